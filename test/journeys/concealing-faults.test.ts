import { Collection } from 'mongodb'
import t, { type Test } from 'tap'
import { mailsTo, mailTo } from '../mailbox.ts'
import { password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t, { EMAIL_CONFLICTS: 'conceal', SIGN_UP: 'invitation' })
const { ask } = app
const admin = await app.admin()
const sent = { status: 202, body: { status: 'verification_sent' } }

const signUp = (username: string, email: string, invitation: string) =>
  ask('POST', '/v1/accounts', { body: { username, email, password, invitation } })
const confirm = (token: string) => ask('POST', '/v1/email-verifications/confirm', { body: { token } })
const invitations = '/v1/admin/invitations'
const invite = async (body: object) =>
  (await ask('POST', invitations, { token: admin.token, body: { seats: 1, ...body } })).body.code as string
const seatsTaken = async (code: string) =>
  (await ask('GET', `${invitations}/${code}`, { token: admin.token })).body.seats_taken
const isFree = async (name: string) => (await ask('GET', `/v1/usernames/${name}`)).body.available

t.test('the seat is taken when the account is created, and one account gets the last seat', async (t) => {
  const code = await invite({ seats: 1 })
  for (const name of ['sparrow', 'finch']) t.match(await signUp(name, `${name}@example.com`, code), sent)
  t.equal(await seatsTaken(code), 0)
  const [first, second] = [await mailTo(app, 'sparrow@example.com'), await mailTo(app, 'finch@example.com')]
  t.equal((await confirm(first.token)).status, 201)
  t.equal(await seatsTaken(code), 1)
  const open = await invite({ seats: 1, public: true })
  const refused = await confirm(second.token)
  t.match(refused, {
    status: 409,
    body: {
      code: 'seats_exhausted',
      next: [{ rel: 'choose-other', href: '/v1/accounts', body: { invitation: open }, needs: ['username'] }],
    },
  })
  t.notOk(await isFree('finch'), 'which uses up neither the name')
  t.match(await signUp('finch', 'finch@example.com', open), sent, 'signed up again with another one')
  t.match(await confirm(second.token), { status: 201, body: { account: { username: 'finch' } } }, 'nor the token')
  t.equal(await seatsTaken(open), 1)
})

t.test('an unusable invitation is reported at once, identically for known and unknown addresses', async (t) => {
  const code = await invite({ seats: 1 })
  await signUp('starling', 'starling@example.com', code)
  t.equal((await confirm((await mailTo(app, 'starling@example.com')).token)).status, 201)
  for (const email of ['starling@example.com', 'nobody@example.com']) {
    const { status, body } = await signUp('siskin', email, code)
    t.match([status, body.code, body.conflicts.length], [409, 'seats_exhausted', 1])
    t.match((await signUp('Starling', email, code)).body.conflicts, [{ field: 'username' }, { field: 'invitation' }])
  }
  t.ok(await isFree('siskin'), 'and nothing is kept')
})

t.test('the service sends the same commands whether the address has an account or not', async (t) => {
  const code = await invite({ seats: 5 })
  await signUp('bunting', 'bunting@example.com', code)
  const { token } = (await confirm((await mailTo(app, 'bunting@example.com')).token)).body.session
  await Promise.all(Object.values(app.started.workers).map((worker) => worker.stop())) // their commands do not belong to a request
  const commandsOf = async (request: () => ReturnType<typeof ask>) => {
    await app.started.relay.settled()
    const before = app.commands.length
    t.equal((await request()).status, 202)
    const sent = app.commands.slice(before).map(({ commandName, command }) => `${commandName} ${command[commandName]}`)
    return sent.filter((command) => command !== 'find settings') // the kinds of hashes in use are read at intervals
  }
  const known = await commandsOf(() => signUp('linnet', 'bunting@example.com', code))
  t.strictSame(known, await commandsOf(() => signUp('redpoll', 'nobody@example.com', code)))
  t.strictSame(known.slice(-3), ['insert accounts', 'insert mails', 'commitTransaction 1'])
  const again = await commandsOf(() => signUp('linnet', 'bunting@example.com', code))
  t.strictSame(again, await commandsOf(() => signUp('redpoll', 'nobody@example.com', code)))
  const change = (email: string) => ask('PUT', '/v1/me/email', { token, body: { email, password } })
  const changed = (await commandsOf(() => change(admin.email))).slice(0, 3)
  t.strictSame(changed, (await commandsOf(() => change('nobody@example.com'))).slice(0, 3))
  t.strictSame(changed, ['find accounts', 'find accounts', 'findAndModify accounts'])
})

/** Makes the next insert of a mail fail, as if the database refused it. */
function failNextMail(t: Test): void {
  const original = Collection.prototype.insertOne
  const restore = () => Object.assign(Collection.prototype, { insertOne: original })
  Collection.prototype.insertOne = function (this: Collection, ...args: unknown[]) {
    if (this.collectionName !== 'mails') return Reflect.apply(original, this, args)
    restore()
    return Promise.reject(new Error('no room for mails'))
  } as typeof original
  t.teardown(restore)
}

t.test('no name is reserved without the mail that leads to the account', async (t) => {
  const code = await invite({ seats: 1 })
  failNextMail(t)
  t.equal((await signUp('wheatear', 'wheatear@example.com', code)).status, 500)
  t.ok(await isFree('wheatear'))
  t.match(await signUp('wheatear', 'wheatear@example.com', code), sent)
  t.equal(await app.raw.collection('mails').countDocuments({ kind: 'finish_sign_up', state: 'queued' }), 5)
  t.equal((await mailsTo(app, 'wheatear@example.com')).length, 0, 'the workers were stopped above')
})
