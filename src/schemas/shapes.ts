import { type TProperties, type TSchema, Type } from '@sinclair/typebox'
import { maxWebsiteLength, type WebsiteKind } from './websites.ts'

/** An object that accepts no other members. */
export const closed = <T extends TProperties>(properties: T, options = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options })

/** A string of an enumeration. */
export const oneOf = <const T extends readonly string[]>(values: T, options = {}) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], ...options })

/** A string or null, kept to one schema so that a fault is reported once. */
export const nullableString = (options: Record<string, unknown> = {}) =>
  Type.Unsafe<string | null>({ type: ['string', 'null'], ...options })

/** The keyword that tells the validation in which form a value is stored. */
export const storedAsKeyword = 'x-stored-as'

/** Marks a string as a web address that is stored in the form of the browsers' parser. */
export const webAddress = (kind: WebsiteKind) => ({
  format: kind,
  maxLength: maxWebsiteLength[kind],
  [storedAsKeyword]: 'website',
})

export const time = Type.String({ format: 'date-time', description: 'RFC 3339, UTC' })

/** Beside an id; see `withNames`. */
export const username = nullableString({ description: 'null when the account is gone' })

export const nullableTime = nullableString({ format: 'date-time' })

/** A page of a list, with the cursor of the next one; null after the last. */
export const listOf = <T extends TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), next_cursor: nullableString() })

/** The response without a body to a read whose If-None-Match names the current version. */
export const notModified = Type.Null({ description: 'Not modified' })

/** The parameters of every list. */
export const paging = {
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
  cursor: Type.Optional(Type.String({ maxLength: 500 })),
}
