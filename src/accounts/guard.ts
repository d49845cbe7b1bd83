import { BSON, type Filter } from 'mongodb'
import { coveringPatterns } from '../enforcement/actions.ts'
import { inForceFilter } from '../enforcement/conditions.ts'
import { heldProblem } from '../enforcement/decide.ts'
import { type NextStep, Problem } from '../http/problem.ts'
import type { AccountDocument } from './account.ts'
import { moderatableFilter, moderationRefusal } from './admins.ts'
import type { CheckedAgent } from './check-agent.ts'
import { findValidToken, hasToken, unknownToken } from './find-token.ts'
import { notApplied } from './once.ts'
import { acceptedNumbers, stalePrecondition } from './own-version.ts'
import { invalidState, selfHold, stepsOfMailbox, stepsOfOwner, stepsOfStaff } from './refusals.ts'
import type { AccountWrite, Authority } from './write.ts'

const mebibyte = 1024 * 1024

/**
 * How large an account may grow before its writes wait for the relay: unrelayed events, and bytes in total. Staff and
 * the system may continue where the owner has to wait; the rest of the 16 MiB of a document is room for the write
 * itself.
 */
const outboxLimits = {
  owner: { events: 1_000, bytes: 4 * mebibyte },
  others: { events: 2_000, bytes: 8 * mebibyte },
}

/**
 * The filter of a write: identity, session, verified hash, state, version, holds and the reach of the actor, all in the
 * same atomic step as the change.
 *
 * @param agent the actor on another account, with current rights
 */
export function guard(write: AccountWrite, agent: CheckedAgent | null): Filter<AccountDocument> {
  const { authority, now } = write
  const conditions: Filter<AccountDocument>[] = write.event === null ? [] : hasRoom(authority)
  if (write.once) conditions.push(notApplied(write.once))
  if (write.states !== undefined) conditions.push({ state: { $in: [...write.states] } })
  if (write.condition !== undefined) conditions.push(write.condition)
  if (write.precondition !== undefined) {
    const { expected } = write.precondition
    const numbers = acceptedNumbers(expected, write.account)
    if (numbers !== null) conditions.push({ [expected.member]: { $in: numbers } } as Filter<AccountDocument>)
  }
  if (authority.kind === 'owner') {
    if (authority.session !== undefined) conditions.push(hasSession(authority.session, now))
    if (authority.verifiedHash !== undefined) conditions.push({ 'password.phc': authority.verifiedHash })
    if (authority.mailToken !== undefined) conditions.push(hasToken(authority.mailToken, now))
    if (authority.action !== 'floor') conditions.push(noHoldOn(authority.action, now))
  }
  if (authority.kind === 'staff') {
    if (isOfActor(write)) conditions.push({ _id: { $in: [] } })
    conditions.push(...moderatableFilter(agent?.roles ?? []))
  }
  return { _id: write.account, ...(conditions.length === 0 ? {} : { $and: conditions }) }
}

/** Whether staff try to write their own account where that is not allowed. */
function isOfActor({ authority, account }: AccountWrite): boolean {
  return authority.kind === 'staff' && authority.self === undefined && authority.actor.account._id === account
}

function hasSession(tokenHash: string, now: Date): Filter<AccountDocument> {
  return { sessions: { $elemMatch: { token_hash: tokenHash, expires_at: { $gt: now } } } } as Filter<AccountDocument>
}

const outboxLimit = (authority: Authority) => (authority.kind === 'owner' ? outboxLimits.owner : outboxLimits.others)

function hasRoom(authority: Authority): Filter<AccountDocument>[] {
  const { events, bytes } = outboxLimit(authority)
  return [
    { [`events.${events - 1}`]: { $exists: false } } as Filter<AccountDocument>,
    { $expr: { $lt: [{ $bsonSize: '$$ROOT' }, bytes] } },
  ]
}

