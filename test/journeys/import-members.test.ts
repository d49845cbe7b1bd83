import { hash } from 'argon2'
import t from 'tap'
import { day, hour } from '../../src/time.ts'
import { codeOf } from '../authenticator.ts'
import { mailsOf } from '../mailbox.ts'
import { type Person, password, startTestApp } from '../test-app.ts'
import { replayFaults } from './replay.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const phc = await hash(password, { memoryCost: 1024, timeCost: 2, parallelism: 1 })

type Result = Record<string, unknown> & { line: number; status: string; id: string; username: string }

async function send(lines: object[], query = ''): Promise<Result[]> {
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const headers = { 'content-type': 'application/x-ndjson' }
  const answer = await app.ask('POST', `/v1/admin/imports?${query}`, { token: admin.token, body, headers })
  if (answer.status !== 200) throw new Error(`import: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body.split('\n').flatMap((line: string) => (line === '' ? [] : [JSON.parse(line)]))
}

let serial = 0
const identity = (name = `member${++serial}`) => ({ username: name, email: `${name}@example.com` })
const staffView = async (id: string) => (await app.ask('GET', `/v1/admin/accounts/${id}`, admin)).body
const statuses = (results: Result[]) => results.map(({ status }) => status)
const codes = (result: Result | undefined) =>
  ((result?.errors ?? []) as { pointer: string; code: string }[])
    .map(({ pointer, code }) => `${pointer} ${code}`)
    .sort()
const signIn = (login: string, more = {}) => app.ask('POST', '/v1/sessions', { body: { login, password, ...more } })
async function signedIn(login: string): Promise<Person> {
  const answer = await signIn(login)
  if (answer.status !== 201) throw new Error(`sign-in: ${answer.status} ${JSON.stringify(answer.body)}`)
  return { ...answer.body.account, token: answer.body.session.token }
}

t.test('empty texts and null count as absent members, as they occur in tables', async (t) => {
  const empty = {
    ...{ password_hash: '', display_name: '', bio: null, locale: '', timezone: '', website: '', created_at: '' },
    ...{ email_verified: null, external_id: '', totp: '', metadata: null, holds: null },
  }
  const results = await send([{ ...identity(), ...empty }, { ...identity(), email: '' }, { username: null }])
  t.match(results[0], { status: 'created' })
  t.match(await staffView(results[0]?.id ?? ''), { display_name: null, locale: null, email_verified: false, holds: [] })
  t.strictSame(codes(results[1]), ['/email required'])
  t.strictSame(codes(results[2]), ['/email required', '/username required'])
  const [unknown] = await send([{ ...identity(), unknown: null }])
  t.strictSame(codes(unknown), ['/unknown unknown_member'], 'what is no member is one that is unknown')
})

t.test('a line without a username gets one derived from its address', async (t) => {
  t.strictSame(statuses(await send([{ email: 'no.name@example.com' }])), ['invalid'], 'only where it is asked for')
  await app.signUp('grace.hopper')
  const addresses = [
    ...['ada.lovelace+list@example.com', 'grace.hopper@example.net', 'ada_lovelace@example.org'],
    ...['ada.lovelace@example.net', 'jo@example.com', 'admin@example.com', 'odd!!name@example.com'],
    ...['öö@example.com', 'и@example.com', `${'long-name'.repeat(6)}@example.com`, '_-x-_-y-_@example.com'],
  ]
  const lines = addresses.map((email) => ({ email, username: '' }))
  for (const query of ['usernames=from:email&dry_run=true', 'usernames=from:email']) {
    const results = await send(lines, query)
    t.strictSame(statuses(results), Array(lines.length).fill('created'), query)
    const names = results.map(({ username }) => username)
    t.equal(new Set(names).size, names.length, 'no two are the same')
    t.equal(names[0], 'ada.lovelace')
    t.not(names[1], 'grace.hopper')
    t.match(names[1], /grace\.hopper/)
    t.match(names[4], /^user-jo/)
    t.match(names[5], /^user-admin/)
    t.match(names[9], /^long-name/)
    if (results[0]?.id === undefined) continue
    for (const { id, username } of results) t.equal((await staffView(id)).username, username)
  }
  const [chosen] = await send([identity('chosen-one')], 'usernames=from:email')
  t.match(await staffView(chosen?.id ?? ''), { username: 'chosen-one' }, 'a name that is there is taken')
})

t.test('the first rename from a derived username frees it at once, without quarantine', async (t) => {
  const [derived] = await send([{ email: 'first.last@example.com', password_hash: phc }], 'usernames=from:email')
  t.equal(derived?.username, 'first.last')
  const owner = await signedIn('first.last@example.com')
  const rename = (username: string) => app.ask('PUT', '/v1/me/username', { token: owner.token, body: { username } })
  const isFree = async (name: string) => (await app.ask('GET', `/v1/usernames/${name}`)).body.available
  const exported = async () => (await app.ask('GET', '/v1/me/export', { token: owner.token })).body.account

  t.match(await exported(), { username: 'first.last', username_made_at_import: true })
  t.match(await rename('lasting'), { status: 200, body: { username: 'lasting' } })
  t.equal(await isFree('first.last'), true, 'the made one is free at once')
  t.strictSame((await exported()).quarantined_usernames, [])
  t.notOk('username_made_at_import' in (await exported()))
  t.match(await rename('everlasting'), { status: 200 })
  t.equal(await isFree('lasting'), false, 'a chosen one is kept for its owner')
  t.strictSame(await replayFaults(app, admin.token, owner.id), [])
})

t.test('an account from an earlier import is unchanged, whatever its line says now', async (t) => {
  const person = { ...identity(), external_id: 'auth0|1', display_name: 'One' }
  const [first] = await send([person])
  const before = await staffView(first?.id ?? '')
  const again = [
    person,
    { ...identity(), external_id: 'auth0|1' },
    { email: 'other.address@example.com', external_id: 'auth0|1' },
    { ...identity(), external_id: 'auth0|2' },
    { ...identity(), external_id: 'auth0|2' },
    { ...person, external_id: 'auth0|3' },
  ]
  const expected = ['unchanged', 'unchanged', 'unchanged', 'created', 'unchanged', 'conflict']
  for (const query of ['dry_run=true&usernames=from:email', 'usernames=from:email']) {
    const results = await send(again, query)
    t.strictSame(statuses(results), expected, query)
    t.equal(results[0]?.id, first?.id)
  }
  t.strictSame(await staffView(first?.id ?? ''), before)
  t.strictSame(statuses(await send(again, 'usernames=from:email')).slice(0, 5), Array(5).fill('unchanged'))
  await app.started.relay.settled()
  const trail = await app.ask('GET', '/v1/admin/events?type=import.finished', admin)
  t.match(trail.body.items[0].changes.import.after, { created: 0, unchanged: 5, conflict: 1 })

  const owned = { ...identity(), external_id: 'auth0|4', password_hash: phc }
  await send([owned])
  const owner = await signedIn(owned.email)
  const exported = await app.ask('GET', '/v1/me/export', { token: owner.token })
  t.match(exported.body.account, { external_id: 'auth0|4' })
})

t.test('two concurrent imports of one file create each account once', async (t) => {
  const lines = Array.from({ length: 20 }, (_, index) => ({ ...identity(), external_id: `twice-${index}` }))
  const both = await Promise.all([send(lines), send(lines)])
  const created = both.flat().filter(({ status }) => status === 'created')
  t.equal(created.length, lines.length)
  t.equal(both.flat().filter(({ status }) => status === 'unchanged').length, lines.length)
})

t.test('an imported authenticator app continues to work', async (t) => {
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
  const [first, second, third, none] = [identity(), identity(), identity(), identity()]
  const grouped = secret.toLowerCase().replace(/(.{4})/g, '$1 ')
  const address = `otpauth://totp/Shop:ada?secret=${secret}&issuer=Shop`
  const credentials = { password_hash: phc, email_verified: true }
  const results = await send([
    { ...first, ...credentials, totp: grouped },
    { ...second, ...credentials, totp: address },
    { ...third, ...credentials, totp: { secret } },
    { ...none, ...credentials },
  ])
  t.strictSame(statuses(results), Array(4).fill('created'))
  for (const { email } of [first, second, third]) {
    t.match(await signIn(email), { status: 401, body: { code: 'second_factor_required' } })
    t.match(await signIn(email, { code: '000000' }), { status: 401 })
    const code = codeOf(secret, app.started.service.now())
    t.match(await signIn(email, { code }), { status: 201, body: { account: { second_factor: { enabled: true } } } })
    t.match(await signIn(email, { code }), { status: 401 }, 'once')
  }
  t.match(await signIn(none.email), { status: 201 })
  t.strictSame(await replayFaults(app, admin.token, results[0]?.id ?? ''), [])

  const wrong = [
    ...['1', 'JBSWY3DP', `${secret}A`, 'otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP&counter=1', { secret: '!' }],
    ...[`${address}&digits=8`, `${address}&algorithm=SHA512`, 'https://example.com/', 7, { secret, digits: 6 }],
  ]
  for (const [index, result] of (await send(wrong.map((totp) => ({ ...identity(), totp })))).entries()) {
    t.match(result, { status: 'invalid', errors: [{ field: 'totp' }] }, JSON.stringify(wrong[index]))
    t.notMatch(JSON.stringify(result), /JBSWY3DP/)
  }
})

