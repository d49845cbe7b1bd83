import { type FastifyPluginAsyncTypebox, type Static, Type } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { ownTag, ownView } from '../../../src/accounts/account-views.ts'
import { SignedIn } from '../../../src/schemas/accounts.ts'
import { GivenCode, GivenPassword } from '../../../src/schemas/members.ts'
import { closed } from '../../../src/schemas/shapes.ts'
import { signIn } from '../../../src/sessions/sign-in.ts'
import { clientOf } from '../client-of.ts'
import { newSessionView } from '../first-session.ts'

const schema = {
  operationId: 'signIn',
  summary: 'Sign in',
  description:
    'Answers the same for an unknown login and a wrong password. When signing in is held, the 409 carries a restricted session that can read the holds.',
  tags: ['Sessions'],
  body: closed({
    login: Type.String({ minLength: 1, maxLength: 320, description: 'a username or an e-mail address' }),
    password: GivenPassword,
    code: Type.Optional(GivenCode),
  }),
  response: { 201: SignedIn },
}

export const signInRoute = {
  schema,
  config: {
    action: 'public',
    limit: { kind: 'sign-in', loginMember: 'login' },
    problems: ['invalid_credentials', 'second_factor_required', 'account_held', 'email_unverified'],
  },
} as const

type SignInRequest = FastifyRequest<{ Body: Static<typeof schema.body> }>

/** Signs in and answers, with the token in the body or in the cookie. */
export async function answerSignIn(request: SignInRequest, reply: FastifyReply) {
  const { account, session, token } = await signIn(request.service, {
    ...request.body,
    onAccount: (account) => {
      request.subject = account
    },
    client: clientOf(request),
    origin: request.anonymousOrigin(),
    requester: request.requester(),
  })
  reply.code(201).headers({ etag: ownTag(account), location: `/v1/me/sessions/${session.id}` })
  return { account: ownView(account), session: newSessionView(session, token) }
}

const sessions: FastifyPluginAsyncTypebox = async (app) => {
  app.post('', signInRoute, answerSignIn)
}

export default sessions
