import { v7 as uuid } from 'uuid'
import type { StaffCaller } from '../accounts/caller.ts'
import { changeAsStaff } from '../accounts/staff-trail.ts'
import { withUsername } from '../accounts/usernames.ts'
import {
  nameKey,
  type Scope,
  type ServiceToken,
  serviceTokenNameIndex,
  serviceTokenPrefix,
  serviceTokenView,
} from '../credentials/service-token.ts'
import { refusingIndex } from '../database/duplicate-key.ts'
import { literal } from '../database/expression.ts'
import { Problem } from '../http/problem.ts'
import { hashToken, newToken } from '../secrets/token.ts'
import type { Service } from '../service.ts'

export interface NewServiceToken {
  name: string
  scopes: Scope[]
  expiresAt: Date | null
}

/**
 * Creates a token for a service, together with an event in the trail of the admin.
 *
 * @returns the record, and the token, which is shown only once
 * @throws Problem `name_taken`; `session_expired`, `account_held`
 */
export async function createServiceToken(service: Service, admin: StaffCaller, input: NewServiceToken) {
  const token = newToken(serviceTokenPrefix)
  const record: ServiceToken = {
    _id: uuid(),
    name: input.name,
    name_key: nameKey(input.name),
    token_hash: hashToken(token),
    scopes: input.scopes,
    created_by: admin.account._id,
    created_at: service.now(),
    expires_at: input.expiresAt,
    last_used_at: null,
  }
  const { id, name, scopes, expires_at } = serviceTokenView(record)
  const after = literal({ id, name, scopes, expires_at })
  const event = { type: 'service_token.created', changes: { service_token: { before: null, after } } } as const
  try {
    await changeAsStaff(service, admin, event, async (_, transaction) => {
      await service.db.service_tokens.insertOne(record, { session: transaction })
      return true
    })
  } catch (error) {
    if (refusingIndex(error) !== serviceTokenNameIndex) throw error
    throw await nameTaken(service, input.name)
  }
  return { record, token }
}

/** The refusal shows the token that has the name, and similar names that were available when they were checked. */
async function nameTaken(service: Service, name: string): Promise<Problem> {
  const candidates = Array.from({ length: 12 }, (_, index) => `${[...name].slice(0, 96).join('')} ${index + 2}`)
  const keys = [name, ...candidates].map(nameKey)
  const stored = await service.db.service_tokens.find({ name_key: { $in: keys } }).toArray()
  const taken = new Set(stored.map((token) => token.name_key))
  const suggestions = candidates.filter((candidate) => !taken.has(nameKey(candidate))).slice(0, 3)
  const existing = stored.find((token) => token.name_key === nameKey(name))
  return new Problem('name_taken', {
    detail: { en: `Another service token has the name “${name}”.`, de: `Ein anderes Dienst-Token heißt „${name}“.` },
    conflictingField: 'name',
    conflicts: [{ field: 'name', code: 'name_taken', suggestions }],
    ...(existing === undefined
      ? {}
      : { current: await withUsername(service, serviceTokenView(existing), ['created_by']) }),
    next: [
      ...suggestions.slice(0, 1).map((free) => ({
        rel: 'retry-with' as const,
        title: { en: `Call it “${free}”`, de: `Es „${free}“ nennen` },
        method: 'POST' as const,
        href: '/v1/admin/service-tokens',
        body: { name: free },
      })),
      {
        rel: 'refetch',
        title: { en: 'See the existing tokens', de: 'Die vorhandenen Token ansehen' },
        method: 'GET',
        href: '/v1/admin/service-tokens',
      },
    ],
  })
}
