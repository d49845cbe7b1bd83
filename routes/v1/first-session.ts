import type { FastifyReply } from 'fastify'
import { currentName } from '../../src/accounts/account.ts'
import { ownTag, ownView } from '../../src/accounts/account-views.ts'
import type { WrittenAccount } from '../../src/accounts/write.ts'
import { type SessionEntry, sessionView } from '../../src/credentials/session.ts'

/** A session that has just begun, with its token, which is shown only once. */
export function newSessionView(session: SessionEntry, token: string) {
  return { ...sessionView(session, session.id), token }
}

/** Sets status and headers of the 201 of a new account, and returns its body: the account with its first session. */
export function answerSignedUp(reply: FastifyReply, { account, token }: { account: WrittenAccount; token: string }) {
  const [session] = account.sessions
  if (session === undefined) throw new Error('a new account has a session')
  const path = `/v1/accounts/${encodeURIComponent(currentName(account).name)}`
  reply.code(201).header('location', path).header('etag', ownTag(account))
  return { account: ownView(account), session: newSessionView(session, token) }
}
