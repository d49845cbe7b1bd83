import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { exportAsStaff, requireExport } from '../../../src/personal-data/export-as-staff.ts'
import { AccountExport, sendExport } from '../export-answer.ts'

const schema = {
  operationId: 'exportAccount',
  summary: 'Export the data of an account',
  description:
    'What its owner would get by `GET /v1/me/export`, for an owner who cannot sign in. It is in the trail of the account, and its owner is mailed. Holds on the account do not stop this.',
  tags: ['Administration: accounts'],
  params: Type.Object({ id: Type.String() }),
  response: { 200: AccountExport },
}

const exporting: FastifyPluginAsyncTypebox = async (app) => {
  const config = {
    action: 'admin.use' as const,
    roles: ['admin'] as const,
    byNavigation: true as const,
    problems: ['not_found', 'self_hold', 'invalid_transition'] as const,
  }
  app.get('/:id/export', { schema, config }, async (request, reply) => {
    const { staff, method, params } = request
    if (method === 'HEAD') {
      await requireExport(app.service, staff, params.id)
      return sendExport(reply, '')
    }
    return sendExport(reply, await exportAsStaff(app.service, staff, params.id))
  })
}

export default exporting
