import t from 'tap'
import { hour } from '../../src/time.ts'
import { startTestApp } from '../test-app.ts'
import { delayCommand } from './delay-command.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const keyed = { kind: 'policy', actions: ['app.x'], dedupe_key: 'run' }
const extend = (ref: string) =>
  app.ask('PATCH', `/v1/admin/holds/${ref}`, {
    token: admin.token,
    headers: { 'if-match': '*' },
    body: { expires_at: null },
  })
const running = async (account: string) =>
  (await app.ask('GET', `/v1/admin/holds?account=${account}&state=active`, { token: admin.token })).body.items.map(
    (hold: { ref: string }) => hold.ref,
  )

t.test('an edit does not extend a hold past its end when another hold has its key by then', async (t) => {
  const member = await app.signUp()
  const old = (await app.hold(member, { ...keyed, expires_at: app.inHours(1) })).body.ref
  const write = delayCommand(t, 'hold.edited')
  const answer = extend(old)
  await write.reached
  app.advanceClock(hour)
  const newer = await app.hold(member, keyed)
  write.release()
  t.match(await answer, {
    status: 409,
    body: { code: 'hold_exists', conflicting_field: 'dedupe_key', current: { ref: newer.body.ref } },
  })
  t.same(await running(member.id), [newer.body.ref])
})

t.test('nor does it when the clocks of two processes disagree about the end', async (t) => {
  const member = await app.signUp()
  const old = (await app.hold(member, { ...keyed, expires_at: app.inHours(1) })).body.ref
  app.advanceClock(hour)
  const newer = await app.hold(member, keyed)
  app.advanceClock(-hour)
  t.match(await extend(old), { status: 409, body: { code: 'hold_exists', current: { ref: newer.body.ref } } })
  app.advanceClock(hour)
  t.same(await running(member.id), [newer.body.ref])
})

t.test('holds with another key or none do not prevent an extension', async (t) => {
  const member = await app.signUp()
  const old = (await app.hold(member, { ...keyed, expires_at: app.inHours(1) })).body.ref
  for (const dedupe_key of ['another', undefined]) await app.hold(member, { ...keyed, dedupe_key })
  t.match(await extend(old), { status: 200, body: { until: null } })
  t.equal((await running(member.id)).length, 3)
})
