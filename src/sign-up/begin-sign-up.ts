import type { ClientSession } from 'mongodb'
import { v7 as uuid } from 'uuid'
import { nullOnClash } from '../accounts/clashes.ts'
import { newReservation, type Reservation, reservationIds, validAt } from '../accounts/reservation.ts'
import { retryOrExplain } from '../database/transaction.ts'
import { namesRulesVersion } from '../identifiers/usernames.ts'
import { findInvitationClash } from '../invitations/take-seat.ts'
import { newMail } from '../mail/mail.ts'
import { type LimitMail, withinLimitOf } from '../mail/recipient-limit.ts'
import type { Service } from '../service.ts'
import { identityOf, refuseSignUp, type SignUp } from './sign-up.ts'

type BeginSignUp = Pick<SignUp, 'username' | 'email' | 'password' | 'profile' | 'invitation' | 'requester'>

/**
 * Begins a sign-up that does not reveal whether the address has an account: one hash, then the name is reserved for a
 * day and a mail queued, in one transaction, for any address. Ownership is checked only when the mail is sent.
 *
 * A repetition with the same name, address and password is the same sign-up: the mail is sent again.
 *
 * @throws Problem `username_taken`, `username_confusable`, `seats_exhausted`, `invitation_unusable`; `overloaded`
 */
export async function beginSignUp(service: Service, input: BeginSignUp): Promise<void> {
  const { name, email } = identityOf(service, input)
  const { profile, invitation = null } = input
  const phc = await service.passwords.hash(input.password, 'sign-up', input.requester)
  const address = { mailbox: email.mailbox, key: email.key }
  const from = { name, names_rules: namesRulesVersion(service.names), address, phc, profile, invitation }
  await withinLimitOf(service, email.key, (limited) =>
    retryOrExplain(
      async () => {
        if (invitation !== null && (await findInvitationClash(service, invitation)) !== null) return null
        const reservation = newReservation(from, service.now())
        return (await reserve(service, reservation, limited)) ?? (await renew(service, reservation, input, limited))
      },
      () => refuseSignUp(service, input, { name }),
    ),
  )
  service.wakeMailDelivery()
}

function reserve(service: Service, reservation: Reservation, limited: LimitMail): Promise<true | null> {
  return nullOnClash(() =>
    withMail(service, reservation, limited, async (session) => {
      await service.db.reservations.insertOne(reservation, { session })
      return true
    }),
  )
}

/**
 * * Continues a sign-up that already has the name. The password is verified for any address, so that the time does not
 * reveal whose the reservation is. The mailbox does not change: a token that was sent to it proves no other address.
 */
async function renew(
  service: Service,
  reservation: Reservation,
  { password, requester }: BeginSignUp,
  limited: LimitMail,
): Promise<true | null> {
  const [{ key }] = reservation.names
  const existing = await service.db.reservations.findOne({ 'names.key': key, _id: reservationIds })
  if (existing === null || existing.due_at <= service.now()) return null
  const isSame = await service.passwords.matches(existing.phc, password, requester)
  if (!isSame || existing.address.key !== reservation.address.key) return null
  const { profile, invitation } = reservation
  return withMail(service, existing, limited, async (session) => {
    const valid = { _id: existing._id, ...validAt(service.now()) }
    const renewed = await service.db.reservations.updateOne(valid, { $set: { profile, invitation } }, { session })
    return renewed.matchedCount === 1
  })
}

/** Writes a reservation together with its mail; null when the write matched nothing. */
function withMail(
  service: Service,
  { _id }: Reservation,
  limited: LimitMail,
  write: (session: ClientSession) => Promise<boolean>,
): Promise<true | null> {
  const mail = limited(newMail(uuid(), 'finish_sign_up', service.now(), { reservation: _id }))
  return service.store.transaction(async (session) => {
    if (!(await write(session))) return null
    await service.db.mails.insertOne(mail, { session })
    return true
  })
}
