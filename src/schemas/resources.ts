import { type TProperties, type TSchema, Type } from '@sinclair/typebox'
import { accountStates, roles } from '../accounts/account.ts'
import { appealStates } from '../appeals/appeal.ts'
import { holdKinds, presetNames, requirements } from '../holds/actions.ts'
import { disclosures, holdStates, sourceTypes } from '../holds/hold.ts'
import { invitationStates } from '../invitations/invitation.ts'
import { scopes } from '../service-tokens/service-token.ts'
import { deliveryStates } from '../webhooks/delivery.ts'
import { eventPatterns } from '../webhooks/webhook.ts'

/** An object that takes no member but these. */
export const closed = <T extends TProperties>(properties: T, options = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options })

/** A string of an enumeration. */
export const oneOf = <const T extends readonly string[]>(values: T, options = {}) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], ...options })

/** A string or null, kept to one schema so that a fault is told once. */
export const nullableString = (options: Record<string, unknown> = {}) =>
  Type.Unsafe<string | null>({ type: ['string', 'null'], ...options })

export const time = Type.String({ format: 'date-time', description: 'RFC 3339, UTC' })
const nullableTime = nullableString({ format: 'date-time' })

export const listOf = <T extends TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), next_cursor: nullableString() })

/** The answer without a body to a read whose If-None-Match names the current version. */
export const notModified = Type.Null({ description: 'Not modified' })

/** What every list takes. */
export const paging = {
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
  cursor: Type.Optional(Type.String({ maxLength: 500 })),
}

const profile = {
  display_name: nullableString(),
  bio: nullableString(),
  locale: nullableString(),
  timezone: nullableString(),
  website: nullableString(),
}

const accountMembers = {
  id: Type.String(),
  username: Type.String(),
  email: Type.String(),
  email_verified: Type.Boolean(),
  ...profile,
  state: oneOf(accountStates),
  roles: Type.Array(oneOf(roles)),
}

export const Account = Type.Object(
  { ...accountMembers, version: Type.Integer(), created_at: time, updated_at: time },
  { $id: 'Account' },
)

export const Session = Type.Object(
  {
    id: Type.String(),
    scope: oneOf(['full', 'restricted']),
    current: Type.Boolean(),
    created_at: time,
    last_seen_at: time,
    expires_at: time,
    user_agent: nullableString(),
    token: Type.Optional(Type.String({ description: 'shown once, when the session begins' })),
  },
  { $id: 'Session' },
)

export const SignedIn = Type.Object({ account: Account, session: Session })

/** A mail is on its way, where there is somebody to write to. */
export const MailSent = Type.Object({ status: oneOf(['mail_sent']) })

/** A mail is on its way; what it says depends on whose the address is. */
export const VerificationSent = Type.Object({ status: oneOf(['verification_sent']) })

export const PublicProfile = Type.Object(
  {
    username: Type.String(),
    display_name: nullableString(),
    bio: nullableString(),
    website: nullableString(),
    created_at: time,
  },
  { $id: 'PublicProfile' },
)

const reason = Type.Object({ code: Type.String(), title: Type.String(), text: Type.String() })

/** With minimal disclosure only the first five members. */
export const OwnHold = Type.Object(
  {
    ref: Type.String(),
    state: oneOf(holdStates),
    actions: Type.Array(Type.String()),
    since: time,
    until: nullableTime,
    kind: Type.Optional(oneOf(holdKinds)),
    requirement: Type.Optional(nullableString({ enum: [...requirements, null] })),
    reason: Type.Optional(reason),
    message: Type.Optional(nullableString()),
    review_due_at: Type.Optional(time),
    automated: Type.Optional(Type.Boolean()),
    appeal: Type.Optional(
      Type.Object({
        allowed: Type.Boolean(),
        state: nullableString(),
        until: nullableTime,
        href: Type.String(),
      }),
    ),
  },
  { $id: 'OwnHold' },
)

export const Hold = Type.Object(
  {
    ref: Type.String(),
    account_id: Type.String(),
    kind: oneOf(holdKinds),
    actions: Type.Array(Type.String()),
    preset: nullableString({ enum: [...presetNames, null] }),
    requirement: nullableString({ enum: [...requirements, null] }),
    reason,
    message: nullableString(),
    note: nullableString(),
    case_ref: nullableString(),
    disclosure: oneOf(disclosures),
    source: Type.Object({ type: oneOf(sourceTypes), rule: nullableString() }),
    automated: Type.Boolean(),
    state: oneOf(holdStates),
    since: time,
    until: nullableTime,
    review_due_at: time,
    lift_requires: Type.Integer(),
    lift_votes: Type.Array(Type.Object({ by: Type.String(), at: time })),
    assignee: nullableString(),
    claimed_at: nullableTime,
    end_sessions: Type.Boolean(),
    appealable: Type.Boolean(),
    appeal_until: time,
    dedupe_key: nullableString(),
    version: Type.Integer(),
    created_by: Type.String(),
    created_at: time,
    updated_at: time,
  },
  { $id: 'Hold' },
)

