import { type AccountRecord, currentName } from '../accounts/account.ts'
import { unverified, waitsForAddress } from '../accounts/refusals.ts'
import { floorActions } from '../enforcement/actions.ts'
import { blockingHolds } from '../enforcement/blocking.ts'
import { ownersHolds } from '../enforcement/entry.ts'
import { ownerEntryView } from '../enforcement/hold.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { checkSession } from '../sessions/check.ts'
import { refusalOf, type Subject } from './answer-check.ts'

/** Whether an account may do something: the account by its id, or by the token of one of its sessions. */
export interface Check {
  subject: { id: string } | { token: string }
  action: string
}

interface Found extends Subject {
  account: Pick<AccountRecord, '_id' | 'names' | 'state' | 'email_verified_at' | 'holds'>
}

/**
 * Answers whether an account may do something now: by one read, so that a hold that was acknowledged is always in it. The
 * token is neither stored nor revealed.
 *
 * @returns the refusal beside the view, null when the action is allowed
 * @throws Problem `not_found`; with `conflicting_field` where it is the token that belongs to no session
 */
export async function checkAction(service: Service, { subject, action }: Check) {
  const found = 'token' in subject ? await byToken(service, subject.token) : await byId(service, subject.id)
  const now = service.now()
  const refusal = refusalOf(found, action, now) ?? withheld(service, found, action)
  const { _id, names, state, holds } = found.account
  const isFloor = (floorActions as readonly string[]).includes(action)
  const inTheWay = isFloor ? [] : blockingHolds(holds, action, now)
  const view = {
    allowed: refusal === null,
    action,
    account: { id: _id, username: currentName({ _id, names }).name, state },
    holds: inTheWay.map((hold) => ownerEntryView(hold, now)),
  }
  return { view, refusal }
}

function withheld(service: Service, { account }: Found, action: string): Problem | null {
  return waitsForAddress(service, account, action) ? unverified(action) : null
}

async function byToken(service: Service, token: string): Promise<Found> {
  const checked = await checkSession(service, token)
  if (checked !== null) return checked
  throw new Problem('not_found', {
    detail: 'The token belongs to no session, or to one that has ended.',
    conflictingField: 'token',
  })
}

async function byId(service: Service, id: string): Promise<Found> {
  const projection = { names: 1, state: 1, email_verified_at: 1, ...ownersHolds }
  const account = await service.db.accounts.findOne({ _id: id }, { projection })
  if (account === null) throw new Problem('not_found', { detail: 'The account does not exist.' })
  return { account, session: null }
}
