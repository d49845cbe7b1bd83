import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { nullableString } from '../../../src/schemas/shapes.ts'
import { checkAvailability } from '../../../src/sign-up/availability.ts'

const schema = {
  operationId: 'checkUsername',
  summary: 'Check whether a username is available',
  description: 'Reports what sign-up would report, and suggests similar names that are available.',
  tags: ['Accounts'],
  params: Type.Object({ username: Type.String() }),
  response: {
    200: Type.Object({
      username: Type.String(),
      available: Type.Boolean(),
      code: nullableString({ enum: ['username_taken', 'username_confusable', 'username_reserved', null] }),
      suggestions: Type.Array(Type.String()),
    }),
  },
}

const usernames: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/:username', { schema, config: { action: 'public', problems: ['validation_failed'] } }, async (request) =>
    checkAvailability(app.service, request.params.username),
  )
}

export default usernames
