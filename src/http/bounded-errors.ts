import { _, type Ajv, type AnySchemaObject, type KeywordCxt } from 'ajv'
import N from 'ajv/dist/compile/names.js'
import { maxFieldErrors } from './field-errors.ts'

const stopsEarly = 'x-stops-early'
const closed = 'x-closed'

/**
 * Makes a validator stop once it has found the maximum number of reported faults: the work for a request, like the
 * response, does not grow with the number of its faults. It is meant for schemas from `stoppingEarly`.
 */
export function boundErrors(ajv: Ajv): void {
  ajv.addKeyword({ keyword: stopsEarly, schemaType: 'boolean', code: leaveLoop })
  ajv.addKeyword({
    keyword: closed,
    type: 'object',
    schemaType: 'boolean',
    compile: (_isClosed: boolean, schema) => unknownMembers(schema),
  })
}

/** Generated inside the loop over the items of an array. */
function leaveLoop({ gen }: KeywordCxt): void {
  gen.if(_`${N.default.errors} >= ${maxFieldErrors}`, () => gen.break())
}

interface UnknownMembers {
  (value: Record<string, unknown>): boolean
  errors?: object[]
}

function unknownMembers({ properties = {} }: AnySchemaObject): UnknownMembers {
  const known = new Set(Object.keys(properties))
  const validate: UnknownMembers = (value) => {
    const errors: object[] = []
    for (const name of Object.keys(value)) {
      if (known.has(name)) continue
      errors.push({ keyword: 'additionalProperties', params: { additionalProperty: name } })
      if (errors.length === maxFieldErrors) break
    }
    validate.errors = errors
    return errors.length === 0
  }
  return validate
}

/** The same schema, with loops over items and unknown members that stop once enough of them are wrong. */
export function stoppingEarly<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(stoppingEarly) as T
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).map(([name, inner]) => {
    if (name === 'additionalProperties' && inner === false) return [closed, true]
    const stopping = stoppingEarly(inner)
    return [name, name === 'items' && !Array.isArray(inner) ? { ...stopping, [stopsEarly]: true } : stopping]
  })
  return Object.fromEntries(entries)
}
