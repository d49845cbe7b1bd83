import { connect as connectTo, createServer, type Socket } from 'node:net'

/** A relay between a server and its database that counts the commands which pass. */
export interface WireProxy {
  port: number
  /** How many commands have passed so far, by name; those with which a driver looks after its connections are left out. */
  counts(): Map<string, number>
  close(): Promise<void>
}

const headerLength = 16
const opMsg = 2013
/** Behind the header: four bytes of flags, one of the kind of section, four of the document's length, one of its first type. */
const nameAt = headerLength + 10
const housekeeping = new Set([
  'hello',
  'isMaster',
  'ismaster',
  'ping',
  'endSessions',
  'buildInfo',
  'saslStart',
  'saslContinue',
])

/**
 * Listens on loopback and hands everything on.
 *
 * @param target the port of the database on loopback
 */
export async function startWireProxy(target: number): Promise<WireProxy> {
  const counts = new Map<string, number>()
  const sockets = new Set<Socket>()
  const count = (name: string) => {
    if (!housekeeping.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const server = createServer((client) => {
    const database = connectTo(target, '127.0.0.1')
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(socket)
      socket.setNoDelay()
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
    const read = commandReader(count)
    client.on('data', (chunk) => {
      read(chunk)
      database.write(chunk)
    })
    database.pipe(client)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy listens at no port')
  return {
    port: address.port,
    counts: () => new Map(counts),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** Takes the bytes that a driver sends, in chunks of any size, and names each command: the first member of an OP_MSG. */
export function commandReader(count: (name: string) => void): (chunk: Buffer) => void {
  let pending: Buffer = Buffer.alloc(0)
  return (chunk) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
    while (pending.length >= headerLength && pending.length >= pending.readInt32LE(0)) {
      const message = pending.subarray(0, pending.readInt32LE(0))
      pending = pending.subarray(message.length)
      if (message.readInt32LE(12) === opMsg) count(message.toString('latin1', nameAt, message.indexOf(0, nameAt)))
    }
  }
}
