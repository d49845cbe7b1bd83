import { setTimeout as pause } from 'node:timers/promises'
import type { Test } from 'tap'
import type { Operation } from '../races/history.ts'
import { editUnderHolds, type HoldLoop } from '../races/hold-loop.ts'
import type { Primary, ReplicaSet } from '../replica-set.ts'
import { eventually, type ServiceProcess, setUpAdmin, signUpOf, startProcess } from '../service-process.ts'

const kinds = ['edit', 'hold', 'sign-up'] as const

/** One answer as a client saw it; times in milliseconds on one clock, `status` is null when the connection broke. */
export interface Answer {
  /** The process that got the request: 0 or 1. */
  processIndex: number
  kind: (typeof kinds)[number]
  sent: number
  answered: number
  status: number | null
  code: string | null
  retryAfter: string | null
  /** The session that edited, and the version in the answer. */
  edited: { token: string; etag: string } | null
}

/** A sign-up with the answer 201. */
export interface SignUp {
  id: string
  name: string
  token: string
}

/** An account that was edited while holds were placed on it and lifted. */
export interface EditedAccount {
  id: string
  token: string
  operations: Operation[]
}

/** What clients saw of two processes on one replica set, and what they may rely on afterwards. */
export interface Seen {
  answers: Answer[]
  signUps: SignUp[]
  edited: EditedAccount[]
  /** Sign-ups under an Idempotency-Key that never got a 201, in words. */
  refusedUnderKey: string[]
  /** The longest time until a sign-up that was repeated under its key was answered 201, in milliseconds. */
  longestRepetition: number
}

export interface Load {
  set: ReplicaSet
  processes: readonly ServiceProcess[]
  admin: string
  seen: Seen
  /** Resolves when the requests in progress are answered. */
  stop(): Promise<void>
}

interface Size {
  /** How many accounts are edited and held. */
  accounts: number
  /** How many clients edit each of them. */
  editors: number
}

type Ask = ServiceProcess['ask']

/** Starts two processes on the set, and clients that edit, place and lift holds and sign up until the load is stopped. */
export async function startLoad(t: Test, set: ReplicaSet, { accounts, editors }: Size): Promise<Load> {
  const env = { MONGODB_URI: set.uri }
  const processes = [await startProcess(t, env), await startProcess(t, env)]
  const admin = await setUpAdmin(processes[0] as ServiceProcess)
  const seen: Seen = { answers: [], signUps: [], edited: [], refusedUnderKey: [], longestRepetition: 0 }
  const asks = processes.map((process, index) => watched(process, index, seen.answers))
  const processFor = (index: number) => ({ ask: asks[index % 2] as Ask })
  let over = false

  async function editAccount(index: number): Promise<void> {
    const signedUp = await processFor(index).ask('POST', '/v1/accounts', { body: signUpOf(`edited.${index}`) })
    const [account, token] = [signedUp.body.account.id as string, signedUp.body.session.token as string]
    const edited: EditedAccount = { id: account, token, operations: [] }
    seen.edited.push(edited)
    const loop: HoldLoop = { processFor, account, token, admin, clients: editors, goesOn: () => !over }
    edited.operations = await editUnderHolds(loop)
  }

  async function signUpAgainAndAgain(name: string, by: (tries: number) => number, isKeyed: boolean): Promise<void> {
    for (let count = 0; !over; count += 1) {
      const body = signUpOf(`${name}.${count}`)
      const headers: Record<string, string> = isKeyed ? { 'idempotency-key': `the-key-of-${body.username}` } : {}
      const began = performance.now()
      const ask = (tries: number) => processFor(by(tries)).ask('POST', '/v1/accounts', { body, headers })
      let reply = await ask(0)
      for (let tries = 1; isKeyed && isToBeRepeated(reply.status, reply.body.code); tries += 1) {
        await pause(1_000 * Number(reply.headers['retry-after']))
        reply = await ask(tries)
      }
      const { status } = reply
      if (isKeyed) seen.longestRepetition = Math.max(seen.longestRepetition, performance.now() - began)
      if (status === 201) {
        seen.signUps.push({ id: reply.body.account.id, name: body.username, token: reply.body.session.token })
      } else if (isKeyed) {
        seen.refusedUnderKey.push(`${body.username}: ${status} ${reply.body.code}`)
      }
    }
  }

  async function placeAgainAndAgain(index: number): Promise<void> {
    const signedUp = await processFor(index).ask('POST', '/v1/accounts', { body: signUpOf(`held.${index}`) })
    const body = { actions: ['app.pay'], kind: 'review', reason: 'other' }
    const url = `/v1/admin/accounts/${signedUp.body.account.id}/holds`
    while (!over) {
      const { status, headers } = await processFor(index).ask('POST', url, { token: admin, body })
      if (status !== 201) continue
      const lift = { token: admin, headers: { 'if-match': '*' }, body: { reason: 'the round is over' } }
      while ((await processFor(index).ask('POST', `${headers.location}/lift`, lift)).status >= 500);
    }
  }

  const running = [
    ...Array.from({ length: accounts }, (_, index) => editAccount(index)),
    ...processes.map((_, index) => placeAgainAndAgain(index)),
    ...processes.map((_, index) => signUpAgainAndAgain(`once.${index}`, () => index, false)),
    signUpAgainAndAgain('repeated', (tries) => tries, true),
  ]
  const failed = Promise.all(running).then(
    () => null,
    (error) => error,
  )
  await eventually('every kind of request to be served', () => isServedSince(seen.answers, 0))
  return {
    set,
    processes,
    admin,
    seen,
    async stop() {
      over = true
      const error = await failed
      if (error !== null) throw error
    },
  }
}

