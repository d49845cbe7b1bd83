import { Readable } from 'node:stream'
import { Type } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { OwnAppeal, OwnHold } from '../../src/schemas/holds.ts'
import { time } from '../../src/schemas/shapes.ts'

const anything = Type.Object({}, { additionalProperties: true })

/** What is stored of an account, as its owner may see it. */
export const AccountExport = Type.Object(
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
)

/** Streams an export as a file that is never cached. */
export function sendExport(reply: FastifyReply, pieces: AsyncIterable<string> | string) {
  reply.headers({
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="account.json"',
    'cache-control': 'no-store',
  })
  return reply.send((typeof pieces === 'string' ? pieces : Readable.from(pieces)) as never) // what the schema describes
}
