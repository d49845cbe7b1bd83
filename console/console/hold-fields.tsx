import { useEffect } from 'preact/hooks'
import type { Reason } from '../../client/src/index.ts'
import type { Form } from '../base/form.ts'
import { language } from '../base/language.ts'
import { Field } from '../components/field.tsx'
import { Select } from '../components/select.tsx'
import { ActionChoice } from './action-choice.tsx'
import { Expiry } from './expiry.tsx'
import type { HoldForm } from './new-hold.ts'
import { w } from './words.ts'

interface HoldFieldsProps {
  form: Form<keyof HoldForm>
  /** The catalogue of reasons. */
  reasons: readonly Reason[]
  /** Whether the hold is for many accounts, which a key against duplicates would not tell apart. */
  isForMany?: boolean
}

/** What a new hold is made of. */
export function HoldFields({ form, reasons, isForMany = false }: HoldFieldsProps) {
  const words = w().place
  const { preset, kind, actions, reason } = form.values
  const chosen = reasons.find(({ code }) => code === reason.value)
  const saysNothing = chosen !== undefined && chosen.preset === null
  const titles = reasons.map(({ code, title, titles }) => [code, titles[language.value] ?? title])
  useEffect(() => {
    // what the form would otherwise be refused for
    if (saysNothing && preset.value === '') preset.value = 'actions'
    else if (chosen?.preset != null && preset.value === 'actions' && actions.value === '') preset.value = ''
  }, [chosen])
  const saysPreset = chosen?.preset != null && preset.value === '' ? words.presets[chosen.preset] : undefined
  return (
    <>
      <Select
        {...form.field('reason')}
        label={words.reason}
        options={{ '': words.choose, ...Object.fromEntries(titles) }}
      />
      <Select {...form.field('kind')} label={words.kind} options={w().holds.kinds} hint={words.kindHints[kind.value]} />
      {kind.value === 'requirement' && (
        <Select {...form.field('requirement')} label={words.requirement} options={words.requirements} />
      )}
      <Select
        {...form.field('preset')}
        label={words.blocks}
        options={{ ...(saysNothing ? {} : { '': words.byReason }), ...words.presets, actions: words.own }}
        hint={saysNothing ? words.saysNothing : saysPreset}
      />
      {(preset.value === 'actions' || (chosen?.preset == null && form.field('actions').error !== undefined)) && (
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
      {!isForMany && (
        <Field {...form.field('dedupe_key')} label={words.dedupe} hint={words.dedupeHint} required={false} />
      )}
    </>
  )
}
