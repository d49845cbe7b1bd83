import { Readable } from 'node:stream'
import { type FastifyPluginAsyncTypebox, type Static, Type } from '@fastify/type-provider-typebox'
import type { Agent } from '../../../src/accounts/caller.ts'
import { type EventFilter, exportEvents, searchEvents } from '../../../src/audit/trail.ts'
import { eventPatterns } from '../../../src/events/patterns.ts'
import { Event } from '../../../src/schemas/services.ts'
import { closed, listOf, oneOf, paging, time } from '../../../src/schemas/shapes.ts'
import type { Service } from '../../../src/service.ts'
import { viewerOf } from './viewer-of.ts'

const id = Type.Optional(Type.String({ minLength: 1, maxLength: 100 }))
const filters = {
  account: id,
  type: Type.Optional(oneOf(eventPatterns, { description: 'a type, or all of one resource: `hold.*`' })),
  actor: id,
  hold: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: 'the ref of a hold' })),
  since: Type.Optional(Type.String({ ...time, description: 'from this time on' })),
  until: Type.Optional(Type.String({ ...time, description: 'before this time' })),
  after: id,
}
const exported = closed(filters)
const tags = ['Administration: events']
const ndjson = 'application/x-ndjson'

const search = {
  operationId: 'searchEvents',
  summary: 'List events of the audit trail',
  description:
    'Newest first; with `after`, an event’s id, oldest first from there. The trail of one account is never behind; the feed over all may lag, and is in the order in which events appear in it: a reader who goes on after the last one misses none. Notes and case references of holds are shown to those who may read these holds.',
  tags,
  querystring: closed({ ...paging, ...filters }),
  response: { 200: listOf(Event) },
}

const download = {
  operationId: 'exportEvents',
  summary: 'Export the audit trail',
  description:
    'One event a line, oldest first, with the filters of the list. The right to read is checked again as the file goes on: the file of a reader who has lost it breaks off.',
  tags,
  produces: [ndjson],
  querystring: exported,
  response: { 200: Type.Unsafe<string | Readable>({ type: 'string' }) },
}

const config = {
  action: 'admin.use',
  roles: ['admin', 'reviewer'],
  scope: 'events:read',
  problems: ['validation_failed'],
} as const

const events: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/events', { schema: search, config }, async (request) =>
    searchEvents(app.service, viewerOf(request), toFilter(request.query)),
  )

  app.get('/events/export', { schema: download, config: { ...config, byNavigation: true } }, async (request, reply) => {
    reply.headers({ 'content-type': ndjson, 'cache-control': 'no-store' })
    if (request.method === 'HEAD') return reply.send('')
    return reply.send(await linesOf(app.service, request.agent, toFilter(request.query)))
  })
}

function toFilter<T extends Static<typeof exported>>({ since, until, ...query }: T) {
  return {
    ...query,
    ...(since === undefined ? {} : { since: new Date(since) }),
    ...(until === undefined ? {} : { until: new Date(until) }),
  }
}

/** Ends reading when the client disconnects, and waits when it is slow. */
async function linesOf(service: Service, reader: Agent, filter: EventFilter): Promise<Readable> {
  const batches = await exportEvents(service, reader, filter)
  async function* lines() {
    for await (const batch of batches) yield batch.map((event) => `${JSON.stringify(event)}\n`).join('')
  }
  return Readable.from(lines(), { highWaterMark: 1 })
}

export default events
