// An attacker cannot use a hijacked session to guess the password of its account.

import t from 'tap'
import { minute } from '../../src/time.ts'
import { delayCommand } from '../races/delay-command.ts'
import { type Answer, type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t, { RATE_LIMITS: 'on', FAILED_SIGN_INS: '40' })

let source = 0
/** Sends a request from a different source each time, as many as an attacker may have. */
async function ask(method: 'GET' | 'PUT' | 'POST', url: string, token?: string, payload?: object): Promise<Answer> {
  source += 1
  const answer = await app.fastify.inject({
    ...{ method, url, remoteAddress: `203.0.${Math.floor(source / 250)}.${source % 250}` },
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    ...(payload === undefined ? {} : { payload }),
  })
  const body = answer.body === '' ? null : answer.json()
  return { status: answer.statusCode, headers: answer.headers as Record<string, string>, body }
}

async function member(): Promise<Person> {
  const username = `owner${source}`
  const { body } = await ask('POST', '/v1/accounts', undefined, {
    username,
    email: `${username}@example.com`,
    password,
  })
  return { id: body.account.id, username, email: body.account.email, token: body.session.token }
}

const ways: ((token: string, entered: string) => Promise<Answer>)[] = [
  (token, entered) => ask('PUT', '/v1/me/email', token, { email: 'thief@example.com', password: entered }),
  (token, entered) =>
    ask('PUT', '/v1/me/password', token, { current_password: entered, password: 'a password of a thief' }),
  (token, entered) => ask('POST', '/v1/me/factors/totp', token, { password: entered }),
  (token, entered) => ask('POST', '/v1/me/factors/recovery-codes', token, { password: entered }),
  (token, entered) => ask('POST', '/v1/me/close', token, { password: entered }),
]
const guess = (token: string, count: number) => ways[count % ways.length]?.(token, `guess number ${count}`)

t.test('fifteen wrong passwords, through any operation and from any source, end the session', async (t) => {
  const owner = await member()
  for (let count = 0; count < 15; count += 1) {
    t.match(await guess(owner.token, count), { status: 401, body: { code: 'invalid_credentials' } }, `guess ${count}`)
  }
  const ended = { status: 401, body: { code: 'session_expired' } }
  t.match(await ways[0]?.(owner.token, password), ended, 'also for the right one')
  t.match(await ask('GET', '/v1/me', owner.token), ended)
  const login = { login: owner.username, password }
  t.match(await ask('POST', '/v1/sessions', undefined, login), { status: 201 }, 'the owner signs in again')
})

t.test('of a hundred concurrent guesses at most fifteen are checked', async (t) => {
  const owner = await member()
  const answers = await Promise.all(Array.from({ length: 100 }, (_, count) => guess(owner.token, count)))
  const wrong = answers.filter((answer) => answer?.body.code === 'invalid_credentials').length
  t.equal(wrong, 15)
  // a change of address is limited by its mails, too
  t.ok(answers.every((answer) => answer?.status === 401 || answer?.status === 429))
})

t.test('the right password is not checked either while the fifteenth wrong one ends the session', async (t) => {
  const owner = await member()
  for (let count = 0; count < 14; count += 1) await guess(owner.token, count)
  const ending = delayCommand(t, 'session.ended')
  const last = guess(owner.token, 14)
  await ending.reached
  const right = ways[1]?.(owner.token, password)
  const login = { login: owner.username, password }
  // Each hashes the password once: requests that do not wait for their turn would be done by then.
  for (let count = 0; count < 3; count += 1) await ask('POST', '/v1/sessions', undefined, login)
  ending.release()
  t.match(await last, { status: 401, body: { code: 'invalid_credentials' } })
  t.match(await right, { status: 401, body: { code: 'session_expired' } })
  t.match(
    await ask('POST', '/v1/sessions', undefined, login),
    { status: 201 },
    'the password is still that of the owner',
  )
})

t.test('old wrong passwords and those of another session do not count', async (t) => {
  const owner = await member()
  const login = { login: owner.username, password }
  const { token } = (await ask('POST', '/v1/sessions', undefined, login)).body.session
  for (let count = 0; count < 14; count += 1) await guess(owner.token, count)
  app.advanceClock(10 * minute)
  for (let count = 0; count < 14; count += 1) await guess(owner.token, count)
  t.equal((await ask('GET', '/v1/me', owner.token)).status, 200)
  await guess(owner.token, 0)
  t.equal((await ask('GET', '/v1/me', owner.token)).status, 401)
  t.equal((await ask('GET', '/v1/me', token)).status, 200)
})

t.test('wrong passwords count as failed sign-ins of the account', async (t) => {
  const owner = await member()
  for (let count = 0; count < 39; count += 1) {
    if (count % 15 === 0) {
      const login = { login: owner.username, password }
      if (count > 0) owner.token = (await ask('POST', '/v1/sessions', undefined, login)).body.session.token
    }
    await guess(owner.token, count)
  }
  const failed = { login: owner.username, password: 'not the password' }
  for (let count = 0; count < 31; count += 1) await ask('POST', '/v1/sessions', undefined, failed)
  await app.started.service.background.settled()
  const { body } = await ask('GET', '/v1/me/holds', owner.token)
  t.match(body.items, [{ reason: { code: 'failed_sign_ins' } }], 'nine of them after the last sign-in, and 31 more')
})
