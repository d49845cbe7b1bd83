import { type Static, Type } from '@sinclair/typebox'
import { holdKinds, presetNames, requirements } from '../enforcement/actions.ts'
import { disclosures, type PlaceHold } from '../enforcement/hold.ts'
import { closed, nullableString, oneOf, time } from './shapes.ts'

const text = (maxLength: number, options = {}) => nullableString({ format: 'text', maxLength, ...options })
/** What a hold covers. */
export const holdPatterns = Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
  minItems: 1,
  maxItems: 50,
  description:
    'built-in actions, `app.<name>`, `segment.*` or `*`; floor actions are never blocked, and only `profile.show` itself covers `profile.show`, which hides the public profile',
})

/** The texts of a hold. */
export const holdTexts = {
  message: Type.Optional(text(1000, { description: 'for the owner' })),
  note: Type.Optional(text(4000, { description: 'for staff' })),
  case_ref: Type.Optional(nullableString({ format: 'line', maxLength: 100 })),
}

/** The members of a hold, for one account or for many. */
export const NewHold = closed({
  actions: Type.Optional(holdPatterns),
  preset: Type.Optional(oneOf(presetNames)),
  kind: oneOf(holdKinds),
  reason: Type.String({ minLength: 1, maxLength: 100 }),
  requirement: Type.Optional(oneOf(requirements)),
  ...holdTexts,
  starts_at: Type.Optional(time),
  expires_at: Type.Optional(nullableString({ format: 'date-time' })),
  review_due_at: Type.Optional(time),
  disclosure: Type.Optional(oneOf(disclosures)),
  lift_requires: Type.Optional(Type.Unsafe<1 | 2>({ type: 'integer', enum: [1, 2] })),
  end_sessions: Type.Optional(Type.Boolean()),
  appealable: Type.Optional(Type.Boolean()),
  dedupe_key: Type.Optional(Type.String({ format: 'line', minLength: 1, maxLength: 100 })),
})

/** Removes the members that were not sent, so that they remain distinguishable from those sent as null. */
export function sent<T extends object>(members: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }
}

/** The time of a member (RFC 3339) that may be omitted. */
export const date = (value: string | undefined) => (value === undefined ? undefined : new Date(value))
/** The same of a member that may also be null. */
export const dateOrNull = (value: string | null | undefined) => (value === null ? null : date(value))

/** The hold that a body of `NewHold` describes. */
export function toHold(body: Static<typeof NewHold>): Omit<PlaceHold, 'account'> {
  return sent({
    actions: body.actions,
    preset: body.preset,
    kind: body.kind,
    reason: body.reason,
    requirement: body.requirement,
    message: body.message,
    note: body.note,
    caseRef: body.case_ref,
    startsAt: date(body.starts_at),
    expiresAt: dateOrNull(body.expires_at),
    reviewDueAt: date(body.review_due_at),
    disclosure: body.disclosure,
    liftRequires: body.lift_requires,
    endSessions: body.end_sessions,
    appealable: body.appealable,
    dedupeKey: body.dedupe_key,
  }) as Omit<PlaceHold, 'account'>
}
