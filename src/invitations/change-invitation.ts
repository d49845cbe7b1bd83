import type { StaffCaller } from '../accounts/caller.ts'
import { changeAsStaff, decideAsStaff } from '../accounts/staff-trail.ts'
import { withUsername } from '../accounts/usernames.ts'
import { refusingIndex } from '../database/duplicate-key.ts'
import { literal } from '../database/expression.ts'
import type { Precondition } from '../http/etag.ts'
import { requireVersion } from '../http/preconditions.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { type InvitationRecord, invitationId, invitationTag, invitationView, newCode, stateOf } from './invitation.ts'

export interface NewInvitation {
  /** If omitted, a random one is generated. */
  code?: string
  seats: number
  public?: boolean
  expiresAt?: Date | null
  note?: string | null
}

/**
 * Creates an invitation.
 *
 * @throws Problem `code_taken`, also by a revoked one; `session_expired`, `account_held`
 */
export async function createInvitation(
  service: Service,
  staff: StaffCaller,
  input: NewInvitation,
): Promise<InvitationRecord> {
  const now = service.now()
  const code = input.code ?? newCode()
  const record: InvitationRecord = {
    _id: invitationId(code),
    code,
    seats: input.seats,
    seats_taken: 0,
    public: input.public ?? false,
    expires_at: input.expiresAt ?? null,
    revoked_at: null,
    note: input.note ?? null,
    version: 1,
    created_by: staff.account._id,
    created_at: now,
    updated_at: now,
  }
  const changes = { invitation: { before: null, after: literal(invitationView(record, now)) } }
  try {
    await changeAsStaff(service, staff, { type: 'invitation.created', changes }, async (_, transaction) => {
      await service.db.invitations.insertOne(record, { session: transaction })
      return true
    })
  } catch (error) {
    if (refusingIndex(error) === '_id_') throw await codeTaken(service, code)
    throw error
  }
  return record
}

async function codeTaken(service: Service, code: string): Promise<Problem> {
  const invitation = await service.db.invitations.findOne({ _id: invitationId(code) })
  const fresh = newCode()
  return new Problem('code_taken', {
    detail: {
      en: `The code “${code}” belongs to another invitation.`,
      de: `Der Code „${code}“ gehört zu einer anderen Einladung.`,
    },
    conflictingField: 'code',
    conflicts: [{ field: 'code', code: 'code_taken', suggestions: [fresh] }],
    ...(invitation === null ? {} : { current: await shownToStaff(service, invitation) }),
    next: [
      {
        rel: 'retry-with',
        title: { en: `Create it with the code ${fresh}`, de: `Mit dem Code ${fresh} anlegen` },
        method: 'POST',
        href: '/v1/admin/invitations',
        body: { code: fresh },
      },
      {
        rel: 'refetch',
        title: { en: 'Read the existing one', de: 'Lesen, was vorhanden ist' },
        method: 'GET',
        href: hrefOf(code),
      },
    ],
  })
}

/** A merge patch of an invitation: null clears, absent stays. */
export interface EditInvitation {
  seats?: number
  public?: boolean
  expiresAt?: Date | null
  note?: string | null
}

/**
 * Edits an invitation that has not been revoked. This can reopen one that has expired or has no seats left.
 *
 * @throws Problem `not_found`, `precondition_required`, `precondition_failed`, `version_conflict`,
 *   `invalid_transition`, `seats_below_taken`; `session_expired`, `account_held`
 */
export function editInvitation(
  service: Service,
  staff: StaffCaller,
  code: string,
  expected: Precondition,
  edit: EditInvitation,
): Promise<InvitationRecord> {
  return changeInvitation(service, staff, code, expected, 'invitation.edited', (record) => {
    const seats = edit.seats ?? record.seats
    if (seats < record.seats_taken) throw belowTaken(record, seats)
    return {
      seats,
      public: edit.public ?? record.public,
      expires_at: edit.expiresAt === undefined ? record.expires_at : edit.expiresAt,
      note: edit.note === undefined ? record.note : edit.note,
    }
  })
}

