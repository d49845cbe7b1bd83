import type { Collection, CreateIndexesOptions, Db, IndexSpecification } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { AppealRecord } from '../appeals/appeal.ts'
import type { LoggedEvent } from '../events/event.ts'
import type { HoldRecord } from '../holds/hold.ts'
import type { Reason } from '../holds/reasons.ts'
import type { RefusalRecord } from '../holds/refusals.ts'
import type { AttemptCount } from '../rate-limits/limits.ts'
import type { SettingsDocument } from '../settings/settings.ts'
import type { DeliveryRecord, Lane } from '../webhooks/delivery.ts'
import type { WebhookRecord } from '../webhooks/webhook.ts'

/** What may be done with accounts outside the guarded write: reading. */
export type ReadOnly<T extends object> = Pick<Collection<T>, 'findOne' | 'find'>

export interface Collections {
  /** Written through `accounts/store.ts` alone. */
  accounts: ReadOnly<AccountDocument>
  holds: Collection<HoldRecord>
  appeals: Collection<AppealRecord>
  events: Collection<LoggedEvent>
  reasons: Collection<Reason>
  refusals: Collection<RefusalRecord>
  settings: Collection<SettingsDocument>
  rate_limits: Collection<AttemptCount>
  webhooks: Collection<WebhookRecord>
  deliveries: Collection<DeliveryRecord>
  lanes: Collection<Lane>
}

export function collections(db: Db): Collections {
  return {
    accounts: db.collection<AccountDocument>('accounts'),
    holds: db.collection<HoldRecord>('holds'),
    appeals: db.collection<AppealRecord>('appeals'),
    events: db.collection<LoggedEvent>('events'),
    reasons: db.collection<Reason>('reasons'),
    refusals: db.collection<RefusalRecord>('refusals'),
    settings: db.collection<SettingsDocument>('settings'),
    rate_limits: db.collection<AttemptCount>('rate_limits'),
    webhooks: db.collection<WebhookRecord>('webhooks'),
    deliveries: db.collection<DeliveryRecord>('deliveries'),
    lanes: db.collection<Lane>('lanes'),
  }
}

/** The indexes under which a second account of the same name, look or address is refused. */
export const identityIndexes = { key: 'names_key', skeleton: 'names_skeletons', email: 'email_key' } as const

type IndexPlan = [keys: IndexSpecification, options: CreateIndexesOptions & { name: string }]

/** Every index of the service: each query uses one of them. */
const plan: Record<string, IndexPlan[]> = {
  accounts: [
    [{ 'names.key': 1 }, { name: identityIndexes.key, unique: true }],
    [{ 'names.skeletons': 1 }, { name: identityIndexes.skeleton, unique: true }],
    [{ email_key: 1 }, { name: identityIndexes.email, unique: true }],
    [{ 'sessions.token_hash': 1 }, { name: 'sessions_token_hash' }],
    [{ pending: 1 }, { name: 'pending', sparse: true }],
    [{ 'holds.ref': 1 }, { name: 'holds_ref', sparse: true }],
    [{ roles: 1, _id: 1 }, { name: 'roles' }],
    [{ state: 1, _id: 1 }, { name: 'state' }],
  ],
  holds: [
    [{ queue_key: 1 }, { name: 'queue' }],
    [{ account_id: 1, queue_key: 1 }, { name: 'account' }],
    [{ state: 1, until: 1 }, { name: 'ends' }],
  ],
  appeals: [
    [{ hold_ref: 1, state: 1 }, { name: 'hold' }],
    [{ state: 1, _id: 1 }, { name: 'state' }],
  ],
  events: [
    [
      { account_id: 1, seq: 1 },
      { name: 'account_seq', unique: true },
    ],
    [{ position: 1 }, { name: 'position', unique: true, sparse: true }],
    [{ type: 1, position: 1 }, { name: 'type_position' }],
    [{ 'actor.id': 1, position: 1 }, { name: 'actor_position' }],
  ],
  refusals: [
    [{ account_id: 1, _id: 1 }, { name: 'account' }],
    [{ expire_at: 1 }, { name: 'expire', expireAfterSeconds: 0 }],
  ],
  rate_limits: [[{ expire: 1 }, { name: 'expire', expireAfterSeconds: 0 }]],
  webhooks: [[{ name: 1 }, { name: 'name', unique: true }]],
  deliveries: [
    [{ webhook_id: 1, _id: 1 }, { name: 'webhook' }],
    [{ webhook_id: 1, state: 1, _id: 1 }, { name: 'webhook_state' }],
    [{ webhook_id: 1, account_id: 1, state: 1, seq: 1 }, { name: 'lane' }],
    [{ expire_at: 1 }, { name: 'expire', expireAfterSeconds: 0 }],
  ],
  lanes: [[{ due_at: 1 }, { name: 'due' }]],
}

/**
 * Builds the indexes that are missing and waits for them: nothing may be written before.
 *
 * @throws MongoServerError when an index of the same name is there with other keys, or stored data breaks a unique one
 */
export async function buildIndexes(db: Db): Promise<void> {
  for (const [collection, indexes] of Object.entries(plan)) {
    for (const [keys, options] of indexes) await db.collection(collection).createIndex(keys, options)
  }
}

/** The names of planned indexes that the database does not have, each as `collection.index`. */
export async function missingIndexes(db: Db): Promise<string[]> {
  const missing = await Promise.all(
    Object.entries(plan).map(async ([collection, indexes]) => {
      const present = new Set((await db.collection(collection).listIndexes().toArray()).map((index) => index.name))
      return indexes.flatMap(([, { name }]) => (present.has(name) ? [] : [`${collection}.${name}`]))
    }),
  )
  return missing.flat()
}
