import { useSignal } from '@preact/signals'
import { useRoute } from 'preact-iso'
import type { Event, StaffAccount, Success } from '../../../client/src/index.ts'
import { api, pathTo } from '../../base/api.ts'
import { isSame } from '../../base/differences.ts'
import type { Failed } from '../../base/form.ts'
import { formatTime, t } from '../../base/language.ts'
import { useRead } from '../../base/read.ts'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { Changes, textOf } from '../changes.tsx'
import { rebuild, type State } from '../rebuild.ts'
import { sentenceOf } from '../sentence.ts'
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
  const states = rebuild(events)
  const state = states[step.value - 1]
  const words = more().history
  if (event === undefined || state === undefined) return <p>{w().trail.none}</p>
  const isEnd = step.value === events.length
  const wrong = isEnd ? differing(state, account) : []
  return (
    <>
      <p>
        <label for="step">{words.step(step.value, events.length)}</label>
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
      <div class="columns">
        <section>
          <h2>{words.change}</h2>
          <p>
            <time dateTime={event.at}>{formatTime(event.at)}</time> {sentenceOf(event)} <small>{event.hold_ref}</small>
          </p>
          <Changes changes={event.changes} />
        </section>
        <section>
          <h2>{words.state}</h2>
          {isEnd && <p class="notice">{wrong.length === 0 ? words.isNow : words.isNotNow(wrong.join(', '))}</p>}
          <dl>
            {[...state]
              .filter(([, value]) => value !== null)
              .map(([member, value]) => (
                <div key={member}>
                  <dt>{member}</dt>
                  <dd>{textOf(value)}</dd>
                </div>
              ))}
          </dl>
        </section>
      </div>
    </>
  )
}

/** The members of the account that its trail does not lead to. */
function differing(state: State, account: StaffAccount): string[] {
  const shown = Object.entries(account).filter(([member]) => state.has(member))
  return shown.filter(([member, value]) => !isSame(value, state.get(member))).map(([member]) => member)
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
