import t from 'tap'
import { hour, minute } from '../../src/time.ts'
import { addFactor, codeOf } from '../authenticator.ts'
import { everyOperation, makeScene, requestOf } from '../contracts/every-operation.ts'
import { type Person, password, startTestApp } from '../test-app.ts'
import { openPage, type Page } from '../web-page.ts'

const app = await startTestApp(t)
const stepUp = '/web/session/step-up'
const second = 1_000
const required = { status: 403, body: { code: 'step_up_required' } }

async function openFor({ email }: Person, code?: string): Promise<Page> {
  const page = openPage(app)
  const body = { login: email, password, ...(code === undefined ? {} : { code }) }
  const answer = await page.ask('POST', '/web/session', { body })
  if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
  return page
}

let serial = 0
/** An operation that requires the password again. */
const makeToken = (page: Page) =>
  page.ask('POST', '/v1/admin/service-tokens', { body: { name: `token ${++serial}`, scopes: ['checks'] } })

/** The operations that the documentation of the web session lists. */
const guarded = [
  'PUT /v1/admin/accounts/{id}/roles',
  'POST /v1/admin/service-tokens',
  'DELETE /v1/admin/service-tokens/{id}',
  'POST /v1/admin/webhooks',
  'PATCH /v1/admin/webhooks/{id}',
  'DELETE /v1/admin/webhooks/{id}',
  'POST /v1/admin/webhooks/{id}/test',
  'POST /v1/admin/webhooks/{id}/rotate-secret',
  'POST /v1/admin/webhooks/deliveries/{id}/redeliver',
  'POST /v1/admin/imports',
]

t.test(
  'roles, tokens, webhooks and imports ask for the password again after ten minutes, and nothing else',
  async (t) => {
    const staff = await app.staff('admin')
    const page = await openFor(staff)
    app.advanceClock(10 * minute)
    const asking: string[] = []
    for (const [key, operation] of Object.entries(everyOperation)) {
      if (operation.as !== 'staff' || key.endsWith(stepUp)) continue
      const scene = await makeScene(app, key)
      const { method, url, ask } = requestOf(key, operation, scene)
      const { status, body } = await page.ask(method, url, { body: ask.body, headers: ask.headers ?? {} })
      if (body?.code === 'step_up_required') asking.push(key)
      else t.equal(status, operation.status, key)
      if (body?.code !== 'step_up_required') continue
      t.match(body.next, [{ rel: 'sign-in', method: 'POST', href: stepUp, needs: ['password'] }])
      t.equal((await app.ask(method, url, { ...ask, token: staff.token })).status, operation.status, `${key} by bearer`)
    }
    t.strictSame(asking.sort(), [...guarded].sort())
  },
)

t.test('signing in counts, and so does giving the password again, for ten minutes to the second', async (t) => {
  const page = await openFor(await app.staff('admin'))
  app.advanceClock(10 * minute - second)
  t.equal((await makeToken(page)).status, 201)
  app.advanceClock(second)
  t.match(await makeToken(page), required)
  const steppedUp = await page.ask('POST', stepUp, { body: { password } })
  t.equal(steppedUp.status, 200)
  const left = Date.parse(steppedUp.body.until) - app.started.service.now().getTime()
  t.ok(left > 9.9 * minute && left <= 10 * minute, `${left} ms left`)
  t.equal((await makeToken(page)).status, 201)
  app.advanceClock(10 * minute - second)
  t.equal((await makeToken(page)).status, 201)
  app.advanceClock(second)
  t.match(await makeToken(page), required)
})

t.test('it counts only for the session that gave it', async (t) => {
  const staff = await app.staff('admin')
  const [first, other] = [await openFor(staff), await openFor(staff)]
  app.advanceClock(10 * minute)
  t.equal((await first.ask('POST', stepUp, { body: { password } })).status, 200)
  t.equal((await makeToken(first)).status, 201)
  t.match(await makeToken(other), required)
})

t.test('a wrong password is refused, changes nothing, and counts', async (t) => {
  const staff = await app.staff('admin')
  const page = await openFor(staff)
  app.advanceClock(10 * minute)
  for (let attempts = 0; attempts < 15; attempts += 1) {
    const wrong = await page.ask('POST', stepUp, { body: { password: 'a wrong password' } })
    t.match(wrong, { status: 401, body: { code: 'invalid_credentials' } })
    if (attempts < 14) t.match(await makeToken(page), required)
  }
  t.match(await page.ask('POST', stepUp, { body: { password } }), { status: 401, body: { code: 'session_expired' } })
})

