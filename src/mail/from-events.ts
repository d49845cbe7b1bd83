import type { Collection } from 'mongodb'
import type { Consumer } from '../accounts/relay.ts'
import type { FactorView } from '../credentials/factor-state.ts'
import { insertMissing } from '../database/duplicate-key.ts'
import { coversAction } from '../enforcement/blocking.ts'
import { failedSignInsRule, type HoldEntry } from '../enforcement/hold.ts'
import type { StoredEvent } from '../events/event.ts'
import { emailKey } from '../identifiers/email-key.ts'
import type { Limits } from '../rate-limits/limits.ts'
import { type MailKind, type MailRecord, mailIdOf, newMail } from './mail.ts'
import { mailedHold } from './mailed-hold.ts'
import { limitedByRecipient } from './recipient-limit.ts'

/**
 * Queues the mails that follow from events. The id of each is derived from the event's, so that repeated events create
 * nothing twice, and count for no recipient twice.
 *
 * @param wake wakes the delivery
 * @param limits null for none
 */
export function createMailConsumer(
  mails: Collection<MailRecord>,
  wake: () => void,
  limits: Limits | null = null,
): Consumer {
  const within =
    ({ changes }: StoredEvent) =>
    (mail: MailRecord) =>
      limitedByRecipient(limits, mail, changes)
  return async (events) => {
    const counted = await Promise.all(events.flatMap((event) => mailsFrom(event).map(within(event))))
    if (counted.length === 0) return
    const known = await insertMissing(
      mails,
      counted.map(({ mail }) => mail),
    )
    for (const index of known) {
      const { recipient = null } = counted[index] ?? {}
      if (recipient !== null) await limits?.giveBack('mail-recipient', recipient)
    }
    wake()
  }
}

/** The mails that follow from an event: none from most, and none from an import without notifications. */
export function mailsFrom(event: StoredEvent): MailRecord[] {
  if (event.changes.notify?.after === false) return []
  const mail = (kind: MailKind, about: Record<string, unknown> = {}) =>
    newMail(mailIdOf(event._id, kind), kind, event.at, { account: event.account_id }, about)
  const closesAt = event.changes.closes_at?.after ?? null
  const closing = closesAt === null ? [] : [mail('account_closing', { closes_at: closesAt })]
  return [...closing, ...ofType(event, mail), ...ofName(event, mail), ...ofFactor(event, mail)]
}

/** The mails that follow from its type. Several types can close an account, or change the date of its erasure. */
function ofType(event: StoredEvent, mail: MakeMail): MailRecord[] {
  const { type, changes } = event
  switch (type as string) {
    case 'account.created':
      return changes.email_verified?.after === false ? [mail('verify_email')] : []
    case 'email.change_requested':
      return [
        mail('confirm_email_change', { email: changes.email_pending?.after }),
        mail('email_change_announced', {
          email: changes.email?.before,
          verified: changes.email_verified?.before,
        }),
      ]
    case 'email.changed':
    case 'account.edited':
      return isMovedByStaff(event)
        ? [mail('email_changed_by_staff', { email: changes.email?.before }), mail('verify_email')]
        : []
    case 'session.created':
      return changes.from_new_place?.after === true ? [mail('signed_in_from_new_place')] : []
    case 'account.reopened':
      return [mail('account_reopened')]
    case 'account.exported':
      return [mail('account_exported')]
    case 'password.changed':
      return [mail('password_changed')]
    case 'appeal.decided':
      return [mail('appeal_decided', { ref: event.hold_ref, ...decisionIn(event) })]
    default:
      return type.startsWith('hold.') && changes.hold !== undefined ? holdMails(event, mail) : []
  }
}

/** A changed username is a changed login. */
function ofName({ changes: { username } }: StoredEvent, mail: MakeMail): MailRecord[] {
  const { before, after } = username ?? {}
  return before && after ? [mail('username_changed', { before, after })] : []
}

/**
 * Whether someone other than the owner moved the account to another mailbox. The same one in other letter case does not
 * count.
 */
function isMovedByStaff({ actor, changes: { email } }: StoredEvent): boolean {
  if (actor.kind === 'account' || email === undefined) return false
  const [before, after] = [emailKey(String(email.before)), emailKey(String(email.after))]
  return !before.ok || !after.ok || before.key !== after.key
}

type MakeMail = (kind: MailKind, about?: Record<string, unknown>) => MailRecord

/** Every change of the second factor sends a mail, also if it follows from another change. */
function ofFactor(event: StoredEvent, mail: MakeMail): MailRecord[] {
  const { type, changes } = event
  const { second_factor } = changes
  const [before, after] = [second_factor?.before, second_factor?.after] as (FactorView | null | undefined)[]
  if (!before || !after) return []
  if (type === 'factor.added') return [mail('second_factor_added')]
  if (before.enabled && !after.enabled) {
    return [mail('second_factor_removed', { by: removerOf(event) })]
  }
  if (type === 'factor.recovery_codes_renewed') return [mail('recovery_codes_renewed')]
  const usesCode = type === 'session.created' || type === 'session.stepped_up'
  return usesCode ? [mail('recovery_code_used', { left: after.recovery_codes_left })] : []
}

/** Who or what removed a second factor. */
function removerOf({ type, actor, changes: { email_verified } }: StoredEvent): 'staff' | 'owner' | 'undo' | 'proof' {
  if (actor.kind !== 'account') return 'staff'
  if (type === 'factor.removed') return 'owner'
  return type === 'email.change_undone' && email_verified?.after === true ? 'undo' : 'proof'
}

/**
 * The part of the hold that the owner may see decides the content, and whether a mail is sent: a changed note sends
 * none.
 */
function holdMails({ at, changes }: StoredEvent, mail: MakeMail): MailRecord[] {
  const [before, after] = [shownHold(changes.hold?.before, at), shownHold(changes.hold?.after, at)]
  if (after === null) return before === null ? [] : [mail('hold_ended', { hold: before })]
  if (before === null) return [mail('hold_placed', { hold: after, ...promises(changes.hold?.after as HoldEntry) })]
  return news(before) === news(after) ? [] : [mail('hold_changed', { hold: after })]
}

/** What the owner can do about a hold: what ends it, and what signing in allows meanwhile. */
function promises(hold: HoldEntry): {
  requirement: HoldEntry['requirement']
  signing_in: 'open' | 'restricted' | 'closed'
} {
  const signingIn = hold.source.rule === failedSignInsRule ? 'closed' : 'restricted'
  return { requirement: hold.requirement, signing_in: coversAction(hold, 'session.create') ? signingIn : 'open' }
}

function news(hold: NonNullable<ReturnType<typeof shownHold>>): string {
  const { actions, since, until } = hold
  return JSON.stringify({ actions, since, until, message: 'message' in hold ? hold.message : null })
}

function shownHold(entry: unknown, at: Date) {
  return entry === null || entry === undefined ? null : mailedHold(entry as HoldEntry, at)
}

function decisionIn({ changes }: StoredEvent): { outcome: unknown; reason: unknown } {
  const appeal = changes.appeal?.after as { state?: unknown } | undefined
  const decision = changes.decision?.after as { reason?: unknown } | undefined
  return { outcome: appeal?.state ?? null, reason: decision?.reason ?? null }
}
