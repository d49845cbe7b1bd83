import { request } from 'node:http'
import type { Contract } from '../contracts/contract.ts'
import { operationFor } from '../contracts/contract.ts'
import type { Answer, TestApp } from '../test-app.ts'

/** A request with the bytes of its answer. */
export interface Exchange {
  method: string
  url: string
  headers: Record<string, string>
  /** When the answer arrived, in seconds since 1970. */
  at: number
  /** Base64. */
  answer: string
}

/**
 * * * Sends each request over a separate connection, so that the bytes of its answer can be kept.
 *
 * @param app listens
 * @param exchanges receives one exchange for each operation, or path, with each status and code
 */
export function askOverTheWire(
  { fastify }: TestApp,
  contract: Contract,
  exchanges: Map<string, Exchange>,
): TestApp['ask'] {
  const address = fastify.server.address()
  if (address === null || typeof address === 'string') throw new Error('the app does not listen')
  return async (method, url, { token, body, headers = {} } = {}) => {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
    const sent = {
      'user-agent': 'holdfast-tests',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(text === undefined ? {} : { 'content-length': String(Buffer.byteLength(text)) }),
      ...(text === body ? {} : { 'content-type': 'application/json' }),
      ...headers,
    }
    const { bytes, answer } = await send({ port: address.port, method, path: url, headers: sent }, text)
    const [operation = url.replace(/\?.*/, '')] = operationFor(contract, method, url) ?? []
    exchanges.set(`${method} ${operation} ${answer.status} ${answer.body?.code ?? ''}`, {
      method,
      url,
      headers: sent,
      at: Date.now() / 1000,
      answer: bytes.toString('base64'),
    })
    return answer
  }
}

interface Target {
  port: number
  method: string
  path: string
  headers: Record<string, string>
}

function send(target: Target, body: string | undefined): Promise<{ bytes: Buffer; answer: Answer }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const outgoing = request({ host: '127.0.0.1', agent: false, ...target }, async (incoming) => {
      const parts: Buffer[] = []
      for await (const part of incoming) parts.push(part)
      const text = Buffer.concat(parts).toString()
      const isJson = /[/+]json/.test(incoming.headers['content-type'] ?? '') && text !== ''
      const headers = incoming.headers as Record<string, string>
      const answer = { status: incoming.statusCode ?? 0, headers, body: isJson ? JSON.parse(text) : text }
      resolve({ bytes: Buffer.concat(chunks), answer })
    })
    outgoing.on('error', reject)
    outgoing.on('socket', (socket) => socket.on('data', (chunk: Buffer) => chunks.push(chunk)))
    outgoing.end(body)
  })
}
