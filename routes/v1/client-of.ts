import type { FastifyRequest } from 'fastify'
import type { Client } from '../../src/sessions/networks.ts'

/** The client of a request, as far as it is stored. */
export function clientOf(request: FastifyRequest): Client {
  return { userAgent: request.headers['user-agent'] ?? null, ...request.service.networkOf(request.ip) }
}
