import t from 'tap'
import { personalData } from '../../src/personal-data/collections.ts'
import { Exempt } from '../../src/personal-data/exempt.ts'
import { marker, whereIs } from '../canaries.ts'
import { anyVersion, type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()

const exported = ({ token }: Person) => app.ask('GET', '/v1/me/export', { token })

/** The stored texts about the person that the owner sees, and those that are never shown. */
async function somebody() {
  const person = await app.signUp(marker('old'))
  const visible = ['bio', 'display', 'agent', 'message', 'text'].map(marker)
  const hidden = ['note', 'case', 'dedupe', 'meta', 'lifted', 'minimal'].map(marker)
  const [bio, display, agent, message, text] = visible
  const [note, caseRef, dedupe, meta, lifted, minimal] = hidden
  const asOwner = { token: person.token, headers: { ...anyVersion, 'user-agent': String(agent) } }
  const staff = { token: admin.token, headers: anyVersion }
  const name = marker('new')
  await app.ask('PATCH', '/v1/me', { ...asOwner, body: { bio, display_name: display } })
  await app.ask('PUT', '/v1/me/username', { ...asOwner, body: { username: name } })
  await app.ask('POST', '/v1/sessions', { ...asOwner, body: { login: name, password } })
  await app.ask('PATCH', `/v1/admin/accounts/${person.id}`, { ...staff, body: { metadata: { meta } } })
  const words = { message, note, case_ref: caseRef, dedupe_key: dedupe }
  const { ref } = (await app.hold(person, { kind: 'policy', actions: ['app.x'], ...words })).body
  await app.ask('POST', `/v1/me/holds/${ref}/appeals`, { token: person.token, body: { text } })
  const outline = { kind: 'policy', actions: ['app.x'], disclosure: 'minimal', message: minimal }
  const second = (await app.hold(person, outline)).body.ref
  await app.ask('POST', `/v1/admin/holds/${second}/lift`, { ...staff, body: { reason: lifted } })
  return { person, name, ref, second, shown: [...visible, person.username, name, person.email] as string[], hidden }
}

const { person, name, ref, second, shown: visible, hidden } = await somebody()

t.test('the export has everything stored about the owner, except what staff wrote for themselves', async (t) => {
  const stored = await whereIs(app, [...visible, ...hidden])
  for (const [text, places] of stored) t.ok(places.length > 0, `${text} is stored`)
  const answer = await exported(person)
  t.match(answer, { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' } })
  t.match(answer.headers, { 'cache-control': 'no-store', 'content-disposition': /^attachment/ })
  const content = JSON.stringify(answer.body)
  for (const text of visible) t.ok(content.includes(text), `${text} is in it`)
  for (const text of hidden) t.notOk(content.includes(text), `${text} is not`)
  t.notMatch(content, /argon2|hf_ses_|token_hash/, 'no secret')
  t.notOk(content.includes(admin.id), 'and no name of staff')
})

t.test('it has the account, its names, sessions, holds, appeals and events', async (t) => {
  const { body } = await exported(person)
  t.match(body.account, { id: person.id, username: name, email: person.email, state: 'pending', roles: [] })
  t.match(body.account.quarantined_usernames, [{ username: person.username, until: /Z$/ }])
  t.same(
    body.account.sessions.map((session: object) => Object.keys(session).sort()),
    Array(2).fill(['created_at', 'expires_at', 'id', 'last_seen_at', 'scope', 'user_agent']),
  )
  t.same(body.holds.map((hold: { ref: string }) => hold.ref).sort(), [ref, second].sort())
  t.match(body.appeals, [{ hold_ref: ref, state: 'submitted' }])
  const seqs = body.events.map((event: { seq: number }) => event.seq)
  t.same(
    seqs,
    Array.from(seqs, (_, index) => index + 1),
    'the whole trail, in order',
  )
  t.ok(seqs.length >= 8)
  t.match(body.events[2].changes.username, { before: person.username, after: name })
})

t.test('the export names what it leaves out with the reason, and misses nothing', async (t) => {
  const { body } = await exported(person)
  const account = await app.started.service.mongo.collection<{ _id: string }>('accounts').findOne({ _id: person.id })
  const leftOut = new Set(Object.keys(body.left_out))
  t.match(body.left_out, { 'account.metadata': /./, rate_limits: /./ })
  const listed = (await import('../../src/personal-data/account-members.ts')).accountMembers
  t.same(
    Object.keys(account ?? {}).filter((member) => !(member in listed)),
    [],
    'every member that is stored is listed',
  )
  for (const { name } of await app.started.service.mongo.listCollections().toArray()) {
    const collection = name.replace(/^evidence_bytes\.\w+$/, 'evidence_bytes')
    t.ok(collection in personalData, `${collection} is listed`)
    const keeping = personalData[collection as keyof typeof personalData]
    t.equal(leftOut.has(collection), keeping?.exported instanceof Exempt, `${collection} is in it or told`)
  }
})

t.test('the export includes events that have not been relayed yet, once', async (t) => {
  const owner = await app.signUp()
  for (let n = 0; n < 5; n += 1) {
    const edit = { token: owner.token, headers: anyVersion, body: { bio: `number ${n}` } }
    const [, answer] = await Promise.all([app.ask('PATCH', '/v1/me', edit), exported(owner)])
    const seqs = answer.body.events.map((event: { seq: number }) => event.seq)
    t.same(
      seqs,
      Array.from(seqs, (_, index) => index + 1),
      `${seqs}`,
    )
  }
  const { body } = await exported(owner)
  t.match(body.events.at(-1), { seq: 6, changes: { bio: { after: 'number 4' } } })
})

t.test('a hold on the export refuses it, and so does a security hold', async (t) => {
  const owner = await app.signUp()
  const held = await app.hold(owner, { kind: 'security', actions: ['app.x'], end_sessions: false })
  t.match(await exported(owner), {
    status: 409,
    body: { code: 'account_held', action: 'account.export', holds: [{ ref: held.body.ref }] },
  })
  const locked = await app.signUp()
  await app.hold(locked, { kind: 'policy', actions: ['session.create'] })
  const refused = await app.ask('POST', '/v1/sessions', { body: { login: locked.email, password } })
  const { token } = refused.body.restricted_session
  t.match(await exported({ ...locked, token }), { status: 403, body: { code: 'restricted_session' } })
  t.match(await app.ask('GET', '/v1/me/export'), { status: 401 })
})
