import type { Filter } from 'mongodb'
import type { AccountDocument, Role } from '../accounts/account.ts'
import { staffSummary } from '../accounts/account-views.ts'
import { withoutSecrets } from '../accounts/read-account.ts'
import { endOfAccountIds, isAccountId } from '../accounts/reservation.ts'
import { hasHolds } from '../database/index-plan.ts'
import { inForceFilter } from '../enforcement/conditions.ts'
import type { AccountState } from '../enforcement/situation.ts'
import { type PageRequest, toPage } from '../http/page.ts'
import type { Service } from '../service.ts'

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
  const accounts = await service.db.accounts
    .find({ $and: conditions }, { projection: withoutSecrets, sort: { _id: 1 }, limit: search.limit + 1 })
    .toArray()
  const page = toPage(service.cursors, 'accounts', accounts, (account) => account._id, search.limit)
  return { ...page, items: page.items.map(staffSummary) }
}

const lastCharacter = '\u{10ffff}'

/** A prefix is searched as a range, not with a regular expression: within one name, since an account can have several. */
function matching(query: string | undefined): Filter<AccountDocument> {
  if (query === undefined) return {}
  if (isAccountId(query)) return { _id: query.toLowerCase() }
  const beginning = query.normalize('NFKC').toLowerCase()
  const range = { $gte: beginning, $lt: `${beginning}${lastCharacter}` }
  return beginning.includes('@') ? { email_key: range } : { names: { $elemMatch: { key: range } } }
}

/** `held: true` finds accounts by an index that has no others. */
function heldNow(held: boolean, now: Date): Filter<AccountDocument> {
  const anyInForce = { $elemMatch: inForceFilter(now) }
  const condition = held ? { holds: anyInForce, ...hasHolds } : { holds: { $not: anyInForce } }
  return condition as Filter<AccountDocument>
}
