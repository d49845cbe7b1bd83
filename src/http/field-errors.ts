import type { ErrorObject } from 'ajv'
import { type FieldError, Problem } from './problem.ts'

/** How many faults of a request are reported. */
export const maxFieldErrors = 100

/** How much of the name of a member is repeated: longer names are those of no member. */
const maxNameLength = 200

/** Codes of the contract by the keyword of JSON Schema that failed. */
const codes: Record<string, string> = {
  required: 'required',
  additionalProperties: 'unknown_member',
  type: 'type',
  format: 'format',
  pattern: 'format',
  minLength: 'too_short',
  minItems: 'too_short',
  maxLength: 'too_long',
  maxItems: 'too_long',
  minimum: 'out_of_range',
  maximum: 'out_of_range',
  exclusiveMinimum: 'out_of_range',
  exclusiveMaximum: 'out_of_range',
}

const places = { body: 'body', querystring: 'query', params: 'path', headers: 'header' } as const

/** What one failed keyword says, with a JSON pointer (RFC 6901) to the member: absent and unknown ones by their own name. */
export function fieldError(error: ErrorObject, context: keyof typeof places): FieldError {
  const named = error.params.missingProperty ?? error.params.additionalProperty
  const pointer = named === undefined ? error.instancePath : `${error.instancePath}/${escapePointer(String(named))}`
  return {
    in: places[context],
    pointer,
    field: topMember(pointer),
    code: codes[error.keyword] ?? 'not_allowed',
    detail: sentence(error),
  }
}

function sentence(error: ErrorObject): string {
  if (error.keyword === 'required') return 'is required'
  if (error.keyword === 'additionalProperties') return 'is not a member of this request'
  if (error.keyword === 'enum') return `must be one of: ${(error.params.allowedValues as unknown[]).join(', ')}`
  if (error.keyword === 'pattern') return 'does not have the right form'
  return error.message ?? 'is not allowed'
}

const escapePointer = (name: string) => shortened(name).replace(/~/g, '~0').replace(/\//g, '~1')

/** The member of the body that a pointer leads into, or null for the body itself. */
export function topMember(pointer: string): string | null {
  const first = pointer.split('/')[1]
  return first === undefined ? null : first.replace(/~1/g, '/').replace(/~0/g, '~')
}

function shortened(name: string): string {
  return name.length > maxNameLength ? `${name.slice(0, maxNameLength).toWellFormed()}…` : name
}

/** The 422 that lists them, a hundred at most. */
export function validationProblem(all: FieldError[]): Problem {
  const errors = all.slice(0, maxFieldErrors)
  const names = [...new Set(errors.map((error) => error.field ?? error.in))]
  return new Problem('validation_failed', { detail: `Not acceptable: ${names.join(', ')}.`, errors })
}
