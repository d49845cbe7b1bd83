import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { sendTagged } from '../../../plugins/preconditions.ts'
import { ownAppeal, ownAppeals } from '../../../src/appeals/find-appeals.ts'
import { ownAppealHref, submitAppeal } from '../../../src/appeals/submit.ts'
import { withdrawAppeal } from '../../../src/appeals/withdraw.ts'
import { appealTag, ownAppealView } from '../../../src/enforcement/appeal.ts'
import { OwnAppeal } from '../../../src/schemas/holds.ts'
import { versionAlone } from '../../../src/schemas/members.ts'
import { closed, listOf, notModified, paging } from '../../../src/schemas/shapes.ts'

const tags = ['Own holds']

const appeals: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/:ref/appeals',
    {
      schema: {
        operationId: 'submitAppeal',
        summary: 'Appeal a hold',
        description: 'One appeal is open at a time, within the window of the reason.',
        tags,
        params: Type.Object({ ref: Type.String() }),
        body: closed({ text: Type.String({ format: 'text', minLength: 1, maxLength: 2000 }) }),
        response: { 201: OwnAppeal },
      },
      config: {
        action: 'floor',
        problems: ['not_found', 'appeal_open', 'not_appealable', 'appeal_window_closed', 'rate_limited'],
      },
    },
    async (request, reply) => {
      const appeal = await submitAppeal(request.service, request.caller, request.params.ref, request.body.text)
      reply.code(201).headers({ etag: appealTag(appeal), location: ownAppealHref(appeal) })
      return ownAppealView(appeal)
    },
  )

  app.get(
    '/:ref/appeals',
    {
      schema: {
        operationId: 'listOwnAppeals',
        summary: 'List your appeals against a hold, newest first',
        tags,
        params: Type.Object({ ref: Type.String() }),
        querystring: closed(paging),
        response: { 200: listOf(OwnAppeal) },
      },
      config: { action: 'floor', problems: ['not_found', 'validation_failed'] },
    },
    async (request) => ownAppeals(app.service, request.caller, request.params.ref, request.query),
  )

  app.get(
    '/:ref/appeals/:id',
    {
      schema: {
        operationId: 'getOwnAppeal',
        summary: 'Get one of your appeals',
        description: 'With its decision, once there is one.',
        tags,
        params: Type.Object({ ref: Type.String(), id: Type.String() }),
        response: { 200: OwnAppeal, 304: notModified },
      },
      config: { action: 'floor', problems: ['not_found'] },
    },
    async (request, reply) => {
      const { ref, id } = request.params
      const appeal = await ownAppeal(app.service, request.caller, ref, id)
      return sendTagged(request, reply, appealTag(appeal), () => {
        reply.headers({ etag: appealTag(appeal), 'cache-control': 'no-store' })
        return ownAppealView(appeal)
      })
    },
  )

  app.post(
    '/:ref/appeals/:id/withdraw',
    {
      schema: {
        operationId: 'withdrawAppeal',
        summary: 'Withdraw an appeal',
        tags,
        params: Type.Object({ ref: Type.String(), id: Type.String() }),
        body: versionAlone,
        response: { 200: OwnAppeal },
      },
      config: {
        action: 'floor',
        problems: ['not_found', 'precondition_failed', 'version_conflict', 'invalid_transition'],
      },
    },
    async (request, reply) => {
      const { ref, id } = request.params
      const appeal = await withdrawAppeal(request.service, request.caller, ref, id, request.precondition())
      reply.header('etag', appealTag(appeal))
      return ownAppealView(appeal)
    },
  )
}

export default appeals
