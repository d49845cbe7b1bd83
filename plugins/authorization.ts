import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { roleRefusal, staffRefusal } from '../src/accounts/access.ts'
import type { Role } from '../src/accounts/account.ts'
import type { Scope, ServiceToken } from '../src/credentials/service-token.ts'
import { Problem } from '../src/http/problem.ts'
import { stepUpRefusal } from '../src/sessions/step-up.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The scope that a service needs; without one, services are refused. */
    scope?: Scope
    /** Any of these roles is enough; without any, none is needed. */
    roles?: readonly Role[]
    /** Whether staff with a web session must have given their password recently; for all requests, or for some. */
    stepUp?: true | ((request: FastifyRequest) => boolean)
  }
}

/**
 * Roles, scopes and the second factor of staff. A missing role or scope is refused before the body is read; other
 * reasons why staff may not act are reported once the body is valid.
 */
export default plugin(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', async (request) => {
      const { action, roles } = request.routeOptions.config
      if (action === undefined || action === 'public') return
      if (request.serviceToken !== null) return requireScope(request, request.serviceToken)
      if (action === 'service')
        throw new Problem('forbidden', {
          detail: { en: 'This needs the token of a service.', de: 'Das geht nur mit dem Token eines Dienstes.' },
        })
      const refusal = roles === undefined ? null : roleRefusal(request.caller.account.roles, roles)
      if (refusal !== null) throw refusal
    })

    app.addHook('preHandler', async (request) => {
      const { roles, stepUp } = request.routeOptions.config
      if (roles === undefined || request.serviceToken !== null) return
      requireStaff(app, request, roles)
      const isWanted = typeof stepUp === 'function' ? stepUp(request) : stepUp === true
      const missing = isWanted ? stepUpRefusal(request.caller, app.service.now()) : null
      if (missing !== null) throw missing
    })
  },
  { name: 'authorization', dependencies: ['holds'], fastify: '5.x' },
)

function requireScope(request: FastifyRequest, { scopes }: ServiceToken): void {
  const { scope } = request.routeOptions.config
  if (scope !== undefined && scopes.includes(scope)) return
  const detail =
    scope === undefined
      ? { en: 'This is not for services.', de: 'Das ist nichts für Dienste.' }
      : { en: `This needs the scope ${scope}.`, de: `Das geht nur mit dem Bereich ${scope}.` }
  throw new Problem('forbidden', { detail })
}

function requireStaff({ service }: FastifyInstance, { caller }: FastifyRequest, roles: readonly Role[]): void {
  const { account, session, secondFactor, origin } = caller
  const subject = { account, scope: session.scope, secondFactor }
  const refusal = staffRefusal(subject, roles, service, { now: service.now(), attempt: origin.attempt })
  if (refusal !== null) throw refusal
}
