import type { FastifyRequest } from 'fastify'
import type { Client } from '../../src/sessions/networks.ts'

/** Where a request comes from, as far as it is kept. */
export function clientOf(request: FastifyRequest): Client {
  return { userAgent: request.headers['user-agent'] ?? null, ...request.service.networkOf(request.ip) }
}
