import t, { type Test } from 'tap'
import { createEraser } from '../../src/personal-data/erase.ts'
import { canary, whereIs } from '../canaries.ts'
import { type House, openHouse, type Person, password } from '../house.ts'

const day = 24 * 60 * 60 * 1000

/** A house whose eraser works only when it is told. */
async function quietHouse(test: Test): Promise<House> {
  const house = await openHouse(test)
  await house.started.workers.eraser.stop()
  return house
}

/** Erases what is due, as a process does that has just started. */
async function erase(house: House, service = house.started.service): Promise<void> {
  const failures: unknown[] = []
  const eraser = createEraser(service, house.started.relay.settled, (error) => failures.push(error))
  await house.started.relay.settled()
  await eraser.settled()
  await eraser.stop()
  if (failures.length > 0) throw failures[0]
}

const signIn = (house: House, login: string) => house.ask('POST', '/v1/sessions', { body: { login, password } })
const close = (house: House, { token }: Person) => house.ask('POST', '/v1/me/close', { token, body: { password } })

/** The admin, signed in anew: moving the clock ends sessions. */
async function adminOf(house: House): Promise<Person> {
  const admin = await house.admin()
  admin.token = (await signIn(house, admin.username)).body.session.token
  return admin
}

async function stateOf(house: House, id: string): Promise<string> {
  const { token } = await adminOf(house)
  return (await house.ask('GET', `/v1/admin/accounts/${id}`, { token })).body.state
}

/** What staff write about somebody in other places: batches, evidence, metadata. */
async function byStaff(house: House, { id }: Person, ref: string, texts: Record<string, string>): Promise<void> {
  const staff = { token: (await house.admin()).token, headers: { 'if-match': '*' } }
  const batch = async (body: object) => {
    t.equal((await house.ask('POST', '/v1/admin/hold-batches', { token: staff.token, body })).status, 202)
    await house.started.workers.batches.settled()
  }
  const written = { message: texts['batch-message'], note: texts['batch-note'], case_ref: texts['batch-case'] }
  const hold = { kind: 'policy', reason: 'other', actions: ['app.z'], dedupe_key: texts['batch-dedupe'], ...written }
  await batch({ operation: 'place', account_ids: [id], hold })
  const { holds } = (await house.ask('GET', `/v1/admin/accounts/${id}`, staff)).body
  const placed = holds.find((one: { note: string | null }) => one.note === written.note)
  await batch({ operation: 'lift', refs: [placed.ref], reason: texts['batch-lifted'] })
  const path = `/v1/admin/holds/${ref}/evidence/${texts.evidence}/letter.txt`
  const headers = { 'content-type': 'text/plain' }
  t.equal((await house.ask('PUT', path, { token: staff.token, headers, body: 'bytes' })).status, 201)
  const body = { metadata: { note: texts.metadata } }
  t.equal((await house.ask('PATCH', `/v1/admin/accounts/${id}`, { ...staff, body })).status, 200)
}

