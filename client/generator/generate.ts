import { leftOut, methodNames } from './method-names.ts'
import { blockOf, type Schema, typeOf } from './types-of.ts'

interface Media {
  schema: Schema
}

interface Operation {
  operationId: string
  summary: string
  'x-problem-codes': string[]
  parameters?: { name: string; in: string; required?: boolean; schema: Schema; description?: string }[]
  requestBody?: { required?: boolean; content: Record<string, Media> }
  responses: Record<string, { content?: Record<string, Media> }>
}

/** The OpenAPI document, as far as the client follows from it. */
export interface Document {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

interface Method {
  group: string
  name: string
  verb: string
  path: string
  operation: Operation
}

const letters: Record<string, string> = { get: 'g', post: 'o', put: 'u', patch: 'p', delete: 'd' }
/** Of the body: what If-Match says instead. */
const versions = ['version', 'seq']

/** Writes `client/src/generated.ts`: the types of all that is sent and answered, and a line for each operation. */
export function generate(document: Document): string {
  const methods = methodsOf(document)
  const groups = [...new Set(methods.map(({ group }) => group))]
  const always = commonProblems(methods)
  return [
    '// Written by npm run openapi:refresh.',
    "import type { Sent } from './send.ts'",
    "import type { Call, ChangeOptions, Either, KeyOptions, Merge, Options, Result, VersionedOptions } from './types.ts'",
    ...Object.entries(document.components.schemas).map(([name, schema]) => declarationOf(name, schema)),
    ...methods.flatMap((method) => queryOf(method)),
    `/** What any operation may be refused with. */\nexport type AnyOperationProblem = ${always.join(' | ')}`,
    ...methods.map((method) => `export type ${problemName(method)} = ${problemsOf(method, always)}`),
    `export interface Core ${clientOf(methods)}`,
    `export interface Merges ${mergesOf(methods, groups)}`,
    `/** Every code that is known here. */\nexport const codes =\n  ${JSON.stringify(codesOf(document))}`,
    `/** A line for each group: its name and path, and its calls. */\nexport const operations =\n  \`${groups.map((group) => lineOf(group, methods)).join('\n')}\``,
    '',
  ].join('\n\n')
}

function methodsOf({ paths }: Document): Method[] {
  const operations = Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => ({ verb, path, operation })),
  )
  const taken = operations.filter(
    ({ path, operation: { operationId } }) => !path.startsWith('/web/') && !leftOut.includes(operationId),
  )
  const nameless = taken.filter(({ operation: { operationId } }) => methodNames[operationId] === undefined)
  if (nameless.length > 0) {
    throw new Error(`no name in method-names.ts for ${nameless.map(({ operation }) => operation.operationId)}`)
  }
  return taken.map((operation) => {
    const whole = methodNames[operation.operation.operationId] ?? ''
    const at = whole.lastIndexOf('.')
    return { ...operation, group: whole.slice(0, at), name: whole.slice(at + 1) }
  })
}

function declarationOf(name: string, schema: Schema): string {
  const isObject = schema.properties !== undefined && schema.type === 'object'
  return isObject ? `export interface ${name} ${typeOf(schema)}` : `export type ${name} = ${typeOf(schema)}`
}

const pascal = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const problemName = ({ operation }: Method) => `${pascal(operation.operationId)}Problem`

function problemNames({ responses }: Operation): string[] {
  const schemas = Object.entries(responses)
    .filter(([status]) => Number(status) >= 400)
    .map(([, { content }]) => content?.['application/problem+json']?.schema ?? {})
  return schemas.flatMap((schema) => (schema.oneOf ?? [schema]).map((alternative) => typeOf(alternative)))
}

function commonProblems(methods: Method[]): string[] {
  const [first, ...rest] = methods.map(({ operation }) => problemNames(operation))
  return (first ?? []).filter((name) => rest.every((names) => names.includes(name)))
}

function problemsOf({ operation }: Method, always: string[]): string {
  const further = problemNames(operation).filter((name) => !always.includes(name))
  return ['AnyOperationProblem', ...further].join(' | ')
}

