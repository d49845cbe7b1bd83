import type { SessionEntry } from '../credentials/session.ts'
import type { Service } from '../service.ts'

/** The sessions of an account that have not expired. */
export async function findSessions(service: Service, account: string): Promise<SessionEntry[]> {
  const document = await service.db.accounts.findOne({ _id: account }, { projection: { sessions: 1 } })
  const now = service.now()
  return (document?.sessions ?? []).filter((session) => session.expires_at > now)
}
