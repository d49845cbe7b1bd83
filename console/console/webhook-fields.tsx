import type { Webhook } from '../../client/src/index.ts'
import type { api } from '../base/api.ts'
import type { Form } from '../base/form.ts'
import { Field } from '../components/field.tsx'
import { patternsIn } from './patterns.ts'
import { more } from './words.ts'

export type NewWebhook = Parameters<typeof api.admin.webhooks.create>[0]
export type WebhookName = 'name' | 'url' | 'events'

/** What a webhook is made of. */
export function WebhookFields({ form }: { form: Form<WebhookName> }) {
  const words = more().webhooks
  return (
    <>
      <Field {...form.field('name')} label={words.name} />
      <Field {...form.field('url')} label={words.url} type="url" />
      <Field {...form.field('events')} label={words.events} hint={words.eventsHint} rows={2} />
    </>
  )
}

export const valuesOf = ({ name, url, events }: Webhook): Record<WebhookName, string> => ({
  name,
  url,
  events: events.join(' '),
})

export const membersOf = ({ name, url, events }: Record<WebhookName, string>) => ({
  name,
  url,
  events: patternsIn(events),
})
