import type { AccountDocument, Role } from '../accounts/account.ts'
import { staffSummary } from '../accounts/account-views.ts'
import type { StaffCaller } from '../accounts/caller.ts'
import type { VersionedView } from '../accounts/own-version.ts'
import { noSuchAccount, withoutSecrets } from '../accounts/read-account.ts'
import { accountHref } from '../accounts/refusals.ts'
import { sessionView } from '../credentials/session.ts'
import { recordOf } from '../enforcement/entry.ts'
import { isRunning } from '../enforcement/hold.ts'
import { completeEntries, isComplete } from '../holds/complete-entries.ts'
import { type StaffHoldView, staffHoldViews } from '../holds/staff-views.ts'
import { seesNotes, type Viewer, viewerWith } from '../holds/viewer.ts'
import type { Service } from '../service.ts'

type StaffAccountView = ReturnType<typeof staffSummary> &
  Pick<AccountDocument, 'metadata'> & {
    holds: HoldForViewer[]
    sessions: ReturnType<typeof sessionView>[]
  }

/**
 * One account as staff see it: with its sessions, and with its holds that have not ended, as far as the viewer may read
 * them.
 *
 * @throws Problem `not_found`
 */
export async function readStaffView(service: Service, viewer: Viewer, id: string): Promise<StaffAccountView> {
  const { 'holds.staff': _, ...projection } = withoutSecrets
  const account = await service.db.accounts.findOne({ _id: id }, { projection })
  if (account === null) throw noSuchAccount()
  const now = service.now()
  if (!account.holds.every(isComplete)) {
    await completeEntries(service, id, account.holds)
    return readStaffView(service, viewer, id)
  }
  const holds = account.holds
    .map((entry) => recordOf(id, entry))
    .filter((hold) => isRunning(hold, now))
    .sort((a, b) => (a.queue_key < b.queue_key ? -1 : 1))
  const views = await staffHoldViews(service, holds, now)
  return {
    ...staffSummary(account),
    metadata: account.metadata,
    holds: views.map((view) => holdFor(viewer, view, account.roles)),
    sessions: account.sessions
      .filter((session) => session.expires_at > now)
      .map((session) => sessionView(session, null)),
  }
}

type HoldForViewer = Omit<StaffHoldView, 'created_by'> & { created_by: string | null }

/**
 * Without what staff wrote for themselves unless the viewer may read it; for the viewer's own holds also without the
 * names of staff.
 */
function holdFor(viewer: Viewer, view: StaffHoldView, roles: readonly Role[]): HoldForViewer {
  if (seesNotes(viewer, { account: view.account_id, roles })) return view
  const withoutNotes = { ...view, note: null, case_ref: null }
  return view.account_id === viewer.id ? { ...withoutNotes, ...withoutNames(view) } : withoutNotes
}

function withoutNames({ appeal }: StaffHoldView) {
  return {
    lift_votes: [],
    ...{ assignee: null, assignee_username: null, claimed_at: null, created_by: null, created_by_username: null },
    appeal: appeal && { ...appeal, assignee: null, assignee_username: null },
  }
}

/** The staff view, for the refusal of a change that named an older version. */
export function staffVersioned(service: Service, { account }: StaffCaller, id: string): VersionedView {
  const viewer = viewerWith(account._id, { roles: account.roles, scopes: [] })
  return { href: accountHref(id), show: () => readStaffView(service, viewer, id) }
}
