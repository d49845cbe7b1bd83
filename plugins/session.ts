import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import type { Agent, Caller, StaffCaller } from '../src/accounts/caller.ts'
import type { Requester } from '../src/credentials/hash-gate.ts'
import { type ServiceToken, serviceTokenPrefix } from '../src/credentials/service-token.ts'
import type { Actor, Origin } from '../src/events/event.ts'
import { isPoll } from '../src/http/own-page.ts'
import { type NextStep, Problem, signInStep } from '../src/http/problem.ts'
import { sourceKey } from '../src/rate-limits/limits.ts'
import { checkServiceToken, noteUsed } from '../src/service-tokens/find-token.ts'
import { type CheckedSession, checkSession, noteSeen } from '../src/sessions/check.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * The signed-in account as its session check read it; only on routes that are not public, and not for a service.
     */
    caller: Caller
    /** The same, with the right that the route requires; only on routes that declare roles, and not for a service. */
    staff: StaffCaller
    /** Who acts on the accounts of others, staff or a service; only on routes that declare a scope. */
    agent: Agent
    /** The token of the calling service; null when the caller is an account. */
    serviceToken: ServiceToken | null
    /** The origin of changes by this request, when the caller is not signed in. */
    anonymousOrigin(): Origin
    /** For whom the passwords in this request are hashed. */
    requester(): Requester
  }
}

const bearer = /^Bearer +([\w.~+/-]+=*) *$/i

/** Authenticates each request to a route that is not public, with one read, before its body is read. */
export default plugin(
  async (app: FastifyInstance) => {
    app.decorateRequest('caller', null as never)
    app.decorateRequest('anonymousOrigin', function (this: FastifyRequest) {
      return { actor: { kind: 'account', id: null }, requestId: this.id, attempt: attemptOf(this) }
    })
    app.decorateRequest('requester', function (this: FastifyRequest) {
      return { source: sourceKey(this.ip), signal: this.signal }
    })

    app.decorateRequest('staff', null as never)
    app.decorateRequest('agent', null as never)
    app.decorateRequest('serviceToken', null)

    app.addHook('onRequest', async (request) => {
      if (request.is404 || request.routeOptions.config.action === 'public') return
      const token = sessionToken(request)
      if (token === null)
        throw new Problem('authentication_required', { next: [signInStep({ en: 'Sign in', de: 'Anmelden' })] })
      const isOfService = request.cookieToken === null && token.startsWith(serviceTokenPrefix)
      if (isOfService) await admitService(app, request, token)
      else await admitAccount(app, request, token)
    })
  },
  { name: 'session', dependencies: ['problems', 'service', 'rate-limit', 'web-session'], fastify: '5.x' },
)

/** The token that was sent, as a bearer or as the cookie, valid or not; null when there is none. */
export function sessionToken({ headers, cookieToken }: FastifyRequest): string | null {
  return cookieToken ?? bearer.exec(headers.authorization ?? '')?.[1] ?? null
}

async function admitAccount(app: FastifyInstance, request: FastifyRequest, token: string): Promise<void> {
  const checked = await checkSession(app.service, token, request.cookieToken !== null)
  if (checked === null) throw new Problem('session_expired', { next: [signInStep({ en: 'Sign in', de: 'Anmelden' })] })
  const { roles } = request.routeOptions.config // staff act as such on routes that require a role
  const actor = { kind: roles === undefined ? 'account' : 'staff', id: checked.account._id } as const
  request.caller = { ...checked, origin: originOf(request, actor) }
  if (roles !== undefined) {
    request.staff = { ...request.caller, right: { kind: 'staff', session: checked.session.token_hash, roles } }
    request.agent = request.staff
  }
  noteSeenLater(app, request, checked)
}

/** No answer waits for it. A poll of a page does not keep the session of a person who has left. */
export function noteSeenLater(app: FastifyInstance, request: FastifyRequest, checked: CheckedSession): void {
  if (request.cookieToken !== null && isPoll(request.headers)) return
  noteSeen(app.service, checked).catch((error: unknown) => request.log.warn({ err: error }, 'last seen not noted'))
}

async function admitService(app: FastifyInstance, request: FastifyRequest, token: string): Promise<void> {
  const stored = await checkServiceToken(app.service, token)
  if (stored === null)
    throw new Problem('session_expired', {
      detail: {
        en: 'The service token is unknown or has ended.',
        de: 'Das Dienst-Token ist unbekannt oder gilt nicht mehr.',
      },
      suggestion: { en: 'Ask an admin for a new token.', de: 'Bitten Sie einen Admin um ein neues Token.' },
    })
  request.serviceToken = stored
  const { scope } = request.routeOptions.config
  if (scope !== undefined) {
    request.agent = {
      account: { _id: stored._id, roles: [] },
      right: { kind: 'service', scope },
      origin: originOf(request, { kind: 'service', id: stored._id }),
    }
  }
  noteUsed(app.service, stored).catch((error: unknown) => request.log.warn({ err: error }, 'last use not noted'))
}

function originOf(request: FastifyRequest, actor: Actor): Origin {
  return { actor, requestId: request.id, attempt: attemptOf(request) }
}

function attemptOf(request: FastifyRequest): NonNullable<Origin['attempt']> {
  return { method: request.method as NextStep['method'], href: request.url }
}
