import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { actionFault } from './actions.ts'
import { type Ask, createAsk, type HoldfastOptions } from './ask.ts'
import { type Account, Refusal, refused } from './refusal.ts'

export type { Account, HoldfastOptions }
export { Refusal }

/** The declaration of a route. */
export interface HoldfastRoute {
  /** The action that a hold can block: `app.<name>`, or a built-in one. If omitted, the route is not guarded. */
  action?: string
}

declare module 'fastify' {
  interface FastifyContextConfig extends HoldfastRoute {}
  interface FastifyRequest {
    /** The account of the last check in this request; null when there was none. */
    holdfastAccount: Account | null
    /**
     * Asks whether the account behind the request's bearer token may do this now.
     *
     * @throws Refusal which is sent unchanged
     * @throws TypeError when there is no such action
     */
    requireAllowed(action: string): Promise<Account>
  }
  interface FastifyReply {
    holdfastRefusal: Refusal | null
  }
}

const bearer = /^Bearer +(hf_ses_[\w-]+) *$/i

async function holdfast(app: FastifyInstance, options: HoldfastOptions): Promise<void> {
  const ask = createAsk(options)
  if (hasRoutes(app)) throw new Error('register holdfast before any route: those that are there would not be guarded')

  app.decorateReply('holdfastRefusal', null)
  app.decorateRequest('holdfastAccount', null)
  app.decorateRequest('requireAllowed', async function (this: FastifyRequest, action: string) {
    const fault = actionFault(action)
    if (fault !== null) throw new TypeError(`what is required is ${fault}`)
    this.holdfastAccount = await requireAllowed(ask, options.url, this, action)
    return this.holdfastAccount
  })
  app.addHook('onRoute', (route) => {
    const action: unknown = route.config?.action
    if (action === undefined) return
    const fault = actionFault(action)
    if (fault !== null) throw new Error(`the action of ${route.method} ${route.url} is ${fault}`)
    // Hooks of a route run after those of the app, so that a refusal has the headers that they have set, such as those of CORS.
    route.preParsing = [guard, ...[route.preParsing ?? []].flat()]
    route.preHandler = [...[route.preHandler ?? []].flat(), guardAfterBody]
  })
  app.addHook('onError', async (_request, reply, error) => {
    if (error instanceof Refusal) reply.holdfastRefusal = error
  })
  app.addHook('onSend', async (_request, reply, payload) => {
    const refusal = reply.holdfastRefusal
    if (refusal === null || isAnsweredOtherwise(reply, refusal)) return payload
    answer(reply, refusal).removeHeader('content-encoding').removeHeader('content-length')
    return refusal.text
  })
}

/**
 * Asks Holdfast before each route that declares an action, before its body is read: 401 for no session or one that has
 * ended, 409 for a hold, 503 when the check fails. It asks again after a body, which a caller can hold back for as long as
 * the server waits for it.
 *
 * Register it before any route: it refuses to start otherwise, because routes of a scope that was there before would not
 * be guarded.
 */
const plugin: FastifyPluginAsync<HoldfastOptions> = Object.assign(holdfast, {
  // As fastify-plugin does: the hooks apply to the app that registers the plugin, not to a scope of their own.
  [Symbol.for('skip-override')]: true,
  [Symbol.for('fastify.display-name')]: 'holdfast',
  [Symbol.for('plugin-meta')]: { name: 'holdfast', fastify: '5.x' },
})

export default plugin

async function guard(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  try {
    await request.requireAllowed(String(request.routeOptions.config.action))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return answer(reply, error).send(error.text)
  }
}

/** Fastify waits for no body where none of these headers is there; in HTTP/2 a body needs only the first of them. */
async function guardAfterBody(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { 'content-type': type, 'content-length': length = '0', 'transfer-encoding': coding } = request.headers
  const waited = type !== undefined || length !== '0' || coding !== undefined
  return waited ? guard(request, reply) : undefined
}

async function requireAllowed(ask: Ask, url: string, request: FastifyRequest, action: string): Promise<Account> {
  const { authorization, 'accept-language': language } = request.headers
  const prefix = url.replace(/\/+$/, '')
  if (authorization === undefined) throw refused(prefix, 'authentication_required', 'Sign in and send the token.')
  const token = bearer.exec(authorization)?.[1]
  if (token === undefined) throw refused(prefix, 'session_expired', 'This is no token of a session.')
  try {
    return await ask({ bearer: token, action, language })
  } catch (error) {
    if (error instanceof Refusal && error.statusCode === 503)
      request.log.error({ err: error.cause, action }, toldAs(error))
    throw error
  }
}

const toldAs = ({ cause }: Refusal) => (cause instanceof Error ? cause.message : 'Holdfast cannot be asked')

function answer(reply: FastifyReply, { statusCode, headers }: Refusal): FastifyReply {
  return reply
    .code(statusCode)
    .headers({ ...headers, 'cache-control': 'no-store', 'content-type': 'application/problem+json' })
}

/** An error handler of the app may redirect or refuse for another reason, but may neither accept the request nor hide the refusal. */
function isAnsweredOtherwise({ statusCode }: FastifyReply, refusal: Refusal): boolean {
  return statusCode >= 300 && statusCode < 500 && statusCode !== refusal.statusCode
}

/** Preflight routes, such as those of @fastify/cors, are not guarded. */
function hasRoutes(app: FastifyInstance): boolean {
  const listed = app.printRoutes({ commonPrefix: false }).matchAll(/\(([A-Z, -]+)\)/g)
  return [...listed].some(([, methods = '']) => methods.split(', ').some((method) => method !== 'OPTIONS'))
}
