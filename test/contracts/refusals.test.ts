import t from 'tap'
import { type Ask, password, startTestApp } from '../test-app.ts'
import { faultsOf, readContract, recordAnswers } from './contract.ts'
import { everyOperation, makeScene, requestOf } from './every-operation.ts'

const app = await startTestApp(t)
const answers = recordAnswers(app)
const contract = await readContract(app)
const admin = await app.admin()
const member = await app.signUp()

const json = { 'content-type': 'application/json' }
const raw = (body: string | Buffer, headers: Record<string, string> = json): Ask => ({ body, headers })
const signUp = (text: string | Buffer, headers: Record<string, string> = json) =>
  app.ask('POST', '/v1/accounts', raw(text, headers))
const identity = (name: string) => ({ username: name, email: `${name}@example.com`, password })

t.test('a path that matches no route exactly is unknown', async (t) => {
  const unknown = [
    ...['/nowhere', '/v1', '/v1/', '/v1/me/', '/v1/accounts/', '/v1/sessions/', '/V1/me', '/v1/me;a', '/v1/me%20'],
    ...['//v1/me', '/v1//me', '/v1/me//sessions', '/v1/holds', '/v1/me/holds/a/b', '/v1/me%'],
    ...['/v1/%ZZ', '/v1/accounts/%', '/v1/accounts/%FF', '/v1/accounts/%C0%AF', '/v1/accounts/a%2Fb', '/%00'],
  ]
  for (const url of unknown) {
    const answer = await app.ask('GET', url, { token: member.token })
    t.match(answer, { status: 404, body: { code: 'not_found' } }, url)
  }
})

t.test('a method that the path does not allow is refused with the allowed ones', async (t) => {
  const refused = [
    ['PUT', '/v1/accounts', 'POST'],
    ['GET', '/v1/accounts', 'POST'],
    ['HEAD', '/v1/accounts', 'POST'],
    ['OPTIONS', '/v1/me', 'GET, HEAD, PATCH'],
    ['POST', '/v1/me?a=b', 'GET, HEAD, PATCH'],
    ['DELETE', '/v1/admin/holds/H-0000-0000', 'GET, HEAD, PATCH'],
    ['PATCH', '/v1/accounts/somebody', 'GET, HEAD'],
    ['TRACE', '/v1/session', 'DELETE'],
    ['DELETE', '/problems/account_held', 'GET, HEAD'],
  ] as const
  for (const [method, url, allow] of refused) {
    const answer = await app.ask(method, url, { headers: { 'content-type': 'text/plain' } })
    t.match(answer, { status: 405, headers: { allow } }, `${method} ${url}`)
    if (method !== 'HEAD') t.equal(answer.body.code, 'method_not_allowed')
  }
})

t.test('HEAD answers as GET does, without a body', async (t) => {
  const [head, get] = [await app.ask('HEAD', '/v1/me', member), await app.ask('GET', '/v1/me', member)]
  t.match(head, { status: 200, body: /^$/, headers: { etag: get.headers.etag } })
  t.match(await app.ask('HEAD', '/v1/me'), { status: 401, body: /^$/ })
  t.match(await app.ask('HEAD', '/nowhere'), { status: 404, body: /^$/ })
})

t.test('a name of any length reaches the route of its path', async (t) => {
  const long = 'x'.repeat(12_000)
  t.match(await app.ask('GET', `/v1/accounts/${long}`), { status: 404, body: { code: 'not_found' } })
  t.match(await app.ask('GET', `/v1/usernames/${long}`), { status: 422, body: { errors: [{ code: 'too_long' }] } })
  t.match(await app.ask('POST', `/v1/accounts/${long}`), { status: 405, headers: { allow: 'GET, HEAD' } })
})

t.test('a body of another type than JSON is refused, whatever its content', async (t) => {
  const text = JSON.stringify(identity('typed'))
  const types = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/xml',
    'json',
    ' ',
  ]
  for (const type of types) {
    t.match(await signUp(text, { 'content-type': type }), { status: 415 }, type)
  }
  const patchOnly = await signUp(text, { 'content-type': 'application/merge-patch+json' })
  t.match(patchOnly, { status: 415, body: { code: 'unsupported_media_type' } }, 'merge patches only patch')
  const packed = await signUp(text, { ...json, 'content-encoding': 'gzip' })
  t.match(packed, { status: 415, headers: { 'accept-encoding': 'identity' } }, 'a body in a coding')
  const plain = await signUp('{', { ...json, 'content-encoding': 'Identity' })
  t.match(plain, { status: 400 }, 'a body in none')
  const untyped = await app.fastify.inject({ method: 'POST', url: '/v1/accounts', payload: Buffer.from(text) })
  t.equal(untyped.statusCode, 415, 'a body without a type')
  for (const type of ['application/json', 'application/json; charset=utf-8', 'application/merge-patch+json']) {
    const headers = { 'content-type': type, 'if-match': '*' }
    const edited = await app.ask('PATCH', '/v1/me', { token: member.token, body: '{"bio":"a"}', headers })
    t.equal(edited.status, 200, type)
  }
})

