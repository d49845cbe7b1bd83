import { hash } from 'argon2'
import t from 'tap'
import { day } from '../../src/time.ts'
import { type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()

type Result = Record<string, unknown> & { line: number; status: string; id: string }

/** Sends these lines, objects as JSON, and returns a result for each line of the answer. */
async function send(lines: (object | string | Buffer)[], { dryRun = false, token = admin.token } = {}) {
  const bytes = lines.map((line) => (typeof line === 'string' || Buffer.isBuffer(line) ? line : JSON.stringify(line)))
  const body = Buffer.concat(bytes.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]))
  const headers = { 'content-type': 'application/x-ndjson' }
  const answer = await app.ask('POST', `/v1/admin/imports?dry_run=${dryRun}`, { token, body, headers })
  return { ...answer, results: answer.status === 200 ? resultsIn(answer.body) : [] }
}

const resultsIn = (text: string): Result[] =>
  text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))

let serial = 0
const identity = (username = `imported${++serial}`) => ({ username, email: `${username}@example.com` })
const staffView = async (id: string) => (await app.ask('GET', `/v1/admin/accounts/${id}`, admin)).body
const signIn = (login: string, secret = password) =>
  app.ask('POST', '/v1/sessions', { body: { login, password: secret } })
const trail = async (query: string) => {
  const answer = await app.ask('GET', `/v1/admin/events?${query}`, admin)
  return answer.body.items
}

t.test('each line creates an account, independently of the others', async (t) => {
  const [full, bare] = [identity(), identity()]
  const phc = await hash(password, { memoryCost: 1024, timeCost: 2, parallelism: 1 })
  const { status, headers, results } = await send([
    {
      ...{ ...full, password_hash: phc, email_verified: true, created_at: '2019-05-06T07:08:09.123Z' },
      ...{ display_name: '$full', bio: null, locale: 'de', timezone: 'Europe/Zurich', website: 'https://example.com/' },
    },
    '{"username":',
    bare,
  ])
  t.match({ status, headers }, { status: 200, headers: { 'content-type': 'application/x-ndjson' } })
  t.strictSame(
    results.map(({ line, status }) => [line, status]),
    [
      [1, 'created'],
      [2, 'invalid'],
      [3, 'created'],
    ],
  )
  const [first, , third] = results as [Result, Result, Result]
  t.match(await staffView(first.id), {
    ...{ ...full, state: 'active', email_verified: true, created_at: '2019-05-06T07:08:09.123Z', roles: [], seq: 1 },
    ...{ display_name: '$full', bio: null, locale: 'de', timezone: 'Europe/Zurich', website: 'https://example.com/' },
  })
  t.match(await staffView(third.id), { ...bare, state: 'pending', email_verified: false, display_name: null })
  const [created] = await trail(`account=${first.id}`)
  t.match(created, { type: 'account.created', seq: 1, actor: { kind: 'staff', id: admin.id } })
  t.match(created.changes, { username: { after: full.username }, created_at: { after: '2019-05-06T07:08:09.123Z' } })

  t.equal((await signIn(full.email)).status, 201, 'the hash that came along signs in')
  t.strictSame((await app.ask('GET', `/v1/accounts/${full.username}`)).status, 200)
})

t.test('an account without a hash cannot sign in, and cannot be recognised from outside', async (t) => {
  const person = identity()
  t.equal((await send([person])).results[0]?.status, 'created')
  const refusals = [await signIn(person.email, ''), await signIn(person.email), await signIn('nobody')]
  t.strictSame(
    refusals.map(({ status, body }) => [status, body.code]),
    [
      [422, 'validation_failed'],
      [401, 'invalid_credentials'],
      [401, 'invalid_credentials'],
    ],
  )
})

