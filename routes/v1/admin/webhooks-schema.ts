import { Type } from '@sinclair/typebox'
import { Version } from '../../../src/schemas/members.ts'
import { Delivery, Webhook } from '../../../src/schemas/services.ts'
import { closed, listOf, notModified, oneOf, paging } from '../../../src/schemas/shapes.ts'
import { deliveryStates } from '../../../src/webhooks/delivery.ts'
import { eventPatterns } from '../../../src/webhooks/webhook.ts'

const tags = ['Administration: webhooks']
const name = Type.String({ format: 'text', minLength: 1, maxLength: 100 })
const url = Type.String({
  format: 'website',
  maxLength: 2000,
  description: 'an http or https address without credentials, not in an internal network',
})
const events = Type.Array(oneOf(eventPatterns), {
  minItems: 1,
  maxItems: 100,
  description: 'types of events, `resource.*` or `*`',
})
const params = Type.Object({ id: Type.String() })

export const create = {
  summary: 'Make a webhook',
  description: 'The answer has the secret that its messages are signed with (Standard Webhooks), this once.',
  tags,
  body: closed({ name, url, events }),
  response: { 201: Type.Object({ ...Webhook.properties, secret: Type.String({ description: 'whsec_…' }) }) },
}

export const list = {
  summary: 'All webhooks',
  tags,
  querystring: closed(paging),
  response: { 200: listOf(Webhook) },
}

export const show = { summary: 'One webhook', tags, params, response: { 200: Webhook, 304: notModified } }

export const edit = {
  summary: 'Edit a webhook',
  description: 'If-Match, or `version` in the body, is optional and honoured.',
  tags,
  params,
  body: closed({
    name: Type.Optional(name),
    url: Type.Optional(url),
    events: Type.Optional(events),
    version: Type.Optional(Version),
  }),
  response: { 200: Webhook },
}

export const remove = {
  summary: 'Delete a webhook',
  description: 'What waits for it is not sent any more.',
  tags,
  params,
  response: { 204: Type.Null({ description: 'Deleted' }) },
}

export const deliveries = {
  summary: 'The deliveries of a webhook',
  description: 'Those of the newest events first. They are kept for 30 days once they are delivered or dead.',
  tags,
  params,
  querystring: closed({ ...paging, state: Type.Optional(oneOf(deliveryStates)) }),
  response: { 200: listOf(Delivery) },
}

export const redeliver = {
  summary: 'Send a delivery again',
  description: 'Whatever came of it; it is tried for 24 hours anew.',
  tags,
  params,
  response: { 202: Delivery },
}
