import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { reasonView } from '../../../src/holds/reasons.ts'
import { firstPlace, pageOf } from '../../../src/http/page.ts'
import { closed, listOf, paging, Reason } from '../../../src/schemas/resources.ts'

const schema = {
  summary: 'The reason catalogue',
  tags: ['Administration: holds'],
  querystring: closed(paging),
  response: { 200: listOf(Reason) },
}

const reasons: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/reasons',
    { schema, config: { action: 'admin.use', roles: ['admin', 'reviewer'], problems: ['validation_failed'] } },
    async (request) => {
      const all = await app.service.db.reasons.find({ _id: { $gt: firstPlace } }, { sort: { _id: 1 } }).toArray()
      return pageOf(app.service.cursors, 'reasons', all.map(reasonView), (reason) => reason.code, request.query)
    },
  )
}

export default reasons
