import type { CommandStartedEvent } from 'mongodb'
import t from 'tap'
import { isIdempotent } from '../../plugins/idempotency.ts'
import { type House, openHouse } from '../house.ts'
import { everyOperation, makeScene, requestOf, type Scene } from './every-operation.ts'

/** A house whose workers do nothing beside the requests. */
async function openQuietHouse(): Promise<House> {
  const quiet = await openHouse(t)
  await Promise.all(Object.values(quiet.started.workers).map((worker) => worker.stop()))
  return quiet
}

const house = await openQuietHouse()
const routes = new Map(
  house.app.declaredRoutes.map((route) => [`${route.method} ${route.url.replace(/:(\w+)/g, '{$1}')}`, route]),
)
const posts = Object.entries(everyOperation).filter(([key]) => {
  const route = routes.get(key)
  return key.startsWith('POST ') && route !== undefined && isIdempotent(route)
})

const writing = new Set(['insert', 'update', 'delete', 'findAndModify'])

/** The transaction that a command belongs to; null for one that stands for itself. */
function transactionOf({ command }: CommandStartedEvent): string | null {
  return command.autocommit === false ? `${command.lsid.id.toString('hex')} ${command.txnNumber}` : null
}

const isOf = (collection: string) => (event: CommandStartedEvent) => event.command[event.commandName] === collection

/** What the relay and the workers write: never in the transaction of a request. */
function isOfWorkers(event: CommandStartedEvent): boolean {
  const collection = event.command[event.commandName]
  if (collection === 'events' || event.command.update === 'accounts') return true
  return ofWorkers.includes(collection) && transactionOf(event) === null
}
const ofWorkers = ['mails', 'deliveries', 'lanes', 'hold_batches', 'loose_files', 'service_tokens', 'refusals']

/** Set-up is possible once, before anybody is there. */
async function sceneFor(key: string): Promise<{ asked: House; scene: Scene }> {
  if (key !== 'POST /v1/admin/setup') return { asked: house, scene: await makeScene(house, key) }
  return { asked: await openQuietHouse(), scene: {} as Scene }
}

/** The writes that a house sends while something is done, but those of its relay. */
async function writesOf(asked: House, act: () => Promise<unknown>): Promise<CommandStartedEvent[]> {
  await asked.started.relay.settled()
  const before = asked.commands.length
  await act()
  const sent = asked.commands.slice(before)
  await asked.started.relay.settled()
  return sent.filter((event) => writing.has(event.commandName) && !isOfWorkers(event))
}

t.test('of each POST the effect and the kept answer are one transaction, and it happens once', async (t) => {
  t.ok(posts.length >= 7, `${posts.length} operations`)
  for (const [key, operation] of posts) {
    const { asked, scene } = await sceneFor(key)
    const { method, url, ask } = requestOf(key, operation, scene)
    const headers = { ...ask.headers, 'idempotency-key': `${key.replace(/\W/g, '-')}-of-the-contract` }
    const send = () => asked.ask(method, url, { ...ask, headers })

    let first = await asked.ask('GET', '/health/live')
    const writes = await writesOf(asked, async () => {
      first = await send()
    })
    t.equal(first.status, operation.status, key)
    const [claim, ...kept] = writes.filter(isOf('idempotency'))
    t.equal(claim && transactionOf(claim), null, `${key} claims its key where others see it`)
    const effects = writes.filter((event) => !isOf('idempotency')(event)).map(transactionOf)
    t.ok(effects.length > 0, `${key} has an effect`)
    t.type(effects[0], 'string', `${key}: in a transaction`)
    t.strictSame([...new Set([...effects, ...kept.map(transactionOf)])], effects.slice(0, 1), `${key}: with its answer`)
    t.equal(kept.length, 1)

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