function isFull(account: AccountDocument, authority: Authority): boolean {
  const { events, bytes } = outboxLimit(authority)
  return account.events.length >= events || BSON.calculateObjectSize(account) >= bytes
}

/** Why the write matched nothing, in the order of the contract; null when no cause remains. */
export async function refusal(
  write: AccountWrite,
  account: AccountDocument | null,
  agent: CheckedAgent | null,
): Promise<Problem | null> {
  const { authority, now } = write
  if (
    authority.kind === 'owner' &&
    authority.session !== undefined &&
    !isSessionValid(account, authority.session, now)
  ) {
    return new Problem('session_expired', {
      detail: {
        en: 'The session ended while the request was under way.',
        de: 'Die Sitzung ging zu Ende, während die Anfrage lief.',
      },
    })
  }
  const hashChanged = authority.kind === 'owner' && authority.verifiedHash !== account?.password.phc
  if (hashChanged && authority.verifiedHash !== undefined) return new Problem('invalid_credentials')
  if (account === null)
    return new Problem('not_found', {
      detail: { en: 'The account does not exist.', de: 'Dieses Konto gibt es nicht.' },
    })
  const staffRefusal = authority.kind === 'staff' ? moderationRefusal(agent?.roles ?? [], account) : null
  if (staffRefusal !== null) return staffRefusal
  if (
    authority.kind === 'owner' &&
    authority.mailToken !== undefined &&
    !findValidToken(account, authority.mailToken.hash, now)
  ) {
    return unknownToken(authority.mailToken.purpose)
  }
  if (authority.kind === 'owner' && authority.action !== 'floor') {
    const { action } = authority
    const { state, holds, sessions, profile } = account
    const scope = sessions.find((session) => session.token_hash === authority.session)?.scope ?? 'full'
    const { attempt } = write.origin
    const held = heldProblem({ action, holds, locale: profile.locale, now, attempt, situation: { state, scope } })
    if (held !== null) return held
  }
  if (write.event !== null && isFull(account, authority)) {
    return new Problem('overloaded', {
      detail: {
        en: 'The changes of this account have not been recorded elsewhere yet.',
        de: 'Frühere Änderungen an diesem Konto sind noch nicht vollständig festgehalten.',
      },
      headers: { 'Retry-After': '5' },
    })
  }
  const stale = write.precondition && (await stalePrecondition(write.precondition, account, write.origin))
  if (stale) return stale
  if (isOfActor(write))
    return selfHold({ en: 'act on your own account as staff', de: 'als Mitarbeiter auf Ihr eigenes Konto einwirken' })
  if (write.states !== undefined && !write.states.includes(account.state)) {
    return invalidState(account, stepsFor(authority, account))
  }
  return null
}

function stepsFor(authority: Authority, account: AccountDocument): NextStep[] {
  if (authority.kind === 'owner') {
    return authority.mailToken === undefined ? stepsOfOwner(account) : stepsOfMailbox(account)
  }
  return authority.kind === 'staff' ? stepsOfStaff(account._id) : []
}

function isSessionValid(account: AccountDocument | null, tokenHash: string, now: Date): boolean {
  const session = account?.sessions.find((entry) => entry.token_hash === tokenHash)
  return session !== undefined && session.expires_at > now
}

/**
 * The condition of the guarded write: the account has no hold in force that covers the action. Only a scheduled start
 * and an end are compared with the time. A hold that began when it was placed has no start to compare, so that it
 * blocks from its acknowledgement on, whatever the clock of another process says.
 *
 * @param rule limits the condition to the holds of this rule
 */
export function noHoldOn(action: string, now: Date, rule?: string): Filter<AccountDocument> {
  const covering = {
    actions: { $in: coveringPatterns(action) },
    except: { $ne: action },
    ...inForceFilter(now),
    ...(rule === undefined ? {} : { 'source.rule': rule }),
  }
  return { holds: { $not: { $elemMatch: covering } } } as Filter<AccountDocument>
}
