import { BSON, type Filter } from 'mongodb'
import type { AccountDocument, Metadata } from '../accounts/account.ts'
import { type Expression, literal } from '../database/expression.ts'
import type { BodyFault } from '../http/problem.ts'
import { isText } from '../schemas/formats.ts'

/** In bytes as stored (BSON), and in nested objects and lists. */
export const metadataLimits = { bytes: 4_096, depth: 5 } as const

/** Names that every database, and every program that reads them, accepts as names. */
const memberName = /^[\p{L}\p{N}_][\p{L}\p{N}_ :-]{0,79}$/u

/**
 * What a schema cannot express about a patch to metadata: names and texts that can be stored, and the maximum depth.
 */
export function metadataFaults(patch: unknown): BodyFault[] {
  return faultsIn(patch, '/metadata', 0)
}

function faultsIn(value: unknown, pointer: string, depth: number): BodyFault[] {
  if (typeof value === 'string') {
    return isText(value)
      ? []
      : [
          {
            pointer,
            code: 'format',
            detail: {
              en: 'This has characters that no text has.',
              de: 'Hier stehen Zeichen, die in keinen Text gehören.',
            },
          },
        ]
  }
  if (typeof value !== 'object' || value === null) return []
  if (depth >= metadataLimits.depth) {
    return [
      {
        pointer,
        code: 'out_of_range',
        detail: {
          en: `This is nested deeper than ${metadataLimits.depth} levels.`,
          de: `Das ist tiefer als ${metadataLimits.depth} Ebenen verschachtelt.`,
        },
      },
    ]
  }
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = `${pointer}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`
    if (Array.isArray(value) || memberName.test(name)) return faultsIn(inner, at, depth + 1)
    const detail = {
      en: 'A name has 1 to 80 letters, digits, “_”, “:”, “-” or spaces, a letter, digit or “_” first.',
      de: 'Ein Name hat 1 bis 80 Buchstaben, Ziffern, „_“, „:“, „-“ oder Leerzeichen, zuerst Buchstabe, Ziffer oder „_“.',
    }
    return [{ pointer: at, code: 'format', detail }]
  })
}

/** Metadata that are too large after an edit. */
export const sizeFault: BodyFault = {
  pointer: '/metadata',
  code: 'too_long',
  detail: {
    en: `The metadata would be larger than ${metadataLimits.bytes} bytes.`,
    de: `Die Metadaten wären größer als ${metadataLimits.bytes} Bytes.`,
  },
}

/** The metadata of a new account: the result of applying them as a patch. */
export function newMetadata(patch: Metadata): Metadata {
  const named = Object.entries(patch).filter(([, value]) => value !== null)
  return Object.fromEntries(named.map(([name, value]) => [name, isObject(value) ? newMetadata(value) : value]))
}

/** Whether metadata exceed the maximum size. */
export function isTooLarge(metadata: Metadata): boolean {
  return BSON.calculateObjectSize(metadata) > metadataLimits.bytes
}

/** A condition: these metadata, an expression, do not exceed the maximum size. */
export function fits(metadata: Expression): Filter<AccountDocument> {
  return { $expr: { $lte: [{ $bsonSize: metadata }, metadataLimits.bytes] } }
}

/**
 * A merge patch (RFC 7396) that is applied in the write, so that concurrent edits do not overwrite each other: null
 * removes a member, objects are merged, everything else is replaced.
 *
 * @param path of the patched member, such as `$metadata`
 * @param patch whose names `metadataFaults` has found to be neither operators nor paths
 */
export function merged(path: string, patch: Metadata): Expression {
  const before = { $cond: [{ $eq: [{ $type: path }, 'object'] }, path, {}] }
  const isNamed = { $in: ['$$this.k', literal(Object.keys(patch))] }
  const rest = { $filter: { input: { $objectToArray: before }, cond: { $not: [isNamed] } } }
  const named = Object.entries(patch)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, isObject(value) ? merged(`${path}.${name}`, value) : literal(value)])
  return { $mergeObjects: [{ $arrayToObject: rest }, Object.fromEntries(named)] }
}

function isObject(value: unknown): value is Metadata {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
