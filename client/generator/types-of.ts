/** A JSON Schema as the document has them. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  description?: string
}

const nameOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1)
const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))
const literal = (value: unknown) => JSON.stringify(value)
const comment = (text: string | undefined) =>
  text === undefined ? '' : `/** ${text.replaceAll('*/', '*\\/').replaceAll('\n', ' ')} */ `

/**
 * The TypeScript of a schema. It knows what the document is made of: objects, lists, unions, enumerations, references, records.
 *
 * @param without members that are left out
 */
export function typeOf(schema: Schema, without: readonly string[] = []): string {
  if (schema.$ref !== undefined) return nameOf(schema.$ref)
  const union = schema.oneOf ?? schema.anyOf
  if (union !== undefined) return union.map((alternative) => typeOf(alternative)).join(' | ')
  if ('const' in schema) return literal(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ')
  const types = [schema.type ?? []].flat()
  if (types.length === 0) return schema.properties === undefined ? 'unknown' : objectOf(schema, without)
  return [...new Set(types.map((type) => plainTypeOf(type, schema, without)))].join(' | ')
}

function plainTypeOf(type: string, schema: Schema, without: readonly string[]): string {
  switch (type) {
    case 'integer':
    case 'number':
      return 'number'
    case 'array':
      return `Array<${schema.items === undefined ? 'unknown' : typeOf(schema.items)}>`
    case 'object':
      return objectOf(schema, without)
    default:
      return type
  }
}

function objectOf(
  { properties = {}, required = [], additionalProperties }: Schema,
  without: readonly string[],
): string {
  const members = Object.entries(properties)
    .filter(([name]) => !without.includes(name))
    .map(([name, schema]) => {
      const optional = required.includes(name) ? '' : '?'
      return `${comment(schema.description)}${key(name)}${optional}: ${typeOf(schema)}`
    })
  if (members.length > 0) return blockOf(members)
  if (typeof additionalProperties === 'object') return `Record<string, ${typeOf(additionalProperties)}>`
  return additionalProperties === false ? 'Record<string, never>' : 'Record<string, unknown>'
}

/** Members in braces, each on a line of its own. */
export const blockOf = (members: readonly string[]) => `{\n  ${members.join('\n').replaceAll('\n', '\n  ')}\n}`
