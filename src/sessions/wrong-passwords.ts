import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { Caller } from '../accounts/caller.ts'
import { endingSessions, sessionsWith, sessionsWithout } from '../accounts/change-sessions.ts'
import { systemOrigin } from '../events/event.ts'
import type { Service } from '../service.ts'
import { minute } from '../time.ts'

/** How many wrong passwords, within how many milliseconds and from any source, end the session that sent them. */
const maxWrongPasswords = 15
const within = 10 * minute

/**
 * Counts a wrong password from a session, and may end the session: an attacker who has hijacked it guesses the password
 * with it, because the password would give them the account.
 */
export async function noteWrongPassword(service: Service, caller: Caller): Promise<void> {
  const now = service.now()
  const { id } = caller.session
  const origin = { ...caller.origin, actor: systemOrigin.actor }
  const isLate = {
    $lte: [{ $ifNull: ['$$this.wrong_passwords.since', new Date(0)] }, new Date(now.getTime() - within)],
  }
  const counted = {
    $cond: [
      isLate,
      { count: 1, since: now },
      { count: { $add: ['$$this.wrong_passwords.count', 1] }, since: '$$this.wrong_passwords.since' },
    ],
  }
  const write = { account: caller.account._id, authority: { kind: 'system' }, origin, now } as const
  const account = await service.store.tryWrite({
    ...write,
    set: { sessions: sessionsWith(id, { wrong_passwords: counted }) },
    event: null,
    alone: true,
  })
  const session = account?.sessions.find((entry) => entry.id === id)
  if ((session?.wrong_passwords?.count ?? 0) < maxWrongPasswords) return
  const { set, changes } = endingSessions(sessionsWithout(id))
  await service.store.tryWrite({
    ...write,
    condition: { 'sessions.id': id } as Filter<AccountDocument>,
    set,
    event: { type: 'session.ended', changes },
    alone: true,
  })
}
