import t from 'tap'
import { startTestApp } from '../test-app.ts'

const app = await startTestApp(t, { SERVICE_NAME: 'Birds & <Co>' })
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

t.test('the root shows a browser where to go, and how to set up the service while there is no admin', async (t) => {
  const page = await app.ask('GET', '/', { headers: html })
  t.match(page, { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', vary: /accept/i } })
  t.match(page.headers['content-security-policy'], /^default-src 'none'; style-src 'sha256-/)
  t.match(page.body, '<h1>Birds &amp; &lt;Co&gt;</h1>')
  t.match(page.body, /There is no admin yet/)
  t.notMatch(page.body, /<script|src=|url\(/, 'it needs nothing from elsewhere')
  const hrefs = [...page.body.matchAll(/href="([^"]+)"/g)].map(([, href]) => `/${href}`)
  t.strictSame(hrefs, ['/docs', '/openapi.json', '/problems/', '/health/ready'])
  for (const href of hrefs) t.ok((await app.ask('GET', href)).status < 400, href)
  await app.admin()
  t.notMatch((await app.ask('GET', '/', { headers: html })).body, /no admin/)
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
