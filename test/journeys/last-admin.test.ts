import t from 'tap'
import { hour } from '../../src/time.ts'
import { anyVersion, type Person, startTestApp, type TestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const giveRoles = (app: TestApp, by: Person, to: Person, roles: string[], headers = anyVersion) =>
  app.ask('PUT', `/v1/admin/accounts/${to.id}/roles`, { token: by.token, body: { roles }, headers })
const place = (app: TestApp, by: Person, on: Person, hold: Record<string, unknown>) =>
  app.ask('POST', `/v1/admin/accounts/${on.id}/holds`, {
    token: by.token,
    body: { kind: 'policy', reason: 'other', ...hold },
  })

/** The admins who can administer now: those whose own request succeeds. */
async function adminsLeft(app: TestApp, ...people: Person[]): Promise<Person[]> {
  const left: Person[] = []
  for (const person of people) {
    const answer = await app.ask('GET', '/v1/admin/accounts?limit=1', { token: person.token })
    if (answer.status === 200) left.push(person)
  }
  return left
}

t.test('the last admin keeps the role until there is another', async (t) => {
  const app = await startTestApp(t)
  const admin = await app.admin()
  const ask = { token: admin.token, headers: anyVersion }
  for (const roles of [[], ['reviewer', 'support']]) {
    const refusal = await giveRoles(app, admin, admin, roles)
    t.match(refusal, { status: 409, body: { code: 'last_admin' } })
    const view = await takeWayOut(app, refusal, 'refetch')
    t.match(view.body.items, [{ id: admin.id, roles: ['admin'] }])
  }
  t.match(await app.ask('GET', '/v1/me', ask), { body: { roles: ['admin'], version: 1 } }, 'nothing was changed')
  const second = await app.staff('admin')
  t.match(await giveRoles(app, admin, admin, []), { status: 200, body: { roles: [] } })
  t.match(await giveRoles(app, second, second, []), { status: 409, body: { code: 'last_admin' } })
})

t.test('an admin with a hold on administering, even a scheduled one, does not count', async (t) => {
  const app = await startTestApp(t)
  const admin = await app.admin()
  const second = await app.staff('admin')
  const scheduled = await place(app, second, admin, {
    preset: 'privilege_freeze',
    starts_at: app.inHours(2),
    expires_at: app.inHours(4),
  })
  t.equal(scheduled.status, 201, 'the second is left')

  const refused = { status: 409, body: { code: 'last_admin' } }
  for (const hold of [
    { preset: 'lock' },
    { preset: 'read_only', starts_at: app.inHours(1) },
    { actions: ['admin.*'], expires_at: app.inHours(1) },
  ]) {
    t.match(await place(app, admin, second, hold), refused, 'by placing')
  }
  t.match(await giveRoles(app, admin, second, []), refused, 'by taking the role')
  t.match(await giveRoles(app, second, second, ['reviewer']), refused, 'by giving it up')

  const harmless = await place(app, admin, second, { preset: 'preserve' })
  t.equal(harmless.status, 201, 'what does not cover administering may be placed')
  const href = `/v1/admin/holds/${harmless.body.ref}`
  const edit = (actions: string[]) =>
    app.ask('PATCH', href, { token: admin.token, body: { actions }, headers: anyVersion })
  t.match(await edit(['*']), refused, 'by editing')
  t.equal((await edit(['profile.*'])).status, 200)
  const listed = await app.ask('GET', `/v1/admin/holds?account=${second.id}`, { token: admin.token })
  t.equal(listed.body.items.length, 1, 'nothing of what was refused is there')

  const exempt = { kind: 'requirement', requirement: 'second_factor', preset: 'lock' }
  t.match(await place(app, admin, second, exempt), refused, 'a requirement leaves admin.use covered')
  app.advanceClock(4 * hour)
  t.equal((await place(app, admin, second, { preset: 'lock' })).status, 201, 'the first counts again')
  t.same(await adminsLeft(app, admin, second), [admin])
})

const rounds = 50

t.test('two admins demote each other concurrently: one always remains', async (t) => {
  const app = await startTestApp(t)
  const admin = await app.admin()
  let [first, second] = [admin, await app.staff('admin')]
  for (let round = 0; round < rounds; round++) {
    const answers = await Promise.all([giveRoles(app, first, second, []), giveRoles(app, second, first, [])])
    const statuses = answers.map((answer) => answer.status)
    const left = await adminsLeft(app, first, second)
    t.equal(left.length, 1, `round ${round}: ${statuses}`)
    const stored = await app.started.service.db.accounts.find({ roles: 'admin' }).toArray()
    t.same(
      stored.map((account) => account._id),
      left.map((person) => person.id),
      'as the accounts themselves say',
    )
    t.equal(statuses.filter((status) => status === 200).length, 1)
    for (const answer of answers) {
      if (answer.status !== 200) t.match(answer.body.code, /^(last_admin|forbidden)$/)
    }
    const [remaining = first] = left
    const lost = remaining === first ? second : first
    t.equal((await giveRoles(app, remaining, lost, ['admin'])).status, 200)
    ;[first, second] = [remaining, lost]
  }
})

t.test('two admins freeze each other concurrently: one always remains', async (t) => {
  const app = await startTestApp(t)
  const admin = await app.admin()
  const second = await app.staff('admin')
  for (let round = 0; round < 12; round++) {
    const freeze = { preset: 'privilege_freeze' }
    const answers = await Promise.all([
      place(app, admin, second, freeze),
      round % 2 === 0 ? place(app, second, admin, freeze) : giveRoles(app, second, admin, []),
    ])
    const left = await adminsLeft(app, admin, second)
    t.equal(left.length, 1, `round ${round}: ${answers.map((answer) => answer.status)}`)
    for (const answer of answers) {
      if (answer.status < 300) continue
      t.match(answer.body.code, /^(last_admin|forbidden|account_held)$/)
    }
    const [remaining = admin] = left
    for (const { status, body } of answers) {
      if (status !== 201) continue
      const ask = { token: remaining.token, body: { reason: 'next round' }, headers: anyVersion }
      t.equal((await app.ask('POST', `/v1/admin/holds/${body.ref}/lift`, ask)).status, 200)
    }
    if (remaining === second) t.equal((await giveRoles(app, second, admin, ['admin'])).status, 200)
  }
})
