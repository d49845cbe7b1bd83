import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { bearerToken } from '../../../plugins/session.ts'
import { ownTag, ownView } from '../../../src/accounts/account.ts'
import { Account, SignedIn } from '../../../src/schemas/accounts.ts'
import { MailToken } from '../../../src/schemas/members.ts'
import { closed } from '../../../src/schemas/shapes.ts'
import { confirmEmail } from '../../../src/self-service/confirm-email.ts'
import { clientOf } from '../client-of.ts'
import { answerSignedUp } from '../first-session.ts'

const emailVerifications: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/confirm',
    {
      schema: {
        operationId: 'confirmEmail',
        summary: 'Confirm an address with a token from an e-mail',
        description:
          'Verifies the address, makes it the account’s, or puts it back. All sessions end but the one sent along; an undo ends that one, too. With the token of a sign-up that waits for it the account is made, and answered as at sign-up.',
        tags: ['Accounts'],
        body: closed({ token: MailToken }),
        response: { 200: Account, 201: SignedIn },
      },
      config: {
        action: 'public',
        limit: { kind: 'mail-token' },
        problems: [
          ...(['not_found', 'account_held', 'email_taken', 'invalid_transition'] as const),
          ...(['seats_exhausted', 'invitation_unusable'] as const),
        ],
      },
    },
    async (request, reply) => {
      const { account, token } = await confirmEmail(request.service, {
        token: request.body.token,
        client: clientOf(request),
        session: bearerToken(request),
        origin: request.anonymousOrigin(),
      })
      if (token !== null) return answerSignedUp(reply, { account, token })
      reply.header('etag', ownTag(account))
      return ownView(account)
    },
  )
}

export default emailVerifications
