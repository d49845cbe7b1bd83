import t, { type Test } from 'tap'
import { createEraser } from '../../src/personal-data/erase.ts'
import { day, minute } from '../../src/time.ts'
import { marker, whereIs } from '../canaries.ts'
import { type Person, password, startTestApp, type TestApp } from '../test-app.ts'

/** An app whose eraser works only on request. */
async function quietHouse(test: Test): Promise<TestApp> {
  const app = await startTestApp(test)
  await app.started.workers.accountErasure.stop()
  return app
}

/** Erases the due accounts, as a process that has just started does. */
async function erase(app: TestApp, service = app.started.service): Promise<void> {
  const failures: unknown[] = []
  const eraser = createEraser(service, app.started.relay.settled, (error) => failures.push(error))
  await app.started.relay.settled()
  await eraser.settled()
  await eraser.stop()
  if (failures.length > 0) throw failures[0]
}

const signIn = (app: TestApp, login: string) => app.ask('POST', '/v1/sessions', { body: { login, password } })
const close = (app: TestApp, { token }: Person) => app.ask('POST', '/v1/me/close', { token, body: { password } })

/** The admin, signed in again: moving the clock ends sessions. */
async function adminOf(app: TestApp): Promise<Person> {
  const admin = await app.admin()
  admin.token = (await signIn(app, admin.username)).body.session.token
  return admin
}

async function stateOf(app: TestApp, id: string): Promise<string> {
  const { token } = await adminOf(app)
  return (await app.ask('GET', `/v1/admin/accounts/${id}`, { token })).body.state
}

/** What staff write about a person elsewhere: batches, evidence, metadata. */
async function byStaff(app: TestApp, { id }: Person, ref: string, texts: Record<string, string>): Promise<void> {
  const staff = { token: (await app.admin()).token, headers: { 'if-match': '*' } }
  const batch = async (body: object) => {
    t.equal((await app.ask('POST', '/v1/admin/hold-batches', { token: staff.token, body })).status, 202)
    await app.started.workers.holdBatches.settled()
  }
  const written = { message: texts['batch-message'], note: texts['batch-note'], case_ref: texts['batch-case'] }
  const hold = { kind: 'policy', reason: 'other', actions: ['app.z'], dedupe_key: texts['batch-dedupe'], ...written }
  await batch({ operation: 'place', account_ids: [id], hold })
  const { holds } = (await app.ask('GET', `/v1/admin/accounts/${id}`, staff)).body
  const placed = holds.find((hold: { note: string | null }) => hold.note === written.note)
  await batch({ operation: 'lift', refs: [placed.ref], reason: texts['batch-lifted'] })
  const path = `/v1/admin/holds/${ref}/evidence/${texts.evidence}/letter.txt`
  const headers = { 'content-type': 'text/plain' }
  t.equal((await app.ask('PUT', path, { token: staff.token, headers, body: 'bytes' })).status, 201)
  const body = { metadata: { note: texts.metadata } }
  t.equal((await app.ask('PATCH', `/v1/admin/accounts/${id}`, { ...staff, body })).status, 200)
}

/** A person about whom something is stored in every possible place, and whose account is closing. */
async function somebody(app: TestApp) {
  const [name, oldName] = [marker('new'), marker('old')]
  const texts = Object.fromEntries(
    [
      ...['bio', 'display', 'agent', 'message', 'note', 'case', 'dedupe', 'text', 'text2', 'lifted'],
      ...['batch-message', 'batch-note', 'batch-case', 'batch-dedupe', 'batch-lifted', 'evidence', 'metadata'],
    ].map((label) => [label, marker(label)]),
  )
  const person = await app.signUp(oldName)
  const asOwner = { token: person.token, headers: { 'if-match': '*', 'user-agent': String(texts.agent) } }
  const profile = { bio: texts.bio, display_name: texts.display, website: `https://${name}.example` }
  await app.ask('PATCH', '/v1/me', { ...asOwner, body: profile })
  await app.ask('PUT', '/v1/me/username', { ...asOwner, body: { username: name } })
  await app.ask('POST', '/v1/sessions', { ...asOwner, body: { login: name, password } })
  const wording = { message: texts.message, note: texts.note, case_ref: texts.case }
  const place = (dedupe: string) =>
    app.hold(person, { kind: 'policy', actions: ['app.x'], dedupe_key: dedupe, ...wording })
  const holds = [(await place(String(texts.dedupe))).body.ref, (await place('another')).body.ref]
  for (const [index, ref] of holds.entries()) {
    const text = index === 0 ? texts.text : texts.text2
    const appealed = await app.ask('POST', `/v1/me/holds/${ref}/appeals`, { token: person.token, body: { text } })
    t.equal(appealed.status, 201)
  }
  const lift = { body: { reason: texts.lifted }, headers: { 'if-match': '*' }, token: (await app.admin()).token }
  t.equal((await app.ask('POST', `/v1/admin/holds/${holds[1]}/lift`, lift)).status, 200)
  await byStaff(app, person, String(holds[0]), texts)
  t.equal((await close(app, person)).status, 202)
  const names = [name, oldName]
  return { person, name, oldName, names, canaries: [...names, ...Object.values(texts)] as string[], open: holds[0] }
}

