import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { Hold } from '../../../client/src/index.ts'
import { api, pathTo } from '../../base/api.ts'
import { useForm } from '../../base/form.ts'
import { useRead } from '../../base/read.ts'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { Submit } from '../../components/submit.tsx'
import { takePrepared } from '../again.ts'
import { HoldFields } from '../hold-fields.tsx'
import { emptyHold, type HoldForm, holdOf } from '../new-hold.ts'
import { say } from '../notice.tsx'
import { Preview } from '../preview.tsx'
import { w } from '../words.ts'

/** Places a hold. What it would come to stands beside the form. */
export default function Place() {
  const { id = '' } = useRoute().params
  const { route } = useLocation()
  const existing = useSignal<string | null>(null)
  const account = useRead(() => api.admin.accounts.get(id), [id])
  const reasons = useRead(() => api.admin.reasons.list({ limit: 100 }), [])
  const words = w().place
  const form = useForm(
    useMemo(() => takePrepared(id) ?? emptyHold, []),
    async (values, { key }) => {
      const result = await api.admin.holds.place(id, holdOf(values), { idempotencyKey: key() })
      const problem = !result.ok && result.kind === 'problem' ? result.problem : null
      existing.value = problem?.code === 'hold_exists' ? problem.current.ref : null
      if (!result.ok) return result
      const { ref } = result.data as Hold
      say(words.placed(ref), () => undo(ref, result.etag))
      route(pathTo(`console/holds/${ref}`))
      return result
    },
  )
  async function undo(ref: string, etag: string | null): Promise<void> {
    const lifted = await api.admin.holds.lift(ref, { reason: words.undone }, { etag: etag ?? '' })
    say(lifted.ok ? (lifted.status === 202 ? w().hold.voted : words.undone) : w().hold.notUndone)
    if (lifted.ok) route(pathTo(`console/accounts/${id}`))
  }
  const catalogue = reasons.shown.value?.data.items ?? []
  const name = account.shown.value?.data.username
  const current = Object.fromEntries(Object.entries(form.values).map(([name, { value }]) => [name, value])) as HoldForm
  return (
    <Page title={words.title}>
      {name !== undefined && (
        <p>
          <a href={pathTo(`console/accounts/${id}`)}>{name}</a>
        </p>
      )}
      <Problem failed={account.failed.value ?? reasons.failed.value} />
      <div class="columns">
        <form onSubmit={form.onSubmit} noValidate>
          <Problem failed={form.failed.value} />
          {existing.value !== null && (
            <p class="notice">
              {words.exists} <a href={pathTo(`console/holds/${existing.value}`)}>{existing.value}</a>
            </p>
          )}
          <HoldFields form={form} reasons={catalogue} />
          <Submit busy={form.busy}>{words.button}</Submit>
        </form>
        <Preview account={id} hold={holdOf(current)} />
      </div>
    </Page>
  )
}
