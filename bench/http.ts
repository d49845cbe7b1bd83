import { Agent, request } from 'node:http'
import type { Request } from './target.ts'

export interface Answer {
  status: number
  headers: NodeJS.Dict<string | string[]>
  body: string
}

/** Keeps its connections open, as a proxy before a service does. */
export function createSender(
  address: string,
  connections: number,
): { send(request: Request): Promise<Answer>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { hostname, port } = new URL(address)
  return {
    send: ({ method, path, headers = {}, body }) =>
      new Promise((resolve, reject) => {
        const payload = body === undefined ? undefined : JSON.stringify(body)
        const framing =
          payload === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(payload)) }
        const sent = request(
          { hostname, port, method, path, agent, headers: { ...framing, ...headers } },
          (response) => {
            const parts: Buffer[] = []
            response.on('data', (part) => parts.push(part))
            response.on('error', reject)
            response.on('end', () => {
              const body = Buffer.concat(parts).toString()
              resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
            })
          },
        )
        sent.on('error', reject)
        sent.end(payload)
      }),
    close: () => agent.destroy(),
  }
}
