import t from 'tap'
import { day } from '../../src/time.ts'
import { password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()

async function statistics(token = admin.token) {
  const answer = await app.ask('GET', '/v1/admin/statistics', { token })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return answer.body
}

t.test('accounts, holds and appeals are counted by state, kind, age and day', async (t) => {
  const people = [await app.signUp(), await app.signUp(), await app.signUp()] as const
  const [held, appealing, leaving] = people
  await app.hold(held, { kind: 'legal', actions: ['app.x'] })
  await app.hold(held, { kind: 'review', actions: ['app.x'], review_due_at: '2001-01-01T00:00:00Z' })
  const later = new Date(app.started.service.now().getTime() + day).toISOString()
  await app.hold(held, { kind: 'policy', actions: ['app.x'], starts_at: later })
  const { ref } = (await app.hold(appealing, { kind: 'policy', actions: ['app.x'] })).body
  const text = { token: appealing.token, body: { text: 'It was not me.' } }
  t.equal((await app.ask('POST', `/v1/me/holds/${ref}/appeals`, text)).status, 201)
  t.equal((await app.ask('POST', '/v1/me/close', { token: leaving.token, body: { password } })).status, 202)

  const none = { under_1_day: 0, under_7_days: 0, under_30_days: 0, older: 0 }
  const today = { ...none, under_1_day: 1 }
  const counted = await statistics()
  t.same(counted.accounts, { pending: 2, active: 1, closing: 1, closed: 0 })
  t.same(counted.holds, {
    in_force: { review: today, security: none, policy: today, requirement: none, legal: today },
    overdue: 1,
  })
  t.same(counted.appeals, { submitted: 1, in_review: 0, granted: 0, denied: 0, withdrawn: 0, moot: 0 })
  t.equal(counted.sign_ups.length, 30)
  const last = counted.sign_ups.at(-1)
  t.equal(last.date, app.started.service.now().toISOString().slice(0, 10))
  const signUps = counted.sign_ups.reduce((sum: number, day: { count: number }) => sum + day.count, 0)
  t.equal(signUps, 4, 'all within these days')
})

t.test('only admins and reviewers read them', async (t) => {
  t.ok(await statistics((await app.staff('reviewer')).token))
  const refused = { status: 403, body: { code: 'forbidden' } }
  t.match(await app.ask('GET', '/v1/admin/statistics', await app.staff('support')), refused)
  t.match(await app.ask('GET', '/v1/admin/statistics', await app.signUp()), refused)
})

t.test('ages and days move with the clock', async (t) => {
  const before = await statistics()
  app.advanceClock(8 * day)
  const after = await statistics()
  t.match(after.holds.in_force, { legal: { under_1_day: 0, under_30_days: 1 }, policy: { under_30_days: 2 } })
  t.equal(after.holds.in_force.policy.under_7_days, 0)
  t.same(after.sign_ups.slice(0, 22), before.sign_ups.slice(8))
  app.advanceClock(-8 * day)
})