const parametersIn = ({ parameters = [] }: Operation, place: string) =>
  parameters.filter((parameter) => parameter.in === place)

function queryOf({ operation }: Method): string[] {
  const members = parametersIn(operation, 'query')
  if (members.length === 0) return []
  const properties = Object.fromEntries(
    members.map(({ name, schema, description }) => [name, { description, ...schema }]),
  )
  const required = members.filter((member) => member.required).map((member) => member.name)
  return [
    `export interface ${pascal(operation.operationId)}Query ${typeOf({ type: 'object', properties, required } as Schema)}`,
  ]
}

/** The type of the body, or null where a call takes none. */
function bodyOf({ operation, verb }: Method): string | null {
  const content = operation.requestBody?.content
  if (verb === 'get' || content === undefined) return null
  const schema = content['application/json']?.schema
  if (schema === undefined || Object.keys(content).length > 1)
    return 'Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | string'
  const members = Object.keys(schema.properties ?? {}).filter((name) => !versions.includes(name))
  return members.length === 0 ? null : typeOf({ ...schema, type: 'object' }, versions)
}

const isNdjson = ({ operation }: Method) =>
  'application/x-ndjson' in { ...operation.requestBody?.content, ...operation.responses[200]?.content }
const isBytes = ({ operation }: Method) => operation.operationId === 'downloadEvidence'

/** The types of what a success has, in the order of their statuses. */
function successesOf({ operation }: Method): string[] {
  const successes = Object.entries(operation.responses).filter(([status]) => /^2/.test(status))
  return successes.map(([, { content }]) =>
    content === undefined ? 'null' : typeOf(Object.values(content)[0]?.schema ?? {}),
  )
}

function dataOf(method: Method): string {
  if (isNdjson(method) || isBytes(method)) return 'Response'
  const types = successesOf(method)
  const distinct = [...new Set(types)]
  return distinct.length === 1 ? String(distinct[0]) : `Either<${distinct.join(' | ')}>`
}

function optionsOf({ operation, verb }: Method): string {
  const codes = operation['x-problem-codes']
  const headers = parametersIn(operation, 'header').map(({ name }) => name)
  const parts = [
    codes.includes('precondition_required')
      ? 'VersionedOptions'
      : headers.includes('If-Match')
        ? 'ChangeOptions'
        : 'Options',
    ...(headers.includes('Idempotency-Key') ? ['KeyOptions'] : []),
    ...(headers.includes('If-None-Match') && verb !== 'get' ? ['{ ifNoneMatch?: "*"; contentType?: string }'] : []),
    ...(verb !== 'get' && parametersIn(operation, 'query').length > 0
      ? [`{ query?: ${pascal(operation.operationId)}Query }`]
      : []),
  ]
  return `${parts[0] === 'VersionedOptions' ? 'options' : 'options?'}: ${parts.join(' & ')}`
}

function inputOf(method: Method): string | null {
  const { operation, verb } = method
  if (verb !== 'get') return bodyOf(method) === null ? null : `body: ${bodyOf(method)}`
  return parametersIn(operation, 'query').length === 0 ? null : `query?: ${pascal(operation.operationId)}Query`
}

