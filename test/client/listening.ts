import type { AddressInfo } from 'node:net'
import { type Client, type ClientOptions, createClient } from '../../client/src/index.ts'
import { ownPage } from '../contracts/every-operation.ts'
import type { TestApp } from '../test-app.ts'

/** Makes the service of a test listen on loopback, and returns its address. */
export async function listen({ fastify }: TestApp): Promise<string> {
  await fastify.listen({ host: '127.0.0.1', port: 0 })
  return `http://127.0.0.1:${(fastify.server.address() as AddressInfo).port}`
}

/** A client for a person, or for nobody. */
export function clientOf(baseUrl: string, person?: { token: string }, options: Partial<ClientOptions> = {}): Client {
  return createClient({ baseUrl, token: () => person?.token, ...options })
}

/** A client without a token, in a page of the service that keeps its cookie. */
export function clientInPage(baseUrl: string): Client {
  let cookie = ''
  return createClient({
    baseUrl,
    async fetch(address, init) {
      const headers = new Headers(init?.headers)
      for (const [name, value] of Object.entries({ ...ownPage, cookie })) headers.set(name, value)
      const answer = await fetch(address, { ...init, headers })
      const [set] = answer.headers.getSetCookie()
      if (set !== undefined) cookie = set.split(';')[0] ?? ''
      return answer
    },
  })
}
