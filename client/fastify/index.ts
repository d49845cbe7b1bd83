import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { type Ask, createAsk, type HoldfastOptions } from './ask.ts'
import { type Account, Refusal, refused } from './refusal.ts'

export type { Account, HoldfastOptions }
export { Refusal }

/** What a route says of itself. */
export interface HoldfastRoute {
  /** The action that a hold can block: `app.<name>`, or a built-in one. Left out, nothing is asked. */
  action?: string
}

declare module 'fastify' {
  interface FastifyContextConfig extends HoldfastRoute {}
  interface FastifyRequest {
    /** The account that was last asked about in this request; null when none was. */
    holdfastAccount: Account | null
    /**
     * Asks whether the account behind the request's bearer token may do this now.
     *
     * @throws Refusal which is answered as it is
     */
    requireAllowed(action: string): Promise<Account>
  }
  interface FastifyReply {
    holdfastRefusal: Refusal | null
  }
}

const bearer = /^Bearer +(hf_ses_[\w-]+) *$/i
const actionName = /^[a-z]+(\.[A-Za-z0-9_-]+)+$/

/**
 * Asks Holdfast before each route that declares an action, before its body is read: 401 for no session or one that has
 * ended, 409 for a hold, 503 when Holdfast cannot be asked.
 *
 * Register it before any route: it refuses to start otherwise, because routes of a scope that was there before would not
 * be guarded.
 */
export default plugin<HoldfastOptions>(
  async (app: FastifyInstance, options: HoldfastOptions) => {
    const ask = createAsk(options)
    if (hasRoutes(app)) throw new Error('register holdfast before any route: those that are there would not be guarded')

    app.decorateReply('holdfastRefusal', null)
    app.decorateRequest('holdfastAccount', null)
    app.decorateRequest('requireAllowed', async function (this: FastifyRequest, action: string) {
      this.holdfastAccount = await requireAllowed(ask, options.url, this, action)
      return this.holdfastAccount
    })
    app.addHook('onRoute', ({ config, method, url }) => {
      const action: unknown = config?.action
      if (action === undefined || (typeof action === 'string' && actionName.test(action))) return
      throw new Error(`the action of ${method} ${url} should be app.<name> or a built-in one`)
    })
    app.addHook('onRequest', async (request, reply) => {
      const { action } = request.routeOptions.config
      if (action === undefined || request.is404) return
      try {
        await request.requireAllowed(action)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return answer(reply, error).send(error.body)
      }
    })
    app.addHook('onError', async (_request, reply, error) => {
      if (error instanceof Refusal) reply.holdfastRefusal = error
    })
    app.addHook('onSend', async (_request, reply, payload) => {
      const refusal = reply.holdfastRefusal
      if (refusal === null || reply.statusCode !== refusal.statusCode) return payload
      answer(reply, refusal)
      return JSON.stringify(refusal.body)
    })
  },
  { name: 'holdfast', fastify: '5.x' },
)

async function requireAllowed(ask: Ask, url: string, request: FastifyRequest, action: string): Promise<Account> {
  const { authorization } = request.headers
  const prefix = url.replace(/\/+$/, '')
  if (authorization === undefined) throw refused(prefix, 'authentication_required', 'Sign in and send the token.')
  const token = bearer.exec(authorization)?.[1]
  if (token === undefined) throw refused(prefix, 'session_expired', 'This is no token of a session.')
  return ask(token, action)
}

function answer(reply: FastifyReply, { statusCode, headers }: Refusal): FastifyReply {
  return reply
    .code(statusCode)
    .headers({ ...headers, 'cache-control': 'no-store', 'content-type': 'application/problem+json' })
}

function hasRoutes(app: FastifyInstance): boolean {
  return /\((GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/.test(app.printRoutes({ commonPrefix: false }))
}
