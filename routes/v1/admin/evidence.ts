import type { Readable } from 'node:stream'
import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sendTagged } from '../../../plugins/preconditions.ts'
import { evidenceHref, evidencePath, evidenceTag, evidenceTypes, evidenceView } from '../../../src/evidence/evidence.ts'
import { maxFileBytes, tooLarge } from '../../../src/evidence/evidence-bytes.ts'
import { putEvidence } from '../../../src/evidence/put-evidence.ts'
import { listEvidence, openBytes, readEvidence } from '../../../src/evidence/read-evidence.ts'
import { removeEvidence } from '../../../src/evidence/remove-evidence.ts'
import { attachment } from '../../../src/http/attachment.ts'
import { closed, listOf, paging, time } from '../../../src/schemas/shapes.ts'

const tags = ['Administration: holds']
const reviewers = { action: 'admin.use', roles: ['admin', 'reviewer'] } as const
const reading = ['not_found', 'self_hold', 'validation_failed'] as const
const changing = [
  'not_found',
  'self_hold',
  'invalid_transition',
  'precondition_failed',
  'second_reviewer_required',
] as const

/** The rest of the path, slashes and all; in the API description it is called `path`. */
const params = Type.Object({ ref: Type.String(), '*': Type.String() })

const Evidence = Type.Object(
  {
    path: Type.String(),
    size: Type.Integer({ description: 'in bytes' }),
    content_type: Type.String(),
    sha256: Type.String({ description: 'of the bytes, in hexadecimal' }),
    version: Type.Integer(),
    created_by: Type.String(),
    created_at: time,
    updated_at: time,
    removal_votes: Type.Optional(
      Type.Array(Type.Object({ by: Type.String(), at: time }), {
        description: 'if there is a vote to remove it',
      }),
    ),
  },
  { $id: 'Evidence' },
)

const list = {
  operationId: 'listEvidence',
  summary: 'List the files of a hold by path',
  tags,
  params: Type.Object({ ref: Type.String() }),
  querystring: closed(paging),
  response: { 200: listOf(Evidence) },
}

const put = {
  operationId: 'storeEvidence',
  summary: 'Store a file as evidence',
  description:
    'The bytes as they are, 10 MiB at most. A new path, or with If-Match the next version of that file; the path of another is refused with one that is free.',
  tags,
  params,
  consumes: [...evidenceTypes],
  body: Type.Unsafe<Readable>({ description: 'the bytes of the file' }),
  response: { 200: Evidence, 201: Evidence },
}

const bytes = Object.fromEntries(evidenceTypes.map((type) => [type, { schema: {} }]))
const get = {
  operationId: 'downloadEvidence',
  summary: 'Download a file',
  tags,
  params,
  response: { 200: { description: 'the file, as an attachment', content: bytes } as never, 304: Type.Null() },
}

const remove = {
  operationId: 'removeEvidence',
  summary: 'Remove a file',
  description: '202 with the file when it was the first vote of two, as for a hold that two have to lift.',
  tags,
  params,
  response: { 202: Evidence, 204: Type.Null() },
}

/** An invalid path is refused before anything is looked up. */
async function requirePath(request: FastifyRequest): Promise<void> {
  evidencePath((request.params as { '*': string })['*'])
}

/** In the scope of this route alone, bodies of these types are not read but passed on, whatever their content. */
function takeBytes(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser([...evidenceTypes], (request, payload, done) => {
    if (Number(request.headers['content-length']) > maxFileBytes) return done(tooLarge())
    done(null, payload)
  })
}

const evidence: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/:ref/evidence', { schema: list, config: { ...reviewers, problems: reading } }, async (request) =>
    listEvidence(app.service, request.staff, request.params.ref, request.query),
  )

  app.get(
    '/:ref/evidence/*',
    { schema: get, preValidation: requirePath, config: { ...reviewers, byNavigation: true, problems: reading } },
    async (request, reply) => {
      const { ref, '*': path } = request.params
      const file = await readEvidence(app.service, request.staff, ref, path)
      reply.headers({
        'cache-control': 'private, no-cache',
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'content-disposition': attachment(path),
      })
      return sendTagged(request, reply, evidenceTag(file), () => {
        reply.headers({ 'content-type': file.content_type, 'content-length': String(file.size) })
        return reply.send(openBytes(app.service, file))
      }) as never
    },
  )

  app.delete(
    '/:ref/evidence/*',
    { schema: remove, preValidation: requirePath, config: { ...reviewers, problems: changing } },
    async (request, reply) => {
      const { ref, '*': path } = request.params
      const waiting = await removeEvidence(app.service, request.staff, ref, path, request.ifMatch)
      if (waiting === null) return reply.code(204).send(null)
      reply.code(202).headers({ etag: evidenceTag(waiting), 'cache-control': 'no-store' })
      return evidenceView(waiting)
    },
  )

  app.register(uploads)
}

const uploads: FastifyPluginAsyncTypebox = async (app) => {
  takeBytes(app)
  app.addHook('onRequest', async ({ headers }) => {
    headers['content-type'] ??= evidenceTypes[0] // bytes of no known type (RFC 9110, section 8.3)
  })
  app.put(
    '/:ref/evidence/*',
    { schema: put, preValidation: requirePath, config: { ...reviewers, problems: [...changing, 'path_taken'] } },
    async (request, reply) => {
      const { ref, '*': path } = request.params
      const file = await putEvidence(app.service, request.staff, {
        ref,
        path,
        bytes: request.body,
        contentType: contentTypeOf(request),
        ifMatch: request.ifMatch,
        ifNoneMatch: request.ifNoneMatch,
      })
      reply.headers({ etag: evidenceTag(file), 'cache-control': 'no-store' })
      if (file.version === 1) reply.code(201).header('location', evidenceHref(ref, path))
      return evidenceView(file)
    },
  )
}

/** Without its parameters: the declared encoding of a text does not matter for an attachment. */
function contentTypeOf(request: FastifyRequest): string {
  return String(request.headers['content-type']).split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

export default evidence
