import { useSignal } from '@preact/signals'
import type { Reason, Success } from '../../../../client/src/index.ts'
import { api } from '../../../base/api.ts'
import type { Members } from '../../../base/differences.ts'
import type { Failed, FormField } from '../../../base/form.ts'
import { language } from '../../../base/language.ts'
import { Dialog } from '../../../components/dialog.tsx'
import { Field } from '../../../components/field.tsx'
import { ListEnd, useList } from '../../../components/list.tsx'
import { Select } from '../../../components/select.tsx'
import { Create } from '../../create.tsx'
import { EditForm } from '../../edit-form.tsx'
import { say } from '../../notice.tsx'
import { SettingsPage } from '../../settings-page.tsx'
import { more, w } from '../../words.ts'

const empty = {
  title: '',
  text: '',
  titles: '',
  texts: '',
  preset: '',
  duration_days: '',
  review_days: '14',
  appeal_window_days: '180',
  lift_requires: '',
}
type Name = keyof typeof empty
const names = Object.keys(empty) as Name[]
type Change = Parameters<typeof api.admin.reasons.change>[1]

const etagOf = ({ code, version }: Reason) => `"reason.${code}.${version}"`

/** The service would replace a reason that exists. */
async function create({ code, ...values }: Record<Name | 'code', string>) {
  if ((await readAgain(code)).ok) return taken()
  return api.admin.reasons.change(code, membersOf(values) as unknown as Change)
}

/** The reasons for holds: what owners read, and what a hold for each comes to. */
export default function Reasons() {
  const list = useList<Reason>('reasons', (cursor) =>
    api.admin.reasons.list({ limit: 100, ...(cursor === undefined ? {} : { cursor }) }),
  )
  const words = more().reasons
  return (
    <SettingsPage name="reasons">
      <p class="hint">{words.hint}</p>
      <Create
        label={words.create}
        initial={{ code: '', ...empty }}
        fields={(form) => (
          <>
            <Field {...form.field('code')} label={words.code} hint={words.codeHint} />
            {names.map((name) => (
              <One key={name} field={form.field(name)} />
            ))}
          </>
        )}
        create={create}
        onCreated={({ code }) => {
          say(words.made(code))
          return list.reload()
        }}
      />
      <ul class="rows">
        {list.shown.value?.items.map((reason) => (
          <Row key={reason.code} reason={reason} onChanged={list.reload} />
        ))}
      </ul>
      <ListEnd list={list} empty={w().common.none} />
    </SettingsPage>
  )
}

/** The field of one member. */
function One({ field }: { field: FormField }) {
  const words = more().reasons
  const label = words.fields[field.name] ?? field.name
  switch (field.name) {
    case 'preset':
      return <Select {...field} label={label} options={{ '': words.noPreset, ...w().place.presets }} />
    case 'lift_requires':
      return <Select {...field} label={label} options={{ '': words.byKind, 1: w().place.lift1, 2: w().place.lift2 }} />
    case 'title':
      return <Field {...field} label={label} />
    case 'text':
      return <Field {...field} label={label} rows={3} />
    case 'titles':
    case 'texts':
      return <Field {...field} label={label} hint={words.languagesHint} rows={2} required={false} />
    default:
      return <Field {...field} label={label} inputMode="numeric" required={field.name !== 'duration_days'} />
  }
}

function Row({ reason, onChanged }: { reason: Reason; onChanged: () => Promise<void> }) {
  const { code, title, text, titles, texts, preset } = reason
  const isOpen = useSignal(false)
  const words = w()
  const close = () => {
    isOpen.value = false
  }
  return (
    <li class="row">
      <div>
        <strong>{titles[language.value] ?? title}</strong> <small>{code}</small>{' '}
        {preset !== null && <span class="tag">{words.place.presets[preset]}</span>}
        <p class="hint">{texts[language.value] ?? text}</p>
      </div>
      <button type="button" aria-label={`${words.common.edit} ${code}`} onClick={() => (isOpen.value = true)}>
        {words.common.edit}
      </button>
      {isOpen.value && (
        <Dialog title={code} closing={words.common.cancel} onClose={close}>
          <EditForm<Reason, Name>
            read={{ ok: true, data: reason, etag: etagOf(reason) } as Success<Reason>}
            valuesOf={valuesOf}
            membersOf={membersOf}
            send={(change, etag) => send(reason, change, etag)}
            readAgain={() => readAgain(code)}
            fields={(form) => names.map((name) => <One key={name} field={form.field(name)} />)}
            onSaved={() => {
              close()
              onChanged()
            }}
          />
        </Dialog>
      )}
    </li>
  )
}

/** The service replaces the whole, so what is not changed is sent as it is now. */
async function send({ code }: Reason, change: Members, etag: string) {
  const now = await readAgain(code)
  if (!now.ok) return now
  const whole = { ...membersOf(valuesOf(now.data)), ...change } as unknown as Change
  return api.admin.reasons.change(code, whole, { etag })
}

async function readAgain(code: string): Promise<Success<Reason> | Failed> {
  const read = await api.admin.reasons.list({ limit: 100 })
  if (!read.ok) return read
  const data = read.data.items.find((reason) => reason.code === code)
  return data === undefined ? taken() : { ...read, data, etag: etagOf(data) }
}

/** A refusal of this page: the code is that of another reason. */
function taken(): Failed {
  const errors = [{ field: 'code', detail: more().reasons.taken }]
  return { ok: false, kind: 'problem', problem: { code: 'validation_failed', errors } } as unknown as Failed
}

const lines = (byLanguage: Record<string, string>) =>
  Object.entries(byLanguage)
    .map(([tag, text]) => `${tag}: ${text}`)
    .join('\n')

function byLanguage(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return Object.fromEntries(
    lines.map((line) => [line.split(':', 1)[0]?.trim() ?? '', line.replace(/^[^:]*:/, '').trim()]),
  )
}

function valuesOf(reason: Reason): Record<Name, string> {
  const { title, text, titles, texts, preset, duration_days, review_days, appeal_window_days, lift_requires } = reason
  return {
    title,
    text,
    titles: lines(titles),
    texts: lines(texts),
    preset: preset ?? '',
    duration_days: String(duration_days ?? ''),
    review_days: String(review_days),
    appeal_window_days: String(appeal_window_days),
    lift_requires: String(lift_requires ?? ''),
  }
}

/** What is no number is sent as it is: the service says what is wrong with it. */
const numberOr = (text: string) => (/^\d+$/.test(text) ? Number(text) : text)
const orNull = (text: string) => (text === '' ? null : numberOr(text))

function membersOf(values: Record<Name, string>): Members {
  return {
    title: values.title,
    text: values.text,
    titles: byLanguage(values.titles),
    texts: byLanguage(values.texts),
    preset: orNull(values.preset),
    duration_days: orNull(values.duration_days),
    review_days: numberOr(values.review_days),
    appeal_window_days: numberOr(values.appeal_window_days),
    lift_requires: orNull(values.lift_requires),
  }
}
