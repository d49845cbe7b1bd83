import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { Caller, StaffCaller } from '../accounts/caller.ts'
import { endingSessions, sessionsWithout } from '../accounts/change-sessions.ts'
import type { AccountWrite } from '../accounts/write.ts'
import { type Expression, literal } from '../database/expression.ts'
import type { Origin } from '../events/event.ts'
import { Problem } from '../http/problem.ts'
import { hashToken } from '../secrets/token.ts'
import type { Service } from '../service.ts'

/**
 * Ends one of the caller's sessions, which may be the current one.
 *
 * @throws Problem `not_found` when the account has no such session; `session_expired`
 */
export async function endSession(service: Service, caller: Caller, id: string): Promise<void> {
  const isThere = { 'sessions.id': id } as Filter<AccountDocument>
  await service.store.write(ownWrite(service, caller, sessionsWithout(id), isThere), (account) =>
    account.sessions.some((session) => session.id === id)
      ? null
      : new Problem('not_found', {
          detail: { en: 'The account has no such session.', de: 'Diese Sitzung hat das Konto nicht.' },
        }),
  )
}

/**
 * * Ends the session of a cookie that is about to be replaced, if it is still valid.
 *
 * @param origin of the sign-in that replaces it
 */
export async function endReplaced(service: Service, token: string, origin: Origin): Promise<void> {
  const session = hashToken(token)
  const owner = await service.db.accounts.findOne({ 'sessions.token_hash': session }, { projection: { _id: 1 } })
  if (owner === null) return
  const { set, changes } = endingSessions({
    $filter: { input: '$sessions', cond: { $ne: ['$$this.token_hash', literal(session)] } },
  })
  await service.store.tryWrite({
    account: owner._id,
    authority: { kind: 'owner', action: 'floor', session },
    origin: { ...origin, actor: { kind: 'account', id: owner._id } },
    now: service.now(),
    set,
    event: { type: 'session.ended', changes },
  })
}

/** Ends all sessions of the caller except the current one. */
export async function endOtherSessions(service: Service, caller: Caller): Promise<void> {
  const ownSession = { $filter: { input: '$sessions', cond: { $eq: ['$$this.id', literal(caller.session.id)] } } }
  await service.store.write(ownWrite(service, caller, ownSession))
}

function ownWrite(service: Service, caller: Caller, sessions: Expression, condition?: Filter<AccountDocument>) {
  const { set, changes } = endingSessions(sessions)
  return (): AccountWrite => ({
    account: caller.account._id,
    authority: { kind: 'owner', action: 'floor', session: caller.session.token_hash },
    origin: caller.origin,
    now: service.now(),
    ...(condition === undefined ? {} : { condition }),
    set,
    event: { type: 'session.ended', changes },
  })
}

/**
 * Ends all sessions of an account, by staff.
 *
 * @throws Problem `not_found`; `forbidden` for staff without the admin role on staff; `self_hold`
 */
export async function endAllSessions(service: Service, staff: StaffCaller, account: string): Promise<void> {
  const { set, changes } = endingSessions([])
  await service.store.write(() => ({
    account,
    authority: { kind: 'staff', actor: staff },
    origin: staff.origin,
    now: service.now(),
    set,
    event: { type: 'session.ended', changes },
  }))
}
