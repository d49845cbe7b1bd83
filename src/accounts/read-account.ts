import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import type { AccountDocument, AccountRecord } from './account.ts'

/** @throws Problem `not_found` */
export async function readAccount(
  service: Service,
  id: string,
): Promise<AccountRecord & Pick<AccountDocument, 'metadata'>> {
  const account = await service.db.accounts.findOne({ _id: id }, { projection: withoutSecrets })
  if (account === null) throw noSuchAccount()
  return account
}
export const withoutSecrets = {
  password: 0,
  'factor.secret': 0,
  'factor.last_step': 0,
  'factor.replacement': 0,
  tokens: 0,
  undo_addresses: 0,
  events: 0,
  pending: 0,
  applied_keys: 0,
  verify_by: 0,
  closing_since: 0,
  'holds.staff': 0,
  'holds.appeal': 0,
} as const
/** The 404 of an account that does not exist. */
export function noSuchAccount(): Problem {
  return new Problem('not_found', { detail: { en: 'The account does not exist.', de: 'Dieses Konto gibt es nicht.' } })
}
