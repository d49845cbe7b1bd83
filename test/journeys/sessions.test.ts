import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { day, minute } from '../../src/time.ts'
import { type Person, password, startTestApp, type TestApp } from '../test-app.ts'

const app = await startTestApp(t, { SESSION_DAYS: '2' })

interface Session {
  id: string
  token: string
}

async function signIn(person: Person, device = 'a device', where: TestApp = app): Promise<Session> {
  const answer = await where.ask('POST', '/v1/sessions', {
    body: { login: person.username, password },
    headers: { 'user-agent': device },
  })
  return answer.body.session
}

const list = async (token: string) => (await app.ask('GET', '/v1/me/sessions', { token })).body.items
const me = (token: string) => app.ask('GET', '/v1/me', { token })
const ended = { status: 401, body: { code: 'session_expired' } }

t.test('the list shows every session, marks the current one, and shows no token', async (t) => {
  const person = await app.signUp()
  const phone = await signIn(person, 'a phone')
  const tablet = await signIn(person, 'a tablet')
  const sessions = await list(phone.token)
  t.match(
    sessions,
    [
      { scope: 'full', current: false },
      { id: phone.id, user_agent: 'a phone', current: true, scope: 'full' },
      { id: tablet.id, user_agent: 'a tablet', current: false, scope: 'full' },
    ],
    'oldest first',
  )
  t.equal(sessions.length, 3)
  const members = ['created_at', 'current', 'expires_at', 'id', 'last_seen_at', 'scope', 'user_agent']
  for (const session of sessions) {
    t.same(Object.keys(session).sort(), members)
    t.equal(Date.parse(session.expires_at) - Date.parse(session.created_at), 2 * day)
  }
})

t.test('the list is paginated', async (t) => {
  const person = await app.signUp()
  for (let count = 0; count < 4; count += 1) await signIn(person)
  const ids: string[] = []
  let cursor = ''
  do {
    const page = await app.ask('GET', `/v1/me/sessions?limit=2${cursor}`, { token: person.token })
    ids.push(...page.body.items.map((session: Session) => session.id))
    cursor = page.body.next_cursor === null ? '' : `&cursor=${page.body.next_cursor}`
  } while (cursor !== '')
  t.same(
    ids,
    (await list(person.token)).map((session: Session) => session.id),
  )
  for (const query of ['limit=0', 'limit=101', 'limit=x', 'cursor=bad', 'page=2', 'limit[$gt]=1', 'limit=1&limit=2']) {
    const answer = await app.ask('GET', `/v1/me/sessions?${query}`, { token: person.token })
    t.match(answer, { status: 422, body: { errors: [{ in: 'query' }] } }, query)
  }
})

t.test('the twenty-first session ends the oldest', async (t) => {
  const person = await app.signUp()
  const later: Session[] = []
  for (let count = 2; count <= 20; count += 1) later.push(await signIn(person))
  t.match(await me(person.token), { status: 200 }, 'twenty stand')
  const last = await signIn(person)
  t.match(await me(person.token), ended)
  t.equal((await list(last.token)).length, 20)
  t.match(await me(later[0]?.token ?? ''), { status: 200 })
})

t.test('a session can be ended from itself or from another, with immediate effect', async (t) => {
  const person = await app.signUp()
  const phone = await signIn(person)
  const end = (id: string, token: string) => app.ask('DELETE', `/v1/me/sessions/${id}`, { token })
  t.match(await end(phone.id, person.token), { status: 204, body: '' })
  t.match(await me(phone.token), ended)
  t.match(await me(person.token), { status: 200 })
  t.match(await end(phone.id, person.token), { status: 404, body: { code: 'not_found' } }, 'ended before')

  const [session] = await list(person.token)
  t.match(await end(session.id, person.token), { status: 204 })
  t.match(await me(person.token), ended)
})

t.test('an owner cannot end another owner’s session', async (t) => {
  const [person, stranger] = [await app.signUp(), await app.signUp()]
  const [theirs] = await list(stranger.token)
  for (const id of [theirs.id, 'x', '[$ne]', '{"$ne":null}', '%00', '0199', '..%2f..']) {
    const answer = await app.ask('DELETE', `/v1/me/sessions/${encodeURIComponent(id)}`, { token: person.token })
    t.match(answer, { status: 404, body: { code: 'not_found' } }, id)
  }
  t.match(await me(stranger.token), { status: 200 })
})

