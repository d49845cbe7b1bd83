import t from 'tap'
import { password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)

const show = (username: string, headers: Record<string, string> = {}) =>
  app.ask('GET', `/v1/accounts/${encodeURIComponent(username)}`, { headers })

t.test('anyone can read the public profile, which contains nothing else', async (t) => {
  const body = {
    username: 'Zoë.Quill',
    email: 'zoe.secret@example.com',
    password,
    display_name: 'Zoë Q.',
    locale: 'fr',
  }
  const { account, session } = (await app.ask('POST', '/v1/accounts', { body })).body
  const answer = await show('Zoë.Quill')
  t.equal(answer.status, 200)
  t.same(answer.body, {
    username: 'Zoë.Quill',
    display_name: 'Zoë Q.',
    bio: null,
    website: null,
    created_at: account.created_at,
  })
  t.notMatch(JSON.stringify(answer), /zoe\.secret|"fr"|argon2/)
  t.match(answer.headers, { 'cache-control': 'no-cache' })
  for (const spelling of ['zoë.quill', 'ZOË.QUILL', 'Ｚｏë．Ｑｕｉｌｌ', 'Zoe\u0308.Quill']) {
    t.same((await show(spelling)).body, answer.body, 'in any spelling of the name')
  }
  const asOwner = await app.ask('GET', '/v1/accounts/zo%C3%AB.quill', { token: session.token })
  t.same(asOwner.body, answer.body)
})

t.test('its tag changes with the profile, and saves the body while the profile is unchanged', async (t) => {
  const { username, token } = await app.signUp()
  const { etag = '' } = (await show(username)).headers
  t.match(etag, /^"[^"]+"$/)
  for (const list of [etag, `W/${etag}`, '*', `"x", ${etag}`]) {
    t.match(await show(username, { 'if-none-match': list }), { status: 304, body: '', headers: { etag } }, list)
  }
  t.match(await show(username, { 'if-none-match': '"x"' }), { status: 200 })
  t.match(await show(username, { 'if-none-match': 'x' }), { status: 400, body: { code: 'malformed_header' } })
  const headers = { 'if-match': '*' }
  t.match(await app.ask('PATCH', '/v1/me', { token, headers, body: { bio: 'new' } }), { status: 200 })
  const moved = await show(username, { 'if-none-match': etag })
  t.match(moved, { status: 200, body: { bio: 'new' } })
  t.not(moved.headers.etag, etag)
})

t.test('unknown and impossible names get 404', async (t) => {
  await app.signUp('willow')
  const could = ['nobody.here', 'wiIIow', 'admin']
  const never = [
    'x',
    'x'.repeat(31),
    'y'.repeat(2000),
    'a b',
    'a..b',
    '{"$ne":null}',
    '$ne',
    '\u0000',
    '\u{1f600}',
    '*',
    '..',
  ]
  for (const name of [...could, ...never]) {
    t.match(await show(name), { status: 404, body: { code: 'not_found' } }, name.slice(0, 40))
  }
  for (const path of [
    '/v1/accounts/%',
    '/v1/accounts/%ff',
    '/v1/accounts/%E0%A4',
    '/v1/accounts/',
    '/v1/accounts/willow/',
  ]) {
    const answer = await app.ask('GET', path)
    t.match(answer, { status: 404, headers: { 'content-type': /^application\/problem\+json/ } }, path)
  }
  for (const query of ['?x=1', '?username[$ne]=x']) {
    t.match(await app.ask('GET', `/v1/accounts/willow${query}`), { status: 422, body: { errors: [{ in: 'query' }] } })
  }
})

t.test('a former name gets 404, the new one the profile', async (t) => {
  const { token } = await app.signUp('sparrow')
  await app.ask('PUT', '/v1/me/username', { token, body: { username: 'kestrel' } })
  t.match(await show('sparrow'), { status: 404 })
  t.match(await show('kestrel'), { status: 200, body: { username: 'kestrel' } })
})
