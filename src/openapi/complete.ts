import { catalogue, type ProblemCode } from '../problems/catalogue.ts'
import { type Document, type OperationObject, operationsIn, type Parameter, refTo, type Schema } from './document.ts'
import { addExamples } from './examples.ts'
import { headersOfRefusal, headersOfSuccess } from './headers.ts'
import { createProblemSchemas, type ProblemSchemas } from './problem-schemas.ts'
import { tags } from './tags.ts'

const problemType = 'application/problem+json'

/** What operations declare while the document is built; it is removed from the finished document. */
export interface Facts {
  isLimited: boolean
  isIdempotent: boolean
  /** The names of its responses by status, of those that have one. */
  names: Record<string, string>
}
export const factsMember = 'x-facts'

/**
 * Completes a document that has each operation with its successful responses and the codes of its refusals: it adds
 * their schemas, headers and examples.
 */
export function complete(document: Document): Document {
  const factsOf = new Map(operationsIn(document).map(({ operation }) => [operation.operationId, takeFacts(operation)]))
  addNamed(document, factsOf)
  nameComponents(document)
  const problems = createProblemSchemas()
  for (const { method, path, operation } of operationsIn(document)) {
    const facts = factsOf.get(operation.operationId) ?? noFacts
    for (const [status, response] of Object.entries(operation.responses)) {
      if (response.description === 'Default Response') response.description = descriptions[status] ?? ''
      response.headers = headersOfSuccess(operation, Number(status), facts)
    }
    const pageHeaders = path.startsWith('/web/') && method !== 'get' ? [ownPage] : []
    operation.parameters = [...(operation.parameters ?? []), ...pageHeaders, ...preconditionsOf(operation)]
    if (operation.parameters.length === 0) delete operation.parameters
    settleBody(operation)
    addRefusals(operation, problems, { resource: resourceAt(document, path), isLimited: facts.isLimited })
  }
  document.components.schemas = sorted({ ...document.components.schemas, ...problems.schemas })
  document.tags = tags
  addExamples(document)
  return document
}

const descriptions: Record<string, string> = {
  200: 'Done',
  201: 'Made',
  202: 'Taken on',
  204: 'Done, without a body',
  304: 'Not modified',
}

function takeFacts(operation: OperationObject): Facts {
  const facts = (operation as unknown as Record<string, Facts>)[factsMember]
  delete (operation as unknown as Record<string, unknown>)[factsMember]
  return facts ?? noFacts
}

const noFacts: Facts = { isLimited: false, isIdempotent: false, names: {} }

/** A named response becomes a component, even if only one operation has it. */
function addNamed(document: Document, factsOf: Map<string, Facts>): void {
  for (const { operation } of operationsIn(document)) {
    for (const [status, name] of Object.entries(factsOf.get(operation.operationId)?.names ?? {})) {
      const media = operation.responses[status]?.content?.['application/json']
      if (media !== undefined) document.components.schemas[name] ??= media.schema
    }
  }
}

const sorted = <T>(record: Record<string, T>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Replaces a schema that is written out with a reference to its component. */
function nameComponents(document: Document): void {
  const names = new Map(Object.entries(document.components.schemas).map(([name, schema]) => [keyOf(schema), name]))
  const named = (value: unknown, itself?: string): unknown => {
    if (Array.isArray(value)) return value.map((inner) => named(inner))
    if (value === null || typeof value !== 'object') return value
    const name = 'properties' in value ? names.get(keyOf(value)) : undefined
    if (name !== undefined && name !== itself) return refTo(name)
    return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, named(inner)]))
  }
  document.paths = named(document.paths) as Document['paths']
  const { schemas } = document.components
  for (const [name, schema] of Object.entries(schemas)) schemas[name] = named(schema, name) as Schema
}

const keyOf = (schema: unknown): string =>
  JSON.stringify(schema, (member, value) => {
    if (member === '$id' || member === 'title') return undefined
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? sorted(value) : value
  })

const versionHeader = (name: string, description: string): Parameter => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string' },
})

const ownPage: Parameter = {
  name: 'X-Holdfast',
  in: 'header',
  required: true,
  description: 'Sent by a page of the same origin.',
  schema: { type: 'string', enum: ['web'] },
}

/** If-Match where a stale version is refused, If-None-Match where a reader may have the response already. */
function preconditionsOf({ 'x-problem-codes': codes, responses }: OperationObject): Parameter[] {
  const needed = codes.includes('precondition_required')
  const ifMatch = needed
    ? 'The ETag of the version that is changed, or `*`. Needed, unless the body names the version.'
    : 'The ETag of the version that is changed, or `*`.'
  return [
    ...(codes.includes('precondition_failed') ? [versionHeader('If-Match', ifMatch)] : []),
    ...('304' in responses
      ? [versionHeader('If-None-Match', 'The ETag of the response that the caller has: 304 while it is current.')]
      : []),
    ...(codes.includes('path_taken') ? [versionHeader('If-None-Match', '`*` for a path that is not in use.')] : []),
  ]
}

/** An operation without a body declares none; an optional body is not required. */
function settleBody(operation: OperationObject): void {
  const schema = operation.requestBody?.content['application/json']?.schema
  if (operation.requestBody === undefined || schema === undefined) return
  if (![schema.type].flat().includes('null')) return
  if (Object.keys(schema.properties ?? {}).length === 0) delete operation.requestBody
  else operation.requestBody.required = false
}

/** The component of the resource at a path or above it: the `current` of a stale write. */
function resourceAt(document: Document, path: string): string | null {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const schema = document.paths[at]?.get?.responses[200]?.content?.['application/json']?.schema
    const item = (schema?.properties?.items as { items?: Schema } | undefined)?.items
    const name = /[^/]+$/.exec(String(schema?.$ref ?? item?.$ref ?? ''))?.[0]
    if (name !== undefined) return name
  }
  return null
}

function addRefusals(
  operation: OperationObject,
  problems: ProblemSchemas,
  { resource, isLimited }: { resource: string | null; isLimited: boolean },
): void {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of operation['x-problem-codes']) {
    const { status } = catalogue[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  for (const [status, codes] of byStatus) {
    const names = codes.map((code) => [code, problems.nameFor(code, resource)] as const)
    operation.responses[status] = {
      description: codes.map((code) => `\`${code}\``).join(', '),
      headers: headersOfRefusal(status, codes, isLimited),
      content: { [problemType]: { schema: unionOf(names) } },
    }
  }
  operation.responses.default = {
    description: 'A problem whose code is newer than this document',
    content: { [problemType]: { schema: refTo('Problem') } },
  }
}

function unionOf(names: (readonly [ProblemCode, string])[]): Schema {
  const [only] = names
  if (names.length === 1 && only !== undefined) return refTo(only[1])
  const mapping = Object.fromEntries(names.map(([code, name]) => [code, String(refTo(name).$ref)]))
  return { oneOf: names.map(([, name]) => refTo(name)), discriminator: { propertyName: 'code', mapping } }
}