const isToBeRepeated = (status: number, code: string) => status === 503 || code === 'idempotency_in_progress'

/** The same process, whose answers are recorded. */
function watched({ ask }: ServiceProcess, processIndex: number, answers: Answer[]): Ask {
  return async (method, path, options = {}) => {
    const kind = method === 'PATCH' ? 'edit' : path === '/v1/accounts' ? 'sign-up' : 'hold'
    const sent = performance.now()
    const note = (answer: Pick<Answer, 'status' | 'code' | 'retryAfter' | 'edited'>) =>
      answers.push({ processIndex, kind, sent, answered: performance.now(), ...answer })
    try {
      const reply = await ask(method, path, options)
      const etag = kind === 'edit' && reply.status === 200 ? String(reply.headers.etag) : null
      note({
        status: reply.status,
        code: reply.status >= 400 ? reply.body.code : null,
        retryAfter: reply.headers['retry-after'] ?? null,
        edited: etag === null ? null : { token: options.token ?? '', etag },
      })
      return reply
    } catch (error) {
      note({ status: null, code: null, retryAfter: null, edited: null })
      throw error
    }
  }
}

/**
 * @returns when each process had answered each kind of request that was sent after `since` without a 5xx, in milliseconds
 *   on the clock of the answers; null while one has not
 */
export function isServedSince(answers: readonly Answer[], since: number): number | null {
  const firsts = new Map<string, number>()
  for (const { processIndex, kind, sent, answered, status } of answers) {
    if (sent < since || status === null || status >= 500) continue
    const name = `${processIndex} ${kind}`
    firsts.set(name, Math.min(answered, firsts.get(name) ?? Number.POSITIVE_INFINITY))
  }
  return firsts.size === 2 * kinds.length ? Math.max(...firsts.values()) : null
}

/** What happened in one fail-over, in milliseconds on the clock of the answers. */
export interface FailOver {
  label: string
  /** When the old primary was removed. */
  began: number
  /** When a member of a later election reported itself as primary. */
  elected: number
  /** When it accepted a write that a majority acknowledged: before that no durable write is possible. */
  followed: number
  /** When each process had answered each kind of request that was sent after that. */
  served: number
}

/**
 * * * Removes the primary and waits until another one accepts writes and both processes serve every kind of request
 * again.
 *
 * @param takeAway receives the primary; returns a function that brings the member back once another one is primary
 */
export async function failOver(
  { set, seen }: Load,
  label: string,
  takeAway: (primary: Primary) => Promise<() => Promise<void>>,
): Promise<FailOver> {
  const before = await eventually('a primary', () => set.findPrimary())
  const began = performance.now()
  const bringBack = await takeAway(before)
  await eventually('another primary', async () => {
    const now = await set.findPrimary()
    return now !== null && now.election > before.election
  })
  const elected = performance.now()
  await eventually('a write that a majority holds', async () => {
    const primary = await set.findPrimary()
    return primary !== null && (await isFollowed(primary))
  })
  const followed = performance.now()
  const served = await eventually('both processes to serve again', () => isServedSince(seen.answers, followed))
  await bringBack()
  await set.whole()
  return { label, began, elected, followed, served }
}

/** Whether a majority of the members acknowledges a write of this one within a second. */
async function isFollowed({ member }: Primary): Promise<boolean> {
  const writeConcern = { w: 'majority', wtimeout: 1_000 }
  const answer = await member.command({ insert: 'probes', documents: [{}], writeConcern }).catch(() => null)
  return answer?.ok === 1 && answer.writeConcernError === undefined
}

/** Makes the primary step down; repeated while no other member has caught up. */
export async function stepDown({ member }: Primary): Promise<() => Promise<void>> {
  await eventually('the primary to step down', async () => {
    const answer = await member.command({ replSetStepDown: 30 }).catch((error) => error)
    return answer.ok === 1 || answer.codeName === 'NotWritablePrimary'
  })
  return async () => {}
}