t.test('a body that is not a single JSON text in UTF-8 is reported as unreadable', async (t) => {
  const broken = ['', ' ', '{', '{}}', '{} {}', "{'a':1}", '{"a":1,}', 'undefined', 'NaN', '{"a":"\u0001"}', '\u0000']
  const bytes = [
    Buffer.from([0xff]),
    Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]),
  ]
  for (const text of [...broken, ...bytes, Buffer.from('{}', 'utf16le')]) {
    t.match(await signUp(text), { status: 400, body: { code: 'malformed_json' } }, JSON.stringify(String(text)))
  }
})

t.test('an operation without a body accepts an empty one that is declared as JSON', async (t) => {
  const bodiless = Object.entries(everyOperation).filter(([key, { body }]) => !/^GET /.test(key) && body === undefined)
  t.ok(bodiless.length >= 15, `${bodiless.length} operations`)
  for (const [key, operation] of bodiless) {
    const { method, url, ask } = requestOf(key, operation, await makeScene(app, key))
    const answer = await app.ask(method, url, { ...ask, body: '', headers: { ...ask.headers, ...json } })
    t.equal(answer.status, operation.status, key)
  }
})

t.test('JSON that is not an object breaks a rule; a body larger than 64 KiB is not read', async (t) => {
  for (const text of ['1', '"a"', '[]', 'true', '[{}]']) t.equal((await signUp(text)).status, 422, text)
  t.equal((await signUp(`"${'x'.repeat(65_536)}`)).status, 413)
  t.equal((await signUp(`"${'x'.repeat(65_000)}"`)).status, 422)
})

t.test('unknown members are refused by name, including names like __proto__', async (t) => {
  for (const name of ['admin', 'roles', '__proto__', 'constructor', 'prototype', 'toString', '$where', 'a/b', '']) {
    const text = JSON.stringify(identity('proto')).replace('}', `,${JSON.stringify(name)}:{"admin":true}}`)
    const answer = await signUp(text)
    const pointer = `/${name.replace('/', '~1')}`
    t.equal(answer.status, 422, name)
    t.strictSame(
      answer.body.errors.map((error: Record<string, unknown>) => [error.pointer, error.code]),
      [[pointer, 'unknown_member']],
      name,
    )
  }
  t.notOk('admin' in {}, 'and nothing has got into the prototype of all')
})

