import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { MailSent } from '../../../src/schemas/accounts.ts'
import { Email, MailToken, NewPassword } from '../../../src/schemas/members.ts'
import { closed } from '../../../src/schemas/shapes.ts'
import { requestPasswordReset, resetPassword } from '../../../src/self-service/reset-password.ts'
import { newPasswordRules } from '../../../src/sign-up/sign-up-rules.ts'

const tags = ['Passwords']

const passwordResets: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '',
    {
      schema: {
        operationId: 'requestPasswordReset',
        summary: 'Request a password reset by e-mail',
        description: 'The response and its timing are the same whether or not an account has the address.',
        tags,
        body: closed({ email: Email }),
        response: { 202: MailSent },
      },
      config: { action: 'public', limit: { kind: 'mail', loginMember: 'email' } },
    },
    async (request, reply) => {
      await requestPasswordReset(request.service, request.body.email)
      reply.code(202)
      return { status: 'mail_sent' as const }
    },
  )

  app.post(
    '/confirm',
    {
      schema: {
        operationId: 'resetPassword',
        summary: 'Set a new password with a token from an e-mail',
        description: 'The token works once, for ten minutes. Ends all sessions and creates none; holds remain.',
        tags,
        body: closed({ token: MailToken, password: NewPassword }),
        response: { 204: Type.Null() },
      },
      config: {
        action: 'public',
        limit: { kind: 'mail-token' },
        rules: newPasswordRules,
        problems: ['not_found', 'account_held', 'invalid_transition'],
      },
    },
    async (request, reply) => {
      await resetPassword(request.service, {
        ...request.body,
        origin: request.anonymousOrigin(),
        requester: request.requester(),
      })
      return reply.code(204).send(null)
    },
  )
}

export default passwordResets
