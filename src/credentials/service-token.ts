/** The scopes of services: each operation for services names one of these. */
export const scopes = ['checks', 'accounts:read', 'holds:read', 'holds:write', 'events:read'] as const
export type Scope = (typeof scopes)[number]

/** The token of a service as it is stored; the token itself is not. */
export interface ServiceToken {
  _id: string
  name: string
  /** The value that the unique index compares: case and width make no difference. */
  name_key: string
  token_hash: string
  scopes: Scope[]
  created_by: string
  created_at: Date
  /** Null: it never expires. */
  expires_at: Date | null
  /** Updated at most every five minutes. */
  last_used_at: Date | null
}

export const serviceTokenPrefix = 'hf_svc_'

/** The unique index under which a second token of the same name is refused. */
export const serviceTokenNameIndex = 'name'

/** What is unique about the name of a service token: neither case nor white space makes a difference. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()
}

/** A token as staff see it, without its hash. */
export function serviceTokenView(token: ServiceToken) {
  return {
    id: token._id,
    name: token.name,
    scopes: token.scopes,
    created_by: token.created_by,
    created_at: token.created_at.toISOString(),
    expires_at: token.expires_at?.toISOString() ?? null,
    last_used_at: token.last_used_at?.toISOString() ?? null,
  }
}
