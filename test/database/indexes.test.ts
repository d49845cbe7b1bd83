import { randomUUID } from 'node:crypto'
import type { Collection, CommandStartedEvent, Db, Document } from 'mongodb'
import t, { type Test } from 'tap'
import { readConfig } from '../../src/config/config.ts'
import { connect } from '../../src/database/connect.ts'
import { indexPlan } from '../../src/database/index-plan.ts'
import { buildIndexes, IndexError, inspectIndexes } from '../../src/indexes.ts'
import { startService } from '../../src/start/start-service.ts'
import { databaseUri } from '../database-uri.ts'
import { startTestApp } from '../test-app.ts'

const collections = Object.keys(indexPlan)
const planned = Object.entries(indexPlan).flatMap(([collection, indexes]) =>
  indexes.map(({ name }) => `${collection}.${name}`),
)

/** A separate database that is dropped with the test, with the commands that were sent to it. */
async function openDatabase(t: Test): Promise<{ db: Db; uri: string; sent: CommandStartedEvent[] }> {
  const uri = databaseUri()
  const { client, close } = await connect(uri, { monitorCommands: true })
  const sent: CommandStartedEvent[] = []
  client.on('commandStarted', (event) => sent.push(event))
  t.teardown(async () => {
    await client.db().dropDatabase()
    await close()
  })
  return { db: client.db(), uri, sent }
}

/** Every command that `work` sends, as its name and collection, sorted. */
async function commandsOf(sent: CommandStartedEvent[], work: () => Promise<unknown>): Promise<string[]> {
  const before = sent.length
  await work()
  const commands = sent.slice(before).map(({ commandName, command }) => `${commandName} ${command[commandName]}`)
  return commands.sort()
}

const ofEach = (command: string) => collections.map((collection) => `${command} ${collection}`)

/** The message with which a start is refused. */
async function refusal(t: Test, db: Db): Promise<string> {
  const error = await buildIndexes(db).then(
    () => null,
    (error: unknown) => error,
  )
  t.type(error, IndexError)
  t.equal((error as Error).cause, undefined, 'without the error of the server, which repeats stored values')
  return (error as Error).message
}

t.test('an empty database gets one createIndexes for each collection; a complete one gets none', async (t) => {
  const { db, sent } = await openDatabase(t)
  t.ok(
    collections.length >= 18 && planned.length >= 42,
    `${planned.length} indexes of ${collections.length} collections`,
  )
  t.strictSame((await inspectIndexes(db)).missing, planned)
  const first = await commandsOf(sent, () => buildIndexes(db))
  t.strictSame(first, [...ofEach('createIndexes'), ...ofEach('listIndexes')].sort())
  t.strictSame(await inspectIndexes(db), { missing: [], different: [] })
  t.strictSame(await commandsOf(sent, () => buildIndexes(db)), ofEach('listIndexes').sort())
})

t.test('the built indexes match the plan in every option', async (t) => {
  const { db } = await openDatabase(t)
  await buildIndexes(db)
  for (const [collection, indexes] of Object.entries(indexPlan)) {
    const listed = await db.collection(collection).listIndexes().toArray()
    const stored = listed.filter(({ name }) => name !== '_id_').map(({ v, ...index }) => index)
    t.same(stored, indexes, collection)
  }
})

t.test('only missing indexes are built again', async (t) => {
  const { db, sent } = await openDatabase(t)
  await buildIndexes(db)
  await db.collection('holds').dropIndex('queue')
  await db.collection('webhooks').drop()
  t.strictSame(await inspectIndexes(db), {
    missing: ['holds.queue', 'webhooks.name', 'webhooks.secret', 'webhooks.former_secrets'],
    different: [],
  })
  const before = sent.length
  await buildIndexes(db)
  const creating = sent.slice(before).filter(({ commandName }) => commandName === 'createIndexes')
  const built = creating.flatMap(({ command }) =>
    command.indexes.map(({ name }: { name: string }) => `${command.createIndexes}.${name}`),
  )
  t.strictSame(built.sort(), ['holds.queue', 'webhooks.former_secrets', 'webhooks.name', 'webhooks.secret'])
  t.strictSame((await inspectIndexes(db)).missing, [])
})

const changes: Record<string, (collection: Collection, name: string) => Promise<unknown>> = {
  'other keys': (holds) => holds.createIndex({ kind: 1 }, { name: 'queue' }),
  'the keys in another order': (holds) => holds.createIndex({ queue_key: 1, account_id: 1 }, { name: 'account' }),
  'an index that is unique': (holds) => holds.createIndex({ queue_key: 1 }, { name: 'queue', unique: true }),
  'one that is sparse': (holds) => holds.createIndex({ queue_key: 1 }, { name: 'queue', sparse: true }),
  'one that deletes documents': (holds) =>
    holds.createIndex({ queue_key: 1 }, { name: 'queue', expireAfterSeconds: 60 }),
  'one of some documents alone': (holds) =>
    holds.createIndex({ queue_key: 1 }, { name: 'queue', partialFilterExpression: { kind: 'secret value' } }),
}

t.test('a different index is reported with its remedy, and nothing is built', async (t) => {
  for (const [label, change] of Object.entries(changes)) {
    const { db, sent } = await openDatabase(t)
    await change(db.collection('holds'), 'queue')
    const [index = ''] = (await inspectIndexes(db)).different
    t.match(index, /^holds\.(queue|account)$/, label)
    const before = sent.length
    const sentence = await refusal(t, db)
    t.ok(sentence.startsWith(`The index ${index} differs`), sentence)
    t.match(sentence, /drop it, and start again/)
    t.notMatch(sentence, /secret value|MongoServerError|\n/)
    t.notOk(sent.slice(before).some(({ commandName }) => commandName === 'createIndexes'))
  }
})

