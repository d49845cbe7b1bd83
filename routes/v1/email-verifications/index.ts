import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { bearerToken } from '../../../plugins/session.ts'
import { ownTag, ownView } from '../../../src/accounts/account.ts'
import { confirmEmail } from '../../../src/accounts/confirm-email.ts'
import { MailToken } from '../../../src/schemas/members.ts'
import { Account, closed } from '../../../src/schemas/resources.ts'

const emailVerifications: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/confirm',
    {
      schema: {
        summary: 'Use a token that was sent to an address',
        description:
          'Verifies the address, makes it the account’s, or puts it back. All sessions end but the one sent along; an undo ends that one, too.',
        tags: ['Accounts'],
        body: closed({ token: MailToken }),
        response: { 200: Account },
      },
      config: {
        action: 'public',
        limit: { kind: 'mail-token' },
        problems: ['not_found', 'account_held', 'email_taken', 'invalid_transition'],
      },
    },
    async (request, reply) => {
      const account = await confirmEmail(request.service, {
        token: request.body.token,
        session: bearerToken(request),
        origin: request.anonymousOrigin(),
      })
      reply.header('etag', ownTag(account))
      return ownView(account)
    },
  )
}

export default emailVerifications
