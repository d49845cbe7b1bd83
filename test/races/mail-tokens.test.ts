// What happens when a token is used many times at once, and what a change of the password or an ended session does to a
// sign-in and an edit that had begun before.
import t, { type Test } from 'tap'
import { type Answer, giveToken, type Person, password, startTestApp } from '../test-app.ts'
import { delayCommand } from './delay-command.ts'
import { useAtOnce, uses } from './token-uses.ts'

const app = await startTestApp(t)
const { ask } = app
const next = 'an entirely new password'
const parallel = 50
/** The order of the two is forced, so few rounds show it. */
const rounds = 10

const edit = (person: Person) =>
  ask('PATCH', '/v1/me', { token: person.token, headers: { 'if-match': '*' }, body: { bio: 'too late' } })
const signIn = (person: Person, entered = password) =>
  ask('POST', '/v1/sessions', { body: { login: person.email, password: entered } })

for (const [purpose, tokens] of [
  ['email_verification', 20],
  ['password_reset', 6],
] as const) {
  t.test(`a token for ${purpose} that is used ${parallel} times concurrently works once`, async (t) => {
    t.strictSame(await useAtOnce(app, purpose, { tokens, parallel }), { successes: tokens, otherwise: [] })
  })
}

/** What happens while another request is between its checks and its write. */
const interventions = {
  'a change of the password': async (person: Person) => {
    const { body } = await signIn(person)
    return ask('PUT', '/v1/me/password', {
      token: body.session.token,
      body: { current_password: password, password: next },
    })
  },
  'a reset of the password': async (person: Person) =>
    uses.password_reset(app, await giveToken(app, person, 'password_reset'), 0),
  'the end of its session': async (person: Person) => ask('DELETE', '/v1/session', person),
}

/** Intervenes after a request has done its checks and before it writes; returns its answer. */
async function overtaken(t: Test, eventType: string, begin: () => Promise<Answer>, intervene: () => Promise<Answer>) {
  const write = delayCommand(t, eventType)
  const answer = begin()
  await write.reached
  const done = await intervene()
  if (done.status !== 204) t.fail(`${done.status} ${JSON.stringify(done.body)}`)
  write.release()
  return answer
}

for (const [label, intervene] of Object.entries(interventions)) {
  t.test(`${label} refuses an earlier edit that is still in progress, ${rounds} times of ${rounds}`, async (t) => {
    let refused = 0
    for (let round = 0; round < rounds; round += 1) {
      const person = await app.signUp()
      const { status, body } = await overtaken(
        t,
        'profile.updated',
        () => edit(person),
        () => intervene(person),
      )
      const profile = await ask('GET', `/v1/accounts/${person.username}`)
      if (status === 401 && body.code === 'session_expired' && profile.body.bio === null) refused += 1
    }
    t.equal(refused, rounds)
  })
}

for (const label of ['a change of the password', 'a reset of the password'] as const) {
  t.test(`${label} refuses an earlier sign-in that is still in progress, ${rounds} times of ${rounds}`, async (t) => {
    let refused = 0
    for (let round = 0; round < rounds; round += 1) {
      const person = await app.signUp()
      const { status, body } = await overtaken(
        t,
        'session.created',
        () => signIn(person),
        () => interventions[label](person),
      )
      if (status === 401 && body.code === 'invalid_credentials') refused += 1
    }
    t.equal(refused, rounds)
  })
}

t.test('two changes with one verified password: the first wins, the other is refused', async (t) => {
  for (let round = 0; round < 10; round += 1) {
    const person = await app.signUp()
    const change = (index: number) =>
      ask('PUT', '/v1/me/password', {
        token: person.token,
        body: { current_password: password, password: `${next} ${index}` },
      })
    const answers = await Promise.all([change(1), change(2)])
    const winner = answers.findIndex(({ status }) => status === 204) + 1
    t.strictSame(answers.map(({ status }) => status).sort(), [204, 401])
    t.equal((await signIn(person, `${next} ${winner}`)).status, 201)
  }
})

t.test('a hold that is acknowledged while a token is on its way refuses it, and the token remains valid', async (t) => {
  const [person, admin] = [await app.signUp(), await app.admin()]
  const token = await giveToken(app, person, 'password_reset')
  const write = delayCommand(t, 'password.changed')
  const answer = uses.password_reset(app, token, 0)
  await write.reached
  const hold = await app.hold(person, { kind: 'policy', actions: ['password.reset'] })
  write.release()
  t.match(await answer, { status: 409, body: { code: 'account_held', action: 'password.reset' } })
  const lift = { token: admin.token, headers: { 'if-match': '*' }, body: { reason: 'settled' } }
  await ask('POST', `/v1/admin/holds/${hold.body.ref}/lift`, lift)
  t.equal((await uses.password_reset(app, token, 0)).status, 204)
})
