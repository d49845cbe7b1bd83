import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { eventually } from '../service-process.ts'
import type { Answer, Person, TestApp } from '../test-app.ts'
import { setupToken } from '../test-app.ts'

const child = join(import.meta.dirname, 'request-child.js')
const settings = JSON.stringify({
  NODE_ENV: 'test',
  ARGON2_MEMORY_KIB: '1024',
  RATE_LIMITS: 'off',
  SETUP_TOKEN: setupToken,
  SECRET: 'the-secret-of-the-tests-is-long-enough',
})

interface Request {
  method: 'POST' | 'PATCH'
  url: string
  headers: Record<string, string>
  payload: object
}

/** An operation on a separate hold, how the account shows immediately that it took effect, and its projection. */
interface Case {
  request: Request
  /** The event that it creates. */
  type: string
  /** Whether the owner's edit of the profile is refused then. */
  holds: boolean
  projected: { collection: 'holds' | 'appeals'; wanted: object }
}

/**
 * * * * Repeatedly kills a process between the write of an account and its projections, each time on a different hold,
 * and checks the result.
 *
 * @param app shares the database and the secret; its relay finds the events that a killed process left
 * @returns the faults, as sentences
 */
export async function killBeforeProjection(app: TestApp, kills: number): Promise<string[]> {
  const [admin, reviewer] = [await app.admin(), await app.staff('reviewer')]
  const faults: string[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    const owner = await app.signUp()
    const scene = await prepare(app, kill % 5, { owner, admin, reviewer })
    const child = await killedWhile(app, scene.request)
    if (child !== null) faults.push(`kill ${kill}, ${scene.type}: it was not killed but answered ${child}`)
    faults.push(...(await faultsOf(app, owner, scene)).map((fault) => `kill ${kill}, ${scene.type}: ${fault}`))
  }
  return faults
}

interface Cast {
  owner: Person
  admin: Person
  reviewer: Person
}

const covering = { kind: 'policy', reason: 'other', actions: ['profile.update'] }

async function prepare(app: TestApp, which: number, { owner, admin, reviewer }: Cast): Promise<Case> {
  const under = ({ token }: Person) => ({
    authorization: `Bearer ${token}`,
    'if-match': '*',
    'idempotency-key': randomUUID(),
  })
  if (which === 0) {
    const url = `/v1/admin/accounts/${owner.id}/holds`
    const request: Request = { method: 'POST', url, headers: under(admin), payload: covering }
    const wanted = { account_id: owner.id, state: 'open', version: 1 }
    return { request, type: 'hold.placed', holds: true, projected: { collection: 'holds', wanted } }
  }
  const { ref } = (await app.hold(owner, covering)).body
  const hold = `/v1/admin/holds/${ref}`
  const projected = (wanted: object) => ({ collection: 'holds', wanted: { _id: ref, version: 2, ...wanted } }) as const
  if (which === 1) {
    const request: Request = { method: 'PATCH', url: hold, headers: under(admin), payload: { message: 'edited' } }
    return { request, type: 'hold.edited', holds: true, projected: projected({ message: 'edited' }) }
  }
  if (which === 2) {
    const request: Request = { method: 'POST', url: `${hold}/lift`, headers: under(admin), payload: { reason: 'over' } }
    return { request, type: 'hold.lifted', holds: false, projected: projected({ state: 'lifted' }) }
  }
  const url = `/v1/me/holds/${ref}/appeals`
  const body = { text: 'Not me.' }
  if (which === 3) {
    const request: Request = { method: 'POST', url, headers: under(owner), payload: body }
    const wanted = { hold_ref: ref, state: 'submitted' }
    return { request, type: 'appeal.submitted', holds: true, projected: { collection: 'appeals', wanted } }
  }
  const { id } = (await app.ask('POST', url, { token: owner.token, body })).body
  const decision = `/v1/admin/appeals/${id}/decision`
  const payload = { decision: 'grant', reason: 'right' }
  const request: Request = { method: 'POST', url: decision, headers: under(reviewer), payload }
  return { request, type: 'appeal.decided', holds: false, projected: projected({ state: 'overturned', version: 3 }) }
}

/** @returns null if the process was killed, otherwise its answer */
async function killedWhile(app: TestApp, request: Request): Promise<string | null> {
  const run = spawn(process.execPath, [child, app.uri, JSON.stringify(request), settings], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  run.stdout.on('data', (data) => {
    text += data
  })
  const [, signal] = await once(run, 'exit')
  return signal === 'SIGKILL' ? null : text
}

async function faultsOf(app: TestApp, owner: Person, { request, type, holds, projected }: Case): Promise<string[]> {
  const faults: string[] = []
  const expect = (is: boolean, label: string) => {
    if (!is) faults.push(label)
  }
  const edit = { token: owner.token, headers: { 'if-match': '*' }, body: { bio: 'a' } }
  const { status } = await app.ask('PATCH', '/v1/me', edit)
  expect(status === (holds ? 409 : 200), `at once, an edit is answered ${status}`)

  await app.started.relay.stop()
  app.started.relay.start() // which looks for leftover events
  const { collection, wanted } = projected
  const findAll = () => app.raw.collection(collection).find(wanted).toArray()
  await eventually(`the projection of ${type}`, async () => ((await findAll()).length > 0 ? true : null))
  expect((await findAll()).length === 1, 'it is projected more than once')

  if (request.method === 'POST') {
    const again = await repeated(app, request)
    expect(again.status < 300, `the same under its key is answered ${again.status} ${JSON.stringify(again.body)}`)
  }
  await app.started.relay.settled()
  const events = await app.raw.collection('events').countDocuments({ account_id: owner.id, type })
  expect(events === 1, `it has ${events} events`)
  return faults
}

/** Repeats the request as its client does; the claim of a dead request is taken over once it has lapsed. */
async function repeated(app: TestApp, { method, url, headers, payload }: Request): Promise<Answer> {
  const lapsed = { $set: { leased_until: new Date(0) } }
  await app.raw.collection('idempotency').updateMany({ answer: null }, lapsed)
  return app.ask(method, url, { headers, body: payload })
}
