import type { IncomingHttpHeaders } from 'node:http'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'

const exposed = [
  'ETag',
  'Location',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'X-Request-Id',
  'Allow',
  'Idempotency-Replayed',
]

/** The request id and the security headers on every response; cross-origin calls only from the configured origins. */
export default plugin(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', async (request, reply) => {
      reply.header('x-request-id', request.id) // first, because the hook of its plugin answers preflights
    })
    await app.register(helmet, {
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'frame-ancestors': ["'none'"],
          'base-uri': ["'none'"],
          'form-action': ["'none'"],
        },
      },
      strictTransportSecurity: app.config.publicUrl?.startsWith('https:') ? undefined : false,
      referrerPolicy: { policy: 'no-referrer' },
      // For browsers that no longer exist, or never standardised.
      xDownloadOptions: false,
      xXssProtection: false,
      xPermittedCrossDomainPolicies: false,
      xDnsPrefetchControl: false,
    } as Parameters<typeof helmet>[1])
    if (app.config.corsOrigins.length > 0) {
      const options = {
        origin: app.config.corsOrigins,
        methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
        exposedHeaders: exposed,
        maxAge: 600,
      }
      await app.register(cors, {
        delegator: ({ method, headers }, callback) =>
          callback(null, { ...options, preflight: isPreflight(method, headers) }),
      })
    }
  },
  { name: 'security', dependencies: ['service'], fastify: '5.x' },
)

/** By these headers a preflight differs from another OPTIONS (Fetch, section 3.3.2), which no path takes. */
function isPreflight(method: string, headers: IncomingHttpHeaders): boolean {
  return method === 'OPTIONS' && headers.origin !== undefined && 'access-control-request-method' in headers
}
