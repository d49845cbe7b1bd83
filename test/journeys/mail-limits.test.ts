import t from 'tap'
import { type Answer, type Person, password, startTestApp } from '../test-app.ts'

t.setTimeout(60_000)
const app = await startTestApp(t, { RATE_LIMITS: 'on' })
const { ask } = app

const limited = ({ status }: Answer) => status === 429
async function countTaken(request: () => Promise<Answer>, most: number): Promise<number> {
  for (let taken = 0; taken <= most; taken += 1) if (limited(await request())) return taken
  return Number.POSITIVE_INFINITY
}

t.test('requests for a reset are limited by address and source, the same for known and unknown', async (t) => {
  const { email } = await app.signUp()
  const spellings = (address: string) => [address, address.toUpperCase(), address.replace('e', 'E')]
  for (const address of [email, 'nobody.at.all@example.com']) {
    let index = 0
    const taken = await countTaken(() => {
      index += 1
      return ask('POST', '/v1/password-resets', { body: { email: spellings(address)[index % 3] } })
    }, 10)
    t.equal(taken, 5, address)
    const refused = await ask('POST', '/v1/password-resets', { body: { email: address } })
    t.match(refused, { status: 429, body: { code: 'rate_limited' }, headers: { 'retry-after': /^\d+$/ } })
  }
})

t.test('tokens are guessed from one source only so often', async (t) => {
  const guess = () => ask('POST', '/v1/email-verifications/confirm', { body: { token: 'hf_tok_guessed' } })
  t.equal(await countTaken(guess, 100), 60)
  const body = { token: 'hf_tok_guessed', password: 'another long password' }
  t.equal((await ask('POST', '/v1/password-resets/confirm', { body })).status, 429, 'of all kinds together')
})

t.test('the password of a signed-in account is taken only so often from one source, right or wrong', async (t) => {
  const person: Person = await app.signUp()
  const body = (current: string) => ({ current_password: current, password: 'another long password' })
  const put = (current: string) => ask('PUT', '/v1/me/password', { token: person.token, body: body(current) })
  for (let count = 0; count < 14; count += 1) t.equal((await put('a guess of many')).status, 401)
  const email = { token: person.token, body: { email: 'wagtail@example.com', password } }
  t.equal((await ask('PUT', '/v1/me/email', email)).status, 202, 'one more wrong one would end the session')
  for (const current of ['a guess of many', password]) t.equal((await put(current)).status, 429)
  const others = {
    'PUT /v1/me/email': { email: 'magpie@example.com', password },
    'POST /v1/me/close': { password },
    'POST /v1/me/factors/totp': { password },
    'DELETE /v1/me/factors/totp': { password },
  }
  for (const [key, body] of Object.entries(others)) {
    const [method, path] = key.split(' ') as ['PUT' | 'POST' | 'DELETE', string]
    t.equal((await ask(method, path, { token: person.token, body })).status, 429, key)
  }
  app.advanceClock(600_000)
  t.equal((await put(password)).status, 204)
})