t.test('imported holds are in force from the first moment, and are in the trail', async (t) => {
  const until = new Date(app.started.service.now().getTime() + day).toISOString()
  const person = { ...identity(), password_hash: phc, email_verified: true }
  const ban = { kind: 'policy', preset: 'lock', reason: 'abuse', note: 'banned before', expires_at: until }
  const other = { kind: 'review', actions: ['app.pay'], reason: 'other', dedupe_key: 'case 1' }
  const [result] = await send([{ ...person, holds: [ban, other] }])
  t.match(result, { status: 'created' })
  const view = await staffView(result?.id ?? '')
  const banned = view.holds.find(({ kind }: { kind: string }) => kind === 'policy')
  t.match(view, { seq: 3, holds: { length: 2 } })
  t.match(banned, { until, note: 'banned before' })
  t.match(banned, { source: { type: 'import', rule: null }, created_by: admin.id, state: 'active' })
  t.match(await signIn(person.email), { status: 409, body: { code: 'account_held' } })
  const queue = await app.ask('GET', `/v1/admin/holds?account=${result?.id}`, admin)
  t.equal(queue.body.items.length, 2, 'they stand in the queue')
  t.strictSame(await replayFaults(app, admin.token, result?.id ?? ''), [])
  app.advanceClock(day + hour)
  admin.token = (await signedIn('first.admin')).token
  t.match(await signIn(person.email), { status: 201 }, 'and end in their time')

  const wrong: [object, string[]][] = [
    [{ ...ban, expires_at: '2001-01-01T00:00:00Z' }, ['/holds/0/expires_at out_of_range']],
    [{ ...other, reason: 'no such' }, ['/holds/0/reason not_allowed']],
    [{ ...ban, actions: ['app.a'] }, ['/holds/0/expires_at out_of_range', '/holds/0/preset not_allowed']],
    [{ kind: 'policy', actions: ['session.end'], reason: 'abuse' }, ['/holds/0/actions/0 not_allowed']],
    [{ kind: 'none', reason: 'abuse' }, ['/holds/0/actions required', '/holds/0/kind not_allowed']],
  ]
  for (const [hold, expected] of wrong) {
    const [result] = await send([{ ...identity(), holds: [hold] }])
    t.strictSame(codes(result), expected)
  }
  const [twice] = await send([{ ...identity(), holds: [other, other] }])
  t.strictSame(codes(twice), ['/holds/1/dedupe_key not_allowed'])
})

