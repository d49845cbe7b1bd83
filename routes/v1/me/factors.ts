import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { GivenPassword, Version } from '../../../src/schemas/members.ts'
import { closed } from '../../../src/schemas/shapes.ts'
import { beginTotp, confirmTotp, removeTotp, renewRecoveryCodes } from '../../../src/self-service/change-factor.ts'

const tags = ['Second factor']
const stale = ['precondition_failed', 'version_conflict'] as const
const limit = { kind: 'own-password', loginMember: 'caller' } as const

type WithPassword = Pick<FastifyRequest, 'requester' | 'precondition'> & { body: { password: string } }

const proofOf = (request: WithPassword) => ({
  password: request.body.password,
  requester: request.requester(),
  expected: request.precondition(),
})

const factors: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/totp',
    {
      schema: {
        operationId: 'beginFactor',
        summary: 'Start adding a second factor',
        description:
          'Returns a secret for an authenticator app (RFC 6238). The factor is active once you have confirmed a code.',
        tags,
        body: closed({ password: GivenPassword, version: Type.Optional(Version) }),
        response: { 201: Type.Object({ secret: Type.String(), uri: Type.String() }) },
      },
      config: { action: 'factor.add', limit, problems: ['invalid_credentials', ...stale] },
    },
    async (request, reply) => {
      const begun = await beginTotp(request.service, request.caller, proofOf(request))
      reply.code(201).header('cache-control', 'no-store')
      return begun
    },
  )

  app.post(
    '/totp/confirm',
    {
      schema: {
        operationId: 'confirmFactor',
        summary: 'Confirm the second factor',
        description:
          'After this, signing in needs a code. The recovery codes are shown only in this response; each works once.',
        tags,
        body: closed({ code: Type.String({ minLength: 1, maxLength: 64 }), version: Type.Optional(Version) }),
        response: { 200: Type.Object({ recovery_codes: Type.Array(Type.String()) }) },
      },
      config: { action: 'factor.add', limit, problems: ['invalid_credentials', 'not_found', ...stale] },
    },
    async (request, reply) => {
      const codes = await confirmTotp(request.service, request.caller, request.body.code, request.precondition())
      reply.header('cache-control', 'no-store')
      return { recovery_codes: codes }
    },
  )

  app.post(
    '/recovery-codes',
    {
      schema: {
        operationId: 'renewRecoveryCodes',
        summary: 'Get new recovery codes',
        description: 'They are shown only in this response, and each works once. The old ones stop working.',
        tags,
        body: closed({ password: GivenPassword, version: Type.Optional(Version) }),
        response: { 200: Type.Object({ recovery_codes: Type.Array(Type.String()) }) },
      },
      config: { action: 'factor.add', limit, problems: ['invalid_credentials', 'not_found', ...stale] },
    },
    async (request, reply) => {
      const codes = await renewRecoveryCodes(request.service, request.caller, proofOf(request))
      reply.header('cache-control', 'no-store')
      return { recovery_codes: codes }
    },
  )

  app.delete(
    '/totp',
    {
      schema: {
        operationId: 'removeOwnFactor',
        summary: 'Remove the second factor',
        tags,
        body: closed({ password: GivenPassword, version: Type.Optional(Version) }),
        response: { 204: Type.Null() },
      },
      config: { action: 'factor.remove', limit, problems: ['invalid_credentials', 'not_found', ...stale] },
    },
    async (request, reply) => {
      await removeTotp(app.service, request.caller, proofOf(request))
      return reply.code(204).send(null)
    },
  )
}

export default factors
