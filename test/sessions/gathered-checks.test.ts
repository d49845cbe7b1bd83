import t from 'tap'
import { type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
await Promise.all(Object.values(app.started.workers).map((worker) => worker.stop()))

const signIn = async ({ email: login }: Person): Promise<string> =>
  (await app.ask('POST', '/v1/sessions', { body: { login, password } })).body.session.token

/** Requests `/v1/me` with each token in one turn of the event loop. */
async function viewsOf(tokens: readonly string[]) {
  await app.started.relay.settled()
  const before = app.commands.length
  const answers = await Promise.all(tokens.map((token) => app.ask('GET', '/v1/me', { token })))
  return { answers, sent: app.commands.slice(before) }
}

t.test('the session checks of requests that arrive together are one command', async (t) => {
  const people = await Promise.all(Array.from({ length: 20 }, () => app.signUp()))
  const { answers, sent } = await viewsOf(people.map(({ token }) => token))
  t.strictSame(
    answers.map(({ body }) => body.id),
    people.map(({ id }) => id),
    'each is answered with the account of its own token',
  )
  t.strictSame(
    sent.map(({ commandName, command }) => `${commandName} ${command[commandName]}`),
    ['find accounts'],
  )
})

t.test('two devices of one account, and one that sends two requests, are all accepted', async (t) => {
  const person = await app.signUp()
  const other = await signIn(person)
  const { answers, sent } = await viewsOf([person.token, other, other, person.token])
  for (const { status, body } of answers) t.strictSame([status, body.id], [200, person.id])
  t.equal(sent.length, 1)
})

t.test('each request gets its own session and account', async (t) => {
  const person = await app.signUp()
  const other = await signIn(person)
  const lists = await Promise.all([person.token, other].map((token) => app.ask('GET', '/v1/me/sessions', { token })))
  const current = lists.map(({ body }) => body.items.find((session: { current: boolean }) => session.current).id)
  t.not(current[0], current[1])
  const edits = [person.token, other].map((token, index) =>
    app.ask('PATCH', '/v1/me', { token, headers: { 'if-match': '*' }, body: { bio: `${index}` } }),
  )
  t.strictSame(
    (await Promise.all(edits)).map(({ status }) => status),
    [200, 200],
  )
})

t.test('a session that has ended is refused, and those beside it are not', async (t) => {
  const people = await Promise.all(Array.from({ length: 5 }, () => app.signUp()))
  const tokens = people.map(({ token }) => token)
  const { answers: before } = await viewsOf(tokens)
  t.ok(before.every(({ status }) => status === 200))
  const [gone, second] = tokens
  t.equal((await app.ask('DELETE', '/v1/session', { token: gone })).status, 204)
  const { answers: after } = await viewsOf([gone ?? '', ...tokens.slice(1), gone ?? ''])
  t.strictSame(
    after.map(({ status }) => status),
    [401, 200, 200, 200, 200, 401],
  )
  t.equal((await viewsOf([second ?? ''])).answers[0]?.status, 200)
})

t.test('an unknown token is refused and does not disturb the others', async (t) => {
  const person = await app.signUp()
  const { answers, sent } = await viewsOf(['hf_ses_nobody', person.token, '$sessions'])
  t.strictSame(
    answers.map(({ status }) => status),
    [401, 200, 401],
  )
  t.ok(sent.length <= 1)
})

t.test('one command checks at most a hundred tokens', async (t) => {
  const people = await Promise.all(Array.from({ length: 3 }, () => app.signUp()))
  const unknown = Array.from({ length: 217 }, (_, index) => `hf_ses_${index}`)
  const { answers, sent } = await viewsOf([...unknown, ...people.map(({ token }) => token)])
  t.equal(answers.filter(({ status }) => status === 200).length, 3)
  t.strictSame(
    sent.map(({ command }) => command.filter['sessions.token_hash'].$in.length),
    [100, 100, 20],
  )
})

t.test('public profiles that are requested together are one command, and each response shows its own', async (t) => {
  const people = await Promise.all(Array.from({ length: 10 }, () => app.signUp()))
  const [hidden, ...visible] = people
  await app.hold(hidden as Person, { kind: 'policy', actions: ['profile.show'] })
  await app.started.relay.settled()
  const before = app.commands.length
  const paths = [...people.map(({ username }) => username), 'nobody-has-this', visible[0]?.username]
  const answers = await Promise.all(paths.map((name) => app.ask('GET', `/v1/accounts/${name}`)))
  t.equal(app.commands.length - before, 1)
  t.strictSame(
    answers.map(({ status, body }) => (status === 200 ? body.username : status)),
    [404, ...visible.map(({ username }) => username), 404, visible[0]?.username],
  )
})

t.test('checks by a service that arrive together are one read of its token and one of the accounts', async (t) => {
  const [service, people] = [
    await app.service('checks'),
    await Promise.all(Array.from({ length: 10 }, () => app.signUp())),
  ]
  const [held] = people
  await app.hold(held as Person, { kind: 'policy', actions: ['app.x'] })
  await app.ask('POST', '/v1/checks', { token: service.token, body: { account_id: held?.id, action: 'app.x' } }) // records its use
  await app.started.relay.settled()
  const before = app.commands.length
  const answers = await Promise.all(
    people.map(({ id }) =>
      app.ask('POST', '/v1/checks', { token: service.token, body: { account_id: id, action: 'app.x' } }),
    ),
  )
  t.strictSame(
    app.commands.slice(before).map(({ commandName, command }) => `${commandName} ${command[commandName]}`),
    ['find service_tokens', 'find accounts'],
  )
  t.strictSame(
    answers.map(({ body }) => [body.account.id, body.allowed]),
    people.map(({ id }, index) => [id, index > 0]),
  )
})