const held = (places: Map<string, string[]>) => [...places].filter(([, where]) => where.length > 0)

t.test('after the grace period only names in quarantine remain of the person, and later nothing', async (t) => {
  const app = await quietHouse(t)
  const { person, name, oldName, names, canaries, open } = await somebody(app)
  const before = await whereIs(app, canaries)
  for (const [text, places] of before) t.ok(places.length > 0, `${text} stands in ${[...new Set(places)]}`)

  app.advanceClock(30 * day - 10 * minute)
  await erase(app)
  t.equal(await stateOf(app, person.id), 'closing', 'not before its time')
  app.advanceClock(11 * minute)
  await erase(app)

  const after = await whereIs(app, canaries)
  t.same(held(after), names.map((name) => [name, ['accounts names']]).slice(0, 1), 'the older name was due at once')
  t.match(await signIn(app, name), { status: 401, body: { code: 'invalid_credentials' } })
  t.match(await signIn(app, `${oldName}@example.com`), { status: 401 })
  t.match(await signIn(app, `closed:${person.id}`), { status: 401 })
  t.match(await app.ask('GET', '/v1/me', person), { status: 401, body: { code: 'session_expired' } })
  t.match(await app.ask('GET', `/v1/accounts/${name}`), { status: 404 })
  t.match(await app.ask('GET', `/v1/usernames/${name}`), { body: { available: false } })

  const admin = await adminOf(app)
  const view = await app.ask('GET', `/v1/admin/accounts/${person.id}`, admin)
  const tombstone = `closed:${person.id}`
  t.match(view.body, { state: 'closed', username: tombstone, email: tombstone, bio: null, roles: [], sessions: [] })
  t.match(view.body.holds, [{ ref: open, message: null, note: null, kind: 'policy', state: 'active' }])
  const hold = { kind: 'legal', reason: 'other', preset: 'preserve' }
  const late = await app.ask('POST', `/v1/admin/accounts/${person.id}/holds`, { token: admin.token, body: hold })
  t.match(late, { status: 409, body: { code: 'invalid_transition', current: { state: 'closed', allowed: [] } } })
  const appeals = await app.ask('GET', '/v1/admin/appeals', admin)
  t.match(appeals.body.items, [
    { state: 'moot', text: '' },
    { state: 'moot', text: '' },
  ])
  const trail = await app.ask('GET', `/v1/admin/events?account=${person.id}`, admin)
  t.match(trail.body.items[0], { type: 'account.closed', changes: { state: { before: 'closing', after: 'closed' } } })
  const seqs = trail.body.items.map((event: { seq: number }) => event.seq)
  t.same(
    seqs,
    Array.from(seqs, (_, index) => seqs.length - index),
    'the trail keeps its events',
  )

  app.advanceClock(31 * day)
  await erase(app)
  t.same(held(await whereIs(app, canaries)), [], 'and in the end nothing')
  t.match(await app.ask('GET', `/v1/usernames/${name}`), { body: { available: true } })
})

t.test('erasing an account ends the sessions that have not expired', async (t) => {
  const app = await quietHouse(t)
  const person = await app.signUp()
  await close(app, person)
  app.advanceClock(29 * day)
  const { token } = (await signIn(app, person.email)).body.session
  app.advanceClock(day + 1000)
  t.equal((await app.ask('GET', '/v1/me', { token })).status, 200, 'not before it')
  await erase(app)
  t.match(await app.ask('GET', '/v1/me', { token }), { status: 401, body: { code: 'session_expired' } })
})

