import type { SessionEntry } from '../../src/sessions/session.ts'
import { sessionView } from '../../src/sessions/session.ts'

/** A session that has just begun, with its token, which is shown this once. */
export function newSessionView(session: SessionEntry, token: string) {
  return { ...sessionView(session, session.id), token }
}

/** The session that a new account begins with. */
export function firstSession(account: { sessions: SessionEntry[] }, token: string) {
  const [session] = account.sessions
  if (session === undefined) throw new Error('a new account has a session')
  return newSessionView(session, token)
}
