import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import { noHoldOn } from '../accounts/guard.ts'
import { blockingHolds } from '../enforcement/blocking.ts'
import { heldProblem } from '../enforcement/decide.ts'
import { withOwnersHolds } from '../enforcement/entry.ts'
import { failedSignInsRule } from '../enforcement/hold.ts'
import type { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { type Attempt, pushSession } from './push-session.ts'

/** Thrown when the blocking state has gone or changed: the sign-in starts over. */
export class RestartSignInError extends Error {}

/**
 * The 409 of a held sign-in, with a session for the floor only. Its push requires that the password is still valid,
 * that one of the reported holds is still there, and that none is by the rule against guessing: an attacker who has
 * guessed a password gets no session at all.
 */
export async function withRestrictedSession(service: Service, attempt: Attempt, refusal: Problem): Promise<Problem> {
  const holds = (refusal.parts.extra?.holds ?? []) as { ref: string }[]
  const stillHeld = { 'holds.ref': { $in: holds.map((hold) => hold.ref) } } as Filter<AccountDocument>
  const now = service.now()
  const notByRule = noHoldOn('session.create', now, failedSignInsRule)
  const restricted = await pushSession(service, attempt, 'restricted', { $and: [stillHeld, notByRule] })
  if (restricted === null) return heldByRule(service, attempt)
  const held = heldProblem({
    action: 'session.create',
    holds: restricted.account.holds,
    locale: restricted.account.profile.locale,
    now,
    attempt: attempt.origin.attempt,
    situation: { state: restricted.account.state, scope: 'restricted' },
    restrictedSession: {
      token: restricted.token,
      scope: 'restricted',
      expires_at: restricted.session.expires_at.toISOString(),
    },
  })
  return held ?? refusal
}

/**
 * The 409 without a session while the rule holds signing in: its steps are those that need no session.
 *
 * @throws RestartSignInError when it no longer does, or the password has changed
 */
async function heldByRule(service: Service, { account, verifiedHash, origin }: Attempt): Promise<Problem> {
  const action = 'session.create'
  const document = await service.db.accounts.findOne(
    { _id: account },
    { projection: withOwnersHolds({ 'password.phc': 1, state: 1 }) },
  )
  const now = service.now()
  const holds = document?.password.phc === verifiedHash ? document.holds : []
  const isHeld = blockingHolds(holds, action, now).some((hold) => hold.source.rule === failedSignInsRule)
  const situation = { state: document?.state ?? 'active', scope: 'restricted' } as const
  const locale = document?.profile.locale ?? null
  const held = heldProblem({ action, holds, locale, now, attempt: origin.attempt, situation, reach: 'none' })
  if (!isHeld || held === null) throw new RestartSignInError()
  return held
}
