import { pino } from 'pino'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { minute } from '../../src/time.ts'
import { codeOf, confirmFactor } from '../authenticator.ts'
import { type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const { service } = app.started

const signIn = (login: string, body: object = {}, to = app) =>
  to.ask('POST', '/v1/sessions', { body: { login, password, ...body } })
const wrong = { password: 'not the right one' }

/** The refused sign-ins in the trail, the newest first. */
async function refused({ id }: Person, by = admin, to = app) {
  await to.started.service.background.settled()
  const { body } = await to.ask('GET', `/v1/admin/events?account=${id}&type=session.refused`, by)
  return body.items as { changes: { cause: { after: string } }; request_id: string; actor: object }[]
}
const causes = async (person: Person) => (await refused(person)).map(({ changes }) => changes.cause.after)

t.test('a refused sign-in is in the trail with its cause, for each cause', async (t) => {
  const member = await app.signUp()
  const answer = await signIn(member.username, wrong)
  t.equal(answer.status, 401)
  const [event] = await refused(member)
  t.match(event, {
    actor: { kind: 'system', id: null },
    request_id: answer.headers['x-request-id'],
    changes: { cause: { before: null, after: 'invalid_credentials' } },
  })

  const held = await app.signUp()
  await app.hold(held, { kind: 'policy', actions: ['session.create'] })
  t.equal((await signIn(held.email)).status, 409)
  t.strictSame(await causes(held), ['account_held'])

  const secured = await app.signUp()
  const { secret } = await confirmFactor(app, secured)
  t.match((await signIn(secured.email)).body, { code: 'second_factor_required' })
  t.strictSame(await causes(secured), ['second_factor_required'])
  app.advanceClock(2 * minute)
  await signIn(secured.email, { code: '000000' })
  t.strictSame(await causes(secured), ['invalid_credentials', 'second_factor_required'])
  t.equal((await signIn(secured.email, { code: codeOf(secret, service.now()) })).status, 201)
  t.equal((await causes(secured)).length, 2, 'a good one leaves none')
})

t.test('at most one is recorded a minute, however many are refused, concurrently and from any source', async (t) => {
  const member = await app.signUp()
  await Promise.all(Array.from({ length: 8 }, (_, index) => signIn(index % 2 ? member.email : member.username, wrong)))
  t.equal((await refused(member)).length, 1)
  app.advanceClock(minute - 5_000)
  await signIn(member.email, wrong)
  t.equal((await refused(member)).length, 1)
  app.advanceClock(6_000)
  await signIn(member.email, wrong)
  t.equal((await refused(member)).length, 2)
})

t.test('it changes nothing that the owner sees, nor the version', async (t) => {
  const member = await app.signUp()
  const before = await app.ask('GET', '/v1/me', member)
  await signIn(member.email, wrong)
  t.equal((await refused(member)).length, 1)
  const after = await app.ask('GET', '/v1/me', member)
  t.strictSame([after.body, after.headers.etag], [before.body, before.headers.etag])
})

t.test('guessing never fills the outbox that the owner’s changes need', async (t) => {
  const member = await app.signUp()
  await app.started.relay.settled()
  const accounts = app.raw.collection('accounts')
  const events = Array.from({ length: 101 }, () => ({}))
  await accounts.updateOne({ _id: member.id as never }, { $set: { events } })
  await signIn(member.email, wrong)
  await service.background.settled()
  const stored = await accounts.findOne({ _id: member.id as never })
  t.equal(stored?.events.length, 101)
  await accounts.updateOne({ _id: member.id as never }, { $set: { events: [] } })
})

t.test('an unknown login costs the same commands and leaves nothing behind', async (t) => {
  const member = await app.signUp()
  await Promise.all(Object.values(app.started.workers).map((worker) => worker.stop())) // their commands do not belong to a sign-in
  const commandsOf = async (login: string) => {
    await app.started.relay.settled()
    const before = app.commands.length
    const { body } = await signIn(login, wrong)
    await service.background.settled()
    const { instance: _, ...members } = body
    const sent = app.commands
      .slice(before)
      .filter(({ commandName, command }) => ['accounts', 'failed_sign_ins'].includes(command[commandName]))
      .filter(({ commandName, command }) => commandName !== 'update' && command.filter?.pending === undefined)
    return [members, sent.map(({ commandName, command }) => `${commandName} ${command[commandName]}`)]
  }
  t.strictSame(await commandsOf(member.email), await commandsOf('nobody@example.com'))
  t.equal(await app.raw.collection('accounts').countDocuments({ _id: '' as never }), 0)
})

t.test('a sign-in refused by the rate limits is recorded as well', async (t) => {
  const limited = await startTestApp(t, { RATE_LIMITS: 'on' })
  const staff = await limited.admin()
  const member = await limited.signUp()
  for (let count = 0; count < 15; count++) await signIn(member.email, wrong, limited)
  limited.advanceClock(2 * minute)
  t.equal((await signIn(member.email, {}, limited)).status, 429)
  t.equal((await signIn('nobody', {}, limited)).status, 401)
  await limited.started.service.background.settled()
  const [newest] = await refused(member, staff, limited)
  t.equal(newest?.changes.cause.after, 'rate_limited')
})

t.test('the log line of a sign-in has the id of its account, whatever the answer', async (t) => {
  const lines: string[] = []
  const logged = await buildApp(app.started, pino({ level: 'info' }, { write: (line: string) => lines.push(line) }))
  t.teardown(() => logged.close())
  const [member, held, secured] = [await app.signUp(), await app.signUp(), await app.signUp()]
  await app.hold(held, { kind: 'policy', actions: ['session.create'] })
  await confirmFactor(app, secured)
  const attempts: [string, string, string | null][] = [
    [member.username, password, member.id],
    [member.email, wrong.password, member.id],
    [held.username, password, held.id],
    [secured.email, password, secured.id],
    ['nobody@example.com', password, null],
  ]
  const expected: object[] = []
  for (const url of ['/v1/sessions', '/web/session']) {
    const headers = url.startsWith('/web') ? { 'x-holdfast': 'web', 'sec-fetch-site': 'same-origin' } : {}
    for (const [login, entered, account] of attempts) {
      const payload = { login, password: entered }
      const { statusCode: status } = await logged.inject({ method: 'POST', url, headers, payload })
      expected.push({ route: url, status, account })
    }
  }
  await logged.inject('/health/live') // a line is written after its answer
  const requests = lines.map((line) => JSON.parse(line)).filter(({ method }) => method === 'POST')
  t.match(requests, expected)
  t.equal(requests.length, expected.length)
})

t.test('owners see their own trail: what happened, and by whom, without names of staff', async (t) => {
  const member = await app.signUp()
  await app.ask('PATCH', '/v1/me', { token: member.token, headers: { 'if-match': '*' }, body: { bio: 'a' } })
  const { ref } = (await app.hold(member, { kind: 'policy', actions: ['app.x'], note: 'secret-note' })).body
  await app.ask('PUT', `/v1/admin/holds/${ref}/claim`, { token: admin.token })
  await signIn(member.email, wrong)
  await service.background.settled()
  const { status, body } = await app.ask('GET', '/v1/me/events', member)
  t.equal(status, 200)
  t.match(body.items, [
    { type: 'session.refused', by: 'system', changes: { cause: { after: 'invalid_credentials' } } },
    { type: 'hold.claimed', by: 'staff', hold_ref: ref },
    { type: 'hold.placed', by: 'staff', hold_ref: ref },
    { type: 'profile.updated', by: 'you', hold_ref: null, changes: { bio: { before: null, after: 'a' } } },
    { type: 'account.created', by: 'you' },
  ])
  t.strictSame(Object.keys(body.items[0]).sort(), ['at', 'by', 'changes', 'hold_ref', 'id', 'type'])
  t.notMatch(JSON.stringify(body), admin.id)
  t.notMatch(JSON.stringify(body), 'secret-note')
  const first = (await app.ask('GET', '/v1/me/events?limit=2', member)).body
  const second = (await app.ask('GET', `/v1/me/events?limit=100&cursor=${first.next_cursor}`, member)).body
  t.strictSame([...first.items, ...second.items], body.items)
  t.equal((await app.ask('GET', `/v1/me/events?cursor=${first.next_cursor}`, admin)).status, 422)
})
