import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'

/** A message from a webhook. */
export interface Message {
  path: string
  headers: IncomingHttpHeaders
  text: string
  /** The status of the answer; null until then. */
  status: number | null
  // biome-ignore lint/suspicious/noExplicitAny: tests look into events of every shape
  event: any
}

/** A receiver of webhooks on loopback. */
export interface Receiver {
  url: string
  port: number
  messages: Message[]
}

type Answering = (message: Message) => number | Promise<number>

/** Opens a receiver that answers with the configured status, 204 by default; it ends with the test. */
export async function openReceiver(
  t: Test,
  answer: Answering = () => 204,
  host = '127.0.0.1',
  more: Record<string, string> = {},
): Promise<Receiver> {
  const messages: Message[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const text = Buffer.concat(parts).toString()
    const { headers, url = '' } = request
    const message: Message = { path: url, headers, text, status: null, event: JSON.parse(text) }
    messages.push(message)
    const status = await answer(message)
    message.status = status
    response.writeHead(status, { location: 'http://127.0.0.1:1/', ...more }).end('a body that nobody reads')
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  t.teardown(() => server.closeAllConnections())
  t.teardown(() => server.close())
  const { port } = server.address() as AddressInfo
  return { url: `http://${host}:${port}/hooks`, port, messages }
}