const idsOf = ({ path }: Method) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}: string`)

function signatureOf(method: Method): string {
  const input = inputOf(method)
  const { name, operation } = method
  const signature = (options: string, data: string) => {
    const parameters = [...idsOf(method), ...(input === null ? [] : [input]), options]
    return `${name}(${parameters.join(', ')}): Call<${data}, ${problemName(method)}>`
  }
  const options = optionsOf(method)
  const switched = switchedOf(method, options).map(([options, data]) => signature(options, data))
  return `/** ${operation.summary}. */\n${[...switched, signature(options, dataOf(method))].join('\n')}`
}

/** Where a switch in the query, such as `preview`, chooses between 200 and 201: the options and the data of both. */
function switchedOf(method: Method, options: string): [string, string][] {
  const { operation, verb } = method
  const [parameter, ...further] = parametersIn(operation, 'query')
  const [whenShown, whenCreated] = [200, 201].map((status) => operation.responses[status])
  if (verb !== 'post' || parameter?.schema.type !== 'boolean' || further.length > 0 || !whenShown || !whenCreated)
    return []
  const [ifShown = '', ifMade = ''] = successesOf(method)
  const query = `{ query?: ${pascal(operation.operationId)}Query }`
  return [
    [options.replace(query, `{ query?: { ${parameter.name}?: false } }`), ifMade],
    [options.replace('options?', 'options').replace(query, `{ query: { ${parameter.name}: true } }`), ifShown],
  ]
}

/** Where one thing can be read and edited, both can be done at once. */
function mergeOf(group: string, methods: Method[]): string | null {
  const find = (name: string) => methods.find((method) => method.group === group && method.name === name)
  const [get, edit] = [find('get'), find('edit')]
  if (get === undefined || edit === undefined) return null
  const [data, body] = [dataOf(get), bodyOf(edit)]
  const problems = `${problemName(get)} | ${problemName(edit)}`
  const parameters = [...idsOf(edit), `change: ${body}`].join(', ')
  return `/** Reads and edits; edits again if someone else was faster and changed none of the same members. */\nmerge(${parameters}): Merge<${data}, ${body}, ${problems}>`
}

function mergesOf(methods: Method[], groups: string[]): string {
  const merges = groups.flatMap((group) => {
    const merge = mergeOf(group, methods)
    return merge === null ? [] : [{ group, merge }]
  })
  const ofAdmin = merges.filter(({ group }) => group.startsWith('admin.'))
  return blockOf([
    ...merges.filter(({ group }) => !group.includes('.')).map(({ group, merge }) => `${group}: ${blockOf([merge])}`),
    `admin: ${blockOf(ofAdmin.map(({ group, merge }) => `${group.slice('admin.'.length)}: ${blockOf([merge])}`))}`,
  ])
}

function clientOf(methods: Method[], prefix = ''): string {
  const inside = methods.filter(({ group }) => prefix === '' || group === prefix || group.startsWith(`${prefix}.`))
  const direct = inside.filter(({ group }) => group === prefix)
  const names = inside
    .filter(({ group }) => group !== prefix)
    .map(({ group }) => group.slice(prefix === '' ? 0 : prefix.length + 1).split('.')[0] ?? '')
  const members = [
    ...direct.map(signatureOf),
    ...[...new Set(names)].map((name) => `${name}: ${clientOf(methods, prefix === '' ? name : `${prefix}.${name}`)}`),
    ...(prefix === ''
      ? ['/** Sends what no call is there for. */\nrequest(sent: Sent): Promise<Result<unknown, Problem>>']
      : []),
  ]
  return blockOf(members)
}

function codesOf({ components }: Document): string {
  const codes = Object.values(components.schemas).map(({ properties }) => properties?.code?.const)
  return codes
    .filter((code) => typeof code === 'string')
    .filter((code, index, list) => list.indexOf(code) === index)
    .join(' ')
}

/** `group|path|name letters rest|…`, the rest being what follows the path that all calls of the group begin with. */
function lineOf(group: string, methods: Method[]): string {
  const calls = methods.filter((method) => method.group === group)
  const paths = calls.map(({ path, operation }) => {
    const whole = operation.operationId.includes('Evidence') ? path.replace('{path}', '{*}') : path
    return whole.replace(/\{\w+\}/g, '{}')
  })
  const [first = ''] = paths
  let prefix = first
  while (!paths.every((path) => path.startsWith(prefix))) prefix = prefix.slice(0, -1)
  const rows = calls.map((method, index) => {
    const letter = letters[method.verb] ?? ''
    const takes = inputOf(method) === null ? letter : letter.toUpperCase()
    const isKeyed = parametersIn(method.operation, 'header').some(({ name }) => name === 'Idempotency-Key')
    const flags = [
      method.verb === 'post' && !isKeyed && !method.path.endsWith('/checks') ? '!' : '',
      bodyOf(method)?.startsWith('Blob') ? '*' : '',
      isNdjson(method) || isBytes(method) ? '~' : '',
    ]
    return [method.name, takes + flags.join(''), paths[index]?.slice(prefix.length)].join(' ').trimEnd()
  })
  return [group, prefix, ...rows].join('|')
}
