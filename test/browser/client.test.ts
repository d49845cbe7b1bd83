// The client in a real browser: on the origin of the service with the cookie, and from another origin with a token.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import type * as ClientModule from '../../client/src/index.ts'
import { signedHeaders } from '../../src/webhooks/sign.ts'
import { listen } from '../client/listening.ts'
import { type Fate, openProxy } from '../client/proxy.ts'
import { servePage } from '../guide/page-of-program.ts'
import { password, startTestApp } from '../test-app.ts'
import { type OpenBrowser, startChromium } from './chromium.ts'

const client = join(import.meta.dirname, '../../client/src')
const program = "globalThis.holdfast = await import('@holdfast/client')"
const inBrowser = await startChromium(t)

const foreign = await servePage(t, { client, program, service: 'http://127.0.0.1:9' })
const app = await startTestApp(t, { CORS_ORIGINS: foreign })
const service = await listen(app)
const admin = await app.admin()

/** Opens a page that has loaded the client. */
async function openPage(open: OpenBrowser, address: string): Promise<Page> {
  const page = await (await open()).newPage()
  await page.goto(address)
  await page.waitForFunction('globalThis.holdfast')
  return page
}

/** A page on the origin of the service, which it reaches through a proxy. */
async function openOwnPage(t: Test, open: OpenBrowser, decide: (path: string) => Fate = () => 'pass') {
  const proxy = await openProxy(t, service, ({ url = '' }) => decide(url))
  const page = await openPage(open, await servePage(t, { client, program, service: proxy.url }))
  return { page, seen: proxy.seen }
}

/** Runs a function in the page, which gets the client and one value. */
function runIn<Given, Result>(
  page: Page,
  run: (holdfast: typeof ClientModule, settings: Given) => Promise<Result>,
  settings: Given,
): Promise<Result> {
  const call = `(${run})(globalThis.holdfast, ${JSON.stringify(settings)})`
  return page.evaluate(call)
}

const member = () => `page${Math.random().toString(36).slice(2, 10)}`
const signUp = async ({ createClient }: typeof ClientModule, [username, password]: [string, string]) => {
  const hf = createClient({ baseUrl: globalThis.origin })
  return hf.accounts.signUp({ username, email: `${username}@example.com`, password })
}
declare global {
  /** Of a page. */
  var origin: string
}

inBrowser('a page signs up with the cookie, runs into a clash, and follows the way out', async (t, open) => {
  const { page } = await openOwnPage(t, open)
  const name = member()
  const signedUp = await runIn(page, signUp, [name, password])
  t.match(signedUp, { ok: true, status: 201, requestId: String, etag: String, location: `/v1/accounts/${name}` })
  t.notMatch(JSON.stringify(signedUp), /hf_ses_/, 'no script sees the token')
  const followed = await runIn(
    page,
    async ({ createClient }, [username, password]) => {
      const hf = createClient({ baseUrl: globalThis.origin })
      const refused = await hf.accounts.signUp({ username, email: `other.${username}@example.com`, password })
      if (refused.ok || refused.kind !== 'problem') return null
      const [step] = refused.problem.next
      const followed = step === undefined ? null : await hf.follow(step)
      return { code: refused.problem.code, followed, me: await hf.me.get() }
    },
    [name, password] as [string, string],
  )
  t.match(followed, { code: 'username_taken', followed: { ok: true, status: 201 } })
  t.match(followed, { me: { ok: true, data: { email: `other.${name}@example.com` } } }, 'the step has signed in')
})

inBrowser('an edit whose answer was lost succeeds once, and a busy service is asked again', async (t, open) => {
  const fates = new Map<string, Fate[]>()
  const busy: Fate = {
    status: 503,
    headers: { 'content-type': 'application/problem+json', 'retry-after': '0' },
    body: JSON.stringify({ code: 'overloaded', status: 503, next: [] }),
  }
  const { page, seen } = await openOwnPage(t, open, (path) => fates.get(path)?.shift() ?? 'pass')
  await runIn(page, signUp, [member(), password])
  fates.set('/v1/me', ['pass', 'lose'])
  const edited = await runIn(
    page,
    async ({ createClient }) => {
      const hf = createClient({ baseUrl: globalThis.origin })
      const { etag } = (await hf.me.get()) as { etag: string }
      return hf.me.edit({ bio: 'once' }, { etag })
    },
    null,
  )
  t.match(edited, { ok: true, data: { bio: 'once', version: 2 } })
  t.ok(seen.filter((line) => line === 'PATCH /v1/me').length >= 2, 'it was sent again, by the client or by the browser')

  fates.set('/v1/settings', [busy, busy])
  seen.length = 0
  const asked = await runIn(
    page,
    async ({ createClient }) => createClient({ baseUrl: globalThis.origin }).settings.get(),
    null,
  )
  t.match(asked, { ok: true, data: { service_name: 'Holdfast' } })
  t.equal(seen.length, 3)

  fates.set('/v1/me/username', ['lose', 'lose', 'lose', 'lose', 'lose', 'lose'])
  const lost = await runIn(
    page,
    async ({ createClient }, username) => createClient({ baseUrl: globalThis.origin }).me.changeUsername({ username }),
    member(),
  )
  t.match(lost, { ok: false, kind: 'unreachable', maybeApplied: true })
})

