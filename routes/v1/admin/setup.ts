import { type FastifyPluginAsyncTypebox, type Static, Type } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { SignedIn } from '../../../src/schemas/accounts.ts'
import { Email, NewPassword, Username } from '../../../src/schemas/members.ts'
import { closed } from '../../../src/schemas/shapes.ts'
import { setUp } from '../../../src/sign-up/set-up.ts'
import { identityRules } from '../../../src/sign-up/sign-up-rules.ts'
import { clientOf } from '../client-of.ts'
import { answerSignedUp } from '../first-session.ts'

const schema = {
  operationId: 'setUp',
  summary: 'Create the first admin',
  description: 'Works once, with the setup token that the service printed at its start or that was configured.',
  tags: ['Administration'],
  body: closed({
    setup_token: Type.String({ minLength: 1, maxLength: 1024 }),
    username: Username,
    email: Email,
    password: NewPassword,
  }),
  response: { 201: SignedIn },
}

export const setUpRoute = {
  schema,
  config: {
    action: 'public',
    limit: { kind: 'sign-up', loginMember: 'email' },
    rules: identityRules,
    problems: ['invalid_credentials', 'already_set_up', 'username_taken', 'username_confusable', 'email_taken'],
  },
} as const

type SetUpRequest = FastifyRequest<{ Body: Static<typeof schema.body> }>

/** Creates the first admin and answers like a sign-up. */
export async function answerSetUp(request: SetUpRequest, reply: FastifyReply) {
  const { setup_token: setupToken, ...identity } = request.body
  const signedUp = await setUp(request.service, {
    ...identity,
    setupToken,
    profile: {},
    client: clientOf(request),
    origin: request.anonymousOrigin(),
    requester: request.requester(),
  })
  return answerSignedUp(reply, signedUp)
}

const setup: FastifyPluginAsyncTypebox = async (app) => {
  app.post('/setup', setUpRoute, answerSetUp)
}

export default setup
