import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { situationOf } from '../../../src/accounts/access.ts'
import { actionsOf } from '../../../src/enforcement/decide.ts'
import { ownHold, ownHolds } from '../../../src/holds/find-holds.ts'
import { pageInMemory } from '../../../src/http/page.ts'
import { preferredLanguage } from '../../../src/languages.ts'
import { AllowedAction, OwnHold } from '../../../src/schemas/holds.ts'
import { closed, listOf, oneOf, paging } from '../../../src/schemas/shapes.ts'

const tags = ['Own holds']

const languageOf = ({ headers }: FastifyRequest) => preferredLanguage(headers['accept-language'])

const holds: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/holds',
    {
      schema: {
        operationId: 'listOwnHolds',
        summary: 'List your holds',
        description: 'Those in force, or all there ever were; oldest first.',
        tags,
        querystring: closed({ ...paging, state: oneOf(['in_force', 'all'], { default: 'in_force' }) }),
        response: { 200: listOf(OwnHold) },
      },
      config: { action: 'floor', problems: ['validation_failed'] },
    },
    async (request) => {
      const { state } = request.query
      const views = await ownHolds(app.service, request.caller, state, languageOf(request))
      const list = `own-holds ${state} ${request.caller.account._id}`
      return pageInMemory(app.service.cursors, list, views, (view) => `${view.since} ${view.ref}`, request.query)
    },
  )

  app.get(
    '/holds/:ref',
    {
      schema: {
        operationId: 'getOwnHold',
        summary: 'Get one of your holds',
        tags,
        params: Type.Object({ ref: Type.String() }),
        response: { 200: OwnHold },
      },
      config: { action: 'floor', problems: ['not_found'] },
    },
    async (request) => ownHold(app.service, request.caller, request.params.ref, languageOf(request)),
  )

  app.get(
    '/actions',
    {
      schema: {
        operationId: 'listOwnActions',
        summary: 'List what you may do now',
        description:
          'Every built-in action with the holds that block it, and whether it is open now: to this session, in this state of the account. The last four are never blocked.',
        tags,
        querystring: closed(paging),
        response: { 200: listOf(AllowedAction) },
      },
      config: { action: 'floor', problems: ['validation_failed'] },
    },
    async (request) => {
      const { account, session } = request.caller
      const situation = situationOf({ account, scope: session.scope }, app.service)
      const actions = actionsOf(account.holds, app.service.now(), situation)
      const numbered = actions.map((action, index) => ({ ...action, index: String(index).padStart(3, '0') }))
      return pageInMemory(app.service.cursors, 'actions', numbered, (action) => action.index, request.query)
    },
  )
}

export default holds
