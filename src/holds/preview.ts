import { situationOf } from '../accounts/access.ts'
import type { AccountRecord } from '../accounts/account.ts'
import type { Agent } from '../accounts/caller.ts'
import { noSuchAccount } from '../accounts/read-account.ts'
import { builtInActions } from '../enforcement/actions.ts'
import { coversAction } from '../enforcement/blocking.ts'
import { heldProblem } from '../enforcement/decide.ts'
import { ownersPartOf, withOwnersHolds } from '../enforcement/entry.ts'
import type { HoldRecord, PlaceHold } from '../enforcement/hold.ts'
import { ownerEntryView } from '../enforcement/hold-views.ts'
import type { StoredEvent } from '../events/event.ts'
import type { Problem } from '../http/problem.ts'
import { factsOf } from '../mail/facts.ts'
import { mailsFrom } from '../mail/from-events.ts'
import { renderMail } from '../mail/render.ts'
import type { Reason } from '../reasons/reason.ts'
import type { Service } from '../service.ts'
import { valuesOf } from './hold-events.ts'
import { placeHold } from './place.ts'
import { type StaffHoldView, staffHoldViewOf } from './staff-views.ts'

/** The effect of placing a hold. */
export interface HoldPreview {
  hold: StaffHoldView
  /** The hold as its owner would see it. */
  owner_view: ReturnType<typeof ownerEntryView>
  /** The refusal that the owner would get for the first action that it covers, from its start on. */
  refusal: Problem | null
  /** The mail that the owner would get. */
  mail: { subject: string; text: string } | null
}

/**
 * Shows the effect of placing a hold, and writes nothing. The reference belongs to no hold; another one is drawn when
 * the hold is placed.
 *
 * @throws Problem as `placeHold` does
 */
export async function previewHold(
  service: Service,
  by: Agent,
  input: PlaceHold,
  reason: Reason | undefined,
): Promise<HoldPreview> {
  await service.store.checkAgent(by)
  const record = await placeHold({ ...service, once: null, rehearses: true }, by, input, { reason })
  const account = await service.db.accounts.findOne({ _id: input.account }, { projection: ofOwner })
  if (account === null) throw noSuchAccount()
  return {
    hold: await staffHoldViewOf(service, record, record.created_at),
    owner_view: ownerEntryView(ownersPartOf(record), record.created_at, account.profile.locale),
    refusal: refusalWith(service, account, record),
    mail: mailOf(service, account, record, by),
  }
}

const ofOwner = withOwnersHolds({ names: 1, profile: 1, roles: 1, state: 1, email_verified_at: 1 })

function refusalWith(service: Service, account: AccountRecord, record: HoldRecord): Problem | null {
  const action = builtInActions.find((candidate) => coversAction(record, candidate)) ?? record.actions[0] ?? ''
  const now = record.starts_at ?? record.created_at
  const situation = situationOf({ account, scope: 'full' }, service)
  const holds = [...account.holds, ownersPartOf(record)]
  return heldProblem({ action, holds, locale: account.profile.locale, now, attempt: null, situation })
}

/** With the code that creates and writes the mail about a new hold. */
function mailOf(service: Service, account: AccountRecord, record: HoldRecord, { origin }: Agent): HoldPreview['mail'] {
  const placed: StoredEvent = {
    _id: record._id,
    account_id: record.account_id,
    seq: 0,
    type: 'hold.placed',
    at: record.created_at,
    actor: origin.actor,
    request_id: origin.requestId,
    hold_ref: record._id,
    changes: valuesOf(null, record),
  }
  const mail = mailsFrom(placed).find(({ kind }) => kind === 'hold_placed')
  if (mail === undefined) return null
  const { subject, text } = renderMail(mail.kind, factsOf(service, account, mail))
  return { subject, text }
}
