import { isTombstone } from '../accounts/account.ts'
import { isAccountId } from '../accounts/reservation.ts'
import { maxFieldErrors } from '../http/field-errors.ts'
import type { BodyFault } from '../http/problem.ts'
import { loginKey } from '../identifiers/login-key.ts'
import type { Sentence } from '../languages.ts'
import type { Service } from '../service.ts'

interface FoundTargets {
  /** The ids of the accounts, in the order of the targets. */
  accounts: string[]
  faults: BodyFault[]
}

/**
 * Finds the accounts of usernames, addresses and ids with three commands, however many there are. Two targets that are
 * one account are a fault, because it would be held twice.
 */
export async function findTargets(service: Service, targets: readonly string[]): Promise<FoundTargets> {
  const keys = targets.map(keyOf)
  const accountsByKey = await accountsBy(service, keys)
  const first = new Map<string, number>()
  const accounts: string[] = []
  const faults: FoundTargets['faults'] = []
  for (const [index, key] of keys.entries()) {
    const account = key === null ? undefined : accountsByKey[key.kind].get(key.key)
    const earlier = account === undefined ? undefined : first.get(account)
    if (account === undefined) faults.push(fault(index, nobody))
    else if (earlier !== undefined) faults.push(fault(index, sameAs(earlier)))
    else {
      first.set(account, index)
      accounts.push(account)
    }
    if (faults.length === maxFieldErrors) break
  }
  return { accounts, faults }
}

const nobody = {
  en: 'No account has this username, address or id.',
  de: 'Kein Konto hat diesen Benutzernamen, diese Adresse oder diese Id.',
}
const sameAs = (index: number) => ({
  en: `This is the same account as /targets/${index}.`,
  de: `Das ist dasselbe Konto wie /targets/${index}.`,
})
const fault = (index: number, detail: Sentence) => ({ pointer: `/targets/${index}`, code: 'not_allowed', detail })

interface Key {
  kind: 'id' | 'username' | 'email'
  key: string
}

function keyOf(target: string): Key | null {
  const trimmed = target.trim()
  return isAccountId(trimmed) ? { kind: 'id', key: trimmed.toLowerCase() } : loginKey(trimmed)
}

/** The ids of accounts by their names and addresses. */
async function accountsBy(
  service: Service,
  input: readonly (Key | null)[],
): Promise<Record<Key['kind'], Map<string, string>>> {
  const { accounts } = service.db
  const keys = (kind: Key['kind']) => input.flatMap((key) => (key?.kind === kind ? [key.key] : []))
  const [byId, byName, byEmail] = await Promise.all([
    accounts.find({ _id: { $in: keys('id') } }, { projection: { _id: 1 } }).toArray(),
    accounts.find({ 'names.key': { $in: keys('username') } }, { projection: { names: 1 } }).toArray(),
    accounts.find({ email_key: { $in: keys('email') } }, { projection: { email_key: 1 } }).toArray(),
  ])
  return {
    id: new Map(byId.map(({ _id }) => [_id, _id])),
    username: new Map(
      byName.flatMap((account) =>
        account.names
          .filter((name) => name.until === null && !isTombstone(name))
          .map(({ key }) => [key, account._id] as const),
      ),
    ),
    email: new Map(byEmail.map(({ _id, email_key }) => [email_key, _id])),
  }
}
