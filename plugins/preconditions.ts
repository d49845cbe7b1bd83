import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import type { VersionedView } from '../src/accounts/own-version.ts'
import { isConditional, matchesWeakly, type Precondition, parseTagList, type TagList } from '../src/http/etag.ts'
import { versionSteps } from '../src/http/preconditions.ts'
import { Problem } from '../src/http/problem.ts'

declare module 'fastify' {
  interface FastifyRequest {
    ifMatch: TagList | null
    ifNoneMatch: TagList | null
    /** What the request requires of the version it changes. */
    precondition(member?: Precondition['member']): Precondition
  }
}

/** Reads If-Match and If-None-Match. An unreadable header is refused before the rules of the body run. */
export default plugin(
  async (app: FastifyInstance) => {
    app.decorateRequest('ifMatch', null)
    app.decorateRequest('ifNoneMatch', null)
    app.decorateRequest('precondition', function (this: FastifyRequest, member: Precondition['member'] = 'version') {
      const number = (this.body as Record<string, unknown> | undefined)?.[member]
      return { ifMatch: this.ifMatch, member, number: typeof number === 'number' ? number : null }
    })
    app.addHook('preValidation', async (request) => {
      request.ifMatch = parseTagList('If-Match', request.headers['if-match'])
      request.ifNoneMatch = parseTagList('If-None-Match', request.headers['if-none-match'])
    })
  },
  { name: 'preconditions', dependencies: ['problems'], fastify: '5.x' },
)

/**
 * @param current the tag and number that the resource has now
 * @throws Problem `precondition_required` when the request does not name the version it changes
 */
export function requirePrecondition(
  request: FastifyRequest,
  expected: Precondition,
  current: { tag: string; number: number; href: VersionedView['href'] },
): void {
  if (isConditional(expected)) return
  const steps = versionSteps({ expected, ...current, attempt: request.caller.origin.attempt })
  throw new Problem('precondition_required', { next: steps })
}

/**
 * Answers a read with its entity tag, or 304 without a body when the client has it already (RFC 9110, section 13.1.2).
 */
export function sendTagged<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  tag: string,
  makeBody: () => T,
): T | FastifyReply {
  reply.header('etag', tag)
  if (request.ifNoneMatch !== null && matchesWeakly(request.ifNoneMatch, tag)) return reply.code(304).send()
  return makeBody()
}
