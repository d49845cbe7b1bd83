import { currentName } from '../accounts/account.ts'
import { type Reservation, validAt } from '../accounts/reservation.ts'
import { makeToken, tokensWith } from '../credentials/single-use-token.ts'
import type { Service } from '../service.ts'
import { linkTo } from './link.ts'
import type { MailKind, MailRecord } from './mail.ts'
import { renderMail } from './render.ts'
import type { OutgoingMail } from './transport.ts'

/**
 * Prepares the mail after a concealed sign-up: to finish it, with a new token, or to the owner of the account that has
 * the address.
 *
 * @returns null when the reservation has lapsed or was used
 */
export async function prepareSignUpMail(service: Service, mail: MailRecord): Promise<OutgoingMail | null> {
  const { reservations } = service.db
  const reservation = await reservations.findOne({ _id: mail.reservation_id ?? '', ...validAt(service.now()) })
  if (reservation === null) return null
  const known = await ownerMail(service, mail, 'already_signed_up', reservation.address.key)
  if (known !== null) return known.mail
  const token = await storeToken(service, reservation, mail)
  if (token === null) return null
  const [{ name }] = reservation.names
  const locale = reservation.profile.locale ?? null
  const written = renderMail('finish_sign_up', {
    templates: service.mailTemplates,
    service: service.serviceName,
    username: name,
    locale,
    timezone: null,
    about: {},
    secret: { token, link: linkTo(service, 'sign_up', token, locale), expires: reservation.due_at },
  })
  return { id: mail._id, to: reservation.address.mailbox, ...written }
}

/** It is valid for as long as the reservation. */
async function storeToken(
  service: Service,
  { _id, due_at, address }: Reservation,
  mail: MailRecord,
): Promise<string | null> {
  const now = service.now()
  const { token, entry } = makeToken('sign_up', { mail: mail._id, now, proves: address.key })
  const tokens = tokensWith({ ...entry, expires_at: due_at }, now)
  const stored = await service.db.reservations.updateOne({ _id, ...validAt(now) }, [{ $set: { tokens } }])
  return stored.matchedCount === 1 ? token : null
}

/**
 * The mail to the owner of an address that someone else entered.
 *
 * @returns null when the address belongs to no account
 */
export async function ownerMail(
  service: Service,
  mail: MailRecord,
  kind: MailKind,
  emailKey: string,
): Promise<{ owner: string; mail: OutgoingMail } | null> {
  const projection = { names: 1, email: 1, profile: 1 } as const
  const owner = await service.db.accounts.findOne({ email_key: emailKey }, { projection })
  if (owner === null) return null
  const { locale, timezone } = owner.profile
  const written = renderMail(kind, {
    templates: service.mailTemplates,
    service: service.serviceName,
    username: currentName(owner).name,
    locale,
    timezone,
    about: {},
  })
  return { owner: owner._id, mail: { id: mail._id, to: owner.email, ...written } }
}
