import t from 'tap'
import { mailsTo } from '../mailbox.ts'
import { type Ask, type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const headers = { 'if-match': '*' }
const profile = { display_name: 'Abusive', bio: 'abusive', website: 'https://abusive.example' }

const edit = ({ id }: Person, body: Record<string, unknown>, rest: Ask = {}) =>
  app.ask('PATCH', `/v1/admin/accounts/${id}`, { token: admin.token, headers, body, ...rest })
const me = ({ token }: Person) => app.ask('GET', '/v1/me', { token })
const trail = async ({ id }: Person) =>
  (await app.ask('GET', `/v1/admin/events?account=${id}`, { token: admin.token })).body.items

async function withProfile() {
  const person = await app.signUp()
  const body = { ...profile, locale: 'de', timezone: 'Europe/Berlin' }
  const edited = await app.ask('PATCH', '/v1/me', { token: person.token, headers, body })
  t.equal(edited.status, 200)
  return person
}

t.test('an admin clears what is abusive in a profile, and leaves the rest', async (t) => {
  const person = await withProfile()
  const before = (await me(person)).headers.etag
  const cleared = { display_name: null, bio: null, website: null }
  t.match(await edit(person, cleared), { status: 200, body: { ...cleared, locale: 'de', seq: 3 } })
  const own = await me(person)
  t.match(own, { body: { ...cleared, locale: 'de', timezone: 'Europe/Berlin', version: 3 } })
  t.not(own.headers.etag, before)
  t.match(await app.ask('GET', `/v1/accounts/${person.username}`), { body: cleared })

  t.match(await edit(person, { bio: 'friendly' }), { body: { bio: 'friendly', display_name: null } })
  t.match(await edit(person, { bio: 'friendly' }), { status: 200 })
  t.match((await me(person)).body, { version: 5 }, 'also an edit to the same value moves the version')
})

t.test('the trail says who did it, with before and after, and the owner reads that it was staff', async (t) => {
  const person = await withProfile()
  await edit(person, { display_name: null, bio: 'friendly' })
  const changes = { display_name: { before: 'Abusive', after: null }, bio: { before: 'abusive', after: 'friendly' } }
  const [event] = await trail(person)
  t.match(event, { type: 'profile.updated', actor: { kind: 'staff', id: admin.id } })
  t.strictSame(event.changes, changes)
  const own = await app.ask('GET', '/v1/me/events', { token: person.token })
  t.match(own.body.items[0], { type: 'profile.updated', by: 'staff', changes })
  await edit(person, { website: null, metadata: { warned: true } })
  t.match((await trail(person))[0], {
    type: 'account.edited',
    changes: { website: { before: profile.website, after: null }, metadata: { after: { warned: true } } },
  })
})

t.test('mails tell of a changed name, not of a changed profile', async (t) => {
  const person = await withProfile()
  const before = await mailsTo(app, person.email)
  await edit(person, { bio: null })
  t.same(await mailsTo(app, person.email), before)
  await edit(person, { username: 'renamed.by.staff', bio: 'friendly' })
  t.equal((await mailsTo(app, person.email)).length, before.length + 1)
})

t.test('it is validated as the own edit is, and as staff are let in', async (t) => {
  const person = await withProfile()
  const bad: Record<string, unknown>[] = [
    { display_name: '' },
    { display_name: 'x'.repeat(81) },
    { display_name: 'a\u0000b' },
    { bio: 'x'.repeat(501) },
    { bio: 1 },
    { website: 'javascript:alert(1)' },
    { website: `https://example.org/${'x'.repeat(200)}` },
  ]
  for (const body of bad) {
    const own = await app.ask('PATCH', '/v1/me', { token: person.token, headers, body })
    const byStaff = await edit(person, body)
    t.match(byStaff, { status: 422, body: { code: 'validation_failed' } }, JSON.stringify(body))
    t.strictSame(byStaff.body.errors, own.body.errors, JSON.stringify(body))
  }
  t.match(await edit(person, { locale: 'fr' }), { status: 422, body: { errors: [{ code: 'unknown_member' }] } })
  const { token } = await app.staff('support')
  t.match(await edit(person, { bio: null }, { token }), { status: 403 })
  t.match(await edit(admin, { bio: null }), { status: 409, body: { code: 'self_hold' } })
  t.match(await edit(person, { bio: null }, { headers: {} }), { status: 428 })
  t.match((await me(person)).body, profile, 'and nothing has changed')
})
