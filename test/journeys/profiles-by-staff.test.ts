import t from 'tap'
import { mailsTo, mailTo } from '../mailbox.ts'
import { type Ask, type Person, password, startTestApp } from '../test-app.ts'

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

t.test('an admin clears abusive members of a profile, and leaves the rest', async (t) => {
  const person = await withProfile()
  const before = (await me(person)).headers.etag
  const cleared = { display_name: null, bio: null, website: null }
  t.match(await edit(person, cleared), { status: 200, body: { ...cleared, locale: 'de', seq: 3 } })
  const ownView = await me(person)
  t.match(ownView, { body: { ...cleared, locale: 'de', timezone: 'Europe/Berlin', version: 3 } })
  t.not(ownView.headers.etag, before)
  t.match(await app.ask('GET', `/v1/accounts/${person.username}`), { body: cleared })

  t.match(await edit(person, { bio: 'friendly' }), { body: { bio: 'friendly', display_name: null } })
  t.match(await edit(person, { bio: 'friendly' }), { status: 200 })
  t.match((await me(person)).body, { version: 5 }, 'also an edit to the same value moves the version')
})

t.test('the trail names the admin, with before and after, and the owner sees that it was staff', async (t) => {
  const person = await withProfile()
  await edit(person, { display_name: null, bio: 'friendly' })
  const changes = { display_name: { before: 'Abusive', after: null }, bio: { before: 'abusive', after: 'friendly' } }
  const [event] = await trail(person)
  t.match(event, { type: 'profile.updated', actor: { kind: 'staff', id: admin.id } })
  t.strictSame(event.changes, changes)
  const ownEvents = await app.ask('GET', '/v1/me/events', { token: person.token })
  t.match(ownEvents.body.items[0], { type: 'profile.updated', by: 'staff', changes })
  await edit(person, { website: null, metadata: { warned: true } })
  t.match((await trail(person))[0], {
    type: 'account.edited',
    changes: { website: { before: profile.website, after: null }, metadata: { after: { warned: true } } },
  })
})

t.test('a changed name sends a mail, a changed profile does not', async (t) => {
  const person = await withProfile()
  const before = await mailsTo(app, person.email)
  await edit(person, { bio: null })
  t.same(await mailsTo(app, person.email), before)
  await edit(person, { username: 'renamed.by.staff', bio: 'friendly' })
  t.equal((await mailsTo(app, person.email)).length, before.length + 1)
})

t.test('an edit by staff is validated like the owner’s, and only admins may make one', async (t) => {
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
    const ownEdit = await app.ask('PATCH', '/v1/me', { token: person.token, headers, body })
    const byStaff = await edit(person, body)
    t.match(byStaff, { status: 422, body: { code: 'validation_failed' } }, JSON.stringify(body))
    t.strictSame(byStaff.body.errors, ownEdit.body.errors, JSON.stringify(body))
  }
  t.match(await edit(person, { locale: 'fr' }), { status: 422, body: { errors: [{ code: 'unknown_member' }] } })
  const { token } = await app.staff('support')
  t.match(await edit(person, { bio: null }, { token }), { status: 403 })
  t.match(await edit(admin, { bio: null }), { status: 409, body: { code: 'self_hold' } })
  t.match(await edit(person, { bio: null }, { headers: {} }), { status: 428 })
  t.match((await me(person)).body, profile, 'and nothing has changed')
})

const show = ({ username }: Person, token?: string, etag?: string) =>
  app.ask('GET', `/v1/accounts/${username}`, {
    ...(token === undefined ? {} : { token }),
    ...(etag === undefined ? {} : { headers: { 'if-none-match': etag } }),
  })

t.test('a hold on profile.show hides the profile from everyone except its owner, until it is lifted', async (t) => {
  const [person, other] = [await withProfile(), await app.signUp()]
  const { etag = '' } = (await show(person)).headers
  const { ref } = (await app.hold(person, { kind: 'policy', actions: ['profile.show'] })).body
  const unknown = { status: 404, body: { code: 'not_found' } }
  const nobody = await app.ask('GET', '/v1/accounts/nobody.at.all')
  const hidden = await show(person)
  t.match(hidden, unknown)
  t.equal(hidden.body.detail, nobody.body.detail, 'as if nobody had the name')
  for (const token of [other.token, admin.token, 'hf_ses_none', (await app.service('accounts:read')).token]) {
    t.match(await show(person, token), unknown)
  }
  t.match(await show(person, undefined, etag), unknown, 'also who has seen it before')

  t.match(await show(person, person.token), { status: 200, body: profile, headers: { 'cache-control': 'no-store' } })
  t.match(await me(person), { status: 200, body: profile })
  t.match(await edit(person, { bio: 'friendly' }), { status: 200 }, 'and staff see and edit it')

  await app.ask('POST', `/v1/admin/holds/${ref}/lift`, { token: admin.token, headers, body: { reason: 'mended' } })
  t.match(await show(person), { status: 200, body: { bio: 'friendly' }, headers: { 'cache-control': 'no-cache' } })
})

t.test('no other pattern and no preset hides a profile', async (t) => {
  const person = await withProfile()
  await app.hold(person, { kind: 'policy', actions: ['*', 'profile.*'] })
  for (const preset of ['lock', 'read_only', 'takeover_freeze', 'preserve', 'privilege_freeze']) {
    const { body } = await app.hold(person, { kind: 'legal', preset })
    t.notOk(body.actions.includes('profile.show'), preset)
  }
  t.match(await show(person), { status: 200, body: profile })
})

t.test(
  'profile.show is not an action of the owner, so it appears in neither the open nor the held actions',
  async (t) => {
    const person = await withProfile()
    await app.hold(person, { kind: 'policy', actions: ['profile.show', 'profile.update'] })
    const { items } = (await app.ask('GET', '/v1/me/actions', { token: person.token })).body
    t.notOk(items.some(({ action }: { action: string }) => action === 'profile.show'))
    const refused = await app.ask('PATCH', '/v1/me', { token: person.token, headers, body: { bio: null } })
    t.match(refused, { status: 409, body: { code: 'account_held' } })
    t.notOk(refused.body.still_allowed.includes('profile.show'))
    t.match(refused.body.holds, [{ actions: ['profile.show', 'profile.update'] }], 'the hold itself is no secret')
    t.match(
      (await mailTo(app, person.email, /H-/)).text,
      /Bearbeiten des Profils, Zeigen des Profils gegenüber anderen/,
    )
  },
)

t.test('other services can check whether they may show a profile', async (t) => {
  const [held, open] = [await withProfile(), await withProfile()]
  const { token } = await app.service('checks')
  await app.hold(held, { kind: 'policy', actions: ['profile.show'] })
  const closing = await app.ask('POST', '/v1/me/close', { token: open.token, body: { password } })
  t.equal(closing.status, 202)
  const check = async ({ id }: Person) =>
    (await app.ask('POST', '/v1/checks', { token, body: { account_id: id, action: 'profile.show' } })).body
  t.match(await check(held), { allowed: false, holds: { length: 1 } })
  t.match(await check(open), { allowed: true, holds: [] }, 'as it is shown here while the account is closing')
  t.match(await show(open), { status: 200 })
})
