import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Event, NextStep, Success } from '../../client/src/index.ts'
import { api, pathTo } from '../base/api.ts'
import { differences, type Members } from '../base/differences.ts'
import type { Failed } from '../base/form.ts'
import { formatShort, t } from '../base/language.ts'
import { useRead } from '../base/read.ts'
import { Dialog } from '../components/dialog.tsx'
import { Differences } from '../components/differences.tsx'
import { Problem } from '../components/problem.tsx'
import { type Clash, isStale } from './conflict.ts'
import { EventLine } from './event-line.tsx'
import { actionWords, more, w } from './words.ts'

export interface ConflictDialogProps {
  clash: Clash
  /** The hold that it is about, or whose appeal; left out where there is no trail. */
  hold?: string
  /** As the person saw it when the change began. */
  saw: Members & { updated_at?: string }
  /** What the person wanted, by the members that it changes. */
  yours: Members
  /** The members that are compared, in their order. */
  members: readonly string[]
  /** Reads what is there now, where the refusal does not say it. */
  read: () => Promise<Success<object> | Failed>
  /** Shows what others have made of it. */
  onKeep: () => void
  /** Goes on once a claim was given back for its assignee; like `onKeep` when left out. */
  onReleased?: () => void
  /** Sends the change again, over this version, without the members that are left to others. Left out where it cannot succeed. */
  onTake?: ((etag: string, left: ReadonlySet<string>) => void) | undefined
  /** Leaves everything as it was, with what was typed. */
  onClose: () => void
}

/** Explains a conflict: who did what in between, what differs, and every way out. Escape leaves the form as it was. */
export default function ConflictDialog(props: ConflictDialogProps) {
  const { clash, hold, saw, yours, members, read, onKeep, onReleased = onKeep, onTake, onClose } = props
  const since = saw.updated_at ?? ''
  const events = useRead(() => eventsOf(hold, since), [hold])
  const fetched = useRead<object | null>(
    () => (clash.current === null ? read() : Promise.resolve({ ok: true, data: null } as Success<null>)),
    [clash],
  )
  const left = useSignal<ReadonlySet<string>>(new Set())
  const words = more().conflict
  const shared = t().conflict
  const now = clash.current ?? (fetched.shown.value?.data as Members | null | undefined)
  const etag = clash.etag ?? fetched.shown.value?.etag ?? null
  const between = events.shown.value?.data.items.filter(({ at }) => Date.parse(at) > Date.parse(since)) ?? []
  const isComplete = between.some(({ at }) => at === now?.updated_at)
  useSoon(events.reload, hold !== undefined && events.shown.value !== null && now != null && !isComplete)
  const rows = now == null ? [] : differences(members, saw, now, yours)
  return (
    <Dialog title={clash.title} closing={shared.back} onClose={onClose} isWide>
      <p>{isStale(clash) ? words.stale : clash.detail}</p>
      <Problem failed={events.failed.value ?? fetched.failed.value} />
      {between.length > 0 && (
        <section>
          <h3>{words.between}</h3>
          <ol class="events">
            {between.reverse().map((event) => (
              <EventLine key={event.id} event={event} />
            ))}
          </ol>
        </section>
      )}
      {rows.length > 0 && (
        <Differences rows={rows} left={left} nameOf={(member) => words.members[member] ?? member} shown={asText} />
      )}
      <p class="actions">
        <button type="button" onClick={onKeep}>
          {shared.keep}
        </button>
        {onTake !== undefined && etag !== null && (
          <button type="button" class="main" onClick={() => onTake(etag, left.value)}>
            {shared.take}
          </button>
        )}
        <Steps next={clash.next} onFollowed={onReleased} />
      </p>
    </Dialog>
  )
}

async function eventsOf(hold: string | undefined, since: string): Promise<Success<{ items: Event[] }> | Failed> {
  if (hold === undefined) return { ok: true, data: { items: [] as Event[] } } as Success<{ items: Event[] }>
  return api.admin.events.list({ hold, since, limit: 50 })
}

/** The trail is written a moment after the change: it is read again until it has it, for a few seconds. */
function useSoon(reload: () => Promise<void>, isNeeded: boolean): void {
  const tries = useSignal(0)
  useEffect(() => {
    if (!isNeeded || tries.value >= 10) return
    const timer = setTimeout(async () => {
      await reload()
      tries.value++
    }, 500)
    return () => clearTimeout(timer)
  }, [isNeeded, tries.value])
}

/** A value in words. */
function asText(member: string, value: unknown): string {
  const words = w()
  if (value === null || value === undefined || value === '') return words.common.none
  if (member === 'actions') return actionWords(value as string[]).join(', ')
  if (member === 'lift_votes')
    return (value as { by_username: string | null }[]).map(byName).join(', ') || words.common.none
  if (member === 'state')
    return words.holds.states[String(value)] ?? words.appeal.states[String(value)] ?? String(value)
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return formatShort(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const byName = ({ by_username }: { by_username: string | null }) => by_username ?? w().common.gone

/** The other ways out, which the refusal names: giving back a claim for its assignee, and taking another hold. */
function Steps({ next, onFollowed }: { next: readonly NextStep[]; onFollowed: () => void }) {
  const { route } = useLocation()
  const failed = useSignal<Failed | null>(null)
  const follow = async (step: NextStep) => {
    const result = await api.follow(step)
    if (result.ok) onFollowed()
    else if (result.kind !== 'not_yet') failed.value = result as Failed // of any operation
  }
  const offered = next.filter(({ rel }) => rel === 'claim' || rel === 'choose-other')
  return (
    <>
      {offered.map((step) => (
        <button
          key={step.rel}
          type="button"
          onClick={step.rel === 'claim' ? () => follow(step) : () => route(pathTo('console/'))}
        >
          {step.title}
        </button>
      ))}
      {next.some(({ rel }) => rel === 'ask-second') && <span>{more().conflict.askSecond}</span>}
      <Problem failed={failed.value} />
    </>
  )
}
