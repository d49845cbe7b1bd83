import { useSignal } from '@preact/signals'
import { useRoute } from 'preact-iso'
import type { Event, StaffAccount, Success } from '../../../client/src/index.ts'
import { api, pathTo } from '../../base/api.ts'
import { isSame } from '../../base/differences.ts'
import type { Failed } from '../../base/form.ts'
import { formatNumber, formatTime, t } from '../../base/language.ts'
import { useRead } from '../../base/read.ts'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { keyOf, type Member, rebuild, type Step } from '../rebuild.ts'
import { sentenceOf } from '../sentence.ts'
import { memberWords, type Names, namesIn, valueWords } from '../values.ts'
import { more, w } from '../words.ts'

interface History {
  account: StaffAccount
  events: readonly Event[]
}

/** What an account and its holds were after each event of its trail. */
export default function HistoryPage() {
  const { id = '' } = useRoute().params
  return <OneHistory key={id} id={id} />
}

function OneHistory({ id }: { id: string }) {
  const { shown, failed } = useRead(() => readHistory(id), [id])
  const words = more().history
  if (shown.value === null) {
    return (
      <Page title={words.title}>
        <Problem failed={failed.value} />
        {failed.value === null && <p role="status">{t().common.loading}</p>}
      </Page>
    )
  }
  const { account } = shown.value.data
  return (
    <Page title={`${words.title} · ${account.username}`}>
      <p>
        <a href={pathTo(`console/accounts/${id}`)}>{account.username}</a>
      </p>
      <Machine {...shown.value.data} />
    </Page>
  )
}

function Machine({ account, events }: History) {
  const step = useSignal(events.length)
  const event = events[step.value - 1]
  const steps = rebuild(events)
  const state = steps[step.value - 1]
  const words = more().history
  if (event === undefined || state === undefined) return <p>{w().trail.none}</p>
  const isEnd = step.value === events.length
  const wrong = isEnd ? differing(state, account) : []
  const names = namesIn(events)
  const refs = new Set([...state.members.values()].map(({ ref }) => ref))
  const ofHolds = [...refs].filter((ref) => ref !== null).reverse()
  return (
    <>
      <p>
        <label for="step">{words.step(formatNumber(step.value), formatNumber(events.length))}</label>
        <input
          id="step"
          type="range"
          min={1}
          max={events.length}
          value={step.value}
          aria-valuetext={`${formatTime(event.at)}: ${sentenceOf(event)}`}
          onInput={({ currentTarget }) => (step.value = Number(currentTarget.value))}
        />
      </p>
      <p class="said">
        <time dateTime={event.at}>{formatTime(event.at)}</time>
        <br />
        <strong>{sentenceOf(event)}</strong> <small>{event.hold_ref}</small>
      </p>
      {isEnd && <p class="notice">{wrong.length === 0 ? words.isNow : words.isNotNow(wrong.join(', '))}</p>}
      <div class="columns">
        <Members title={t().frame.account} step={state} account={null} names={names} />
        {ofHolds.map((ref) => (
          <Members key={ref} title={words.hold(ref)} step={state} account={ref} names={names} />
        ))}
      </div>
    </>
  )
}

interface MembersProps {
  title: string
  step: Step
  /** The reference of a hold; null for the account itself. */
  account: string | null
  names: Names
}

/** The members as they were, with a mark and the value before where the event has changed one. */
function Members({ title, step, account, names }: MembersProps) {
  const words = more().history
  const known = [...step.members.values()].filter(({ ref, name }) => ref === account && name !== 'ref')
  const rows = known.filter((member) => !isEmpty(member.value) || !isEmpty(step.before.get(keyOf(member))))
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <table class="diff plain members">
        <thead>
          <tr>
            <th scope="col">{t().conflict.member}</th>
            <th scope="col">{words.was}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.name} member={row} before={step.before} names={names} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ member, before, names }: { member: Member; before: Step['before']; names: Names }) {
  const { name, value } = member
  const key = keyOf(member)
  const reader = { names, isHold: member.ref !== null }
  const words = more().history
  const isChanged = before.has(key)
  return (
    <tr class={isChanged ? 'changed' : undefined}>
      <th scope="row">{memberWords(name)}</th>
      <td data-label={words.was}>
        {valueWords(name, value, reader)}
        {isChanged && (
          <p class="hint">
            <span class="tag">{words.changed}</span> {words.before(valueWords(name, before.get(key), reader))}
          </p>
        )}
      </td>
    </tr>
  )
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** The members of the account that its trail does not lead to. */
function differing({ members }: Step, account: StaffAccount): string[] {
  const rows = Object.entries(account).filter(([member]) => members.has(member))
  return rows
    .filter(([member, value]) => !isSame(value, members.get(member)?.value))
    .map(([member]) => memberWords(member))
}

async function readHistory(id: string): Promise<Success<History> | Failed> {
  const account = await api.admin.accounts.get(id)
  if (!account.ok) return account
  const events: Event[] = []
  let cursor: string | null | undefined
  while (cursor !== null) {
    const page: Awaited<ReturnType<typeof api.admin.events.list>> = await api.admin.events.list({
      account: id,
      limit: 100,
      ...(cursor === undefined ? {} : { cursor }),
    })
    if (!page.ok) return page
    events.push(...page.data.items)
    cursor = page.data.next_cursor
  }
  // what happened after the account was read is not shown
  const known = events.filter(({ seq }) => seq <= account.data.seq)
  return { ...account, data: { account: account.data, events: known.reverse() } }
}
