import type { Filter } from 'mongodb'
import type { AccountDocument, Metadata, Profile } from '../accounts/account.ts'
import type { StaffCaller } from '../accounts/caller.ts'
import { clashProblem } from '../accounts/clash-problem.ts'
import { findClashes, nullOnClash } from '../accounts/clashes.ts'
import { profileChange } from '../accounts/profile-change.ts'
import { accountHref } from '../accounts/refusals.ts'
import { nameChange, namesLimit, namesWith, roomForName } from '../accounts/renaming.ts'
import type { AccountWrite, ChangeExpressions, WrittenAccount } from '../accounts/write.ts'
import { type Expression, literal } from '../database/expression.ts'
import { retryOrExplain } from '../database/transaction.ts'
import type { EventType } from '../events/event.ts'
import type { Precondition } from '../http/etag.ts'
import { validationProblem } from '../http/field-errors.ts'
import { Problem } from '../http/problem.ts'
import { emailKey } from '../identifiers/email-key.ts'
import { checkUsername, type NewName } from '../identifiers/usernames.ts'
import type { Service } from '../service.ts'
import { fits, merged, sizeFault } from './metadata.ts'
import { staffVersioned } from './staff-view.ts'

const claim = (username: string) => ({ en: `Rename to ${username}`, de: `In ${username} umbenennen` })

/**
 * What an admin changes about an account; an omitted member stays. The schema and the rules of the route have checked
 * it.
 */
export interface AccountEdit extends Partial<Pick<Profile, 'display_name' | 'bio' | 'website'>> {
  username?: string
  email?: string
  /** A merge patch; null clears all. */
  metadata?: Metadata | null
}

/** The effect of one member of an edit on the account. */
interface Part {
  type: EventType
  set: Record<string, Expression>
  changes: ChangeExpressions
  condition?: Filter<AccountDocument>
}

/**
 * Changes an account as staff, in one write with one event. The old name goes into quarantine as when its owner changes
 * it. A new address counts as unverified; tokens from earlier mails and a pending change end with it. Mails notify the
 * owner of changes to how they sign in or are reached; changes of the profile are in their trail.
 *
 * @throws Problem `not_found`, `precondition_failed`, `version_conflict`; `username_taken`, `username_confusable`,
 *   `email_taken` with every clashing field; `names_limit`; `invalid_transition` for a closed account;
 *   `validation_failed` when metadata grow too large; `self_hold` for their own account
 */
export async function editAccount(
  service: Service,
  staff: StaffCaller,
  id: string,
  edit: AccountEdit,
  expected: Precondition,
): Promise<WrittenAccount> {
  const name = edit.username === undefined ? undefined : nameOf(service, edit.username)
  const email = edit.email === undefined ? undefined : addressOf(edit.email)
  const profile = profileChange(edit)
  const editsProfile = Object.keys(profile.set).length > 0
  const href = accountHref(id)
  const retry = { method: 'PATCH', href, claim } as const

  let write: AccountWrite
  const prepare = (): AccountWrite => {
    const now = service.now()
    const parts = [
      ...(name === undefined ? [] : [namePart(name, now)]),
      ...(email === undefined ? [] : [addressPart(email)]),
      ...(editsProfile ? [{ type: 'profile.updated' as const, ...profile }] : []),
      ...(edit.metadata === undefined ? [] : [metadataPart(edit.metadata)]),
    ]
    const [only, ...more] = parts
    return {
      account: id,
      authority: { kind: 'staff', actor: staff },
      origin: staff.origin,
      now,
      states: ['pending', 'active', 'closing'],
      precondition: { expected, view: staffVersioned(service, staff, id) },
      condition: { $and: [{}, ...parts.flatMap(({ condition = {} }) => condition)] },
      set: Object.assign({}, ...parts.map(({ set }) => set)),
      bumpsVersion: name !== undefined || email !== undefined || editsProfile,
      event: {
        type: only !== undefined && more.length === 0 ? only.type : 'account.edited',
        changes: Object.assign({}, ...parts.map(({ changes }) => changes)),
      },
    }
  }

  return retryOrExplain(
    () => {
      write = prepare()
      return nullOnClash(() => service.store.tryWrite(write))
    },
    async () => {
      const full = (account: AccountDocument) =>
        name === undefined ? null : namesLimit(account, name.key, write.now, retry)
      await service.store.explain(write, full)
      if (edit.metadata) await requireRoom(service, id, edit.metadata)
      const identities = {
        ...(name === undefined ? {} : { name }),
        ...(email === undefined ? {} : { emailKey: email.key }),
      }
      const conflicts = await findClashes(service, identities, id)
      if (conflicts.length > 0) throw clashProblem(conflicts, { username: edit.username ?? '' }, retry)
    },
  )
}

function nameOf(service: Service, username: string): NewName {
  const checked = checkUsername(username, service.names)
  if (!checked.ok) throw new Problem('validation_failed')
  return checked.name
}

function addressOf(address: string): { mailbox: string; key: string } {
  const checked = emailKey(address)
  if (!checked.ok) throw new Problem('validation_failed')
  return checked
}

function namePart(name: NewName, now: Date): Part {
  return {
    type: 'username.changed',
    set: { names: namesWith(name, now) },
    changes: { username: nameChange(name) },
    condition: roomForName(name, now),
  }
}

/**
 * The same mailbox in another spelling stays verified. Another mailbox ends all tokens that were mailed to the old one.
 */
function addressPart(email: { mailbox: string; key: string }): Part {
  const isSame = { $eq: ['$email_key', literal(email.key)] }
  const isVerified = { $ne: ['$email_verified_at', null] }
  const pending = { $ifNull: ['$email_pending.mailbox', null] }
  const dropsPending = { $and: [{ $not: [isSame] }, { $ne: [pending, null] }] }
  const ifSame = (member: string, otherwise: Expression) => ({
    $cond: [isSame, { $ifNull: [member, otherwise] }, otherwise],
  })
  return {
    type: 'email.changed',
    set: {
      email: literal(email.mailbox),
      email_key: literal(email.key),
      email_verified_at: ifSame('$email_verified_at', null),
      email_pending: ifSame('$email_pending', null),
      undo_addresses: ifSame('$undo_addresses', []),
      tokens: ifSame('$tokens', []),
    },
    changes: {
      email: { before: '$email', after: literal(email.mailbox) },
      email_verified: { before: isVerified, after: { $and: [isSame, isVerified] } },
      email_pending: { $cond: [dropsPending, { before: pending, after: null }, '$$REMOVE'] },
    },
  }
}

function metadataPart(patch: Metadata | null): Part {
  const after = patch === null ? literal({}) : merged('$metadata', patch)
  return {
    type: 'account.edited',
    set: { metadata: after },
    changes: { metadata: { before: '$metadata', after } },
    condition: fits(after),
  }
}

/** @throws Problem `validation_failed` when an edit would make the metadata too large */
async function requireRoom({ db }: Service, id: string, patch: Metadata): Promise<void> {
  const tooLarge = { _id: id, $nor: [fits(merged('$metadata', patch))] }
  if ((await db.accounts.countDocuments(tooLarge, { limit: 1 })) > 0) {
    throw validationProblem([{ in: 'body', field: 'metadata', ...sizeFault }])
  }
}
