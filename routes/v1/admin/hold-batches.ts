import { type FastifyPluginAsyncTypebox, type Static, Type } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import type { ReadByRules } from '../../../plugins/validation.ts'
import { withUsername } from '../../../src/accounts/usernames.ts'
import {
  batchLimit,
  batchOperations,
  batchStates,
  batchView,
  type HoldBatch,
  outcomes,
} from '../../../src/hold-batches/batch.ts'
import { type CreateBatch, createBatch } from '../../../src/hold-batches/create-batch.ts'
import { readBatch, searchBatches } from '../../../src/hold-batches/read-batch.ts'
import { batchRules } from '../../../src/hold-batches/rules-of-batches.ts'
import { stopBatch } from '../../../src/hold-batches/stop-batch.ts'
import { preferredLanguage } from '../../../src/languages.ts'
import { problemCodes } from '../../../src/problems/catalogue.ts'
import { NewHold, toHold } from '../../../src/schemas/new-hold.ts'
import { closed, listOf, nullableString, oneOf, paging, time, username } from '../../../src/schemas/shapes.ts'

const tags = ['Administration: holds']
const reviewers = { action: 'admin.use', roles: ['admin', 'reviewer'] } as const
/** Enough for as many addresses as a batch can have. */
const bodyLimit = 4 * 1024 * 1024

const many = (maxLength: number, options = {}) =>
  Type.Array(Type.String({ format: 'unicode', minLength: 1, maxLength }), {
    ...{ minItems: 1, maxItems: batchLimit, uniqueItems: true },
    ...options,
  })

const body = closed({
  operation: oneOf(batchOperations),
  account_ids: Type.Optional(many(100)),
  targets: Type.Optional(many(320, { description: 'usernames, addresses or ids, in place of `account_ids`' })),
  refs: Type.Optional(many(100)),
  hold: Type.Optional(NewHold),
  reason: Type.Optional(Type.String({ format: 'text', minLength: 1, maxLength: 500, description: 'why it lifts' })),
  dry_run: Type.Optional(Type.Boolean({ description: 'only report what would happen' })),
})

/** For a batch of more items, staff with a web session give their password again. */
const smallBatch = 100

function isLarge({ body: sent }: FastifyRequest): boolean {
  const { account_ids = [], targets = [], refs = [] } = sent as Static<typeof body>
  return Math.max(account_ids.length, targets.length, refs.length) > smallBatch
}

const count = Type.Integer({ minimum: 0 })
const nullableTime = nullableString({ format: 'date-time' })
const members = {
  id: Type.String(),
  operation: oneOf(batchOperations),
  dry_run: Type.Boolean(),
  state: oneOf(batchStates),
  counts: Type.Object({
    total: count,
    pending: count,
    placed: count,
    lifted: count,
    cancelled: count,
    voted: count,
    refused: count,
  }),
  created_by: Type.String(),
  created_by_username: username,
  created_at: time,
  started_at: nullableTime,
  finished_at: nullableTime,
}

const Batch = Type.Object(members)

const problem = {
  type: ['object', 'null'],
  properties: {
    code: { type: 'string', enum: problemCodes },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
  },
  required: ['code', 'title', 'status', 'detail'],
}

const item = Type.Object({
  index: count,
  account_id: nullableString(),
  account_username: username,
  ref: nullableString({ description: 'the hold that was placed or is lifted' }),
  outcome: nullableString({ enum: [...outcomes, null], description: 'null while it waits' }),
  status: Type.Unsafe<number | null>({ type: ['integer', 'null'], description: 'of the same request for it alone' }),
  problem: Type.Unsafe<{ code: string; title: string; status: number; detail: string } | null>(problem),
})

const create = {
  operationId: 'createBatch',
  summary: 'Place or lift many holds in a batch',
  description:
    'Takes `account_ids` or `targets`, and `hold` to place, `refs` and `reason` to lift. A target that matches no account is refused before anything is done. The items are done one by one and independently of each other, with the rights that the requester has when their turn comes; each lift counts as one vote.',
  tags,
  body,
  response: { 202: Batch },
}

const list = {
  operationId: 'listBatches',
  summary: 'List batches, newest first',
  tags,
  querystring: closed({ ...paging, state: Type.Optional(oneOf(batchStates)) }),
  response: { 200: listOf(Batch) },
}

const stop = {
  operationId: 'stopBatch',
  summary: 'Stop a batch',
  description: 'What is done stays done, the rest never will be. Stopping it again changes nothing.',
  tags,
  params: Type.Object({ id: Type.String() }),
  response: { 200: Batch },
}

const show = {
  operationId: 'getBatch',
  summary: 'Get a batch and the results of its items',
  tags,
  params: Type.Object({ id: Type.String() }),
  querystring: closed(paging),
  response: { 200: Type.Object({ ...members, items: Type.Array(item), next_cursor: nullableString() }) },
}

const holdBatches: FastifyPluginAsyncTypebox = async (app) => {
  const view = (batch: HoldBatch) => withUsername(app.service, batchView(batch), ['created_by'])

  app.post(
    '',
    { schema: create, bodyLimit, config: { ...reviewers, stepUp: isLarge, rules: batchRules } },
    async (request, reply) => {
      const batch = await createBatch(request.service, request.staff, toBatch(request.body, request.readByRules))
      reply.code(202).header('location', `/v1/admin/hold-batches/${batch._id}`)
      return view(batch)
    },
  )

  app.get('', { schema: list, config: { ...reviewers, problems: ['validation_failed'] } }, async (request) =>
    searchBatches(app.service, request.query),
  )

  app.delete(
    '/:id',
    { schema: stop, config: { ...reviewers, problems: ['not_found', 'invalid_transition'] } },
    async (request) => view(await stopBatch(app.service, request.staff, request.params.id)),
  )

  app.get(
    '/:id',
    { schema: show, config: { ...reviewers, problems: ['not_found', 'validation_failed'] } },
    async (request) =>
      readBatch(app.service, request.params.id, request.query, preferredLanguage(request.headers['accept-language'])),
  )
}

/** The rules have ensured that the members of the operation are there. */
function toBatch(
  { operation, account_ids = [], refs = [], hold, reason = '', dry_run = false }: Static<typeof body>,
  { targets = account_ids }: ReadByRules,
) {
  const input =
    operation === 'place'
      ? { operation, targets, hold: toHold(hold as Static<typeof NewHold>) }
      : { operation, targets: refs, reason }
  return { ...input, dryRun: dry_run } as CreateBatch
}

export default holdBatches
