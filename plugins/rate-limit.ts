import type { FastifyInstance, FastifyReply } from 'fastify'
import plugin from 'fastify-plugin'
import { limitHeaders, loginQuotaKey, type QuotaName, sourceKey } from '../src/rate-limits/limits.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * What is limited: by source before anything is read, by login before anything is hashed. Where somebody is signed in,
     * no member says who, and the account is counted.
     */
    limit?:
      | { kind: 'sign-up' | 'sign-in' | 'mail'; loginMember: 'login' | 'email' }
      | { kind: 'sign-in' | 'mail' | 'own-password'; loginMember: 'caller' }
      | { kind: 'mail-token' }
  }
}

/** Limits that hold across processes. The nearer to its end of two quotas is told in the `RateLimit` header. */
export default plugin(
  async (app: FastifyInstance) => {
    const { limits } = app
    if (limits === null) return
    const take = async (reply: FastifyReply, name: QuotaName, key: string) => {
      const standing = await limits.take(name, key)
      const told = reply.getHeader('ratelimit')
      const remaining = /r=(\d+)/.exec(String(told ?? ''))?.[1]
      if (remaining === undefined || standing.remaining < Number(remaining)) reply.headers(limitHeaders(standing))
    }

    app.addHook('onRequest', async (request, reply) => {
      const { limit } = request.routeOptions.config
      if (limit !== undefined) await take(reply, `${limit.kind}-source`, sourceKey(request.ip))
    })
    app.addHook('preHandler', async (request, reply) => {
      const { limit } = request.routeOptions.config
      if (limit === undefined || !('loginMember' in limit)) return
      const login =
        limit.loginMember === 'caller'
          ? request.caller.account._id
          : (request.body as Record<string, unknown>)[limit.loginMember]
      await take(reply, `${limit.kind}-login`, loginQuotaKey(String(login), request.ip))
    })
  },
  { name: 'rate-limit', dependencies: ['problems', 'service'], fastify: '5.x' },
)
