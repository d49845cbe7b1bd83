import { type AddressInfo, createServer } from 'node:net'
import fc from 'fast-check'
import t from 'tap'
import { createEgressPolicy } from '../../src/webhooks/egress-policy.ts'
import { type Outcome, post, type Resolve } from '../../src/webhooks/post.ts'
import { openReceiver } from '../webhook-receiver.ts'
import { begun, forbiddenHosts, resolveForbidden, urlsWith } from './forbidden-addresses.ts'

const never = new AbortController().signal
const send = (url: string, allowed: string[], resolve: Resolve = () => Promise.reject(new Error('no names here'))) =>
  post({ url, headers: {}, body: '{}', allowsAddress: createEgressPolicy(allowed), resolve, signal: never })

/** A server on loopback that must not get any connection. */
async function openTrap() {
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  return { port: (server.address() as AddressInfo).port, connections: () => connections }
}

const refused: Outcome = { status: null, error: 'address_not_allowed' }
t.test('no connection is made to a host outside public networks, in any notation or under any name', async (t) => {
  const trap = await openTrap()
  const outcomes: [string, Outcome][] = []
  const connections = await begun(async () => {
    for (const host of forbiddenHosts) {
      for (const url of urlsWith(host, trap.port)) outcomes.push([url, await send(url, [], resolveForbidden)])
    }
  })
  for (const [url, outcome] of outcomes) t.strictSame(outcome, refused, url)
  t.ok(forbiddenHosts.length >= 25)
  t.strictSame([connections, trap.connections()], [[], 0])
  const control = await begun(() => send(`http://127.0.0.1:${trap.port}/`, ['127.0.0.1/32']))
  t.strictSame([control, trap.connections()], [[`127.0.0.1 ${trap.port}`], 1], 'and one that is made is seen')
})

t.test('each attempt connects only to the address that it has checked', async (t) => {
  const [checked, inside] = [await openReceiver(t, () => 200, '127.0.0.2'), await openTrap()]
  let asked = 0
  const rebinding: Resolve = async () => [{ address: asked++ === 0 ? '127.0.0.2' : '127.0.0.1', family: 4 }]
  t.strictSame(await send(`http://rebinding.test:${checked.port}/`, ['127.0.0.2/32'], rebinding), {
    status: 200,
    error: null,
  })
  t.match(checked.messages, [{ headers: { host: `rebinding.test:${checked.port}` } }])
  t.strictSame(await send(`http://rebinding.test:${inside.port}/`, ['127.0.0.2/32'], rebinding), refused)
  t.strictSame([asked, inside.connections()], [2, 0], 'it is asked once for each attempt')
})

t.test('an address is allowed when it is public or in an allowed network', async (t) => {
  const reach = createEgressPolicy(['10.1.0.0/16', 'fd00:1::/32'])
  const may = ['93.184.215.14', '1.1.1.1', '2606:4700:4700::1111', '10.1.2.3', 'fd00:1::5']
  const mayNot = ['10.2.0.1', 'fd00:2::1', '127.0.0.1', 'localhost', '', '1.1.1.1.1', 'x', '::ffff:1.1.1.1', '4000::1']
  t.strictSame(
    may.filter((address) => !reach(address)),
    [],
  )
  t.strictSame(mayNot.filter(reach), [])
  const octet = fc.nat(255)
  const inside = fc.oneof(
    fc.tuple(fc.constantFrom(0, 10, 127, 224, 239, 240, 255), octet, octet, octet),
    fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
    fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
  )
  const none = createEgressPolicy([])
  fc.assert(
    fc.property(inside, (octets) => {
      const dotted = octets.join('.')
      return [dotted, `::ffff:${dotted}`, `::${dotted}`, `64:ff9b::${dotted}`].every((address) => !none(address))
    }),
  )
})
