import { refusingIndex } from '../database/duplicate-key.ts'
import { literal } from '../database/expression.ts'
import { systemOrigin } from '../events/event.ts'
import { canonicalName } from '../identifiers/canonical-name.ts'
import { type NameRules, namesRulesVersion, skeletonsOf } from '../identifiers/usernames.ts'
import type { Service } from '../service.ts'
import { StartError } from '../start-error.ts'
import { type AccountDocument, currentName, isTombstone, type NameEntry } from './account.ts'
import { reservationIds } from './reservation.ts'

const maxNamed = 20

/**
 * Recalculates the keys and skeletons of stored names when the rules have changed since the last start: how keys are
 * calculated, other Unicode data, or confusables allowed or refused. Names that are only reserved are dropped if they
 * clash. It can be stopped and run again at any time.
 *
 * @throws StartError naming accounts whose names would clash under the current rules; the service must not start then
 */
export async function renewNames(service: Service): Promise<void> {
  const version = namesRulesVersion(service.names)
  const stored = await service.db.settings.findOne({ _id: 'service' })
  if (stored?.names_rules === version) return
  await service.db.reservations.deleteMany({ _id: reservationIds, names_rules: { $ne: version } })
  const clashing: string[] = []
  for await (const account of service.db.accounts.find({}, { sort: { _id: 1 } })) {
    if (account.names_rules === version) continue
    if (!(await renew(service, account, version))) clashing.push(currentName(account).name)
    if (clashing.length === maxNamed) break
  }
  if (clashing.length > 0) {
    throw new StartError(
      `Usernames are, or look like, those of other accounts under the current rules: ${clashing.join(', ')}. Rename these accounts, or restore the former value of USERNAME_CONFUSABLES.`,
    )
  }
  await service.db.settings.updateOne({ _id: 'service' }, { $set: { names_rules: version } })
}

/** @returns false when another account has such a name already */
async function renew(service: Service, account: AccountDocument, version: string): Promise<boolean> {
  const names = account.names.map((entry) => (isTombstone(entry) ? entry : renewed(entry, service.names)))
  try {
    await service.store.tryWrite({
      account: account._id,
      authority: { kind: 'system' },
      origin: systemOrigin,
      now: service.now(),
      condition: { seq: account.seq },
      set: { names: literal(names), names_rules: literal(version) },
      event: null,
    })
    return true
  } catch (error) {
    if (refusingIndex(error) === null) throw error
    return false
  }
}

function renewed(entry: NameEntry, rules: NameRules): NameEntry {
  const { key } = canonicalName(entry.name)
  return { ...entry, key, skeletons: skeletonsOf(entry.name, key, rules) }
}
