import { Collection, type Document, MongoClient } from 'mongodb'
import t, { type Test } from 'tap'
import { readConfig } from '../../src/config/config.ts'
import { dataVersion } from '../../src/migrations/data-version.ts'
import { startService } from '../../src/start/start-service.ts'
import { hour } from '../../src/time.ts'
import { anyVersion, type Person, setupToken, startTestApp, type TestApp } from '../test-app.ts'

const settings = { NODE_ENV: 'test', SETUP_TOKEN: setupToken, RATE_LIMITS: 'off', ARGON2_MEMORY_KIB: '1024' }
const secret = 'the-secret-of-the-tests-is-long-enough'

interface EarlierEntry {
  ref: string
  staff?: { dedupe_key: string | null }
  version?: number
  appeal?: unknown
}

/** Restores a database as the first version left it: entries without the data in their records. */
async function asEarlier({ raw, started }: TestApp): Promise<void> {
  await started.relay.settled()
  const accounts = raw.collection<{ _id: string; holds?: EarlierEntry[] }>('accounts')
  for await (const { _id, holds = [] } of accounts.find({ 'holds.ref': { $gt: '' } })) {
    const earlier = holds.map(({ staff, version, appeal, ...rest }) => ({
      ...rest,
      dedupe_key: staff?.dedupe_key ?? null,
    }))
    await accounts.updateOne({ _id }, { $set: { holds: earlier } })
  }
  await accounts.dropIndex('holds_ref')
  await accounts.createIndex({ 'holds.ref': 1 }, { name: 'holds_ref', sparse: true })
  await raw.collection<{ _id: string }>('settings').updateOne({ _id: 'service' }, { $unset: { data: 1 } })
}

/** Starts the service on the database of an app again, as after an upgrade, and ends it. */
async function startAgain(app: TestApp): Promise<void> {
  const again = await startService(readConfig({ ...settings, SECRET: secret }), app.uri)
  await again.stop()
}

/** An account with holds in every state that an entry can have, and one without any. */
async function scene(app: TestApp): Promise<{ owner: Person; refs: string[]; views(): Promise<unknown[]> }> {
  const [owner, admin, reviewer] = [await app.signUp(), await app.admin(), await app.staff('reviewer')]
  const place = async (hold: object) =>
    (await app.hold(owner, { kind: 'policy', actions: ['app.x'], ...hold })).body.ref as string
  const refs = [
    await place({ note: 'why', case_ref: 'c-1', message: 'm' }),
    await place({ dedupe_key: 'once', lift_requires: 2 }),
    await place({ starts_at: new Date(Date.now() + hour).toISOString() }),
  ]
  const staff = { token: reviewer.token, headers: anyVersion }
  await app.ask('PUT', `/v1/admin/holds/${refs[0]}/claim`, staff)
  await app.ask('POST', `/v1/admin/holds/${refs[1]}/lift`, { ...staff, body: { reason: 'one vote' } })
  await app.ask('POST', `/v1/me/holds/${refs[0]}/appeals`, { token: owner.token, body: { text: 'Not me.' } })
  const read = async (path: string, token: string) => (await app.ask('GET', path, { token })).body
  const views = async () => [
    ...(await Promise.all(refs.map((ref) => read(`/v1/admin/holds/${ref}`, admin.token)))),
    await read('/v1/me/holds?state=all', owner.token),
    await read('/v1/admin/appeals', admin.token),
  ]
  return { owner, refs, views }
}

async function incomplete({ raw }: TestApp): Promise<number> {
  return raw.collection('accounts').countDocuments({ holds: { $elemMatch: { version: { $exists: false } } } })
}

t.test('a start on the data of the first version moves its holds completely onto their accounts', async (t) => {
  const app = await startTestApp(t)
  const { owner, refs, views } = await scene(app)
  const before = await views()
  await asEarlier(app)
  t.equal(await incomplete(app), 1)
  await startAgain(app)
  t.equal(await incomplete(app), 0)
  t.match(await app.raw.collection<{ _id: string }>('settings').findOne({ _id: 'service' }), {
    data: { version: dataVersion },
  })
  t.strictSame(await views(), before, 'nothing is shown otherwise')
  const admin = await app.admin()
  const same = { kind: 'policy', reason: 'other', actions: ['app.y'], dedupe_key: 'once' }
  const url = `/v1/admin/accounts/${owner.id}/holds`
  t.match(await app.ask('POST', url, { token: admin.token, body: same }), { body: { code: 'hold_exists' } })
  const second = { token: admin.token, headers: anyVersion, body: { reason: 'the second vote' } }
  t.match(await app.ask('POST', `/v1/admin/holds/${refs[1]}/lift`, second), { status: 200, body: { version: 3 } })
})

