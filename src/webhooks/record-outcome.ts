import { literal } from '../database/expression.ts'
import { systemOrigin } from '../events/event.ts'
import type { Service } from '../service.ts'
import { nextAttempt, timeIn } from './backoff.ts'
import { type DeliveryRecord, keptFor, triedFor } from './delivery.ts'
import { isDelivered, type Outcome } from './post.ts'
import { type WebhookRecord, webhookView } from './webhook.ts'

/** The precision of `last_success_at`, so that not every delivery writes to its webhook. */
const minute = 60_000
const gone = 410

/**
 * Records the result of an attempt, in the delivery and in its webhook: since when it fails, when it last succeeded,
 * and that it is paused when its receiver says that it is gone.
 *
 * @param webhook as it was for the attempt
 * @returns when the delivery is tried again; null when it is delivered or given up
 */
export async function recordOutcome(
  service: Service,
  delivery: DeliveryRecord,
  webhook: WebhookRecord,
  outcome: Outcome,
): Promise<Date | null> {
  const now = service.now()
  const attempts = delivery.attempts + 1
  const delivered = isDelivered(outcome)
  const notBefore = timeIn(outcome.retryAfter, now)
  const again = delivered ? null : nextAttempt(attempts, giveUpAt(delivery, webhook), now, { notBefore })
  const over = { state: delivered ? 'delivered' : 'dead', expire_at: new Date(now.getTime() + keptFor) } as const
  const { status, error } = outcome
  await service.db.deliveries.updateOne(
    { _id: delivery._id, state: 'waiting', attempts: delivery.attempts },
    {
      $set: {
        attempts,
        last_attempt: { at: now, status, error },
        next_attempt_at: again,
        ...(again === null ? over : {}),
      },
    },
  )
  await recordHealth(service, webhook, delivered, now)
  if (status === gone) await pauseAsGone(service, webhook, now)
  return again
}

/** A delivery that waited while the webhook was paused is tried for as long as a new one. */
function giveUpAt({ give_up_at }: DeliveryRecord, { resumed_at }: WebhookRecord): Date {
  const sinceResumed = resumed_at === undefined ? 0 : resumed_at.getTime() + triedFor
  return new Date(Math.max(give_up_at.getTime(), sinceResumed))
}

/** Writes what has changed since the webhook was read. */
async function recordHealth(service: Service, webhook: WebhookRecord, delivered: boolean, now: Date): Promise<void> {
  const { _id, failing_since = null, last_success_at = null } = webhook
  const { webhooks } = service.db
  if (!delivered) {
    if (failing_since === null) {
      await webhooks.updateOne({ _id, failing_since: null }, { $set: { failing_since: now } })
    }
    return
  }
  const isKnown = last_success_at !== null && now.getTime() - last_success_at.getTime() < minute
  if (failing_since === null && isKnown) return
  await webhooks.updateOne({ _id }, { $set: { failing_since: null, last_success_at: now } })
}

/**
 * Pauses a webhook as its receiver requests, with an event in the trail of its creator. If staff have changed it
 * meanwhile, it stays as it is: its next attempt will show.
 */
async function pauseAsGone(service: Service, read: WebhookRecord, now: Date): Promise<void> {
  const before = await service.db.webhooks.findOne({ _id: read._id, version: read.version })
  if (before === null) return
  const paused = { state: 'paused', paused_by: 'receiver', version: read.version + 1, updated_at: now } as const
  const viewOf = (record: WebhookRecord) => literal(webhookView(record))
  await service.store.tryWriteInTransaction(
    {
      account: before.created_by,
      authority: { kind: 'system' },
      origin: systemOrigin,
      now,
      set: {},
      event: {
        type: 'webhook.paused',
        changes: { webhook: { before: viewOf(before), after: viewOf({ ...before, ...paused }) } },
      },
    },
    async (_account, session) => {
      const unchanged = { _id: read._id, version: read.version }
      const { matchedCount } = await service.db.webhooks.updateOne(unchanged, { $set: paused }, { session })
      return matchedCount === 1
    },
  )
}
