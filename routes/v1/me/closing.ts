import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { ownTag, ownView } from '../../../src/accounts/account-views.ts'
import { Account, ClosingAccount } from '../../../src/schemas/accounts.ts'
import { GivenPassword, Version, versionAlone } from '../../../src/schemas/members.ts'
import { closed } from '../../../src/schemas/shapes.ts'
import { closeAccount } from '../../../src/self-service/close.ts'
import { reopenAccount } from '../../../src/self-service/reopen.ts'

const tags = ['Own account']

const close = {
  operationId: 'closeOwnAccount',
  summary: 'Close your account',
  description:
    'The account is erased after the days of grace, unless it is reopened or held. Until then it can be signed in to, read, exported and reopened. While a hold covers `account.reopen` the time stands still, and seven days are left at least when it ends. The owner is mailed how to reopen it.',
  tags,
  body: closed({ password: GivenPassword, version: Type.Optional(Version) }),
  response: { 202: ClosingAccount },
}

const reopen = {
  operationId: 'reopenOwnAccount',
  summary: 'Reopen your account while it is closing',
  description: 'The account gets its previous state back.',
  tags,
  body: versionAlone,
  response: { 200: Account },
}

const stale = ['precondition_failed', 'version_conflict'] as const

const closing: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/close',
    {
      schema: close,
      config: {
        action: 'account.close',
        limit: { kind: 'own-password', loginMember: 'caller' },
        problems: ['invalid_credentials', 'last_admin', ...stale],
      },
    },
    async (request, reply) => {
      const { password } = request.body
      const proof = { password, requester: request.requester() }
      const { account, closesAt } = await closeAccount(request.service, request.caller, proof, request.precondition())
      reply.code(202).header('etag', ownTag(account))
      return { state: 'closing' as const, closes_at: closesAt.toISOString() }
    },
  )

  app.post(
    '/reopen',
    { schema: reopen, config: { action: 'account.reopen', problems: stale } },
    async (request, reply) => {
      const account = await reopenAccount(request.service, request.caller, request.precondition())
      reply.header('etag', ownTag(account))
      return ownView(account)
    },
  )
}

export default closing
