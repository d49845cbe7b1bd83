import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'

/** One line a request: the route's pattern, never its path, which may name people. */
export default plugin(
  async (app: FastifyInstance) => {
    app.addHook('onResponse', async (request, reply) => {
      const level = reply.statusCode >= 500 ? 'warn' : 'info'
      request.log[level](
        {
          method: request.method,
          route: request.routeOptions.url ?? null,
          status: reply.statusCode,
          code: reply.problemCode,
          ms: Math.round(reply.elapsedTime * 10) / 10,
          account: request.caller?.account._id ?? null,
          service: request.serviceToken?._id ?? null,
        },
        'request',
      )
    })
  },
  { name: 'request-log', dependencies: ['problems', 'session'], fastify: '5.x' },
)
