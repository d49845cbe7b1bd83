import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { searchRefusals } from '../../../src/holds/refused-attempts.ts'
import { Refusal } from '../../../src/schemas/holds.ts'
import { closed, listOf, paging } from '../../../src/schemas/shapes.ts'

const filter = Type.Optional(Type.String({ minLength: 1, maxLength: 200 }))

const schema = {
  operationId: 'searchRefusals',
  summary: 'List attempts that holds refused',
  description:
    'Sampled: one entry for each account, action and hour, with the first attempt, how many there were and when the last was. Those of the newest hour first; kept for 90 days.',
  tags: ['Administration: holds'],
  querystring: closed({ ...paging, account: filter, action: filter }),
  response: { 200: listOf(Refusal) },
}

const refusals: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/refusals',
    { schema, config: { action: 'admin.use', roles: ['admin', 'reviewer'], problems: ['validation_failed'] } },
    async (request) => searchRefusals(app.service, request.query),
  )
}

export default refusals
