import type { StaffCaller } from '../accounts/caller.ts'
import { changeAsStaff } from '../accounts/staff-trail.ts'
import { serviceTokenView } from '../credentials/service-token.ts'
import { literal } from '../database/expression.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'

/**
 * Revokes a token, together with an event in the trail of the admin: no request with it that begins after this has
 * returned is accepted. Its name is available again.
 *
 * @throws Problem `not_found`; `session_expired`, `account_held`
 */
export async function revokeServiceToken(service: Service, admin: StaffCaller, id: string): Promise<void> {
  const notFound = new Problem('not_found', {
    detail: { en: 'There is no service token with this id.', de: 'Ein Dienst-Token mit dieser Kennung gibt es nicht.' },
  })
  const record = await service.db.service_tokens.findOne({ _id: id })
  if (record === null) throw notFound
  const { name, scopes, expires_at } = serviceTokenView(record)
  const before = literal({ id, name, scopes, expires_at })
  const event = { type: 'service_token.revoked', changes: { service_token: { before, after: null } } } as const
  await changeAsStaff(service, admin, event, async (_, transaction) => {
    const { deletedCount } = await service.db.service_tokens.deleteOne({ _id: id }, { session: transaction })
    if (deletedCount === 0) throw notFound
    return true
  })
}
