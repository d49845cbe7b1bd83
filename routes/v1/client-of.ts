import type { FastifyRequest } from 'fastify'
import { setsSessionCookie } from '../../plugins/web-session.ts'
import type { Client } from '../../src/sessions/networks.ts'

/** The client of a request, as far as it is stored. */
export function clientOf(request: FastifyRequest): Client {
  return {
    userAgent: request.headers['user-agent'] ?? null,
    web: setsSessionCookie(request),
    ...request.service.networkOf(request.ip),
  }
}
