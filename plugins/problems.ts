import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import FindMyWay from 'find-my-way'
import { v7 as uuid } from 'uuid'
import { isDatabaseUnavailable } from '../src/database/errors.ts'
import { Problem, type ProblemFrame, problemBody } from '../src/http/problem.ts'
import { withWebSteps } from '../src/http/web-twins.ts'
import { preferredLanguage } from '../src/languages.ts'
import { catalogue, type ProblemCode } from '../src/problems/catalogue.ts'
import { varyBy } from './vary.ts'
import { isForWebSession } from './web-session.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The beginning of problem types and links; known once the service listens. */
    publicUrl: () => string
  }
  interface FastifyReply {
    /** The code of the refusal that is answered, for the log. */
    problemCode: ProblemCode | null
  }
}

/** The route that the cross-origin plugin creates for preflights; any other request there is not a preflight. */
const anyPath = '*'

/** As much as Node's parser accepts in a head: however long a name is, its route decides about it. */
export const maxParameterLength = 16 * 1024

export const problemType = 'application/problem+json'

/** Codes for the refusals of Fastify itself. */
const ownErrors: Record<string, ProblemCode> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too_large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed_header',
  FST_ERR_BAD_URL: 'not_found',
  FST_ERR_MAX_PARAM_LENGTH: 'uri_too_long',
}

/** Refuses unknown paths and methods before anything else is checked. */
export default plugin(
  async (app: FastifyInstance) => {
    const methodsOf = collectMethods(app)

    app.addHook('onRequest', async (request) => {
      requireHost(request)
      if (!request.is404 && request.routeOptions.url !== anyPath) return
      const methods = methodsOf(request.url)
      if (methods.length === 0)
        throw new Problem('not_found', {
          detail: { en: 'There is nothing at this path.', de: 'Unter diesem Pfad gibt es nichts.' },
        })
      throw new Problem('method_not_allowed', {
        detail: {
          en: `This path takes ${methods.join(', ')}.`,
          de: `Unter diesem Pfad gibt es ${methods.join(', ')}.`,
        },
        headers: { Allow: methods.join(', ') },
      })
    })
    ignoreExpectations(app)
    app.setNotFoundHandler(() => {
      throw new Problem('not_found')
    })
  },
  { name: 'problems', dependencies: ['service', 'errors'], fastify: '5.x' },
)

/** What a problem body in an answer needs besides the refusal, in the language that the request prefers. */
export function problemFrame(app: FastifyInstance, { id, headers }: FastifyRequest, reply: FastifyReply): ProblemFrame {
  varyBy(reply, 'Accept-Language')
  return { publicUrl: app.publicUrl(), requestId: id, language: preferredLanguage(headers['accept-language']) }
}

/** Writes a refusal; also for errors that arise before routing. */
export function sendProblem(app: FastifyInstance, problem: Problem, request: FastifyRequest, reply: FastifyReply) {
  if (problem.status >= 500) {
    const error = problem.parts.cause ?? problem
    request.log[problem.code === 'internal_error' ? 'error' : 'warn']({ err: error, code: problem.code }, 'refused')
  }
  reply.problemCode = problem.code
  if (problem.code === 'account_held') noteRefusal(app, problem, request)
  const frame = problemFrame(app, request, reply)
  const sent = isForWebSession(request) ? withWebSteps(problem) : problem
  const attempt = { method: request.method, href: request.url, ifMatch: request.headers['if-match'] }
  const body = problemBody(sent, { ...frame, attempt })
  return reply
    .removeHeader('etag') // of what would have been shown
    .code(problem.status)
    .headers({ ...challenge(problem), ...problem.parts.headers })
    .header('x-request-id', request.id)
    .header('cache-control', 'no-store')
    .header('content-type', problemType)
    .header('content-language', frame.language)
    .serializer(JSON.stringify)
    .send(body)
}

/** Attempts that holds refuse are sampled for staff; the account follows from the holds. */
function noteRefusal(app: FastifyInstance, { parts }: Problem, request: FastifyRequest): void {
  const { action, holds } = parts.extra as { action: string; holds: { ref: string }[] }
  app.service.refusals.note({ action, refs: holds.map(({ ref }) => ref), requestId: request.id })
}

