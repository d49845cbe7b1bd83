import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import plugin from 'fastify-plugin'
import { actionRefusal, roleRefusal, staffRefusal } from '../src/accounts/access.ts'
import type { Role } from '../src/accounts/account.ts'
import { builtInActions, type GuardedAction } from '../src/holds/actions.ts'
import { Problem } from '../src/http/problem.ts'
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

/**
 * Every route declares its action, or the service does not start. A missing role or scope is refused before the body is
 * read. A restricted session and the holds on actions that are not decided by a write are refused once the body is valid.
 * All else is decided by the guarded write alone.
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

    app.addHook('onRequest', async (request) => {
      const { action, roles } = request.routeOptions.config
      if (action === undefined || action === 'public') return
      if (request.serviceToken !== null) return requireScope(request, request.serviceToken)
      if (action === 'service') throw new Problem('forbidden', { detail: 'This needs the token of a service.' })
      const refusal = roles === undefined ? null : roleRefusal(request.caller.account.roles, roles)
      if (refusal !== null) throw refusal
    })

    app.addHook('preHandler', async (request) => {
      const { action } = request.routeOptions.config
      if (action === undefined || action === 'public' || action === 'service' || action === 'floor') return
      if (request.serviceToken === null) requireOpen(app, request, action)
    })
  },
  { name: 'authorization', dependencies: ['session', 'validation'], fastify: '5.x' },
)

/** Cross-origin preflights are answered before they reach a route. What staff do also names the roles that may do it. */
function isUndeclared({ method, config }: RouteOptions): boolean {
  if (method === 'OPTIONS') return false
  return !declarable.has(config?.action) || (config?.action === 'admin.use') !== (config?.roles !== undefined)
}

function requireScope(request: FastifyRequest, { scopes }: ServiceToken): void {
  const { scope } = request.routeOptions.config
  if (scope !== undefined && scopes.includes(scope)) return
  const detail = scope === undefined ? 'This is not for services.' : `This needs the scope ${scope}.`
  throw new Problem('forbidden', { detail })
}

function requireOpen({ service }: FastifyInstance, request: FastifyRequest, action: GuardedAction): void {
  const { account, session, secondFactor, origin } = request.caller
  const { roles } = request.routeOptions.config
  const subject = { account, scope: session.scope, secondFactor }
  const circumstances = { now: service.now(), attempt: origin.attempt }
  const refusal =
    roles === undefined
      ? actionRefusal(subject, action, service, circumstances)
      : staffRefusal(subject, roles, service, circumstances)
  if (refusal !== null) throw refusal
}
