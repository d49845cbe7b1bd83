import type { FastifyReply, FastifyRequest, RouteGenericInterface } from 'fastify'
import { setSessionCookie } from '../../plugins/web-session.ts'
import { Problem } from '../../src/http/problem.ts'
import { WebSignedIn } from '../../src/schemas/accounts.ts'
import { endReplaced } from '../../src/sessions/end.ts'

/** What begins a session, with its token; or what has not begun one. */
type Beginning = { session: { token: string } } | { session?: undefined }

type Handler<R extends RouteGenericInterface, A> = (request: FastifyRequest<R>, reply: FastifyReply) => Promise<A>

/**
 * The same operation for a page: the token of a session that it begins goes into the cookie in place of the body, and the
 * session that the cookie had ends. So does that of a restricted session, which comes with the refusal of a held sign-in.
 */
export function inCookie<R extends RouteGenericInterface, A extends object>(answer: Handler<R, A>): Handler<R, A> {
  return async (request, reply) => {
    const answered = await answer(request, reply).catch(async (refusal: unknown) => {
      throw await withoutToken(request as FastifyRequest, reply, refusal)
    })
    const { session } = answered as Beginning
    if (session === undefined) return answered
    const { token, ...members } = session
    await begin(request as FastifyRequest, reply, token)
    return { ...answered, session: members }
  }
}

async function begin(request: FastifyRequest, reply: FastifyReply, token: string): Promise<void> {
  const { cookieToken } = request
  if (cookieToken !== null) await endReplaced(request.service, cookieToken, request.anonymousOrigin())
  setSessionCookie(reply, token)
}

async function withoutToken(request: FastifyRequest, reply: FastifyReply, refusal: unknown): Promise<unknown> {
  const restricted = refusal instanceof Problem ? refusal.parts.extra?.restricted_session : undefined
  if (!(refusal instanceof Problem) || restricted === undefined) return refusal
  const { token, ...members } = restricted as { token: string }
  await begin(request, reply, token)
  return new Problem(refusal.code, {
    ...refusal.parts,
    extra: { ...refusal.parts.extra, restricted_session: members },
  })
}

interface Shared {
  schema: { description?: string; response: object }
}

/** What the operation for a page declares: the same under a name of its own, and no token in the answer. */
export function forPage<S extends Shared>(route: S, operationId: string, summary: string): S {
  const { schema } = route
  const description = `${schema.description ?? ''} For pages of this service: the token is in a cookie, not in the answer.`
  const response = 201 in schema.response ? { ...schema.response, 201: WebSignedIn } : schema.response
  return {
    ...route,
    schema: { ...schema, operationId, summary, tags: ['Web session'], description: description.trim(), response },
  }
}
