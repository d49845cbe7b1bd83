import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import cors from '@fastify/cors'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import t, { type Test } from 'tap'
import { builtInActions as knownToPlugin, actionFault as pluginFault } from '../../client/fastify/actions.ts'
import holdfast, { type HoldfastOptions } from '../../client/fastify/index.ts'
import { actionFault, builtInActions, floorActions, othersActions } from '../../src/enforcement/actions.ts'
import { minute } from '../../src/time.ts'
import { type Person, password, startTestApp } from '../test-app.ts'

const testApp = await startTestApp(t)
const { token: serviceToken } = await testApp.service('checks')
await testApp.fastify.listen({ host: '127.0.0.1', port: 0 })
const url = `http://127.0.0.1:${(testApp.fastify.server.address() as AddressInfo).port}`

/** An action of an application, which the types of the service in the same program do not know. */
const declares = (action: string) => ({ action }) as object

/** A shop that makes refunds, with a list of those that it made. */
async function openShop(t: Test, options: Partial<HoldfastOptions> = {}, prepare = (_: FastifyInstance) => {}) {
  const done: string[] = []
  const shop = Fastify()
  t.teardown(() => shop.close())
  await shop.register(holdfast, { url, token: serviceToken, ...options })
  prepare(shop)
  shop.post('/refunds', { config: declares('app.pay.refund') }, async (request) => {
    done.push('refund')
    return { by: request.holdfastAccount?.username }
  })
  shop.register(async (scope) => {
    scope.get('/inside', { config: declares('app.pay.read') }, async () => done.push('inside'))
  })
  shop.get('/open', async (request) => ({ by: request.holdfastAccount }))
  shop.post('/large', async (request) => {
    await request.requireAllowed('app.pay.large')
    done.push('large')
    return {}
  })
  const address = await shop.listen({ host: '127.0.0.1', port: 0 })
  const ask = async (path: string, authorization?: string, method = 'POST') => {
    const headers = authorization === undefined ? {} : { authorization }
    const answer = await fetch(`${address}${path}`, { method, headers })
    const text = await answer.text()
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: text === '' ? {} : JSON.parse(text),
    }
  }
  const as = (person: Pick<Person, 'token'>, path = '/refunds', method = 'POST') =>
    ask(path, `Bearer ${person.token}`, method)
  return { shop, done, ask, as }
}

t.test('an allowed caller gets in with their account; a route that declares no action is open', async (t) => {
  const { as, ask, done } = await openShop(t)
  const owner = await testApp.signUp()
  t.match(await as(owner), { status: 200, body: { by: owner.username } })
  t.match(await as(owner, '/inside', 'GET'), { status: 200 })
  t.match(await as(owner, '/large'), { status: 200 })
  t.strictSame(done, ['refund', 'inside', 'large'])
  t.match(await ask('/open', undefined, 'GET'), { status: 200, body: { by: null } })
})

