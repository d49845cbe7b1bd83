import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { problemFrame } from '../../../plugins/problems.ts'
import type { AppealRecord } from '../../../src/enforcement/appeal.ts'
import { type HoldRecord, holdTag } from '../../../src/enforcement/hold.ts'
import { claimHold, releaseHold } from '../../../src/holds/claim.ts'
import { editHold } from '../../../src/holds/edit.ts'
import { searchHolds, showHoldToStaff } from '../../../src/holds/find-holds.ts'
import { liftHold } from '../../../src/holds/lift.ts'
import { placeHold } from '../../../src/holds/place.ts'
import { previewHold } from '../../../src/holds/preview.ts'
import { editingRules, placingRules } from '../../../src/holds/rules-of-placing.ts'
import { staffHoldViewOf } from '../../../src/holds/staff-views.ts'
import { takeBackVote } from '../../../src/holds/take-back-vote.ts'
import { problemBody } from '../../../src/http/problem.ts'
import { toHold } from '../../../src/schemas/new-hold.ts'
import { toEdit, toSearch } from './holds-mapping.ts'
import * as schema from './holds-schema.ts'
import { viewerOf } from './viewer-of.ts'

const reviewers = { action: 'admin.use', roles: ['admin', 'reviewer'] } as const
const reading = { ...reviewers, scope: 'holds:read' } as const
const writing = { ...reviewers, scope: 'holds:write' } as const
const changing = [
  'not_found',
  'precondition_required',
  'precondition_failed',
  'version_conflict',
  'invalid_transition',
  'self_hold',
  'last_admin',
  'second_reviewer_required',
] as const
const votingBack = ['not_found', 'precondition_failed', 'version_conflict', 'invalid_transition', 'self_hold'] as const
const claiming = [
  'not_found',
  'precondition_failed',
  'version_conflict',
  'invalid_transition',
  'self_hold',
  'already_claimed',
] as const

const holds: FastifyPluginAsyncTypebox = async (app) => {
  const answer = (
    reply: FastifyReply,
    record: HoldRecord,
    { now = app.service.now(), appeal = null }: { now?: Date; appeal?: AppealRecord | null } = {},
  ) => {
    reply.headers({ etag: holdTag(record, now), 'cache-control': 'no-store' })
    return staffHoldViewOf(app.service, record, now, appeal)
  }

  app.post(
    '/accounts/:id/holds',
    {
      schema: schema.place,
      config: {
        ...writing,
        rules: placingRules,
        problems: ['not_found', 'hold_exists', 'holds_limit', 'self_hold', 'last_admin', 'invalid_transition'],
      },
    },
    async (request, reply) => {
      const input = { account: request.params.id, ...toHold(request.body) }
      const { reason } = request.readByRules
      if (request.query.preview === true) {
        const { refusal, ...preview } = await previewHold(app.service, request.agent, input, reason)
        const frame = problemFrame(app, request, reply)
        reply.header('cache-control', 'no-store')
        return { ...preview, refusal: refusal && problemBody(refusal, frame) }
      }
      const record = await placeHold(request.service, request.agent, input, {
        warn: (message) => request.log.warn(message),
        reason,
      })
      reply.code(201).header('location', `/v1/admin/holds/${record._id}`)
      return answer(reply, record, { now: record.updated_at }) // so that a repetition gets the same
    },
  )

  app.get(
    '/holds',
    { schema: schema.search, config: { ...reading, problems: ['validation_failed'] } },
    async (request) => searchHolds(app.service, viewerOf(request), toSearch(request.query)),
  )

  app.get(
    '/holds/:ref',
    { schema: schema.show, config: { ...reading, problems: ['not_found', 'self_hold'] } },
    async (request, reply) => {
      const { record, appeal } = await showHoldToStaff(app.service, viewerOf(request), request.params.ref)
      const now = app.service.now()
      return answer(reply, record, { now, appeal })
    },
  )

  app.patch(
    '/holds/:ref',
    { schema: schema.edit, config: { ...writing, rules: editingRules, problems: [...changing, 'hold_exists'] } },
    async (request, reply) => {
      const { ref } = request.params
      const edited = await editHold(app.service, request.agent, ref, request.precondition(), toEdit(request.body))
      return answer(reply, edited)
    },
  )

  app.post(
    '/holds/:ref/lift',
    { schema: schema.lift, config: { ...writing, problems: changing } },
    async (request, reply) => {
      const { reason, note = null } = request.body
      const { ref } = request.params
      const record = await liftHold(request.service, request.agent, ref, request.precondition(), { reason, note })
      reply.code(record.state === 'open' ? 202 : 200)
      return answer(reply, record, { now: record.updated_at })
    },
  )

  app.delete(
    '/holds/:ref/lift',
    { schema: schema.takeBackVote, config: { ...reviewers, problems: votingBack } },
    async (request, reply) => {
      const { ref } = request.params
      return answer(reply, await takeBackVote(app.service, request.staff, ref, request.precondition()))
    },
  )

  app.put(
    '/holds/:ref/claim',
    { schema: schema.claim, config: { ...reviewers, problems: claiming } },
    async (request, reply) => {
      const { ref } = request.params
      return answer(reply, await claimHold(app.service, request.staff, ref, request.precondition()))
    },
  )

  app.delete(
    '/holds/:ref/claim',
    { schema: schema.release, config: { ...reviewers, problems: claiming } },
    async (request, reply) => {
      const { ref } = request.params
      const record = await releaseHold(app.service, request.staff, ref, request.precondition())
      return reply.code(204).header('etag', holdTag(record, app.service.now())).send(null)
    },
  )
}

export default holds
