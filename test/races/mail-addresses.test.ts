// A token from a mail proves one address: once the account has another address, it is invalid.
import t from 'tap'
import { mailsTo } from '../mailbox.ts'
import { giveToken, type Person, startTestApp } from '../test-app.ts'
import { delayCommand } from './delay-command.ts'
import { useOldTokens, ways } from './mail-addresses.ts'

const app = await startTestApp(t)
const { ask } = app
const admin = await app.admin()
const unknown = { status: 404, body: { code: 'not_found' } }

const edit = (id: string, email: string) =>
  ask('PATCH', `/v1/admin/accounts/${id}`, { token: admin.token, headers: { 'if-match': '*' }, body: { email } })
const verify = (token: string) => ask('POST', '/v1/email-verifications/confirm', { body: { token } })
const reset = (token: string) =>
  ask('POST', '/v1/password-resets/confirm', { body: { token, password: 'an entirely new password' } })

for (const way of Object.keys(ways)) {
  t.test(`no earlier token works after ${way}`, async (t) => {
    const { tried, taken } = await useOldTokens(app, way)
    t.ok(tried > 0)
    t.strictSame(taken, [])
  })
}

const accounts = app.raw.collection<{ _id: string; tokens: object[] }>('accounts')
const tokensOf = async (_id: string) => (await accounts.findOne({ _id }))?.tokens ?? []
const uses = [
  ['password_reset', 'password.changed', reset],
  ['email_verification', 'email.verified', verify],
] as const

/**
 * Moves the account to another address, and restores the tokens that this ends, so that only the address they prove is
 * wrong.
 */
async function move({ id, email }: Person): Promise<void> {
  const tokens = await tokensOf(id)
  const { status } = await edit(id, `moved.${email}`)
  if (status !== 200) throw new Error(`edit: ${status}`)
  await accounts.updateOne({ _id: id }, { $set: { tokens } })
}

t.test('a token for an address that the account no longer has is refused, even while it is stored', async (t) => {
  for (const [purpose, , use] of uses) {
    const person = await app.signUp()
    const token = await giveToken(app, person, purpose)
    await move(person)
    t.match(await use(token), unknown, purpose)
  }
})

t.test('a token is refused when the address changes between its check and its use', async (t) => {
  for (const [purpose, event, use] of uses) {
    const person = await app.signUp()
    const token = await giveToken(app, person, purpose)
    const write = delayCommand(t, event)
    const answer = use(token)
    await write.reached
    await move(person)
    write.release()
    t.match(await answer, unknown, purpose)
    t.match(await ask('GET', '/v1/me', person), { status: 200, body: { email_verified: false } }, 'nothing has changed')
  }
})

t.test('the same address in other letter case keeps the token valid', async (t) => {
  const person = await app.signUp()
  const token = await giveToken(app, person, 'email_verification')
  t.equal((await edit(person.id, person.email.toUpperCase())).status, 200)
  t.match(await verify(token), { status: 200, body: { email_verified: true } })
  t.strictSame(await mailsTo(app, person.email, /was changed/), [], 'and nobody is written to')
})
