import { randomUUID } from 'node:crypto'
import { eventView } from '../events/event.ts'
import { withoutNotes } from '../events/without-notes.ts'
import type { Service } from '../service.ts'
import { createWorker, type Worker } from '../workers/worker.ts'
import { nextAttempt } from './backoff.ts'
import { type DeliveryQueue, type DeliveryRecord, keptFor } from './delivery.ts'
import { type Outcome, post, type Resolve } from './post.ts'
import { signedHeaders } from './sign.ts'
import type { WebhookRecord } from './webhook.ts'

const every = 2_000

/** How many lanes a process works on at a time, in all and of one webhook: a slow receiver does not hold up the others. */
const width = 16
const widthOfOne = 4

/** A lane is given back after this long, well before it counts as left behind, even with the longest attempt on top. */
const heldFor = 10_000
const lease = 30_000

/**
 * Sends what waits for webhooks. Any number of processes may do so: what waits for one webhook of one account is sent by
 * one at a time and in order, and taken over when that one has died. So an event arrives at least once, and a failing one
 * holds back those of the same account alone.
 */
export function createSender(service: Service, resolve: Resolve, onError: (error: unknown) => void): Worker {
  const { deliveries, lanes, webhooks, events } = service.db
  const running = new Map<Promise<void>, string>()
  const stopping = new AbortController()

  async function claim(): Promise<DeliveryQueue | null> {
    const now = service.now()
    const counts = [...running.values()]
    const busy = counts.filter((id) => counts.filter((other) => other === id).length >= widthOfOne)
    return lanes.findOneAndUpdate(
      { due_at: { $lte: now }, webhook_id: { $nin: [...new Set(busy)] } },
      { $set: { due_at: new Date(now.getTime() + lease), holder: randomUUID() } },
      { sort: { due_at: 1 }, returnDocument: 'after' },
    )
  }

  async function workOn(lane: DeliveryQueue): Promise<void> {
    const giveBackAt = performance.now() + heldFor
    for (let { bell } = lane; ; ) {
      const { webhook_id, account_id } = lane
      const head = await deliveries.findOne({ webhook_id, account_id, state: 'waiting' }, { sort: { seq: 1 } })
      if (head === null) {
        const current = await endLane(lane, bell)
        if (current === null) return
        bell = current.bell
        continue
      }
      const webhook = await webhooks.findOne({ _id: webhook_id })
      if (webhook === null) return forget(lane)
      const outcome = await attempt(head, webhook)
      if (stopping.signal.aborted && outcome.status === null) return giveBack(lane, service.now())
      const again = await record(head, outcome)
      if (again !== null) return giveBack(lane, again)
      if (performance.now() > giveBackAt) return giveBack(lane, service.now())
    }
  }

  async function attempt(delivery: DeliveryRecord, webhook: WebhookRecord): Promise<Outcome> {
    const event = await events.findOne({ _id: delivery.event_id })
    if (event === null) return { status: null, error: 'event_missing' }
    const body = JSON.stringify(withoutNotes(eventView(event)))
    const secret = service.webhooks.sealer.decrypt(webhook.secret)
    if (secret === null) return { status: null, error: 'secret_unreadable' }
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Holdfast-Webhooks',
      ...signedHeaders(secret, event._id, service.now(), body),
    }
    const { mayReach } = service.webhooks
    return post({ url: webhook.url, headers, body, mayReach, resolve, signal: stopping.signal })
  }

  /** @returns when it is to be tried again; null when it is delivered or given up */
  async function record(delivery: DeliveryRecord, { status, error }: Outcome): Promise<Date | null> {
    const now = service.now()
    const attempts = delivery.attempts + 1
    const delivered = status !== null && status >= 200 && status < 300
    const again = delivered ? null : nextAttempt(attempts, delivery.give_up_at, now)
    const over = { state: delivered ? 'delivered' : 'dead', expire_at: new Date(now.getTime() + keptFor) } as const
    await deliveries.updateOne(
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
    return again
  }

  /** @returns the lane when something has come in meanwhile and it is still ours */
  async function endLane({ _id, holder }: DeliveryQueue, bell: number): Promise<DeliveryQueue | null> {
    const { deletedCount } = await lanes.deleteOne({ _id, holder, bell })
    return deletedCount === 1 ? null : lanes.findOne({ _id, holder })
  }

  async function giveBack({ _id, holder }: DeliveryQueue, due: Date): Promise<void> {
    await lanes.updateOne({ _id, holder }, { $set: { due_at: due, holder: null } })
  }

  /** What waited for a webhook that is gone. */
  async function forget({ _id, holder, webhook_id, account_id }: DeliveryQueue): Promise<void> {
    await deliveries.deleteMany({ webhook_id, account_id, state: 'waiting' })
    await lanes.deleteOne({ _id, holder })
  }

  const worker = createWorker({
    every,
    onError,
    async step() {
      if (running.size >= width || stopping.signal.aborted) return false
      const lane = await claim()
      if (lane === null) return false
      const run: Promise<void> = workOn(lane)
        .catch(onError)
        .finally(() => {
          running.delete(run)
          worker.wake()
        })
      running.set(run, lane.webhook_id)
      return true
    },
  })

  return {
    ...worker,
    async settled() {
      await worker.settled()
      while (running.size > 0) {
        await Promise.all(running.keys())
        await worker.settled()
      }
    },
    async stop() {
      stopping.abort()
      await worker.stop()
      await Promise.all(running.keys())
    },
  }
}
