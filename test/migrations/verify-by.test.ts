import t from 'tap'
import { readConfig } from '../../src/config/config.ts'
import { startService } from '../../src/start/start-service.ts'
import { day } from '../../src/time.ts'
import { mailTo } from '../mailbox.ts'
import { type Person, password, setupToken, startTestApp } from '../test-app.ts'

const app = await startTestApp(t, { UNVERIFIED_DAYS: '7' })
const admin = await app.admin()
const { ask, raw } = app
const secret = 'the-secret-of-the-tests-is-long-enough'
const env = { NODE_ENV: 'test', SETUP_TOKEN: setupToken, RATE_LIMITS: 'off', ARGON2_MEMORY_KIB: '1024', SECRET: secret }

/** Restores the database as version 2 left it, and starts the current version on it. */
async function upgrade(): Promise<void> {
  await app.started.relay.settled()
  await raw.collection('accounts').updateMany({}, { $unset: { verify_by: 1, closing_since: 1 } })
  const settings = raw.collection<{ _id: string }>('settings')
  await settings.updateOne({ _id: 'service' }, { $set: { 'data.version': 2 } })
  const again = await startService(readConfig({ ...env, UNVERIFIED_DAYS: '7' }), app.uri, {
    now: app.started.service.now,
  })
  await again.stop()
}

const verifyBy = async ({ id }: Pick<Person, 'id'>) =>
  (await raw.collection<{ _id: string; verify_by?: Date }>('accounts').findOne({ _id: id }))?.verify_by

async function imported(): Promise<{ id: string }> {
  const line = { username: 'imported.one', email: 'imported.one@example.com', created_at: '2019-01-01T00:00:00.000Z' }
  const headers = { 'content-type': 'application/x-ndjson' }
  const body = `${JSON.stringify(line)}\n`
  return JSON.parse((await ask('POST', '/v1/admin/imports', { token: admin.token, headers, body })).body)
}

async function verified(): Promise<Person> {
  const person = await app.signUp()
  const { token } = await mailTo(app, person.email)
  await ask('POST', '/v1/email-verifications/confirm', { body: { token } })
  return person
}

const asStaff = { token: admin.token, headers: { 'if-match': '*' } }
const edit = (id: string, email: string) => ask('PATCH', `/v1/admin/accounts/${id}`, { ...asStaff, body: { email } })

t.test('unverified accounts of the earlier version get the full time to verify; others are kept', async (t) => {
  const [waiting, closing, edited, once, helper] = [
    await app.signUp(),
    await app.signUp(),
    await app.signUp(),
    await verified(),
    await app.staff('support'),
  ]
  const line = await imported()
  await ask('POST', '/v1/me/close', { token: closing.token, body: { password } })
  await edit(edited.id, 'edited.by.staff@example.com')
  await edit(once.id, 'once.by.staff@example.com')
  await raw.collection<{ _id: string }>('accounts').updateOne({ _id: once.id }, { $set: { state: 'pending' } })
  app.advanceClock(5 * day)
  const before = app.started.service.now().getTime()
  await upgrade()
  for (const account of [waiting, closing]) {
    const time = (await verifyBy(account))?.getTime() ?? 0
    t.ok(time >= before + 7 * day && time < before + 8 * day, `${time - before}`)
  }
  for (const account of [edited, once, helper, line]) t.equal(await verifyBy(account), undefined)
  const first = await verifyBy(waiting)
  app.advanceClock(day)
  await raw.collection<{ _id: string }>('settings').updateOne({ _id: 'service' }, { $set: { 'data.version': 2 } })
  await (await startService(readConfig(env), app.uri, { now: app.started.service.now })).stop()
  t.same(await verifyBy(waiting), first, 'once')
})
