import { type AccountRecord, currentName } from '../accounts/account.ts'
import { unverified, waitsForAddress } from '../accounts/refusals.ts'
import { gatherReads } from '../database/gathered-reads.ts'
import { builtInActions, floorActions } from '../enforcement/actions.ts'
import { blockingHolds } from '../enforcement/blocking.ts'
import { withOwnersHolds } from '../enforcement/entry.ts'
import type { HoldEntry } from '../enforcement/hold.ts'
import { ownerEntryView } from '../enforcement/hold-views.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { checkSession } from '../sessions/check.ts'
import { refusalOf, type Subject } from './answer-check.ts'

/** Asks whether an account may do something: the account by its id, or by the token of one of its sessions. */
export interface Check {
  subject: { id: string } | { token: string }
  action: string
}

interface Found extends Subject {
  account: Subject['account'] & Pick<AccountRecord, '_id' | 'names' | 'email_verified_at'>
}

/**
 * Answers whether an account may do something now: with one read, so that it always includes an acknowledged hold. The
 * token is neither stored nor revealed.
 *
 * @returns the refusal beside the view, null when the action is allowed
 * @throws Problem `not_found`; with `conflicting_field` if the token belongs to no session
 */
export async function checkAction(service: Service, { subject, action }: Check) {
  const resolved = 'token' in subject ? await byToken(service, subject.token) : await byId(service, subject.id)
  const now = service.now()
  const refusal = refusalNow(service, resolved, action, now)
  const { _id, names, state, profile } = resolved.account
  const view = {
    allowed: refusal === null,
    action,
    account: { id: _id, username: currentName({ _id, names }).name, state },
    holds: holdsOn(resolved, action, now).map((hold) => ownerEntryView(hold, now, profile.locale)),
  }
  return { view, refusal }
}

/**
 * Every built-in action and those of the floor, each as `checkAction` answers it for an account without a session.
 *
 * @throws Problem `not_found`
 */
export async function checkAllActions(service: Service, id: string) {
  const subject = await byId(service, id)
  const now = service.now()
  return [...builtInActions, ...floorActions].map((action) => {
    const refusal = refusalNow(service, subject, action, now)
    const holds = holdsOn(subject, action, now).map(({ ref }) => ref)
    return { action, allowed: refusal === null, holds, refusal }
  })
}

function refusalNow(service: Service, subject: Found, action: string, now: Date): Problem | null {
  const refusal = refusalOf(subject, action, now)
  if (refusal !== null) return refusal
  return waitsForAddress(service, subject.account, action) ? unverified(action) : null
}

/** The holds in force that cover the action, the oldest first; none covers the floor. */
function holdsOn({ account }: Found, action: string, now: Date): HoldEntry[] {
  const isFloor = (floorActions as readonly string[]).includes(action)
  return isFloor ? [] : blockingHolds(account.holds, action, now)
}

async function byToken(service: Service, token: string): Promise<Found> {
  const checked = await checkSession(service, token)
  if (checked !== null) return checked
  throw new Problem('not_found', {
    detail: {
      en: 'The token belongs to no session, or to one that has ended.',
      de: 'Das Token gehört zu keiner Sitzung, oder zu einer, die zu Ende ist.',
    },
    conflictingField: 'token',
  })
}

const readSubjects = gatherReads<Found['account']>(
  (db, ids) =>
    db.accounts
      .find<Found['account']>(
        { _id: { $in: [...ids] } },
        { projection: withOwnersHolds({ names: 1, state: 1, email_verified_at: 1 }) },
      )
      .toArray(),
  ({ _id }) => [_id],
)

async function byId(service: Service, id: string): Promise<Found> {
  const account = await readSubjects(service.db, id)
  if (account === null)
    throw new Problem('not_found', { detail: { en: 'The account does not exist.', de: 'Dieses Konto gibt es nicht.' } })
  return { account, session: null }
}
