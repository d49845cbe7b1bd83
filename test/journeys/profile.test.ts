import t from 'tap'
import { openHouse } from '../house.ts'

const house = await openHouse(t)

t.test('an edit needs the version it changes, and shows the current one when that is stale', async (t) => {
  const { token } = await house.member()
  const before = await house.ask('GET', '/v1/me', { token })
  t.equal(before.status, 200)

  const without = await house.ask('PATCH', '/v1/me', { token, body: { bio: 'a' } })
  t.match(without, { status: 428, body: { code: 'precondition_required' } })

  const edit = { token, body: { bio: 'first' }, headers: { 'if-match': before.headers.etag ?? '' } }
  const first = await house.ask('PATCH', '/v1/me', edit)
  t.match(first, { status: 200, body: { bio: 'first', version: 2 } })
  const stale = await house.ask('PATCH', '/v1/me', edit)
  t.match(stale, { status: 412, body: { code: 'precondition_failed', current: first.body } })
})
