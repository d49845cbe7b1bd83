import t from 'tap'
import { day, minute } from '../../src/time.ts'
import { mailTo } from '../mailbox.ts'
import { delayCommand } from '../races/delay-command.ts'
import { type Person, password, startTestApp, type TestApp } from '../test-app.ts'

const app = await startTestApp(t)
const { ask } = app

/** The admin, signed in again: moving the clock ends sessions. */
async function adminNow(app: TestApp): Promise<Person> {
  const admin = await app.admin()
  const signedIn = await app.ask('POST', '/v1/sessions', { body: { login: admin.email, password } })
  admin.token = signedIn.body.session.token
  return admin
}

const state = async ({ id }: Person) =>
  (await ask('GET', `/v1/admin/accounts/${id}`, { token: (await adminNow(app)).token })).body.state as string

/** An owner whose account a thief has started to close. */
async function closing(): Promise<Person> {
  const person = await app.signUp()
  const closed = await ask('POST', '/v1/me/close', { token: person.token, body: { password } })
  t.equal(closed.status, 202)
  return person
}

async function hold(person: Person, hold: object): Promise<string> {
  await adminNow(app)
  return (await app.hold(person, { kind: 'policy', ...hold })).body.ref
}

async function lift(ref: string): Promise<void> {
  const { token } = await adminNow(app)
  const body = { reason: 'settled' }
  const lifted = await ask('POST', `/v1/admin/holds/${ref}/lift`, { token, body, headers: { 'if-match': '*' } })
  t.equal(lifted.status, 200)
}

const inDays = (days: number) => new Date(app.started.service.now().getTime() + days * day).toISOString()
const erase = () => app.started.workers.accountErasure.settled()
const sweep = () => app.started.workers.holdExpiry.settled()

/** Asserts that the account is erased when this time has passed, and not a minute before. */
async function erasedAfter(person: Person, days: number, label: string): Promise<void> {
  app.advanceClock(days * day - minute)
  await erase()
  t.equal(await state(person), 'closing', `${label}: a minute before`)
  app.advanceClock(2 * minute)
  await erase()
  t.equal(await state(person), 'closed', `${label}: then`)
}

t.test('the grace period is suspended while a hold covers reopening', async () => {
  const person = await closing()
  app.advanceClock(10 * day)
  const ref = await hold(person, { preset: 'lock' })
  app.advanceClock(40 * day)
  await erase()
  t.equal(await state(person), 'closing', 'while it is held')
  await lift(ref)
  await erasedAfter(person, 20, 'the days that were left')
})

t.test('after such a hold at least seven days remain', async () => {
  const person = await closing()
  app.advanceClock(29 * day)
  const ref = await hold(person, { actions: ['account.reopen'] })
  app.advanceClock(day / 2)
  await lift(ref)
  await erasedAfter(person, 7, 'seven days')
})

t.test('granting an appeal after the grace period leaves seven days, in which the owner reopens', async (t) => {
  const person = await closing()
  app.advanceClock(29 * day)
  const ref = await hold(person, { preset: 'lock', appealable: true })
  app.advanceClock(10 * day)
  const held = await ask('POST', '/v1/sessions', { body: { login: person.email, password } })
  const { token } = held.body.restricted_session
  const appealed = await ask('POST', `/v1/me/holds/${ref}/appeals`, { token, body: { text: 'It was a thief.' } })
  await adminNow(app)
  const reviewer = await app.staff('admin')
  const granted = await ask('POST', `/v1/admin/appeals/${appealed.body.id}/decision`, {
    token: reviewer.token,
    body: { decision: 'grant', reason: 'It was.' },
    headers: { 'if-match': '*' },
  })
  t.equal(granted.status, 200)
  app.advanceClock(6 * day)
  await erase()
  const signedIn = await ask('POST', '/v1/sessions', { body: { login: person.email, password } })
  t.equal(signedIn.status, 201)
  const reopened = await ask('POST', '/v1/me/reopen', { token: signedIn.body.session.token })
  t.match(reopened, { status: 200, body: { state: 'pending' } })
})

