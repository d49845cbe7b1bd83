import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { beginTotp, confirmTotp, removeTotp, renewRecoveryCodes } from '../../../src/factors/change.ts'
import { GivenPassword } from '../../../src/schemas/members.ts'
import { closed } from '../../../src/schemas/shapes.ts'

const tags = ['Second factor']
const limit = { kind: 'own-password', loginMember: 'caller' } as const

const factors: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/totp',
    {
      schema: {
        summary: 'Begin to add a second factor',
        description: 'A secret for an authenticator app (RFC 6238). It counts once a code of it has been confirmed.',
        tags,
        body: closed({ password: GivenPassword }),
        response: { 201: Type.Object({ secret: Type.String(), uri: Type.String() }) },
      },
      config: { action: 'factor.add', limit, problems: ['invalid_credentials'] },
    },
    async (request, reply) => {
      const begun = await beginTotp(request.service, request.caller, { ...request.body, signal: request.signal })
      reply.code(201).header('cache-control', 'no-store')
      return begun
    },
  )

  app.post(
    '/totp/confirm',
    {
      schema: {
        summary: 'Confirm the second factor',
        description: 'From then on signing in needs a code. The recovery codes are shown this once; each is good once.',
        tags,
        body: closed({ code: Type.String({ minLength: 1, maxLength: 64 }) }),
        response: { 200: Type.Object({ recovery_codes: Type.Array(Type.String()) }) },
      },
      config: { action: 'factor.add', limit, problems: ['invalid_credentials', 'not_found'] },
    },
    async (request, reply) => {
      const codes = await confirmTotp(request.service, request.caller, request.body.code)
      reply.header('cache-control', 'no-store')
      return { recovery_codes: codes }
    },
  )

  app.post(
    '/recovery-codes',
    {
      schema: {
        summary: 'Get new recovery codes',
        description: 'Shown this once, each good once. The old ones end.',
        tags,
        body: closed({ password: GivenPassword }),
        response: { 200: Type.Object({ recovery_codes: Type.Array(Type.String()) }) },
      },
      config: { action: 'factor.add', limit, problems: ['invalid_credentials', 'not_found'] },
    },
    async (request, reply) => {
      const given = { ...request.body, signal: request.signal }
      const codes = await renewRecoveryCodes(request.service, request.caller, given)
      reply.header('cache-control', 'no-store')
      return { recovery_codes: codes }
    },
  )

  app.delete(
    '/totp',
    {
      schema: {
        summary: 'Remove the second factor',
        tags,
        body: closed({ password: GivenPassword }),
        response: { 204: Type.Null() },
      },
      config: { action: 'factor.remove', limit, problems: ['invalid_credentials', 'not_found'] },
    },
    async (request, reply) => {
      await removeTotp(app.service, request.caller, { ...request.body, signal: request.signal })
      return reply.code(204).send(null)
    },
  )
}

export default factors
