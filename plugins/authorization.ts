import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import plugin from 'fastify-plugin'
import type { Role } from '../src/accounts/account.ts'
import { invalidState, unverified } from '../src/accounts/refusals.ts'
import { builtInActions, type GuardedAction } from '../src/holds/actions.ts'
import { heldProblem } from '../src/holds/decide.ts'
import { Problem, signInStep } from '../src/http/problem.ts'
import type { Scope, ServiceToken } from '../src/service-tokens/service-token.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route with what it declares. */
    declaredRoutes: readonly RouteOptions[]
  }
  interface FastifyContextConfig {
    /**
     * The action that a hold can block, `floor` for what none ever does, `public` for what needs no account, `service` for
     * what services alone may do.
     */
    action?: GuardedAction | 'floor' | 'public' | 'service'
    /** The scope with which a service is let in; left out, none is. */
    scope?: Scope
    /** Any of these roles is enough; left out, none is needed. */
    roles?: readonly Role[]
  }
}

const declarable = new Set<unknown>([...builtInActions, 'floor', 'public', 'service'])
/** Decided before any write, because what they lead to is no write on the actor's account. */
const decidedEarly = new Set<unknown>(['admin.use', 'account.export'])

/**
 * Every route declares its action, or the service does not start. What can be told before the write is told here: a
 * missing role or scope, a restricted session, and holds on actions that are not decided by a write. All else is decided by the
 * guarded write alone.
 */
export default plugin(
  async (app: FastifyInstance) => {
    const routes: RouteOptions[] = []
    app.decorate('declaredRoutes', routes)
    app.addHook('onRoute', (route) => {
      routes.push(route)
    })
    app.addHook('onReady', async () => {
      const undeclared = routes.filter(isUndeclared).map((route) => `${route.method} ${route.url}`)
      if (undeclared.length > 0) throw new Error(`routes without an action: ${undeclared.join(', ')}`)
    })

    app.addHook('preHandler', async (request) => {
      const { action } = request.routeOptions.config
      if (action === undefined || action === 'public') return
      if (request.serviceToken !== null) return requireScope(request, request.serviceToken)
      if (action === 'service') throw new Problem('forbidden', { detail: 'This needs the token of a service.' })
      requireRole(request)
      if (action === 'admin.use' && app.config.staffSecondFactor === 'required') requireFactor(request)
      if (action !== 'floor') requireOpen(app, request, action)
    })
  },
  { name: 'authorization', dependencies: ['session', 'validation'], fastify: '5.x' },
)

/** Cross-origin preflights are answered before they reach a route. */
function isUndeclared(route: RouteOptions): boolean {
  return route.method !== 'OPTIONS' && !declarable.has(route.config?.action)
}

function requireScope(request: FastifyRequest, { scopes }: ServiceToken): void {
  const { scope } = request.routeOptions.config
  if (scope !== undefined && scopes.includes(scope)) return
  const detail = scope === undefined ? 'This is not for services.' : `This needs the scope ${scope}.`
  throw new Problem('forbidden', { detail })
}

function requireRole(request: FastifyRequest): void {
  const { roles } = request.routeOptions.config
  if (roles === undefined || request.caller.account.roles.some((role) => roles.includes(role))) return
  throw new Problem('forbidden', { detail: `This needs the role ${roles.join(' or ')}.` })
}

function requireFactor({ caller }: FastifyRequest): void {
  if (caller.secondFactor) return
  throw new Problem('forbidden', {
    detail: 'Staff need a second factor here, and the account has none.',
    suggestion: 'Add a second factor with POST /v1/me/factors/totp.',
  })
}

function requireOpen(app: FastifyInstance, request: FastifyRequest, action: GuardedAction): void {
  const { account, session, origin } = request.caller
  const restricted = session.scope === 'restricted'
  if (restricted || decidedEarly.has(action)) {
    const held = heldProblem({ action, holds: account.holds, now: app.service.now(), attempt: origin.attempt })
    if (held !== null) throw held
  }
  if (action === 'admin.use' && account.state === 'closing') throw invalidState(account, 'by-owner')
  if (restricted) {
    throw new Problem('restricted_session', {
      next: [signInStep('Sign in for a full session')],
    })
  }
  if (account.state === 'pending' && app.service.unverifiedMayNot.has(action)) throw unverified(action)
}