t.test('time under several holds counts once', async () => {
  const person = await closing()
  const first = await hold(person, { preset: 'lock' })
  app.advanceClock(10 * day)
  const second = await hold(person, { preset: 'read_only' })
  app.advanceClock(10 * day)
  await lift(first)
  app.advanceClock(10 * day)
  await erase()
  t.equal(await state(person), 'closing', 'the second one is left')
  await lift(second)
  await erasedAfter(person, 30, 'thirty days were held, none was used')
})

t.test('a hold that has expired postpones the erasure until its end is recorded', async () => {
  const person = await closing()
  app.advanceClock(day)
  await hold(person, { preset: 'lock', expires_at: inDays(40) })
  app.advanceClock(45 * day)
  await erase()
  t.equal(await state(person), 'closing', 'not recorded yet')
  await sweep()
  await erasedAfter(person, 24, 'without the day before it began and the five since it ended')
})

t.test('an edit that stops covering reopening resumes the grace period, too', async () => {
  const person = await closing()
  const ref = await hold(person, { actions: ['account.reopen', 'app.x'] })
  app.advanceClock(50 * day)
  const { token } = await adminNow(app)
  const edit = { token, headers: { 'if-match': '*' }, body: { actions: ['app.x'] } }
  t.equal((await ask('PATCH', `/v1/admin/holds/${ref}`, edit)).status, 200)
  await erasedAfter(person, 30, 'all of it is left')
})

t.test(
  'time before the closing, or under a hold that leaves reopening open, does not extend the grace period',
  async (t) => {
    const person = await app.signUp()
    const before = await hold(person, { actions: ['account.reopen'], expires_at: inDays(5) })
    const beside = await hold(person, { actions: ['profile.update'] })
    app.advanceClock(4 * day)
    t.equal((await ask('POST', '/v1/me/close', { token: person.token, body: { password } })).status, 202)
    app.advanceClock(2 * day)
    await sweep()
    await lift(beside)
    t.ok(before)
    await erasedAfter(person, 29, 'one day of the thirty was held')
  },
)

t.test('a hold on reopening that is acknowledged while the account is being erased prevents the erasure', async (t) => {
  const person = await closing()
  app.advanceClock(31 * day)
  const { token } = await adminNow(app)
  const write = delayCommand(t, 'account.closed')
  const erasing = erase()
  await write.reached
  const body = { actions: ['account.reopen'], kind: 'policy', reason: 'other' }
  t.equal((await ask('POST', `/v1/admin/accounts/${person.id}/holds`, { token, body })).status, 201)
  write.release()
  await erasing
  t.equal(await state(person), 'closing')
})

t.test('the trail says when the grace period was extended', async (t) => {
  const person = await closing()
  const ref = await hold(person, { preset: 'lock' })
  app.advanceClock(40 * day)
  await lift(ref)
  const { token } = await adminNow(app)
  const [lifted, , began] = (await ask('GET', `/v1/admin/events?account=${person.id}`, { token })).body.items
  t.match([lifted.type, began.type], ['hold.lifted', 'account.closing'])
  const { before, after } = lifted.changes.closes_at
  t.equal(before, began.changes.closes_at.after)
  t.ok(Date.parse(after) - Date.parse(before) >= 40 * day)
})

t.test(
  'the owner gets a mail that says how to reopen, another when the time moves, and one after reopening',
  async (t) => {
    const person = await app.signUp()
    t.equal((await ask('POST', '/v1/me/close', { token: person.token, body: { password } })).status, 202)
    const mail = await mailTo(app, person.email, /is about to be closed/)
    t.match(mail.text, /sign in and reopen it/)
    t.match(mail.text, /then\s+set\s+a\s+new\s+password/)
    const ref = await hold(person, { actions: ['account.reopen'] })
    app.advanceClock(35 * day)
    await lift(ref)
    const moved = await mailTo(app, person.email, /is about to be closed/)
    t.not(moved.text, mail.text, 'another time')
    const signedIn = await ask('POST', '/v1/sessions', { body: { login: person.email, password } })
    t.equal((await ask('POST', '/v1/me/reopen', { token: signedIn.body.session.token })).status, 200)
    t.ok(await mailTo(app, person.email, /was reopened/))
  },
)
