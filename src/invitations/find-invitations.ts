import { withUsernames } from '../accounts/usernames.ts'
import { type PageRequest, toPage } from '../http/page.ts'
import type { Service } from '../service.ts'
import { invitationView } from './invitation.ts'

const list = 'invitations'

/** Invitations by code, revoked ones included. */
export async function searchInvitations(service: Service, search: PageRequest) {
  const now = service.now()
  const after = search.cursor === undefined ? {} : { _id: { $gt: service.cursors.read(list, search.cursor) } }
  const invitations = await service.db.invitations.find(after, { sort: { _id: 1 }, limit: search.limit + 1 }).toArray()
  const page = toPage(service.cursors, list, invitations, (record) => record._id, search.limit)
  const views = page.items.map((record) => invitationView(record, now))
  return { ...page, items: await withUsernames(service, views, ['created_by']) }
}
