import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { holdKinds } from '../../../src/enforcement/actions.ts'
import { appealStates } from '../../../src/enforcement/appeal.ts'
import { accountStates } from '../../../src/enforcement/situation.ts'
import { time } from '../../../src/schemas/shapes.ts'
import { holdAges, maxCounted, readStatistics } from '../../../src/statistics/statistics.ts'

const counts = <const T extends readonly string[]>(names: T) =>
  Type.Object(
    Object.fromEntries(names.map((name) => [name, Type.Integer()])) as Record<
      T[number],
      ReturnType<typeof Type.Integer>
    >,
  )

const schema = {
  operationId: 'getStatistics',
  summary: 'Get statistics',
  description: `Accounts and appeals by state, holds in force by kind and age, and accounts made on each of the last 30 days (UTC). A count ends at ${maxCounted}.`,
  tags: ['Administration: statistics'],
  response: {
    200: Type.Object({
      at: time,
      accounts: counts(accountStates),
      holds: Type.Object({
        in_force: Type.Object(
          Object.fromEntries(holdKinds.map((kind) => [kind, counts(holdAges)])) as Record<
            (typeof holdKinds)[number],
            ReturnType<typeof counts<typeof holdAges>>
          >,
        ),
        overdue: Type.Integer({ description: 'of these, past their review date' }),
      }),
      appeals: counts(appealStates),
      sign_ups: Type.Array(Type.Object({ date: Type.String({ format: 'date' }), count: Type.Integer() })),
    }),
  },
}

const statistics: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/statistics',
    { schema, config: { action: 'admin.use', roles: ['admin', 'reviewer'] } },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store')
      return readStatistics(app.service)
    },
  )
}

export default statistics
