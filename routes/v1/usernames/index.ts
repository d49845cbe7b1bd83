import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { checkAvailability } from '../../../src/accounts/availability.ts'
import { nullableString } from '../../../src/schemas/shapes.ts'

const schema = {
  summary: 'Is a username free?',
  description: 'Tells at once what sign-up would tell, and offers free names near it.',
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
