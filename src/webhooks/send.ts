import { randomUUID } from 'node:crypto'
import type { Service } from '../service.ts'
import { hour } from '../time.ts'
import { createWorker, type Worker } from '../workers/worker.ts'
import { attempt } from './attempt.ts'
import type { DeliveryQueue } from './delivery.ts'
import { isDelivered, type Resolve } from './post.ts'
import { recordOutcome } from './record-outcome.ts'

const every = 5_000

/**
 * How many lanes a process works on at a time, in total and for one webhook: a slow receiver does not delay the others.
 */
const maxLanes = 16
const widthOfOne = 4

/**
 * How many of those whose last attempt has failed, in total and for one webhook: half of the capacity always remains
 * for others.
 */
const maxFailingLanes = 8
const widthOfOneFailing = 1

/** How soon a lane of a paused webhook is checked again: making the webhook active makes its lanes due. */
const parkedFor = hour

/** A lane is released after this time, well before its lease ends, even with the longest attempt on top. */
const heldFor = 10_000
const lease = 30_000

/**
 * Sends the waiting deliveries of webhooks. Any number of processes may do so: the deliveries for one webhook and one
 * account are sent by one at a time and in order, and taken over when that one has died. So an event arrives at least
 * once, and a failing one delays only those of the same account.
 */
export function createSender(service: Service, resolve: Resolve, onError: (error: unknown) => void): Worker {
  const { deliveries, lanes, webhooks, events } = service.db
  const running = new Map<Promise<void>, string>()
  const failing = new Set<string>()
  const stopping = new AbortController()

  /** The webhooks from which no further lane may be taken now. */
  function busy(): string[] {
    const taken = [...running.values()]
    const countOf = (id: string) => taken.filter((other) => other === id).length
    const full = taken.filter((id) => countOf(id) >= (failing.has(id) ? widthOfOneFailing : widthOfOne))
    const takenByFailing = taken.filter((id) => failing.has(id)).length
    return [...new Set([...full, ...(takenByFailing >= maxFailingLanes ? failing : [])])]
  }

  async function claim(): Promise<DeliveryQueue | null> {
    const now = service.now()
    return lanes.findOneAndUpdate(
      { due_at: { $lte: now }, webhook_id: { $nin: busy() } },
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
      const event = await events.findOne({ _id: head.event_id })
      const webhook = await webhooks.findOne({ _id: webhook_id }) // last, so that one that is paused meanwhile stays as it is
      if (webhook === null) return forget(lane)
      if (webhook.state === 'paused') return park(lane, bell)
      const outcome = await attempt(service, webhook, event, { resolve, signal: stopping.signal, onError })
      if (stopping.signal.aborted && !isDelivered(outcome)) return giveBack(lane, service.now())
      if (isDelivered(outcome)) failing.delete(webhook_id)
      else failing.add(webhook_id)
      const again = await recordOutcome(service, head, webhook, outcome)
      if (again !== null) return giveBack(lane, again)
      if (performance.now() > giveBackAt) return giveBack(lane, service.now())
    }
  }

  /** @returns the lane when a new delivery has arrived meanwhile and this process still has the lease */
  async function endLane({ _id, holder }: DeliveryQueue, bell: number): Promise<DeliveryQueue | null> {
    const { deletedCount } = await lanes.deleteOne({ _id, holder, bell })
    return deletedCount === 1 ? null : lanes.findOne({ _id, holder })
  }

  async function giveBack({ _id, holder }: DeliveryQueue, due: Date): Promise<void> {
    await lanes.updateOne({ _id, holder }, { $set: { due_at: due, holder: null } })
  }

  /** Unless the counter has increased meanwhile: the webhook may be active again. */
  async function park(lane: DeliveryQueue, bell: number): Promise<void> {
    const { _id, holder } = lane
    const later = new Date(service.now().getTime() + parkedFor)
    const parked = await lanes.updateOne({ _id, holder, bell }, { $set: { due_at: later, holder: null } })
    if (parked.matchedCount === 0) await giveBack(lane, service.now())
  }

  /** The waiting deliveries of a deleted webhook. */
  async function forget({ _id, holder, webhook_id, account_id }: DeliveryQueue): Promise<void> {
    failing.delete(webhook_id)
    await deliveries.deleteMany({ webhook_id, account_id, state: 'waiting' })
    await lanes.deleteOne({ _id, holder })
  }

  const worker = createWorker({
    every,
    onError,
    async step() {
      if (running.size >= maxLanes || stopping.signal.aborted) return false
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
