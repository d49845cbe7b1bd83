import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { searchRefusals } from '../../../src/holds/find-refused-attempts.ts'
import { Refusal } from '../../../src/schemas/holds.ts'
import { closed, listOf, paging } from '../../../src/schemas/shapes.ts'

const filter = Type.Optional(Type.String({ minLength: 1, maxLength: 200 }))

const schema = {
  operationId: 'searchRefusals',
  summary: 'List attempts that holds refused',
  description:
    'One entry for each account, action and hour, with the first attempt, how many there were and when the last was. Those of the newest hour first; kept for 90 days. With `request_id`, the id that a user quotes, the one attempt that it was: for an hour of each attempt, then of the first ones alone.',
  tags: ['Administration: holds'],
  querystring: closed({ ...paging, account: filter, action: filter, request_id: filter }),
  response: { 200: listOf(Refusal) },
}

const refusals: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/refusals',
    { schema, config: { action: 'admin.use', roles: ['admin', 'reviewer'], problems: ['validation_failed'] } },
    async (request) => {
      const { request_id, ...search } = request.query
      return searchRefusals(app.service, { ...search, ...(request_id === undefined ? {} : { request: request_id }) })
    },
  )
}

export default refusals
