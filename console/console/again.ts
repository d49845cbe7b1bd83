import type { Hold } from '../../client/src/index.ts'
import { toLocal } from './expiry.tsx'
import type { HoldForm } from './new-hold.ts'

let prepared: { account: string; values: HoldForm } | null = null

/** Has the form for a hold on this account filled as the hold was. */
export function prepareAgain(hold: Hold): void {
  const values: HoldForm = {
    reason: hold.reason.code,
    kind: hold.kind,
    preset: 'actions',
    actions: hold.actions.join(' '),
    requirement: hold.requirement ?? 'email_verified',
    message: hold.message ?? '',
    note: hold.note ?? '',
    case_ref: hold.case_ref ?? '',
    expires_at: toLocal(hold.until),
    disclosure: hold.disclosure,
    lift_requires: String(hold.lift_requires),
    dedupe_key: hold.dedupe_key ?? '',
  }
  prepared = { account: hold.account_id, values }
}

/** What the form for this account begins with, once. */
export function takePrepared(account: string): HoldForm | null {
  const values = prepared?.account === account ? prepared.values : null
  prepared = null
  return values
}
