import t from 'tap'
import { hour } from '../../src/time.ts'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()

const list = (query: string) => app.ask('GET', `/v1/admin/accounts?${query}`, { token: admin.token })
async function ids(query: string): Promise<string[]> {
  const answer = await list(query)
  if (answer.status !== 200) throw new Error(`${query}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body.items.map((account: { id: string }) => account.id)
}
const idsOf = (...people: Person[]) => people.map((person) => person.id)

const reviewer = await app.staff('reviewer')
const [anna, annabel, hannah] = [await app.signUp('Anna'), await app.signUp('annabel'), await app.signUp('hannah')]
await app.hold(anna, { kind: 'policy', actions: ['app.x'], expires_at: app.inHours(2) })
await app.hold(hannah, { kind: 'policy', actions: ['app.x'], starts_at: app.inHours(1) })

t.test('staff list accounts, oldest first, as they see each of them, without secrets', async (t) => {
  t.same(await ids(''), idsOf(admin, reviewer, anna, annabel, hannah))
  const { body } = await list(`query=${anna.id}`)
  const members = [
    ...[
      'id',
      'username',
      'email',
      'email_verified',
      'second_factor',
      'state',
      'roles',
      'seq',
      'created_at',
      'updated_at',
    ],
  ]
  const profile = ['display_name', 'bio', 'locale', 'timezone', 'website']
  t.same(Object.keys(body.items[0]).sort(), [...members, ...profile].sort())
  t.match(body.items[0], { id: anna.id, username: 'Anna', state: 'pending', roles: [], seq: 2 })
})

t.test('a query matches an id, or the beginning of a name or address, in any case', async (t) => {
  t.same(await ids('query=anna'), idsOf(anna, annabel))
  t.same(await ids('query=ANNAB'), idsOf(annabel))
  t.same(await ids('query=nna'), [], 'the beginning, not a part')
  t.same(await ids('query=anna%40'), idsOf(anna))
  t.same(await ids('query=Hannah%40EXAMPLE.com'), idsOf(hannah))
  t.same(await ids(`query=${annabel.id}`), idsOf(annabel))
  t.same(await ids('query=.*'), [], 'no pattern is understood')
  t.same(await ids('query=%24ne'), [])
})

t.test('a former name still finds its account', async (t) => {
  const renamed = await app.signUp('formerly')
  const ask = { token: renamed.token, body: { username: 'nowadays' } }
  t.equal((await app.ask('PUT', '/v1/me/username', ask)).status, 200)
  t.same(await ids('query=former'), idsOf(renamed))
  t.same(await ids('query=nowa'), idsOf(renamed))
  t.same(await ids('query=marigold'), [], 'nor is it found by what lies between its names')
})

t.test('state, role and held narrow the list, and filters combine', async (t) => {
  t.same(await ids('state=active'), idsOf(admin))
  t.same((await ids('state=pending')).slice(0, 4), idsOf(reviewer, anna, annabel, hannah))
  t.same(await ids('state=closed'), [])
  t.same(await ids('role=admin'), idsOf(admin))
  t.same(await ids('role=reviewer&state=pending'), idsOf(reviewer))
  t.same(await ids('role=support'), [])
  t.same(await ids('held=true'), idsOf(anna), 'in force, not merely scheduled')
  t.same((await ids('held=false')).slice(0, 4), idsOf(admin, reviewer, annabel, hannah))
  t.same(await ids('held=true&query=hannah'), [])
  app.advanceClock(hour)
  t.same(await ids('held=true'), idsOf(anna, hannah))
  app.advanceClock(hour)
  t.same(await ids('held=true'), idsOf(hannah), 'the clock has ended one')
})

t.test('the pages together are the list, and invalid parameters are reported by name', async (t) => {
  const whole = await ids('')
  const seen: string[] = []
  for (let cursor = ''; ; ) {
    const { body } = await list(`limit=2${cursor}`)
    t.ok(body.items.length <= 2)
    seen.push(...body.items.map((account: { id: string }) => account.id))
    if (body.next_cursor === null) break
    cursor = `&cursor=${body.next_cursor}`
  }
  t.same(seen, whole)
  const bad: Record<string, string> = {
    'state=held': 'state',
    'role=root': 'role',
    'held=maybe': 'held',
    'limit=0': 'limit',
    'cursor=x': 'cursor',
    'query=': 'query',
    'name=anna': 'name',
  }
  for (const [query, field] of Object.entries(bad)) {
    t.match(await list(query), { status: 422, body: { errors: [{ in: 'query', field }] } }, query)
  }
})
