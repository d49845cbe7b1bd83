import { useSignal } from '@preact/signals'
import type { Account, Success } from '../../../client/src/index.ts'
import { api } from '../../base/api.ts'
import { differences, isSame, type Members } from '../../base/differences.ts'
import { accepted, type Failed, useForm } from '../../base/form.ts'
import { t } from '../../base/language.ts'
import { useRead } from '../../base/read.ts'
import { settings, visitor } from '../../base/visit.ts'
import { Dialog } from '../../components/dialog.tsx'
import { Differences } from '../../components/differences.tsx'
import { Field } from '../../components/field.tsx'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { Select } from '../../components/select.tsx'
import { Submit } from '../../components/submit.tsx'
import { own } from '../words.ts'

const members = ['display_name', 'bio', 'website', 'locale', 'timezone'] as const
type Member = (typeof members)[number]
type Change = Partial<Record<Member, string | null>>

/** A version of the account, and what names it. */
interface Version {
  data: Account
  etag: string
}

const versionOf = ({ data, etag }: Success<Account>): Version => ({ data, etag: etag ?? '' })
const valuesOf = (account: Account) =>
  Object.fromEntries(members.map((member) => [member, account[member] ?? ''])) as Record<Member, string>

/** What every member is called. */
const nameOf = (member: string) => t().fields[member as Member] ?? member

/** The profile, as it is read once and then edited. */
export default function Profile() {
  const { shown, failed } = useRead(() => api.me.get(), [])
  return (
    <Page title={own().profile.title}>
      <Problem failed={failed.value} />
      {shown.value === null && failed.value === null && <p role="status">{t().common.loading}</p>}
      {shown.value !== null && <Edit first={versionOf(shown.value)} />}
    </Page>
  )
}

/**
 * Sends what was changed over the version that the form began with. Where another member was changed elsewhere, both changes
 * are kept; where the same was, its owner chooses.
 */
function Edit({ first }: { first: Version }) {
  const seen = useSignal(first)
  const clash = useSignal<Version | null>(null)
  const said = useSignal('')
  const words = own().profile
  const form = useForm(valuesOf(first.data), () => {
    said.value = ''
    return send(seen.value, seen.value.etag)
  })

  function take(version: Version): void {
    seen.value = version
    for (const [member, value] of Object.entries(valuesOf(version.data))) form.values[member as Member].value = value
    visitor.value = { ...visitor.value, account: version.data }
    clash.value = null
  }
  function changeNow(): Change {
    const before = valuesOf(seen.value.data)
    const changed = members.filter((member) => form.values[member].value !== before[member])
    return Object.fromEntries(changed.map((member) => [member, form.values[member].value || null]))
  }
  /**
   * @param base what a change is compared with: what others have changed since is kept, or is a conflict
   * @param left the members that are left to others
   */
  async function send(
    base: Version,
    etag: string,
    left: ReadonlySet<string> = new Set(),
  ): Promise<{ ok: true } | Failed> {
    const change = Object.fromEntries(Object.entries(changeNow()).filter(([member]) => !left.has(member)))
    if (Object.keys(change).length === 0) {
      if (clash.value !== null) take(clash.value)
      said.value = own().profile.same
      return accepted
    }
    const result = await api.me.edit(change, { etag })
    if (result.ok) {
      const changedElsewhere = members.filter(
        (member) => !(member in change) && !isSame(base.data[member], result.data[member]),
      )
      take(versionOf(result))
      said.value =
        changedElsewhere.length === 0 ? own().profile.saved : own().profile.merged(changedElsewhere.map(nameOf))
      return result
    }
    if (result.kind !== 'problem' || result.problem.code !== 'precondition_failed') return result
    const theirs = { data: result.problem.current as Account, etag: result.etag ?? '' }
    const isDone = (member: Member) => isSame(base.data[member], theirs.data[member])
    const overlap = members.filter(
      (member) => member in change && !isDone(member) && !isSame(theirs.data[member], change[member] ?? null),
    )
    if (overlap.length === 0) return send(base, theirs.etag)
    clash.value = theirs
    return accepted
  }

  const zones = [...new Set([Intl.DateTimeFormat().resolvedOptions().timeZone, ...Intl.supportedValuesOf('timeZone')])]
  return (
    <>
      <p role="status" class="said">
        {said.value}
      </p>
      <p>{words.text}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <Problem failed={form.failed.value} />
        <Field {...form.field('display_name')} label={nameOf('display_name')} autocomplete="name" required={false} />
        <Field {...form.field('bio')} label={nameOf('bio')} rows={4} required={false} />
        <Field {...form.field('website')} label={nameOf('website')} type="url" autocomplete="url" required={false} />
        <Select
          {...form.field('locale')}
          label={nameOf('locale')}
          hint={words.localeHint}
          options={choices(settings.value?.locales ?? [], form.values.locale.value, languageName)}
        />
        <Select
          {...form.field('timezone')}
          label={nameOf('timezone')}
          options={choices(zones, form.values.timezone.value, (zone) => zone.replaceAll('_', ' '))}
        />
        <Submit busy={form.busy}>{words.save}</Submit>
      </form>
      {clash.value !== null && (
        <Clash
          saw={seen.value.data}
          now={clash.value}
          yours={changeNow()}
          onKeep={() => {
            if (clash.value !== null) take(clash.value)
            said.value = own().profile.reads
          }}
          onTake={async (now, left) => {
            const result = await send(now, now.etag, left)
            if (result.ok) return
            clash.value = null
            form.failed.value = result
          }}
          onClose={() => (clash.value = null)}
        />
      )}
    </>
  )
}

const languageName = (tag: string) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag

/** The values to choose from, with none and the one that is chosen. */
function choices(values: readonly string[], chosen: string, words: (value: string) => string): Record<string, string> {
  const options = values.includes(chosen) || chosen === '' ? values : [chosen, ...values]
  return { '': own().profile.none, ...Object.fromEntries(options.map((value) => [value, words(value)])) }
}

interface ClashProps {
  saw: Account
  now: Version
  yours: Change
  onKeep: () => void
  onTake: (now: Version, left: ReadonlySet<string>) => void
  onClose: () => void
}

/** The same was changed here and elsewhere. Escape leaves the form as it was. */
function Clash({ saw, now, yours, onKeep, onTake, onClose }: ClashProps) {
  const left = useSignal<ReadonlySet<string>>(new Set())
  const words = t().conflict
  const rows = differences(members, { ...saw }, { ...now.data }, yours as Members)
  return (
    <Dialog title={words.ownTitle} closing={words.back} onClose={onClose} isWide>
      <p>{words.ownText}</p>
      <Differences
        rows={rows}
        left={left}
        nameOf={nameOf}
        shown={(member, value) => {
          if (value === null || value === undefined) return own().profile.none
          return member === 'locale' ? languageName(String(value)) : String(value)
        }}
      />
      <p class="actions">
        <button type="button" onClick={onKeep}>
          {words.keep}
        </button>
        <button type="button" class="main" onClick={() => onTake(now, left.value)}>
          {words.take}
        </button>
      </p>
    </Dialog>
  )
}
