import type { Filter } from 'mongodb'
import { findClashes, nullOnClash } from '../accounts/clashes.ts'
import { hasToken, unknownToken } from '../accounts/find-token.ts'
import type { Reservation } from '../accounts/reservation.ts'
import { newSession } from '../credentials/session.ts'
import type { TokenEntry } from '../credentials/single-use-token.ts'
import { retryOrExplain } from '../database/transaction.ts'
import type { Origin } from '../events/event.ts'
import { Problem, signInStep } from '../http/problem.ts'
import { findInvitationClash, inTurnOfInvitation, invitationProblem, takeSeat } from '../invitations/take-seat.ts'
import type { Service } from '../service.ts'
import type { Client } from '../sessions/networks.ts'
import { newAccount } from './new-account.ts'
import type { SignedUp } from './sign-up.ts'

interface FinishSignUp {
  /** The id of the reservation that the token was found in. */
  reservation: string
  entry: TokenEntry
  client: Client
  origin: Origin
}

/**
 * Creates the account of a sign-up whose address is proven by a token that was sent there: active, with its first
 * session. It replaces the reservation in one transaction, which also takes the seat of an invitation. A refusal uses
 * up neither the token nor the name.
 *
 * @throws Problem `not_found` for a token that is unknown, used or expired; `email_taken` when the address belongs to
 *   an account meanwhile; `seats_exhausted`, `invitation_unusable`; `overloaded`
 */
export async function finishSignUp(service: Service, input: FinishSignUp): Promise<SignedUp> {
  const signedUp = await retryOrExplain(
    async () => {
      const reservation = await find(service, input)
      const candidate = makeAccount(service, reservation, input)
      return nullOnClash(() => takeAccount(service, reservation, candidate, usable(service, input)))
    },
    () => explain(service, input),
  )
  service.store.relayed(signedUp.account)
  return signedUp
}

function usable(service: Service, { reservation, entry }: FinishSignUp): Filter<Reservation> {
  return { _id: reservation, ...hasToken(entry, service.now()) } as Filter<Reservation>
}

async function find(service: Service, input: FinishSignUp): Promise<Reservation> {
  const reservation = await service.db.reservations.findOne(usable(service, input))
  if (reservation === null) throw unknownToken()
  return reservation
}

/** @returns null when another was faster, or there is no seat */
function takeAccount(
  service: Service,
  { invitation }: Reservation,
  signedUp: SignedUp,
  condition: Filter<Reservation>,
): Promise<SignedUp | null> {
  const write = () =>
    service.store.transaction(async (transaction) => {
      const gone = await service.db.reservations.deleteOne(condition, { session: transaction })
      if (gone.deletedCount === 0) return null
      if (invitation !== null && !(await takeSeat(service, invitation, transaction))) return null
      await service.store.insert(signedUp.account, transaction)
      return signedUp
    })
  return invitation === null ? write() : inTurnOfInvitation(invitation, write)
}

function makeAccount(service: Service, reservation: Reservation, { client, origin }: FinishSignUp): SignedUp {
  const now = service.now()
  const { token, entry } = newSession('full', { ...client, isStaff: false, now }, service)
  const { names, names_rules: namesRules, address, phc, profile, invitation } = reservation
  const account = newAccount(
    {
      name: names[0],
      namesRules,
      phc,
      profile,
      session: { entry, network: client.network },
      now,
      email: { ...address, verifiedAt: now },
      state: 'active',
      verifyBy: null,
      roles: [],
      ...(invitation === null ? {} : { invitation }),
    },
    (id) => ({ ...origin, actor: { kind: 'account', id } }),
  )
  return { account, token }
}

/**
 * Throws the conflict; the address first, because no invitation helps if it is taken. The token is looked up again
 * last: the conflict may be with the very account that another use of this token has just created, and then the token
 * is used.
 */
async function explain(service: Service, input: FinishSignUp): Promise<void> {
  const { address, invitation } = await find(service, input)
  const [conflicts, clash] = await Promise.all([
    findClashes(service, { emailKey: address.key }),
    invitation === null ? null : findInvitationClash(service, invitation),
  ])
  await find(service, input)
  if (conflicts.length > 0) {
    throw new Problem('email_taken', {
      detail: {
        en: 'The e-mail address has become that of another account meanwhile.',
        de: 'Die E-Mail-Adresse gehört inzwischen zu einem anderen Konto.',
      },
      conflictingField: 'email',
      conflicts: [...conflicts, ...(clash === null ? [] : [clash.conflict])],
      suggestion: {
        en: 'Sign in to the account that has the address, or set a new password for it.',
        de: 'Melden Sie sich bei dem Konto an, dem die Adresse gehört, oder setzen Sie dafür ein neues Passwort.',
      },
      next: [
        signInStep({ en: 'Sign in to the account that has it', de: 'Bei dem Konto anmelden, dem sie gehört' }),
        {
          rel: 'reset-password',
          title: { en: 'Set a new password for it', de: 'Dafür ein neues Passwort setzen' },
          method: 'POST',
          href: '/v1/password-resets',
          needs: ['email'],
        },
      ],
    })
  }
  if (clash === null) return
  const { code, parts } = invitationProblem(clash, null)
  const needs = ['username', 'email', 'password']
  const next = parts.next?.map((step) => ({ ...step, rel: 'choose-other' as const, needs })) ?? []
  throw new Problem(code, { ...parts, next })
}
