import type { Filter } from 'mongodb'
import {
  type AccountDocument,
  type AccountRecord,
  hasCurrentName,
  publicProfile,
  publicTag,
  type Role,
  staffSummary,
} from '../accounts/account.ts'
import { noSuchAccount, withoutSecrets } from '../accounts/read-account.ts'
import { endOfAccountIds, isAccountId } from '../accounts/reservation.ts'
import { sessionView } from '../credentials/session.ts'
import { gatherReads } from '../database/gathered-reads.ts'
import { blockingHolds } from '../enforcement/blocking.ts'
import { inForceFilter } from '../enforcement/conditions.ts'
import { recordOf, withOwnersHolds } from '../enforcement/entry.ts'
import { isRunning } from '../enforcement/hold.ts'
import type { AccountState } from '../enforcement/situation.ts'
import { completeEntries, isComplete } from '../holds/complete-entries.ts'
import { type StaffHoldView, staffHoldViews } from '../holds/staff-views.ts'
import { seesNotes, type Viewer } from '../holds/viewer.ts'
import { type PageRequest, toPage } from '../http/page.ts'
import { Problem } from '../http/problem.ts'
import { checkUsername } from '../identifiers/usernames.ts'
import type { Service } from '../service.ts'
import { checkSession } from '../sessions/check.ts'

type ShownProfile = Pick<AccountRecord, '_id' | 'names' | 'profile' | 'state' | 'version' | 'holds' | 'created_at'>

const readProfiles = gatherReads<ShownProfile>(
  (db, keys) =>
    db.accounts
      .find<ShownProfile>(
        { 'names.key': { $in: [...keys] } },
        { projection: withOwnersHolds({ names: 1, profile: 1, state: 1, version: 1, created_at: 1 }) },
      )
      .toArray(),
  ({ names }) => names.map(({ key }) => key),
)

/**
 * The public profile of a current username.
 *
 * @param token an optional session token: the owner sees a profile that a hold hides from everyone else
 * @throws Problem `not_found` for a name that is no account’s current name, including those in quarantine and of closed
 *   accounts, and for a hidden profile
 */
export async function findPublicProfile(service: Service, username: string, token: string | null) {
  const unknown = new Problem('not_found', { detail: 'No account has this username.' })
  const checked = checkUsername(username, service.names)
  if (!checked.ok) throw unknown
  const shown = await readProfiles(service.db, checked.name.key)
  if (shown === null || shown.state === 'closed' || !hasCurrentName(shown, checked.name.key)) throw unknown
  const isHidden = blockingHolds(shown.holds, 'profile.show', service.now()).length > 0
  if (isHidden && !(await isTokenOf(service, token, shown._id))) throw unknown
  return { profile: publicProfile(shown), tag: publicTag(shown), isHidden }
}

async function isTokenOf(service: Service, token: string | null, account: string): Promise<boolean> {
  return token !== null && (await checkSession(service, token))?.account._id === account
}

/** The account with all its sessions, as its owner may list them. */
export async function findSessions(service: Service, account: string) {
  const found = await service.db.accounts.findOne({ _id: account }, { projection: { sessions: 1 } })
  const now = service.now()
  return (found?.sessions ?? []).filter((session) => session.expires_at > now)
}

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

export interface AccountSearch extends PageRequest {
  /** The beginning of a current or former username, or of an address; or an id. */
  query?: string
  state?: AccountState
  held?: boolean
  role?: Role
}

/** Accounts by id, the oldest first. */
export async function searchAccounts(service: Service, search: AccountSearch) {
  const now = service.now()
  const conditions: Filter<AccountDocument>[] = [{ _id: { $lt: endOfAccountIds } }, matching(search.query)]
  if (search.cursor !== undefined) conditions.push({ _id: { $gt: service.cursors.read('accounts', search.cursor) } })
  if (search.state !== undefined) conditions.push({ state: search.state })
  if (search.role !== undefined) conditions.push({ roles: search.role })
  if (search.held !== undefined) conditions.push(heldNow(search.held, now))
  const found = await service.db.accounts
    .find({ $and: conditions }, { projection: withoutSecrets, sort: { _id: 1 }, limit: search.limit + 1 })
    .toArray()
  const page = toPage(service.cursors, 'accounts', found, (account) => account._id, search.limit)
  return { ...page, items: page.items.map(staffSummary) }
}

const lastCharacter = '\u{10ffff}'

/** A prefix is searched as a range, not with a regular expression. */
function matching(query: string | undefined): Filter<AccountDocument> {
  if (query === undefined) return {}
  if (isAccountId(query)) return { _id: query.toLowerCase() }
  const beginning = query.normalize('NFKC').toLowerCase()
  const range = { $gte: beginning, $lt: `${beginning}${lastCharacter}` }
  return (beginning.includes('@') ? { email_key: range } : { 'names.key': range }) as Filter<AccountDocument>
}

/** `held: true` finds accounts by the index over the refs of their holds. */
function heldNow(held: boolean, now: Date): Filter<AccountDocument> {
  const anyInForce = { $elemMatch: inForceFilter(now) }
  const condition = held ? { holds: anyInForce, 'holds.ref': { $gt: '' } } : { holds: { $not: anyInForce } }
  return condition as Filter<AccountDocument>
}
