import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { problemFrame } from '../../../plugins/problems.ts'
import { checkAction } from '../../../src/checks/check.ts'
import { checkRules } from '../../../src/checks/check-rules.ts'
import { accountStates } from '../../../src/enforcement/situation.ts'
import { problemBody } from '../../../src/http/problem.ts'
import { OwnHold, OwnRefusal } from '../../../src/schemas/holds.ts'
import { closed, oneOf } from '../../../src/schemas/shapes.ts'

const schema = {
  operationId: 'checkAction',
  summary: 'Check whether an account may do something',
  description:
    'For other services: the account by its id, or by the bearer token that its owner has sent them. Either `account_id` or `token`.',
  tags: ['Checks'],
  body: closed({
    account_id: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    token: Type.Optional(Type.String({ minLength: 1, maxLength: 500, description: 'hf_ses_…' })),
    action: Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'a built-in action, one of the floor, or app.<name>',
    }),
    explain: Type.Optional(Type.Boolean({ description: 'whether the answer has `refusal`; not, when left out' })),
  }),
  response: {
    200: Type.Object({
      allowed: Type.Boolean(),
      action: Type.String(),
      account: Type.Object({ id: Type.String(), username: Type.String(), state: oneOf(accountStates) }),
      holds: Type.Array(OwnHold, { description: 'those in force that cover the action, the oldest first' }),
      refusal: Type.Optional(OwnRefusal),
    }),
  },
}

const checks: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '',
    {
      schema,
      config: { action: 'service', scope: 'checks', idempotent: false, rules: checkRules, problems: ['not_found'] },
    },
    async (request, reply) => {
      const { account_id = '', token, action, explain = false } = request.body
      const subject = token === undefined ? { id: account_id } : { token }
      const { view, refusal } = await checkAction(app.service, { subject, action })
      reply.header('cache-control', 'no-store')
      if (!explain) return view
      const frame = problemFrame(app, request, reply)
      return { ...view, refusal: refusal === null ? null : problemBody(refusal, frame) }
    },
  )
}

export default checks