t.test('an account with a second factor needs a code as well, each once; a recovery code is used up', async (t) => {
  const staff = await app.staff('admin')
  const { secret, recovery } = await addFactor(app, staff)
  const code = () => codeOf(secret, app.started.service.now())
  const page = await openFor(staff, code())
  app.advanceClock(10 * minute)
  t.match(await makeToken(page), { status: 403, body: { next: [{ needs: ['password', 'code'] }] } })
  const without = await page.ask('POST', stepUp, { body: { password } })
  t.match(without, { status: 401, body: { code: 'second_factor_required', next: [{ href: stepUp, needs: ['code'] }] } })
  const present = code()
  t.match(await page.ask('POST', stepUp, { body: { password, code: '000000' } }), { status: 401 })
  t.match(await makeToken(page), required)
  t.equal((await page.ask('POST', stepUp, { body: { password, code: present } })).status, 200)
  t.equal((await makeToken(page)).status, 201)
  t.match(
    await page.ask('POST', stepUp, { body: { password, code: present } }),
    { status: 401 },
    'a code that was used',
  )
  t.equal((await page.ask('POST', stepUp, { body: { password, code: recovery[0] } })).status, 200)
  t.match((await page.ask('GET', '/v1/me')).body, { second_factor: { recovery_codes_left: recovery.length - 1 } })
  t.match(await page.ask('POST', stepUp, { body: { password, code: recovery[0] } }), { status: 401 })
  const { token } = await app.admin()
  await app.started.relay.settled()
  const trail = await app.ask('GET', `/v1/admin/events?account=${staff.id}&type=session.stepped_up`, { token })
  t.match(trail.body.items, [{ changes: { second_factor: {} } }, { changes: { step_up: {} } }])
  t.equal(trail.body.items.length, 2)
})

t.test('a batch asks for it from 101 items on', async (t) => {
  const page = await openFor(await app.staff('reviewer'))
  app.advanceClock(10 * minute)
  const refs = (count: number) => Array.from({ length: count }, (_, index) => `H-${index}`)
  const lift = (count: number) =>
    page.ask('POST', '/v1/admin/hold-batches', {
      body: { operation: 'lift', refs: refs(count), reason: 'settled', dry_run: true },
    })
  t.equal((await lift(100)).status, 202)
  t.match(await lift(101), required)
  t.equal((await page.ask('POST', stepUp, { body: { password } })).status, 200)
  t.equal((await lift(101)).status, 202)
})

t.test('an account without a role is refused, and so is a held member of staff', async (t) => {
  const member = await openFor(await app.signUp())
  t.match(await member.ask('POST', stepUp, { body: { password } }), { status: 403, body: { code: 'forbidden' } })
  const staff = await app.staff('admin')
  const page = await openFor(staff)
  await app.hold(staff, { kind: 'policy', preset: 'privilege_freeze' })
  t.match(await page.ask('POST', stepUp, { body: { password } }), { status: 409, body: { code: 'account_held' } })
})

t.test('a new member of staff has to give the password if they last gave it long ago', async (t) => {
  const { token } = await app.admin()
  const person = await app.signUp()
  const page = await openFor(person)
  app.advanceClock(hour)
  const give = { token, headers: { 'if-match': '*' }, body: { roles: ['admin'] } }
  t.equal((await page.ask('GET', '/v1/me')).status, 200)
  t.equal((await app.ask('PUT', `/v1/admin/accounts/${person.id}/roles`, give)).status, 200)
  t.match(await makeToken(page), required)
})

t.test('the request that was refused may be sent again under its key', async (t) => {
  const page = await openFor(await app.staff('admin'))
  app.advanceClock(10 * minute)
  const body = { name: 'once more', scopes: ['checks'] }
  const headers = { 'idempotency-key': 'a-key-of-the-dialog' }
  const send = () => page.ask('POST', '/v1/admin/service-tokens', { body, headers })
  t.match(await send(), required)
  t.equal((await page.ask('POST', stepUp, { body: { password } })).status, 200)
  t.equal((await send()).status, 201)
  t.match(await send(), { status: 201, headers: { 'idempotency-replayed': 'true' } })
})
