import t from 'tap'
import { type House, openHouse, type Person } from '../house.ts'
import { wayOut } from '../way-out.ts'

const anyVersion = { 'if-match': '*' }
const hour = 60 * 60 * 1000

const giveRoles = (house: House, by: Person, to: Person, roles: string[], headers = anyVersion) =>
  house.ask('PUT', `/v1/admin/accounts/${to.id}/roles`, { token: by.token, body: { roles }, headers })
const place = (house: House, by: Person, on: Person, hold: Record<string, unknown>) =>
  house.ask('POST', `/v1/admin/accounts/${on.id}/holds`, {
    token: by.token,
    body: { kind: 'policy', reason: 'other', ...hold },
  })
const inHours = (house: House, hours: number) =>
  new Date(house.started.service.now().getTime() + hours * hour).toISOString()

/** The admins who can administer now: those whose own request is answered. */
async function adminsLeft(house: House, ...people: Person[]): Promise<Person[]> {
  const left: Person[] = []
  for (const person of people) {
    const answer = await house.ask('GET', '/v1/admin/accounts?limit=1', { token: person.token })
    if (answer.status === 200) left.push(person)
  }
  return left
}

t.test('the last admin keeps the role, until another has it', async (t) => {
  const house = await openHouse(t)
  const admin = await house.admin()
  const ask = { token: admin.token, headers: anyVersion }
  for (const roles of [[], ['reviewer', 'support']]) {
    const refusal = await giveRoles(house, admin, admin, roles)
    t.match(refusal, { status: 409, body: { code: 'last_admin' } })
    const shown = await wayOut(house, refusal, 'refetch', ask)
    t.match(shown.body.items, [{ id: admin.id, roles: ['admin'] }])
  }
  t.match(await house.ask('GET', '/v1/me', ask), { body: { roles: ['admin'], version: 1 } }, 'nothing was changed')
  const second = await house.staff('admin')
  t.match(await giveRoles(house, admin, admin, []), { status: 200, body: { roles: [] } })
  t.match(await giveRoles(house, second, second, []), { status: 409, body: { code: 'last_admin' } })
})

t.test('an admin with a hold on administering, scheduled ones too, does not count', async (t) => {
  const house = await openHouse(t)
  const admin = await house.admin()
  const second = await house.staff('admin')
  const scheduled = await place(house, second, admin, {
    preset: 'privilege_freeze',
    starts_at: inHours(house, 2),
    expires_at: inHours(house, 4),
  })
  t.equal(scheduled.status, 201, 'the second is left')

  const refused = { status: 409, body: { code: 'last_admin' } }
  for (const hold of [
    { preset: 'lock' },
    { preset: 'read_only', starts_at: inHours(house, 1) },
    { actions: ['admin.*'], expires_at: inHours(house, 1) },
  ]) {
    t.match(await place(house, admin, second, hold), refused, 'by placing')
  }
  t.match(await giveRoles(house, admin, second, []), refused, 'by taking the role')
  t.match(await giveRoles(house, second, second, ['reviewer']), refused, 'by giving it up')

  const harmless = await place(house, admin, second, { preset: 'preserve' })
  t.equal(harmless.status, 201, 'what does not cover administering may be placed')
  const href = `/v1/admin/holds/${harmless.body.ref}`
  const edit = (actions: string[]) =>
    house.ask('PATCH', href, { token: admin.token, body: { actions }, headers: anyVersion })
  t.match(await edit(['*']), refused, 'by editing')
  t.equal((await edit(['profile.*'])).status, 200)
  const listed = await house.ask('GET', `/v1/admin/holds?account=${second.id}`, { token: admin.token })
  t.equal(listed.body.items.length, 1, 'nothing of what was refused is there')

  const exempt = { kind: 'requirement', requirement: 'second_factor', preset: 'lock' }
  t.match(await place(house, admin, second, exempt), refused, 'a requirement leaves admin.use covered')
  house.later(4 * hour)
  t.equal((await place(house, admin, second, { preset: 'lock' })).status, 201, 'the first counts again')
  t.same(await adminsLeft(house, admin, second), [admin])
})

const rounds = 50

t.test('of two admins who demote each other at once, one is always left', async (t) => {
  const house = await openHouse(t)
  const admin = await house.admin()
  let [one, two] = [admin, await house.staff('admin')]
  for (let round = 0; round < rounds; round++) {
    const answers = await Promise.all([giveRoles(house, one, two, []), giveRoles(house, two, one, [])])
    const statuses = answers.map((answer) => answer.status)
    const left = await adminsLeft(house, one, two)
    t.equal(left.length, 1, `round ${round}: ${statuses}`)
    const stored = await house.started.service.db.accounts.find({ roles: 'admin' }).toArray()
    t.same(
      stored.map((account) => account._id),
      left.map((person) => person.id),
      'as the accounts themselves say',
    )
    t.equal(statuses.filter((status) => status === 200).length, 1)
    for (const answer of answers) {
      if (answer.status !== 200) t.match(answer.body.code, /^(last_admin|forbidden)$/)
    }
    const [kept = one] = left
    const lost = kept === one ? two : one
    t.equal((await giveRoles(house, kept, lost, ['admin'])).status, 200)
    ;[one, two] = [kept, lost]
  }
})

t.test('of two admins who freeze each other at once, one is always left', async (t) => {
  const house = await openHouse(t)
  const admin = await house.admin()
  const second = await house.staff('admin')
  for (let round = 0; round < 12; round++) {
    const freeze = { preset: 'privilege_freeze' }
    const answers = await Promise.all([
      place(house, admin, second, freeze),
      round % 2 === 0 ? place(house, second, admin, freeze) : giveRoles(house, second, admin, []),
    ])
    const left = await adminsLeft(house, admin, second)
    t.equal(left.length, 1, `round ${round}: ${answers.map((answer) => answer.status)}`)
    for (const answer of answers) {
      if (answer.status < 300) continue
      t.match(answer.body.code, /^(last_admin|forbidden|account_held)$/)
    }
    const [kept = admin] = left
    for (const { status, body } of answers) {
      if (status !== 201) continue
      const ask = { token: kept.token, body: { reason: 'next round' }, headers: anyVersion }
      t.equal((await house.ask('POST', `/v1/admin/holds/${body.ref}/lift`, ask)).status, 200)
    }
    if (kept === second) t.equal((await giveRoles(house, second, admin, ['admin'])).status, 200)
  }
})
