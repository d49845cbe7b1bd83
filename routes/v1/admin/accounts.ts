import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { requirePrecondition } from '../../../plugins/preconditions.ts'
import { problemFrame } from '../../../plugins/problems.ts'
import type { Rules } from '../../../plugins/validation.ts'
import { type Metadata, roles } from '../../../src/accounts/account.ts'
import { staffTag } from '../../../src/accounts/account-views.ts'
import { readAccount } from '../../../src/accounts/read-account.ts'
import { accountHref } from '../../../src/accounts/refusals.ts'
import { changeRoles } from '../../../src/administration/change-roles.ts'
import { editAccount } from '../../../src/administration/edit-account.ts'
import { searchAccounts } from '../../../src/administration/find-accounts.ts'
import { metadataFaults } from '../../../src/administration/metadata.ts'
import { removeFactorAsStaff } from '../../../src/administration/remove-factor.ts'
import { readStaffView } from '../../../src/administration/staff-view.ts'
import { checkAllActions } from '../../../src/checks/check.ts'
import { accountStates } from '../../../src/enforcement/situation.ts'
import type { Precondition } from '../../../src/http/etag.ts'
import { pageInMemory } from '../../../src/http/page.ts'
import { problemBody } from '../../../src/http/problem.ts'
import { AccountSummary, MailSent, StaffAccount } from '../../../src/schemas/accounts.ts'
import { CheckedAction } from '../../../src/schemas/holds.ts'
import { Email, profileMembers, Username, Version } from '../../../src/schemas/members.ts'
import { closed, listOf, oneOf, paging } from '../../../src/schemas/shapes.ts'
import { sendPasswordReset } from '../../../src/self-service/reset-password.ts'
import { endAllSessions } from '../../../src/sessions/end.ts'
import { identityRules } from '../../../src/sign-up/sign-up-rules.ts'
import { viewerOf } from './viewer-of.ts'

const tags = ['Administration: accounts']
const params = Type.Object({ id: Type.String() })
const readers = { action: 'admin.use', roles: ['admin', 'reviewer', 'support'] } as const

const search = {
  operationId: 'searchAccounts',
  summary: 'Search accounts',
  description: '`query` is an id, or the beginning of a username, current or old, or of an e-mail address.',
  tags,
  querystring: closed({
    ...paging,
    query: Type.Optional(Type.String({ minLength: 1, maxLength: 320 })),
    state: Type.Optional(oneOf(accountStates)),
    held: Type.Optional(Type.Boolean()),
    role: Type.Optional(oneOf(roles)),
  }),
  response: { 200: listOf(AccountSummary) },
}

const actions = {
  operationId: 'listAccountActions',
  summary: 'List what an account may do now',
  description:
    'Every built-in action with the holds that block it and the response that the owner would get. The last four are never blocked. Roles and sessions are not considered.',
  tags,
  params,
  querystring: closed(paging),
  response: { 200: listOf(CheckedAction) },
}

const edit = {
  operationId: 'editAccount',
  summary: 'Edit an account',
  description:
    'A merge patch (RFC 7396). The old username stays reserved for the account; a new address counts as unverified, is mailed to the old and the new one, and ends earlier mail tokens. In the profile null clears a member. `metadata` is for staff alone: 4 KiB of JSON at most, five levels deep. Needs If-Match with the ETag of the staff view, or `seq` in the body.',
  tags,
  params,
  body: closed({
    username: Type.Optional(Username),
    email: Type.Optional(Email),
    display_name: profileMembers.display_name,
    bio: profileMembers.bio,
    website: profileMembers.website,
    metadata: Type.Optional(Type.Unsafe<Metadata | null>({ type: ['object', 'null'], additionalProperties: true })),
    seq: Type.Optional(Version),
  }),
  response: { 200: StaffAccount },
}

const stale = ['precondition_required', 'precondition_failed', 'version_conflict'] as const
const clashes = ['username_taken', 'username_confusable', 'email_taken', 'names_limit'] as const

const giveRoles = {
  operationId: 'setRoles',
  summary: 'Set the roles of an account',
  description: 'Needs If-Match with the ETag of the staff view, or `seq` in the body.',
  tags,
  params,
  body: closed({ roles: Type.Array(oneOf(roles), { uniqueItems: true, maxItems: 3 }), seq: Type.Optional(Version) }),
  response: { 200: StaffAccount },
}

const removeFactors = {
  operationId: 'removeFactors',
  summary: 'Remove the second factor of an account',
  description:
    'For an owner who has lost it. All sessions end, the owner is mailed, and the trail keeps the reason. Needs If-Match with the ETag of the staff view, or `seq` in the body.',
  tags,
  params,
  body: closed({
    reason: Type.String({ format: 'text', minLength: 1, maxLength: 500 }),
    seq: Type.Optional(Version),
  }),
  response: { 200: StaffAccount },
}

