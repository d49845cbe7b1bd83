import { Readable } from 'node:stream'
import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { exportOf } from '../../../src/personal-data/export.ts'
import { OwnAppeal, OwnHold } from '../../../src/schemas/holds.ts'
import { time } from '../../../src/schemas/shapes.ts'

const anything = Type.Object({}, { additionalProperties: true })

const schema = {
  operationId: 'exportOwnData',
  summary: 'Export your data',
  description: 'One document; `left_out` lists what is not in it, and why.',
  tags: ['Own account'],
  response: {
    200: Type.Object(
      {
        exported_at: time,
        left_out: Type.Record(Type.String(), Type.String()),
        account: anything,
        holds: Type.Array(OwnHold),
        appeals: Type.Array(OwnAppeal),
        events: Type.Array(anything),
      },
      {
        additionalProperties: Type.Array(anything),
        description: 'and whatever else is kept of the owner, by its kind',
      },
    ),
  },
}

const exporting: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/export', { schema, config: { action: 'account.export' } }, async (request, reply) => {
    const text = await exportOf(app.service, request.caller)
    reply.headers({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="account.json"',
      'cache-control': 'no-store',
    })
    return reply.send(Readable.from(text) as never) // a stream of what the schema describes
  })
}

export default exporting
