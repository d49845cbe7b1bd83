// What a real browser sends with the cookie of somebody who is signed in, for pages of the service, of another port of its
// host and of another site. Both others are origins that CORS allows, which is the most that they can get.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Frame, Page } from 'playwright-core'
import t from 'tap'
import { type Person, password, startTestApp } from '../test-app.ts'
import { cookieName } from '../web-page.ts'
import { startChromium } from './chromium.ts'

const blank = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>another</title>')
})
await new Promise<void>((resolve) => blank.listen(0, '127.0.0.1', resolve))
t.teardown(() => {
  blank.closeAllConnections()
  blank.close()
})
const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port
const [otherPort, otherSite] = ['localhost', '127.0.0.1'].map((host) => `http://${host}:${portOf(blank)}`) as [
  string,
  string,
]

const app = await startTestApp(t, { CORS_ORIGINS: `${otherPort}, ${otherSite}` })
await app.fastify.listen({ host: '127.0.0.1', port: 0 })
const ownOrigin = `http://localhost:${portOf(app.fastify.server)}`

/** The requests to the service and its answers, in order. */
const exchanges: { request: IncomingMessage; response: ServerResponse }[] = []
app.fastify.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
  exchanges.push({ request, response })
})

/** The answers to requests for a path: their statuses, and whether the requests had the cookie. */
function answersTo(method: string, path: string): string {
  const answers = exchanges
    .filter(({ request }) => request.method === method && request.url?.split('?')[0] === path)
    .map(({ request, response }) => {
      const has = request.headers.cookie?.includes(cookieName) ? 'with' : 'without'
      return `${response.statusCode} ${has} the cookie`
    })
  return answers.length === 0 ? 'never sent' : answers.join(', ')
}

const inBrowser = await startChromium(t)

/** A page of the service itself; its policy allows its scripts to fetch, and no forms. */
const ownPage = `${ownOrigin}/confirm/email`
const places = { 'an own page': ownPage, 'another port': `${otherPort}/`, 'another site': `${otherSite}/` }

interface Fetched {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any
}

/** Fetches as a script of the page; null if the browser does not send the request or hides the answer. */
function fetchIn(page: Page, url: string, init: RequestInit): Promise<Fetched | null> {
  return page.evaluate(
    async ([url, init]) => {
      const answer = await fetch(url, init).catch(() => null)
      return answer && { status: answer.status, body: await answer.json().catch(() => null) }
    },
    [url, init] as const,
  )
}

/** Leaves the page by a link or a form in it, and resolves at the first refusal of the browser. */
const leaving = (url: string, how: string) => `new Promise((resolve) => {
  document.addEventListener('securitypolicyviolation', () => resolve(true))
  const tag = '${how}' === 'link' ? 'a' : 'form'
  const element = Object.assign(document.createElement(tag), { href: '${url}', action: '${url}', method: '${how}' })
  document.body.append(element)
  tag === 'a' ? element.click() : element.submit()
})`

/**
 * Follows a link that a script adds to the page, or sends its form: until the next page or a download has begun, or the
 * browser refuses. A page that is closed before that may never close.
 */
async function leave(page: Page, url: string, how: 'link' | 'GET' | 'POST'): Promise<void> {
  const isThere = (frame: Frame) => frame.url().split('?')[0] === url
  const left = Promise.race([
    page.waitForEvent('framenavigated', isThere).then(() => page.waitForLoadState()),
    page.waitForEvent('download'),
  ])
  left.catch(() => {}) // the browser has refused, and the page closes
  await Promise.race([left, page.evaluate(leaving(url, how)).catch(() => left)])
}

const marked = { 'x-holdfast': 'web' }
const json = { 'content-type': 'application/json' }
const ways: Record<string, (page: Page, url: string) => Promise<unknown>> = {
  'GET by a link': (page, url) => leave(page, url, 'link'),
  'GET by a form': (page, url) => leave(page, url, 'GET'),
  'POST by a form': (page, url) => leave(page, url, 'POST'),
  'GET by fetch': (page, url) => fetchIn(page, url, { credentials: 'include' }),
  'POST by fetch': (page, url) => fetchIn(page, url, { method: 'POST', credentials: 'include' }),
  'POST by fetch unseen': (page, url) =>
    fetchIn(page, url, { method: 'POST', credentials: 'include', mode: 'no-cors' }),
  'GET by fetch with the header': (page, url) => fetchIn(page, url, { credentials: 'include', headers: marked }),
  'POST by fetch with the header': (page, url) =>
    fetchIn(page, url, { method: 'POST', credentials: 'include', headers: marked }),
}

/**
 * Reads without the header are answered as if nobody were signed in. Writes with the cookie are refused as
 * cross-origin; those without it as not signed in.
 */
