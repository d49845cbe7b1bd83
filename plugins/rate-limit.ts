import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { Problem } from '../src/http/problem.ts'
import { limitHeaders, loginQuotaKey, type QuotaName, sourceKey } from '../src/rate-limits/limits.ts'
import { noteLimitedSignIn } from '../src/sessions/sign-in.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * What is limited: by source before anything is read, by login before anything is hashed. Where the caller is signed in,
     * no member says who, and the account is counted. What mails a signed-in caller (`mailsCaller`) counts for their address
     * as well, whoever else asks for mails to it.
     */
    limit?:
      | { kind: 'sign-up' | 'sign-in' | 'mail'; loginMember: 'login' | 'email' }
      | { kind: 'own-password'; loginMember: 'caller'; mailsCaller?: boolean }
      | { kind: 'mail'; mailsCaller: true }
      | { kind: 'mail-token' }
  }
  interface FastifyRequest {
    /** Whose limit of mails the request was counted for, to be given back where it is refused; null for nobody's. */
    countedRecipient: string | null
  }
}

/** Of the login that the body names, or of the account that asks. */
function loginQuotaOf({ body, caller, ip }: FastifyRequest, member: 'login' | 'email' | 'caller'): string {
  const login = member === 'caller' ? caller.account._id : (body as Record<string, unknown>)[member]
  return loginQuotaKey(String(login), ip)
}

/**
 * Limits that hold across processes. The nearest to its end is told in the `RateLimit` header. A good sign-in counts for its
 * source, not for its login: it is no guess. What is refused counts for no recipient: nothing was mailed.
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
    app.decorateRequest('countedRecipient', null)
    app.addHook('preHandler', async (request, reply) => {
      const { limit } = request.routeOptions.config
      if (limit === undefined) return
      if ('loginMember' in limit) {
        const { kind, loginMember } = limit
        await take(reply, `${kind}-login`, loginQuotaOf(request, loginMember)).catch((refusal: unknown) => {
          if (kind === 'sign-in' && refusal instanceof Problem) noteLimit(request)
          throw refusal
        })
      }
      if (!('mailsCaller' in limit)) return
      const { email_key: recipient } = request.caller.account
      await take(reply, 'mail-recipient', recipient)
      request.countedRecipient = recipient
    })
    const noteLimit = ({ body, id }: FastifyRequest) =>
      noteLimitedSignIn(app.service, String((body as { login: unknown }).login), id)
    const giveBack = async (request: FastifyRequest, name: QuotaName, key: string) => {
      const given = limits.giveBack(name, key)
      await given.catch((error: unknown) =>
        request.log.warn({ err: error }, `what does not count stays counted (${name})`),
      )
    }
    app.addHook('onSend', async (request, reply) => {
      const { limit } = request.routeOptions.config
      if (limit?.kind === 'sign-in' && reply.statusCode === 201) {
        await giveBack(request, 'sign-in-login', loginQuotaOf(request, limit.loginMember))
      }
      if (request.countedRecipient === null || reply.statusCode < 400) return
      await giveBack(request, 'mail-recipient', request.countedRecipient)
    })
  },
  { name: 'rate-limit', dependencies: ['problems', 'service'], fastify: '5.x' },
)