t.test('the trail keeps nothing of an erased account’s name, even when another account takes it at once', async (t) => {
  const app = await quietHouse(t)
  const { name, oldName } = await somebody(app)
  app.advanceClock(31 * day)
  await erase(app)
  app.advanceClock(31 * day)
  const body = { username: name, email: 'other@example.com', password }
  t.match(await app.ask('POST', '/v1/accounts', { body }), { status: 201 })
  await erase(app)
  t.same(held(await whereIs(app, [oldName])), [])
  const places = (await whereIs(app, [name])).get(name) ?? []
  t.same([...new Set(places)].sort(), ['accounts names', 'events changes'], 'of the one who has it now')
  t.equal(places.length, 2)
})

t.test('the address is available at once after the erasure', async (t) => {
  const app = await quietHouse(t)
  const person = await app.signUp()
  await close(app, person)
  const body = { username: 'somebody.new', email: person.email, password }
  t.match(await app.ask('POST', '/v1/accounts', { body }), { status: 409, body: { code: 'email_taken' } })
  app.advanceClock(31 * day)
  await erase(app)
  t.match(await app.ask('POST', '/v1/accounts', { body }), { status: 201 })
})

t.test('a hold placed meanwhile postpones the erasure until it is lifted, without delaying others', async (t) => {
  const app = await quietHouse(t)
  const [staying, gone] = [await app.signUp(), await app.signUp()]
  await close(app, staying)
  await close(app, gone)
  const hold = await app.hold(staying, { kind: 'legal', actions: ['app.x'], lift_requires: 1 })
  app.advanceClock(40 * day)
  await erase(app)
  t.equal(await stateOf(app, staying.id), 'closing')
  t.equal(await stateOf(app, gone.id), 'closed')
  t.match(await signIn(app, staying.email), { status: 201, body: { account: { email: staying.email } } })

  const { token } = await adminOf(app)
  const lift = { token, body: { reason: 'settled' }, headers: { 'if-match': '*' } }
  t.equal((await app.ask('POST', `/v1/admin/holds/${hold.body.ref}/lift`, lift)).status, 200)
  await erase(app)
  t.equal(await stateOf(app, staying.id), 'closed')
})

/** The service of a process that dies at its n-th write: before it, or after it without learning its result. */
function dying(app: TestApp, at: number, when: 'before' | 'after') {
  const { service } = app.started
  let writes = 0
  const mortal = (target: object, methods: readonly string[]) =>
    new Proxy(target, {
      get(object, name) {
        const value = Reflect.get(object, name)
        if (typeof value !== 'function') return value
        if (!methods.includes(String(name))) return value.bind(object)
        return async (...args: unknown[]) => {
          writes += 1
          if (writes === at && when === 'before') throw new Error('killed')
          const result = await value.apply(object, args)
          if (writes === at) throw new Error('killed')
          return result
        }
      },
    })
  const inner = ['updateMany', 'updateOne', 'bulkWrite', 'insertOne', 'deleteMany']
  const db = Object.fromEntries(
    Object.entries(service.db).map(([name, collection]) => [name, mortal(collection, inner)]),
  )
  const mortals = { ...service, db, store: mortal(service.store, ['tryWrite']) } as unknown as typeof service
  return { service: mortals, survived: () => writes < at }
}

t.test('whenever the erasing process is killed, the next one finishes the erasure', async (t) => {
  const app = await quietHouse(t)
  let kills = 0
  for (const when of ['before', 'after'] as const) {
    for (let at = 1; ; at += 1) {
      const { canaries, names } = await somebody(app)
      app.advanceClock(31 * day)
      const { service, survived } = dying(app, at, when)
      await erase(app, service).catch((error) => t.equal(error.message, 'killed'))
      await app.started.relay.settled()
      await erase(app)
      const left = held(await whereIs(app, canaries)).filter(([text]) => !names.includes(text))
      t.same(left, [], `killed ${when} write ${at}`)
      await adminOf(app)
      if (survived()) break
      kills += 1
    }
  }
  t.ok(kills >= 16, `${kills} kills`)
})
