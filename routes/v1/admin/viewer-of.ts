import type { FastifyRequest } from 'fastify'
import { reviewerRoles } from '../../../src/holds/admins.ts'
import type { Viewer } from '../../../src/holds/viewer.ts'

/** Who looks by a route of staff. */
export function viewerOf({ staff, serviceToken }: FastifyRequest): Viewer {
  if (serviceToken !== null) {
    return { id: serviceToken._id, roles: [], readsHolds: serviceToken.scopes.includes('holds:read') }
  }
  const { _id: id, roles } = staff.account
  return { id, roles, readsHolds: roles.some((role) => (reviewerRoles as readonly string[]).includes(role)) }
}
