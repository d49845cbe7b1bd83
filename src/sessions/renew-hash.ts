import type { AccountDocument } from '../accounts/account.ts'
import type { Requester } from '../credentials/hash-gate.ts'
import { literal } from '../database/expression.ts'
import { systemOrigin } from '../events/event.ts'
import type { Service } from '../service.ts'

type Verified = Pick<AccountDocument, '_id' | 'password'>

/**
 * Hashes a password again that was just verified against a hash of another form or cost. It is the same password, so
 * only the hash changes. If that fails, the sign-in is still valid, and the next one tries again. A hash that does not
 * read the whole password is kept: what was typed may differ from the password.
 */
export async function renewHash(
  service: Service,
  { _id, password: was }: Verified,
  { password, requester }: { password: string; requester: Requester },
): Promise<void> {
  if (!service.passwords.isOutdated(was.phc) || !service.passwords.mayRenew(was.phc, password)) return
  try {
    const phc = await service.passwords.hash(password, 'sign-up', { source: requester.source })
    await service.store.tryWrite({
      account: _id,
      authority: { kind: 'system' },
      origin: systemOrigin,
      now: service.now(),
      condition: { 'password.phc': was.phc },
      set: { 'password.phc': literal(phc) },
      event: null,
    })
  } catch {
    // overloaded, or the database has gone: neither is a reason to refuse who has signed in
  }
}

/** Whether the hash is a different one now, of the same password. */
export async function wasRenewed(service: Service, { _id, password: was }: Verified): Promise<boolean> {
  if (!service.passwords.isOutdated(was.phc)) return false
  const now = await service.db.accounts.findOne({ _id }, { projection: { password: 1 } })
  return now?.password.phc !== was.phc && now?.password.changed_at.getTime() === was.changed_at.getTime()
}
