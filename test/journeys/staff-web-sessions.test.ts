import t from 'tap'
import { day, hour, minute } from '../../src/time.ts'
import { type Person, password, startTestApp } from '../test-app.ts'
import { openPage, type Page } from '../web-page.ts'

const app = await startTestApp(t)
const second = 1_000

async function openFor({ email }: Person): Promise<Page> {
  const page = openPage(app)
  const { status, body } = await page.ask('POST', '/web/session', { body: { login: email, password } })
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return page
}

/** Waits for the writes that record the use of sessions, for which no answer waits. */
const writes: Promise<unknown>[] = []
const { store } = app.started.service
const { tryWrite } = store
store.tryWrite = (...write) => {
  const written = tryWrite(...write)
  writes.push(written)
  return written
}

/** Sends a request, and waits until the use of its session is recorded. */
async function use(page: Page): Promise<number> {
  const { status } = await page.ask('GET', '/v1/me')
  await Promise.allSettled(writes.splice(0))
  return status
}

const seenWrites = () => app.commands.filter(({ command }) => /last_seen_at/.test(JSON.stringify(command.update ?? '')))

t.test('a cookie that staff do not use for half an hour ends 30 to 31 minutes after the last request', async (t) => {
  const person = await app.staff('reviewer')
  for (const [since, idle, expected] of [
    [0, 30 * minute, 200],
    [59 * second, 30 * minute, 200],
    [59 * second, 31 * minute, 401],
    [0, 31 * minute, 401],
    [minute, 30 * minute, 200],
    [minute, 31 * minute, 401],
  ] as const) {
    const page = await openFor(person)
    app.advanceClock(since)
    t.equal(await use(page), 200)
    app.advanceClock(idle)
    t.equal(await use(page), expected, `used ${since / second} s after it began, then not for ${idle / second} s`)
  }
})

t.test('a poll of a page is answered, and does not keep an unused cookie alive', async (t) => {
  const page = await openFor(await app.staff('reviewer'))
  const poll = async () => {
    const { status } = await page.ask('GET', '/v1/admin/events?limit=1', { headers: { 'x-holdfast': 'poll' } })
    await Promise.allSettled(writes.splice(0))
    return status
  }
  for (let minutes = 0; minutes < 30; minutes += 2) {
    t.equal(await poll(), 200)
    app.advanceClock(2 * minute)
  }
  app.advanceClock(minute)
  t.equal(await poll(), 401)
})

t.test('the time of a last request is written at most once a minute, and for staff with a cookie alone', async (t) => {
  const [staff, member] = [await app.staff('support'), await app.signUp()]
  const [ofStaff, ofMember] = [await openFor(staff), await openFor(member)]
  const bearer = { ...openPage(app), ask: (m: 'GET', url: string) => app.ask(m, url, { token: staff.token }) } as Page
  const countOf = async (page: Page, minutes: number) => {
    const before = seenWrites().length
    for (let tenths = 0; tenths < minutes * 10; tenths += 1) {
      app.advanceClock(6 * second)
      t.equal(await use(page), 200)
    }
    return seenWrites().length - before
  }
  const counts = [await countOf(ofStaff, 4)]
  counts.push(await countOf(ofMember, 4), await countOf(bearer, 4))
  t.ok((counts[0] ?? 0) >= 3 && (counts[0] ?? 0) <= 4, `${counts[0]} in four minutes`)
  t.ok((counts[1] ?? 0) <= 1 && (counts[2] ?? 0) <= 1, `${counts} for the others`)
})

t.test('a cookie of staff lasts twelve hours at most, however busy', async (t) => {
  const page = await openFor(await app.staff('admin'))
  const { session } = (await page.ask('GET', '/web/session')).body
  t.equal(Date.parse(session.expires_at) - Date.parse(session.created_at), 12 * hour)
  for (let quarters = 0; quarters < 47; quarters += 1) {
    app.advanceClock(15 * minute)
    if ((await use(page)) !== 200) t.fail(`after ${quarters / 4} hours`)
  }
  app.advanceClock(15 * minute)
  t.match(await page.ask('GET', '/v1/me'), { status: 401, body: { code: 'session_expired' } })
})

t.test('the limits apply from the moment an account gets a role, and end with the role', async (t) => {
  const { token } = await app.admin()
  const person = await app.signUp()
  const give = async (roles: string[]) => {
    const ask = { token, headers: { 'if-match': '*' }, body: { roles } }
    t.equal((await app.ask('PUT', `/v1/admin/accounts/${person.id}/roles`, ask)).status, 200)
  }
  const page = await openFor(person)
  app.advanceClock(2 * hour)
  t.equal(await use(page), 200, 'a member may be idle')
  await give(['support'])
  t.equal(await use(page), 200)
  app.advanceClock(31 * minute)
  t.equal(await use(page), 401, 'staff may not')
  t.same((await page.ask('GET', '/web/session')).body, { account: null, session: null })
  await give([])
  t.equal(await use(page), 200)
  await give(['support'])
  for (let quarters = 0; quarters < 37; quarters += 1) {
    app.advanceClock(15 * minute)
    if ((await use(page)) !== 200) t.fail(`after ${quarters / 4} hours more`)
  }
  app.advanceClock(15 * minute)
  t.equal(await use(page), 401, 'nor have it for more than twelve hours')
})

t.test('its token has these limits as a bearer as well; a session that began with a bearer has none', async (t) => {
  const person = await app.staff('admin')
  const page = await openFor(person)
  const ask = (token: string | null) => app.ask('GET', '/v1/me', { token: token ?? '' })
  t.equal((await ask(page.token)).status, 200)
  app.advanceClock(31 * minute)
  t.match(await ask(page.token), { status: 401, body: { code: 'session_expired' } })
  app.advanceClock(20 * day)
  t.equal((await ask(person.token)).status, 200)
})

t.test('the cookie of a member lasts as long as a bearer', async (t) => {
  const page = await openFor(await app.signUp())
  app.advanceClock(30 * day - minute)
  t.equal(await use(page), 200)
  app.advanceClock(minute)
  t.equal(await use(page), 401)
})

t.test('both times are configured', async (t) => {
  const strict = await startTestApp(t, { STAFF_IDLE_MINUTES: '1', STAFF_HOURS: '1' })
  const admin = await strict.admin()
  const page = openPage(strict)
  const signedIn = await page.ask('POST', '/web/session', { body: { login: admin.email, password } })
  const { created_at, expires_at } = signedIn.body.session
  t.equal(Date.parse(expires_at) - Date.parse(created_at), hour)
  strict.advanceClock(2 * minute)
  t.equal((await page.ask('GET', '/v1/me')).status, 401)
})
