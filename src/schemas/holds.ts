import { Type } from '@sinclair/typebox'
import { holdKinds, presetNames, requirements } from '../enforcement/actions.ts'
import { type AppealState, appealStates } from '../enforcement/appeal.ts'
import { disclosures, holdStates, sourceTypes } from '../enforcement/hold.ts'
import { nullableString, nullableTime, oneOf, time, username } from './shapes.ts'

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

const latestAppeal = Type.Unsafe<{
  id: string
  state: AppealState
  assignee: string | null
  version: number
  assignee_username: string | null
} | null>({
  type: ['object', 'null'],
  description: 'the latest appeal against it',
  properties: {
    id: { type: 'string' },
    state: oneOf(appealStates),
    assignee: nullableString(),
    version: { type: 'integer' },
    assignee_username: username,
  },
  required: ['id', 'state', 'assignee', 'version', 'assignee_username'],
})

export const Hold = Type.Object(
  {
    ref: Type.String(),
    account_id: Type.String(),
    account_username: username,
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
    lift_votes: Type.Array(Type.Object({ by: Type.String(), at: time, by_username: username })),
    assignee: nullableString(),
    assignee_username: username,
    claimed_at: nullableTime,
    end_sessions: Type.Boolean(),
    appealable: Type.Boolean(),
    appeal_until: time,
    dedupe_key: nullableString(),
    version: Type.Integer(),
    created_by: nullableString({ description: 'null in the view of the account that is held' }),
    created_by_username: username,
    appeal: latestAppeal,
    created_at: time,
    updated_at: time,
  },
  { $id: 'Hold' },
)

export const HoldPreview = Type.Object(
  {
    hold: Hold,
    owner_view: OwnHold,
    refusal: Type.Unsafe<Record<string, unknown> | null>({
      type: ['object', 'null'],
      additionalProperties: true,
      description:
        'the body of the problem that the owner would get at the first action that the hold covers, once it has begun',
    }),
    mail: Type.Unsafe<{ subject: string; text: string } | null>({
      type: ['object', 'null'],
      description: 'the mail that the owner would get',
      properties: { subject: { type: 'string' }, text: { type: 'string' } },
      required: ['subject', 'text'],
    }),
  },
  { $id: 'HoldPreview' },
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

const staffAppealMembers = {
  ...appealMembers,
  account_username: username,
  assignee: nullableString(),
  assignee_username: username,
}

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

export const AllowedAction = Type.Object({
  action: Type.String(),
  allowed: Type.Boolean(),
  holds: Type.Array(Type.String(), { description: 'the refs of the holds that block it' }),
})

/** The refusal that the account would get itself. */
export const OwnRefusal = Type.Unsafe<Record<string, unknown> | null>({
  type: ['object', 'null'],
  additionalProperties: true,
  description:
    'what this service would answer itself, to be passed on: null when allowed, else the body of a problem: account_held, restricted_session, email_unverified, invalid_transition',
})

export const CheckedAction = Type.Object(
  {
    action: Type.String(),
    allowed: Type.Boolean(),
    holds: Type.Array(Type.String(), { description: 'the refs of the holds that block it' }),
    refusal: OwnRefusal,
  },
  { $id: 'CheckedAction' },
)

export const Refusal = Type.Object(
  {
    account_id: Type.String(),
    account_username: username,
    action: Type.String(),
    hold_refs: Type.Array(Type.String(), { description: 'the holds that blocked the first attempt' }),
    request_id: Type.String({ description: 'of the first attempt' }),
    first_at: time,
    last_at: time,
    count: Type.Integer(),
  },
  { $id: 'Refusal' },
)

export const Reason = Type.Object(
  {
    code: Type.String(),
    title: Type.String(),
    text: Type.String(),
    titles: Type.Record(Type.String(), Type.String()),
    texts: Type.Record(Type.String(), Type.String()),
    preset: nullableString({ enum: [...presetNames, null] }),
    duration_days: Type.Unsafe<number | null>({ type: ['integer', 'null'] }),
    review_days: Type.Integer(),
    appeal_window_days: Type.Integer(),
    lift_requires: Type.Unsafe<number | null>({ type: ['integer', 'null'] }),
    version: Type.Integer(),
  },
  { $id: 'Reason' },
)
