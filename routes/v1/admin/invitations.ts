import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import {
  createInvitation,
  editInvitation,
  readInvitation,
  revokeInvitation,
  shownToStaff,
} from '../../../src/invitations/change-invitation.ts'
import { searchInvitations } from '../../../src/invitations/find-invitations.ts'
import { type InvitationRecord, invitationTag } from '../../../src/invitations/invitation.ts'
import { Invitation } from '../../../src/schemas/accounts.ts'
import { Version, versionAlone } from '../../../src/schemas/members.ts'
import { closed, listOf, nullableString, paging } from '../../../src/schemas/shapes.ts'
import { endsInTheFuture } from './expiry-rule.ts'

const tags = ['Administration: invitations']
const admins = { action: 'admin.use', roles: ['admin'] } as const
const params = Type.Object({ code: Type.String() })
const changing = [
  'not_found',
  'precondition_required',
  'precondition_failed',
  'version_conflict',
  'invalid_transition',
] as const

const members = {
  public: Type.Optional(Type.Boolean({ description: 'offered to people whose invitation cannot be used' })),
  expires_at: Type.Optional(nullableString({ format: 'date-time' })),
  note: Type.Optional(nullableString({ format: 'text', maxLength: 4000 })),
}
const maxSeats = { maximum: 1_000_000 }
const Seats = Type.Integer({ minimum: 1, ...maxSeats })
/** An edit may set no seats: if some are taken, `seats_below_taken` says so. */
const SeatsAfter = Type.Integer({ minimum: 0, ...maxSeats })
const Code = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{2,63}$',
  description: '3 to 64 letters, digits, “_” and “-”; case makes no difference; a random one when left out',
})

const invitations: FastifyPluginAsyncTypebox = async (app) => {
  const answer = (reply: FastifyReply, record: InvitationRecord) => {
    reply.headers({ etag: invitationTag(record), 'cache-control': 'no-store' })
    return shownToStaff(app.service, record)
  }
  const time = (value: string | null | undefined) => (typeof value === 'string' ? new Date(value) : value)

  app.post(
    '',
    {
      schema: {
        operationId: 'createInvitation',
        summary: 'Create an invitation',
        description:
          'Limits how many people can sign up with its code. A code is never available again, not even when it was revoked.',
        tags,
        body: closed({ code: Type.Optional(Code), seats: Seats, ...members }),
        response: { 201: Invitation },
      },
      config: { ...admins, rules: endsInTheFuture, problems: ['code_taken'] },
    },
    async (request, reply) => {
      const { expires_at, ...rest } = request.body
      const expiresAt = time(expires_at) ?? null
      const record = await createInvitation(request.service, request.staff, { ...rest, expiresAt })
      reply.code(201).header('location', `/v1/admin/invitations/${encodeURIComponent(record.code)}`)
      return answer(reply, record)
    },
  )

  app.get(
    '',
    {
      schema: {
        operationId: 'listInvitations',
        summary: 'List invitations by code',
        tags,
        querystring: closed(paging),
        response: { 200: listOf(Invitation) },
      },
      config: { ...admins, problems: ['validation_failed'] },
    },
    async (request) => searchInvitations(app.service, request.query),
  )

  app.get(
    '/:code',
    {
      schema: {
        operationId: 'getInvitation',
        summary: 'Get an invitation',
        tags,
        params,
        response: { 200: Invitation },
      },
      config: { ...admins, problems: ['not_found'] },
    },
    async (request, reply) => answer(reply, await readInvitation(app.service, request.params.code)),
  )

  app.patch(
    '/:code',
    {
      schema: {
        operationId: 'editInvitation',
        summary: 'Edit an invitation',
        description: 'A merge patch (RFC 7396). Needs If-Match, or `version` in the body.',
        tags,
        params,
        body: closed({ seats: Type.Optional(SeatsAfter), ...members, version: Type.Optional(Version) }),
        response: { 200: Invitation },
      },
      config: { ...admins, problems: [...changing, 'seats_below_taken'] },
    },
    async (request, reply) => {
      const { expires_at, version: _, ...rest } = request.body
      const expiresAt = time(expires_at)
      const edit = { ...rest, ...(expiresAt === undefined ? {} : { expiresAt }) }
      const { code } = request.params
      return answer(reply, await editInvitation(app.service, request.staff, code, request.precondition(), edit))
    },
  )

  app.delete(
    '/:code',
    {
      schema: {
        operationId: 'revokeInvitation',
        summary: 'Revoke an invitation',
        description:
          'Cannot be undone. Needs If-Match, or `version` in the body. Accounts that signed up with it remain.',
        tags,
        params,
        body: versionAlone,
        response: { 204: Type.Null() },
      },
      config: { ...admins, problems: changing },
    },
    async (request, reply) => {
      await revokeInvitation(app.service, request.staff, request.params.code, request.precondition())
      return reply.code(204).send(null)
    },
  )
}

export default invitations
