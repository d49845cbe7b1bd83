import t from 'tap'
import { createSweeper } from '../../src/holds/sweep.ts'
import { openHouse, type Person } from '../house.ts'

const house = await openHouse(t)
const admin = await house.admin()
const hour = 60 * 60 * 1000
const inHours = (hours: number) => new Date(house.started.service.now().getTime() + hours * hour).toISOString()
const { sweeper } = house.started.workers
const ofAnotherProcess = createSweeper(house.started.service, (error) => t.comment(error))
t.teardown(() => ofAnotherProcess.stop())

const read = async (ref: string) => (await house.ask('GET', `/v1/admin/holds/${ref}`, { token: admin.token })).body
const trail = async (person: Person): Promise<{ type: string; hold_ref: string; actor: { kind: string } }[]> =>
  (await house.ask('GET', `/v1/admin/events?account=${person.id}`, { token: admin.token })).body.items
const expiries = async (person: Person) => (await trail(person)).filter(({ type }) => type === 'hold.expired')

t.test('what the clock has ended is recorded, once, whoever sweeps and however often', async (t) => {
  const member = await house.member()
  const short = (await house.hold(member, { actions: ['profile.update'], expires_at: inHours(1) })).body
  const long = (await house.hold(member, { actions: ['profile.update'], expires_at: inHours(9) })).body
  await sweeper.settled()
  t.same(await expiries(member), [])
  house.later(hour)
  t.match(await read(short.ref), { state: 'expired', version: 1 }, 'told by the clock before it is recorded')
  await Promise.all([sweeper.settled(), ofAnotherProcess.settled()])
  await sweeper.settled()
  t.match(await read(short.ref), { state: 'expired', version: 2 })
  t.match(await expiries(member), [{ hold_ref: short.ref, actor: { kind: 'system', id: null } }])
  t.match(await read(long.ref), { state: 'active', version: 1 })
  t.equal((await expiries(member)).length, 1)
  const own = await house.ask('GET', '/v1/me/holds', { token: member.token })
  t.same(
    own.body.items.map(({ ref }: { ref: string }) => ref),
    [long.ref],
  )
})

t.test('a hold that is extended before it has ended is not recorded as expired', async (t) => {
  const member = await house.member()
  const hold = (await house.hold(member, { actions: ['profile.update'], expires_at: inHours(1) })).body
  const edit = { token: admin.token, headers: { 'if-match': '*' }, body: { expires_at: null } }
  t.equal((await house.ask('PATCH', `/v1/admin/holds/${hold.ref}`, edit)).status, 200)
  house.later(2 * hour)
  await sweeper.settled()
  t.match(await read(hold.ref), { state: 'active', until: null })
  t.same(await expiries(member), [])
})

t.test('an appeal of a hold that has ended is moot', async (t) => {
  const member = await house.member()
  const hold = (await house.hold(member, { actions: ['profile.update'], expires_at: inHours(1) })).body
  const url = `/v1/me/holds/${hold.ref}/appeals`
  const appeal = await house.ask('POST', url, { token: member.token, body: { text: 'It was not me.' } })
  t.equal(appeal.status, 201)
  house.later(hour)
  await sweeper.settled()
  t.match(await house.ask('GET', `/v1/admin/appeals/${appeal.body.id}`, { token: admin.token }), {
    status: 200,
    body: { state: 'moot' },
  })
})
