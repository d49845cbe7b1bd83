import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { claimAppeal, releaseAppeal } from '../../../src/appeals/claim.ts'
import { decideAppeal } from '../../../src/appeals/decide-appeal.ts'
import { searchAppeals, showAppeal, staffAppealViewOf } from '../../../src/appeals/find-appeals.ts'
import { type AppealRecord, appealStates, appealTag } from '../../../src/enforcement/appeal.ts'
import { Appeal, DecidedAppeal } from '../../../src/schemas/holds.ts'
import { Version, versionAlone } from '../../../src/schemas/members.ts'
import { closed, listOf, nullableString, oneOf, paging } from '../../../src/schemas/shapes.ts'
import { viewerOf } from './viewer-of.ts'

const tags = ['Administration: holds']
const reviewers = { action: 'admin.use', roles: ['admin', 'reviewer'] } as const

const params = Type.Object({ id: Type.String() })
const id = Type.Optional(Type.String({ minLength: 1, maxLength: 100 }))
const changing = [
  'not_found',
  'precondition_failed',
  'version_conflict',
  'invalid_transition',
  'self_hold',
  'already_claimed',
] as const

const appeals: FastifyPluginAsyncTypebox = async (app) => {
  const answer = (reply: FastifyReply, appeal: AppealRecord) => {
    reply.headers({ etag: appealTag(appeal), 'cache-control': 'no-store' })
    return staffAppealViewOf(app.service, appeal)
  }

  app.get(
    '',
    {
      schema: {
        operationId: 'searchAppeals',
        summary: 'List appeals, oldest first',
        tags,
        querystring: closed({ ...paging, state: Type.Optional(oneOf(appealStates)), account: id, assignee: id }),
        response: { 200: listOf(Appeal) },
      },
      config: { ...reviewers, problems: ['validation_failed'] },
    },
    async (request) => searchAppeals(app.service, viewerOf(request), request.query),
  )

  app.get(
    '/:id',
    {
      schema: {
        operationId: 'getAppeal',
        summary: 'Get an appeal',
        tags,
        params,
        response: { 200: Appeal },
      },
      config: { ...reviewers, problems: ['not_found', 'self_hold'] },
    },
    async (request, reply) => {
      const appeal = await showAppeal(app.service, viewerOf(request), request.params.id)
      return answer(reply, appeal)
    },
  )

  app.put(
    '/:id/claim',
    {
      schema: {
        operationId: 'claimAppeal',
        summary: 'Claim an appeal',
        description: 'Claiming it again changes nothing. Someone else’s claim has to be released first.',
        tags,
        params,
        body: versionAlone,
        response: { 200: Appeal },
      },
      config: { ...reviewers, problems: [...changing, 'same_reviewer'] },
    },
    async (request, reply) => {
      const { id } = request.params
      return answer(reply, await claimAppeal(app.service, request.staff, id, request.precondition()))
    },
  )

  app.delete(
    '/:id/claim',
    {
      schema: {
        operationId: 'releaseAppeal',
        summary: 'Release an appeal',
        description: 'The assignee or an admin can release it.',
        tags,
        params,
        body: versionAlone,
        response: { 204: Type.Null({ description: 'Released, or it was not claimed' }) },
      },
      config: { ...reviewers, problems: changing },
    },
    async (request, reply) => {
      const { id } = request.params
      const appeal = await releaseAppeal(app.service, request.staff, id, request.precondition())
      return reply.code(204).header('etag', appealTag(appeal)).send(null)
    },
  )

  app.post(
    '/:id/decision',
    {
      schema: {
        operationId: 'decideAppeal',
        summary: 'Decide an appeal',
        description:
          'Claims it in the same write. Granting overturns its hold and no other; the answer says what is still in force. 202 when it was the first grant of a hold that two have to lift: it is a vote to lift the hold, and another reviewer grants the appeal or lifts the hold.',
        tags,
        params,
        body: closed({
          decision: oneOf(['grant', 'deny']),
          reason: Type.String({
            format: 'text',
            minLength: 1,
            maxLength: 500,
            description: 'why, in words, for the owner',
          }),
          note: Type.Optional(nullableString({ format: 'text', maxLength: 4000, description: 'for staff' })),
          version: Type.Optional(Version),
        }),
        response: { 200: DecidedAppeal, 202: DecidedAppeal },
      },
      config: { ...reviewers, problems: [...changing, 'same_reviewer', 'second_reviewer_required'] },
    },
    async (request, reply) => {
      const { decision: outcome, reason, note = null } = request.body
      const { id } = request.params
      const input = { outcome, reason, note }
      const decided = await decideAppeal(request.service, request.staff, id, request.precondition(), input)
      if (decided.appeal.decision === null) reply.code(202)
      return { ...(await answer(reply, decided.appeal)), still_in_force: decided.stillInForce }
    },
  )
}

export default appeals
