import t, { type Test } from 'tap'
import { createEraser } from '../../src/personal-data/erase.ts'
import { day } from '../../src/time.ts'
import { type Answer, type Person, password, startTestApp, type TestApp } from '../test-app.ts'

const rounds = 20

const close = (app: TestApp, { token }: Person) => app.ask('POST', '/v1/me/close', { token, body: { password } })
const reopen = (app: TestApp, { token }: Person) => app.ask('POST', '/v1/me/reopen', { token })
const signIn = (app: TestApp, login: string) => app.ask('POST', '/v1/sessions', { body: { login, password } })

async function adminOf(app: TestApp): Promise<Person> {
  const admin = await app.admin()
  admin.token = (await signIn(app, admin.username)).body.session.token
  return admin
}

async function quietHouse(test: Test): Promise<TestApp> {
  const app = await startTestApp(test)
  await app.started.workers.accountErasure.stop()
  return app
}

/** Two processes that erase at the same time. */
async function eraseTwice(app: TestApp): Promise<void> {
  await app.started.relay.settled()
  const { service, relay } = app.started
  const erasers = [1, 2].map(() =>
    createEraser(service, relay.settled, (error) => {
      throw error
    }),
  )
  await Promise.all(erasers.map((eraser) => eraser.settled()))
  await Promise.all(erasers.map((eraser) => eraser.stop()))
}

const isHeld = (answer: Answer) => answer.status === 409 && answer.body.code === 'account_held'

t.test('closing against a concurrent hold: one comes first, and the hold keeps the account', async (t) => {
  const app = await quietHouse(t)
  const people: Person[] = []
  const orders = { closed: 0, refused: 0 }
  for (let round = 0; round < rounds; round += 1) {
    const person = await app.signUp()
    const hold = { kind: 'legal', actions: ['app.x'] }
    const [closing] = await Promise.all([close(app, person), app.hold(person, hold)])
    t.ok(closing.status === 202 || isHeld(closing), `round ${round}: ${closing.status}`)
    orders[closing.status === 202 ? 'closed' : 'refused'] += 1
    const { token } = await app.admin()
    const trail = await app.ask('GET', `/v1/admin/events?account=${person.id}`, { token })
    const types = trail.body.items.map((event: { type: string }) => event.type)
    t.same(
      types,
      closing.status === 202
        ? ['hold.placed', 'account.closing', 'account.created']
        : ['hold.placed', 'account.created'],
      'no closing is ordered after the hold',
    )
    t.ok(isHeld(await close(app, person)), 'none that starts later succeeds')
    people.push(person)
  }
  t.comment(`closed first ${orders.closed}, refused ${orders.refused} of ${rounds}`)
  app.advanceClock(31 * day)
  await eraseTwice(app)
  for (const person of people) t.equal((await signIn(app, person.email)).status, 201, 'it is there as it was')
})

t.test('reopening against erasure: the account is complete or gone', async (t) => {
  const app = await quietHouse(t)
  const ends = { reopened: 0, erased: 0 }
  for (let round = 0; round < rounds; round += 1) {
    const person = await app.signUp()
    await close(app, person)
    app.advanceClock(31 * day)
    person.token = (await signIn(app, person.email)).body.session.token
    const erasing = eraseTwice(app)
    if (round % 2 === 1) await app.started.relay.settled() // half of the rounds give the erasers a start
    const [reopened] = await Promise.all([reopen(app, person), erasing])
    const { token } = await adminOf(app)
    const view = (await app.ask('GET', `/v1/admin/accounts/${person.id}`, { token })).body
    if (reopened.status === 200) {
      ends.reopened += 1
      t.match(view, { state: 'pending', username: person.username, email: person.email })
      t.match(await signIn(app, person.username), { status: 201 })
    } else {
      ends.erased += 1
      t.match(reopened, { status: 401, body: { code: 'session_expired' } })
      t.match(view, { state: 'closed', username: `closed:${person.id}`, sessions: [] })
      t.match(await signIn(app, person.username), { status: 401 })
    }
    const types = await app.ask('GET', `/v1/admin/events?account=${person.id}`, { token })
    const last = types.body.items.filter((event: { type: string }) => /^account\.(reopened|closed)$/.test(event.type))
    t.equal(last.length, 1, 'one of the two')
  }
  t.equal(ends.reopened + ends.erased, rounds)
  t.comment(`reopened ${ends.reopened}, erased ${ends.erased} of ${rounds}`)
})

t.test('erasure against a concurrent hold: the account is erased, or the hold keeps it complete', async (t) => {
  const app = await quietHouse(t)
  const ends = { held: 0, erased: 0 }
  for (let round = 0; round < rounds; round += 1) {
    const person = await app.signUp()
    await close(app, person)
    app.advanceClock(31 * day)
    const { token } = await adminOf(app)
    const body = { kind: 'legal', reason: 'other', actions: ['app.x'] }
    const placing = app.ask('POST', `/v1/admin/accounts/${person.id}/holds`, { token, body })
    const [placed] = await Promise.all([placing, eraseTwice(app)])
    const view = (await app.ask('GET', `/v1/admin/accounts/${person.id}`, { token })).body
    if (placed.status === 201) {
      ends.held += 1
      t.match(view, { state: 'closing', email: person.email, holds: [{ ref: placed.body.ref }] })
    } else {
      ends.erased += 1
      t.match(placed, { status: 409, body: { code: 'invalid_transition', current: { state: 'closed' } } })
      t.match(view, { state: 'closed', holds: { length: 0 } })
    }
  }
  t.equal(ends.held + ends.erased, rounds)
  t.comment(`held ${ends.held}, erased ${ends.erased} of ${rounds}`)
})

t.test('two admins close their accounts concurrently: one remains', async (t) => {
  const app = await quietHouse(t)
  const [first, second] = [await app.admin(), await app.staff('admin')]
  for (let round = 0; round < rounds; round += 1) {
    const answers = await Promise.all([close(app, first), close(app, second)])
    t.same(answers.map((answer) => answer.status).sort(), [202, 409], `round ${round}`)
    const [gone, left] = answers[0]?.status === 202 ? [first, second] : [second, first]
    t.match(answers.find((answer) => answer.status === 409)?.body, { code: 'last_admin' })
    t.equal((await app.ask('GET', '/v1/admin/accounts?limit=1', { token: left.token })).status, 200)
    t.equal((await reopen(app, gone)).status, 200)
  }
})

t.test('a password change between the check and the closing wins', async (t) => {
  const app = await quietHouse(t)
  const person = await app.signUp()
  const { service } = app.started
  const { verify } = service.passwords
  service.passwords.verify = async (...args) => {
    const matches = await verify(...args)
    await service.store.tryWrite({
      account: person.id,
      authority: { kind: 'system' },
      origin: { actor: { kind: 'system', id: null }, requestId: null, attempt: null },
      now: service.now(),
      set: { 'password.phc': 'another' },
      event: null,
    })
    return matches
  }
  const refused = await close(app, person)
  service.passwords.verify = verify
  t.match(refused, { status: 401, body: { code: 'invalid_credentials' } })
  t.match(await app.ask('GET', '/v1/me', person), { body: { state: 'pending' } })
})
