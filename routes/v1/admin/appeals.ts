import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { appealStates, staffAppealView } from '../../../src/appeals/appeal.ts'
import { readAppeal, searchAppeals } from '../../../src/appeals/find.ts'
import { Appeal, closed, listOf, oneOf, paging } from '../../../src/schemas/resources.ts'

const tags = ['Administration: holds']
const reviewers = { action: 'admin.use', roles: ['admin', 'reviewer'] } as const

const appeals: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '',
    {
      schema: {
        summary: 'Appeals, the oldest first',
        tags,
        querystring: closed({ ...paging, state: Type.Optional(oneOf(appealStates)) }),
        response: { 200: listOf(Appeal) },
      },
      config: { ...reviewers, problems: ['validation_failed'] },
    },
    async (request) => searchAppeals(app.service, request.query),
  )

  app.get(
    '/:id',
    {
      schema: {
        summary: 'One appeal',
        tags,
        params: Type.Object({ id: Type.String() }),
        response: { 200: Appeal },
      },
      config: { ...reviewers, problems: ['not_found'] },
    },
    async (request) => staffAppealView(await readAppeal(app.service, request.params.id)),
  )
}

export default appeals
