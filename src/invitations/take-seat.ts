import type { ClientSession } from 'mongodb'
import { type Conflict, type NextStep, Problem, type ProblemParts } from '../http/problem.ts'
import { joinSentences, type Sentence } from '../languages.ts'
import type { Service } from '../service.ts'
import { createTurns } from '../turns.ts'
import {
  type InvitationRecord,
  type InvitationState,
  invitationId,
  openPublicCodes,
  stateOf,
  usable,
} from './invitation.ts'

/**
 * Takes a seat, in the transaction of the account that takes it: a later failure gives it back.
 *
 * @returns false when there is none to take (any more)
 */
export async function takeSeat(service: Service, code: string, transaction: ClientSession): Promise<boolean> {
  const taken = await service.db.invitations.updateOne(
    { _id: invitationId(code), ...usable(service.now()) },
    { $inc: { seats_taken: 1 } },
    { session: transaction },
  )
  return taken.matchedCount === 1
}

const inTurn = createTurns()

/**
 * Lets the sign-ups for seats of the same invitation, in this process, run one after the other: their transactions
 * would all write the same document and only conflict.
 */
export function inTurnOfInvitation<T>(code: string, work: () => Promise<T>): Promise<T> {
  return inTurn(invitationId(code), work)
}

/** The conflict of a sign-up with an invitation, and alternatives. */
export interface InvitationClash {
  conflict: Conflict
  detail: Sentence
  current: unknown
}

/**
 * Why an invitation cannot be used now.
 *
 * @returns null when it can
 */
export async function findInvitationClash(service: Service, code: string): Promise<InvitationClash | null> {
  const now = service.now()
  const invitation = await service.db.invitations.findOne({ _id: invitationId(code) })
  if (invitation === null) throw unknownInvitation()
  const state = stateOf(invitation, now)
  if (state === 'open') return null
  const suggestions = await openPublicCodes(service.db.invitations, now)
  return {
    conflict: {
      field: 'invitation',
      code: state === 'exhausted' ? 'seats_exhausted' : 'invitation_unusable',
      suggestions,
    },
    detail: detailOf(invitation, state),
    current: { state, seats: invitation.seats, seats_taken: invitation.seats_taken },
  }
}

function detailOf({ seats }: InvitationRecord, state: Exclude<InvitationState, 'open'>): Sentence {
  if (state === 'exhausted') {
    return {
      en: seats === 1 ? 'The only seat of the invitation is taken.' : `All ${seats} seats of the invitation are taken.`,
      de:
        seats === 1
          ? 'Der einzige Platz der Einladung ist vergeben.'
          : `Alle ${seats} Plätze der Einladung sind vergeben.`,
    }
  }
  return state === 'revoked'
    ? { en: 'The invitation is revoked.', de: 'Die Einladung wurde widerrufen.' }
    : { en: 'The invitation is expired.', de: 'Die Einladung ist abgelaufen.' }
}

/** Invitations are never deleted, so the rules of the route report this, before anything else is checked. */
function unknownInvitation(): Problem {
  return new Problem('validation_failed', { errors: [{ in: 'body', field: 'invitation', ...unknownFault }] })
}

export const unknownFault = {
  pointer: '/invitation',
  code: 'invitation_unknown',
  detail: { en: 'There is no invitation with this code.', de: 'Es gibt keine Einladung mit diesem Code.' },
}

/** The 409 of an unusable invitation, alone or beside clashes of the identity. */
export function invitationProblem(clash: InvitationClash, identity: Problem | null): Problem {
  const { conflict, detail, current } = clash
  const codes = conflict.suggestions
  if (identity !== null) return joined(clash, identity)
  return new Problem(conflict.code, {
    detail,
    current,
    conflictingField: 'invitation',
    conflicts: [conflict],
    suggestion: anotherInvitation(codes[0]),
    next: codes.map(
      (invitation): NextStep => ({
        rel: 'retry-with',
        title: { en: `Sign up with the invitation ${invitation}`, de: `Mit der Einladung ${invitation} registrieren` },
        method: 'POST',
        href: '/v1/accounts',
        body: { invitation },
      }),
    ),
  })
}

function anotherInvitation(code: string | undefined): Sentence {
  if (code === undefined) return { en: 'Ask for another invitation.', de: 'Bitten Sie um eine andere Einladung.' }
  return { en: `Use another invitation, such as ${code}.`, de: `Verwenden Sie eine andere Einladung, etwa ${code}.` }
}

/** The steps out of the identity clash lead to success only with another invitation. */
function joined({ conflict, detail }: InvitationClash, { code, parts }: Problem): Problem {
  const [invitation] = conflict.suggestions
  const next = (parts.next ?? []).map((step): NextStep => {
    if (step.rel === 'sign-in') return step
    if (invitation === undefined) return { ...step, needs: [...(step.needs ?? []), 'invitation'] }
    return { ...step, body: { ...step.body, invitation } }
  })
  const more: ProblemParts = {
    detail: joinSentences([...(parts.detail === undefined ? [] : [parts.detail]), detail]),
    conflicts: [...(parts.conflicts ?? []), conflict],
    next,
  }
  return new Problem(code, { ...parts, ...more })
}
