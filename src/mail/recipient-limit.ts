import { emailKey } from '../identifiers/email-key.ts'
import type { Limits } from '../rate-limits/limits.ts'
import type { Service } from '../service.ts'
import { type MailKind, type MailRecord, notWanted } from './mail.ts'

/** Mails to an address that the request names, and the member of their event that has it. */
const enteredIn: Partial<Record<MailKind, 'email' | 'email_pending'>> = {
  verify_email: 'email',
  confirm_email_change: 'email_pending',
}

/** Turns a mail into the one to queue: one that is not sent if its recipient has reached the limit. */
export type LimitMail = (mail: MailRecord) => MailRecord

type Changes = Record<string, { after?: unknown } | undefined>

/** A mail to be queued, and the address that it was counted for, if any. */
interface CountedMail {
  mail: MailRecord
  recipient: string | null
}

/**
 * The mail of an event as it is queued: not to be sent when its recipient has reached the limit of requested mails.
 * Mails that notify an owner are always sent.
 */
export async function limitedByRecipient(
  limits: Limits | null,
  mail: MailRecord,
  changes: Changes,
): Promise<CountedMail> {
  const member = enteredIn[mail.kind]
  const address = member === undefined ? null : emailKey(String(changes[member]?.after))
  if (limits === null || !address?.ok) return { mail, recipient: null }
  const isWithin = await limits.allows('mail-recipient', address.key)
  return { mail: isWithin ? mail : notWanted(mail), recipient: address.key }
}

/**
 * Queues a mail that anyone may request for any address. One beyond the limit of its recipient is queued as well, but
 * not sent: neither the response nor the work reveals that the address has received mails. A refused request does not
 * count.
 */
export async function withinLimitOf<T>(
  { limits }: Service,
  recipient: string,
  queue: (limited: LimitMail) => Promise<T>,
): Promise<T> {
  if (limits === null) return queue((mail) => mail)
  const isWithin = await limits.allows('mail-recipient', recipient)
  try {
    return await queue(isWithin ? (mail) => mail : notWanted)
  } catch (error) {
    await limits.giveBack('mail-recipient', recipient)
    throw error
  }
}
