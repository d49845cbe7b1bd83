import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { declaredHeaders } from '../../src/openapi/headers.ts'
import { checks } from '../../src/schemas/formats.ts'
import { storedAsKeyword } from '../../src/schemas/shapes.ts'
import { type Contract, operationFor, type Recorded } from './contract.ts'

/** An Ajv with the keywords, formats and components of the document. */
export function ajvFor(contract: Pick<Contract, 'components'>): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true, allErrors: true })
  for (const keyword of ['components', 'discriminator', storedAsKeyword]) ajv.addKeyword(keyword)
  formats.default(ajv)
  for (const format of Object.keys(checks).filter((name) => name !== 'date-time' && name !== 'email'))
    ajv.addFormat(format, true)
  ajv.addSchema({ $id: 'contract', components: contract.components }, 'contract')
  return ajv
}

/** Resolves the references of a schema within the document. */
export const within = (schema: object) =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/'))

/** Closes every object, so that a member that is not described does not go unnoticed. */
function closed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(closed) as T
  if (value === null || typeof value !== 'object') return value
  const inner = Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, closed(schema)]))
  const isOpen = 'properties' in inner && typeof inner.properties === 'object' && !('additionalProperties' in inner)
  return (isOpen ? { ...inner, additionalProperties: false } : inner) as T
}

interface Union {
  $ref?: string
  discriminator?: { mapping: Record<string, string> }
}

/**
 * * * Compares answers with the document: the status, the headers, the media type, the code of a refusal, and the body,
 * which may have only described members. Schemas are compiled when first needed.
 *
 * @returns the faults, as sentences; empty for an answer that belongs to no operation
 */
export function createAnswerCheck(contract: Contract): (recorded: Recorded) => string[] {
  const strict = closed(contract)
  const ajv = ajvFor(strict)
  const compiled = new Map<string, ValidateFunction>()
  const validate = (schema: object) => {
    const text = JSON.stringify(schema)
    const known = compiled.get(text) ?? ajv.compile(within(schema))
    compiled.set(text, known)
    return known
  }

  return ({ method, url, answer }) => {
    const operation = operationFor(contract, method, url)
    if (operation === undefined || method === 'HEAD') return []
    const [key] = operation
    const [verb = '', path = ''] = key.split(' ')
    const { status, headers, body } = answer
    const where = `${key} ${status}`
    const declared = strict.paths[path]?.[verb.toLowerCase()]?.responses[status]
    if (declared === undefined) return [`${where} is not declared`]
    const faults = headerFaults(declared.headers ?? {}, headers).map((fault) => `${where} ${fault}`)
    const type = headers['content-type']?.split(';')[0]
    const media = type === undefined ? undefined : declared.content?.[type]
    if ((media === undefined) !== (declared.content === undefined)) return [...faults, `${where} is ${type}`]
    if (media === undefined || typeof body === 'string') return faults
    const { discriminator, ...whole }: Union = media.schema
    const chosen = discriminator === undefined ? whole : { $ref: discriminator.mapping[body.code] }
    if (chosen.$ref === undefined && discriminator !== undefined) return [...faults, `${where} lists no ${body.code}`]
    const check = validate(chosen)
    if (check(body)) return faults
    const [first] = check.errors ?? []
    const fault = `${first?.instancePath} ${first?.message} ${JSON.stringify(first?.params)}`
    return [...faults, `${where} ${body.code ?? ''}: ${fault} in ${JSON.stringify(body).slice(0, 600)}`]
  }
}

function headerFaults(declared: Record<string, { required?: boolean }>, sent: Record<string, string>): string[] {
  return declaredHeaders.flatMap((name) => {
    const isSent = sent[name.toLowerCase()] !== undefined
    if (isSent && declared[name] === undefined) return [`does not declare ${name}`]
    return !isSent && declared[name]?.required === true ? [`lacks ${name}`] : []
  })
}
