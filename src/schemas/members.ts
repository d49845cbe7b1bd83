import { Type } from '@sinclair/typebox'
import { passwordLength } from '../credentials/password-rules.ts'
import { usernameLength } from '../identifiers/usernames.ts'
import { closed, nullableString, webAddress } from './shapes.ts'

/** Members of request bodies that several routes share. */
export const Username = Type.String({
  minLength: usernameLength.min,
  description:
    'Letters, marks and digits of one script, with single “_”, “.” or “-” between; 3 to 30 code points, 2 and more in Han, Hangul or kana. A name that is taken, looks like another or is reserved is refused with its own code.',
})

export const Email = Type.String({ format: 'email', maxLength: 254, description: 'an e-mail address' })

export const NewPassword = Type.String({
  format: 'unicode',
  minLength: passwordLength.min,
  maxLength: passwordLength.max,
  description: '12 to 256 code points, taken exactly as sent; not a common one, and without the username or address',
})

/** A password that is only compared: never refused for its content. */
export const GivenPassword = Type.String({ minLength: 1, maxLength: 1024 })

/** Any text: a malformed code is answered like a wrong one. */
export const GivenCode = Type.String({
  minLength: 1,
  maxLength: 64,
  description: 'of the second factor, or a recovery code',
})

/** A token from a mail; a malformed one is answered like an unknown one. */
export const MailToken = Type.String({ minLength: 1, maxLength: 200, description: 'hf_tok_…, from a mail' })

export const Version = Type.Integer({
  minimum: 0,
  description: 'the version that is changed, instead of or beside If-Match',
})

/** The optional body of an operation that needs at most the version. */
export const versionAlone = Type.Unsafe<{ version?: number } | undefined>({
  ...closed({ version: Type.Optional(Version) }),
  type: ['object', 'null'],
})

/** The same with the version of the staff view. */
export const seqAlone = Type.Unsafe<{ seq?: number } | undefined>({
  ...closed({ seq: Type.Optional(Version) }),
  type: ['object', 'null'],
})

export const profileMembers = {
  display_name: Type.Optional(nullableString({ format: 'line', minLength: 1, maxLength: 80 })),
  bio: Type.Optional(nullableString({ format: 'text', maxLength: 500 })),
  locale: Type.Optional(nullableString({ format: 'locale', maxLength: 100, description: 'a language tag (BCP 47)' })),
  timezone: Type.Optional(nullableString({ format: 'timezone', maxLength: 100, description: 'an IANA time zone' })),
  website: Type.Optional(
    nullableString({ ...webAddress('website'), description: 'an http or https address, stored as browsers read it' }),
  ),
}
