import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { createWebhook } from '../../../src/webhooks/create.ts'
import { deleteWebhook } from '../../../src/webhooks/delete.ts'
import { editWebhook } from '../../../src/webhooks/edit.ts'
import { listDeliveries, listWebhooks, readWebhook } from '../../../src/webhooks/find-webhooks.ts'
import { redeliver } from '../../../src/webhooks/redeliver.ts'
import { rotateSecret } from '../../../src/webhooks/rotate-secret.ts'
import { deliveryViewOf, webhookViewOf } from '../../../src/webhooks/staff-views.ts'
import { testWebhook } from '../../../src/webhooks/test-webhook.ts'
import { type WebhookRecord, webhookTag } from '../../../src/webhooks/webhook.ts'
import { webhookRules } from '../../../src/webhooks/webhook-rules.ts'
import * as schema from './webhooks-schema.ts'

const admins = { action: 'admin.use', roles: ['admin'] } as const
const stale = ['not_found', 'precondition_failed', 'version_conflict'] as const

const webhooks: FastifyPluginAsyncTypebox = async (app) => {
  const answer = (reply: FastifyReply, record: WebhookRecord) => {
    reply.headers({ etag: webhookTag(record), 'cache-control': 'no-store' })
    return webhookViewOf(app.service, record)
  }

  app.post(
    '/webhooks',
    { schema: schema.create, config: { ...admins, stepUp: true, rules: webhookRules, problems: ['name_taken'] } },
    async (request, reply) => {
      const { record, secret } = await createWebhook(request.service, request.staff, request.body)
      reply.code(201).header('location', `/v1/admin/webhooks/${record._id}`)
      return { ...(await answer(reply, record)), secret }
    },
  )

  app.get(
    '/webhooks',
    { schema: schema.list, config: { ...admins, problems: ['validation_failed'] } },
    async (request) => listWebhooks(app.service, request.query),
  )

  app.get(
    '/webhooks/:id',
    { schema: schema.show, config: { ...admins, problems: ['not_found'] } },
    async (request, reply) => answer(reply, await readWebhook(app.service, request.params.id)),
  )

  app.patch(
    '/webhooks/:id',
    {
      schema: schema.edit,
      config: { ...admins, stepUp: true, rules: webhookRules, problems: [...stale, 'name_taken'] },
    },
    async (request, reply) => {
      const { version: _, ...edit } = request.body
      return answer(
        reply,
        await editWebhook(app.service, request.staff, request.params.id, request.precondition(), edit),
      )
    },
  )

  app.delete(
    '/webhooks/:id',
    { schema: schema.remove, config: { ...admins, stepUp: true, problems: stale } },
    async (request, reply) => {
      await deleteWebhook(app.service, request.staff, request.params.id, request.precondition())
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/webhooks/:id/test',
    { schema: schema.test, config: { ...admins, stepUp: true, problems: ['not_found'] } },
    async (request, reply) => {
      reply.code(202)
      return deliveryViewOf(app.service, await testWebhook(request.service, request.staff, request.params.id))
    },
  )

  app.post(
    '/webhooks/:id/rotate-secret',
    { schema: schema.rotate, config: { ...admins, stepUp: true, problems: stale } },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      return { secret: await rotateSecret(request.service, request.staff, request.params.id, request.precondition()) }
    },
  )

  app.get(
    '/webhooks/:id/deliveries',
    { schema: schema.deliveries, config: { ...admins, problems: ['not_found'] } },
    async (request) => listDeliveries(app.service, request.params.id, request.query),
  )

  app.post(
    '/webhooks/deliveries/:id/redeliver',
    { schema: schema.redeliver, config: { ...admins, stepUp: true, problems: ['not_found'] } },
    async (request, reply) => {
      reply.code(202)
      return deliveryViewOf(app.service, await redeliver(request.service, request.staff, request.params.id))
    },
  )
}

export default webhooks
