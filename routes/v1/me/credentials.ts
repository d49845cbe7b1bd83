import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { MailSent } from '../../../src/schemas/accounts.ts'
import { Email, GivenPassword, NewPassword, Version } from '../../../src/schemas/members.ts'
import { closed } from '../../../src/schemas/shapes.ts'
import { cancelEmailChange } from '../../../src/self-service/cancel-email-change.ts'
import { changePassword } from '../../../src/self-service/change-password.ts'
import { requestEmailChange } from '../../../src/self-service/request-email-change.ts'
import { resendVerification } from '../../../src/sign-up/resend-verification.ts'
import { newPasswordRules } from '../../../src/sign-up/sign-up-rules.ts'

const tags = ['Own account']

const stale = ['precondition_failed', 'version_conflict'] as const

const credentials: FastifyPluginAsyncTypebox = async (app) => {
  app.put(
    '/email',
    {
      schema: {
        operationId: 'changeEmail',
        summary: 'Change your e-mail address',
        description:
          'The address changes when the new one is confirmed. The old address gets a mail with a link to undo it.',
        tags,
        body: closed({ email: Email, password: GivenPassword, version: Type.Optional(Version) }),
        response: { 202: Type.Object({ email_pending: Type.String() }) },
      },
      config: {
        action: 'email.change',
        limit: { kind: 'own-password', loginMember: 'caller', mailsCaller: true },
        problems: ['invalid_credentials', 'email_taken', ...stale],
      },
    },
    async (request, reply) => {
      const { email, password } = request.body
      const input = { email, password, requester: request.requester() }
      const pending = await requestEmailChange(app.service, request.caller, input, request.precondition())
      reply.code(202)
      return { email_pending: pending }
    },
  )

  app.delete(
    '/email',
    {
      schema: {
        operationId: 'cancelEmailChange',
        summary: 'Cancel the pending change of your e-mail address',
        description: 'The link in the mail to the new address stops working.',
        tags,
        response: { 204: Type.Null() },
      },
      config: { action: 'email.change', problems: stale },
    },
    async (request, reply) => {
      await cancelEmailChange(app.service, request.caller, request.precondition())
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/password',
    {
      schema: {
        operationId: 'changePassword',
        summary: 'Change your password',
        description: 'Ends all other sessions.',
        tags,
        body: closed({ current_password: GivenPassword, password: NewPassword, version: Type.Optional(Version) }),
        response: { 204: Type.Null() },
      },
      config: {
        action: 'password.change',
        limit: { kind: 'own-password', loginMember: 'caller' },
        rules: newPasswordRules,
        problems: ['invalid_credentials', ...stale],
      },
    },
    async (request, reply) => {
      const { current_password: currentPassword, password } = request.body
      const input = { currentPassword, password, requester: request.requester() }
      await changePassword(app.service, request.caller, input, request.precondition())
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/email-verifications',
    {
      schema: {
        operationId: 'resendVerification',
        summary: 'Send the verification e-mail again',
        tags,
        response: { 202: MailSent },
      },
      config: { action: 'floor', limit: { kind: 'mail', mailsCaller: true } },
    },
    async (request, reply) => {
      await resendVerification(request.service, request.caller)
      reply.code(202)
      return { status: 'mail_sent' as const }
    },
  )
}

export default credentials
