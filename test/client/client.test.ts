import t from 'tap'
import { HoldfastError, verifyWebhook, WebhookError } from '../../client/src/index.ts'
import { signedHeaders } from '../../src/webhooks/sign.ts'
import { password, startTestApp } from '../test-app.ts'
import { clientOf, listen } from './listening.ts'
import { type Fate, openProxy } from './proxy.ts'

const app = await startTestApp(t)
const url = await listen(app)
const admin = await app.admin()
const anybody = clientOf(url)

t.test('a clash reports every field, and following a step of it succeeds', async (t) => {
  const taken = await app.signUp()
  const wanted = { username: taken.username, email: 'another@example.com', password }
  const refused = await anybody.accounts.signUp(wanted)
  if (refused.ok || refused.kind !== 'problem' || refused.problem.code !== 'username_taken') return t.fail('no clash')
  t.equal(refused.problem.conflicts[0]?.field, 'username')
  t.ok(refused.requestId)
  const [step] = refused.problem.next
  if (step === undefined) return t.fail('no way out')
  const signedUp = await anybody.follow(step)
  t.match(signedUp, { ok: true, status: 201, data: { account: { email: 'another@example.com' } } })
})

t.test('a step that needs something is followed with it', async (t) => {
  const owner = await app.signUp()
  const refused = await anybody.accounts.signUp({ username: 'somebody.else', email: owner.email, password })
  if (refused.ok || refused.kind !== 'problem') return t.fail('no clash')
  const step = refused.problem.next.find(({ rel }) => rel === 'sign-in')
  if (step === undefined) return t.fail('no way to sign in')
  t.match(await anybody.follow(step, { login: owner.email, password }), { ok: true, status: 201 })
})

t.test('a held owner reads the hold with the restricted session of the refusal', async (t) => {
  const owner = await app.signUp()
  await app.hold(owner, { kind: 'security', actions: ['session.create'] })
  const refused = await anybody.sessions.signIn({ login: owner.username, password })
  if (refused.ok || refused.kind !== 'problem' || refused.problem.code !== 'account_held') return t.fail('not held')
  t.ok(refused.problem.restricted_session?.token)
  const step = refused.problem.next.find(({ rel }) => rel === 'read-hold')
  if (step === undefined) return t.fail('no way to the hold')
  t.match(await anybody.follow(step), { ok: true, status: 200 })
})

t.test('an edit needs its version, and shows the next one', async (t) => {
  const hf = clientOf(url, await app.signUp())
  const seen = await hf.me.get()
  const edited = await hf.me.edit({ bio: 'new' }, { etag: seen.ok ? (seen.etag ?? '') : '' })
  t.match(edited, { ok: true, data: { bio: 'new' } })
  const stale = await hf.me.edit({ bio: 'newer' }, { etag: seen.ok ? (seen.etag ?? '') : '' })
  t.match(stale, { ok: false, problem: { code: 'precondition_failed', current: { bio: 'new' } } })
  await t.rejects(hf.me.edit({ bio: 'newer' }, { etag: '"none"' }).orThrow(), HoldfastError)
  t.equal((await hf.me.get().orThrow()).bio, 'new')
})

t.test('lists take a query, and holds are placed, lifted and shown', async (t) => {
  const owner = await app.signUp()
  const hf = clientOf(url, admin)
  const placed = await hf.admin.holds.place(owner.id, { kind: 'review', reason: 'other', actions: ['email.change'] })
  if (!placed.ok) return t.fail(JSON.stringify(placed))
  t.ok(placed.location)
  const preview = await hf.admin.holds.place(
    owner.id,
    { kind: 'review', reason: 'other', actions: ['app.x'] },
    { query: { preview: true } },
  )
  t.match(preview, { ok: true, status: 200, data: { hold: { actions: [String] } } })
  const list = await hf.admin.holds.list({ account: owner.id, limit: 10 }).orThrow()
  t.equal(list.items.length, 1)
  const lifted = await hf.admin.holds.lift(list.items[0]?.ref ?? '', { reason: 'settled' }, { etag: placed.etag ?? '' })
  t.match(lifted, { ok: true, data: { state: /lifted|cancelled/ } })
  const stored = await hf.admin.evidence.store(list.items[0]?.ref ?? '', 'a b/scan.txt', 'seen', {
    contentType: 'text/plain',
  })
  t.match(stored, { ok: false, problem: { code: 'invalid_transition' } })
})

