import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { StaffCaller } from '../accounts/caller.ts'
import { endingSessions } from '../accounts/change-sessions.ts'
import { accountHref } from '../accounts/refusals.ts'
import { factorState, noFactor } from '../credentials/factor-state.ts'
import { literal } from '../database/expression.ts'
import type { Precondition } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { staffVersioned } from './staff-view.ts'

/**
 * Removes the second factor of an account whose owner has lost it, by an admin. All sessions end, the owner gets a
 * mail, and the trail keeps the admin and the reason.
 *
 * @param reason free text for the trail
 * @throws Problem `self_hold` on one's own account; `not_found`, `precondition_failed`, `version_conflict`;
 *   `invalid_transition` when there is no second factor, and for a closed account
 */
export async function removeFactorAsStaff(
  service: Service,
  staff: StaffCaller,
  id: string,
  reason: string,
  expected: Precondition,
): Promise<void> {
  const { set, changes } = endingSessions([])
  await service.store.write(
    () => ({
      account: id,
      authority: { kind: 'staff', actor: staff },
      origin: staff.origin,
      now: service.now(),
      states: ['pending', 'active', 'closing'],
      precondition: { expected, view: staffVersioned(service, staff, id) },
      condition: { 'factor.confirmed_at': { $type: 'date' } } as Filter<AccountDocument>,
      set: { ...set, factor: '$$REMOVE' },
      bumpsVersion: true,
      event: {
        type: 'factor.removed',
        changes: {
          second_factor: { before: factorState, after: noFactor },
          ...changes,
          note: { before: null, after: literal(reason) },
        },
      },
    }),
    ({ factor }) => (factor?.confirmed_at ? null : withoutFactor(accountHref(id))),
  )
}

function withoutFactor(href: string): Problem {
  return new Problem('invalid_transition', {
    detail: { en: 'The account has no second factor.', de: 'Das Konto hat keinen zweiten Faktor.' },
    current: { state: 'removed', allowed: ['confirmed'] },
    next: [{ rel: 'refetch', title: { en: 'Read the account', de: 'Das Konto lesen' }, method: 'GET', href }],
  })
}