/** Every 401 says how to sign in (RFC 9110, section 15.5.2; the error is that of RFC 6750). */
function challenge({ status, code }: Problem): Record<string, string> {
  if (status !== 401) return {}
  return { 'WWW-Authenticate': code === 'session_expired' ? 'Bearer error="invalid_token"' : 'Bearer' }
}

/** Any error as a refusal; an unknown one is an internal error, whose message stays in the log. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const code = ownErrors[(error as { code?: string }).code ?? '']
  if (code !== undefined) return new Problem(code)
  if (isDatabaseUnavailable(error)) {
    return new Problem('database_unavailable', { headers: { 'Retry-After': '1' }, cause: error })
  }
  return new Problem('internal_error', { cause: error })
}

/** HTTP/1.1 requires exactly one Host (RFC 9112, section 3.2). */
function requireHost(request: FastifyRequest): void {
  const { httpVersion, headersDistinct } = request.raw
  const hosts = headersDistinct?.host?.length ?? 0 // what is injected has no distinct ones
  if (hosts === 1 || (hosts === 0 && (httpVersion !== '1.1' || request.headers.host !== undefined))) return
  const detail =
    hosts === 0
      ? { en: 'The Host header is missing.', de: 'Die Kopfzeile Host fehlt.' }
      : { en: 'There is more than one Host header.', de: 'Es gibt mehr als eine Kopfzeile Host.' }
  throw new Problem('malformed_header', { detail, headers: { Connection: 'close' } })
}

/** Node answers an unknown Expect header with a bare 417, which it need not (RFC 9110, section 10.1.1). */
function ignoreExpectations(app: FastifyInstance): void {
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response))
}

/** The methods of the routes of the app at a path: none when it is unknown. */
function collectMethods(app: FastifyInstance): (url: string) => string[] {
  const known = FindMyWay({ ignoreTrailingSlash: false, maxParamLength: maxParameterLength })
  const methods = new Map<string, Set<string>>()
  app.addHook('onRoute', (route) => {
    if (route.method === 'OPTIONS') return
    const taken = methods.get(route.url) ?? new Set<string>()
    if (taken.size === 0) known.on('GET', route.url, () => {}, taken)
    methods.set(route.url, taken)
    for (const method of [route.method].flat()) taken.add(method)
  })
  return (url) => {
    const [path = ''] = url.split('?', 1)
    const methods = known.find('GET', path)?.store as Set<string> | undefined
    return [...(methods ?? [])].sort()
  }
}

const parserRefusals: Record<string, ProblemCode> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
}

type ParserError = Error & { code?: string; rawPacket?: unknown }

/**
 * The parser has one error for an address and for headers that are too long: the bytes show which, unless they came in
 * parts.
 */
function codeOf({ code = '', rawPacket }: ParserError): ProblemCode {
  const isAddress = code === 'HPE_HEADER_OVERFLOW' && /^[A-Z]+ \S{8192}/.test(String(rawPacket))
  return isAddress ? 'uri_too_long' : (parserRefusals[code] ?? 'malformed_header')
}

/**
 * Requests that Node's HTTP parser refuses never reach a route: the same kind of body, written to the bare connection.
 */
export function refuseUnparsed(app: () => FastifyInstance) {
  return (error: ParserError, socket: Socket): void => {
    const { connections, publicUrl } = app()
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && connections.isSlowBodyAllowed(socket)) return
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    connections.refuseAfterPendingReplies(socket, () =>
      refuseBare(socket, new Problem(codeOf(error), unreadable), publicUrl()),
    )
  }
}

/** Writes a refusal to a connection that no reply belongs to, and ends it. */
function refuseBare(socket: Socket, problem: Problem, publicUrl: string): void {
  if (!socket.writable) return void socket.destroy()
  const requestId = uuid()
  const body = JSON.stringify(problemBody(problem, { publicUrl, requestId, language: 'en' }))
  const head = [
    `HTTP/1.1 ${problem.status} ${catalogue[problem.code].title.en}`,
    `Content-Type: ${problemType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Cache-Control: no-store',
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

const unreadable = {
  detail: { en: 'The request could not be read as HTTP.', de: 'Die Anfrage ließ sich nicht als HTTP lesen.' },
}
