import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import t from 'tap'
import { v7 as uuid } from 'uuid'
import type { StoredEvent } from '../../src/events/event.ts'
import { createEventLog } from '../../src/events/log.ts'
import { eventually } from '../service-process.ts'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const { db } = app.started.service
const many = 10_000
const batches = many / 200

const path = (query = '') => `/v1/admin/events/export${query}`

async function lines(query = '') {
  const answer = await app.ask('GET', path(query), { token: admin.token })
  t.match(answer, { status: 200, headers: { 'content-type': 'application/x-ndjson' } }, query)
  const text: string = answer.body
  t.ok(text === '' || text.endsWith('\n'), 'the last line is whole')
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

const ids = (events: { id: string }[]) => events.map(({ id }) => id)

t.test('the export has the same events as the list, oldest first, under the same filters', async (t) => {
  const [member, other] = [await app.signUp(), await app.signUp()]
  for (let count = 0; count < 3; count++) {
    const edit = { token: member.token, headers: { 'if-match': '*' }, body: { bio: `line\n${count}` } }
    await app.ask('PATCH', '/v1/me', edit)
  }
  await app.hold(member, { actions: ['app.x'] })
  await app.started.relay.settled()
  const list = async (query: string) =>
    (await app.ask('GET', `/v1/admin/events?limit=100${query}`, { token: admin.token })).body.items
  for (const filter of [
    `account=${member.id}`,
    `account=${other.id}`,
    `type=profile.updated`,
    `actor=${admin.id}`,
    `account=${member.id}&type=hold.placed&actor=${admin.id}`,
  ]) {
    t.strictSame(await lines(`?${filter}`), (await list(`&${filter}`)).reverse(), filter)
  }
  t.strictSame(await lines(), (await list('')).reverse(), 'of all')
  const [, second] = await lines(`?account=${member.id}`)
  t.strictSame(await lines(`?after=${second.id}`), await list(`&after=${second.id}`), 'from a mark on')
  t.strictSame(await lines(`?account=nobody`), [])
})

t.test('an export is refused to those who may not read it, and faults are reported before it begins', async (t) => {
  t.match(await app.ask('GET', path(), await app.signUp()), { status: 403 })
  t.match(await app.ask('GET', path(), await app.staff('support')), { status: 403 })
  t.match(await app.ask('GET', path(), await app.staff('reviewer')), { status: 200 })
  for (const query of ['?after=nothing', '?limit=3', '?type=none', '?cursor=a']) {
    t.match(await app.ask('GET', path(query), { token: admin.token }), { status: 422 }, query)
  }
})

/** The number of reads of events for an export with this type. */
const readsOf = (type: string) =>
  app.commands.filter(
    ({ commandName, command }) =>
      commandName === 'find' && command.find === 'events' && JSON.stringify(command.filter).includes(`"${type}"`),
  ).length

/** Requests an export over a separate connection and reads nothing of the body. */
async function begin(query: string, token = admin.token): Promise<IncomingMessage> {
  const address = app.fastify.server.address() as { port: number }
  const headers = { authorization: `Bearer ${token}` }
  const asked = request({ port: address.port, host: '127.0.0.1', path: path(query), headers, agent: false })
  asked.end()
  const [answer] = await once(asked, 'response')
  return answer
}

t.test('events are read only as fast as the client takes them', async (t) => {
  await app.fastify.listen({ host: '127.0.0.1', port: 0 })
  const event = (seq: number, type: StoredEvent['type']): StoredEvent => ({
    ...{ _id: uuid(), account_id: 'many', seq, type, at: new Date(), actor: { kind: 'system', id: null } },
    ...{ request_id: null, hold_ref: null, changes: { bio: { before: null, after: 'x'.repeat(4_000) } } },
  })
  const log = createEventLog(db.events)
  const events = Array.from({ length: many }, (_, index) =>
    event(index + 1, index % 2 ? 'hold.lifted' : 'hold.expired'),
  )
  await log.append(events)
  const half = batches / 2

  const slow = await begin('?type=hold.expired')
  const quick = await lines('?type=hold.lifted')
  t.strictSame(
    ids(quick),
    events.flatMap(({ _id, type }) => (type === 'hold.lifted' ? [_id] : [])),
    `all ${quick.length} of them, in order`,
  )
  t.ok(readsOf('hold.lifted') >= half, 'one that takes all has read all')
  t.ok(readsOf('hold.expired') < half, `one that takes nothing has been given ${readsOf('hold.expired')} of ${half}`)

  slow.destroy()
  await eventually('the connection to be gone', () => connections().then((count) => count === 0))
  const atEnd = readsOf('hold.expired')
  t.equal((await lines('?account=many')).length, many, 'the trail too')
  t.ok(readsOf('hold.expired') <= atEnd + 1, 'and when it goes away, reading ends')
})

t.test('an export breaks off when its reader is demoted, held or signed out meanwhile', async (t) => {
  const staff = (method: 'PUT' | 'DELETE', path: string, body?: object) =>
    app.ask(method, `/v1/admin/accounts/${path}`, {
      ...{ token: admin.token, headers: { 'if-match': '*' } },
      ...(body === undefined ? {} : { body }),
    })
  const ends: Record<string, (person: Person) => Promise<unknown>> = {
    'signed out': ({ id }) => staff('DELETE', `${id}/sessions`),
    demoted: ({ id }) => staff('PUT', `${id}/roles`, { roles: ['support'] }),
    held: (person) => app.hold(person, { kind: 'policy', actions: ['admin.use'] }),
  }
  for (const [how, end] of Object.entries(ends)) {
    const person = await app.staff('reviewer')
    const answer = await begin('?type=hold.expired', person.token)
    t.equal(answer.statusCode, 200, how)
    await end(person)
    let text = ''
    const reading = async () => {
      for await (const part of answer.setEncoding('utf8')) text += part
    }
    await t.rejects(reading(), { code: 'ECONNRESET' }, how)
    t.ok(text.split('\n').length < many / 2, how)
  }
})

const connections = () =>
  new Promise<number>((resolve, reject) =>
    app.fastify.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  )