const editRules: Rules = async (body, service, passed, context) => [
  ...(await identityRules(body, service, passed, context)),
  ...(passed('metadata') ? metadataFaults(body.metadata) : []),
]

const accounts: FastifyPluginAsyncTypebox = async (app) => {
  /** @throws Problem `not_found`; `precondition_required` when the request names no version */
  async function namedVersion(request: FastifyRequest, id: string): Promise<Precondition> {
    const expected = request.precondition('seq')
    const target = await readAccount(app.service, id)
    requirePrecondition(request, expected, { tag: staffTag(target), number: target.seq, href: accountHref(id) })
    return expected
  }

  async function answer(request: FastifyRequest, reply: FastifyReply, id: string) {
    const view = await readStaffView(app.service, viewerOf(request), id)
    reply.header('etag', staffTag({ _id: id, seq: view.seq }))
    return view
  }

  app.get(
    '',
    { schema: search, config: { ...readers, scope: 'accounts:read', problems: ['validation_failed'] } },
    async (request) => searchAccounts(app.service, request.query),
  )

  app.get(
    '/:id',
    {
      schema: { operationId: 'getAccount', summary: 'Get an account', tags, params, response: { 200: StaffAccount } },
      config: { ...readers, scope: 'accounts:read', problems: ['not_found'] },
    },
    async (request, reply) => {
      const view = await readStaffView(app.service, viewerOf(request), request.params.id)
      reply.headers({ etag: staffTag({ _id: view.id, seq: view.seq }), 'cache-control': 'no-store' })
      return view
    },
  )

  app.get(
    '/:id/actions',
    {
      schema: actions,
      config: { ...readers, scope: 'accounts:read', problems: ['not_found', 'validation_failed'] },
    },
    async (request, reply) => {
      const { id } = request.params
      const frame = problemFrame(app, request, reply)
      const checked = (await checkAllActions(app.service, id)).map((one, index) => ({
        item: { ...one, refusal: one.refusal && problemBody(one.refusal, frame) },
        position: String(index).padStart(3, '0'),
      }))
      const page = pageInMemory(
        app.service.cursors,
        `account-actions ${id}`,
        checked,
        ({ position }) => position,
        request.query,
      )
      reply.header('cache-control', 'no-store')
      return { ...page, items: page.items.map(({ item }) => item) }
    },
  )

  app.patch(
    '/:id',
    {
      schema: edit,
      config: {
        action: 'admin.use',
        roles: ['admin'],
        rules: editRules,
        problems: ['not_found', ...stale, ...clashes, 'invalid_transition', 'self_hold'],
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { seq: _, ...members } = request.body
      await editAccount(app.service, request.staff, id, members, await namedVersion(request, id))
      return answer(request, reply, id)
    },
  )

  app.put(
    '/:id/roles',
    {
      schema: giveRoles,
      config: {
        action: 'admin.use',
        roles: ['admin'],
        stepUp: true,
        problems: ['not_found', ...stale, 'invalid_transition', 'last_admin', 'self_hold'],
      },
    },
    async (request, reply) => {
      const { id } = request.params
      await changeRoles(app.service, request.staff, id, request.body.roles, await namedVersion(request, id))
      return answer(request, reply, id)
    },
  )

  app.delete(
    '/:id/factors',
    {
      schema: removeFactors,
      config: {
        action: 'admin.use',
        roles: ['admin'],
        problems: ['not_found', ...stale, 'invalid_transition', 'self_hold'],
      },
    },
    async (request, reply) => {
      const { id } = request.params
      await removeFactorAsStaff(app.service, request.staff, id, request.body.reason, await namedVersion(request, id))
      return answer(request, reply, id)
    },
  )

  app.post(
    '/:id/password-resets',
    {
      schema: {
        operationId: 'sendPasswordReset',
        summary: 'Send the owner a password reset',
        description: 'To the address of the account; the caller learns neither the token nor the password.',
        tags,
        params,
        response: { 202: MailSent },
      },
      config: {
        action: 'admin.use',
        roles: ['admin', 'support'],
        problems: ['not_found', 'self_hold', 'rate_limited'],
      },
    },
    async (request, reply) => {
      await sendPasswordReset(request.service, request.staff, request.params.id)
      reply.code(202)
      return { status: 'mail_sent' as const }
    },
  )

  app.delete(
    '/:id/sessions',
    {
      schema: {
        operationId: 'endAccountSessions',
        summary: 'End all sessions of an account',
        tags,
        params,
        response: { 204: Type.Null() },
      },
      config: { action: 'admin.use', roles: ['admin', 'support'], problems: ['not_found', 'self_hold'] },
    },
    async (request, reply) => {
      await endAllSessions(app.service, request.staff, request.params.id)
      return reply.code(204).send(null)
    },
  )
}

export default accounts
