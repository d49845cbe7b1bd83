import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import { api, pathTo } from '../../base/api.ts'
import { type Failed, useForm } from '../../base/form.ts'
import { formatNumber, formatShort, t } from '../../base/language.ts'
import { useRead } from '../../base/read.ts'
import { Field } from '../../components/field.tsx'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { Submit } from '../../components/submit.tsx'
import { type Batch, BatchCounts, BatchResults } from '../batch.tsx'
import { type Plan, readPlan } from '../batch-plan.ts'
import { poll } from '../live.ts'
import { withStepUp } from '../step-up.tsx'
import { more, w } from '../words.ts'

/** One batch: how far it is, what became of each, and, of a dry run, doing it. */
export default function BatchPage() {
  const { id = '' } = useRoute().params
  return <OneBatch key={id} id={id} />
}

const pause = 2_000

function OneBatch({ id }: { id: string }) {
  const { shown, failed, reload } = useRead(() => poll<Batch>(`/v1/admin/hold-batches/${id}?limit=1`), [id])
  const stopped = useSignal<Failed | null>(null)
  const words = more().bulk
  const batch = shown.value?.data
  const isRunning = batch?.state === 'queued' || batch?.state === 'running'
  useEffect(() => {
    if (!isRunning) return
    const timer = setTimeout(reload, pause)
    return () => clearTimeout(timer)
  }, [shown.value])
  if (batch === undefined) {
    return (
      <Page title={words.batch}>
        <Problem failed={failed.value} />
        {failed.value === null && <p role="status">{t().common.loading}</p>}
      </Page>
    )
  }
  const { operation, dry_run: isDry, state, counts, created_by_username: by, created_at: at } = batch
  const stop = async () => {
    const result = await api.admin.batches.stop(id)
    stopped.value = result.ok ? null : result
    await reload()
  }
  const plan = isDry && state === 'done' ? readPlan(id) : null
  return (
    <Page title={`${words.operations[operation]}${isDry ? ` (${words.dryRun})` : ''}`}>
      <Problem failed={failed.value ?? stopped.value} />
      <p class="hint">{words.by(by ?? w().common.gone, formatShort(at))}</p>
      <p role="status">
        <label>
          {words.states[state]} <progress max={counts.total} value={counts.total - counts.pending} />
        </label>{' '}
        {words.progress(formatNumber(counts.total - counts.pending), formatNumber(counts.total))}
      </p>
      {isDry && <p class="notice">{words.onlyDry}</p>}
      <BatchCounts counts={counts} />
      {isRunning && (
        <p class="actions">
          <button type="button" onClick={stop}>
            {words.stop}
          </button>
        </p>
      )}
      {!isRunning && <BatchResults batch={batch} />}
      {plan !== null && counts.refused < counts.total && <DoIt dryRun={batch} plan={plan} />}
    </Page>
  )
}

/** From how many on the number has to be typed. */
const many = 20

/** Does what was tried out. The key is that of the dry run, so that it happens once. */
function DoIt({ dryRun, plan }: { dryRun: Batch; plan: Plan }) {
  const { route } = useLocation()
  const words = more().bulk
  const { total, refused } = dryRun.counts
  const count = total - refused
  const needsNumber = total > many
  const form = useForm({ number: '' }, async ({ number }) => {
    if (needsNumber && number.trim() !== String(total)) {
      const errors = [{ field: 'number', detail: words.wrongNumber(total) }]
      return { ok: false, kind: 'problem', problem: { code: 'validation_failed', errors } } as unknown as Failed
    }
    const result = await withStepUp(() => api.admin.batches.create(plan, { idempotencyKey: `batch-of-${dryRun.id}` }))
    if (result.ok) route(pathTo(`console/batches/${result.data.id}`))
    return result
  })
  return (
    <section>
      <h2>{words.doTitle}</h2>
      <form onSubmit={form.onSubmit} noValidate>
        <Problem failed={form.failed.value} />
        {needsNumber && <Field {...form.field('number')} label={words.typeNumber(total)} inputMode="numeric" />}
        <Submit busy={form.busy}>{plan.operation === 'lift' ? words.doLift(count) : words.doPlace(count)}</Submit>
      </form>
    </section>
  )
}
