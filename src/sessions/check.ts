import type { AccountRecord } from '../accounts/account.ts'
import { sessionsWith } from '../accounts/change-sessions.ts'
import type { SessionEntry } from '../credentials/session.ts'
import { literal } from '../database/expression.ts'
import { gatherReads } from '../database/gathered-reads.ts'
import { withOwnersHolds } from '../enforcement/entry.ts'
import { systemOrigin } from '../events/event.ts'
import { hashToken } from '../secrets/token.ts'
import type { Service } from '../service.ts'
import { isOverForStaff, seenWithin } from './staff-limits.ts'

/** An account with the session of the request. */
export interface CheckedSession {
  account: AccountRecord
  session: SessionEntry
  secondFactor: boolean
}

const neededFields = withOwnersHolds({
  names: 1,
  names_rules: 1,
  email: 1,
  email_key: 1,
  email_verified_at: 1,
  email_pending: 1,
  profile: 1,
  version: 1,
  seq: 1,
  state: 1,
  roles: 1,
  'factor.confirmed_at': 1,
  'factor.recovery': 1,
  created_at: 1,
  updated_at: 1,
})

/** `$elemMatch` would return one session of each account, and two devices may send requests at the same time. */
const readSessions = gatherReads<AccountRecord>(
  (db, hashes) => {
    const asked = { $filter: { input: '$sessions', cond: { $in: ['$$this.token_hash', literal(hashes)] } } }
    return db.accounts
      .find<AccountRecord>(
        { 'sessions.token_hash': { $in: [...hashes] } },
        { projection: { ...neededFields, sessions: asked } },
      )
      .toArray()
  },
  ({ sessions }) => sessions.map((session) => session.token_hash),
)

/**
 * Finds the account of a session token: one read, which returns the account with its holds. It begins after the request
 * arrived, and those of one turn share a command: see `gatherReads`.
 *
 * @param isCookie whether it was sent as the cookie, which makes it a web session
 * @returns null when the token is unknown, ended or expired
 */
export async function checkSession(service: Service, token: string, isCookie = false): Promise<CheckedSession | null> {
  const tokenHash = hashToken(token)
  const account = await readSessions(service.db, tokenHash)
  const entry = account?.sessions.find((candidate) => candidate.token_hash === tokenHash)
  const now = service.now()
  if (account === null || entry === undefined || entry.expires_at <= now) return null
  const session: SessionEntry = isCookie ? { ...entry, web: true } : entry
  if (isOverForStaff(service, account, session, now)) return null
  return { account: { ...account, sessions: [session] }, session, secondFactor: Boolean(account.factor?.confirmed_at) }
}

/** Records the use of a session, at most every few minutes and outside the trail. */
export async function noteSeen(service: Service, { account, session }: CheckedSession): Promise<void> {
  const now = service.now()
  if (now.getTime() - session.last_seen_at.getTime() < seenWithin(account, session)) return
  await service.store.tryWrite({
    account: account._id,
    authority: { kind: 'system' },
    origin: systemOrigin,
    now,
    set: { sessions: sessionsWith(session.id, { last_seen_at: now }) },
    event: null,
  })
}
