import { useSignal } from '@preact/signals'
import { useLocation, useRoute } from 'preact-iso'
import type { Hold } from '../../../client/src/index.ts'
import { api, pathTo } from '../../base/api.ts'
import { type Form, useForm } from '../../base/form.ts'
import { useRead } from '../../base/read.ts'
import { Field } from '../../components/field.tsx'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { Select } from '../../components/select.tsx'
import { Submit } from '../../components/submit.tsx'
import { ActionChoice, patternsIn } from '../action-choice.tsx'
import { Expiry, fromLocal } from '../expiry.tsx'
import { say } from '../notice.tsx'
import { type NewHold, Preview } from '../preview.tsx'
import { w } from '../words.ts'

const empty = {
  reason: '',
  kind: 'review',
  preset: '',
  actions: '',
  requirement: 'email_verified',
  message: '',
  note: '',
  case_ref: '',
  expires_at: '',
  disclosure: 'full',
  lift_requires: '',
  dedupe_key: '',
}
type Name = keyof typeof empty

/** Places a hold. What it would come to stands beside the form. */
export default function Place() {
  const { id = '' } = useRoute().params
  const { route } = useLocation()
  const existing = useSignal<string | null>(null)
  const account = useRead(() => api.admin.accounts.get(id), [id])
  const reasons = useRead(() => api.admin.reasons.list({ limit: 100 }), [])
  const words = w().place
  const form = useForm<Name>(empty, async (values, { key }) => {
    const result = await api.admin.holds.place(id, holdOf(values), { idempotencyKey: key() })
    const problem = !result.ok && result.kind === 'problem' ? result.problem : null
    existing.value = problem?.code === 'hold_exists' ? problem.current.ref : null
    if (!result.ok) return result
    const { ref } = result.data as Hold
    say(words.placed(ref), () => undo(ref, result.etag))
    route(pathTo(`console/holds/${ref}`))
    return result
  })
  async function undo(ref: string, etag: string | null): Promise<void> {
    const lifted = await api.admin.holds.lift(ref, { reason: words.undone }, { etag: etag ?? '' })
    say(lifted.ok ? (lifted.status === 202 ? w().hold.voted : words.undone) : w().hold.notUndone)
    if (lifted.ok) route(pathTo(`console/accounts/${id}`))
  }
  const catalogue = reasons.shown.value?.data.items ?? []
  const name = account.shown.value?.data.username
  const current = Object.fromEntries(Object.keys(empty).map((one) => [one, form.values[one as Name].value]))
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
          <Fields form={form} reasons={Object.fromEntries(catalogue.map(({ code, title }) => [code, title]))} />
          <Submit busy={form.busy}>{words.button}</Submit>
        </form>
        <Preview account={id} hold={holdOf(current as Record<Name, string>)} />
      </div>
    </Page>
  )
}

function Fields({ form, reasons }: { form: Form<Name>; reasons: Record<string, string> }) {
  const words = w().place
  const { preset, kind } = form.values
  return (
    <>
      <Select {...form.field('reason')} label={words.reason} options={{ '': words.choose, ...reasons }} />
      <Select {...form.field('kind')} label={words.kind} options={w().holds.kinds} hint={words.kindHints[kind.value]} />
      {kind.value === 'requirement' && (
        <Select {...form.field('requirement')} label={words.requirement} options={words.requirements} />
      )}
      <Select
        {...form.field('preset')}
        label={words.blocks}
        options={{ '': words.byReason, ...words.presets, actions: words.own }}
      />
      {(preset.value === 'actions' || form.field('actions').error !== undefined) && (
        <ActionChoice {...form.field('actions')} />
      )}
      <Expiry field={form.field('expires_at')} label={words.expires} hint={words.expiresHint} />
      <Field {...form.field('message')} label={words.message} hint={words.messageHint} rows={3} required={false} />
      <Field {...form.field('note')} label={words.note} hint={words.noteHint} rows={3} required={false} />
      <Select {...form.field('disclosure')} label={words.disclosure} options={words.disclosures} />
      <Select
        {...form.field('lift_requires')}
        label={words.lift}
        options={{ '': words.byKind, 1: words.lift1, 2: words.lift2 }}
        hint={words.liftHint}
      />
      <Field {...form.field('case_ref')} label={words.caseRef} required={false} />
      <Field {...form.field('dedupe_key')} label={words.dedupe} hint={words.dedupeHint} required={false} />
    </>
  )
}

/** The request of a form. What was left empty is left out. */
function holdOf(values: Record<Name, string>): NewHold {
  const { kind, reason, preset, actions, requirement, expires_at, disclosure, lift_requires } = values
  const texts = (['message', 'note', 'case_ref', 'dedupe_key'] as const).filter((name) => values[name].trim() !== '')
  return {
    kind: kind as NewHold['kind'],
    reason,
    disclosure: disclosure as 'full',
    ...(preset === 'actions' ? { actions: patternsIn(actions) } : {}),
    ...(preset !== '' && preset !== 'actions' ? { preset: preset as 'lock' } : {}),
    ...(kind === 'requirement' ? { requirement: requirement as 'email_verified' } : {}),
    ...(expires_at === '' ? {} : { expires_at: fromLocal(expires_at) }),
    ...(lift_requires === '' ? {} : { lift_requires: Number(lift_requires) as 1 }),
    ...Object.fromEntries(texts.map((name) => [name, values[name]])),
  }
}
