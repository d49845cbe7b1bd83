import t from 'tap'
import { emailKey } from '../../src/identifiers/email-key.ts'
import { openHouseWithSmtp } from '../mail/catcher.ts'
import { mailsOf, mailsSent } from '../mailbox.ts'
import { type Answer, type Person, password, type TestApp } from '../test-app.ts'

const app = await openHouseWithSmtp(t, { RATE_LIMITS: 'on' })
const { ask } = app

const limited = ({ status }: Answer) => status === 429
async function countTaken(request: () => Promise<Answer>, most: number): Promise<number> {
  for (let taken = 0; taken <= most; taken += 1) if (limited(await request())) return taken
  return Number.POSITIVE_INFINITY
}

t.test(
  'requests for a reset are limited by address and source, identically for known and unknown addresses',
  async (t) => {
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
  },
)

t.test('one source can guess only a limited number of tokens', async (t) => {
  const guess = () => ask('POST', '/v1/email-verifications/confirm', { body: { token: 'hf_tok_guessed' } })
  t.equal(await countTaken(guess, 100), 60)
  const body = { token: 'hf_tok_guessed', password: 'another long password' }
  t.equal((await ask('POST', '/v1/password-resets/confirm', { body })).status, 429, 'of all kinds together')
})

t.test(
  'one source can send the password of a signed-in account only a limited number of times, right or wrong',
  async (t) => {
    const person: Person = await app.signUp()
    const body = (current: string) => ({ current_password: current, password: 'another long password' })
    const put = (current: string) => ask('PUT', '/v1/me/password', { token: person.token, body: body(current) })
    for (let count = 0; count < 14; count += 1) t.equal((await put('a guess of many')).status, 401)
    const email = { token: person.token, body: { email: 'wagtail@example.com', password } }
    t.equal((await ask('PUT', '/v1/me/email', email)).status, 202, 'one more wrong one would end the session')
    for (const current of ['a guess of many', password]) t.equal((await put(current)).status, 429)
    const otherMails = {
      'PUT /v1/me/email': { email: 'magpie@example.com', password },
      'POST /v1/me/close': { password },
      'POST /v1/me/factors/totp': { password },
      'DELETE /v1/me/factors/totp': { password },
    }
    for (const [key, body] of Object.entries(otherMails)) {
      const [method, path] = key.split(' ') as ['PUT' | 'POST' | 'DELETE', string]
      t.equal((await ask(method, path, { token: person.token, body })).status, 429, key)
    }
    app.advanceClock(600_000)
    t.equal((await put(password)).status, 204)
  },
)

let source = 0
/** Sends a request from a different source each time. */
async function fromElsewhere(method: 'POST' | 'PUT', url: string, payload?: object, token?: string, on: TestApp = app) {
  source += 1
  const remoteAddress = `203.0.${source % 250}.${source % 199}`
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const answer = await on.fastify.inject({
    ...{ method, url, remoteAddress, headers },
    ...(payload === undefined ? {} : { payload }),
  })
  return { status: answer.statusCode, headers: answer.headers, body: answer.body === '' ? null : answer.json() }
}

const keyOf = (address: string) => {
  const checked = emailKey(address)
  return checked.ok ? checked.key : null
}
/** The number of mails to an address, in any spelling, once none waits any more. */
async function mailsAt(address: string, on: TestApp = app): Promise<number> {
  return (await mailsOf(on)).filter(({ to }) => keyOf(to) === keyOf(address)).length
}

const signUpFromElsewhere = async (username: string, on: TestApp = app): Promise<Person> => {
  const email = `${username}@example.com`
  const { body } = await fromElsewhere('POST', '/v1/accounts', { username, email, password }, undefined, on)
  return { id: body.account.id, username, email, token: body.session.token }
}

