import type { TokenPurpose } from '../credentials/single-use-token.ts'
import { day } from '../time.ts'

/** Every mail that the service sends, with the purpose of its token if it contains one. */
export const mailKinds = {
  finish_sign_up: 'sign_up',
  already_signed_up: null,
  verify_email: 'email_verification',
  reset_password: 'password_reset',
  confirm_email_change: 'email_change',
  address_wanted: null,
  email_change_announced: 'email_undo',
  email_changed_by_staff: null,
  account_closing: null,
  account_reopened: null,
  account_exported: null,
  password_changed: null,
  username_changed: null,
  signed_in_from_new_place: null,
  second_factor_added: null,
  second_factor_removed: null,
  recovery_code_used: null,
  recovery_codes_renewed: null,
  hold_placed: null,
  hold_changed: null,
  hold_ends_soon: null,
  hold_ended: null,
  appeal_decided: null,
} as const satisfies Record<string, TokenPurpose | null>

export type MailKind = keyof typeof mailKinds

/**
 * A mail that is to be sent, or was. `queued` waits, `failed` waits to be tried again, `sent` was accepted by the
 * server or written to its file; `dead` was given up; `moot` was no longer needed when its turn came.
 */
export interface MailRecord {
  /** Derived from the event that it follows from, so that it is created once; see `mailIdOf`. */
  _id: string
  kind: MailKind
  /**
   * Null for a reset and for a sign-up: whether the address belongs to an account is looked up when the mail is sent.
   */
  account_id: string | null
  /** For a sign-up that is to be finished; absent from other mails. */
  reservation_id?: string
  email_key: string | null
  /** The data in the text. No secrets: a token is created when the mail is sent, or derived from its id. */
  about: Record<string, unknown>
  state: 'queued' | 'failed' | 'sent' | 'dead' | 'moot'
  attempts: number
  /** Who took it for the last attempt; absent before the first. */
  holder?: string
  /**
   * When it is tried next. A process that has taken it postpones this, so that another takes it when the first has
   * died.
   */
  due_at: Date | null
  error: string | null
  created_at: Date
  /** When the record is deleted, long after the event could repeat; null while it waits. */
  expire_at: Date | null
}

/** The id of a mail that follows from an event: the same each time. */
export const mailIdOf = (event: string, kind: MailKind) => `${event} ${kind}`

/** A mail that waits from now on. */
export function newMail(
  id: string,
  kind: MailKind,
  now: Date,
  to: { account: string } | { emailKey: string } | { reservation: string },
  about: Record<string, unknown> = {},
): MailRecord {
  return {
    _id: id,
    kind,
    account_id: 'account' in to ? to.account : null,
    email_key: 'emailKey' in to ? to.emailKey : null,
    ...('reservation' in to ? { reservation_id: to.reservation } : {}),
    about,
    state: 'queued',
    attempts: 0,
    due_at: now,
    error: null,
    created_at: now,
    expire_at: null,
  }
}

/** For how long the record of a finished mail is kept. */
export const keptFor = 30 * day

/** The mail, marked as one that is not sent. */
export function notWanted(mail: MailRecord): MailRecord {
  return { ...mail, state: 'moot', due_at: null, expire_at: new Date(mail.created_at.getTime() + keptFor) }
}
