import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { matchesWeakly } from '../src/http/etag.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether it answers with a page or a description, the same for everybody until another version runs. */
    document?: boolean
  }
}

const document = 'max-age=300'

/**
 * Says of every answer how it may be kept. What a route does not say itself is not kept at all; what was read of an account
 * and has an ETag may be kept by its reader, and is asked for again each time. Documents get an ETag and a lifetime.
 */
export default plugin(
  async (app: FastifyInstance) => {
    app.addHook('onSend', async (request, reply, payload) => {
      const { document: isDocument = false, action } = request.routeOptions.config
      const isRead = (request.method === 'GET' || request.method === 'HEAD') && reply.statusCode < 400
      if (isRead && isDocument) {
        reply.header('cache-control', document)
        if (reply.statusCode !== 200 || typeof payload !== 'string' || reply.hasHeader('etag')) return payload
        const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`
        reply.header('etag', tag)
        if (request.ifNoneMatch === null || !matchesWeakly(request.ifNoneMatch, tag)) return payload
        reply.code(304).removeHeader('content-type').removeHeader('content-length')
        return null
      }
      if (reply.hasHeader('cache-control')) return payload
      const isOwn = isRead && action !== 'public' && reply.hasHeader('etag')
      reply.header('cache-control', isOwn ? 'private, no-cache' : 'no-store')
      return payload
    })
  },
  { name: 'caching', dependencies: ['preconditions'], fastify: '5.x' },
)
