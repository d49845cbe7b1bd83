import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { isFromOwnPage, isMarked, isOwnNavigation } from '../src/http/own-page.ts'
import { Problem } from '../src/http/problem.ts'
import { varyBy } from './vary.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** True for a GET that a link on a page of the service may lead to, such as a download: the cookie is enough for it. */
    byNavigation?: true
  }
  interface FastifyRequest {
    /** The token of the cookie, where it may be used; null otherwise. A request with an Authorization header has none. */
    cookieToken: string | null
  }
}

/** The prefix makes browsers refuse it from other hosts, without TLS, and for a part of the site. */
const name = '__Host-holdfast'
const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])
/** The routes that set the cookie, or take it away. */
const ownRoutes = '/web/'

/**
 * Takes the session of a browser from its cookie, but only where a page of the service itself has sent the request. Otherwise
 * the cookie is ignored, and what would change something is refused. What sets the cookie is refused without it, too, or
 * another page could sign a visitor in to an account of its own.
 */
export default plugin(
  async (app: FastifyInstance) => {
    const ownOrigin = () => new URL(app.publicUrl()).origin
    app.decorateRequest('cookieToken', null)

    app.addHook('onRequest', async (request) => {
      if (request.is404) return
      const { method, headers, routeOptions } = request
      const isWrite = !safeMethods.has(method)
      const setsCookie = isWrite && setsSessionCookie(request)
      const hasCookie = headers.authorization === undefined && sentCookies(headers.cookie) > 0
      if (!setsCookie && !hasCookie) return
      const isOwn = isFromOwnPage(headers, ownOrigin)
      if (isWrite && !isOwn) throw refusal()
      const isTaken = isOwn || (routeOptions.config.byNavigation === true && isOwnNavigation(request))
      if (isTaken && hasCookie) request.cookieToken = readCookie(app, headers.cookie)
    })

    app.addHook('onSend', async ({ headers, routeOptions }, reply) => {
      if (headers.authorization === undefined && !routeOptions.config.document) varyBy(reply, 'Cookie')
    })
  },
  { name: 'web-session', dependencies: ['cookies', 'service', 'rate-limit'], fastify: '5.x' },
)

const occurrences = new RegExp(`(?:^|;)\\s*${name}\\s*=`, 'g')

function sentCookies(header = ''): number {
  return header.match(occurrences)?.length ?? 0
}

/** If there are two cookies of this name, one was planted and cannot be recognised: neither counts. */
function readCookie(app: FastifyInstance, header = ''): string | null {
  return sentCookies(header) === 1 ? (app.parseCookie(header)[name] ?? null) : null
}

function refusal(): Problem {
  return new Problem('cross_origin_refused', {
    detail: {
      en: 'No page of this service sent the request: X-Holdfast is missing, or it comes from another origin.',
      de: 'Die Anfrage kommt nicht von einer Seite dieses Dienstes: X-Holdfast fehlt, oder sie hat einen anderen Ursprung.',
    },
  })
}

/** Whether it is a route for pages that use the cookie, so that a session that it begins goes there. */
export function setsSessionCookie({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url?.startsWith(ownRoutes) === true
}

/** Sends the token of a session as the cookie. */
export function setSessionCookie(reply: FastifyReply, token: string): void {
  reply.setCookie(name, token, attributes)
}

/** Takes the cookie away, and all that the browser keeps of the service. */
export function clearSession(reply: FastifyReply): void {
  reply.clearCookie(name, attributes).header('clear-site-data', '"cache", "storage"')
}

/** Whether the answer is for a page that uses the cookie, so that the steps it offers lead to what sets one. */
export function isForWebSession({ headers }: FastifyRequest): boolean {
  return isMarked(headers) && headers.authorization === undefined
}
