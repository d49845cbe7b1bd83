import { randomInt } from 'node:crypto'
import type { Collection } from 'mongodb'

export const invitationStates = ['open', 'exhausted', 'expired', 'revoked'] as const
export type InvitationState = (typeof invitationStates)[number]

/** A code with which a limited number of people may sign up. It is never deleted, so that no code can be used again. */
export interface InvitationRecord {
  /** The code in lower case: codes that differ in case alone are one. */
  _id: string
  /** The code as it was given. */
  code: string
  seats: number
  seats_taken: number
  /** Whether it is offered to people whose own invitation cannot be used. */
  public: boolean
  expires_at: Date | null
  revoked_at: Date | null
  note: string | null
  /** Increases with edits and revoking, not with the seats. */
  version: number
  created_by: string
  created_at: Date
  updated_at: Date
}

/** Letters and digits that are hard to confuse. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'

/** A random code of about 59 bits, which cannot be guessed. */
export function newCode(): string {
  const part = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${part()}-${part()}-${part()}`
}

/** The id of an invitation: neither case nor white space around it makes a difference to its code. */
export function invitationId(code: string): string {
  return code.trim().toLowerCase()
}

/** By the clock at the time of reading. */
export function stateOf(record: InvitationRecord, now: Date): InvitationState {
  if (record.revoked_at !== null) return 'revoked'
  if (record.expires_at !== null && record.expires_at <= now) return 'expired'
  return record.seats_taken < record.seats ? 'open' : 'exhausted'
}

/** Strong entity tag, only for If-Match: taking seats does not change it. */
export function invitationTag(record: Pick<InvitationRecord, '_id' | 'version'>): string {
  return `"invitation.${record._id}.${record.version}"`
}

/** An invitation as staff see it, in its state now. */
export function invitationView(record: InvitationRecord, now: Date) {
  const { _id, revoked_at, ...members } = record
  return {
    ...members,
    state: stateOf(record, now),
    expires_at: record.expires_at?.toISOString() ?? null,
    created_at: record.created_at.toISOString(),
    updated_at: record.updated_at.toISOString(),
  }
}

const maxOffered = 5

/** The codes of public invitations that can be used now. */
export async function openPublicCodes(invitations: Collection<InvitationRecord>, now: Date): Promise<string[]> {
  const open = await invitations
    .find({ public: true, ...usable(now) }, { projection: { code: 1 }, sort: { _id: 1 }, limit: maxOffered })
    .toArray()
  return open.map(({ code }) => code)
}

/** The condition of an invitation with an available seat. */
export function usable(now: Date) {
  return {
    revoked_at: null,
    expires_at: { $not: { $lte: now } },
    $expr: { $lt: ['$seats_taken', '$seats'] },
  }
}
