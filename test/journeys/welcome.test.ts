import t from 'tap'
import { welcomePage } from '../../src/http/welcome.ts'
import { startTestApp } from '../test-app.ts'

const app = await startTestApp(t, { SERVICE_NAME: 'Birds & <Co>' })
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

t.test('the root shows a browser where to go, and how to set up the service while there is no admin', async (t) => {
  const page = await app.ask('GET', '/', { headers: html })
  t.match(page, { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', vary: /accept/i } })
  t.match(page.headers['content-security-policy'], /^default-src 'none'; style-src 'sha256-/)
  t.match(page.body, '<h1>Birds &amp; &lt;Co&gt;</h1>')
  t.match(page.body, /There is no admin yet/)
  t.match(page.body, '<a class="main" href="account/set-up">')
  t.notMatch(page.body, /<script|src=|url\(/, 'it needs nothing from elsewhere')
  const hrefs = [...page.body.matchAll(/<a[^>]* href="([^"]+)"/g)].map(([, href]) => `/${href}`)
  t.strictSame(hrefs, [
    '/account/set-up',
    '/account/',
    '/account/sign-up',
    '/console/',
    '/docs',
    '/openapi.json',
    '/problems/',
    '/health/ready',
    '/guides/',
  ])
  for (const href of hrefs) t.ok((await app.ask('GET', href)).status < 400, href)
  await app.admin()
  t.notMatch((await app.ask('GET', '/', { headers: html })).body, /no admin/)
  const german = await app.ask('GET', '/', { headers: { ...html, 'accept-language': 'de-AT' } })
  t.match(german, { headers: { 'content-language': 'de', vary: 'Accept, Accept-Language' } })
  t.match(german.body, /<html lang="de">/)
  t.match(german.body, /Registrieren/)
})

t.test('without the pages for people the root says how to set up the service by a call', (t) => {
  const links = { documentation: '/docs', openapi: '/openapi.json', problems: '/problems/', health: '/health/ready' }
  const expected = {
    service: 'Birds',
    version: '1',
    set_up: false,
    links,
    language: 'en',
    pages: new Set<string>(),
    hasGuides: false,
  } as const
  t.match(welcomePage(expected), /POST v1\/admin\/setup/)
  t.notMatch(welcomePage(expected), /account\/|guides\//)
  t.end()
})

t.test('a program gets JSON', async (t) => {
  for (const accept of ['application/json', '*/*', 'text/plain']) {
    const answer = await app.ask('GET', '/', { headers: { accept } })
    t.match(answer, {
      ...{ status: 200, headers: { 'content-type': /^application\/json/ } },
      body: { service: 'Birds & <Co>', version: /^\d/, set_up: true, links: { documentation: '/docs' } },
    })
  }
})
