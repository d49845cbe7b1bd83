import type { FastifyPluginAsyncTypebox, Static } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { sessionToken } from '../../../plugins/session.ts'
import { ownTag, ownView } from '../../../src/accounts/account-views.ts'
import { Account, SignedIn } from '../../../src/schemas/accounts.ts'
import { MailToken } from '../../../src/schemas/members.ts'
import { closed } from '../../../src/schemas/shapes.ts'
import { confirmEmail } from '../../../src/self-service/confirm-email.ts'
import { clientOf } from '../client-of.ts'
import { answerSignedUp } from '../first-session.ts'

const schema = {
  operationId: 'confirmEmail',
  summary: 'Confirm an address with a token from an e-mail',
  description:
    'Verifies the address, makes it the account’s, or puts it back. All sessions end but the one sent along; an undo ends that one, too. With the token of a sign-up that waits for it the account is made, and answered as at sign-up.',
  tags: ['Accounts'],
  body: closed({ token: MailToken }),
  response: { 200: Account, 201: SignedIn },
}

export const confirmRoute = {
  schema,
  config: {
    action: 'public',
    limit: { kind: 'mail-token' },
    problems: [
      ...(['not_found', 'account_held', 'email_taken', 'invalid_transition'] as const),
      ...(['seats_exhausted', 'invitation_unusable'] as const),
    ],
  },
} as const

type ConfirmRequest = FastifyRequest<{ Body: Static<typeof schema.body> }>

/** Confirms an address and answers, with a session if that created the account. */
export async function answerConfirm(request: ConfirmRequest, reply: FastifyReply) {
  const { account, token } = await confirmEmail(request.service, {
    token: request.body.token,
    client: clientOf(request),
    session: sessionToken(request),
    origin: request.anonymousOrigin(),
  })
  if (token !== null) return answerSignedUp(reply, { account, token })
  reply.header('etag', ownTag(account))
  return ownView(account)
}

const emailVerifications: FastifyPluginAsyncTypebox = async (app) => {
  app.post('/confirm', confirmRoute, answerConfirm)
}

export default emailVerifications
