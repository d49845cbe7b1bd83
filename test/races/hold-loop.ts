import { setTimeout as pause } from 'node:timers/promises'
import type { Reply, ServiceProcess } from '../service-process.ts'
import type { Operation, Ordered } from './history.ts'

type Asks = Pick<ServiceProcess, 'ask'>

export interface HoldLoop {
  /** The process that serves the next request of a client; it may have been killed. */
  processFor(client: number): Asks
  account: string
  token: string
  admin: string
  clients: number
  /** Continues with the next hold while this is true. */
  goesOn(operations: readonly Operation[]): boolean
}

const holdsUrl = ({ account }: HoldLoop) => `/v1/admin/accounts/${account}/holds`
const enough = 12

/** Many clients edit one account without a pause while an admin places and lifts holds that cover these edits. */
export async function editUnderHolds(loop: HoldLoop): Promise<Operation[]> {
  const operations: Operation[] = []
  let over = false
  const editing = Array.from({ length: loop.clients }, async (_, client) => {
    for (let count = 0; !over; count++) {
      const edited = await edit(loop, client, count)
      operations.push(edited)
      if (edited.status === null) await pause(50)
    }
  })
  try {
    await someMore(operations)
    for (let round = 0; loop.goesOn(operations); round++) await holdAndLift(loop, operations, round)
  } finally {
    over = true
    await Promise.all(editing)
  }
  return operations
}

/** The whole trail of the account, the oldest event first. */
export async function readTrail(service: Asks, account: string, admin: string): Promise<Ordered[]> {
  const items: Ordered[] = []
  let cursor = ''
  do {
    const url = `/v1/admin/events?account=${account}&limit=100${cursor}`
    const { status, body } = await service.ask('GET', url, { token: admin })
    if (status !== 200) throw new Error(`trail: ${status} ${JSON.stringify(body)}`)
    items.push(...body.items)
    cursor = body.next_cursor === null ? '' : `&cursor=${encodeURIComponent(body.next_cursor)}`
  } while (cursor !== '')
  return items.reverse()
}

/** Waits until the clients have made further edits, so that every period with and without a hold is tried. */
async function someMore(operations: readonly Operation[]): Promise<void> {
  const before = operations.length
  while (operations.length < before + enough) await pause(1)
}

function edit(loop: HoldLoop, client: number, count: number): Promise<Operation> {
  return record('edit', null, () =>
    loop.processFor(client).ask('PATCH', '/v1/me', {
      token: loop.token,
      headers: { 'if-match': '*' },
      body: { bio: `${count} of client ${client}` },
    }),
  )
}

async function holdAndLift(loop: HoldLoop, operations: Operation[], round: number): Promise<void> {
  const placed = await record('place', null, () =>
    loop.processFor(round).ask('POST', holdsUrl(loop), {
      token: loop.admin,
      body: { actions: ['profile.update'], kind: 'review', reason: 'other' },
    }),
  )
  operations.push(placed)
  await someMore(operations)
  for (const ref of await remainingHolds(loop, round, placed)) {
    for (let status: number | null = null; status === null || status >= 500; ) {
      const lifted = await record('lift', ref, () =>
        loop.processFor(round).ask('POST', `/v1/admin/holds/${ref}/lift`, {
          token: loop.admin,
          headers: { 'if-match': '*' },
          body: { reason: 'the round is over' },
        }),
      )
      operations.push(lifted)
      status = lifted.status
      if (status === null) await pause(20)
    }
  }
  await someMore(operations)
}

/** The holds still to lift: the placed one, or every active one when the placing got no answer. */
async function remainingHolds(loop: HoldLoop, round: number, placed: Operation): Promise<string[]> {
  if (placed.ref !== null) return [placed.ref]
  for (;;) {
    try {
      const url = `/v1/admin/holds?account=${loop.account}&state=active`
      const { status, body } = await loop.processFor(round).ask('GET', url, { token: loop.admin })
      if (status === 200) return body.items.map((hold: { ref: string }) => hold.ref)
    } catch {
      // the process has just been killed; another one takes its place
    }
    await pause(20)
  }
}

async function record(kind: Operation['kind'], ref: string | null, ask: () => Promise<Reply>): Promise<Operation> {
  const sent = performance.now()
  try {
    const { status, headers, body } = await ask()
    const answered = performance.now()
    const request = String(headers['x-request-id'])
    return { kind, sent, answered, status, request, ref: kind === 'place' && status === 201 ? body.ref : ref }
  } catch {
    return { kind, sent, answered: null, status: null, request: null, ref }
  }
}
