import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { type Preset, presetNames } from '../../../src/enforcement/actions.ts'
import { pageInMemory } from '../../../src/http/page.ts'
import { changeReason } from '../../../src/reasons/change-reason.ts'
import { reasonTag, reasonView, usualReason } from '../../../src/reasons/reason.ts'
import { Reason } from '../../../src/schemas/holds.ts'
import { Version } from '../../../src/schemas/members.ts'
import { closed, listOf, paging } from '../../../src/schemas/shapes.ts'

const tags = ['Administration: holds']
const days = (options: object) => Type.Integer({ minimum: 1, maximum: 36_500, ...options })
/** Tags in the form that BCP 47 recommends. A hold stores the texts in all languages, so there are only a few. */
const languageTag = '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$'
const byLanguage = (maxLength: number, description: string) =>
  Type.Unsafe<Record<string, string>>({
    type: 'object',
    propertyNames: { pattern: languageTag },
    additionalProperties: { type: 'string', format: 'text', minLength: 1, maxLength },
    maxProperties: 10,
    description,
  })

const change = {
  operationId: 'changeReason',
  summary: 'Create or replace a reason',
  description:
    'Holds keep the text that the reason had when they were placed. Members that are left out get their defaults. A reason that does not exist has the version 0.',
  tags,
  params: Type.Object({ code: Type.String({ pattern: '^[a-z][a-z0-9_]{0,49}$' }) }),
  body: closed({
    title: Type.String({ format: 'line', minLength: 1, maxLength: 100, description: 'for the owner' }),
    text: Type.String({ format: 'text', minLength: 1, maxLength: 1000, description: 'for the owner' }),
    titles: Type.Optional(byLanguage(100, 'the title by language tag, such as de; `title` for all other languages')),
    texts: Type.Optional(byLanguage(1000, 'the text by language tag, such as de; `text` for all other languages')),
    preset: Type.Optional(Type.Unsafe<Preset | null>({ type: ['string', 'null'], enum: [...presetNames, null] })),
    duration_days: Type.Optional(
      Type.Unsafe<number | null>({
        ...days({ description: 'how long a hold lasts; null is open-ended' }),
        type: ['integer', 'null'],
      }),
    ),
    review_days: Type.Optional(days({ description: 'when a hold is to be reviewed; 14 when left out' })),
    appeal_window_days: Type.Optional(days({ description: 'how long a hold can be appealed; 180 when left out' })),
    lift_requires: Type.Optional(Type.Unsafe<1 | 2 | null>({ type: ['integer', 'null'], enum: [1, 2, null] })),
    version: Type.Optional(Version),
  }),
  response: { 200: Reason, 201: Reason },
}

const schema = {
  operationId: 'listReasons',
  summary: 'List the reasons for holds',
  tags,
  querystring: closed(paging),
  response: { 200: listOf(Reason) },
}

const reasons: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/reasons',
    { schema, config: { action: 'admin.use', roles: ['admin', 'reviewer'], problems: ['validation_failed'] } },
    async (request) => {
      const reasons = await app.service.db.reasons.find({}, { sort: { _id: 1 } }).toArray()
      return pageInMemory(
        app.service.cursors,
        'reasons',
        reasons.map(reasonView),
        (reason) => reason.code,
        request.query,
      )
    },
  )

  app.put(
    '/reasons/:code',
    {
      schema: change,
      config: { action: 'admin.use', roles: ['admin'], problems: ['precondition_failed', 'version_conflict'] },
    },
    async (request, reply) => {
      const { version, ...members } = request.body
      const input = { _id: request.params.code, ...usualReason, ...members }
      const { reason, created } = await changeReason(app.service, request.staff, input, request.precondition())
      reply.code(created ? 201 : 200).headers({ etag: reasonTag(reason), 'cache-control': 'no-store' })
      return reasonView(reason)
    },
  )
}

export default reasons
