import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { matchesWeakly } from '../src/http/etag.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * That the response is a page or a description, the same for every caller: `no-cache` when it is to be revalidated each
     * time, `immutable` when its address changes with its content.
     */
    document?: boolean | 'no-cache' | 'immutable'
  }
}

const lifetimes = { short: 'max-age=300', 'no-cache': 'no-cache', immutable: 'public, max-age=31536000, immutable' }

/**
 * Sets on every response how it may be cached. Without a declaration of the route it is not cached at all. A response
 * about an account that has an ETag may be cached by its reader, with revalidation each time. Documents get an ETag and
 * a lifetime.
 */
export default plugin(
  async (app: FastifyInstance) => {
    app.addHook('onSend', async (request, reply, payload) => {
      const { document = false, action } = request.routeOptions.config
      const isRead = (request.method === 'GET' || request.method === 'HEAD') && reply.statusCode < 400
      if (isRead && document !== false) {
        reply.header('cache-control', lifetimes[document === true ? 'short' : document])
        if (reply.statusCode !== 200 || typeof payload !== 'string' || reply.hasHeader('etag')) return payload
        const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`
        reply.header('etag', tag)
        if (request.ifNoneMatch === null || !matchesWeakly(request.ifNoneMatch, tag)) return payload
        reply.code(304)
        for (const name of ['content-type', 'content-length', 'content-language']) reply.removeHeader(name)
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
