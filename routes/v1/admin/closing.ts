import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { staffTag } from '../../../src/accounts/account-views.ts'
import { closeAsStaff } from '../../../src/administration/close-account.ts'
import { reopenAsStaff } from '../../../src/administration/reopen-account.ts'
import { readStaffView } from '../../../src/administration/staff-view.ts'
import { ClosingAccount, StaffAccount } from '../../../src/schemas/accounts.ts'
import { seqAlone, Version } from '../../../src/schemas/members.ts'
import { closed } from '../../../src/schemas/shapes.ts'
import { viewerOf } from './viewer-of.ts'

const tags = ['Administration: accounts']
const params = Type.Object({ id: Type.String() })
const admins = { action: 'admin.use', roles: ['admin'] } as const
const refusals = ['not_found', 'precondition_failed', 'version_conflict', 'invalid_transition', 'self_hold'] as const

const close = {
  operationId: 'closeAccount',
  summary: 'Close an account',
  description:
    'As if its owner had closed it: the owner is mailed, and can reopen it until it is erased. Holds on the account stop the erasure, not this. `reason` goes to the trail.',
  tags,
  params,
  body: closed({
    reason: Type.String({ format: 'text', minLength: 1, maxLength: 500, description: 'why, in words' }),
    seq: Type.Optional(Version),
  }),
  response: { 202: ClosingAccount },
}

const reopen = {
  operationId: 'reopenAccount',
  summary: 'Reopen an account while it is closing',
  description:
    'It has the state again that it had before, and its owner is mailed. Holds on the account do not stop this.',
  tags,
  params,
  body: seqAlone,
  response: { 200: StaffAccount },
}

const closing: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/:id/close',
    { schema: close, config: { ...admins, problems: [...refusals, 'last_admin'] } },
    async (request, reply) => {
      const { id } = request.params
      const { reason } = request.body
      const expected = request.precondition('seq')
      const { account, closesAt } = await closeAsStaff(request.service, request.staff, id, reason, expected)
      reply.code(202).header('etag', staffTag(account))
      return { state: 'closing' as const, closes_at: closesAt.toISOString() }
    },
  )

  app.post('/:id/reopen', { schema: reopen, config: { ...admins, problems: refusals } }, async (request, reply) => {
    const { id } = request.params
    await reopenAsStaff(request.service, request.staff, id, request.precondition('seq'))
    const view = await readStaffView(app.service, viewerOf(request), id)
    reply.header('etag', staffTag({ _id: id, seq: view.seq }))
    return view
  })
}

export default closing
