import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import { hasAddress } from '../accounts/find-token.ts'
import { makeToken, type TokenEntry, type TokenPurpose, tokensWith } from '../credentials/single-use-token.ts'
import { gatherReads } from '../database/gathered-reads.ts'
import type { HoldEntry } from '../enforcement/hold.ts'
import { asksFor, fulfilledByReset } from '../enforcement/requirements.ts'
import { systemOrigin } from '../events/event.ts'
import { emailKey } from '../identifiers/email-key.ts'
import type { Service } from '../service.ts'
import { factsOf } from './facts.ts'
import { linkTo } from './link.ts'
import { type MailKind, type MailRecord, mailKinds } from './mail.ts'
import { ownerMail, prepareSignUpMail } from './prepare-sign-up.ts'
import { type MailFacts, renderMail } from './render.ts'
import type { OutgoingMail } from './transport.ts'

/** The account as it is read when the mail is due. */
type Recipient = Pick<
  AccountDocument,
  | '_id'
  | 'names'
  | 'email'
  | 'email_key'
  | 'email_verified_at'
  | 'email_pending'
  | 'undo_addresses'
  | 'tokens'
  | 'profile'
  | 'state'
  | 'due_at'
> & { holds: Pick<HoldEntry, 'requirement' | 'starts_at' | 'until'>[] }

const projection = {
  names: 1,
  email: 1,
  email_key: 1,
  email_verified_at: 1,
  email_pending: 1,
  undo_addresses: 1,
  tokens: 1,
  profile: 1,
  state: 1,
  due_at: 1,
  'holds.requirement': 1,
  'holds.starts_at': 1,
  'holds.until': 1,
} as const

/** The mails of a batch read their accounts together. */
const readRecipients = gatherReads<Recipient>(
  (db, ids) => db.accounts.find<Recipient>({ _id: { $in: [...ids] } }, { projection }).toArray(),
  ({ _id }) => [_id],
)

/**
 * The destination of a mail; for one with a token also the address that the token proves, and the conditions that must
 * still hold.
 */
interface Destination {
  to: string
  proves?: string
  condition?: Filter<AccountDocument>
}

/** Returned by a destination: the mail is no longer needed. */
const destinations: Partial<Record<MailKind, (account: Recipient, mail: MailRecord, now: Date) => Destination | null>> =
  {
    /** For an unverified address, or one that a hold asks to verify again. */
    verify_email({ email, email_key, email_verified_at, holds }, _mail, now) {
      if (email_verified_at === null) return { to: email, proves: email_key, condition: { email_verified_at: null } }
      return holds.some((hold) => asksFor(hold, ['email_verified'], now)) ? { to: email, proves: email_key } : null
    },
    reset_password: ({ email, email_key }) => ({ to: email, proves: email_key }),
    confirm_email_change: ({ email_pending }, { about }) =>
      email_pending?.mailbox === about.email && email_pending !== null && email_pending !== undefined
        ? { to: email_pending.mailbox, proves: email_pending.key }
        : null,
    email_change_announced({ undo_addresses = [] }, mail) {
      const { mailbox, key } = formerAddress(mail)
      return undo_addresses.some((address) => address.key === key) ? { to: mailbox, proves: key } : null
    },
    email_changed_by_staff: (_account, { about }) => ({ to: String(about.email) }),
    account_closing: ({ email, state }) => (state === 'closing' ? { to: email } : null),
  }

/**
 * Writes a queued mail when it is about to be sent: to the current mailbox of its account, with a new token, of which
 * only the hash is stored.
 *
 * @returns null when it is no longer needed
 * @throws Error when the account changed meanwhile: it has to be read again
 */