const appealMembers = {
  id: Type.String(),
  hold_ref: Type.String(),
  account_id: Type.String(),
  state: oneOf(appealStates),
  text: Type.String(),
  decision: Type.Unsafe<{ outcome: string; reason: string; at: string } | null>({
    type: ['object', 'null'],
    properties: { outcome: { type: 'string' }, reason: { type: 'string' }, at: time },
    required: ['outcome', 'reason', 'at'],
  }),
  version: Type.Integer(),
  created_at: time,
  updated_at: time,
}

export const OwnAppeal = Type.Object(appealMembers, { $id: 'OwnAppeal' })
const staffAppealMembers = { ...appealMembers, assignee: nullableString() }
export const Appeal = Type.Object(staffAppealMembers, { $id: 'Appeal' })
export const DecidedAppeal = Type.Object(
  {
    ...staffAppealMembers,
    still_in_force: Type.Array(Type.String(), {
      description: 'the refs of the holds of the account in force after it',
    }),
  },
  { $id: 'DecidedAppeal' },
)

export const AccountSummary = Type.Object(
  { ...accountMembers, seq: Type.Integer(), created_at: time, updated_at: time },
  { $id: 'AccountSummary' },
)

export const StaffAccount = Type.Object(
  {
    ...accountMembers,
    seq: Type.Integer(),
    metadata: Type.Object({}, { additionalProperties: true, description: 'what staff note, for staff alone' }),
    holds: Type.Array(Hold),
    sessions: Type.Array(Session),
    created_at: time,
    updated_at: time,
  },
  { $id: 'StaffAccount' },
)

export const Invitation = Type.Object(
  {
    code: Type.String(),
    seats: Type.Integer(),
    seats_taken: Type.Integer(),
    public: Type.Boolean(),
    state: oneOf(invitationStates),
    expires_at: nullableTime,
    note: nullableString(),
    version: Type.Integer(),
    created_by: Type.String(),
    created_at: time,
    updated_at: time,
  },
  { $id: 'Invitation' },
)

export const AllowedAction = Type.Object({
  action: Type.String(),
  allowed: Type.Boolean(),
  holds: Type.Array(Type.String(), { description: 'the refs of the holds that block it' }),
})

export const Event = Type.Object(
  {
    id: Type.String(),
    account_id: Type.String(),
    seq: Type.Integer(),
    type: Type.String(),
    at: time,
    actor: Type.Object({ kind: oneOf(['account', 'staff', 'service', 'rule', 'system']), id: nullableString() }),
    request_id: nullableString(),
    hold_ref: nullableString(),
    changes: Type.Record(Type.String(), Type.Object({ before: Type.Any(), after: Type.Any() })),
  },
  { $id: 'Event' },
)

const serviceTokenMembers = {
  id: Type.String(),
  name: Type.String(),
  scopes: Type.Array(oneOf(scopes)),
  created_by: Type.String({ description: 'the id of the admin who made it' }),
  created_at: time,
  expires_at: nullableTime,
  last_used_at: nullableString({ format: 'date-time', description: 'to five minutes' }),
}

export const ServiceToken = Type.Object(serviceTokenMembers, { $id: 'ServiceToken' })
export const NewServiceToken = Type.Object(
  { ...serviceTokenMembers, token: Type.String({ description: 'hf_svc_…, shown this once' }) },
  { $id: 'NewServiceToken' },
)

export const Refusal = Type.Object(
  {
    account_id: Type.String(),
    action: Type.String(),
    hold_refs: Type.Array(Type.String(), { description: 'the holds that were in the way of the first attempt' }),
    request_id: Type.String({ description: 'of the first attempt' }),
    first_at: time,
    last_at: time,
    count: Type.Integer(),
  },
  { $id: 'Refusal' },
)

export const Webhook = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    url: Type.String(),
    events: Type.Array(oneOf(eventPatterns)),
    version: Type.Integer(),
    created_by: Type.String(),
    created_at: time,
    updated_at: time,
  },
  { $id: 'Webhook' },
)

export const Delivery = Type.Object(
  {
    id: Type.String(),
    webhook_id: Type.String(),
    event_id: Type.String(),
    event_type: Type.String(),
    account_id: Type.String(),
    seq: Type.Integer(),
    state: oneOf(deliveryStates),
    attempts: Type.Integer({ description: 'since it was made or put back' }),
    last_attempt: Type.Unsafe<{ at: string; status: number | null; error: string | null } | null>({
      type: ['object', 'null'],
      properties: { at: time, status: { type: ['integer', 'null'] }, error: { type: ['string', 'null'] } },
      required: ['at', 'status', 'error'],
    }),
    next_attempt_at: nullableTime,
    created_at: time,
  },
  { $id: 'Delivery' },
)

export const Reason = Type.Object(
  {
    code: Type.String(),
    title: Type.String(),
    text: Type.String(),
    preset: nullableString({ enum: [...presetNames, null] }),
    duration_days: Type.Unsafe<number | null>({ type: ['integer', 'null'] }),
    review_days: Type.Integer(),
    appeal_window_days: Type.Integer(),
    lift_requires: Type.Unsafe<number | null>({ type: ['integer', 'null'] }),
    version: Type.Integer(),
  },
  { $id: 'Reason' },
)
