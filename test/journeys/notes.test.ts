// Who may read the internal texts of staff about holds: notes and case references.
import t from 'tap'
import { type Person, startTestApp } from '../test-app.ts'
import { openReceiver } from '../webhook-receiver.ts'

const app = await startTestApp(t, { WEBHOOK_ALLOW: '127.0.0.0/8' })
const admin = await app.admin()
const second = await app.staff('admin')
const [reviewer, support] = [await app.staff('reviewer'), await app.staff('support')]
const secrets = /the note of staff|case 4711|the other note/
const hold = { kind: 'policy', actions: ['app.x'], note: 'the note of staff', case_ref: 'case 4711' }

/** Holds an account, edits the note, and lifts another hold with one. */
async function held(owner: Person): Promise<string> {
  const { ref } = (await app.hold(owner, hold)).body
  const ask = { token: admin.token, headers: { 'if-match': '*' } }
  await app.ask('PATCH', `/v1/admin/holds/${ref}`, { ...ask, body: { note: 'the other note' } })
  const other = (await app.hold(owner, hold)).body.ref
  const lift = { reason: 'over', note: 'the note of staff' }
  await app.ask('POST', `/v1/admin/holds/${other}/lift`, { ...ask, body: lift })
  return ref
}

const member = await app.signUp()
const refs = { member: await held(member), staff: await held(support), own: await held(second) }
const batch = { operation: 'place', account_ids: [member.id], hold: { ...hold, reason: 'other' }, dry_run: true }
await app.ask('POST', '/v1/admin/hold-batches', { token: admin.token, body: batch })
await app.started.relay.settled()

const readingAccounts = await app.service('accounts:read')
const readingEvents = await app.service('events:read')
const readingBoth = await app.service('events:read', 'holds:read')

const text = async ({ token }: { token: string }, path: string) => {
  const answer = await app.ask('GET', `/v1/admin/${path}`, { token })
  t.equal(answer.status, 200, path)
  return typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
}
const shows = async (who: { token: string }, path: string) => secrets.test(await text(who, path))

t.test('the view of an account shows notes to those who may read its holds', async (t) => {
  for (const reader of [admin, reviewer]) t.ok(await shows(reader, `accounts/${member.id}`))
  for (const reader of [support, readingAccounts]) {
    const view = await text(reader, `accounts/${member.id}`)
    t.notMatch(view, secrets)
    t.match(view, refs.member, 'the hold itself is shown')
  }
  t.ok(await shows(admin, `accounts/${second.id}`))
  t.notOk(await shows(reviewer, `accounts/${support.id}`), 'of staff they are for admins')
  const ownText = await text(second, `accounts/${second.id}`)
  t.match(ownText, refs.own)
  t.notMatch(ownText, secrets)
  t.notMatch(ownText, admin.id, 'nor who of the staff has placed it')
})

t.test('only admins read the holds of staff, and staff cannot read their own as staff', async (t) => {
  const read = (who: { token: string }, ref: string) => app.ask('GET', `/v1/admin/holds/${ref}`, { token: who.token })
  t.equal((await read(admin, refs.staff)).status, 200)
  t.match(await read(reviewer, refs.staff), { status: 403, body: { code: 'forbidden' } })
  t.match(await read(readingBoth, refs.staff), { status: 403, body: { code: 'forbidden' } })
  t.match(await read(second, refs.own), { status: 409, body: { code: 'self_hold' } })
  t.equal((await app.ask('GET', `/v1/me/holds/${refs.own}`, { token: second.token })).status, 200)
})

t.test('the queue has only the holds that the viewer may read', async (t) => {
  const listed = async (who: { token: string }) => {
    const { body } = await app.ask('GET', '/v1/admin/holds?state=active', { token: who.token })
    return body.items.map(({ ref }: { ref: string }) => ref).sort()
  }
  t.same(await listed(admin), Object.values(refs).sort())
  t.same(await listed(second), [refs.member, refs.staff].sort())
  for (const reader of [reviewer, readingBoth]) t.same(await listed(reader), [refs.member])
})

t.test('the list of appeals has only those whose holds the viewer may read', async (t) => {
  const appeal = async (owner: Person, ref: string) => {
    const ask = { token: owner.token, body: { text: 'It was not me.' } }
    return (await app.ask('POST', `/v1/me/holds/${ref}/appeals`, ask)).body.id
  }
  const ids = {
    member: await appeal(member, refs.member),
    staff: await appeal(support, refs.staff),
    own: await appeal(second, refs.own),
  }
  const listed = async ({ token }: Person) => {
    const { body } = await app.ask('GET', '/v1/admin/appeals', { token })
    return body.items.map(({ id }: { id: string }) => id).sort()
  }
  t.same(await listed(admin), Object.values(ids).sort())
  t.same(await listed(second), [ids.member, ids.staff].sort())
  t.same(await listed(reviewer), [ids.member])
  const ownAppeal = await app.ask('GET', `/v1/admin/appeals/${ids.own}`, { token: second.token })
  t.match(ownAppeal, { status: 409, body: { code: 'self_hold' } })
})

for (const path of ['events?limit=100&', 'events/export?']) {
  t.test(`${path.replace(/\?.*/, '')} shows notes to those who may read the holds`, async (t) => {
    const ofMember = `${path}account=${member.id}`
    for (const reader of [admin, reviewer, readingBoth]) t.ok(await shows(reader, ofMember))
    t.notOk(await shows(readingEvents, path), 'not even in the feed, batches included')
    t.ok(await shows(admin, `${path}account=${second.id}`))
    for (const reader of [reviewer, readingBoth]) t.notOk(await shows(reader, `${path}account=${support.id}`))
    const ownText = await text(second, `${path}account=${second.id}`)
    t.match(ownText, refs.own)
    t.notMatch(ownText, secrets)
    t.match(ownText, '"actor":{"kind":"staff","id":null,"username":null}', 'nor who has placed it')
  })
}

t.test('no webhook delivers notes', async (t) => {
  const receiver = await openReceiver(t)
  const body = { name: 'all holds', url: receiver.url, events: ['hold.*'] }
  t.equal((await app.ask('POST', '/v1/admin/webhooks', { token: admin.token, body })).status, 201)
  await held(member)
  await app.started.relay.settled()
  await app.started.workers.webhookDelivery.settled()
  t.ok(receiver.messages.length >= 4, `${receiver.messages.length} deliveries`)
  t.notMatch(receiver.messages.map((message) => message.text).join(), secrets)
})
