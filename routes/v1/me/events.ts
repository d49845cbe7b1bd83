import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ownEvents } from '../../../src/personal-data/own-events.ts'
import { OwnEvent } from '../../../src/schemas/services.ts'
import { closed, listOf, paging } from '../../../src/schemas/shapes.ts'

const schema = {
  operationId: 'listOwnEvents',
  summary: 'List what happened to your account',
  description: 'Newest first. `by` is you, staff, service, rule or system: staff are not named.',
  tags: ['Own account'],
  querystring: closed(paging),
  response: { 200: listOf(OwnEvent) },
}

const events: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/events', { schema, config: { action: 'floor', problems: ['validation_failed'] } }, async (request) =>
    ownEvents(app.service, request.caller, request.query),
  )
}

export default events
