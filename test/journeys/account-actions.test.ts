import t from 'tap'
import { builtInActions, floorActions } from '../../src/enforcement/actions.ts'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const service = await app.service('checks', 'accounts:read')

const actionsOf = (id: string, { token }: { token: string } = admin, query = '') =>
  app.ask('GET', `/v1/admin/accounts/${id}/actions${query}`, { token })

interface Listed {
  action: string
  allowed: boolean
  holds: string[]
  refusal: Record<string, unknown> | null
}
const ofAnyRequest = { instance: '', server_time: '' }
const comparable = (refusal: object | null) => refusal && { ...refusal, ...ofAnyRequest }

async function listed(owner: Person): Promise<Listed[]> {
  return (await actionsOf(owner.id)).body.items
}

t.test('staff see for every action what a check answers for it', async (t) => {
  const owner = await app.signUp()
  const [first, second] = [
    (await app.hold(owner, { kind: 'policy', actions: ['profile.*'], note: 'never told' })).body.ref,
    (await app.hold(owner, { kind: 'policy', actions: ['*'], disclosure: 'minimal' })).body.ref,
  ]
  const items = await listed(owner)
  t.strictSame(
    items.map(({ action }) => action),
    [...builtInActions, ...floorActions],
  )
  for (const { action, allowed, holds, refusal } of items) {
    const body = { account_id: owner.id, action, explain: true }
    const check = (await app.ask('POST', '/v1/checks', { token: service.token, body })).body
    const refs = check.holds.map(({ ref }: { ref: string }) => ref)
    t.strictSame([allowed, holds, comparable(refusal)], [check.allowed, refs, comparable(check.refusal)], action)
  }
  t.match(items, [{ action: 'session.create', allowed: false, holds: [second] }])
  t.match(
    items.find(({ action }) => action === 'profile.update'),
    { holds: [first, second] },
  )
  t.notMatch(JSON.stringify(items), /never told/)
})

t.test('staff see the same refusal that the owner gets', async (t) => {
  const owner = await app.signUp()
  await app.hold(owner, { kind: 'policy', actions: ['profile.*'] })
  const answer = await app.ask('PATCH', '/v1/me', {
    token: owner.token,
    headers: { 'if-match': '*' },
    body: { bio: 'a' },
  })
  const row = (await listed(owner)).find(({ action }) => action === 'profile.update')
  t.equal(answer.status, 409)
  t.strictSame(comparable(row?.refusal ?? null), comparable(answer.body))
})

t.test('all staff, and services that read accounts, read the list page by page', async (t) => {
  const owner = await app.signUp()
  const page = (await actionsOf(owner.id, service, '?limit=10')).body
  const rest = (await actionsOf(owner.id, service, `?limit=100&cursor=${page.next_cursor}`)).body
  t.strictSame([...page.items, ...rest.items].length, builtInActions.length + floorActions.length)
  t.equal(rest.next_cursor, null)
  const answer = await actionsOf(owner.id, await app.staff('support'))
  t.match(answer, { status: 200, headers: { 'cache-control': 'no-store' } })
  t.match(await actionsOf('nobody'), { status: 404, body: { code: 'not_found' } })
  t.match(await actionsOf(owner.id, owner), { status: 403 })
  t.match(await actionsOf(owner.id, admin, '?since=1'), { status: 422 })
  t.match(await actionsOf((await app.signUp()).id, admin, `?cursor=${page.next_cursor}`), { status: 422 })
})
