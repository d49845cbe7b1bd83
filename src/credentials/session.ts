import { v7 as uuid } from 'uuid'
import { hashToken, newToken } from '../secrets/token.ts'
import { day, hour } from '../time.ts'

export type SessionScope = 'full' | 'restricted'

/** A session as it is stored in its account; the token itself is not. */
export interface SessionEntry {
  id: string
  token_hash: string
  scope: SessionScope
  user_agent: string | null
  created_at: Date
  last_seen_at: Date
  expires_at: Date
  /** Absent when the request had none. */
  wrong_passwords?: WrongPasswords
  /** True for one that a browser keeps as a cookie, absent otherwise. */
  web?: true
  /** When its owner gave the password again; absent where that was never. Signing in counts as well. */
  stepped_up_at?: Date
}

export interface SessionView {
  id: string
  scope: SessionScope
  current: boolean
  created_at: string
  last_seen_at: string
  expires_at: string
  user_agent: string | null
}

/** How many sessions of each scope an account keeps; another one ends the oldest. */
export const sessionsKept: Record<SessionScope, number> = { full: 20, restricted: 3 }

const restrictedLifetime = hour
const userAgentLength = 300

/** How long full sessions last; a restricted one lasts an hour. */
export interface SessionLifetimes {
  sessionDays: number
  /** Of the web sessions of staff, in milliseconds: without a request, and in all. */
  staffSessions: { idle: number; longest: number }
}

interface Beginning {
  userAgent: string | null
  web: boolean
  isStaff: boolean
  now: Date
}

/** A new session and its token, which is shown only once. */
export function newSession(
  scope: SessionScope,
  origin: Beginning,
  lifetimes: SessionLifetimes,
): { token: string; entry: SessionEntry } {
  const token = newToken('hf_ses_')
  const lifetime = scope === 'restricted' ? restrictedLifetime : lifetimeOf(origin, lifetimes)
  return {
    token,
    entry: {
      id: uuid(),
      token_hash: hashToken(token),
      scope,
      user_agent: origin.userAgent?.slice(0, userAgentLength).toWellFormed() ?? null,
      created_at: origin.now,
      last_seen_at: origin.now,
      expires_at: new Date(origin.now.getTime() + lifetime),
      ...(origin.web ? { web: true } : {}),
    },
  }
}

function lifetimeOf({ web, isStaff }: Beginning, { sessionDays, staffSessions }: SessionLifetimes): number {
  return web && isStaff ? Math.min(staffSessions.longest, sessionDays * day) : sessionDays * day
}

/** @param currentId the session of the request, if it is one of the account */
export function sessionView(entry: SessionEntry, currentId: string | null): SessionView {
  return {
    id: entry.id,
    scope: entry.scope,
    current: entry.id === currentId,
    created_at: entry.created_at.toISOString(),
    last_seen_at: entry.last_seen_at.toISOString(),
    expires_at: entry.expires_at.toISOString(),
    user_agent: entry.user_agent,
  }
}

/** The recent wrong passwords that this session has sent. */
export interface WrongPasswords {
  count: number
  since: Date
}