t.test('a stranger’s address gets five mails, from any number of accounts, sources and operations', async (t) => {
  const stranger = 'stranger@bücher.example'
  const spellings = [stranger, 'Stranger@xn--bcher-kva.example', 'stranger@BÜCHER.example']
  const statuses: Record<number, number> = {}
  for (const name of ['first.asker', 'second.asker', 'third.asker']) {
    const asker = await signUpFromElsewhere(name)
    for (let count = 0; count < 7; count += 1) {
      const { status } = await fromElsewhere(
        'PUT',
        '/v1/me/email',
        { email: spellings[count % 3], password },
        asker.token,
      )
      statuses[status] = (statuses[status] ?? 0) + 1
      await mailsSent(app) // the next change would take its place
    }
    t.ok((await mailsAt(asker.email)) <= 5, 'nor does the person who asks get more about it')
  }
  t.strictSame(Object.keys(statuses), ['202', '429'])
  const signUp = { username: 'so.strange', email: stranger, password }
  t.equal((await fromElsewhere('POST', '/v1/accounts', signUp)).status, 201, 'signing up goes on')
  for (let count = 0; count < 3; count += 1) {
    t.equal((await fromElsewhere('POST', '/v1/password-resets', { email: spellings[count] })).status, 202)
  }
  t.equal(await mailsAt(stranger), 5)
  app.advanceClock(600_000)
  t.equal((await fromElsewhere('POST', '/v1/password-resets', { email: stranger })).status, 202)
  t.equal(await mailsAt(stranger), 6)
})

t.test('an owner is told when no more mails are sent to the address, from any source', async (t) => {
  const owner = await signUpFromElsewhere('whimbrel')
  await mailsSent(app)
  const resend = () => fromElsewhere('POST', '/v1/me/email-verifications', undefined, owner.token)
  for (let count = 0; count < 4; count += 1) {
    t.equal((await resend()).status, 202, `after the sign-up's, ${count}`)
    await mailsSent(app)
  }
  t.match(await resend(), { status: 429, body: { code: 'rate_limited' }, headers: { 'retry-after': /^\d+$/ } })
  const change = { email: 'whimbrel.too@example.com', password }
  t.equal(
    (await fromElsewhere('PUT', '/v1/me/email', change, owner.token)).status,
    429,
    'the address is not changed unannounced',
  )
  for (let count = 0; count < 3; count += 1) {
    t.equal(
      (await fromElsewhere('POST', '/v1/password-resets', { email: owner.email })).status,
      202,
      'which tells nothing',
    )
  }
  const admin = await app.admin()
  const reset = await ask('POST', `/v1/admin/accounts/${owner.id}/password-resets`, { token: admin.token })
  t.match(reset, { status: 429, headers: { 'retry-after': /^\d+$/ } }, 'staff is told as well')
  t.equal(await mailsAt(owner.email), 5)
})

t.test('a refused change does not count against the recipient’s limit', async (t) => {
  const owner = await signUpFromElsewhere('turnstone')
  const change = (entered: string) =>
    fromElsewhere('PUT', '/v1/me/email', { email: 'turnstone.too@example.com', password: entered }, owner.token)
  for (let count = 0; count < 7; count += 1) t.equal((await change('not the password')).status, 401)
  t.equal((await change(password)).status, 202)
})

t.test('a concealed sign-up gets the usual answer when its address gets no more mails', async (t) => {
  const concealing = await openHouseWithSmtp(t, { RATE_LIMITS: 'on', EMAIL_CONFLICTS: 'conceal' })
  const email = 'someone@example.com'
  const signUp = (username: string) =>
    fromElsewhere('POST', '/v1/accounts', { username, email, password }, undefined, concealing)
  t.equal((await signUp('taken.already')).status, 202)
  for (let count = 0; count < 6; count += 1) {
    const other = { username: 'taken.already', email: 'another@example.com', password }
    t.equal((await fromElsewhere('POST', '/v1/accounts', other, undefined, concealing)).status, 409)
  }
  for (let count = 0; count < 6; count += 1) {
    t.match(await signUp(`member.nr.${count}`), { status: 202, body: { status: 'verification_sent' } })
  }
  t.equal(await mailsAt(email, concealing), 5)
  const fresh = { username: 'another', email: 'another@example.com', password }
  await fromElsewhere('POST', '/v1/accounts', fresh, undefined, concealing)
  t.equal(await mailsAt('another@example.com', concealing), 1, 'refused ones have not counted')
})
