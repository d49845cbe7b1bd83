import t from 'tap'
import { password, setupToken, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const victim = await app.signUp('willow')
const attacker = await app.signUp('magpie')

/** Every account as staff see it: `seq` moves with whatever changes. */
const state = async () => (await app.ask('GET', '/v1/admin/accounts', { token: admin.token })).body.items

const operators: unknown[] = [
  { $ne: null },
  { $gt: '' },
  { $regex: '.*' },
  { $where: 'true' },
  { $in: ['willow'] },
  { $literal: 'willow' },
  { $function: { body: 'return true', args: [], lang: 'js' } },
  [{ $ne: null }],
  ['willow'],
  { toString: 'x' },
]

const bodies = [
  [
    'POST',
    '/v1/accounts',
    { username: 'sparrow', email: 'sparrow@example.com', password, display_name: 'a', locale: 'en' },
  ],
  ['POST', '/v1/sessions', { login: 'willow', password }],
  ['POST', '/v1/admin/setup', { setup_token: setupToken, username: 'sparrow', email: 's@example.com', password }],
  [
    'PATCH',
    '/v1/me',
    { display_name: 'a', bio: 'b', locale: 'en', timezone: 'UTC', website: 'http://a.example', version: 1 },
  ],
  ['PUT', '/v1/me/username', { username: 'sparrow' }],
  ['PUT', `/v1/admin/accounts/${victim.id}/roles`, { roles: ['support'] }],
  [
    'POST',
    `/v1/admin/accounts/${victim.id}/holds`,
    { actions: ['profile.update'], kind: 'review', reason: 'other', message: 'm', note: 'n', dedupe_key: 'd' },
  ],
] as const

t.test('an operator in any member of any body is refused, and changes nothing', async (t) => {
  const before = await state()
  t.equal(before.length, 3)
  for (const [method, url, body] of bodies) {
    const { token } = url.includes('/admin/accounts') ? admin : attacker
    for (const member of Object.keys(body)) {
      for (const value of operators) {
        if (member === 'actions' && Array.isArray(value)) continue
        const answer = await app.ask(method, url, {
          token,
          body: { ...body, [member]: value },
          headers: { 'if-match': '*' },
        })
        t.match(
          answer,
          { status: 422, body: { code: 'validation_failed' } },
          `${url} ${member} ${JSON.stringify(value)}`,
        )
        const at = answer.body.errors.map((error: { pointer: string }) => error.pointer.split('/')[1])
        t.same([...new Set(at)], [member])
      }
    }
    for (const member of ['$where', '$set', '$or', 'password.phc', 'sessions.0.token_hash', '__proto__', '_id']) {
      const text = `${JSON.stringify(body).slice(0, -1)},${JSON.stringify(member)}:{"$ne":null}}`
      const headers = { 'if-match': '*', 'content-type': 'application/json' }
      const answer = await app.ask(method, url, { token, body: text, headers })
      t.match(answer, { status: 422, body: { errors: [{ pointer: `/${member}`, code: 'unknown_member' }] } }, url)
    }
  }
  t.same(await state(), before)
})

t.test('an operator in a path is an unknown name', async (t) => {
  const before = await state()
  const segments = ['{"$ne":null}', '[$ne]', '$ne', 'willow[$ne]', '{"$regex":".*"}', "' || 1==1", '$$ROOT']
  for (const segment of segments.map(encodeURIComponent)) {
    const paths = [
      ['GET', `/v1/accounts/${segment}`, 404],
      ['GET', `/v1/usernames/${segment}`, 422],
      ['DELETE', `/v1/me/sessions/${segment}`, 404],
      ['GET', `/v1/me/holds/${segment}`, 404],
      ['GET', `/v1/admin/accounts/${segment}`, 404],
      ['DELETE', `/v1/admin/accounts/${segment}/sessions`, 404],
      ['GET', `/v1/admin/holds/${segment}`, 404],
    ] as const
    for (const [method, path, status] of paths) {
      t.match(await app.ask(method, path, { token: admin.token }), { status }, `${method} ${path}`)
    }
  }
  t.same(await state(), before)
})

t.test('an operator in a query is an unknown parameter', async (t) => {
  const before = await state()
  const lists = {
    '/v1/me/sessions': ['limit', 'cursor'],
    '/v1/me/holds': ['state', 'limit', 'cursor'],
    '/v1/admin/accounts': ['query', 'state', 'held', 'role', 'cursor'],
    '/v1/admin/holds': ['state', 'kind', 'account', 'cursor'],
    '/v1/admin/events': ['account', 'type', 'actor', 'cursor'],
  }
  for (const [path, names] of Object.entries(lists)) {
    for (const name of names) {
      for (const query of [
        `${name}[$ne]=x`,
        `${name}[]=x`,
        `${name}[$regex]=.*`,
        `${name}.$ne=x`,
        `${name}=a&${name}=b`,
      ]) {
        const answer = await app.ask('GET', `${path}?${query}`, { token: admin.token })
        t.match(answer, { status: 422, body: { errors: [{ in: 'query' }] } }, `${path}?${query}`)
      }
    }
  }
  t.same(await state(), before)
})

t.test('a text that begins with a dollar sign is stored unchanged', async (t) => {
  const text = '$password.phc'
  const userAgent = '$$ROOT.password.phc'
  const body = { username: 'dollar', email: '$names@example.com', password, display_name: text }
  const { account } = (await app.ask('POST', '/v1/accounts', { body })).body
  t.match(account, { email: '$names@example.com', display_name: text })
  const signedIn = await app.ask('POST', '/v1/sessions', {
    body: { login: '$names@example.com', password },
    headers: { 'user-agent': userAgent },
  })
  t.match(signedIn, { status: 201, body: { session: { user_agent: userAgent } } })
  const listed = await app.ask('GET', '/v1/me/sessions', { token: signedIn.body.session.token })
  t.equal(listed.body.items[1].user_agent, userAgent)
})
