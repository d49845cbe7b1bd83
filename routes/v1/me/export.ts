import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Problem } from '../../../src/http/problem.ts'
import { exportOf } from '../../../src/personal-data/export.ts'
import { AccountExport, sendExport } from '../export-answer.ts'

const schema = {
  operationId: 'exportOwnData',
  summary: 'Export your data',
  description: 'One document; `left_out` lists what is not in it, and why.',
  tags: ['Own account'],
  response: { 200: AccountExport },
}

const exporting: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/export', { schema, config: { action: 'account.export', byNavigation: true } }, async (request, reply) => {
    const pieces = await exportOf(app.service, request.caller.account._id)
    if (pieces === null) throw new Problem('session_expired') // the account has just been erased
    return sendExport(reply, pieces)
  })
}

export default exporting
