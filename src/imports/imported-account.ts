import { type Static, Type } from '@sinclair/typebox'
import { maxHashLength } from '../credentials/hash-formats.ts'
import { Email, profileMembers, Username } from '../schemas/members.ts'
import { NewHold } from '../schemas/new-hold.ts'
import { closed, nullableString, time } from '../schemas/shapes.ts'

const secretText = { minLength: 1, maxLength: 500, description: 'base32, or an otpauth: address' }

/** A line of an import, without the members that count as absent. */
export const ImportedAccount = closed({
  username: Type.Optional(Username),
  email: Email,
  external_id: Type.Optional(
    Type.String({
      format: 'text',
      minLength: 1,
      maxLength: 200,
      description: 'what it is called where it comes from; a line whose account is there already changes nothing',
    }),
  ),
  password_hash: Type.Optional(
    nullableString({
      maxLength: maxHashLength,
      description:
        'argon2, bcrypt, scrypt, PBKDF2 or phpass, in the forms of docs/imports.md; one that begins with ! is no password',
    }),
  ),
  ...profileMembers,
  email_verified: Type.Optional(Type.Boolean()),
  created_at: Type.Optional(time),
  totp: Type.Optional(
    Type.Unsafe<string | { secret: string }>({
      type: ['string', 'object'],
      ...secretText,
      properties: { secret: { type: 'string', ...secretText } },
      required: ['secret'],
      additionalProperties: false,
    }),
  ),
  metadata: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  holds: Type.Optional(Type.Array(NewHold, { maxItems: 20 })),
})

export type ImportedLine = Static<typeof ImportedAccount>

const members = new Set(Object.keys(ImportedAccount.properties))

/** A line without empty members: tables have empty texts where there is no value. */
export function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const isEmpty = ([name, value]: [string, unknown]) => members.has(name) && (value === null || value === '')
  return Object.fromEntries(Object.entries(value).filter((entry) => !isEmpty(entry)))
}
