import type { FastifyPluginAsyncTypebox, Static } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { sendTagged } from '../../../plugins/preconditions.ts'
import { sessionToken } from '../../../plugins/session.ts'
import { findPublicProfile } from '../../../src/self-service/public-profile.ts'
import { beginSignUp } from '../../../src/sign-up/begin-sign-up.ts'
import { signUp } from '../../../src/sign-up/sign-up.ts'
import { signUpRules } from '../../../src/sign-up/sign-up-rules.ts'
import { clientOf } from '../client-of.ts'
import { answerSignedUp } from '../first-session.ts'
import * as schema from './schema.ts'

export const signUpRoute = {
  schema: schema.signUp,
  config: {
    action: 'public',
    limit: { kind: 'sign-up', loginMember: 'email' },
    rules: signUpRules,
    problems: ['username_taken', 'username_confusable', 'email_taken', 'seats_exhausted', 'invitation_unusable'],
  },
} as const

type SignUpRequest = FastifyRequest<{ Body: Static<typeof schema.signUp.body> }>

/** Signs up and answers, with the session in the body or in the cookie. */
export async function answerSignUp(request: SignUpRequest, reply: FastifyReply) {
  const { username, email, password, invitation, ...profile } = request.body
  const input = {
    username,
    email,
    password,
    profile,
    ...(invitation === undefined ? {} : { invitation }),
    client: clientOf(request),
    origin: request.anonymousOrigin(),
    requester: request.requester(),
  }
  if (request.service.concealsAddresses) {
    await beginSignUp(request.service, input)
    reply.code(202)
    return { status: 'verification_sent' as const }
  }
  return answerSignedUp(reply, await signUp(request.service, input))
}

const accounts: FastifyPluginAsyncTypebox = async (app) => {
  app.post('', signUpRoute, answerSignUp)

  app.get(
    '/:username',
    { schema: schema.showProfile, config: { action: 'public', problems: ['not_found'] } },
    async (request, reply) => {
      const { username } = request.params
      const { profile, tag, isHidden } = await findPublicProfile(app.service, username, sessionToken(request))
      reply.header('cache-control', isHidden ? 'no-store' : 'no-cache')
      return sendTagged(request, reply, tag, () => profile)
    },
  )
}

export default accounts