t.test('all faults of a line are reported as at sign-up', async (t) => {
  const { results } = await send([
    {
      username: 'admin',
      email: 'nowhere',
      password_hash: 'secret',
      created_at: '9999-01-01T00:00:00Z',
      roles: ['admin'],
    },
    { ...identity(), password_hash: '$2b$31$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZ01234' },
    '[]',
    'null',
    '{}',
    { ...identity(), username: 'а1b', metdata: {} },
    Buffer.from([0x22, 0xff, 0x22]),
    `"${'x'.repeat(70_000)}"`,
    '{"username":"a","username":1,"email":{"$gt":""},"__proto__":{}}',
  ])
  const errors = results.map((result) =>
    ((result.errors ?? []) as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`),
  )
  t.strictSame(
    results.map(({ status }) => status),
    Array(9).fill('invalid'),
  )
  t.strictSame(
    errors.map((list) => list.sort()),
    [
      [
        ...['/created_at out_of_range', '/email format', '/password_hash format', '/roles unknown_member'],
        '/username username_reserved',
      ],
      ['/password_hash out_of_range'],
      [' type'],
      [' type'],
      ['/email required', '/username required'],
      ['/metdata unknown_member', '/username username_invalid'],
      [' format'],
      [' too_long'],
      ['/__proto__ unknown_member', '/email type', '/username type'],
    ],
  )
  t.notMatch(JSON.stringify(results), /secret|\$2b/, 'and no hash is repeated')
})

t.test(
  'every field that clashes is reported, with existing accounts and with the same file, in a dry run too',
  async (t) => {
    const old = await app.signUp('Paypal')
    const [fresh, other] = [identity(), identity()]
    const lines = [
      { ...identity(), username: 'PAYPAL' },
      { ...identity(), email: old.email.toUpperCase() },
      { username: 'PayPaI', email: old.email },
      fresh,
      { ...identity(), username: fresh.username.toUpperCase() },
      { ...identity(), email: fresh.email },
      fresh,
      { ...other, username: 'reeI.one' },
      { ...identity(), username: 'reel.one' },
      { ...identity(), email: other.email },
    ]
    const expected = [
      [['username', 'username_taken']],
      [['email', 'email_taken']],
      [
        ['username', 'username_confusable'],
        ['email', 'email_taken'],
      ],
      'created',
      [['username', 'username_taken']],
      [['email', 'email_taken']],
      [
        ['username', 'username_taken'],
        ['email', 'email_taken'],
      ],
      'created',
      [['username', 'username_confusable']],
      [['email', 'email_taken']],
    ]
    const before = await staffView(old.id)
    for (const dryRun of [true, false]) {
      const { results } = await send(lines, { dryRun })
      const outcomes = results.map(({ status, conflicts }) =>
        status === 'created'
          ? status
          : (conflicts as { field: string; code: string }[]).map(({ field, code }) => [field, code]),
      )
      t.strictSame(outcomes, expected, `dry run: ${dryRun}`)
      for (const { conflicts = [] } of results as unknown as {
        conflicts?: { field: string; suggestions: string[] }[]
      }[]) {
        for (const { field, suggestions } of conflicts) {
          t.equal(suggestions.length >= 3 && suggestions.length <= 5, field === 'username', `${field}: ${suggestions}`)
          for (const name of suggestions) {
            t.match((await app.ask('GET', `/v1/usernames/${name}`)).body, { available: true })
          }
        }
      }
      const { total } = await counted(fresh.username)
      t.equal(total, dryRun ? 0 : 1, 'a dry run has made nothing')
      t.equal('id' in (results[3] ?? {}), !dryRun)
    }
    t.strictSame(await staffView(old.id), before, 'what was there is as it was')
  },
)

async function counted(query: string) {
  const { body } = await app.ask('GET', `/v1/admin/accounts?query=${query}`, admin)
  return { total: body.items.length as number }
}

t.test('a name whose quarantine has lapsed is taken over; a dry run reports that and leaves it', async (t) => {
  const old = await app.signUp('lapsed-one')
  await app.ask('PUT', '/v1/me/username', { token: old.token, body: { username: 'moved-on' } })
  const wanted = { username: 'Lapsed-One', email: 'lapsed@example.com' }
  t.match((await send([wanted], { dryRun: true })).results, [{ status: 'conflict' }])
  app.advanceClock(31 * day)
  const signedIn = await signIn('first.admin')
  admin.token = signedIn.body.session.token
  const before = await trail(`account=${old.id}`)
  t.match((await send([wanted], { dryRun: true })).results, [{ status: 'created' }])
  t.strictSame(await trail(`account=${old.id}`), before)
  t.match((await send([wanted])).results, [{ status: 'created' }])
  t.equal((await trail(`account=${old.id}`)).length, before.length + 1)
})

t.test('the trail of the importing admin has the result; a dry run leaves no trace', async (t) => {
  const importer = await app.staff('admin')
  const [first, second] = [identity(), identity()]
  await send([first], { dryRun: true, token: importer.token })
  await send([first, first, '{', '', second], { token: importer.token })
  const events = await trail(`account=${importer.id}&type=import.finished`)
  t.equal(events.length, 1)
  t.match(events[0], {
    actor: { kind: 'staff', id: importer.id },
    changes: { import: { before: null, after: { created: 2, conflict: 1, invalid: 1, stopped: null } } },
  })
})

t.test('blank lines are counted but not answered; the last line needs no line break', async (t) => {
  const headers = { 'content-type': 'application/x-ndjson; charset=utf-8' }
  const line = (account = identity()) => JSON.stringify(account)
  const body = `\ufeff${line()}\r\n\r\n \t\n\n${line()}\n${line()}`
  const answer = await app.ask('POST', '/v1/admin/imports', { token: admin.token, body, headers })
  t.strictSame(
    resultsIn(answer.body).map(({ line, status }) => [line, status]),
    [
      [1, 'created'],
      [5, 'created'],
      [6, 'created'],
    ],
  )
  const empty = await app.ask('POST', '/v1/admin/imports', { token: admin.token, body: '', headers })
  t.match(empty, { status: 200, body: '' })
})

t.test('only admins import, and only lines of JSON', async (t) => {
  const ask = (token: string | undefined, type: string | undefined, query = '') =>
    app.ask('POST', `/v1/admin/imports${query}`, {
      token,
      body: Buffer.from('{}'),
      headers: type === undefined ? {} : { 'content-type': type },
    })
  const [reviewer, member] = [await app.staff('reviewer', 'support'), await app.signUp()]
  const ndjson = 'application/x-ndjson'
  t.match(await ask(undefined, ndjson), { status: 401 })
  for (const { token } of [reviewer, member]) t.match(await ask(token, ndjson), { status: 403 })
  for (const type of ['application/json', 'text/plain', 'application/ndjson', 'application/x-ndjson2', undefined]) {
    t.match(await ask(admin.token, type), { status: 415, body: { code: 'unsupported_media_type' } }, String(type))
  }
  t.match(await app.ask('POST', '/v1/admin/imports', admin), { status: 415 }, 'no body')
  t.match(await ask(admin.token, ndjson, '?dry_run=perhaps'), { status: 422, body: { errors: [{ in: 'query' }] } })
  t.match(await ask(admin.token, ndjson, '?dryrun=true'), { status: 422 })
})

t.test('importing an account again changes nothing, and ends no hold', async (t) => {
  const person = identity()
  const { results } = await send([{ ...person, email_verified: true }])
  const account = { id: results[0]?.id } as Person
  await app.hold(account, { actions: ['session.create'] })
  const before = await staffView(account.id)
  t.match((await send([{ ...person, display_name: 'other', email_verified: false }])).results, [{ status: 'conflict' }])
  t.strictSame(await staffView(account.id), before)
  t.equal(before.holds.length, 1)
})
