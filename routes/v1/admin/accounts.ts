import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { requirePrecondition } from '../../../plugins/preconditions.ts'
import { problemFrame } from '../../../plugins/problems.ts'
import type { Rules } from '../../../plugins/validation.ts'
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
import type { Precondition } from '../../../src/http/etag.ts'
import { pageInMemory } from '../../../src/http/page.ts'
import { problemBody } from '../../../src/http/problem.ts'
import { sendPasswordReset } from '../../../src/self-service/reset-password.ts'
import { endAllSessions } from '../../../src/sessions/end.ts'
import { identityRules } from '../../../src/sign-up/sign-up-rules.ts'
import * as schema from './accounts-schema.ts'
import { viewerOf } from './viewer-of.ts'

const readers = { action: 'admin.use', roles: ['admin', 'reviewer', 'support'] } as const

const stale = ['precondition_required', 'precondition_failed', 'version_conflict'] as const
const clashes = ['username_taken', 'username_confusable', 'email_taken', 'names_limit'] as const

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
    { schema: schema.search, config: { ...readers, scope: 'accounts:read', problems: ['validation_failed'] } },
    async (request) => searchAccounts(app.service, request.query),
  )

  app.get(
    '/:id',
    {
      schema: schema.show,
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
      schema: schema.actions,
      config: { ...readers, scope: 'accounts:read', problems: ['not_found', 'validation_failed'] },
    },
    async (request, reply) => {
      const { id } = request.params
      const frame = problemFrame(app, request, reply)
      const checked = (await checkAllActions(app.service, id)).map((check, index) => ({
        item: { ...check, refusal: check.refusal && problemBody(check.refusal, frame) },
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
      schema: schema.edit,
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
      schema: schema.giveRoles,
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
      schema: schema.removeFactors,
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
      schema: schema.sendReset,
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
      schema: schema.endSessions,
      config: { action: 'admin.use', roles: ['admin', 'support'], problems: ['not_found', 'self_hold'] },
    },
    async (request, reply) => {
      await endAllSessions(app.service, request.staff, request.params.id)
      return reply.code(204).send(null)
    },
  )
}

export default accounts
