import { useSignal } from '@preact/signals'
import type { Webhook } from '../../../../client/src/index.ts'
import { api, pathTo } from '../../../base/api.ts'
import { useForm } from '../../../base/form.ts'
import { formatShort } from '../../../base/language.ts'
import { ListEnd, useList } from '../../../components/list.tsx'
import { Problem } from '../../../components/problem.tsx'
import { Submit } from '../../../components/submit.tsx'
import { useRowKeys } from '../../rows.ts'
import { Secret } from '../../secret.tsx'
import { SettingsPage } from '../../settings-page.tsx'
import { withStepUp } from '../../step-up.tsx'
import { membersOf, type NewWebhook, WebhookFields } from '../../webhook-fields.tsx'
import { more } from '../../words.ts'

/** The webhooks, with the state of their deliveries. */
export default function Webhooks() {
  const list = useList<Webhook>('webhooks', (cursor) =>
    api.admin.webhooks.list({ limit: 50, ...(cursor === undefined ? {} : { cursor }) }),
  )
  const words = more().webhooks
  useRowKeys()
  return (
    <SettingsPage name="webhooks">
      <NewWebhookForm onMade={list.reload} />
      <ul class="rows">
        {list.shown.value?.items.map(({ id, name, url, state, failing_since: failing }) => (
          <li key={id}>
            <a data-row={id} href={pathTo(`console/settings/webhooks/${id}`)}>
              <strong>{name}</strong>
              <span>{url}</span>
              <span class="tags">
                <span class="tag">{words.states[state]}</span>
                {failing !== null && <span class="tag late">{words.failing(formatShort(failing))}</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <ListEnd list={list} empty={words.none} />
    </SettingsPage>
  )
}

function NewWebhookForm({ onMade }: { onMade: () => Promise<void> }) {
  const made = useSignal<{ name: string; secret: string } | null>(null)
  const words = more().webhooks
  const form = useForm({ name: '', url: '', events: '' }, async (values, { key }) => {
    const body = membersOf(values) as NewWebhook
    const result = await withStepUp(() => api.admin.webhooks.create(body, { idempotencyKey: key() }))
    if (!result.ok) return result
    made.value = result.data
    for (const value of Object.values(form.values)) value.value = ''
    await onMade()
    return result
  })
  return (
    <>
      <details>
        <summary>
          <h2>{words.create}</h2>
        </summary>
        <form onSubmit={form.onSubmit} noValidate>
          <Problem failed={form.failed.value} />
          <WebhookFields form={form} />
          <Submit busy={form.busy}>{words.create}</Submit>
        </form>
      </details>
      {made.value !== null && (
        <Secret
          title={words.secretOf(made.value.name)}
          secret={made.value.secret}
          onStored={() => (made.value = null)}
        />
      )}
    </>
  )
}
