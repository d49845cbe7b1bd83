import t from 'tap'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const reviewer = await app.staff('reviewer')

const appeal = async ({ token }: Person, ref: string) =>
  (await app.ask('POST', `/v1/me/holds/${ref}/appeals`, { token, body: { text: 'It was not me.' } })).body
const read = ({ token }: Person, path: string) => app.ask('GET', `/v1/me/holds/${path}`, { token })

t.test('owners read their appeals against a hold, newest first, with the decision and without staff', async (t) => {
  const member = await app.signUp()
  const { ref } = (await app.hold(member, { kind: 'policy', actions: ['app.x'] })).body
  t.strictSame((await read(member, `${ref}/appeals`)).body, { items: [], next_cursor: null })
  const first = await appeal(member, ref)
  await app.ask('POST', `/v1/me/holds/${ref}/appeals/${first.id}/withdraw`, { token: member.token })
  const second = await appeal(member, ref)
  t.strictSame((await read(member, `${ref}/appeals/${second.id}`)).body, second)
  const decision = { decision: 'deny', reason: 'We have looked at it.', note: 'secret-note' }
  await app.ask('POST', `/v1/admin/appeals/${second.id}/decision`, { token: reviewer.token, body: decision })
  const { status, body, headers } = await read(member, `${ref}/appeals/${second.id}`)
  t.match({ status, body }, { status: 200, body: { state: 'denied', decision: { reason: 'We have looked at it.' } } })
  t.notOk('assignee' in body)
  t.notMatch(JSON.stringify(body), /secret-note/)
  t.match(
    await app.ask('GET', `/v1/me/holds/${ref}/appeals/${second.id}`, {
      token: member.token,
      headers: { 'if-none-match': headers.etag ?? '' },
    }),
    { status: 304 },
  )
  const { items } = (await read(member, `${ref}/appeals`)).body
  t.strictSame(items, [body, (await read(member, `${ref}/appeals/${first.id}`)).body])
  const page = (await read(member, `${ref}/appeals?limit=1`)).body
  t.strictSame((await read(member, `${ref}/appeals?limit=1&cursor=${page.next_cursor}`)).body.items, [items[1]])
})

t.test('another owner’s appeals and holds are not found', async (t) => {
  const [member, other] = [await app.signUp(), await app.signUp()]
  const { ref } = (await app.hold(member, { kind: 'policy', actions: ['app.x'] })).body
  const otherRef = (await app.hold(other, { kind: 'policy', actions: ['app.x'] })).body.ref
  const { id } = await appeal(member, ref)
  for (const path of [
    `${ref}/appeals`,
    `${ref}/appeals/${id}`,
    `${otherRef}/appeals/${id}`,
    `${otherRef}/appeals/none`,
  ]) {
    t.match(await read(other, path), { status: 404 }, path)
  }
  t.match(await read(admin, `${ref}/appeals`), { status: 404 })
  const another = (await app.hold(member, { kind: 'policy', actions: ['app.y'] })).body.ref
  t.match(await read(member, `${another}/appeals/${id}`), { status: 404 }, 'nor an own one under another hold')
  t.strictSame((await read(member, `${another}/appeals`)).body.items, [])
})
