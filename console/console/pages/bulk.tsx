import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import { api, pathTo } from '../../base/api.ts'
import { useForm } from '../../base/form.ts'
import { useRead } from '../../base/read.ts'
import { Field } from '../../components/field.tsx'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { Submit } from '../../components/submit.tsx'
import { explained, keepPlan, type Plan } from '../batch-plan.ts'
import { Chips } from '../chips.tsx'
import { chosenTargets } from '../chosen-targets.ts'
import { HoldFields } from '../hold-fields.tsx'
import { emptyHold, holdOf } from '../new-hold.ts'
import { withStepUp } from '../step-up.tsx'
import { readTargets } from '../targets.ts'
import { TargetsField } from '../targets-field.tsx'
import { more, w } from '../words.ts'

/** Places or lifts many holds. It is tried out first: nothing is done before the person has seen what would happen. */
export default function Bulk() {
  const { query } = useRoute()
  const words = more().bulk
  const isLift = query.do === 'lift'
  return (
    <Page title={words.title}>
      <Chips label={words.what} name="do" options={{ '': words.place, lift: words.lift }} />
      <BulkForm key={String(isLift)} isLift={isLift} />
    </Page>
  )
}

function BulkForm({ isLift }: { isLift: boolean }) {
  const { route } = useLocation()
  const unmatched = useSignal<string[]>([])
  const reasons = useRead(() => api.admin.reasons.list({ limit: 100 }), [])
  const words = more().bulk
  const targets = useMemo(() => {
    const { value } = chosenTargets
    chosenTargets.value = ''
    return value
  }, [])
  const form = useForm({ ...emptyHold, targets, why: '' }, async (values, { key }) => {
    const wanted = readTargets(values.targets)
    const plan: Plan = isLift
      ? { operation: 'lift', refs: wanted.map((ref) => ref.toUpperCase()), reason: values.why }
      : { operation: 'place', targets: wanted, hold: holdOf(values) }
    const result = await withStepUp(() =>
      api.admin.batches.create({ ...plan, dry_run: true }, { idempotencyKey: key() }),
    )
    if (!result.ok) {
      const message = explained(result, wanted)
      unmatched.value = message.unmatched
      return message.failed
    }
    keepPlan(result.data.id, plan)
    route(pathTo(`console/batches/${result.data.id}`))
    return result
  })
  const leaveOut = () => {
    const left = readTargets(form.values.targets.value).filter((target) => !unmatched.value.includes(target))
    form.values.targets.value = left.join('\n')
    unmatched.value = []
  }
  const catalogue = reasons.shown.value?.data.items ?? []
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Problem failed={form.failed.value ?? reasons.failed.value} />
      <TargetsField field={form.field('targets')} label={isLift ? words.refs : words.targets} />
      {unmatched.value.length > 0 && (
        <div class="notice">
          <p>{words.unmatched}</p>
          <ul>
            {unmatched.value.map((target) => (
              <li key={target}>{target}</li>
            ))}
          </ul>
          <button type="button" onClick={leaveOut}>
            {words.leaveOut}
          </button>
        </div>
      )}
      {isLift ? (
        <Field {...form.field('why')} name="reason" label={w().hold.liftReason} rows={2} />
      ) : (
        <HoldFields form={form} reasons={catalogue} isForMany />
      )}
      <Submit busy={form.busy}>{words.tryOut}</Submit>
    </form>
  )
}
