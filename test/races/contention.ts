import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Reply, ServiceProcess } from '../service-process.ts'
import { anyVersion, type Person, type TestApp } from '../test-app.ts'
import type { Operation } from './history.ts'

type Asks = Pick<ServiceProcess, 'ask'>

/** Owners who write without a pause while reviewers act on the same accounts. */
export interface Contention {
  /** The process that serves the next request of a client. */
  processFor(client: number): Asks
  owners: Person[]
  /** One for each account, and another one who decides the appeals against their holds. */
  reviewers: Person[]
  writers: number
  milliseconds: number
}

/** One request: its kind, its status and its duration. */
export interface Sample {
  operation: string
  status: number
  milliseconds: number
}

export interface Contended {
  samples: Sample[]
  /** The data of each account for the history check, by its id. */
  operations: Map<string, Operation[]>
}

const covering = { actions: ['profile.update'], kind: 'review', reason: 'other' }

/** Runs owners, reviewers and batches concurrently until the time is over. */
export async function contend(contention: Contention): Promise<Contended> {
  const { owners, reviewers, writers, milliseconds } = contention
  const contended: Contended = { samples: [], operations: new Map(owners.map(({ id }) => [id, []])) }
  const until = performance.now() + milliseconds
  const goesOn = () => performance.now() < until
  const clients = owners.flatMap((owner, index) => {
    const asks = (client: number) => recorder(contention.processFor(client), contended)
    const writing = Array.from({ length: writers }, (_, writer) => write(asks(writer), owner, writer, goesOn))
    const [by, other] = [reviewers[index], reviewers[owners.length]]
    if (by === undefined || other === undefined) throw new Error('a reviewer is missing')
    return [...writing, review(asks(index), { owner, by, other }, goesOn)]
  })
  const [batcher] = reviewers
  if (batcher !== undefined)
    clients.push(runBatches(recorder(contention.processFor(1), contended), owners, batcher, goesOn))
  await Promise.all(clients)
  return contended
}

type Recorder = ReturnType<typeof recorder>

/** Sends requests and records the answers; edits, placings and lifts also for the history check. */
function recorder({ ask }: Asks, { samples, operations }: Contended) {
  return {
    async ask(operation: string, ...request: Parameters<Asks['ask']>): Promise<Reply> {
      const sent = performance.now()
      const reply = await ask(...request)
      samples.push({ operation, status: reply.status, milliseconds: performance.now() - sent })
      return reply
    },
    note(account: string, operation: Operation): void {
      operations.get(account)?.push(operation)
    },
    async noted(kind: Operation['kind'], account: string, ref: string | null, request: () => Promise<Reply>) {
      const sent = performance.now()
      const reply = await request()
      const { status, headers, body } = reply
      const placed = kind === 'place' && status === 201 ? body.ref : ref
      this.note(account, {
        ...{ kind, sent, answered: performance.now(), status },
        ...{ request: String(headers['x-request-id']), ref: placed },
      })
      return reply
    },
  }
}

/** Three edits of the profile, then a rename to the other of its two names, which no hold here covers. */
async function write(asks: Recorder, { id, token, username }: Person, writer: number, goesOn: () => boolean) {
  for (let count = 0; goesOn(); count++) {
    if (count % 4 === 3) {
      const body = { username: count % 8 === 3 ? `${username}.too` : username }
      await asks.ask('rename', 'PUT', '/v1/me/username', { token, body })
      continue
    }
    const body = { bio: `${count} of writer ${writer}` }
    await asks.noted('edit', id, null, () => asks.ask('edit', 'PATCH', '/v1/me', { token, headers: anyVersion, body }))
  }
}

interface Case {
  owner: Person
  by: Person
  other: Person
}

/**
 * Places and lifts holds, every second one under a key; every fourth one is claimed, appealed, denied and edited in
 * between.
 */
