import { Type } from '@sinclair/typebox'
import { eventPatterns } from '../../../src/events/patterns.ts'
import { Version } from '../../../src/schemas/members.ts'
import { Delivery, Webhook } from '../../../src/schemas/services.ts'
import { closed, listOf, oneOf, paging, webAddress } from '../../../src/schemas/shapes.ts'
import { deliveryStates } from '../../../src/webhooks/delivery.ts'
import { webhookStates } from '../../../src/webhooks/webhook.ts'

const tags = ['Administration: webhooks']
const name = Type.String({ format: 'line', minLength: 1, maxLength: 100 })
const url = Type.String({
  ...webAddress('endpoint'),
  description: 'an https address without credentials, not in an internal network; also http where it is no production',
})
const events = Type.Array(oneOf(eventPatterns), {
  minItems: 1,
  maxItems: 100,
  description: 'types of events, `resource.*` or `*`',
})
const params = Type.Object({ id: Type.String() })

export const create = {
  operationId: 'createWebhook',
  summary: 'Create a webhook',
  description: 'Only this response has the secret with which its messages are signed (Standard Webhooks).',
  tags,
  body: closed({ name, url, events }),
  response: { 201: Type.Object({ ...Webhook.properties, secret: Type.String({ description: 'whsec_…' }) }) },
}

export const list = {
  operationId: 'listWebhooks',
  summary: 'List webhooks',
  tags,
  querystring: closed(paging),
  response: { 200: listOf(Webhook) },
}

export const show = { operationId: 'getWebhook', summary: 'Get a webhook', tags, params, response: { 200: Webhook } }

export const edit = {
  operationId: 'editWebhook',
  summary: 'Edit a webhook',
  description:
    'While a webhook is `paused`, its deliveries wait; they are sent when it is `active` again. If-Match, or `version` in the body, is optional and honoured.',
  tags,
  params,
  body: closed({
    name: Type.Optional(name),
    url: Type.Optional(url),
    events: Type.Optional(events),
    state: Type.Optional(oneOf(webhookStates)),
    version: Type.Optional(Version),
  }),
  response: { 200: Webhook },
}

export const remove = {
  operationId: 'deleteWebhook',
  summary: 'Delete a webhook',
  description: 'Deliveries that are waiting are not sent.',
  tags,
  params,
  response: { 204: Type.Null({ description: 'Deleted' }) },
}

export const test = {
  operationId: 'testWebhook',
  summary: 'Test a webhook',
  description:
    'Sends it the event `webhook.tested`, signed and retried like any other, whatever events it asks for. A paused webhook gets it when it is active again.',
  tags,
  params,
  response: { 202: Delivery },
}

export const rotate = {
  operationId: 'rotateWebhookSecret',
  summary: 'Rotate the signing secret of a webhook',
  description:
    'Only this response has the new secret. For 24 hours the former one signs each message as well, so that the receiver can change over. If-Match is optional and honoured.',
  tags,
  params,
  response: { 200: Type.Object({ secret: Type.String({ description: 'whsec_…' }) }) },
}

export const deliveries = {
  operationId: 'listDeliveries',
  summary: 'List the deliveries of a webhook',
  description: 'Those of the newest events first. They are kept for 30 days once they are delivered or dead.',
  tags,
  params,
  querystring: closed({ ...paging, state: Type.Optional(oneOf(deliveryStates)) }),
  response: { 200: listOf(Delivery) },
}

export const redeliver = {
  operationId: 'redeliver',
  summary: 'Retry a delivery',
  description: 'Whatever its outcome was. It is retried for another 24 hours.',
  tags,
  params,
  response: { 202: Delivery },
}