t.test('the other sessions can be ended together, and signing out ends only this one', async (t) => {
  const person = await app.signUp()
  const [phone, tablet] = [await signIn(person), await signIn(person)]
  t.match(await app.ask('DELETE', '/v1/me/sessions', { token: phone.token }), { status: 204 })
  t.match([await me(person.token), await me(tablet.token), await me(phone.token)], [ended, ended, { status: 200 }])

  const laptop = await signIn(person)
  t.match(await app.ask('DELETE', '/v1/session', { token: phone.token }), { status: 204, body: '' })
  t.match([await me(phone.token), await me(laptop.token)], [ended, { status: 200 }])
  t.match(await app.ask('DELETE', '/v1/session', { token: phone.token }), ended, 'but once')
})

t.test('each start and end of a session is one event, with the sessions before and after', async (t) => {
  const person = await app.signUp()
  const [first] = await list(person.token)
  const phone = await signIn(person)
  const tablet = await signIn(person)
  await app.ask('DELETE', `/v1/me/sessions/${phone.id}`, { token: person.token })
  await app.ask('DELETE', '/v1/me/sessions', { token: tablet.token })
  const { token } = await app.admin()
  const trail = await app.ask('GET', `/v1/admin/events?account=${person.id}`, { token })
  const recorded = trail.body.items.map(({ type, seq, changes }: Record<string, unknown>) => [type, seq, changes])
  const before = [first.id, phone.id, tablet.id]
  t.same(recorded.slice(0, -1), [
    ['session.ended', 5, { sessions: { before: [first.id, tablet.id], after: [tablet.id] } }],
    ['session.ended', 4, { sessions: { before, after: [first.id, tablet.id] } }],
    ['session.created', 3, { sessions: { before: [first.id, phone.id], after: before } }],
    ['session.created', 2, { sessions: { before: [first.id], after: [first.id, phone.id] } }],
  ])
})

t.test('a missing or unusable header and an invalid token get different answers', async (t) => {
  const { token } = await app.signUp()
  for (const authorization of [
    '',
    'Bearer',
    'Bearer ',
    'Basic YTpi',
    token,
    `Token ${token}`,
    'Bearer a b',
    'Bearer "a"',
  ]) {
    const answer = await app.ask('GET', '/v1/me', authorization === '' ? {} : { headers: { authorization } })
    t.match(
      answer,
      { status: 401, body: { code: 'authentication_required', next: [{ rel: 'sign-in' }] } },
      authorization,
    )
    t.match(answer.headers, { 'www-authenticate': /^Bearer/, 'cache-control': 'no-store' })
  }
  for (const unknown of [`${token}x`, token.slice(0, -1), token.toUpperCase(), 'hf_ses_', 'x'.repeat(5000)]) {
    const answer = await me(unknown)
    t.match(answer, { ...ended, headers: { 'www-authenticate': /^Bearer/ } })
  }
  t.match(await app.ask('GET', '/v1/me', { headers: { authorization: `bearer ${token}` } }), { status: 200 })
})

t.test('last_seen_at moves after five minutes, not earlier, and creates no event', async (t) => {
  const [{ token: adminToken }, person] = [await app.admin(), await app.signUp()]
  const seq = async () => (await app.ask('GET', `/v1/admin/accounts/${person.id}`, { token: adminToken })).body.seq
  const before = await seq()
  const [session] = await list(person.token)
  t.equal(session.last_seen_at, session.created_at)
  app.advanceClock(4 * minute)
  for (let count = 0; count < 5; count += 1) {
    t.equal((await list(person.token))[0].last_seen_at, session.created_at, 'four minutes on')
  }
  app.advanceClock(2 * minute)
  let seen = session.created_at
  for (let tries = 0; seen === session.created_at && tries < 500; tries += 1) {
    seen = (await list(person.token))[0].last_seen_at
    await pause(20)
  }
  t.ok(Date.parse(seen) - Date.parse(session.created_at) >= 6 * minute, 'six minutes on')
  t.equal(await seq(), before)
  t.equal((await me(person.token)).body.version, 1)
})

t.test('a session lasts as many days as configured, used or not', async (t) => {
  const person = await app.signUp()
  app.advanceClock(day)
  const second = await signIn(person)
  t.match(await me(person.token), { status: 200 })
  app.advanceClock(day - minute)
  t.match(await me(person.token), { status: 200 })
  app.advanceClock(minute)
  t.match(await me(person.token), { ...ended, headers: { 'www-authenticate': /^Bearer/ } })
  t.equal((await list(second.token)).length, 1, 'and is no longer listed')
  app.advanceClock(day)
  t.match(await me(second.token), ended)
})
