// Webhooks reach no internal network: the service opens no connection, however the address is written.
import { type AddressInfo, createServer } from 'node:net'
import t from 'tap'
import { createEgressPolicy } from '../../src/webhooks/egress-policy.ts'
import { post, type Resolve } from '../../src/webhooks/post.ts'
import { startTestApp } from '../test-app.ts'
import { openReceiver } from '../webhook-receiver.ts'
import { begun, forbiddenHosts, resolveForbidden, urlsWith } from '../webhooks/forbidden-addresses.ts'
import { report } from './report.ts'

t.setTimeout(1_800_000)
const rebindings = 2_000

const app = await startTestApp(t, {}, resolveForbidden)
const admin = await app.admin()
const { relay, workers } = app.started
/** The port of the database, to which this process is always connected. */
const databasePorts = [...app.uri.matchAll(/:(\d{2,5})(?=[,/])/g)].map(([, port]) => Number(port))
const trap = createServer((socket) => socket.destroy())
let arrived = 0
trap.on('connection', () => {
  arrived += 1
})
await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve))
t.teardown(() => trap.close())
const { port } = trap.address() as AddressInfo
const total = { urls: 0, attempted: 0, refused: 0, connections: [] as string[], rebound: 0 }

t.test('a webhook to a forbidden address is refused when it is created, or when something is sent to it', async (t) => {
  const hooks: string[] = []
  const connections = await begun(async () => {
    for (const url of forbiddenHosts.flatMap((host) => urlsWith(host, port))) {
      total.urls += 1
      const wanted = { name: `hook ${total.urls}`, url, events: ['profile.updated'] }
      const created = await app.ask('POST', '/v1/admin/webhooks', { token: admin.token, body: wanted })
      if (created.status === 201) hooks.push(created.body.id)
      else if (created.status === 422) total.refused += 1
      else t.equal(created.status, 422, `${url}: ${created.body.code}`)
    }
    const person = await app.signUp()
    const sent = { token: person.token, headers: { 'if-match': '*' }, body: { bio: 'something to tell' } }
    t.equal((await app.ask('PATCH', '/v1/me', sent)).status, 200)
    await relay.settled()
    await workers.webhookDelivery.settled()
  }, databasePorts)
  total.connections.push(...connections)
  t.strictSame(connections, [])
  for (const id of hooks) {
    const { body } = await app.ask('GET', `/v1/admin/webhooks/${id}/deliveries`, { token: admin.token })
    t.match(body.items, [{ last_attempt: { status: null, error: 'address_not_allowed' } }])
    total.attempted += body.items.length
  }
  t.ok(total.refused > 0 && total.attempted > 0, `${total.refused} refused when made, ${total.attempted} when sent`)
})

t.test('a name that resolves differently each time is reached at an allowed address, or not at all', async (t) => {
  const allowed = await openReceiver(t, () => 302, '127.0.0.2')
  let looks = 0
  const rebinding: Resolve = async () => {
    looks += 1
    const inside = { address: '127.0.0.1', family: 4 }
    const outside = { address: '127.0.0.2', family: 4 }
    return [[outside], [inside], [outside, inside], [inside, outside]][Math.floor(Math.random() * 4)] ?? []
  }
  const [allowsAddress, signal] = [createEgressPolicy(['127.0.0.2/32']), new AbortController().signal]
  let reached = 0
  const connections = await begun(async () => {
    for (let count = 0; count < rebindings; count += 1) {
      const url = `http://rebinding.test:${allowed.port}/`
      const { status, error } = await post({ url, headers: {}, body: '{}', allowsAddress, resolve: rebinding, signal })
      if (status === 302) reached += 1
      else if (error !== 'address_not_allowed') t.equal(error, 'address_not_allowed')
    }
  }, databasePorts)
  const inside = connections.filter((address) => address !== `127.0.0.2 ${allowed.port}`)
  t.strictSame([inside, looks], [[], rebindings], 'looked up once for each attempt, and no redirect followed')
  t.ok(reached > rebindings / 8 && reached < rebindings / 2, `${reached} reached`)
  t.equal(allowed.messages.length, reached)
  total.connections.push(...inside)
  total.rebound = rebindings
})

t.test('no connection has arrived, and the test would have seen one; reports the figure', async (t) => {
  t.equal(arrived, 0)
  const [allowsAddress, signal] = [createEgressPolicy(['127.0.0.1/32']), new AbortController().signal]
  const control = await begun(async () => {
    await post({
      url: `http://127.0.0.1:${port}/`,
      headers: {},
      body: '{}',
      allowsAddress,
      resolve: resolveForbidden,
      signal,
    })
  }, databasePorts)
  t.strictSame([control, arrived], [[`127.0.0.1 ${port}`], 1])
  const { urls, connections, rebound } = total
  report(t, {
    guarantee: 'G18',
    figure: `${forbiddenHosts.length} addresses in ${urls} ways of writing, ${rebound} rebindings: ${connections.length} connections`,
  })
})
