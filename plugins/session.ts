import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import type { Caller } from '../src/accounts/caller.ts'
import type { Origin } from '../src/events/event.ts'
import { type NextStep, Problem, signInStep } from '../src/http/problem.ts'
import { checkSession, noteSeen } from '../src/sessions/check.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The signed-in account as its session check read it; only on routes that are not public. */
    caller: Caller
    /** Where a change made by this request comes from, when nobody is signed in. */
    anonymousOrigin(): Origin
  }
}

const bearer = /^Bearer +([\w.~+/-]+=*) *$/i

/** Signs in each request of a route that is not public, by one read, before its body is looked at. */
export default plugin(
  async (app: FastifyInstance) => {
    app.decorateRequest('caller', null as never)
    app.decorateRequest('anonymousOrigin', function (this: FastifyRequest) {
      return { actor: { kind: 'account', id: null }, requestId: this.id, attempt: attemptOf(this) }
    })

    app.addHook('onRequest', async (request) => {
      if (request.is404 || request.routeOptions.config.action === 'public') return
      const token = bearerToken(request)
      if (token === null) throw new Problem('authentication_required', { next: [signInStep('Sign in')] })
      const checked = await checkSession(app.service, token)
      if (checked === null) throw new Problem('session_expired', { next: [signInStep('Sign in')] })
      request.caller = { ...checked, origin: originOf(request, checked.account._id) }
      noteSeen(app.service, checked).catch((error: unknown) => request.log.warn({ err: error }, 'last seen not noted'))
    })
  },
  { name: 'session', dependencies: ['problems', 'service', 'rate-limit'], fastify: '5.x' },
)

/** The token of the Authorization header, whatever it is worth; null when there is none. */
export function bearerToken(request: FastifyRequest): string | null {
  return bearer.exec(request.headers.authorization ?? '')?.[1] ?? null
}

/** Staff act as such on routes that ask for a role. */
function originOf(request: FastifyRequest, id: string): Origin {
  const kind = request.routeOptions.config.roles === undefined ? 'account' : 'staff'
  return { actor: { kind, id }, requestId: request.id, attempt: attemptOf(request) }
}

function attemptOf(request: FastifyRequest): NonNullable<Origin['attempt']> {
  return { method: request.method as NextStep['method'], href: request.url }
}