t.test('metadata are imported within the limits of an edit', async (t) => {
  const metadata = { tier: 'gold', nested: { a: [1, null, '$x'], gone: null } }
  const [result, deep, named, large] = await send([
    { ...identity(), metadata },
    { ...identity(), metadata: { a: { b: { c: { d: { e: { f: 1 } } } } } } },
    { ...identity(), metadata: { $set: 1 } },
    { ...identity(), metadata: { text: 'x'.repeat(5_000) } },
  ])
  t.strictSame((await staffView(result?.id ?? '')).metadata, { tier: 'gold', nested: { a: [1, null, '$x'] } })
  t.strictSame(await replayFaults(app, admin.token, result?.id ?? ''), [])
  t.strictSame(codes(deep), ['/metadata/a/b/c/d/e out_of_range'])
  t.strictSame(codes(named), ['/metadata/$set format'])
  t.strictSame(codes(large), ['/metadata too_long'])
})

t.test('an import sends no mail unless requested', async (t) => {
  const [quiet, notified] = [identity(), identity()]
  const holds = [{ kind: 'policy', actions: ['app.pay'], reason: 'abuse' }]
  const [result] = await send([{ ...quiet, holds }])
  await send([{ ...notified, holds }], 'notify=true')
  const to = async ({ email }: { email: string }) => (await mailsOf(app)).filter((mail) => mail.to === email)
  t.equal((await to(notified)).length, 2, 'one to verify the address, one about the hold')
  t.strictSame(await to(quiet), [])
  await app.hold({ id: result?.id } as Person, { kind: 'policy', actions: ['app.other'] })
  t.equal((await to(quiet)).length, 1, 'what happens later is mailed')
})

t.test('erasure removes the external id and the imported members of an account', async (t) => {
  const person = { ...identity(), external_id: 'legacy-erased', password_hash: phc, metadata: { note: 'canary-note' } }
  const [result] = await send([person])
  const owner = await signedIn(person.email)
  await app.ask('POST', '/v1/me/close', { token: owner.token, body: { password } })
  app.advanceClock(31 * day)
  app.started.workers.accountErasure.wake()
  await app.started.workers.accountErasure.settled()
  const { accounts, events } = app.started.service.db
  const stored = [
    await accounts.findOne({ _id: result?.id ?? '' }),
    await events.find({ account_id: result?.id ?? '' }).toArray(),
  ]
  t.match(stored[0], { state: 'closed' })
  t.notMatch(JSON.stringify(stored), /legacy-erased|canary-note/)
})