inBrowser('edits of different members meet and all land; the same member overlaps', async (t, open) => {
  const { page } = await openOwnPage(t, open)
  await runIn(page, signUp, [member(), password])
  const { results, account, stale } = await runIn(
    page,
    async ({ createClient }) => {
      const hf = createClient({ baseUrl: globalThis.origin })
      const changes = [{ bio: 'a' }, { display_name: 'b' }, { website: 'https://example.org/c' }, { locale: 'de' }]
      const results = await Promise.all(changes.map((change) => hf.me.merge(change)))
      const stale = await hf.me.edit({ bio: 'late' }, { etag: '"stale"' })
      return { results, stale, account: await hf.me.get().orThrow() }
    },
    null,
  )
  t.ok(results.every(({ ok }) => ok))
  t.match(account, { bio: 'a', display_name: 'b', website: 'https://example.org/c', locale: 'de', version: 5 })
  t.match(stale, { ok: false, status: 412, problem: { code: 'precondition_failed', current: { bio: 'a' } } })
})

inBrowser('a page of another origin calls with a token, and reads every header that it needs', async (t, open) => {
  const page = await openPage(open, foreign)
  const owner = await app.signUp()
  const hold = await app.hold(await app.signUp(), { actions: ['app.x'] })
  const result = await runIn(
    page,
    async ({ createClient }, { service, owner, admin, ref }) => {
      const hf = createClient({ baseUrl: service, token: () => owner })
      const staff = createClient({ baseUrl: service, token: () => admin })
      const read = await hf.me.get()
      const edited = await hf.me.edit({ bio: 'from elsewhere' }, { etag: (read.ok && read.etag) || '' })
      const file = new Blob(['seen'], { type: 'text/plain' })
      const stored = await staff.admin.evidence.store(ref, 'a b/seen.txt', file, { contentType: 'text/plain' })
      const loaded = await staff.admin.evidence.download(ref, 'a b/seen.txt').orThrow()
      return { edited, stored, text: await loaded.text() }
    },
    { service, owner: owner.token, admin: admin.token, ref: String(hold.body.ref) },
  )
  t.match(result.edited, { ok: true, etag: String, requestId: String, data: { bio: 'from elsewhere' } })
  t.match(result.stored, { ok: true, etag: String, location: String })
  t.equal(result.text, 'seen')
})

inBrowser('events are followed and exported, and accounts imported', async (t, open) => {
  const { page } = await openOwnPage(t, open)
  const owner = await app.signUp()
  await app.started.relay.settled()
  const { followed, exported, lines } = await runIn(
    page,
    async ({ createClient }, { admin, owner, id }) => {
      const baseUrl = globalThis.origin
      const staff = createClient({ baseUrl, token: () => admin })
      const hf = createClient({ baseUrl, token: () => owner })
      const [newest] = (await staff.admin.events.list({ account: id, limit: 1 }).orThrow()).items
      await hf.me.merge({ bio: 'a' }).orThrow()
      await hf.me.merge({ bio: 'b' }).orThrow()
      const followed: unknown[] = []
      for await (const event of staff.admin.events.follow({ after: newest?.id ?? '', account: id, every: 10 })) {
        followed.push(event.changes.bio?.after)
        if (followed.length === 2) break
      }
      const exported: string[] = []
      for await (const event of staff.admin.events.export({ account: id })) exported.push(event.type)
      const lines: string[] = []
      const accounts = [{ username: `${id.slice(0, 8)}.one`, email: `${id}@example.com` }, { email: 'none' }]
      for await (const line of staff.admin.imports.send(accounts, { dryRun: true })) {
        lines.push(`${line.line} ${line.status}`)
      }
      return { followed, exported, lines }
    },
    { admin: admin.token, owner: owner.token, id: owner.id },
  )
  t.strictSame(followed, ['a', 'b'])
  t.strictSame(exported, ['account.created', 'profile.updated', 'profile.updated'])
  t.strictSame(lines, ['1 created', '2 invalid'])
})

inBrowser('a signature is checked with the cryptography of the browser', async (t, open) => {
  const page = await openPage(open, foreign)
  const secret = `whsec_${Buffer.from('the secret of a webhook').toString('base64')}`
  const body = JSON.stringify({ id: '1', type: 'profile.updated' })
  const headers = signedHeaders([secret], 'msg', new Date(), body)
  const verified = await runIn(
    page,
    async ({ verifyWebhook, WebhookError }, { secret, headers, body }) => {
      const event = await verifyWebhook(secret, new Headers(headers), body)
      const refused = await verifyWebhook(secret, headers, `${body} `).catch((error) => error instanceof WebhookError)
      return { type: event.type, refused }
    },
    { secret, headers, body },
  )
  t.strictSame(verified, { type: 'profile.updated', refused: true })
})

inBrowser(
  'a signal ends a call while it waits, and a client without tries learns that nothing is there',
  async (t, open) => {
    const page = await openPage(open, foreign)
    const result = await runIn(
      page,
      async ({ createClient }) => {
        const hf = createClient({ baseUrl: 'http://127.0.0.1:9', token: () => undefined })
        const ended = await hf.settings.get({ signal: AbortSignal.timeout(50) }).catch((error) => error.name)
        const once = createClient({ baseUrl: 'http://127.0.0.1:9', token: () => undefined, tries: 1 })
        const { ok, kind, maybeApplied } = (await once.settings.get()) as never as Record<string, unknown>
        return { ended, gone: { ok, kind, maybeApplied } }
      },
      null,
    )
    t.strictSame(result, { ended: 'TimeoutError', gone: { ok: false, kind: 'unreachable', maybeApplied: false } })
  },
)
