import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { requestPasswordReset, resetPassword } from '../../../src/accounts/reset-password.ts'
import { newPasswordRules } from '../../../src/accounts/rules.ts'
import { MailSent } from '../../../src/schemas/accounts.ts'
import { Email, MailToken, NewPassword } from '../../../src/schemas/members.ts'
import { closed } from '../../../src/schemas/shapes.ts'

const tags = ['Passwords']

const passwordResets: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '',
    {
      schema: {
        summary: 'Ask for a mail that lets one set a new password',
        description: 'The answer and the work are the same whether an account has the address or not.',
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
        summary: 'Set a new password by a token from a mail',
        description: 'Good once, for ten minutes. Ends all sessions and begins none; holds stay as they are.',
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
        signal: request.signal,
      })
      return reply.code(204).send(null)
    },
  )
}

export default passwordResets
