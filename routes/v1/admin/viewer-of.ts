import type { FastifyRequest } from 'fastify'
import { type Viewer, viewerWith } from '../../../src/holds/viewer.ts'

/** The viewer of a staff route. */
export function viewerOf({ staff, serviceToken }: FastifyRequest): Viewer {
  return serviceToken === null
    ? viewerWith(staff.account._id, { roles: staff.account.roles, scopes: [] })
    : viewerWith(serviceToken._id, { roles: [], scopes: serviceToken.scopes })
}