/** Somebody of whom something is stored wherever something can be, and who has begun to close the account. */
async function somebody(house: House) {
  const [name, oldName] = [canary('new'), canary('old')]
  const texts = Object.fromEntries(
    [
      ...['bio', 'display', 'agent', 'message', 'note', 'case', 'dedupe', 'text', 'text2', 'lifted'],
      ...['batch-message', 'batch-note', 'batch-case', 'batch-dedupe', 'batch-lifted', 'evidence', 'metadata'],
    ].map((what) => [what, canary(what)]),
  )
  const person = await house.member(oldName)
  const own = { token: person.token, headers: { 'if-match': '*', 'user-agent': String(texts.agent) } }
  const profile = { bio: texts.bio, display_name: texts.display, website: `https://${name}.example` }
  await house.ask('PATCH', '/v1/me', { ...own, body: profile })
  await house.ask('PUT', '/v1/me/username', { ...own, body: { username: name } })
  await house.ask('POST', '/v1/sessions', { ...own, body: { login: name, password } })
  const told = { message: texts.message, note: texts.note, case_ref: texts.case }
  const place = (dedupe: string) =>
    house.hold(person, { kind: 'policy', actions: ['app.x'], dedupe_key: dedupe, ...told })
  const holds = [(await place(String(texts.dedupe))).body.ref, (await place('another')).body.ref]
  for (const [index, ref] of holds.entries()) {
    const text = index === 0 ? texts.text : texts.text2
    const appealed = await house.ask('POST', `/v1/me/holds/${ref}/appeals`, { token: person.token, body: { text } })
    t.equal(appealed.status, 201)
  }
  const lift = { body: { reason: texts.lifted }, headers: { 'if-match': '*' }, token: (await house.admin()).token }
  t.equal((await house.ask('POST', `/v1/admin/holds/${holds[1]}/lift`, lift)).status, 200)
  await byStaff(house, person, String(holds[0]), texts)
  t.equal((await close(house, person)).status, 202)
  const names = [name, oldName]
  return { person, name, oldName, names, canaries: [...names, ...Object.values(texts)] as string[], open: holds[0] }
}

const held = (places: Map<string, string[]>) => [...places].filter(([, found]) => found.length > 0)

t.test('after the days of grace nothing of the person is left but names in quarantine, then nothing', async (t) => {
  const house = await quietHouse(t)
  const { person, name, oldName, names, canaries, open } = await somebody(house)
  const before = await whereIs(house, canaries)
  for (const [text, places] of before) t.ok(places.length > 0, `${text} stands in ${[...new Set(places)]}`)

  house.later(30 * day - 1000)
  await erase(house)
  t.equal(await stateOf(house, person.id), 'closing', 'not before its time')
  house.later(2000)
  await erase(house)

  const after = await whereIs(house, canaries)
  t.same(held(after), names.map((one) => [one, ['accounts names']]).slice(0, 1), 'the older name was due at once')
  t.match(await signIn(house, name), { status: 401, body: { code: 'invalid_credentials' } })
  t.match(await signIn(house, `${oldName}@example.com`), { status: 401 })
  t.match(await signIn(house, `closed:${person.id}`), { status: 401 })
  t.match(await house.ask('GET', '/v1/me', person), { status: 401, body: { code: 'session_expired' } })
  t.match(await house.ask('GET', `/v1/accounts/${name}`), { status: 404 })
  t.match(await house.ask('GET', `/v1/usernames/${name}`), { body: { available: false } })

  const admin = await adminOf(house)
  const shown = await house.ask('GET', `/v1/admin/accounts/${person.id}`, admin)
  const tombstone = `closed:${person.id}`
  t.match(shown.body, { state: 'closed', username: tombstone, email: tombstone, bio: null, roles: [], sessions: [] })
  t.match(shown.body.holds, [{ ref: open, message: null, note: null, kind: 'policy', state: 'active' }])
  const hold = { kind: 'legal', reason: 'other', preset: 'preserve' }
  const late = await house.ask('POST', `/v1/admin/accounts/${person.id}/holds`, { token: admin.token, body: hold })
  t.match(late, { status: 409, body: { code: 'invalid_transition', current: { state: 'closed', allowed: [] } } })
  const appeals = await house.ask('GET', '/v1/admin/appeals', admin)
  t.match(appeals.body.items, [
    { state: 'moot', text: '' },
    { state: 'moot', text: '' },
  ])
  const trail = await house.ask('GET', `/v1/admin/events?account=${person.id}`, admin)
  t.match(trail.body.items[0], { type: 'account.closed', changes: { state: { before: 'closing', after: 'closed' } } })
  const seqs = trail.body.items.map((event: { seq: number }) => event.seq)
  t.same(
    seqs,
    Array.from(seqs, (_, index) => seqs.length - index),
    'the trail keeps its events',
  )

  house.later(31 * day)
  await erase(house)
  t.same(held(await whereIs(house, canaries)), [], 'and in the end nothing')
  t.match(await house.ask('GET', `/v1/usernames/${name}`), { body: { available: true } })
})