const expected: Record<keyof typeof places, Record<string, string>> = {
  'an own page': {
    'GET by a link': '401 with the cookie',
    'GET by a form': 'never sent',
    'POST by a form': 'never sent',
    'GET by fetch': '401 with the cookie',
    'POST by fetch': '403 with the cookie',
    'POST by fetch unseen': '403 with the cookie',
    'GET by fetch with the header': '200 with the cookie',
    'POST by fetch with the header': '202 with the cookie',
  },
  'another port': {
    'GET by a link': '401 with the cookie',
    'GET by a form': '401 with the cookie',
    'POST by a form': '403 with the cookie',
    'GET by fetch': '401 with the cookie',
    'POST by fetch': '403 with the cookie',
    'POST by fetch unseen': '403 with the cookie',
    'GET by fetch with the header': 'never sent',
    'POST by fetch with the header': 'never sent',
  },
  'another site': {
    'GET by a link': '401 without the cookie',
    'GET by a form': '401 without the cookie',
    'POST by a form': '401 without the cookie',
    'GET by fetch': '401 without the cookie',
    'POST by fetch': '401 without the cookie',
    'POST by fetch unseen': '401 without the cookie',
    'GET by fetch with the header': 'never sent',
    'POST by fetch with the header': 'never sent',
  },
}

async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** Signs in as a page of the service does. */
async function signIn(context: BrowserContext, { email }: Pick<Person, 'email'>): Promise<Page> {
  const page = await openPage(context, ownPage)
  const body = JSON.stringify({ login: email, password })
  const answer = await fetchIn(page, '/web/session', { method: 'POST', headers: { ...marked, ...json }, body })
  if (answer?.status !== 201) throw new Error(`sign-in: ${JSON.stringify(answer)}`)
  return page
}

inBrowser('the cookie is one that the browser keeps from scripts and sends to no other site', async (t, open) => {
  const context = await open()
  const page = await signIn(context, await app.signUp())
  const cookies = await context.cookies(ownOrigin)
  t.match(cookies, [
    { name: cookieName, secure: true, httpOnly: true, sameSite: 'Strict', path: '/', domain: 'localhost' },
  ])
  t.equal(await page.evaluate('document.cookie'), '')
})

inBrowser('of all that pages can cause, only the script of an own page gets through', async (t, open) => {
  const context = await open()
  const person = await app.signUp()
  const page = await signIn(context, person)
  const paths: Record<string, string> = { GET: '/v1/me', POST: '/v1/me/email-verifications' }
  for (const [place, from] of Object.entries(places)) {
    const results: Record<string, string> = {}
    for (const [way, act] of Object.entries(ways)) {
      const method = way.startsWith('GET') ? 'GET' : 'POST'
      const path = paths[method] ?? ''
      const visited = await openPage(context, from)
      exchanges.length = 0
      await act(visited, `${ownOrigin}${path}`)
      results[way] = answersTo(method, path)
      await visited.close()
    }
    t.strictSame(results, expected[place as keyof typeof places], place)
  }
  t.match(
    await fetchIn(page, '/v1/me', { headers: marked }),
    { status: 200, body: { id: person.id } },
    'still signed in',
  )
})

inBrowser('no other page can sign a visitor in to an account of its own, or out', async (t, open) => {
  const context = await open()
  const [visitor, other] = [await app.signUp(), await app.signUp()] as [Person, Person]
  const page = await signIn(context, visitor)
  const login = { method: 'POST', body: JSON.stringify({ login: other.email, password }) }
  for (const from of [otherPort, otherSite]) {
    const visited = await openPage(context, from)
    const url = `${ownOrigin}/web/session`
    const withHeader = { ...login, headers: { ...marked, ...json }, credentials: 'omit' as const }
    const answer = await fetchIn(visited, url, withHeader)
    t.match(answer, { status: 403, body: { code: 'cross_origin_refused' } }, 'CORS shows the refusal')
    exchanges.length = 0
    t.equal(await fetchIn(visited, url, { ...login, credentials: 'include' }), null)
    t.match(answersTo('POST', '/web/session'), /^403 /)
    exchanges.length = 0
    await leave(visited, url, 'POST')
    t.match(answersTo('POST', '/web/session'), /^403 /)
    await visited.close()
    const again = await openPage(context, from)
    t.equal(await fetchIn(again, url, { method: 'DELETE', headers: marked, credentials: 'include' }), null)
    await again.close()
  }
  t.match(await fetchIn(page, '/web/session', { headers: marked }), { body: { account: { id: visitor.id } } })
  t.match(
    await fetchIn(page, '/web/session', { method: 'DELETE', headers: marked }),
    { status: 204 },
    'an own page can',
  )
  t.match(await fetchIn(page, '/web/session', { headers: marked }), { body: { account: null } })
  t.strictSame(await context.cookies(ownOrigin), [])
})

inBrowser('a link to a download works on an own page alone', async (t, open) => {
  const context = await open()
  const path = '/v1/me/export'
  await signIn(context, await app.signUp())
  const results: Record<string, string> = {}
  for (const [place, from] of Object.entries(places)) {
    const visited = await openPage(context, from)
    exchanges.length = 0
    await leave(visited, `${ownOrigin}${path}`, 'link')
    results[place] = answersTo('GET', path)
    await visited.close()
  }
  t.strictSame(results, {
    'an own page': '200 with the cookie',
    'another port': '401 with the cookie',
    'another site': '401 without the cookie',
  })
})
