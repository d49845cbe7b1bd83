import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { withUsername } from '../../../src/accounts/usernames.ts'
import { scopes, serviceTokenView } from '../../../src/credentials/service-token.ts'
import { NewServiceToken, ServiceToken } from '../../../src/schemas/services.ts'
import { closed, listOf, nullableString, oneOf, paging } from '../../../src/schemas/shapes.ts'
import { createServiceToken } from '../../../src/service-tokens/create.ts'
import { listServiceTokens } from '../../../src/service-tokens/find-token.ts'
import { revokeServiceToken } from '../../../src/service-tokens/revoke.ts'
import { endsInTheFuture } from './expiry-rule.ts'

const tags = ['Administration: service tokens']
const admins = { action: 'admin.use', roles: ['admin'] } as const

const create = {
  operationId: 'createServiceToken',
  summary: 'Create a service token',
  description:
    'The token is shown only in this response; only its hash is stored. Holds on the admin who created it do not affect it.',
  tags,
  body: closed({
    name: Type.String({ format: 'line', minLength: 1, maxLength: 100 }),
    scopes: Type.Array(oneOf(scopes), { minItems: 1, maxItems: scopes.length, uniqueItems: true }),
    expires_at: Type.Optional(nullableString({ format: 'date-time', description: 'null never ends by itself' })),
  }),
  response: { 201: NewServiceToken },
}

const serviceTokens: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '',
    { schema: create, config: { ...admins, stepUp: true, rules: endsInTheFuture, problems: ['name_taken'] } },
    async (request, reply) => {
      const { name, scopes, expires_at = null } = request.body
      const expiresAt = expires_at === null ? null : new Date(expires_at)
      const { record, token } = await createServiceToken(request.service, request.staff, { name, scopes, expiresAt })
      reply.code(201).header('cache-control', 'no-store')
      const view = await withUsername(app.service, serviceTokenView(record), ['created_by'])
      return { ...view, token }
    },
  )

  app.get(
    '',
    {
      schema: {
        operationId: 'listServiceTokens',
        summary: 'List service tokens, oldest first',
        tags,
        querystring: closed(paging),
        response: { 200: listOf(ServiceToken) },
      },
      config: { ...admins, problems: ['validation_failed'] },
    },
    async (request) => listServiceTokens(app.service, request.query),
  )

  app.delete(
    '/:id',
    {
      schema: {
        operationId: 'revokeServiceToken',
        summary: 'Revoke a service token',
        description: 'Requests that start after this response are refused.',
        tags,
        params: Type.Object({ id: Type.String() }),
        response: { 204: Type.Null() },
      },
      config: { ...admins, stepUp: true, problems: ['not_found'] },
    },
    async (request, reply) => {
      await revokeServiceToken(app.service, request.staff, request.params.id)
      return reply.code(204).send(null)
    },
  )
}

export default serviceTokens
