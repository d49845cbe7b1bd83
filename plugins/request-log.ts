import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyRequest {
    /** The account that a request without a session is about, once that is known: only for the log. */
    subject: string | null
  }
}

/** One line per request, with the route's pattern, never with its path, which may name people. */
export default plugin(
  async (app: FastifyInstance) => {
    app.decorateRequest('subject', null)
    app.addHook('onResponse', async (request, reply) => {
      const level = reply.statusCode >= 500 ? 'warn' : 'info'
      request.log[level](
        {
          method: request.method,
          route: request.routeOptions.url ?? null,
          status: reply.statusCode,
          code: reply.problemCode,
          ms: Math.round(reply.elapsedTime * 10) / 10,
          account: request.caller?.account._id ?? request.subject,
          service: request.serviceToken?._id ?? null,
        },
        'request',
      )
    })
  },
  { name: 'request-log', dependencies: ['problems', 'session'], fastify: '5.x' },
)
