import t from 'tap'
import { eventTypes } from '../../src/events/event.ts'
import { eventMembers } from '../../src/personal-data/event-members.ts'
import { startTestApp } from '../test-app.ts'
import { auditFaults, mutating, prepareAudited } from './audited.ts'
import { everyOperation, type Scene } from './every-operation.ts'

const app = await startTestApp(t)

t.test(
  'each operation that changes something creates exactly one event with its actor, and none when it is refused',
  async (t) => {
    t.ok(mutating.length >= 17, `${mutating.length} operations`)
    for (const key of mutating) {
      const perform = await prepareAudited(app, key)
      t.strictSame(await auditFaults(app.raw, await perform(app)), [], key)
    }
  },
)

/** Objects whose member names are chosen by people, so they can be anything. */
const namedByPeople = new Set(['metadata', 'titles', 'texts'])

/** The names of all members in the changes of an event, at every depth, as paths. */
function membersIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => membersIn(inner, path))
  if (value === null || typeof value !== 'object' || value instanceof Date) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const pathOf = path === '' ? name : `${path}.${name}`
    return namedByPeople.has(name) ? [pathOf] : [pathOf, ...membersIn(inner, pathOf)]
  })
}

/**
 * Types of events that no operation of the walk causes: those caused by the clock, and those that need several
 * requests.
 */
const ofOthers = [
  ...['account.closed', 'username.released', 'email.changed', 'email.change_undone', 'session.refused'],
  ...['hold.expired', 'hold.fulfilled', 'evidence.replaced', 'evidence.removal_voted', 'webhook.paused'],
]

t.test('all members of events are in snake case, and each has a policy for erasure', async (t) => {
  const [types, members] = [new Set<string>(), new Set<string>()]
  for await (const { type, changes } of app.raw.collection('events').find()) {
    types.add(type)
    for (const member of membersIn(changes)) members.add(`${type}: ${member}`)
  }
  t.ok(members.size > 100, `${members.size} members`)
  t.strictSame(
    [...members].filter((member) => !/^[a-z_]+\.[a-z_]+: [a-z][a-z0-9_.]*$/.test(member)),
    [],
  )
  const topMembers = new Set([...members].flatMap((member) => /: ([^.]+)$/.exec(member)?.[1] ?? []))
  t.strictSame(
    [...topMembers].filter((member) => !Object.hasOwn(eventMembers, member)),
    [],
  )
  t.strictSame(
    eventTypes.filter((type) => !types.has(type)),
    ofOthers,
  )
  t.strictSame(membersIn({ batch: { after: { dedupeKey: 1 } } }).at(-1), 'batch.after.dedupeKey', 'camel case is seen')
})

t.test('setting up creates one event, too', async (t) => {
  const empty = await startTestApp(t)
  const operation = everyOperation['POST /v1/admin/setup']
  const answer = await empty.ask('POST', '/v1/admin/setup', { body: operation?.body?.({} as Scene) })
  await empty.started.relay.settled()
  const events = empty.raw.collection('events').find({ request_id: answer.headers['x-request-id'] ?? '' })
  t.match(await events.toArray(), [{ type: 'account.created' }])
})