t.test('JSON of any depth is validated against the schema; the last of duplicate members counts', async (t) => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
  const objects = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`
  t.equal((await signUp(deep)).status, 422)
  t.equal((await signUp(objects)).status, 422)
  t.match(await signUp(`{"username":${deep}}`), { status: 422, body: { errors: [{ pointer: /^\/(username|email)/ }] } })

  const twice = JSON.stringify(identity('second-one')).replace('{', '{"username":"!!",')
  t.match(await signUp(twice), { status: 201, body: { account: { username: 'second-one' } } })
})

t.test('unknown and malformed query parameters are refused', async (t) => {
  const bad = [
    'limit=0',
    'limit=1e1',
    'limit=0x10',
    'limit=%201',
    'limit=%2B1',
    'limit=1.0',
    'limit=101',
    'limit=1e400',
    'limit=Infinity',
    'limit=a',
    'limit=1&limit=2',
    'limit[$gt]=1',
    'cursor=a',
    'cursor=',
    'x=1',
    '__proto__=1',
  ]
  for (const query of bad) {
    const answer = await app.ask('GET', `/v1/me/sessions?${query}`, member)
    t.match(answer, { status: 422, body: { code: 'validation_failed', errors: [{ in: 'query' }] } }, query)
  }
  t.equal((await app.ask('GET', '/health/live?x=1')).status, 422, 'also where nothing is taken')
  t.equal((await app.ask('DELETE', '/v1/me/sessions', { ...member, body: { a: 1 } })).status, 422, 'nor in a body')
})

t.test('only times that RFC 3339 can express are accepted, so that each can be shown again', async (t) => {
  const place = (hold: object) =>
    app.ask('POST', `/v1/admin/accounts/${member.id}/holds`, {
      token: admin.token,
      body: { kind: 'policy', reason: 'other', actions: ['app.x'], ...hold },
    })
  const [first, last] = ['0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z']
  t.match(await place({ expires_at: last, review_due_at: first }), { body: { until: last, review_due_at: first } })
  t.match(await place({ starts_at: last }), { status: 201, body: { since: last, review_due_at: last } })
  const beyond = [
    '0000-12-31T23:59:59Z',
    '0001-01-01T00:00:00+00:01',
    '9999-12-31T23:59:59-00:01',
    '2016-12-31T23:59:60Z',
  ]
  for (const time of [
    ...beyond,
    '2026-02-30T00:00:00Z',
    '2026-01-01',
    '2026-01-01T00:00:00',
    '+010000-01-01T00:00:00Z',
  ]) {
    const answer = await place({ review_due_at: time })
    t.match(answer, { status: 422, body: { errors: [{ pointer: '/review_due_at', code: 'format' }] } }, time)
  }
})

t.test('refusals follow the order of the contract', async (t) => {
  const reviewer = await app.staff('reviewer')
  const hold = (await app.hold(member, { actions: ['app.x'] })).body.ref
  const ofStaff = (await app.hold(await app.staff('support'), { actions: ['app.x'] })).body.ref
  const holds = '/v1/admin/holds'
  const [large, text] = ['x'.repeat(70_000), { 'content-type': 'text/plain' }]
  const broken = { 'if-match': 'unquoted' }
  const { token } = member
  const placing = `/v1/admin/accounts/nobody/holds`
  const placed = { kind: 'policy', reason: 'other', actions: ['app.x'] }

  const order: [string, number, ...Parameters<typeof app.ask>][] = [
    ['an unknown path before anything', 404, 'PATCH', '/v1/nothing', { token: 'bad', body: large, headers: text }],
    ['an unknown method before the session', 405, 'PUT', '/v1/me', { token: 'bad', body: large, headers: text }],
    ['no session before the body', 401, 'PATCH', '/v1/me', { body: large, headers: text }],
    ['a bad session before the body', 401, 'PATCH', '/v1/me', { token: 'bad', body: '{', headers: json }],
    ['a bad session before the headers', 401, 'PATCH', '/v1/me', { token: 'bad', headers: broken }],
    ['the type of the body before its rules', 415, 'PATCH', '/v1/me', { token, body: '{"a":1}', headers: text }],
    [
      'its size before its syntax',
      413,
      'PATCH',
      '/v1/me',
      { token, body: `{${large}`, headers: { ...json, ...broken } },
    ],
    ['its type before the headers', 415, 'PATCH', '/v1/me', { token, body: '{}', headers: { ...text, ...broken } }],
    ['its syntax before a missing version', 400, 'PATCH', '/v1/me', { token, body: '{', headers: json }],
    ['a broken header before rules', 400, 'PATCH', '/v1/me', { token, body: { a: 1 }, headers: broken }],
    ['roles before a broken header', 403, 'PATCH', `${holds}/${hold}`, { token, body: {}, headers: broken }],
    ['roles before rules', 403, 'POST', placing, { token, body: { ...placed, kind: 'none' } }],
    ['rules before existence', 422, 'POST', placing, { token: admin.token, body: { ...placed, kind: 'none' } }],
    ['rules before a missing version', 422, 'PATCH', '/v1/me', { token, body: { website: 'none' } }],
    ['roles before existence', 403, 'POST', placing, { token, body: placed }],
    ['existence', 404, 'POST', placing, { token: admin.token, body: placed }],
    ['roles before a missing version', 403, 'PATCH', `${holds}/${hold}`, { token, body: {} }],
    ['reach before a missing version', 403, 'PATCH', `${holds}/${ofStaff}`, { token: reviewer.token, body: {} }],
    ['existence before a missing version', 404, 'PATCH', `${holds}/none`, { token: admin.token, body: {} }],
    ['a missing version', 428, 'PATCH', `${holds}/${hold}`, { token: admin.token, body: {} }],
  ]
  for (const [name, status, ...request] of order) t.equal((await app.ask(...request)).status, status, name)
})

t.test('the write itself reports a hold first, then a stale version, then other conflicts', async (t) => {
  const { token, ...person } = await app.signUp()
  const rename = { token, body: { username: admin.username }, headers: { 'if-match': '"stale"' } }
  t.match(await app.ask('PUT', '/v1/me/username', rename), { status: 412, body: { code: 'precondition_failed' } })
  const numbered = { token, body: { username: admin.username, version: 99 } }
  t.match(await app.ask('PUT', '/v1/me/username', numbered), { status: 409, body: { code: 'version_conflict' } })
  const both = { ...rename, body: numbered.body }
  t.match(await app.ask('PUT', '/v1/me/username', both), { status: 412 }, 'the header is told first')
  t.match(await app.ask('PUT', '/v1/me/username', { token, body: rename.body }), { body: { code: 'username_taken' } })

  await app.hold({ token, ...person }, { actions: ['username.change'] })
  t.match(await app.ask('PUT', '/v1/me/username', rename), { status: 409, body: { code: 'account_held' } })
})

t.test('every refusal of this file follows the rules of the contract', async (t) => {
  const refusals = answers.filter(({ answer }) => answer.status >= 400)
  t.ok(refusals.length > 100, `${refusals.length} refusals`)
  t.strictSame(
    refusals.flatMap((refusal) => faultsOf(contract, refusal, 'http://127.0.0.1:3000')),
    [],
  )
})
