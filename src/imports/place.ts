import type { StaffCaller } from '../accounts/caller.ts'
import { findClashes, isIdentityClash } from '../accounts/clashes.ts'
import { retryOnRace } from '../database/transaction.ts'
import type { Service } from '../service.ts'
import type { Candidate, LineResult } from './line.ts'

/** Deals with what some lines ask for, in their order. */
export type Place = (candidates: readonly Candidate[]) => Promise<LineResult[]>

/** Stores them. The unique indexes decide; only for those that they refuse is anything looked up, to explain. */
export function createPlace(service: Service, staff: StaffCaller): Place {
  return async (candidates) => {
    const refused = await service.store.insertEach(
      staff,
      candidates.map(({ account }) => account),
    )
    const results: LineResult[] = []
    for (const one of candidates)
      results.push(refused.has(one.account._id) ? await explain(service, one) : created(one))
    return results
  }
}

const created = ({ line, account }: Candidate): LineResult => ({ line, status: 'created', id: account._id })

/** What is in the way of a refused account; when nothing is any more, as after a lapsed quarantine, it is stored. */
function explain(service: Service, candidate: Candidate): Promise<LineResult> {
  const { line, name, account } = candidate
  return retryOnRace<LineResult>(async () => {
    const conflicts = await findClashes(service, { name, emailKey: account.email_key })
    if (conflicts.length > 0) return { line, status: 'conflict', conflicts }
    try {
      await service.store.insert(account)
      return created(candidate)
    } catch (error) {
      if (isIdentityClash(error)) return null
      throw error
    }
  })
}