t.test('every way of reading or changing an incomplete entry completes it', async (t) => {
  const app = await startTestApp(t)
  const { owner, refs } = await scene(app)
  const admin = await app.admin()
  const staff = { token: admin.token, headers: anyVersion }
  const ways: Record<string, () => Promise<{ status: number }>> = {
    'reading it': () => app.ask('GET', `/v1/admin/holds/${refs[0]}`, staff),
    'reading it as its owner': () => app.ask('GET', `/v1/me/holds/${refs[0]}`, owner),
    'reading its account': () => app.ask('GET', `/v1/admin/accounts/${owner.id}`, staff),
    'editing it': () => app.ask('PATCH', `/v1/admin/holds/${refs[0]}`, { ...staff, body: { note: 'other' } }),
    'listing them': () => app.ask('GET', '/v1/me/holds?state=all', owner),
  }
  for (const [way, go] of Object.entries(ways)) {
    await asEarlier(app)
    const answer = await go()
    t.equal(answer.status, 200, way)
  }
  await asEarlier(app)
  const [appeal] = (await app.ask('GET', '/v1/admin/appeals', staff)).body.items
  const reviewer = await app.staff('reviewer')
  const claim = await app.ask('PUT', `/v1/admin/appeals/${appeal.id}/claim`, { token: reviewer.token })
  t.match(claim, { status: 200, body: { state: 'in_review' } }, 'claiming its appeal')
  await asEarlier(app)
  const lifted = await app.ask('POST', `/v1/admin/holds/${refs[2]}/lift`, { ...staff, body: { reason: 'over' } })
  t.match(lifted, { status: 200, body: { state: 'cancelled' } })
})

/** Kills the start after a number of writes: the later ones do not happen. */
function dieAfter(t: Test, writes: number): () => boolean {
  let seen = 0
  const restored: (() => void)[] = []
  for (const name of ['findOneAndUpdate', 'updateOne'] as const) {
    const original = Collection.prototype[name]
    Collection.prototype[name] = function (this: Collection, ...args: unknown[]) {
      if (['accounts', 'settings'].includes(this.collectionName) && seen++ >= writes) throw new Error('killed')
      return Reflect.apply(original as (...args: unknown[]) => unknown, this, args)
    } as never
    restored.push(() => {
      Collection.prototype[name] = original as never
    })
  }
  const restore = () => {
    for (const restore of restored) restore()
    return seen > writes
  }
  t.teardown(restore)
  return restore
}

t.test('wherever the start is killed, the next one finishes the migration', async (t) => {
  const app = await startTestApp(t)
  const { views } = await scene(app)
  const before = await views()
  let kills = 0
  for (let writes = 0; ; writes += 1) {
    await asEarlier(app)
    const restore = dieAfter(t, writes)
    const failed = await startAgain(app).then(
      () => false,
      () => true,
    )
    restore()
    // the lease of a process that was killed lapses; here it is not waited for
    await app.raw
      .collection<{ _id: string }>('settings')
      .updateOne({ _id: 'service', data: { $exists: true } }, { $set: { 'data.leased_until': new Date(0) } })
    await startAgain(app)
    t.equal(await incomplete(app), 0, `killed after ${writes} writes`)
    t.strictSame(await views(), before)
    if (!failed) break
    kills += 1
  }
  t.ok(kills >= 5, `${kills} kills`)
})

t.test('two concurrent starts migrate once', async (t) => {
  const app = await startTestApp(t)
  const { views } = await scene(app)
  const before = await views()
  await asEarlier(app)
  await Promise.all([startAgain(app), startAgain(app)])
  t.equal(await incomplete(app), 0)
  t.strictSame(await views(), before)
})

t.test(
  'the migration refuses to run while a process of the first version is connected, and prevents such processes from starting',
  async (t) => {
    const app = await startTestApp(t)
    await scene(app)
    await asEarlier(app)
    const earlier = await MongoClient.connect(app.uri, { appName: 'holdfast' })
    await t.rejects(startAgain(app), { message: /earlier version of Holdfast is connected .* from 127\.0\.0\.1/ })
    t.equal(await incomplete(app), 1, 'nothing was moved')
    const index = () =>
      earlier.db().collection('accounts').createIndex({ 'holds.ref': 1 }, { name: 'holds_ref', sparse: true })
    await t.resolves(index(), 'it could start again')
    await earlier.close()
    await startAgain(app)
    const late = await MongoClient.connect(app.uri, { appName: 'holdfast' })
    t.teardown(() => late.close())
    const build = late.db().collection('accounts').createIndex({ 'holds.ref': 1 }, { name: 'holds_ref', sparse: true })
    await t.rejects(build, { message: /existing index has the same name/ }, 'no more')
  },
)

t.test('the database of a later version is refused', async (t) => {
  const app = await startTestApp(t)
  const settings = app.raw.collection<Document & { _id: string }>('settings')
  await settings.updateOne({ _id: 'service' }, { $set: { 'data.version': dataVersion + 1 } })
  await t.rejects(startAgain(app), { message: /later version of Holdfast/ })
  await settings.updateOne({ _id: 'service' }, { $set: { 'data.version': dataVersion } })
})