export async function prepareMail(service: Service, mail: MailRecord): Promise<OutgoingMail | null> {
  if (mail.kind === 'finish_sign_up') return prepareSignUpMail(service, mail)
  const account = await recipientOf(service, mail)
  if (account === null || account.state === 'closed') return null
  if (mail.kind === 'reset_password' && !mayReset(account, service.now())) return closingMail(service, account, mail)
  const destination = destinations[mail.kind]?.(account, mail, service.now()) ?? null
  if (destination === null && mail.kind in destinations) return null
  if (mail.kind === 'confirm_email_change' && service.concealsAddresses) {
    const instead = await ownerMail(service, mail, 'address_wanted', account.email_pending?.key ?? '')
    if (instead !== null && instead.owner !== account._id) return instead.mail
  }

  const purpose = mailKinds[mail.kind]
  const { proves, condition = {} } = destination ?? {}
  const secret =
    purpose === null || proves === undefined
      ? null
      : (storedToken(service, account, mail, proves) ??
        (await storeToken(service, account, mail, { purpose, proves, condition })))
  if (secret === null && mail.kind === 'reset_password') return null
  const facts: MailFacts = { ...factsOf(service, account, mail), ...(secret === null ? {} : { secret }) }
  return { id: mail._id, to: destination?.to ?? account.email, ...renderMail(mail.kind, facts) }
}

/** A closing account has to be reopened first, unless a hold asks for what a reset does. */
function mayReset({ state, holds }: Recipient, now: Date): boolean {
  return state !== 'closing' || holds.some((hold) => asksFor(hold, fulfilledByReset, now))
}

/** Takes the place of a mail with a link that would be refused. */
function closingMail(service: Service, account: Recipient, mail: MailRecord): OutgoingMail | null {
  if (account.due_at === undefined) return null
  const facts = factsOf(service, account, { ...mail, about: { closes_at: account.due_at.toISOString() } })
  return { id: mail._id, to: account.email, ...renderMail('account_closing', facts) }
}

function recipientOf({ db }: Service, { account_id, email_key }: MailRecord): Promise<Recipient | null> {
  if (account_id !== null) return readRecipients(db, account_id)
  return db.accounts.findOne({ email_key: email_key ?? '' }, { projection })
}

type Secret = NonNullable<MailFacts['secret']>

/** The token that was stored by what caused the mail, so that the account need not be written; null where there is none. */
function storedToken(service: Service, account: Recipient, mail: MailRecord, proves: string): Secret | null {
  const entry = account.tokens?.find((token) => token.mail === mail._id && token.proves === proves)
  const token = entry === undefined ? null : service.mailTokens.tokenOf(entry, service.now())
  return entry === undefined || token === null ? null : secretOf(service, account, token, entry)
}

function secretOf(service: Service, { profile }: Recipient, token: string, entry: TokenEntry): Secret {
  return { token, link: linkTo(service, entry.purpose, token, profile.locale), expires: entry.expires_at }
}

/** @returns null when the account already has the maximum number of these */
async function storeToken(
  service: Service,
  account: Recipient,
  mail: MailRecord,
  { purpose, proves, condition }: { purpose: TokenPurpose; proves: string; condition: Filter<AccountDocument> },
): Promise<Secret | null> {
  const now = service.now()
  const restores = purpose === 'email_undo' ? { restores: formerAddress(mail) } : {}
  const { token, entry } = makeToken(purpose, { mail: mail._id, proves, now, ...restores })
  const written = await service.store.tryWrite({
    account: account._id,
    authority: { kind: 'system' },
    origin: systemOrigin,
    now,
    states: ['pending', 'active', 'closing'],
    condition: { $and: [condition, hasAddress(purpose, proves)] },
    set: { tokens: tokensWith(entry, now) },
    event: null,
  })
  if (written === null) throw new Error(`the account of a mail (${mail.kind}) changed while it was written`)
  if (!written.tokens?.some(({ hash }) => hash === entry.hash)) return null
  return secretOf(service, account, token, entry)
}

function formerAddress({ about }: MailRecord): NonNullable<TokenEntry['restores']> {
  const checked = emailKey(String(about.email))
  if (!checked.ok) throw new Error('the former address of an account is no address')
  return { mailbox: checked.mailbox, key: checked.key, verified: about.verified === true }
}
