import { connect, createServer } from 'node:net'
import fc from 'fast-check'
import { BSON } from 'mongodb'
import t from 'tap'
import { commandReader, startWireProxy } from '../../bench/wire-proxy.ts'

/** An OP_MSG as a driver writes it: header, flags, one section of kind 0. */
function message(command: object): Buffer {
  const body = Buffer.concat([Buffer.alloc(5), BSON.serialize(command)])
  const header = Buffer.alloc(16)
  header.writeInt32LE(header.length + body.length, 0)
  header.writeInt32LE(2013, 12)
  return Buffer.concat([header, body])
}

t.test('every command is named once, however its bytes are cut into chunks', async (t) => {
  const names = fc.array(fc.constantFrom('find', 'insert', 'update', 'aggregate', 'commitTransaction'), {
    minLength: 1,
  })
  fc.assert(
    fc.property(names, fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), (commands, cuts) => {
      const bytes = Buffer.concat(commands.map((name) => message({ [name]: 'accounts', filter: { a: 'find' } })))
      const seen: string[] = []
      const read = commandReader((name) => seen.push(name))
      for (let at = 0, cut = 0; at < bytes.length; cut += 1) {
        const length = cuts[cut % cuts.length] ?? 1
        read(bytes.subarray(at, at + length))
        at += length
      }
      t.strictSame(seen, commands)
    }),
    { numRuns: 100 },
  )
})

t.test('the proxy hands on what it counts, and leaves out what a driver asks for itself', async (t) => {
  const database = createServer((socket) => socket.pipe(socket))
  await new Promise<void>((resolve) => database.listen(0, '127.0.0.1', resolve))
  t.teardown(() => database.close())
  const proxy = await startWireProxy((database.address() as { port: number }).port)
  t.teardown(() => proxy.close())
  const client = connect(proxy.port, '127.0.0.1')
  t.teardown(() => client.destroy())
  const sent = Buffer.concat([message({ hello: 1 }), message({ find: 'accounts' }), message({ find: 'holds' })])
  client.write(sent)
  let received = Buffer.alloc(0)
  for await (const part of client) {
    received = Buffer.concat([received, part])
    if (received.length >= sent.length) break
  }
  t.ok(received.equals(sent))
  t.strictSame([...proxy.counts()], [['find', 2]])
})