/** Sends an edit of a profile through a proxy that first gives the specified answers and then passes requests on. */
async function editThrough(fates: Fate[]) {
  const proxy = await openProxy(t, url, (_, count) => fates[count - 1] ?? 'pass')
  const owner = await app.signUp()
  const { etag } = (await clientOf(url, owner).me.get()) as { etag: string }
  const hf = clientOf(proxy.url, owner, { longestWait: 1_000 })
  return { proxy, edit: () => hf.me.edit({ bio: 'once' }, { etag }), hf }
}

t.test('a Retry-After is waited for unless it is too long', async (t) => {
  const busy = (seconds: string): Fate => ({
    status: 503,
    headers: { 'content-type': 'application/problem+json', 'retry-after': seconds },
    body: JSON.stringify({ code: 'overloaded', status: 503, next: [] }),
  })
  const { hf, proxy } = await editThrough([busy('0'), busy('0')])
  t.match(await hf.me.get(), { ok: true })
  t.equal(proxy.seen.length, 3)
  const long = await editThrough([busy('60')])
  t.match(await long.hf.me.get(), { ok: false, problem: { code: 'overloaded' }, retryAt: Date })
  t.equal(long.proxy.seen.length, 1)
})

t.test('an edit whose answer was lost succeeds: it was its own first try', async (t) => {
  const { proxy, edit, hf } = await editThrough(['lose'])
  t.match(await edit(), { ok: true, data: { bio: 'once', version: 2 } })
  t.equal(proxy.seen.length, 2)
  t.match(await hf.me.get(), { data: { version: 2 } })
})

t.test('an edit of an old version succeeds where all that it asks for is already there', async (t) => {
  const hf = clientOf(url, await app.signUp())
  const { etag } = (await hf.me.get()) as { etag: string }
  const edited = await hf.me.edit({ bio: 'same' }, { etag })
  t.match(await hf.me.edit({ bio: 'same' }, { etag }), {
    ok: true,
    etag: edited.ok && edited.etag,
    data: { version: 2 },
  })
  const more = await hf.me.edit({ bio: 'same', website: 'https://example.org/' }, { etag })
  t.match(more, { ok: false, problem: { code: 'precondition_failed', current: { version: 2 } } })
})

t.test(
  'a request that is not safe to repeat is not repeated, and the caller learns that it may have taken effect',
  async (t) => {
    const { hf, proxy } = await editThrough(['lose'])
    const lost = await hf.me.changeUsername({ username: 'renamed.once' })
    t.match(lost, { ok: false, kind: 'unreachable', maybeApplied: true })
    t.equal(proxy.seen.length, 1)
    const gone = await clientOf('http://127.0.0.1:9', undefined, { tries: 1 }).settings.get()
    t.match(gone, { ok: false, kind: 'unreachable', maybeApplied: false })
  },
)

t.test('a refusal with next steps is returned immediately, and the request is not repeated', async (t) => {
  const owner = await app.signUp()
  const proxy = await openProxy(t, url, () => 'pass')
  const hf = clientOf(proxy.url, owner)
  const clash = { username: admin.username, email: admin.email, password }
  const refusals = [
    [409, await hf.accounts.signUp(clash)],
    [409, await hf.me.changeUsername({ username: admin.username })],
    [409, await hf.me.changeEmail({ email: admin.email, password })],
    [412, await hf.me.edit({ bio: 'a' }, { etag: '"stale"' })],
    [422, await hf.me.edit({ website: 'a' }, { etag: '"stale"' })],
    [401, await hf.sessions.signIn({ login: 'nobody', password })],
    [404, await hf.accounts.profile('nobody')],
  ] as const
  for (const [status, refused] of refusals) t.match(refused, { ok: false, kind: 'problem', status })
  t.equal(proxy.seen.length, refusals.length, 'each was sent once')
})

t.test('a step whose answer was lost is taken once', async (t) => {
  const proxy = await openProxy(t, url, (_, count) => (count === 2 ? 'lose' : 'pass'))
  const hf = clientOf(proxy.url)
  const wanted = { username: admin.username, email: 'lost.step@example.com', password }
  const refused = await hf.accounts.signUp(wanted)
  if (refused.ok || refused.kind !== 'problem') return t.fail('no clash')
  const [step] = refused.problem.next
  if (step === undefined) return t.fail('no way out')
  t.match(await hf.follow(step), { ok: true, status: 201, data: { account: { email: wanted.email } } })
  t.equal(proxy.seen.length, 3, 'it was sent again')
})

