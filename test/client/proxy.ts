import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'

/** What the proxy does with an answer: passes it on, drops it, or replaces it. */
export type Fate = 'pass' | 'lose' | { status: number; headers?: Record<string, string>; body?: string }

export interface Proxy {
  url: string
  /** The number of requests by method and path. */
  seen: string[]
}

/** A proxy in front of the service. It lets the service answer every request before it decides what its client gets. */
export async function openProxy(
  t: Test,
  service: string,
  decide: (sent: IncomingMessage, count: number, status: number) => Fate | Promise<Fate>,
): Promise<Proxy> {
  const seen: string[] = []
  const server = createServer((incoming, outgoing) => {
    seen.push(`${incoming.method} ${incoming.url}`)
    const count = seen.length
    const { host: _, ...headers } = incoming.headers
    const forwarded = request(service + incoming.url, { method: incoming.method ?? '', headers }, async (answer) => {
      const parts: Buffer[] = []
      for await (const part of answer) parts.push(part)
      const fate = await decide(incoming, count, answer.statusCode ?? 0)
      if (fate === 'lose') return void incoming.socket.destroy()
      if (fate === 'pass') outgoing.writeHead(answer.statusCode ?? 0, answer.headers).end(Buffer.concat(parts))
      else outgoing.writeHead(fate.status, fate.headers).end(fate.body)
    })
    forwarded.on('error', () => incoming.socket.destroy())
    incoming.pipe(forwarded)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}
