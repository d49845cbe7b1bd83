import type { CommandStartedEvent } from 'mongodb'
import t from 'tap'
import { isIdempotent } from '../../plugins/idempotency.ts'
import { startTestApp, type TestApp } from '../test-app.ts'
import { everyOperation, makeScene, requestOf, type Scene } from './every-operation.ts'

/** A app whose workers do nothing beside the requests. */
async function openQuietHouse(): Promise<TestApp> {
  const quiet = await startTestApp(t)
  await Promise.all(Object.values(quiet.started.workers).map((worker) => worker.stop()))
  return quiet
}

const app = await openQuietHouse()
const routes = new Map(
  app.fastify.declaredRoutes.map((route) => [`${route.method} ${route.url.replace(/:(\w+)/g, '{$1}')}`, route]),
)
const posts = Object.entries(everyOperation).filter(([key]) => {
  const route = routes.get(key)
  return key.startsWith('POST ') && route !== undefined && isIdempotent(route)
})

const writing = new Set(['insert', 'update', 'delete', 'findAndModify'])

/** The transaction that a command belongs to; null for a command outside of one. */
function transactionOf({ command }: CommandStartedEvent): string | null {
  return command.autocommit === false ? `${command.lsid.id.toString('hex')} ${command.txnNumber}` : null
}

const isOf = (collection: string) => (event: CommandStartedEvent) => event.command[event.commandName] === collection

/** The writes of the relay and the workers, which are never in the transaction of a request. */
function isOfWorkers(event: CommandStartedEvent): boolean {
  const collection = event.command[event.commandName]
  if (collection === 'events' || event.command.update === 'accounts') return true
  return ofWorkers.includes(collection) && transactionOf(event) === null
}
const ofWorkers = [
  'mails',
  'deliveries',
  'lanes',
  'hold_batches',
  'loose_files',
  'service_tokens',
  'refusals',
  'refused_requests',
]

/** Set-up is possible once, before there are accounts. */
async function sceneFor(key: string): Promise<{ asked: TestApp; scene: Scene }> {
  if (!/setup$/.test(key)) return { asked: app, scene: await makeScene(app, key) }
  return { asked: await openQuietHouse(), scene: {} as Scene }
}

/** The writes that an app sends during some work, except those of its relay. */
async function writesOf(asked: TestApp, act: () => Promise<unknown>): Promise<CommandStartedEvent[]> {
  await asked.started.relay.settled()
  const before = asked.commands.length
  await act()
  const sent = asked.commands.slice(before)
  await asked.started.relay.settled()
  return sent.filter((event) => writing.has(event.commandName) && !isOfWorkers(event))
}

/**
 * What changes a hold, or reopens an account for its owner, is one write of the account, which remembers the key; each with
 * another payload for it.
 */
const anotherPayload: Record<string, object> = {
  'POST /v1/admin/accounts/{id}/reopen': { seq: 1 },
  'POST /v1/admin/accounts/{id}/holds': { note: 'another' },
  'POST /v1/admin/holds/{ref}/lift': { note: 'another' },
  'POST /v1/me/holds/{ref}/appeals': { text: 'another' },
  'POST /v1/me/holds/{ref}/appeals/{id}/withdraw': { version: 1 },
  'POST /v1/admin/appeals/{id}/decision': { note: 'another' },
}
const ofOneWrite = Object.keys(anotherPayload)

t.test('every other POST stores its effect and its answer in one transaction, and takes effect once', async (t) => {
  const ofSeveralWrites = posts.filter(([key]) => !ofOneWrite.includes(key))
  t.equal(ofSeveralWrites.length, posts.length - ofOneWrite.length)
  t.ok(ofSeveralWrites.length >= 7, `${ofSeveralWrites.length} operations`)
  for (const [key, operation] of ofSeveralWrites) {
    const { asked, scene } = await sceneFor(key)
    const { method, url, ask } = requestOf(key, operation, scene)
    const headers = { ...ask.headers, 'idempotency-key': `${key.replace(/\W/g, '-')}-of-the-contract` }
    const send = () => asked.ask(method, url, { ...ask, headers })

    let first = await asked.ask('GET', '/health/live')
    const writes = await writesOf(asked, async () => {
      first = await send()
    })
    t.equal(first.status, operation.status, key)
    const [claim, ...stored] = writes.filter(isOf('idempotency'))
    t.equal(claim && transactionOf(claim), null, `${key} claims its key where others see it`)
    const effects = writes.filter((event) => !isOf('idempotency')(event)).map(transactionOf)
    t.ok(effects.length > 0, `${key} has an effect`)
    t.type(effects[0], 'string', `${key}: in a transaction`)
    t.strictSame(
      [...new Set([...effects, ...stored.map(transactionOf)])],
      effects.slice(0, 1),
      `${key}: with its answer`,
    )
    t.equal(stored.length, 1)

    const more = await writesOf(asked, async () => {
      const again = await send()
      t.match(again.headers, { 'idempotency-replayed': 'true' }, `${key} is repeated`)
      t.strictSame([again.status, again.body], [first.status, first.body], key)
    })
    t.strictSame(
      more.filter((event) => !isOf('idempotency')(event)).map(({ commandName }) => commandName),
      [],
      `${key} does nothing more`,
    )
  }
})

t.test(
  'every POST that is one write of an account stores its effect and its key in that write, and takes effect once',
  async (t) => {
    for (const key of ofOneWrite) {
      const operation = everyOperation[key]
      if (operation === undefined) throw new Error(key)
      const scene = await makeScene(app, key)
      const { method, url, ask } = requestOf(key, operation, scene)
      const headers = { ...ask.headers, 'idempotency-key': `${key.replace(/\W/g, '-')}-of-the-contract` }
      const send = () => app.ask(method, url, { ...ask, headers })

      let first = await app.ask('GET', '/health/live')
      const writes = await writesOf(app, async () => {
        first = await send()
      })
      t.equal(first.status, operation.status, key)
      t.strictSame(writes.map(transactionOf).filter(Boolean), [], `${key} is no transaction`)
      const { _id } = writes.find(isOf('idempotency'))?.command.documents[0] ?? {}
      const [effect, ...more] = writes.filter(isOf('accounts'))
      t.equal(more.length, 0, `${key} is one write`)
      t.match(
        JSON.stringify(effect?.command.query),
        `{"applied_keys.hash":{"$ne":"${_id}"}}`,
        `${key} asks for the key`,
      )
      t.match(JSON.stringify(effect?.command.update), `"hash":"${_id}"`, `${key} leaves the key`)

      const seqs = () =>
        app.raw
          .collection('accounts')
          .find({}, { projection: { seq: 1 }, sort: { _id: 1 } })
          .toArray()
      const before = await seqs()
      for (const lost of [{}, { answer: null, leased_until: new Date(0) }]) {
        await app.raw.collection('idempotency').updateOne({ _id }, { $set: lost })
        const again = await send()
        t.strictSame(
          [again.status, again.body, again.headers.etag],
          [first.status, first.body, first.headers.etag],
          key,
        )
        const replayed = again.headers['idempotency-replayed']
        t.equal(replayed, 'answer' in lost ? undefined : 'true', `${key}: ${JSON.stringify(lost)}`)
      }
      t.strictSame(await seqs(), before, `${key} does nothing more`)
      await app.raw.collection('idempotency').updateOne({ _id }, { $set: { answer: null, leased_until: new Date(0) } })
      const body = { ...(ask.body as object), ...anotherPayload[key] }
      t.match(await app.ask(method, url, { ...ask, headers, body }), {
        status: 422,
        body: { code: 'idempotency_key_reused' },
      })
    }
  },
)
