// Every test requires Cache-Control in each answer: `ask` fails without it. These tests check its value.
import t from 'tap'
import { password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t, { CORS_ORIGINS: 'https://app.example.com' })
const [admin, member] = [await app.admin(), await app.signUp()]
const { ask } = app
const privateCaching = 'private, no-cache'

t.test('responses about accounts are cached only by their reader, and only if they can be revalidated', async (t) => {
  const hold = (await app.hold(member, { preset: 'preserve' })).body.ref
  const reads: Record<string, string> = {
    '/v1/me': privateCaching,
    '/v1/me/sessions': 'no-store',
    '/v1/me/holds': 'no-store',
    [`/v1/me/holds/${hold}`]: 'no-store',
    '/v1/me/actions': 'no-store',
    '/v1/me/export': 'no-store',
  }
  for (const [url, expected] of Object.entries(reads)) {
    const { headers, status } = await ask('GET', url, member)
    t.match({ status, headers }, { status: 200, headers: { 'cache-control': expected } }, url)
    t.equal(headers.etag !== undefined, expected === privateCaching, url)
    t.equal((await ask('HEAD', url, member)).headers['cache-control'], expected, `HEAD ${url}`)
  }
  const etag = (await ask('GET', '/v1/me', member)).headers.etag ?? ''
  const unchanged = await ask('GET', '/v1/me', { ...member, headers: { 'if-none-match': etag } })
  t.match(unchanged, { status: 304, headers: { 'cache-control': privateCaching, etag } })
  for (const url of [
    'accounts',
    'holds',
    'appeals',
    'events',
    'events/export',
    'statistics',
    'webhooks',
    'service-tokens',
  ]) {
    t.match(await ask('GET', `/v1/admin/${url}`, admin), { status: 200, headers: { 'cache-control': 'no-store' } }, url)
  }
})

t.test('responses to changes, and responses that change by themselves, are never cached', async (t) => {
  const signedIn = await ask('POST', '/v1/sessions', { body: { login: member.username, password } })
  t.match(signedIn, { status: 201, headers: { 'cache-control': 'no-store' } }, 'although it has an ETag')
  t.ok(signedIn.headers.etag)
  t.equal(signedIn.headers.location, `/v1/me/sessions/${signedIn.body.session.id}`)
  const created = { username: 'cache.me', email: 'cache.me@example.com', password }
  t.match(await ask('POST', '/v1/accounts', { body: created }), {
    status: 201,
    headers: { 'cache-control': 'no-store' },
  })
  for (const url of ['/v1/usernames/nobody', '/health/live', '/health/ready']) {
    t.match(await ask('GET', url), { status: 200, headers: { 'cache-control': 'no-store' } }, url)
  }
  t.match(await ask('DELETE', '/v1/session', member), { status: 204, headers: { 'cache-control': 'no-store' } })
})

t.test('refusals are never cached, those of documentation pages included, nor are preflights', async (t) => {
  const refused = [
    '/nowhere',
    '/problems/no_such_code',
    '/docs/nowhere',
    '/v1/me',
    '/v1/usernames/-',
    '/v1/accounts/nobody',
  ]
  for (const url of refused) {
    const { status, headers } = await ask('GET', url)
    t.ok(status >= 400, url)
    t.equal(headers['cache-control'], 'no-store', url)
  }
  const headers = { origin: 'https://app.example.com', 'access-control-request-method': 'PATCH' }
  t.match(await ask('OPTIONS', '/v1/me', { headers }), { status: 204, headers: { 'cache-control': 'no-store' } })
})

t.test('documents have an ETag and a lifetime, and are not sent again to a client that has them', async (t) => {
  const pages = [
    '/openapi.json',
    '/docs/json',
    '/problems/',
    '/problems/account_held',
    '/problems/account_held?lang=de',
    '/confirm/email',
    '/confirm/confirm.js',
  ]
  for (const url of pages) {
    const { status, headers, body } = await ask('GET', url)
    t.match(
      { status, headers },
      { status: 200, headers: { 'cache-control': 'max-age=300', etag: /^"[\w-]{22}"$/ } },
      url,
    )
    const etag = headers.etag ?? ''
    t.equal((await ask('GET', url)).headers.etag, etag, 'the same as long as it is the same')
    const unchanged = await ask('GET', url, { headers: { 'if-none-match': `"other", W/${etag}` } })
    t.match(unchanged, { status: 304, headers: { 'cache-control': 'max-age=300', etag }, body: '' }, url)
    t.strictSame((await ask('GET', url, { headers: { 'if-none-match': '"other"' } })).body, body)
    t.match(await ask('HEAD', url), { status: 200, headers: { etag }, body: '' }, `HEAD ${url}`)
  }
  for (const url of ['/docs/', '/docs/static/swagger-ui.css']) {
    const { status, headers } = await ask('GET', url)
    t.match({ status, headers }, { status: 200, headers: { 'cache-control': 'max-age=300', etag: /"/ } }, url)
  }
})

t.test('what may be kept and has to be revalidated each time has an ETag for that', async (t) => {
  for (const [url, accept] of [
    ['/v1/settings', 'application/json'],
    ['/', 'application/json'],
    ['/', 'text/html'],
  ] as const) {
    const { status, headers } = await ask('GET', url, { headers: { accept } })
    t.match({ status, headers }, { status: 200, headers: { 'cache-control': 'no-cache', etag: /^"/ } }, url)
    const known = { accept, 'if-none-match': String(headers.etag) }
    t.match(await ask('GET', url, { headers: known }), { status: 304, headers: { 'cache-control': 'no-cache' } }, url)
  }
})

t.test('a page that depends on the language says so, also when it is not sent again', async (t) => {
  for (const url of ['/problems/', '/problems/account_held']) {
    const [english, german] = [
      await ask('GET', url, { headers: { 'accept-language': 'en' } }),
      await ask('GET', url, { headers: { 'accept-language': 'de' } }),
    ]
    t.not(english.headers.etag, german.headers.etag)
    for (const [language, { headers }] of [
      ['en', english],
      ['de', german],
    ] as const) {
      t.match(headers.vary, /\bAccept-Language\b/)
      const known = { 'accept-language': language, 'if-none-match': String(headers.etag) }
      const unchanged = await ask('GET', url, { headers: known })
      t.match(unchanged, { status: 304, headers: { vary: /\bAccept-Language\b/ } })
      t.notOk('content-language' in unchanged.headers, 'nothing about the page that is not sent')
      const other = language === 'en' ? 'de' : 'en'
      t.equal((await ask('GET', url, { headers: { ...known, 'accept-language': other } })).status, 200)
    }
  }
})

t.test('the service sends no header that browsers have dropped', async (t) => {
  for (const url of ['/v1/me', '/docs/', '/problems/', '/nowhere', '/health/live']) {
    const names = Object.keys((await ask('GET', url)).headers)
    const old =
      /^(x-download-options|x-xss-protection|x-permitted-cross-domain-policies|x-dns-prefetch-control|expires|pragma)$/
    t.strictSame(
      names.filter((name) => old.test(name)),
      [],
      url,
    )
    t.ok(names.includes('x-content-type-options'))
  }
})
