import type { StaffCaller } from '../accounts/caller.ts'
import { findClashes, freeNames, isIdentityClash } from '../accounts/clashes.ts'
import { refusingIndex } from '../database/duplicate-key.ts'
import { externalIdIndex, holdRefIndex } from '../database/index-plan.ts'
import { retryOnRace } from '../database/transaction.ts'
import type { Conflict } from '../http/problem.ts'
import { checkUsername, type NewName } from '../identifiers/usernames.ts'
import type { Service } from '../service.ts'
import type { Candidate, LineResult } from './line.ts'

/** Processes some valid lines, in their order. */
export type Place = (candidates: readonly Candidate[]) => Promise<LineResult[]>

/**
 * Stores them, except those that an earlier import has stored. The unique indexes decide; only refused lines are looked
 * up, to explain them.
 */
export function createPlace(service: Service, staff: StaffCaller): Place {
  return async (candidates) => {
    const stored = await importedBefore(service, candidates)
    const isStored = ({ account }: Candidate) => stored.has(account.external_id ?? '')
    const accounts = candidates.filter((candidate) => !isStored(candidate)).map(({ account }) => account)
    const refused = accounts.length > 0 ? await service.store.insertEach(staff, accounts) : new Set<string>()
    const results: LineResult[] = []
    for (const candidate of candidates) {
      const { line, account, name } = candidate
      if (isStored(candidate))
        results.push({ line, status: 'unchanged', id: stored.get(account.external_id ?? '') ?? '' })
      else
        results.push(
          refused.has(account._id) ? await explain(service, candidate) : created(candidate, account._id, name),
        )
    }
    return results
  }
}

/** The accounts that have the external ids of some lines, by these ids. */
export async function importedBefore(
  service: Service,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, string>> {
  const ids = candidates.flatMap(({ account }) => account.external_id ?? [])
  if (ids.length === 0) return new Map()
  const stored = await service.db.accounts
    .find({ external_id: { $in: ids } }, { projection: { external_id: 1 } })
    .toArray()
  return new Map(stored.map(({ _id, external_id = '' }) => [external_id, _id]))
}

function created({ line, nameIsDerived }: Candidate, id: string, { name }: NewName): LineResult {
  return { line, status: 'created', id, ...(nameIsDerived ? { username: name } : {}) }
}

/**
 * The conflicts of a refused account. If there are none any more, as after a lapsed quarantine, or if the name was
 * derived, it is stored.
 */
function explain(service: Service, candidate: Candidate): Promise<LineResult> {
  const { line, name: requested, account } = candidate
  return retryOnRace<LineResult>(async () => {
    const [stored] = (await importedBefore(service, [candidate])).values()
    if (stored !== undefined) return { line, status: 'unchanged', id: stored }
    const clashes = await findClashes(service, { name: requested, emailKey: account.email_key })
    const { name, conflicts } = await withAnotherName(service, candidate, clashes)
    if (conflicts.length > 0) return { line, status: 'conflict', conflicts }
    const another = await candidate.again(name)
    try {
      await service.store.insert(another)
      return created(candidate, another._id, name)
    } catch (error) {
      if (isIdentityClash(error) || [externalIdIndex, holdRefIndex].includes(refusingIndex(error) ?? '')) return null
      throw error
    }
  })
}

/**
 * * The name for a line: its own, or the first available suggestion if a derived name is in use.
 *
 * @returns with the remaining conflicts
 */
export async function withAnotherName(
  service: Service,
  { name, nameIsDerived }: Pick<Candidate, 'name' | 'nameIsDerived'>,
  conflicts: readonly Conflict[],
): Promise<{ name: NewName; conflicts: Conflict[] }> {
  const clash = conflicts.find(({ field }) => field === 'username')
  if (!nameIsDerived || clash === undefined) return { name, conflicts: [...conflicts] }
  const [free] = clash.suggestions.length > 0 ? clash.suggestions : await freeNames(service, name)
  const checked = free === undefined ? null : checkUsername(free, service.names)
  if (!checked?.ok) return { name, conflicts: [...conflicts] }
  return { name: checked.name, conflicts: conflicts.filter((conflict) => conflict !== clash) }
}
