import { withUsernames } from '../accounts/usernames.ts'
import { type ServiceToken, serviceTokenView } from '../credentials/service-token.ts'
import { gatherReads } from '../database/gathered-reads.ts'
import { type PageRequest, toPage } from '../http/page.ts'
import { hashToken } from '../secrets/token.ts'
import type { Service } from '../service.ts'
import { minute } from '../time.ts'

const usedAgainAfter = 5 * minute

/** All tokens, the oldest first. */
export async function listServiceTokens(service: Service, request: PageRequest) {
  const { cursor } = request
  const after = cursor === undefined ? {} : { _id: { $gt: service.cursors.read('service-tokens', cursor) } }
  const tokens = await service.db.service_tokens.find(after, { sort: { _id: 1 }, limit: request.limit + 1 }).toArray()
  const page = toPage(service.cursors, 'service-tokens', tokens, (token) => token._id, request.limit)
  return { ...page, items: await withUsernames(service, page.items.map(serviceTokenView), ['created_by']) }
}

const readTokens = gatherReads<ServiceToken>(
  (db, hashes) => db.service_tokens.find({ token_hash: { $in: [...hashes] } }).toArray(),
  ({ token_hash }) => [token_hash],
)

/**
 * Finds the service of a token, with one read in each request and no cache, so that revoking it takes effect at once.
 *
 * @returns null when the token is unknown, revoked or expired
 */
export async function checkServiceToken(service: Service, token: string): Promise<ServiceToken | null> {
  const stored = await readTokens(service.db, hashToken(token))
  return stored === null || (stored.expires_at !== null && stored.expires_at <= service.now()) ? null : stored
}

/** Records the use of a token, at most every five minutes. */
export async function noteUsed(service: Service, { _id, last_used_at }: ServiceToken): Promise<void> {
  const now = service.now()
  if (last_used_at !== null && now.getTime() - last_used_at.getTime() < usedAgainAfter) return
  await service.db.service_tokens.updateOne({ _id }, { $max: { last_used_at: now } })
}
