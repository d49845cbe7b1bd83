import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { roles } from '../../src/accounts/account.ts'
import { GivenCode, GivenPassword } from '../../src/schemas/members.ts'
import { closed, time } from '../../src/schemas/shapes.ts'
import { stepUp as giveAgain } from '../../src/self-service/step-up.ts'

const schema = {
  operationId: 'stepUp',
  summary: 'Give the password again',
  description:
    'For members of staff with a web session, before what a stolen browser must not do: change roles, service tokens or webhooks, import accounts, or begin a batch of more than 100 items. It is good for ten minutes.',
  tags: ['Web session'],
  body: closed({ password: GivenPassword, code: Type.Optional(GivenCode) }),
  response: { 200: Type.Object({ until: time }) },
}

const stepUp: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/session/step-up',
    {
      schema,
      config: {
        action: 'admin.use',
        roles,
        limit: { kind: 'own-password', loginMember: 'caller' },
        problems: ['invalid_credentials', 'second_factor_required'],
      },
    },
    async (request) => {
      const until = await giveAgain(request.service, request.caller, {
        ...request.body,
        requester: request.requester(),
      })
      return { until: until.toISOString() }
    },
  )
}

export default stepUp