/** Ends an invitation forever; accounts that used it stay. Throws as `editInvitation` does. */
export function revokeInvitation(
  service: Service,
  staff: StaffCaller,
  code: string,
  expected: Precondition,
): Promise<InvitationRecord> {
  return changeInvitation(service, staff, code, expected, 'invitation.revoked', () => ({ revoked_at: service.now() }))
}

/** An invitation as staff read it. */
export function shownToStaff(service: Service, record: InvitationRecord) {
  return withUsername(service, invitationView(record, service.now()), ['created_by'])
}

/** @throws Problem `not_found` */
export async function readInvitation(service: Service, code: string): Promise<InvitationRecord> {
  const record = await service.db.invitations.findOne({ _id: invitationId(code) })
  if (record === null)
    throw new Problem('not_found', {
      detail: { en: 'There is no invitation with this code.', de: 'Es gibt keine Einladung mit diesem Code.' },
    })
  return record
}

/** Reads, decides, and writes only in that version; starts again when a concurrent change was faster. */
async function changeInvitation(
  service: Service,
  staff: StaffCaller,
  code: string,
  expected: Precondition,
  type: 'invitation.edited' | 'invitation.revoked',
  decide: (record: InvitationRecord) => Partial<InvitationRecord>,
): Promise<InvitationRecord> {
  return decideAsStaff(service, staff, async () => {
    const now = service.now()
    const record = await readInvitation(service, code)
    await requireVersion(expected, true, {
      tag: invitationTag(record),
      number: record.version,
      href: hrefOf(record.code),
      attempt: staff.origin.attempt,
      show: () => shownToStaff(service, record),
    })
    requireNotRevoked(record)
    const members = { ...decide(record), version: record.version + 1, updated_at: now }
    const changed = { ...record, ...members }
    const viewOf = (invitation: InvitationRecord) => literal(invitationView(invitation, now))
    return {
      result: changed,
      event: { type, changes: { invitation: { before: viewOf(record), after: viewOf(changed) } } },
      async write(transaction) {
        const unchanged = { _id: record._id, version: record.version, seats_taken: { $lte: changed.seats } }
        const set = await service.db.invitations.updateOne(unchanged, { $set: members }, { session: transaction })
        return set.matchedCount === 1
      },
    }
  })
}

function requireNotRevoked(record: InvitationRecord): void {
  if (record.revoked_at === null) return
  throw new Problem('invalid_transition', {
    detail: { en: 'The invitation is revoked.', de: 'Die Einladung wurde widerrufen.' },
    current: { state: stateOf(record, record.revoked_at), allowed: [] },
    next: [
      {
        rel: 'refetch',
        title: { en: 'Read the invitation', de: 'Die Einladung lesen' },
        method: 'GET',
        href: hrefOf(record.code),
      },
    ],
  })
}

function belowTaken(record: InvitationRecord, seats: number): Problem {
  const { seats_taken } = record
  return new Problem('seats_below_taken', {
    detail: {
      en: `${seats_taken} seats are taken, so there cannot be ${seats}.`,
      de: `${seats_taken} Plätze sind vergeben, also können es nicht ${seats} sein.`,
    },
    conflictingField: 'seats',
    conflicts: [{ field: 'seats', code: 'seats_below_taken', suggestions: [] }],
    current: { seats: record.seats, seats_taken, version: record.version },
    next: [
      {
        rel: 'retry-with',
        title: {
          en: `Leave no seat open, with ${seats_taken} seats`,
          de: `Keinen Platz frei lassen, mit ${seats_taken} Plätzen`,
        },
        method: 'PATCH',
        href: hrefOf(record.code),
        body: { seats: seats_taken },
        headers: { 'If-Match': invitationTag(record) },
      },
    ],
  })
}

const hrefOf = (code: string) => `/v1/admin/invitations/${encodeURIComponent(code)}`
