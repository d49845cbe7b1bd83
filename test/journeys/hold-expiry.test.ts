import t from 'tap'
import { createSweeper } from '../../src/holds/sweep.ts'
import { hour } from '../../src/time.ts'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const { holdExpiry: sweeper } = app.started.workers
const ofAnotherProcess = createSweeper(app.started.service, (error) => t.comment(error))
t.teardown(() => ofAnotherProcess.stop())

const read = async (ref: string) => (await app.ask('GET', `/v1/admin/holds/${ref}`, { token: admin.token })).body
const trail = async (person: Person): Promise<{ type: string; hold_ref: string; actor: { kind: string } }[]> =>
  (await app.ask('GET', `/v1/admin/events?account=${person.id}`, { token: admin.token })).body.items
const expiries = async (person: Person) => (await trail(person)).filter(({ type }) => type === 'hold.expired')

t.test('the end of an expired hold is recorded once, with any number of sweeps and processes', async (t) => {
  const member = await app.signUp()
  const short = (await app.hold(member, { actions: ['profile.update'], expires_at: app.inHours(1) })).body
  const long = (await app.hold(member, { actions: ['profile.update'], expires_at: app.inHours(9) })).body
  await sweeper.settled()
  t.same(await expiries(member), [])
  app.advanceClock(hour)
  t.match(await read(short.ref), { state: 'expired', version: 1 }, 'told by the clock before it is recorded')
  await Promise.all([sweeper.settled(), ofAnotherProcess.settled()])
  await sweeper.settled()
  t.match(await read(short.ref), { state: 'expired', version: 2 })
  t.match(await expiries(member), [{ hold_ref: short.ref, actor: { kind: 'system', id: null } }])
  t.match(await read(long.ref), { state: 'active', version: 1 })
  t.equal((await expiries(member)).length, 1)
  const ownHolds = await app.ask('GET', '/v1/me/holds', { token: member.token })
  t.same(
    ownHolds.body.items.map(({ ref }: { ref: string }) => ref),
    [long.ref],
  )
})

t.test('a hold that is extended before its end is not recorded as expired', async (t) => {
  const member = await app.signUp()
  const hold = (await app.hold(member, { actions: ['profile.update'], expires_at: app.inHours(1) })).body
  const edit = { token: admin.token, headers: { 'if-match': '*' }, body: { expires_at: null } }
  t.equal((await app.ask('PATCH', `/v1/admin/holds/${hold.ref}`, edit)).status, 200)
  app.advanceClock(2 * hour)
  await sweeper.settled()
  t.match(await read(hold.ref), { state: 'active', until: null })
  t.same(await expiries(member), [])
})

t.test('an appeal against an ended hold is moot', async (t) => {
  const member = await app.signUp()
  const hold = (await app.hold(member, { actions: ['profile.update'], expires_at: app.inHours(1) })).body
  const url = `/v1/me/holds/${hold.ref}/appeals`
  const appeal = await app.ask('POST', url, { token: member.token, body: { text: 'It was not me.' } })
  t.equal(appeal.status, 201)
  app.advanceClock(hour)
  await sweeper.settled()
  t.match(await app.ask('GET', `/v1/admin/appeals/${appeal.body.id}`, { token: admin.token }), {
    status: 200,
    body: { state: 'moot' },
  })
})
