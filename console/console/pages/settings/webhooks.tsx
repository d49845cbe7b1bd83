import type { Webhook } from '../../../../client/src/index.ts'
import { api, pathTo } from '../../../base/api.ts'
import { formatShort } from '../../../base/language.ts'
import { ListEnd, useList } from '../../../components/list.tsx'
import { Create } from '../../create.tsx'
import { useRowKeys } from '../../rows.ts'
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
      <Create
        label={words.create}
        initial={{ name: '', url: '', events: '' }}
        fields={(form) => <WebhookFields form={form} />}
        create={(values, key) => {
          const body = membersOf(values) as NewWebhook
          return withStepUp(() => api.admin.webhooks.create(body, { idempotencyKey: key() }))
        }}
        onCreated={list.reload}
        secretOf={({ name, secret }) => ({ title: words.secretOf(name), secret })}
      />
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
