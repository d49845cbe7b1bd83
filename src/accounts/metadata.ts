import type { FieldError } from '../http/problem.ts'
import { isText } from '../schemas/formats.ts'
import type { Metadata } from './account.ts'

/** In bytes of JSON, and in objects and lists within one another. */
export const metadataLimits = { bytes: 4_096, depth: 5 } as const

/** Names that every database, and every program that reads them, takes for names. */
const memberName = /^[\p{L}\p{N}_][\p{L}\p{N}_ :-]{0,79}$/u

type Fault = Pick<FieldError, 'pointer' | 'code' | 'detail'>

/** What a schema cannot say of a patch to metadata: names and texts that can be kept, and no deeper than is allowed. */
export function metadataFaults(patch: unknown): Fault[] {
  return faultsIn(patch, '/metadata', 0)
}

function faultsIn(value: unknown, pointer: string, depth: number): Fault[] {
  if (typeof value === 'string') {
    return isText(value) ? [] : [{ pointer, code: 'format', detail: 'has characters that no text has' }]
  }
  if (typeof value !== 'object' || value === null) return []
  if (depth >= metadataLimits.depth) {
    return [{ pointer, code: 'out_of_range', detail: `is nested deeper than ${metadataLimits.depth} levels` }]
  }
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = `${pointer}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`
    if (Array.isArray(value) || memberName.test(name)) return faultsIn(inner, at, depth + 1)
    const detail = 'must be named by 1 to 80 letters, digits, “_”, “:”, “-” or spaces, a letter, digit or “_” first'
    return [{ pointer: at, code: 'format', detail }]
  })
}

/** The fault of metadata that have grown too large, or null. */
export function sizeFault(metadata: Metadata): Fault | null {
  const size = Buffer.byteLength(JSON.stringify(metadata))
  if (size <= metadataLimits.bytes) return null
  const detail = `would have ${size} bytes of JSON; ${metadataLimits.bytes} is the limit`
  return { pointer: '/metadata', code: 'too_long', detail }
}

/** A merge patch (RFC 7396) applied to an object: null takes a member away, objects are merged, all else replaces. */
export function merged(target: Metadata, patch: Metadata): Metadata {
  const result = new Map(Object.entries(target))
  for (const [name, value] of Object.entries(patch)) {
    const before = result.get(name)
    if (value === null) result.delete(name)
    else result.set(name, isObject(value) ? merged(isObject(before) ? before : {}, value) : value)
  }
  return Object.fromEntries(result)
}

function isObject(value: unknown): value is Metadata {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
