import t from 'tap'
import { hour, minute } from '../../src/time.ts'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t, { CLAIM_HOURS: '2' })
const admin = await app.admin()

async function appealed(): Promise<{ hold: string; appeal: string }> {
  const member = await app.signUp()
  const { ref } = (await app.hold(member, { kind: 'policy', actions: ['app.x'] })).body
  const url = `/v1/me/holds/${ref}/appeals`
  const { id } = (await app.ask('POST', url, { token: member.token, body: { text: 'It was not me.' } })).body
  return { hold: `/v1/admin/holds/${ref}`, appeal: `/v1/admin/appeals/${id}` }
}

const claim = (href: string, { token }: Person) => app.ask('PUT', `${href}/claim`, { token })
const release = (href: string, { token }: Person) => app.ask('DELETE', `${href}/claim`, { token })
const decide = (href: string, { token }: Person) =>
  app.ask('POST', `${href}/decision`, { token, body: { decision: 'deny', reason: 'It was.' } })
const read = (href: string, headers = {}) => app.ask('GET', href, { token: admin.token, headers })
const listed = async (list: string) =>
  (await read(`/v1/admin/${list}`)).body.items.map(({ id, ref }: { id?: string; ref?: string }) => id ?? ref)
const last = (href: string) => href.split('/').at(-1)

async function takeRole({ id }: Person): Promise<void> {
  const url = `/v1/admin/accounts/${id}/roles`
  const headers = { 'if-match': '*' }
  t.equal((await app.ask('PUT', url, { token: admin.token, headers, body: { roles: [] } })).status, 200)
}

t.test('a claim is valid for CLAIM_HOURS and not longer', async (t) => {
  const [reviewer, colleague] = [await app.staff('reviewer'), await app.staff('reviewer')]
  const { hold, appeal } = await appealed()
  for (const href of [hold, appeal]) t.equal((await claim(href, reviewer)).status, 200)
  app.advanceClock(2 * hour - minute)
  for (const href of [hold, appeal]) {
    t.match(await claim(href, colleague), { status: 409, body: { code: 'already_claimed' } })
    t.match(await read(href), { body: { assignee: reviewer.id } })
  }
  t.strictSame(await listed(`holds?assignee=${reviewer.id}`), [last(hold)])
  t.strictSame(await listed(`appeals?assignee=${reviewer.id}`), [last(appeal)])
  t.ok((await listed('appeals?state=in_review')).includes(last(appeal)))
  const before = await Promise.all([hold, appeal].map((href) => read(href)))

  app.advanceClock(minute)
  for (const [index, href] of [hold, appeal].entries()) {
    const etag = before[index]?.headers.etag ?? ''
    const lapsed = await read(href, { 'if-none-match': etag })
    t.match(lapsed, { status: 200, body: { assignee: null, assignee_username: null } }, 'its ETag has changed')
    t.equal(lapsed.body.version, before[index]?.body.version)
  }
  t.match((await read(hold)).body, { claimed_at: null, appeal: { state: 'submitted', assignee: null } })
  t.match((await read(appeal)).body, { state: 'submitted' })
  t.strictSame(await listed(`holds?assignee=${reviewer.id}`), [])
  t.strictSame(await listed(`appeals?assignee=${reviewer.id}`), [])
  t.ok((await listed('appeals?state=submitted')).includes(last(appeal)))
  t.notOk((await listed('appeals?state=in_review')).includes(last(appeal)))

  for (const href of [hold, appeal]) {
    t.equal((await release(href, colleague)).status, 204, 'there is nothing to release')
    t.match(await claim(href, colleague), { status: 200, body: { assignee: colleague.id } })
    t.match(await claim(href, reviewer), { status: 409, body: { current: { assignee: colleague.id } } })
  }
})

t.test('a lapsed claim can be claimed again, also by the same reviewer', async (t) => {
  const reviewer = await app.staff('reviewer')
  const { hold } = await appealed()
  const first = (await claim(hold, reviewer)).body
  app.advanceClock(2 * hour)
  const again = (await claim(hold, reviewer)).body
  t.equal(again.assignee, reviewer.id)
  t.ok(again.claimed_at > first.claimed_at)
  t.equal(again.version, first.version + 1)
})

t.test('another reviewer decides an appeal whose claim has lapsed', async (t) => {
  const [reviewer, colleague] = [await app.staff('reviewer'), await app.staff('reviewer')]
  const { appeal } = await appealed()
  await claim(appeal, reviewer)
  t.equal((await decide(appeal, colleague)).status, 409)
  app.advanceClock(2 * hour)
  t.match(await decide(appeal, colleague), { status: 200, body: { state: 'denied', assignee: colleague.id } })
  app.advanceClock(2 * hour)
  t.match((await read(appeal)).body, { assignee: colleague.id }, 'who decided it stays')
})

t.test('the claim of a reviewer who may no longer review blocks no one', async (t) => {
  const [former, held, colleague] = [
    await app.staff('reviewer'),
    await app.staff('reviewer'),
    await app.staff('reviewer'),
  ]
  const scenes = [await appealed(), await appealed()]
  for (const { hold, appeal } of scenes) {
    for (const href of [hold, appeal]) await claim(href, former)
  }
  const other = await appealed()
  await claim(other.appeal, held)
  t.match(await claim(other.appeal, colleague), { status: 409 })
  await takeRole(former)
  await app.hold(held, { preset: 'privilege_freeze' })
  const [first, second] = scenes
  for (const href of [first?.hold, first?.appeal, other.appeal]) {
    t.match(await claim(href ?? '', colleague), { status: 200, body: { assignee: colleague.id } })
  }
  t.equal((await release(second?.hold ?? '', colleague)).status, 204)
  t.match((await read(second?.hold ?? '')).body, { assignee: null })
  t.match(await decide(second?.appeal ?? '', colleague), { status: 200 })
})
