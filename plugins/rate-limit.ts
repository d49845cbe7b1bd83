import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { limitHeaders, loginQuotaKey, type QuotaName, sourceKey } from '../src/rate-limits/limits.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * What is limited: by source before anything is read, by login before anything is hashed. Where the caller is signed in,
     * no member says who, and the account is counted.
     */
    limit?:
      | { kind: 'sign-up' | 'sign-in' | 'mail'; loginMember: 'login' | 'email' }
      | { kind: 'mail' | 'own-password'; loginMember: 'caller' }
      | { kind: 'mail-token' }
  }
}

/** Of the login that the body names, or of the account that asks. */
function loginQuotaOf({ body, caller, ip }: FastifyRequest, member: 'login' | 'email' | 'caller'): string {
  const login = member === 'caller' ? caller.account._id : (body as Record<string, unknown>)[member]
  return loginQuotaKey(String(login), ip)
}

/**
 * Limits that hold across processes. The nearer to its end of two quotas is told in the `RateLimit` header. A good sign-in counts
 * for its source, not for its login: it is no guess.
 */
export default plugin(
  async (app: FastifyInstance) => {
    const { limits } = app
    if (limits === null) return
    const take = async (reply: FastifyReply, name: QuotaName, key: string) => {
      const quota = await limits.take(name, key)
      const earlier = /r=(\d+)/.exec(String(reply.getHeader('ratelimit') ?? ''))?.[1]
      if (earlier === undefined || quota.remaining < Number(earlier)) reply.headers(limitHeaders(quota))
    }

    app.addHook('onRequest', async (request, reply) => {
      const { limit } = request.routeOptions.config
      if (limit !== undefined) await take(reply, `${limit.kind}-source`, sourceKey(request.ip))
    })
    app.addHook('preHandler', async (request, reply) => {
      const { limit } = request.routeOptions.config
      if (limit === undefined || !('loginMember' in limit)) return
      await take(reply, `${limit.kind}-login`, loginQuotaOf(request, limit.loginMember))
    })
    app.addHook('onSend', async (request, reply) => {
      const { limit } = request.routeOptions.config
      if (limit?.kind !== 'sign-in' || reply.statusCode !== 201) return
      const given = limits.giveBack('sign-in-login', loginQuotaOf(request, limit.loginMember))
      await given.catch((error: unknown) => request.log.warn({ err: error }, 'a good sign-in stays counted'))
    })
  },
  { name: 'rate-limit', dependencies: ['problems', 'service'], fastify: '5.x' },
)
