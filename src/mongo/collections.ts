import { type Collection, type CreateIndexesOptions, type Db, GridFSBucket, type IndexSpecification } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { Reservation } from '../accounts/reservation.ts'
import type { AppealRecord } from '../appeals/appeal.ts'
import type { LoggedEvent } from '../events/event.ts'
import type { BatchResult, BatchTargets, HoldBatch } from '../holds/batch.ts'
import type { Evidence, LooseFile } from '../holds/evidence.ts'
import type { FailedSignIns } from '../holds/failed-sign-ins.ts'
import type { HoldRecord } from '../holds/hold.ts'
import type { Reason } from '../holds/reasons.ts'
import type { RefusalRecord } from '../holds/refusals.ts'
import type { IdempotencyRecord } from '../idempotency/kept-answers.ts'
import type { InvitationRecord } from '../invitations/invitation.ts'
import type { MailRecord } from '../mail/mail.ts'
import type { AttemptCount } from '../rate-limits/limits.ts'
import type { ServiceToken } from '../service-tokens/service-token.ts'
import type { SettingsDocument } from '../settings/settings.ts'
import type { DeliveryRecord, Lane } from '../webhooks/delivery.ts'
import type { WebhookRecord } from '../webhooks/webhook.ts'

/** What may be done with accounts outside the guarded write: reading. */
export type ReadOnly<T extends object> = Pick<Collection<T>, 'findOne' | 'find' | 'countDocuments'>

export interface Collections {
  /** Written through `accounts/store.ts` alone. */
  accounts: ReadOnly<AccountDocument>
  /** In the same collection; no filter here may match an account. */
  reservations: Collection<Reservation>
  holds: Collection<HoldRecord>
  hold_batches: Collection<HoldBatch>
  hold_batch_targets: Collection<BatchTargets>
  hold_batch_results: Collection<BatchResult>
  evidence: Collection<Evidence>
  evidence_bytes: GridFSBucket
  loose_files: Collection<LooseFile>
  appeals: Collection<AppealRecord>
  events: Collection<LoggedEvent>
  mails: Collection<MailRecord>
  reasons: Collection<Reason>
  refusals: Collection<RefusalRecord>
  settings: Collection<SettingsDocument>
  rate_limits: Collection<AttemptCount>
  service_tokens: Collection<ServiceToken>
  webhooks: Collection<WebhookRecord>
  deliveries: Collection<DeliveryRecord>
  lanes: Collection<Lane>
  idempotency: Collection<IdempotencyRecord>
  invitations: Collection<InvitationRecord>
  failed_sign_ins: Collection<FailedSignIns>
}

export function collections(db: Db): Collections {
  return {
    accounts: db.collection<AccountDocument>('accounts'),
    reservations: db.collection<Reservation>('accounts'),
    holds: db.collection<HoldRecord>('holds'),
    hold_batches: db.collection<HoldBatch>('hold_batches'),
    hold_batch_targets: db.collection<BatchTargets>('hold_batch_targets'),
    hold_batch_results: db.collection<BatchResult>('hold_batch_results'),
    evidence: db.collection<Evidence>('evidence'),
    evidence_bytes: new GridFSBucket(db, { bucketName: 'evidence_bytes' }),
    loose_files: db.collection<LooseFile>('loose_files'),
    appeals: db.collection<AppealRecord>('appeals'),
    events: db.collection<LoggedEvent>('events'),
    mails: db.collection<MailRecord>('mails'),
    reasons: db.collection<Reason>('reasons'),
    refusals: db.collection<RefusalRecord>('refusals'),
    settings: db.collection<SettingsDocument>('settings'),
    rate_limits: db.collection<AttemptCount>('rate_limits'),
    service_tokens: db.collection<ServiceToken>('service_tokens'),
    webhooks: db.collection<WebhookRecord>('webhooks'),
    deliveries: db.collection<DeliveryRecord>('deliveries'),
    lanes: db.collection<Lane>('lanes'),
    idempotency: db.collection<IdempotencyRecord>('idempotency'),
    invitations: db.collection<InvitationRecord>('invitations'),
    failed_sign_ins: db.collection<FailedSignIns>('failed_sign_ins'),
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
    [{ due_at: 1 }, { name: 'due', sparse: true }],
    [{ roles: 1, _id: 1 }, { name: 'roles' }],
    [{ state: 1, _id: 1 }, { name: 'state' }],
    [{ state: 1, created_at: 1 }, { name: 'state_created_at' }],
    [{ 'tokens.hash': 1 }, { name: 'tokens_hash', sparse: true }],
  ],
  holds: [
    [{ queue_key: 1 }, { name: 'queue' }],
    [{ account_id: 1, queue_key: 1 }, { name: 'account' }],
    [{ state: 1, until: 1 }, { name: 'ends' }],
  ],
  hold_batches: [[{ free_at: 1 }, { name: 'free' }]],
  // named as GridFS names them, which would else make them with the first file
  'evidence_bytes.files': [[{ filename: 1, uploadDate: 1 }, { name: 'filename_1_uploadDate_1' }]],
  'evidence_bytes.chunks': [
    [
      { files_id: 1, n: 1 },
      { name: 'files_id_1_n_1', unique: true },
    ],
  ],
  loose_files: [[{ sweep_at: 1 }, { name: 'sweep' }]],
  appeals: [
    [{ account_id: 1 }, { name: 'account' }],
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
  service_tokens: [
    [{ name_key: 1 }, { name: 'name', unique: true }],
    [{ token_hash: 1 }, { name: 'token_hash', unique: true }],
  ],
  mails: [
    [{ due_at: 1, _id: 1 }, { name: 'due_at' }],
    [{ account_id: 1 }, { name: 'account' }],
    [{ expire_at: 1 }, { name: 'expire_at', expireAfterSeconds: 0 }],
  ],
  failed_sign_ins: [[{ expire: 1 }, { name: 'expire', expireAfterSeconds: 0 }]],
  rate_limits: [[{ expire: 1 }, { name: 'expire', expireAfterSeconds: 0 }]],
  webhooks: [[{ name: 1 }, { name: 'name', unique: true }]],
  deliveries: [
    [{ webhook_id: 1, _id: 1 }, { name: 'webhook' }],
    [{ webhook_id: 1, state: 1, _id: 1 }, { name: 'webhook_state' }],
    [{ webhook_id: 1, account_id: 1, state: 1, seq: 1 }, { name: 'lane' }],
    [{ expire_at: 1 }, { name: 'expire', expireAfterSeconds: 0 }],
  ],
  lanes: [[{ due_at: 1 }, { name: 'due' }]],
  idempotency: [[{ expire: 1 }, { name: 'expire', expireAfterSeconds: 0 }]],
  invitations: [[{ public: 1, _id: 1 }, { name: 'public' }]],
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
