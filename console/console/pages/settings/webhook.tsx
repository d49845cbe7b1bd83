import { useSignal } from '@preact/signals'
import { useLocation, useRoute } from 'preact-iso'
import type { Delivery, Success, Webhook } from '../../../../client/src/index.ts'
import { api, pathTo } from '../../../base/api.ts'
import type { Failed } from '../../../base/form.ts'
import { formatShort, t } from '../../../base/language.ts'
import { useRead } from '../../../base/read.ts'
import { type List, ListEnd, useList } from '../../../components/list.tsx'
import { Page } from '../../../components/page.tsx'
import { Problem } from '../../../components/problem.tsx'
import { Ask } from '../../ask.tsx'
import { EditForm } from '../../edit-form.tsx'
import { say } from '../../notice.tsx'
import { Secret } from '../../secret.tsx'
import { withStepUp } from '../../step-up.tsx'
import { membersOf, valuesOf, WebhookFields, type WebhookName } from '../../webhook-fields.tsx'
import { more, w } from '../../words.ts'

/** One webhook: whether it works, what was sent to it, its secret and its settings. */
export default function WebhookPage() {
  const { id = '' } = useRoute().params
  const { shown, failed, reload } = useRead(() => api.admin.webhooks.get(id), [id])
  const deliveries = useList<Delivery>(`deliveries ${id}`, (cursor) =>
    api.admin.webhooks.deliveries(id, { limit: 30, ...(cursor === undefined ? {} : { cursor }) }),
  )
  const words = more().webhooks
  const read = shown.value
  if (read === null) {
    return (
      <Page title={words.title}>
        <Problem failed={failed.value} />
        {failed.value === null && <p role="status">{t().common.loading}</p>}
      </Page>
    )
  }
  const { name, state, failing_since: failing, last_success_at: success } = read.data
  return (
    <Page title={name}>
      <p>
        <a href={pathTo('console/settings/webhooks')}>{more().settings.titles.webhooks}</a>
      </p>
      <p class="tags">
        <span class="tag">{words.states[state]}</span>
        {failing !== null && <span class="tag late">{words.failing(formatShort(failing))}</span>}
        <small>{success === null ? words.never : words.success(formatShort(success))}</small>
      </p>
      <Actions read={read} reload={reload} deliveries={deliveries} />
      <div class="columns">
        <section>
          <h2>{words.deliveries}</h2>
          <ul class="rows">
            {deliveries.shown.value?.items.map((item) => (
              <DeliveryRow key={item.id} delivery={item} onSent={deliveries.reload} />
            ))}
          </ul>
          <ListEnd list={deliveries} empty={words.noDeliveries} />
          <p class="actions">
            <button type="button" onClick={deliveries.reload}>
              {words.again}
            </button>
          </p>
        </section>
        <section>
          <h2>{w().common.edit}</h2>
          <EditForm<Webhook, WebhookName>
            key={read.data.version}
            read={read}
            valuesOf={valuesOf}
            membersOf={membersOf}
            send={(change, etag) => withStepUp(() => api.admin.webhooks.edit(id, change, { etag }))}
            readAgain={() => api.admin.webhooks.get(id)}
            fields={(form) => <WebhookFields form={form} />}
            onSaved={reload}
          />
        </section>
      </div>
    </Page>
  )
}

interface ActionsProps {
  read: Success<Webhook>
  reload: () => Promise<void>
  deliveries: List<Delivery>
}

function Actions({ read, reload, deliveries }: ActionsProps) {
  const { route } = useLocation()
  const failed = useSignal<Failed | null>(null)
  const secret = useSignal<string | null>(null)
  const { id, name, state } = read.data
  const etag = read.etag ?? ''
  const words = more().webhooks
  const then = async (sent: Promise<{ ok: true } | Failed>, after: () => Promise<void>) => {
    const result = await sent
    failed.value = result.ok ? null : result
    if (result.ok) await after()
  }
  const test = async () => {
    say(words.tested)
    await deliveries.reload()
  }
  const isPaused = state === 'paused'
  const change = { state: isPaused ? 'active' : 'paused' } as const
  const rotate = async () => {
    const result = await withStepUp(() => api.admin.webhooks.rotateSecret(id, { etag }))
    if (!result.ok) return result
    secret.value = result.data.secret
    await reload()
    return result
  }
  const remove = async () => {
    const result = await withStepUp(() => api.admin.webhooks.delete(id, { etag }))
    if (result.ok) route(pathTo('console/settings/webhooks'))
    return result
  }
  return (
    <>
      <Problem failed={failed.value} onFollowed={reload} />
      <p class="actions">
        <button
          type="button"
          onClick={() =>
            then(
              withStepUp(() => api.admin.webhooks.test(id)),
              test,
            )
          }
        >
          {words.test}
        </button>
        <button
          type="button"
          onClick={() =>
            then(
              withStepUp(() => api.admin.webhooks.edit(id, change, { etag })),
              reload,
            )
          }
        >
          {isPaused ? words.resume : words.pause}
        </button>
        <Ask label={words.rotate} title={words.rotateTitle} text={words.rotateText} act={rotate} />
        <Ask label={words.remove} title={words.removeTitle(name)} text={words.removeText} act={remove} />
      </p>
      {secret.value !== null && (
        <Secret title={words.secretOf(name)} secret={secret.value} onStored={() => (secret.value = null)} />
      )}
    </>
  )
}

function DeliveryRow({ delivery, onSent }: { delivery: Delivery; onSent: () => Promise<void> }) {
  const { id, event_type: type, state, attempts, last_attempt: last, created_at: at } = delivery
  const failed = useSignal<Failed | null>(null)
  const words = more().webhooks
  const redeliver = async () => {
    const result = await withStepUp(() => api.admin.webhooks.redeliver(id))
    failed.value = result.ok ? null : result
    if (result.ok) await onSent()
  }
  return (
    <li class="row">
      <div>
        <strong>{type}</strong> <span class={state === 'dead' ? 'tag late' : 'tag'}>{words.deliveryStates[state]}</span>
        <p class="hint">
          {formatShort(at)} · {words.attempts(attempts)}
          {last !== null && ` · ${last.status ?? last.error ?? ''}`}
        </p>
        <Problem failed={failed.value} />
      </div>
      <button type="button" aria-label={words.redeliverOne(type, formatShort(at))} onClick={redeliver}>
        {words.redeliver}
      </button>
    </li>
  )
}
