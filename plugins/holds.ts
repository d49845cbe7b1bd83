import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import plugin from 'fastify-plugin'
import { actionRefusal } from '../src/accounts/access.ts'
import { builtInActions, type GuardedAction } from '../src/enforcement/actions.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route with its declaration. */
    declaredRoutes: readonly RouteOptions[]
  }
  interface FastifyContextConfig {
    /**
     * The action that a hold can block, `floor` for one that no hold blocks, `public` for one that needs no account,
     * `service` for one that only services may call.
     */
    action?: GuardedAction | 'floor' | 'public' | 'service'
  }
}

const unguarded = ['floor', 'public', 'service'] as const
const declarable = new Set<unknown>([...builtInActions, ...unguarded])

/**
 * Every route declares its action, or the service does not start. Once the body is valid, a restricted session and the
 * holds on actions that no write decides are refused with 409 `account_held` or 403 `restricted_session`. All other
 * holds are decided only by the guarded write.
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
      const { action, roles } = request.routeOptions.config
      if (!isGuarded(action) || roles !== undefined || request.serviceToken !== null) return
      requireOpen(app, request, action)
    })
  },
  { name: 'holds', dependencies: ['session', 'validation'], fastify: '5.x' },
)

/**
 * Cross-origin preflights are answered before they reach a route. A staff action also names the roles that may use it.
 */
function isUndeclared({ method, config }: RouteOptions): boolean {
  if (method === 'OPTIONS') return false
  return !declarable.has(config?.action) || (config?.action === 'admin.use') !== (config?.roles !== undefined)
}

function isGuarded(action: string | undefined): action is GuardedAction {
  return action !== undefined && !(unguarded as readonly string[]).includes(action)
}

function requireOpen({ service }: FastifyInstance, { caller }: FastifyRequest, action: GuardedAction): void {
  const { account, session, secondFactor, origin } = caller
  const subject = { account, scope: session.scope, secondFactor }
  const refusal = actionRefusal(subject, action, service, { now: service.now(), attempt: origin.attempt })
  if (refusal !== null) throw refusal
}
