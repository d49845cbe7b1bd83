import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { sessionView } from '../../../src/credentials/session.ts'
import { pageInMemory } from '../../../src/http/page.ts'
import { Session } from '../../../src/schemas/accounts.ts'
import { closed, listOf, paging } from '../../../src/schemas/shapes.ts'
import { endOtherSessions, endSession } from '../../../src/sessions/end.ts'
import { findSessions } from '../../../src/sessions/find-sessions.ts'

const tags = ['Sessions']
const ended = { 204: Type.Null() }

const sessions: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/me/sessions',
    {
      schema: {
        operationId: 'listOwnSessions',
        summary: 'List your sessions',
        tags,
        querystring: closed(paging),
        response: { 200: listOf(Session) },
      },
      config: { action: 'floor', problems: ['validation_failed'] },
    },
    async (request) => {
      const { account, session } = request.caller
      const live = await findSessions(app.service, account._id)
      const views = live.map((entry) => sessionView(entry, session.id)).sort((a, b) => (a.id < b.id ? -1 : 1))
      return pageInMemory(app.service.cursors, `sessions ${account._id}`, views, (view) => view.id, request.query)
    },
  )

  app.delete(
    '/me/sessions/:id',
    {
      schema: {
        operationId: 'endSession',
        summary: 'End one of your sessions',
        tags,
        params: Type.Object({ id: Type.String() }),
        response: ended,
      },
      config: { action: 'floor', problems: ['not_found'] },
    },
    async (request, reply) => {
      await endSession(app.service, request.caller, request.params.id)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/me/sessions',
    {
      schema: { operationId: 'endOtherSessions', summary: 'End your other sessions', tags, response: ended },
      config: { action: 'floor' },
    },
    async (request, reply) => {
      await endOtherSessions(app.service, request.caller)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/session',
    { schema: { operationId: 'signOut', summary: 'Sign out', tags, response: ended }, config: { action: 'floor' } },
    async (request, reply) => {
      await endSession(app.service, request.caller, request.caller.session.id)
      return reply.code(204).send(null)
    },
  )
}

export default sessions
