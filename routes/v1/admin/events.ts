import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { eventTypes } from '../../../src/events/event.ts'
import { searchEvents } from '../../../src/events/trail.ts'
import { closed, Event, listOf, oneOf, paging } from '../../../src/schemas/resources.ts'

const id = Type.Optional(Type.String({ minLength: 1, maxLength: 100 }))

const schema = {
  summary: 'The audit trail',
  description:
    'Newest first; with `after`, an event’s id, oldest first from there. The trail of one account is never behind; the feed over all may lag.',
  tags: ['Administration: events'],
  querystring: closed({ ...paging, account: id, type: Type.Optional(oneOf(eventTypes)), actor: id, after: id }),
  response: { 200: listOf(Event) },
}

const events: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/events',
    {
      schema,
      config: {
        action: 'admin.use',
        roles: ['admin', 'reviewer'],
        scope: 'events:read',
        problems: ['validation_failed'],
      },
    },
    async (request) => searchEvents(app.service, request.query),
  )
}

export default events