t.test('all indexes that lack an option of the plan are reported together', async (t) => {
  const { db } = await openDatabase(t)
  await db.collection('accounts').createIndex({ email_key: 1 }, { name: 'email_key' })
  await db.collection('accounts').createIndex({ pending: 1 }, { name: 'pending' })
  await db.collection('mails').createIndex({ expire_at: 1 }, { name: 'expire_at', expireAfterSeconds: 60 })
  const names = ['accounts.email_key', 'accounts.pending', 'mails.expire_at']
  t.strictSame((await inspectIndexes(db)).different, names)
  t.match(await refusal(t, db), `The indexes ${names.join(', ')} differ`)
  for (const name of names) await db.collection(name.split('.')[0] ?? '').dropIndex(name.split('.')[1] ?? '')
  await buildIndexes(db)
  t.strictSame(await inspectIndexes(db), { missing: [], different: [] }, 'once they are dropped, the start builds them')
})

t.test('an index with the same keys under another name is reported with the index that it blocks', async (t) => {
  const { db } = await openDatabase(t)
  await db.collection('lanes').createIndex({ due_at: 1 }, { name: 'by_hand' })
  t.match(await refusal(t, db), /^The index lanes\.by_hand has the keys of lanes\.due: .* drop lanes\.by_hand/)
})

t.test(
  'documents that violate a unique index: the index is reported without values; the others are built',
  async (t) => {
    const { db } = await openDatabase(t)
    const twice = { email_key: 'secret value', names: [{ key: 'other secret', skeletons: ['third secret'] }] }
    await db.collection('accounts').insertMany([{ ...twice }, { ...twice }])
    const sentence = await refusal(t, db)
    t.match(sentence, /^The unique index accounts\.(names_key|names_skeletons|email_key) cannot be built/)
    t.notMatch(sentence, /secret|E11000|\n/)
    const { missing } = await inspectIndexes(db)
    t.strictSame(
      missing.filter((name) => !name.startsWith('accounts.')),
      [],
    )
    await db.collection('accounts').deleteMany({})
    await buildIndexes(db)
    t.strictSame((await inspectIndexes(db)).missing, [])
  },
)

/** Whether the server lists an index of a collection that is still being built. */
async function isBuilding(db: Db, collection: string): Promise<boolean> {
  const { cursor } = await db.command({ listIndexes: collection, includeBuildUUIDs: true })
  return cursor.firstBatch.some((index: Document) => 'buildUUID' in index)
}

t.test('an index that another process is building counts as missing, and a start waits for it', async (t) => {
  const { db } = await openDatabase(t)
  await buildIndexes(db)
  const holds = db.collection('holds')
  const slow = Array.from({ length: 12 }, (_, number) => ({ name: `slow_${number}`, key: { [`member_${number}`]: 1 } }))
  const document = Object.fromEntries(slow.map((_, number) => [`member_${number}`, randomUUID()]))
  for (let caught = false; !caught; ) {
    await holds.insertMany(Array.from({ length: 10_000 }, () => ({ ...document, queue_key: randomUUID() })))
    for (const name of ['queue', ...slow.map(({ name }) => name)]) await holds.dropIndex(name).catch(() => {})
    let over = false
    const building = holds.createIndexes([{ name: 'queue', key: { queue_key: 1 } }, ...slow]).finally(() => {
      over = true
    })
    while (!over && !caught) caught = await isBuilding(db, 'holds')
    if (caught) {
      const { missing } = await inspectIndexes(db)
      if (await isBuilding(db, 'holds')) t.strictSame(missing, ['holds.queue'])
      await buildIndexes(db)
      t.notOk(await isBuilding(db, 'holds'), 'the start has waited')
    }
    await building
  }
})

t.test('readiness names missing and different indexes', async (t) => {
  const app = await startTestApp(t)
  t.match(await app.ask('GET', '/health/ready'), { status: 200 })
  await app.raw.collection('invitations').drop()
  await app.raw.collection('appeals').dropIndex('hold')
  await app.raw.collection('mails').dropIndex('account')
  await app.raw.collection('mails').createIndex({ account_id: -1 }, { name: 'account' })
  app.advanceClock(60_000) // until then they are not listed again
  t.match(await app.ask('GET', '/health/ready'), {
    status: 503,
    body: {
      code: 'database_unavailable',
      detail:
        'Indexes are missing: appeals.hold, invitations.public. Indexes differ from what is needed: mails.account.',
    },
  })
})

t.test('services that start concurrently on an empty database all start', async (t) => {
  for (let round = 0; round < 3; round += 1) {
    const { db, uri } = await openDatabase(t)
    const config = readConfig({ NODE_ENV: 'test', DATA_DIR: t.testdir(), ARGON2_MEMORY_KIB: '1024' })
    const services = await Promise.all([1, 2, 3].map(() => startService(config, uri)))
    t.strictSame(await inspectIndexes(db), { missing: [], different: [] })
    t.equal(await db.collection('settings').countDocuments(), 1)
    t.equal(await db.collection('reasons').countDocuments(), 8)
    await Promise.all(services.map((service) => service.stop()))
  }
})
