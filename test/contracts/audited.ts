import type { Db } from 'mongodb'
import type { Asks } from '../races/two-processes.ts'
import { eventually } from '../service-process.ts'
import type { TestApp } from '../test-app.ts'
import { everyOperation, makeScene, requestOf, type Scene } from './every-operation.ts'

const setUp = ['POST /v1/admin/setup', 'POST /web/setup']
/** Operations that change nothing: a check, and requests for mails. */
const changingNothing = ['POST /v1/checks', 'POST /v1/password-resets', 'POST /v1/me/email-verifications']
/** A read that is recorded. */
const recordedRead = 'GET /v1/admin/accounts/{id}/export'
/** Every operation that changes something or is recorded, except set-up, which works once. */
export const mutating = Object.keys(everyOperation).filter(
  (key) => key === recordedRead || (!key.startsWith('GET ') && !setUp.includes(key) && !changingNothing.includes(key)),
)
/** The preparation that an operation needs to change something. */
const before: Record<string, (scene: Scene) => string> = {
  'DELETE /v1/admin/holds/{ref}/claim': ({ hold }) => `/v1/admin/holds/${hold}/claim`,
  'DELETE /v1/admin/appeals/{id}/claim': ({ appeal }) => `/v1/admin/appeals/${appeal.id}/claim`,
}
/** One event for the account of the import or the batch, and one for the whole. */
const several: Record<string, number> = { 'POST /v1/admin/imports': 2, 'POST /v1/admin/hold-batches': 2 }

/** A request that was answered, with what the trail has to record about it. */
export interface Performed {
  key: string
  request: string
  /** The number of events. */
  events: number
  /** Their actor; the id is null if it is that of an account that the request created. */
  actor: { kind: string; id: string | null }
}

/**
 * * * Creates the scene of an operation.
 *
 * @returns a function that performs it once, and again with an invalid token; it throws if either answer is not as
 *   expected
 */
export async function prepareAudited(app: TestApp, key: string): Promise<(asks: Asks) => Promise<Performed[]>> {
  const operation = everyOperation[key]
  if (operation === undefined) throw new Error(key)
  const scene = await makeScene(app, key)
  const { method, url, ask } = requestOf(key, operation, scene)
  const claim = before[key]?.(scene)
  if (claim !== undefined) await app.ask('PUT', claim, { token: scene.staff.token })
  const kind = operation.as === 'staff' ? 'staff' : 'account'
  const id = operation.as === 'anybody' ? null : scene[operation.as].id

  return async (asks) => {
    const answer = await asks.ask(method, url, ask)
    if (answer.status !== operation.status) throw new Error(`${key}: ${answer.status} ${JSON.stringify(answer.body)}`)
    const request = String(answer.headers['x-request-id'])
    const done = { key, request, events: several[key] ?? 1, actor: { kind, id } }
    if (operation.as === 'anybody') return [done]
    const again = await asks.ask(method, url, { ...ask, token: 'hf_ses_none' })
    if (again.status !== 401) throw new Error(`${key}: ${again.status} without a session`)
    return [done, { ...done, request: String(again.headers['x-request-id']), events: 0 }]
  }
}

/**
 * The faults in what the trails of a database record about these requests, once all events are relayed, as sentences.
 */
export async function auditFaults(db: Db, performed: readonly Performed[]): Promise<string[]> {
  const accounts = db.collection('accounts')
  const batches = db.collection('hold_batches')
  await eventually(
    'the batches to end',
    async () => (await batches.countDocuments({ state: { $in: ['queued', 'running'] } })) === 0,
  )
  await eventually('all events to be relayed', async () => (await accounts.countDocuments({ pending: true })) === 0)
  const byRequest = new Map<string, Record<string, unknown>[]>()
  for await (const event of db.collection('events').find()) {
    byRequest.set(event.request_id, [...(byRequest.get(event.request_id) ?? []), event])
  }
  return performed.flatMap(({ key, request, events, actor }) => {
    const recorded = byRequest.get(request) ?? []
    const wrong = recorded.length === events ? [] : [`${recorded.length} events in place of ${events}`]
    for (const { account_id, actor: by, changes } of recorded.slice(0, 1)) {
      const { kind, id } = by as { kind: string; id: string }
      if (kind !== actor.kind || id !== (actor.id ?? account_id)) wrong.push(`by ${kind} ${id}`)
      if (Object.keys(changes as object).length === 0) wrong.push('says nothing of what changed')
    }
    return wrong.map((fault) => `${key}: ${fault}`)
  })
}