t.test('a hold refuses the very next request, with the same problem as Holdfast itself', async (t) => {
  const { as, done } = await openShop(t)
  const owner = await testApp.signUp()
  const until = new Date(testApp.started.service.now().getTime() + minute).toISOString()
  const hold = await testApp.hold(owner, {
    kind: 'policy',
    actions: ['app.pay.*', 'profile.update'],
    expires_at: until,
  })
  const edit = { token: owner.token, body: { bio: 'a' }, headers: { 'if-match': '*' } }
  const answer = await testApp.ask('PATCH', '/v1/me', edit)

  for (const path of ['/refunds', '/large']) {
    const refused = await as(owner, path)
    t.match(refused.headers, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
    t.match(refused, { status: 409, body: { code: 'account_held', action: /^app\.pay\./, until } })
    t.strictSame(Object.keys(refused.body).sort(), Object.keys(answer.body).sort(), 'the same members')
    t.strictSame(refused.body.holds, answer.body.holds)
    t.match(refused.body, { holds: [{ ref: hold.body.ref }], still_allowed: answer.body.still_allowed })
    const read = refused.body.next.find((step: { rel: string }) => step.rel === 'read-hold')
    const followed = await fetch(read.href, { headers: { authorization: `Bearer ${owner.token}` } })
    t.match(await followed.json(), { ref: hold.body.ref }, 'its ways out lead to Holdfast')
  }
  t.match(await as(owner, '/inside', 'GET'), { status: 409 })
  t.strictSame(done, [])
  testApp.advanceClock(minute)
  t.match(await as(owner), { status: 200 }, 'until it ends')
})

t.test('no session, an ended session and a restricted session are each refused', async (t) => {
  const { ask, as, done } = await openShop(t)
  const [owner, held] = [await testApp.signUp(), await testApp.signUp()]
  t.match(await ask('/refunds'), { status: 401, body: { code: 'authentication_required' } })
  for (const authorization of [
    'Basic YTpi',
    'Bearer',
    'Bearer something',
    `Bearer ${serviceToken}`,
    'Bearer hf_ses_unknown',
  ]) {
    const answer = await ask('/refunds', authorization)
    t.match(answer, { status: 401, body: { code: 'session_expired' }, headers: { 'www-authenticate': /^Bearer/ } })
  }
  await testApp.ask('DELETE', '/v1/session', { token: owner.token })
  t.match(await as(owner), { status: 401, body: { code: 'session_expired', next: [{ rel: 'sign-in' }] } })
  await testApp.hold(held, { kind: 'policy', actions: ['session.create'] })
  const signIn = await testApp.ask('POST', '/v1/sessions', { body: { login: held.email, password } })
  t.match(await as(signIn.body.restricted_session), { status: 403, body: { code: 'restricted_session' } })
  t.strictSame(done, [])
})

/** A server in place of Holdfast that answers differently. */
async function instead(t: Test, listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

t.test('a caller is refused when the check cannot be made', async (t) => {
  const owner = await testApp.signUp()
  const yes = { allowed: true, account: { id: 'a', username: 'a', state: 'active' }, refusal: null }
  const answers = (status: number, body: string, headers = {}): RequestListener => {
    return (_, response) => response.writeHead(status, headers).end(body)
  }
  const saysYes = await instead(t, answers(200, JSON.stringify(yes)))
  t.match(await (await openShop(t, { url: saysYes })).as(owner), { status: 200 }, 'that is how a yes looks')
  const ways: [string, string][] = [
    ['nobody is there', 'http://127.0.0.1:9'],
    ['it never answers', await instead(t, () => {})],
    ['it hangs up', await instead(t, (request) => request.socket.destroy())],
    ['it answers no JSON', await instead(t, answers(200, '<html>'))],
    ['it answers something else', await instead(t, answers(200, '{"allowed":"yes"}'))],
    ['it says yes and no', await instead(t, answers(200, JSON.stringify({ ...yes, refusal: { status: 409 } })))],
    ['it says no without a reason', await instead(t, answers(200, JSON.stringify({ ...yes, allowed: false })))],
    ['it says yes with an error', await instead(t, answers(500, JSON.stringify(yes)))],
    ['it lacks the path', await instead(t, answers(404, '{"code":"not_found"}'))],
    ['it leads elsewhere', await instead(t, answers(307, '', { location: saysYes }))],
  ]
  for (const [name, elsewhere] of ways) {
    const { as, done } = await openShop(t, { url: elsewhere, timeoutMs: 300 })
    for (const path of ['/refunds', '/large']) {
      const answer = await as(owner, path)
      t.match(answer, { status: 503, body: { code: 'overloaded' }, headers: { 'retry-after': '1' } }, name)
    }
    t.strictSame(done, [], name)
  }
})

t.test('revoking the service token closes the routes, and the refusal does not reveal why', async (t) => {
  const ended = await testApp.service('checks')
  const { as, done } = await openShop(t, { token: ended.token })
  const [owner, { token }] = [await testApp.signUp(), await testApp.admin()]
  t.match(await as(owner), { status: 200 })
  t.equal((await testApp.ask('DELETE', `/v1/admin/service-tokens/${ended.id}`, { token })).status, 204)
  const answer = await as(owner)
  t.match(answer, { status: 503, body: { code: 'overloaded' } })
  t.notMatch(JSON.stringify(answer), /hf_svc_|hf_ses_/)
  t.strictSame(done, ['refund'])
})

t.test('an error handler of the app cannot turn a refusal into an acceptance', async (t) => {
  const ownOf = (shop: FastifyInstance) =>
    shop.setErrorHandler((error, _, reply) => reply.code((error as { statusCode?: number }).statusCode ?? 500).send({}))
  const { as, done } = await openShop(t, { url: 'http://127.0.0.1:9' }, ownOf)
  for (const path of ['/refunds', '/large']) {
    t.match(await as({ token: 'hf_ses_a' }, path), { status: 503, body: { code: 'overloaded' } }, path)
  }
  t.strictSame(done, [])
})

t.test('an error handler of the app cannot hide a refusal, but may answer with a refusal of its own', async (t) => {
  const owner = await testApp.signUp()
  await testApp.hold(owner, { kind: 'policy', actions: ['app.pay.*'] })
  const answeredWith = async (answer: (reply: FastifyReply) => unknown) => {
    const { as } = await openShop(t, {}, (shop) => shop.setErrorHandler((_error, _request, reply) => answer(reply)))
    const { status, body } = await as(owner, '/large')
    return { status, code: body.code }
  }
  const held = { status: 409, code: 'account_held' }
  t.strictSame(await answeredWith((reply) => reply.code(500).send({ error: 'internal' })), held)
  t.strictSame(await answeredWith((reply) => reply.code(200).send({})), held)
  t.strictSame(await answeredWith((reply) => reply.header('content-encoding', 'gzip').send(Buffer.from([0]))), held)
  t.strictSame(await answeredWith((reply) => reply.code(403).send({ code: 'own' })), { status: 403, code: 'own' })
})

t.test('a response schema of the route removes nothing from a refusal', async (t) => {
  const owner = await testApp.signUp()
  await testApp.hold(owner, { kind: 'policy', actions: ['app.*'] })
  const shop = Fastify()
  t.teardown(() => shop.close())
  await shop.register(holdfast, { url, token: serviceToken })
  const empty = { type: 'object', properties: {} }
  const demanding = { type: 'object', properties: { needed: { type: 'string' } }, required: ['needed'] }
  for (const [name, schema] of Object.entries({ empty, demanding })) {
    const response = { '4xx': schema, 409: schema, '5xx': schema }
    shop.get(`/declared/${name}`, { config: declares('app.read'), schema: { response } }, async () => ({}))
    shop.get(`/required/${name}`, { schema: { response } }, (request) => request.requireAllowed('app.read'))
  }
  for (const path of ['/declared/empty', '/declared/demanding', '/required/empty', '/required/demanding']) {
    const answer = await shop.inject({ url: path, headers: { authorization: `Bearer ${owner.token}` } })
    t.match(answer, { statusCode: 409, headers: { 'content-type': 'application/problem+json' } }, path)
    t.match(answer.json(), { code: 'account_held', holds: [{ actions: ['app.*'] }], next: [{}] }, path)
  }
})

for (const order of ['before', 'after'] as const) {
  for (const hook of ['onRequest', 'preParsing'] as const) {
    t.test(`with @fastify/cors ${order} it (${hook}), pages of other origins can read refusals`, async (t) => {
      const owner = await testApp.signUp()
      await testApp.hold(owner, { kind: 'policy', actions: ['app.pay.*'] })
      const shop = Fastify()
      t.teardown(() => shop.close())
      const origin = 'https://shop.example.com'
      if (order === 'before') await shop.register(cors, { origin, hook })
      await shop.register(holdfast, { url, token: serviceToken })
      if (order === 'after') await shop.register(cors, { origin, hook })
      shop.post('/refunds', { config: declares('app.pay.refund') }, async () => ({}))
      shop.post('/large', (request) => request.requireAllowed('app.pay.large'))
      await shop.ready()

      const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' }
      const preflight = await shop.inject({ method: 'OPTIONS', url: '/refunds', headers: { origin, ...asked } })
      t.match(preflight, { statusCode: 204, headers: { 'access-control-allow-origin': origin } })
      for (const path of ['/refunds', '/large']) {
        const send = (authorization: object) =>
          shop.inject({ method: 'POST', url: path, headers: { origin, ...authorization } })
        const held = await send({ authorization: `Bearer ${owner.token}` })
        t.match(held, { statusCode: 409, headers: { 'access-control-allow-origin': origin } }, path)
        t.match(await send({}), { statusCode: 401, headers: { 'access-control-allow-origin': origin } }, path)
      }
    })
  }
}

t.test('the body of a refused request is not read', async (t) => {
  const { as } = await openShop(t, {}, (shop) => {
    shop.addHook('preValidation', async () => t.fail('the body was read'))
  })
  t.match(await as({ token: 'hf_ses_unknown' }), { status: 401 })
})

/** A shop whose log is recorded. */
async function loggingShop(t: Test, options: HoldfastOptions) {
  const lines: Record<string, unknown>[] = []
  const shop = Fastify({ logger: { stream: { write: (line: string) => void lines.push(JSON.parse(line)) } } })
  t.teardown(() => shop.close())
  await shop.register(holdfast, options)
  shop.post('/refunds', { config: declares('app.pay.refund') }, async () => ({}))
  const as = (token: string) =>
    shop.inject({ method: 'POST', url: '/refunds', headers: { authorization: `Bearer ${token}` } })
  const errors = () => lines.filter(({ level }) => level === 50)
  return { as, errors }
}

t.test(
  'the log names a service token that Holdfast refuses; the caller learns only that the check failed',
  async (t) => {
    const { token } = await testApp.admin()
    const owner = await testApp.signUp()
    const make = async (body: object) =>
      (await testApp.ask('POST', '/v1/admin/service-tokens', { token, body: { scopes: ['checks'], ...body } })).body
    const revoked = await make({ name: 'revoked' })
    await testApp.ask('DELETE', `/v1/admin/service-tokens/${revoked.id}`, { token })
    const soon = new Date(testApp.started.service.now().getTime() + minute).toISOString()
    const expired = await make({ name: 'expired', expires_at: soon })
    const other = await make({ name: 'of another scope', scopes: ['events:read'] })
    testApp.advanceClock(minute)

    const cases = {
      revoked: /unknown, was revoked or is past its time/,
      expired: /past its time/,
      other: /lacks the scope/,
    }
    for (const [name, { token }] of Object.entries({ revoked, expired, other })) {
      const { as, errors } = await loggingShop(t, { url, token })
      const answer = await as(owner.token)
      t.match(answer, { statusCode: 503, headers: { 'retry-after': '1' } }, name)
      t.match(answer.json(), { code: 'overloaded', reason: 'service_token', detail: /operator/ }, name)
      t.notMatch(answer.body, /hf_svc_|scope|past its time/, name)
      t.match(errors(), [{ msg: cases[name as keyof typeof cases], action: 'app.pay.refund' }], name)
      t.notMatch(JSON.stringify(errors()), /hf_(svc|ses)_/, name)
    }
  },
)

t.test('the log says why the check failed', async (t) => {
  const broken = await instead(t, (_, response) =>
    response.writeHead(500).end('{"code":"internal_error","detail":"broken"}'),
  )
  const cases: [string, string, RegExp][] = [
    ['http://127.0.0.1:9', 'no_answer', /did not answer a check at http:\/\/127\.0\.0\.1:9/],
    [broken, 'unexpected_answer', /answered 500 to a check \(internal_error: broken\)/],
  ]
  for (const [elsewhere, reason, msg] of cases) {
    const { as, errors } = await loggingShop(t, { url: elsewhere, token: serviceToken })
    t.match((await as('hf_ses_a')).json(), { code: 'overloaded', reason })
    t.match(errors(), [{ msg }])
  }
})

t.test('a hold or the end of a session while the body is held back is not missed', async (t) => {
  const admin = await testApp.admin()
  let checked = () => {}
  const { shop, done } = await openShop(t, {}, (app) => {
    const route = { config: declares('app.pay.refund'), preParsing: async () => checked() }
    app.post('/transfers', route, async () => done.push('transfer'))
  })
  const { port } = shop.server.address() as AddressInfo
  const causes: [string, number, (owner: Person) => Promise<unknown>][] = [
    ['account_held', 409, (owner) => testApp.hold(owner, { actions: ['app.pay.*'] })],
    ['session_expired', 401, ({ id }) => testApp.ask('DELETE', `/v1/admin/accounts/${id}/sessions`, admin)],
  ]
  for (const framing of [{ 'content-length': '2' }, { 'transfer-encoding': 'chunked' }]) {
    for (const [code, status, cause] of causes) {
      const owner = await testApp.signUp()
      const headers = { authorization: `Bearer ${owner.token}`, 'content-type': 'application/json', ...framing }
      const outgoing = request({ port, method: 'POST', path: '/transfers', headers })
      const wasChecked = new Promise<void>((resolve) => {
        checked = resolve
      })
      outgoing.flushHeaders()
      await wasChecked
      await cause(owner)
      outgoing.end('{}')
      const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
      t.match({ status: answer.statusCode, body: await json(answer) }, { status, body: { code } }, code)
    }
  }
  t.strictSame(done, [])
})

t.test('a refusal is in the language of the caller', async (t) => {
  const { shop } = await openShop(t)
  const owner = await testApp.signUp()
  await testApp.hold(owner, { actions: ['app.pay.*'] })
  const headers = { authorization: `Bearer ${owner.token}`, 'accept-language': 'de' }
  const refused = await shop.inject({ method: 'POST', url: '/refunds', headers })
  t.match(refused.json(), { code: 'account_held', title: 'Eine Sperre auf dem Konto verhindert das' })
})

t.test('an app whose routes would be unguarded does not start', async (t) => {
  const late = Fastify()
  late.register(async (scope) => {
    scope.post('/refunds', { config: declares('app.pay.refund') }, async () => ({}))
  })
  late.register(holdfast, { url, token: serviceToken })
  await t.rejects(async () => late.ready(), /register holdfast before any route/)

  for (const options of [{ token: 'hf_ses_a' }, { url: 'ftp://a' }, { url: 'none' }, { timeoutMs: 0 }]) {
    const app = Fastify()
    await t.rejects(async () => app.register(holdfast, { url, token: 'hf_svc_a', ...options }).ready())
  }
  for (const action of [
    '',
    'app.*',
    'app',
    'ap.pay',
    'refund',
    'profil.update',
    'profile.updated',
    'Profile.update',
    7,
  ]) {
    const app = Fastify()
    await app.register(holdfast, { url, token: serviceToken })
    t.throws(
      () => app.get('/', { config: declares(action as string) }, async () => ''),
      /the action of GET .*no action/,
    )
    app.get('/inside', (request) => request.requireAllowed(action as string))
    const headers = { authorization: 'Bearer hf_ses_a' }
    t.match(await app.inject({ url: '/inside', headers }), { statusCode: 500, body: /no action/ })
  }
})

t.test('the plugin and the service know the same actions', async (t) => {
  t.strictSame(knownToPlugin, [...builtInActions, ...othersActions, ...floorActions])
  for (const action of ['app.pay', 'app.pay.refund', 'app.a_B-1', 'app..pay', 'app.pay.', 'app.*', 'App.pay', '*']) {
    t.equal(pluginFault(action) === null, actionFault(action) === null, action)
  }
})
