import { findClashes, freeNames } from '../accounts/clashes.ts'
import type { Conflict } from '../http/problem.ts'
import { checkUsername, type NewName } from '../identifiers/usernames.ts'
import type { Service } from '../service.ts'
import { KeySet } from './key-set.ts'
import type { Candidate, LineResult } from './line.ts'
import { importedBefore, type Place, withAnotherName } from './place.ts'

/**
 * Answers as if the lines were stored, and writes nothing: it remembers what earlier lines would have claimed, a few
 * bytes each.
 */
export function createRehearsal(service: Service): Place {
  const taken = new KeySet()
  return async (candidates) => {
    const [mayConflict, before] = await Promise.all([
      storedAmong(service, candidates),
      importedBefore(service, candidates),
    ])
    const results: LineResult[] = []
    for (const candidate of candidates) results.push(await rehearse(candidate, mayConflict, before))
    return results
  }

  async function rehearse(
    candidate: Candidate,
    mayConflict: (candidate: Candidate) => boolean,
    before: ReadonlyMap<string, string>,
  ): Promise<LineResult> {
    const { line, name: requested, nameIsDerived, account } = candidate
    const { email_key: emailKey, external_id: externalId } = account
    if (externalId !== undefined) {
      const id = before.get(externalId)
      if (id !== undefined) return { line, status: 'unchanged', id }
      if (taken.has(externalOf(externalId))) return { line, status: 'unchanged' }
    }
    const stored = mayConflict(candidate)
      ? await findClashes(service, { name: requested, emailKey }, undefined, 'leave')
      : []
    const possible = [await nameConflict(service, taken, requested, stored), emailConflict(taken, emailKey, stored)]
    const inUse = possible.filter((conflict) => conflict !== null)
    const { name, conflicts } = await withAnotherName(service, candidate, inUse)
    if (conflicts.length > 0) return { line, status: 'conflict', conflicts }
    for (const key of keysOf(name, emailKey)) taken.add(key)
    if (externalId !== undefined) taken.add(externalOf(externalId))
    return { line, status: 'created', ...(nameIsDerived ? { username: name.name } : {}) }
  }
}

const externalOf = (id: string) => `external ${id}`
const keyOf = (key: string) => `key ${key}`
const lookOf = (skeleton: string) => `look ${skeleton}`
const addressOf = (emailKey: string) => `address ${emailKey}`
const keysOf = (name: NewName, emailKey: string) => [
  keyOf(name.key),
  ...name.skeletons.map(lookOf),
  addressOf(emailKey),
]

/** Two reads for all of them find those that need a closer check. */
async function storedAmong(
  service: Service,
  candidates: readonly Candidate[],
): Promise<(candidate: Candidate) => boolean> {
  const skeletons = candidates.flatMap(({ name }) => name.skeletons)
  const addresses = candidates.map(({ account }) => account.email_key)
  const [named, addressed] = await Promise.all([
    service.db.accounts.find({ 'names.skeletons': { $in: skeletons } }, { projection: { names: 1 } }).toArray(),
    service.db.accounts.find({ email_key: { $in: addresses } }, { projection: { email_key: 1 } }).toArray(),
  ])
  const looks = new Set(named.flatMap((account) => account.names.flatMap((entry) => entry.skeletons)))
  const keys = new Set(addressed.map((account) => account.email_key))
  return ({ name, account }) => keys.has(account.email_key) || name.skeletons.some((skeleton) => looks.has(skeleton))
}

async function nameConflict(
  service: Service,
  taken: KeySet,
  name: NewName,
  stored: readonly Conflict[],
): Promise<Conflict | null> {
  const storedConflict = stored.find(({ field }) => field === 'username')
  const isTaken = taken.has(keyOf(name.key)) || storedConflict?.code === 'username_taken'
  if (!isTaken && storedConflict === undefined && !name.skeletons.some((skeleton) => taken.has(lookOf(skeleton))))
    return null
  const suggestions = (storedConflict?.suggestions ?? (await freeNames(service, name))).filter((suggestion) => {
    const check = checkUsername(suggestion, service.names)
    return check.ok && !check.name.skeletons.some((skeleton) => taken.has(lookOf(skeleton)))
  })
  return { field: 'username', code: isTaken ? 'username_taken' : 'username_confusable', suggestions }
}

function emailConflict(taken: KeySet, emailKey: string, stored: readonly Conflict[]): Conflict | null {
  const storedConflict = stored.find(({ field }) => field === 'email')
  if (storedConflict !== undefined) return storedConflict
  return taken.has(addressOf(emailKey)) ? { field: 'email', code: 'email_taken', suggestions: [] } : null
}
