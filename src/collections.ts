import { type Collection, type Db, GridFSBucket } from 'mongodb'
import type { AccountDocument } from './accounts/account.ts'
import type { Reservation } from './accounts/reservation.ts'
import type { ServiceToken } from './credentials/service-token.ts'
import type { AppealRecord } from './enforcement/appeal.ts'
import type { HoldRecord } from './enforcement/hold.ts'
import type { RefusalRecord, RefusedRequests } from './enforcement/refused-attempt.ts'
import type { LoggedEvent } from './events/event.ts'
import type { Evidence, OrphanedFile } from './evidence/evidence.ts'
import type { BatchResult, BatchTargets, HoldBatch } from './hold-batches/batch.ts'
import type { IdempotencyRecord } from './idempotency/store.ts'
import type { InvitationRecord } from './invitations/invitation.ts'
import type { MailRecord } from './mail/mail.ts'
import type { AttemptCount } from './rate-limits/limits.ts'
import type { Reason } from './reasons/reason.ts'
import type { FailedSignIns } from './sessions/failed-sign-ins-policy.ts'
import type { SettingsDocument } from './settings/settings.ts'
import type { DeliveryQueue, DeliveryRecord } from './webhooks/delivery.ts'
import type { WebhookRecord } from './webhooks/webhook.ts'

/** The operations on accounts outside the guarded write: only reads. */
export type ReadOnly<T extends object> = Pick<Collection<T>, 'findOne' | 'find' | 'countDocuments'>

export interface Collections {
  /** Written only through `accounts/store.ts`. */
  accounts: ReadOnly<AccountDocument>
  /** In the same collection; no filter here may match an account. */
  reservations: Collection<Reservation>
  holds: Collection<HoldRecord>
  hold_batches: Collection<HoldBatch>
  hold_batch_targets: Collection<BatchTargets>
  hold_batch_results: Collection<BatchResult>
  evidence: Collection<Evidence>
  evidence_bytes: GridFSBucket
  loose_files: Collection<OrphanedFile>
  appeals: Collection<AppealRecord>
  events: Collection<LoggedEvent>
  mails: Collection<MailRecord>
  reasons: Collection<Reason>
  refusals: Collection<RefusalRecord>
  refused_requests: Collection<RefusedRequests>
  settings: Collection<SettingsDocument>
  rate_limits: Collection<AttemptCount>
  service_tokens: Collection<ServiceToken>
  webhooks: Collection<WebhookRecord>
  deliveries: Collection<DeliveryRecord>
  lanes: Collection<DeliveryQueue>
  idempotency: Collection<IdempotencyRecord>
  invitations: Collection<InvitationRecord>
  failed_sign_ins: Collection<FailedSignIns>
}

/** The collections of a database; nothing is sent to it. */
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
    loose_files: db.collection<OrphanedFile>('loose_files'),
    appeals: db.collection<AppealRecord>('appeals'),
    events: db.collection<LoggedEvent>('events'),
    mails: db.collection<MailRecord>('mails'),
    reasons: db.collection<Reason>('reasons'),
    refusals: db.collection<RefusalRecord>('refusals'),
    refused_requests: db.collection<RefusedRequests>('refused_requests'),
    settings: db.collection<SettingsDocument>('settings'),
    rate_limits: db.collection<AttemptCount>('rate_limits'),
    service_tokens: db.collection<ServiceToken>('service_tokens'),
    webhooks: db.collection<WebhookRecord>('webhooks'),
    deliveries: db.collection<DeliveryRecord>('deliveries'),
    lanes: db.collection<DeliveryQueue>('lanes'),
    idempotency: db.collection<IdempotencyRecord>('idempotency'),
    invitations: db.collection<InvitationRecord>('invitations'),
    failed_sign_ins: db.collection<FailedSignIns>('failed_sign_ins'),
  }
}
