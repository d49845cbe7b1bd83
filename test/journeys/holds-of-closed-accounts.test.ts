// What staff can still do with the holds of an account that is closed for good: read them, and lift them.

import t from 'tap'
import { day } from '../../src/time.ts'
import { delayCommand } from '../races/delay-command.ts'
import { anyVersion, type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const { ask } = app
const isClosed = { status: 409, body: { code: 'invalid_transition', current: { state: 'closed', allowed: [] } } }

async function signIn(person: Person): Promise<Person> {
  const { body } = await ask('POST', '/v1/sessions', { body: { login: person.email, password } })
  return { ...person, token: body.session.token }
}

/** An account whose grace period is over, with an open hold and an open appeal against it. */
async function due(more: object = {}) {
  const admin = await app.admin()
  Object.assign(admin, await signIn(admin))
  const person = await app.signUp()
  const { ref } = (await app.hold(person, { kind: 'policy', actions: ['app.x'], note: 'looks odd', ...more })).body
  const appeal = { token: person.token, body: { text: 'Not me.' } }
  const appealed = await ask('POST', `/v1/me/holds/${ref}/appeals`, appeal)
  t.equal(appealed.status, 201)
  t.equal((await ask('POST', '/v1/me/close', { token: person.token, body: { password } })).status, 202)
  app.advanceClock(31 * day)
  Object.assign(admin, await signIn(admin))
  return { person, href: `/v1/admin/holds/${ref}`, appeal: `/v1/admin/appeals/${appealed.body.id}`, admin }
}

/** The same, erased. */
async function closed(more: object = {}) {
  const scene = await due(more)
  await app.started.workers.accountErasure.settled()
  const account = await ask('GET', `/v1/admin/accounts/${scene.person.id}`, scene.admin)
  t.equal(account.body.state, 'closed')
  return scene
}

t.test('a hold on a closed account cannot be changed, and the refusal shows the state of the account', async (t) => {
  const { href, appeal, admin } = await closed()
  const staff = { token: admin.token, headers: anyVersion }
  const before = await ask('GET', href, admin)
  t.match(before, { status: 200, body: { state: 'active', note: null, assignee: null } })
  const bytes = { token: admin.token, body: 'bytes', headers: { 'content-type': 'text/plain' } }
  const refused = {
    'an edit': await ask('PATCH', href, { ...staff, body: { note: 'still odd' } }),
    'a claim': await ask('PUT', `${href}/claim`, admin),
    'a release': await ask('DELETE', `${href}/claim`, admin),
    'new evidence': await ask('PUT', `${href}/evidence/scan.txt`, bytes),
    'removing evidence': await ask('DELETE', `${href}/evidence/scan.txt`, admin),
  }
  for (const [label, answer] of Object.entries(refused)) t.match(answer, isClosed, label)
  const over = { status: 409, body: { code: 'invalid_transition', current: { state: 'moot' } } }
  t.match(await ask('PUT', `${appeal}/claim`, admin), over)
  const decision = { decision: 'deny', reason: 'looked into it' }
  t.match(await ask('POST', `${appeal}/decision`, { token: admin.token, body: decision }), over)
  t.strictSame((await ask('GET', href, admin)).body, before.body)
  t.strictSame((await ask('GET', `${href}/evidence`, admin)).body.items, [])
})

t.test(
  'a hold on a closed account can be lifted to leave the queue, by two reviewers where it needs two',
  async (t) => {
    const { href, admin } = await closed({ lift_requires: 2 })
    const second = await app.staff('reviewer')
    const lift = ({ token }: Person) =>
      ask('POST', `${href}/lift`, { token, headers: anyVersion, body: { reason: 'the account is gone' } })
    t.equal((await lift(admin)).status, 202)
    t.match(await ask('DELETE', `${href}/lift`, admin), { status: 200, body: { lift_votes: { length: 0 } } })
    t.equal((await lift(admin)).status, 202)
    t.match(await lift(second), { status: 200, body: { state: 'lifted' } })
  },
)

t.test('a change in progress during the erasure is not written afterwards', async (t) => {
  const { person, href, admin } = await due()
  const write = delayCommand(t, 'hold.edited')
  const editing = ask('PATCH', href, { token: admin.token, headers: anyVersion, body: { note: 'written too late' } })
  await write.reached
  await app.started.workers.accountErasure.settled()
  write.release()
  t.match(await editing, isClosed)
  const accounts = app.raw.collection<{ _id: string; state: string }>('accounts')
  const stored = await accounts.findOne({ _id: person.id })
  t.equal(stored?.state, 'closed')
  t.notMatch(JSON.stringify(stored), /written too late/)
})
