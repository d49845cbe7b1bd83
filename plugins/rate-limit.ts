import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { Problem } from '../src/http/problem.ts'
import { limitHeaders, loginQuotaKey, sourceKey } from '../src/rate-limits/limits.ts'
import type { QuotaName } from '../src/rate-limits/quotas.ts'
import { noteLimitedSignIn } from '../src/sessions/sign-in.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * What is limited: by source before anything is read, by login before anything is hashed. For a signed-in caller no
     * member names the login, and the account is counted. An operation that mails a signed-in caller (`mailsCaller`)
     * also counts for their address, together with requests by others for mails to it.
     */
    limit?:
      | { kind: 'sign-up' | 'sign-in' | 'mail'; loginMember: 'login' | 'email' }
      | { kind: 'own-password'; loginMember: 'caller'; mailsCaller?: boolean }
      | { kind: 'mail'; mailsCaller: true }
      | { kind: 'mail-token' }
  }
  interface FastifyRequest {
    /** Whose mail limit the request was counted for, to be given back if it is refused; null for no one's. */
    countedRecipient: string | null
  }
}

/** By the login in the body, or by the account that sends the request. */
function loginQuotaOf({ body, caller, ip }: FastifyRequest, member: 'login' | 'email' | 'caller'): string {
  const login = member === 'caller' ? caller.account._id : (body as Record<string, unknown>)[member]
  return loginQuotaKey(String(login), ip)
}

/**
 * Limits that apply across processes. The `RateLimit` header shows the limit that is nearest to its end. A successful
 * sign-in counts for its source, not for its login: it is not a guess. A refused request counts for no recipient,
 * because nothing was mailed.
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