t.test('erasing an account ends the sessions that have not expired', async (t) => {
  const house = await quietHouse(t)
  const person = await house.member()
  await close(house, person)
  house.later(29 * day)
  const { token } = (await signIn(house, person.email)).body.session
  house.later(day + 1000)
  t.equal((await house.ask('GET', '/v1/me', { token })).status, 200, 'not before it')
  await erase(house)
  t.match(await house.ask('GET', '/v1/me', { token }), { status: 401, body: { code: 'session_expired' } })
})

t.test('a name that somebody takes as soon as it is free leaves nothing in the trail', async (t) => {
  const house = await quietHouse(t)
  const { name, oldName } = await somebody(house)
  house.later(31 * day)
  await erase(house)
  house.later(31 * day)
  const body = { username: name, email: 'other@example.com', password }
  t.match(await house.ask('POST', '/v1/accounts', { body }), { status: 201 })
  await erase(house)
  t.same(held(await whereIs(house, [oldName])), [])
  const places = (await whereIs(house, [name])).get(name) ?? []
  t.same([...new Set(places)].sort(), ['accounts names', 'events changes'], 'of the one who has it now')
  t.equal(places.length, 2)
})

t.test('the address is free at once', async (t) => {
  const house = await quietHouse(t)
  const person = await house.member()
  await close(house, person)
  const body = { username: 'somebody.new', email: person.email, password }
  t.match(await house.ask('POST', '/v1/accounts', { body }), { status: 409, body: { code: 'email_taken' } })
  house.later(31 * day)
  await erase(house)
  t.match(await house.ask('POST', '/v1/accounts', { body }), { status: 201 })
})

t.test('a hold that is placed meanwhile postpones it, until it is lifted; others are erased meanwhile', async (t) => {
  const house = await quietHouse(t)
  const [kept, gone] = [await house.member(), await house.member()]
  await close(house, kept)
  await close(house, gone)
  const hold = await house.hold(kept, { kind: 'legal', actions: ['app.x'], lift_requires: 1 })
  house.later(40 * day)
  await erase(house)
  t.equal(await stateOf(house, kept.id), 'closing')
  t.equal(await stateOf(house, gone.id), 'closed')
  t.match(await signIn(house, kept.email), { status: 201, body: { account: { email: kept.email } } })

  const { token } = await adminOf(house)
  const lift = { token, body: { reason: 'settled' }, headers: { 'if-match': '*' } }
  t.equal((await house.ask('POST', `/v1/admin/holds/${hold.body.ref}/lift`, lift)).status, 200)
  await erase(house)
  t.equal(await stateOf(house, kept.id), 'closed')
})

/** The service of a process that dies at its n-th write: before it, or after it without learning of it. */
function dying(house: House, at: number, when: 'before' | 'after') {
  const { service } = house.started
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
  const db = Object.fromEntries(Object.entries(service.db).map(([name, one]) => [name, mortal(one, inner)]))
  const mortals = { ...service, db, store: mortal(service.store, ['tryWrite']) } as unknown as typeof service
  return { service: mortals, survived: () => writes < at }
}

t.test('whenever the erasing process is killed, the next one ends what it began', async (t) => {
  const house = await quietHouse(t)
  let kills = 0
  for (const when of ['before', 'after'] as const) {
    for (let at = 1; ; at += 1) {
      const { canaries, names } = await somebody(house)
      house.later(31 * day)
      const { service, survived } = dying(house, at, when)
      await erase(house, service).catch((error) => t.equal(error.message, 'killed'))
      await house.started.relay.settled()
      await erase(house)
      const left = held(await whereIs(house, canaries)).filter(([text]) => !names.includes(text))
      t.same(left, [], `killed ${when} write ${at}`)
      await adminOf(house)
      if (survived()) break
      kills += 1
    }
  }
  t.ok(kills >= 16, `${kills} kills`)
})
