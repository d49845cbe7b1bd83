import { Type } from '@sinclair/typebox'
import { scopes } from '../credentials/service-token.ts'
import { eventPatterns } from '../events/patterns.ts'
import { deliveryStates } from '../webhooks/delivery.ts'
import { pausedBy, webhookStates } from '../webhooks/webhook.ts'
import { nullableString, nullableTime, oneOf, time, username } from './shapes.ts'

export const Event = Type.Object(
  {
    id: Type.String(),
    account_id: Type.String(),
    account_username: username,
    seq: Type.Integer(),
    type: Type.String(),
    at: time,
    actor: Type.Object({
      kind: oneOf(['account', 'staff', 'service', 'rule', 'system']),
      id: nullableString(),
      username,
    }),
    request_id: nullableString(),
    hold_ref: nullableString(),
    changes: Type.Record(Type.String(), Type.Object({ before: Type.Any(), after: Type.Any() })),
  },
  { $id: 'Event' },
)

export const OwnEvent = Type.Object(
  {
    id: Type.String(),
    type: Type.String(),
    at: time,
    by: oneOf(['you', 'staff', 'service', 'rule', 'system']),
    hold_ref: nullableString(),
    changes: Type.Record(Type.String(), Type.Object({ before: Type.Any(), after: Type.Any() })),
  },
  { $id: 'OwnEvent' },
)

const serviceTokenMembers = {
  id: Type.String(),
  name: Type.String(),
  scopes: Type.Array(oneOf(scopes)),
  created_by: Type.String({ description: 'the id of the admin who created it' }),
  created_by_username: username,
  created_at: time,
  expires_at: nullableTime,
  last_used_at: nullableString({ format: 'date-time', description: 'to five minutes' }),
}

export const ServiceToken = Type.Object(serviceTokenMembers, { $id: 'ServiceToken' })

export const NewServiceToken = Type.Object(
  { ...serviceTokenMembers, token: Type.String({ description: 'hf_svc_…, shown only once' }) },
  { $id: 'NewServiceToken' },
)

export const Webhook = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    url: Type.String(),
    events: Type.Array(oneOf(eventPatterns)),
    state: oneOf(webhookStates, { description: 'while it is paused, deliveries wait' }),
    paused_by: Type.Unsafe<(typeof pausedBy)[number] | null>({
      type: ['string', 'null'],
      enum: [...pausedBy, null],
      description: 'staff, or the receiver, which has answered 410; null while it is active',
    }),
    failing_since: nullableString({
      format: 'date-time',
      description: 'the first failure since the last success; null when the last attempt succeeded',
    }),
    last_success_at: nullableString({ format: 'date-time', description: 'to a minute' }),
    version: Type.Integer(),
    created_by: Type.String(),
    created_by_username: username,
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
    account_username: username,
    seq: Type.Integer(),
    state: oneOf(deliveryStates),
    attempts: Type.Integer({ description: 'since it was created or requeued' }),
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
