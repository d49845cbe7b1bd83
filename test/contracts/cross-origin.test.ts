// Every operation of the service, asked with the cookie of a person who is signed in, as other origins, forms, links and curl
// would ask for it: none of them changes or reads anything. Only a script of a page of the service does.
import type { HTTPMethods } from 'fastify'
import t from 'tap'
import { type Person, startTestApp } from '../test-app.ts'
import { cookieHeader } from '../web-page.ts'
import {
  everyOperation,
  makeScene,
  type Operation,
  ownPage,
  perform,
  requestOf,
  type Scene,
} from './every-operation.ts'

const ownOrigin = 'https://accounts.example.com'
const app = await startTestApp(t, { PUBLIC_URL: `${ownOrigin}/`, CORS_ORIGINS: 'https://app.example.com' })
await Promise.all(Object.values(app.started.workers).map((worker) => worker.stop()))

type Headers = Record<string, string>
const mark = { 'x-holdfast': 'web' }

/** The headers that reveal where a request comes from, for browsers with and without Sec-Fetch-Site. */
const places: Record<string, Headers> = {
  'another port of the host': { 'sec-fetch-site': 'same-site', origin: 'https://accounts.example.com:8443' },
  'a sibling that CORS allows': { 'sec-fetch-site': 'same-site', origin: 'https://app.example.com' },
  'another site': { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  'an address that was typed': { 'sec-fetch-site': 'none' },
  'a header that is empty': { 'sec-fetch-site': '' },
  'a header that is sent twice': { 'sec-fetch-site': 'same-origin, cross-site' },
  'another site that sends the origin of the service': { 'sec-fetch-site': 'cross-site', origin: ownOrigin },
  'a browser without the header, on another port': { origin: 'https://accounts.example.com:8443' },
  'the same without TLS': { origin: 'http://accounts.example.com' },
  'an opaque origin': { origin: 'null' },
  'a prefix of the origin of the service': { origin: 'https://accounts.example.co' },
  'an extension of it': { origin: 'https://accounts.example.com.evil.example' },
  curl: {},
}
/** The ways in which a request is caused: forms and links cannot add the header of a script. */
const kinds: Record<string, Headers> = {
  'a fetch with the header': { ...mark, 'sec-fetch-mode': 'cors' },
  'a fetch with two of them': { 'x-holdfast': 'web, web', 'sec-fetch-mode': 'cors' },
  'a fetch': { 'sec-fetch-mode': 'no-cors' },
  'a navigation': { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
}
const forms = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', 'text/plain']

/** A page of the service without the header of its scripts; only its links to downloads are accepted without it. */
const unmarked: Record<string, Headers> = {
  'a form of an own page': { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate', origin: ownOrigin },
  'a fetch of an own page without the header': {
    'sec-fetch-site': 'same-origin',
    'sec-fetch-mode': 'cors',
    origin: ownOrigin,
  },
  'the header with another value': { ...ownPage, 'x-holdfast': 'Web' },
}

const foreign: [string, Headers][] = [
  ...Object.entries(places).flatMap(([place, from]) =>
    Object.entries(kinds).map(([kind, how]): [string, Headers] => [`${kind} from ${place}`, { ...from, ...how }]),
  ),
  ...Object.entries(unmarked),
]

const operations = Object.entries(everyOperation)
const tokenFor = ({ as }: Operation, scene: Scene) =>
  (as === 'anybody' || as === 'service' ? scene.owner : scene[as]).token
/** Downloads to which pages of the service link. */
const byNavigation = [
  'GET /v1/me/export',
  'GET /v1/admin/accounts/{id}/export',
  'GET /v1/admin/holds/{ref}/evidence/{path}',
  'GET /v1/admin/events/export',
]
const isRead = (method: HTTPMethods) => method === 'GET' || method === 'HEAD'

/** The parts of an answer to a read that are the same for every caller. */
const withoutId = (headers: Headers) => ({ ...headers, 'x-request-id': '', date: '' })

async function askQuietly(method: HTTPMethods, url: string, ask: object) {
  const before = app.commands.length
  const answer = await app.ask(method, url, ask)
  return { ...answer, commands: app.commands.slice(before).map((event) => event.commandName) }
}

t.test('no request with the cookie that another origin could cause changes or reads anything', async (t) => {
  const scene = await makeScene(app)
  await app.started.relay.settled()
  t.ok(operations.length > 95, `${operations.length} operations`)
  for (const [key, operation] of operations) {
    const { method, url, ask } = requestOf(key, operation, scene)
    const cookie = cookieHeader(tokenFor(operation, scene))
    for (const verb of method === 'GET' ? (['GET', 'HEAD'] as const) : ([method] as const)) {
      const isPublic = operation.as === 'anybody'
      const without = isPublic && isRead(verb) ? await app.ask(verb, url, { headers: operation.headers ?? {} }) : null
      const faults: string[] = []
      const { 'x-holdfast': _, 'sec-fetch-site': __, ...remaining } = (ask.headers ?? {}) as Headers
      for (const [label, headers] of foreign) {
        const isDownload = byNavigation.includes(key) && verb === 'GET'
        if (isDownload && label === 'a form of an own page') continue
        const sent = { body: ask.body, headers: { ...remaining, ...cookie, ...headers } }
        const answer = await askQuietly(verb, url, sent)
        const { status, body, commands } = answer
        if (without !== null) {
          const isSame = status === without.status && JSON.stringify(body) === JSON.stringify(without.body)
          if (!isSame) faults.push(`${label}: not the answer to nobody`)
        } else {
          const code = isRead(verb) ? 'authentication_required' : 'cross_origin_refused'
          const isRefused = status === (isRead(verb) ? 401 : 403) && (verb === 'HEAD' || body.code === code)
          if (!isRefused) faults.push(`${label}: ${status} ${body.code}`)
          if (commands.length > 0) faults.push(`${label}: ${commands}`)
        }
        if (answer.headers['set-cookie'] !== undefined) faults.push(`${label}: a cookie`)
        if (answer.headers['access-control-allow-credentials'] !== undefined) faults.push(`${label}: credentials`)
      }
      t.strictSame(faults, [], `${verb} ${key}`)
    }
  }
})

t.test('forms are refused for what they are, and no header turns a POST into another method', async (t) => {
  const { token, id } = await app.signUp()
  for (const type of forms) {
    const headers = { ...cookieHeader(token), 'content-type': type, origin: ownOrigin, 'sec-fetch-site': 'same-origin' }
    const answer = await app.ask('POST', '/v1/me/close', { body: 'password=a', headers })
    t.match(answer, { status: 403, body: { code: 'cross_origin_refused' } }, type)
  }
  for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override']) {
    const headers = { ...cookieHeader(token), ...ownPage, [name]: 'DELETE' }
    const url = '/v1/me/sessions?_method=DELETE'
    t.match(await app.ask('POST', url, { headers, body: {} }), { status: 405 }, name)
    t.match(await app.ask('GET', '/v1/me/sessions', { headers }), { status: 200 }, name)
  }
  t.match(await app.ask('GET', '/v1/me', { token }), { status: 200, body: { id, state: 'pending' } })
})

t.test('a script of an own page does with the cookie what a bearer does', async (t) => {
  for (const [key, operation] of operations) {
    if (operation.as === 'anybody' || operation.as === 'service') continue
    const scene = await makeScene(app, key)
    const { method, url, ask } = requestOf(key, operation, scene)
    const cookie = cookieHeader(tokenFor(operation, scene))
    const headers = { ...ask.headers, ...cookie, ...ownPage }
    const answer = await app.ask(method, url, { body: ask.body, headers })
    t.equal(answer.status, operation.status, key)
    t.match(answer.headers, { vary: /\bCookie\b/, 'cross-origin-resource-policy': 'same-origin' }, key)
  }
})

t.test('a browser without Sec-Fetch-Site says by Origin that the page is its own', async (t) => {
  const { token, id } = await app.signUp()
  const headers = { ...cookieHeader(token), ...mark, origin: ownOrigin }
  t.match(await app.ask('GET', '/v1/me', { headers }), { status: 200, body: { id } })
  const edit = { headers: { ...headers, 'if-match': '*' }, body: { bio: 'by Origin' } }
  t.match(await app.ask('PATCH', '/v1/me', edit), { status: 200, body: { bio: 'by Origin' } })
})

t.test('downloads may be navigated to from an own page, and nothing else', async (t) => {
  const link = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' }
  const scene = await makeScene(app)
  for (const [key, operation] of operations) {
    if (!key.startsWith('GET ') || operation.as === 'anybody') continue
    const { url } = requestOf(key, operation, scene)
    const headers = { ...cookieHeader(tokenFor(operation, scene)), ...link }
    const expected = byNavigation.includes(key) ? 200 : 401
    t.equal((await app.ask('GET', url, { headers })).status, expected, key)
    t.equal((await app.ask('HEAD', url, { headers })).status, 401, `HEAD ${key}`)
  }
})

t.test('where there is an Authorization header the cookie is ignored, whatever it is worth', async (t) => {
  const [owner, other] = [await app.signUp(), await app.signUp()] as [Person, Person]
  const asBoth = (cookie: Headers, authorization: string, more: Headers = {}) =>
    app.ask('GET', '/v1/me', { headers: { ...cookie, authorization, ...more } })
  const cookie = cookieHeader(other.token)
  for (const more of [{}, ownPage, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }]) {
    t.match(await asBoth(cookie, `Bearer ${owner.token}`, more), { status: 200, body: { id: owner.id } })
    for (const worthless of ['', 'Basic YTpi', 'Bearer', 'Bearer hf_ses_none']) {
      t.match(await asBoth(cookie, worthless, more), { status: 401 }, worthless)
    }
    const edit = { token: owner.token, headers: { ...cookie, 'if-match': '*', ...more }, body: { bio: 'a' } }
    t.match(await app.ask('PATCH', '/v1/me', edit), { status: 200, body: { id: owner.id } }, 'a change needs no origin')
  }
})

t.test('a call with a bearer is answered with the same bytes, cookie or not', async (t) => {
  const { token } = await app.signUp()
  const plain = await app.ask('GET', '/v1/me', { token })
  const withCookie = await app.ask('GET', '/v1/me', { token, headers: cookieHeader(token) })
  t.strictSame([withCookie.body, withoutId(withCookie.headers)], [plain.body, withoutId(plain.headers)])
  t.notMatch(plain.headers.vary, /Cookie/)
})

t.test('of two cookies of the name neither counts, and a similar name is another cookie', async (t) => {
  const [owner, planted] = [await app.signUp(), await app.signUp()] as [Person, Person]
  const ask = (cookie: string) => app.ask('GET', '/v1/me', { headers: { ...ownPage, cookie } })
  const cookieOf = ({ token }: Person) => cookieHeader(token).cookie
  t.match(await ask(`theme=dark; ${cookieOf(owner)}; a=b`), { status: 200, body: { id: owner.id } })
  for (const both of [
    `${cookieOf(owner)}; ${cookieOf(planted)}`,
    `${cookieOf(planted)};${cookieOf(owner)}`,
    `${cookieOf(owner)}; ${cookieOf(owner)}`,
  ]) {
    t.match(await ask(both), { status: 401, body: { code: 'authentication_required' } })
  }
  for (const name of ['__host-holdfast', 'holdfast', '__Secure-holdfast', '"__Host-holdfast"', 'x__Host-holdfast']) {
    t.match(await ask(`${name}=${owner.token}`), { status: 401, body: { code: 'authentication_required' } }, name)
  }
  for (const value of ['', 'hf_ses_none', '%00', '"', `"${planted.token}`]) {
    t.match(await ask(`__Host-holdfast=${value}`), { status: 401 }, value)
  }
})

t.test('the token of a service is nothing in a cookie', async (t) => {
  const { token } = await app.service('accounts:read')
  const headers = { ...cookieHeader(token), ...ownPage }
  t.match(await app.ask('GET', '/v1/admin/accounts', { headers }), { status: 401, body: { code: 'session_expired' } })
})

t.test('a preflight allows no credentials', async (t) => {
  const origin = 'https://app.example.com'
  const asked = { 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'x-holdfast' }
  for (const url of ['/v1/me', '/web/session']) {
    const { headers } = await app.ask('OPTIONS', url, { headers: { origin, ...asked } })
    t.equal(headers['access-control-allow-origin'], origin)
    t.equal(headers['access-control-allow-credentials'], undefined)
  }
})

t.test('what sets a cookie or takes it away needs the header and the origin, also without a cookie', async (t) => {
  const { email, token } = await app.signUp()
  for (const [key, operation] of operations.filter(([name]) => /^(POST|DELETE) \/web\//.test(name))) {
    const nobody = { ...operation, as: 'anybody' as const, body: () => ({}) }
    const { method, url } = requestOf(key, nobody, {} as Scene)
    const faults: string[] = []
    for (const authorization of [{}, { authorization: `Bearer ${token}` }] as Headers[]) {
      for (const [label, headers] of foreign) {
        const answer = await app.ask(method, url, { body: {}, headers: { ...authorization, ...headers } })
        const isRefused = answer.body.code === 'cross_origin_refused' && answer.headers['set-cookie'] === undefined
        if (!isRefused) faults.push(`${label}: ${answer.status}`)
      }
    }
    t.strictSame(faults, [], key)
  }
  const key = 'POST /web/session'
  const scene = { owner: { email } } as Scene
  t.match(await perform(app, key, everyOperation[key] as Operation, scene), { status: 201 }, 'with them it is')
})