async function review(asks: Recorder, { owner, by, other }: Case, goesOn: () => boolean) {
  for (let round = 0; goesOn(); round++) {
    const keyed = round % 2 === 1
    const under = keyed ? ' under a key' : ''
    const key = () => (keyed ? { 'idempotency-key': randomUUID() } : {})
    const placed = await asks.noted('place', owner.id, null, () =>
      asks.ask(`place${under}`, 'POST', `/v1/admin/accounts/${owner.id}/holds`, {
        ...{ token: by.token, headers: key(), body: covering },
      }),
    )
    if (placed.status !== 201) continue
    const { ref } = placed.body
    const hold = `/v1/admin/holds/${ref}`
    const staff = { token: by.token, headers: anyVersion }
    if (round % 4 === 0) {
      await asks.ask('claim', 'PUT', `${hold}/claim`, { token: by.token })
      await appeal(asks, owner, ref, other)
      await asks.ask('edit of a hold', 'PATCH', hold, { ...staff, body: { message: `round ${round}` } })
    }
    const body = { reason: 'the round is over' }
    await asks.noted('lift', owner.id, ref, () =>
      asks.ask(`lift${under}`, 'POST', `${hold}/lift`, { ...staff, headers: { ...anyVersion, ...key() }, body }),
    )
    await pause(400) // in which the owners write, so that the next placing races with them
  }
}

async function appeal(asks: Recorder, { token }: Person, ref: string, other: Person) {
  const href = `/v1/me/holds/${ref}/appeals`
  const submitted = await asks.ask('appeal', 'POST', href, { token, body: { text: 'It was not me.' } })
  if (submitted.status !== 201) return
  const decided = `/v1/admin/appeals/${submitted.body.id}`
  await asks.ask('claim of an appeal', 'PUT', `${decided}/claim`, { token: other.token })
  const body = { decision: 'deny', reason: 'seen' }
  await asks.ask('decision', 'POST', `${decided}/decision`, { token: other.token, body })
}

/** One batch after the other: one holds all accounts, the next one lifts these holds. */
async function runBatches(asks: Recorder, owners: Person[], { token }: Person, goesOn: () => boolean) {
  const send = async (body: object, operation: Operation['kind']) => {
    const sent = performance.now()
    const taken = await asks.ask('batch', 'POST', '/v1/admin/hold-batches', { token, body })
    if (taken.status !== 202) return []
    for (;;) {
      const { body: batch } = await asks.ask('look at a batch', 'GET', `/v1/admin/hold-batches/${taken.body.id}`, {
        token,
      })
      if (batch.state !== 'done') {
        await pause(50)
        continue
      }
      for (const { account_id, ref, status } of batch.items) {
        asks.note(account_id, {
          ...{ kind: operation, sent, answered: performance.now(), status, ref },
          request: String(taken.headers['x-request-id']),
        })
      }
      return batch.items as { ref: string; status: number; account_id: string }[]
    }
  }
  for (; goesOn(); await pause(6_000)) {
    const placing = { operation: 'place', account_ids: owners.map(({ id }) => id), hold: covering }
    const refs = (await send(placing, 'place')).filter(({ status }) => status === 201).map(({ ref }) => ref)
    if (refs.length > 0) await send({ operation: 'lift', refs, reason: 'over' }, 'lift')
  }
}

/** The percentile of the values, in their unit. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN
}

/** How often each kind of request was answered with which status. */
export function countStatuses(samples: readonly Sample[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { operation, status } of samples)
    counts[`${operation} ${status}`] = (counts[`${operation} ${status}`] ?? 0) + 1
  return counts
}

/** Signs up the owners and the reviewers of a contention. */
export async function castOf(app: TestApp, accounts: number): Promise<Pick<Contention, 'owners' | 'reviewers'>> {
  const owners: Person[] = []
  const reviewers: Person[] = []
  for (let count = 0; count < accounts; count++) owners.push(await app.signUp())
  for (let count = 0; count <= accounts; count++) reviewers.push(await app.staff('reviewer'))
  return { owners, reviewers }
}
