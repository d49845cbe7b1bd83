import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { requirePrecondition, sendTagged } from '../../../plugins/preconditions.ts'
import { varyBy } from '../../../plugins/vary.ts'
import { ownTag, ownView } from '../../../src/accounts/account-views.ts'
import { Account } from '../../../src/schemas/accounts.ts'
import { profileMembers, Username, Version } from '../../../src/schemas/members.ts'
import { closed, notModified } from '../../../src/schemas/shapes.ts'
import { changeUsername } from '../../../src/self-service/change-username.ts'
import { editProfile } from '../../../src/self-service/edit-profile.ts'
import { identityRules } from '../../../src/sign-up/sign-up-rules.ts'

const tags = ['Own account']

const show = {
  operationId: 'getOwnAccount',
  summary: 'Get your account',
  tags,
  response: { 200: Account, 304: notModified },
}

const edit = {
  operationId: 'editProfile',
  summary: 'Edit your profile',
  description: 'A merge patch (RFC 7396): null clears a member. Needs If-Match, or `version` in the body.',
  tags,
  body: closed({ ...profileMembers, version: Type.Optional(Version) }),
  response: { 200: Account },
}

const rename = {
  operationId: 'changeUsername',
  summary: 'Change your username',
  description: 'The old name stays reserved for the account for 30 days and can be taken back.',
  tags,
  body: closed({ username: Username, version: Type.Optional(Version) }),
  response: { 200: Account },
}

/** Only its owner may cache it, with revalidation. */
function keepPrivate(reply: FastifyReply): void {
  varyBy(reply, 'Authorization')
  reply.header('cache-control', 'private, no-cache')
}

const me: FastifyPluginAsyncTypebox = async (app) => {
  app.get('', { schema: show, config: { action: 'floor' } }, async (request, reply) => {
    const { account } = request.caller
    keepPrivate(reply)
    return sendTagged(request, reply, ownTag(account), () => ownView(account))
  })

  app.patch(
    '',
    {
      schema: edit,
      config: {
        action: 'profile.update',
        problems: ['precondition_required', 'precondition_failed', 'version_conflict'],
      },
    },
    async (request, reply) => {
      const { account } = request.caller
      const expected = request.precondition()
      requirePrecondition(request, expected, { tag: ownTag(account), number: account.version, href: '/v1/me' })
      const { version: _, ...profile } = request.body
      const edited = await editProfile(app.service, request.caller, profile, expected)
      keepPrivate(reply)
      reply.header('etag', ownTag(edited))
      return ownView(edited)
    },
  )

  app.put(
    '/username',
    {
      schema: rename,
      config: {
        action: 'username.change',
        rules: identityRules,
        problems: ['username_taken', 'username_confusable', 'names_limit', 'precondition_failed', 'version_conflict'],
      },
    },
    async (request, reply) => {
      const renamed = await changeUsername(app.service, request.caller, request.body.username, request.precondition())
      reply.header('etag', ownTag(renamed))
      return ownView(renamed)
    },
  )
}

export default me
