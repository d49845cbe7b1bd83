import type { ErrorObject } from 'ajv'
import { memberPointer, topMember } from '../http/field-errors.ts'
import type { FieldError } from '../http/problem.ts'
import { sentenceOf } from './sentences.ts'

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
  maxProperties: 'too_long',
  minimum: 'out_of_range',
  maximum: 'out_of_range',
  exclusiveMinimum: 'out_of_range',
  exclusiveMaximum: 'out_of_range',
}

const places = { body: 'body', querystring: 'query', params: 'path', headers: 'header' } as const

/**
 * The fault of one failed keyword, with a JSON pointer (RFC 6901) to the member: missing and unknown ones by their own
 * name.
 */
export function fieldError(error: ErrorObject, context: keyof typeof places): FieldError {
  const named = error.params.missingProperty ?? error.params.additionalProperty
  const pointer = named === undefined ? error.instancePath : memberPointer(error.instancePath, String(named))
  return {
    in: places[context],
    pointer,
    field: topMember(pointer),
    code: codes[error.keyword] ?? 'not_allowed',
    detail: sentenceOf(error),
  }
}