t.test('a client without an address reports which option is wrong', async (t) => {
  for (const baseUrl of ['accounts.example.com', '/', '', 'https://', 'ftp://accounts.example.com', undefined]) {
    t.throws(() => clientOf(baseUrl as string), { name: 'TypeError', message: /baseUrl/ }, String(baseUrl))
  }
})

t.test('a code that is newer than the client is unrecognised', async (t) => {
  const body = JSON.stringify({
    code: 'brand_new',
    title: 'New',
    status: 409,
    detail: 'New.',
    suggestion: '',
    next: [],
  })
  const newer: Fate = { status: 409, headers: { 'content-type': 'application/problem+json' }, body }
  const { hf } = await editThrough([newer, { status: 404, body: '<html>' }])
  t.match(await hf.me.get(), { problem: { code: 'unrecognised', sent: 'brand_new', title: 'New' } })
  t.match(await hf.me.get(), { problem: { code: 'unrecognised', sent: null, next: [] } })
})

t.test('a signal ends a call, also while it waits', async (t) => {
  const { hf } = await editThrough(['lose', 'lose', 'lose', 'lose'])
  await t.rejects(hf.me.get({ signal: AbortSignal.timeout(50) }), { name: 'TimeoutError' })
})

t.test('events are followed in order, from the last one that was seen', async (t) => {
  const hf = clientOf(url, admin)
  const owner = await app.signUp()
  await app.started.relay.settled()
  const [newest] = (await hf.admin.events.list({ account: owner.id, limit: 1 }).orThrow()).items
  await clientOf(url, owner).me.merge({ bio: 'a' }).orThrow()
  await clientOf(url, owner).me.merge({ bio: 'b' }).orThrow()
  await app.started.relay.settled()
  const followed: string[] = []
  for await (const event of hf.admin.events.follow({ after: newest?.id ?? '', account: owner.id, every: 10 })) {
    followed.push(String(event.changes.bio?.after))
    if (followed.length === 2) break
  }
  t.strictSame(followed, ['a', 'b'])
  const exported: string[] = []
  for await (const event of hf.admin.events.export({ account: owner.id })) exported.push(event.type)
  t.strictSame(exported, ['account.created', 'profile.updated', 'profile.updated'])
})

t.test('each line of an import is answered while the next is still to be sent', async (t) => {
  const hf = clientOf(url, admin)
  let answered = () => {}
  const first = new Promise<void>((resolve) => {
    answered = resolve
  })
  async function* lines() {
    yield { username: 'imported.one', email: 'imported.one@example.com' }
    await first
    yield { username: 'imported.one', email: 'imported.two@example.com' }
  }
  const results: string[] = []
  for await (const line of hf.admin.imports.send(lines(), { dryRun: false })) {
    results.push(`${line.line} ${line.status}`)
    answered()
  }
  t.strictSame(results, ['1 created', '2 conflict'])
  await t.rejects(async () => {
    for await (const _ of clientOf(url, await app.signUp()).admin.imports.send('{}')) t.fail('it was let in')
  }, HoldfastError)
})

t.test('a webhook message is accepted only with the secret and in time', async (t) => {
  const secret = `whsec_${Buffer.from('the secret of a webhook').toString('base64')}`
  const former = `whsec_${Buffer.from('the former secret').toString('base64')}`
  const body = JSON.stringify({ id: '1', type: 'profile.updated' })
  const now = new Date()
  const headers = signedHeaders([secret, former], 'msg', now, body)
  t.match(await verifyWebhook(secret, headers, body), { type: 'profile.updated' })
  t.match(await verifyWebhook([former], new Headers(headers), Buffer.from(body)), { id: '1' })
  const other = `whsec_${Buffer.from('another').toString('base64')}`
  await t.rejects(verifyWebhook(other, headers, body), WebhookError)
  await t.rejects(verifyWebhook(secret, headers, `${body} `), WebhookError)
  await t.rejects(verifyWebhook(secret, headers, body, { now: new Date(now.getTime() + 301_000) }), WebhookError)
  await t.rejects(verifyWebhook(secret, {}, body), WebhookError)
})
