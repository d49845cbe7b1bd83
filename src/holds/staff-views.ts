import { usernamesOf, withNames } from '../accounts/usernames.ts'
import type { AppealRecord } from '../enforcement/appeal.ts'
import type { HoldRecord } from '../enforcement/hold.ts'
import { staffHoldView } from '../enforcement/hold-views.ts'
import type { Service } from '../service.ts'
import { appealWithoutLapsedClaim, withoutLapsedClaim } from './lapsed-claims.ts'

/** What a hold shows of its latest appeal. */
type AppealOutline = Pick<AppealRecord, 'state' | 'assignee' | 'version'> & { id: string }

const hasAppeal = (record: HoldRecord) => record.appeal_state !== null

/**
 * Holds as staff see them, each with its latest appeal, and with the usernames beside the ids.
 *
 * @param known appeals that were already read
 */
export async function staffHoldViews(
  service: Service,
  holds: readonly HoldRecord[],
  now: Date,
  known: readonly AppealRecord[] = [],
) {
  const records = holds.map((record) => withoutLapsedClaim(service, record, now))
  const appeals = await latestAppeals(service, records.filter(hasAppeal), known, now)
  const ids = records.flatMap((record) => [
    ...[record.account_id, record.assignee, record.created_by, appeals.get(record._id)?.assignee ?? null],
    ...record.lift_votes.map(({ by }) => by),
  ])
  const usernames = await usernamesOf(service, ids)
  return records.map((record) => {
    const view = staffHoldView(record, now)
    const appeal = appeals.get(record._id)
    return {
      ...withNames(view, ['account_id', 'assignee', 'created_by'], usernames),
      lift_votes: view.lift_votes.map((vote) => withNames(vote, ['by'], usernames)),
      appeal: appeal === undefined ? null : withNames(appeal, ['assignee'], usernames),
    }
  })
}

export type StaffHoldView = Awaited<ReturnType<typeof staffHoldViews>>[number]

/** One hold as staff see it. */
export async function staffHoldViewOf(
  service: Service,
  record: HoldRecord,
  now: Date,
  known: AppealRecord | null = null,
): Promise<StaffHoldView> {
  const [view] = await staffHoldViews(service, [record], now, known === null ? [] : [known])
  return view as StaffHoldView
}

async function latestAppeals(
  service: Service,
  records: readonly HoldRecord[],
  known: readonly AppealRecord[],
  now: Date,
): Promise<Map<string, AppealOutline>> {
  const latest = new Map(
    known.map((appeal) => [appeal.hold_ref, outline(appealWithoutLapsedClaim(service, appeal, now))]),
  )
  const refs = records.map(({ _id }) => _id).filter((ref) => !latest.has(ref))
  if (refs.length === 0) return latest
  const projection = { hold_ref: 1, state: 1, assignee: 1, version: 1, updated_at: 1 } as const
  const stored = service.db.appeals.find({ hold_ref: { $in: refs } }, { projection, sort: { _id: 1 } })
  for await (const appeal of stored) {
    latest.set(appeal.hold_ref, outline(appealWithoutLapsedClaim(service, appeal, now)))
  }
  return latest
}

function outline({ _id, state, assignee, version }: AppealRecord): AppealOutline {
  return { id: _id, state, assignee, version }
}
