import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import { endingSessions } from '../accounts/change-sessions.ts'
import { emailTaken } from '../accounts/clash-problem.ts'
import { isIdentityClash } from '../accounts/clashes.ts'
import { type FoundToken, findToken, unknownToken } from '../accounts/find-token.ts'
import { proof } from '../accounts/proof.ts'
import type { AccountWrite, WrittenAccount } from '../accounts/write.ts'
import { factorState, isAddedAfter, isConfirmed, noFactor } from '../credentials/factor-state.ts'
import { type TokenEntry, tokensWithout, undoneSince } from '../credentials/single-use-token.ts'
import { type Expression, literal } from '../database/expression.ts'
import { retryOrExplain } from '../database/transaction.ts'
import type { Origin } from '../events/event.ts'
import { tryFulfilling } from '../holds/fulfil.ts'
import { hashToken } from '../secrets/token.ts'
import type { Service } from '../service.ts'
import type { Client } from '../sessions/networks.ts'
import { finishSignUp } from '../sign-up/finish-sign-up.ts'
import { droppedChange } from './cancel-email-change.ts'

export interface Confirm {
  token: string
  client: Client
  /** The session token that was sent along, if any: its session stays. */
  session: string | null
  origin: Origin
}

/** The account whose address was confirmed, and the token of its first session if this created the account. */
export interface Confirmed {
  account: WrittenAccount
  token: string | null
}

const purposes = ['sign_up', 'email_verification', 'email_change', 'email_undo'] as const

/**
 * Uses a token that was sent to an address: to verify it, to make it the account's, to restore it, or to finish a
 * sign-up. All sessions end except the one sent along; an undo ends that one, too. The consequences of `proof` apply.
 *
 * @throws Problem `not_found` for a token that is unknown, used or expired; `account_held` for a hold on
 *   `email.verify`, or on `email.change` for a change and an undo; `email_taken`; `invalid_transition`; as finishing a
 *   sign-up does
 */
export async function confirmEmail(service: Service, input: Confirm): Promise<Confirmed> {
  const token = await findToken(service, input.token, purposes)
  if (token === null) throw unknownToken()
  if (token.entry.purpose === 'sign_up') {
    return finishSignUp(service, { ...input, reservation: token.account._id, entry: token.entry })
  }
  return { account: await confirmWith(service, token, input), token: null }
}

function confirmWith(service: Service, token: FoundToken, input: Confirm): Promise<WrittenAccount> {
  const write = () => confirmation(token, input, service.now())
  return retryOrExplain(
    async () => {
      try {
        return await tryFulfilling(service, proves(token) ? ['email_verified'] : [], write())
      } catch (error) {
        if (!isIdentityClash(error)) throw error
        await service.store.explain(write())
        throw emailTaken()
      }
    },
    () => service.store.explain(write()),
  )
}

/** Restoring an address that was never verified does not verify it. */
const proves = ({ entry }: FoundToken) => entry.restores?.verified !== false

function confirmation({ account, entry }: FoundToken, input: Confirm, now: Date): AccountWrite {
  const { session } = input
  const isSentAlong = { $eq: ['$$this.token_hash', literal(session === null ? '' : hashToken(session))] }
  const keptSessions = { $filter: { input: '$sessions', cond: isSentAlong } }
  const common = {
    account: account._id,
    origin: { ...input.origin, actor: { kind: 'account', id: account._id } as const },
    now,
    states: ['pending', 'active'] as const,
    bumpsVersion: true,
  }
  const owner = { kind: 'owner', mailToken: entry } as const
  if (entry.restores !== undefined) {
    return { ...common, authority: { ...owner, action: 'email.change' }, ...undoing(entry.restores, now) }
  }
  return entry.purpose === 'email_change'
    ? { ...common, authority: { ...owner, action: 'email.change' }, ...changing(keptSessions, now) }
    : { ...common, authority: { ...owner, action: 'email.verify' }, ...verifying(keptSessions, now) }
}

type Change = Pick<AccountWrite, 'set' | 'event' | 'condition'>

function verifying(keptSessions: Expression, now: Date): Change {
  const { set, changes } = proof(keptSessions, now, 'own')
  return {
    set: { ...set, email_pending: null, undo_addresses: [], tokens: [] },
    event: { type: 'email.verified', changes: { ...changes, email_pending: droppedChange } },
  }
}

function changing(keptSessions: Expression, now: Date): Change {
  const { set, changes } = proof(keptSessions, now, 'new')
  return {
    condition: { 'email_pending.key': { $gt: '' } } as Filter<AccountDocument>,
    set: {
      ...set,
      email: '$email_pending.mailbox',
      email_key: '$email_pending.key',
      email_pending: null,
      tokens: tokensWithout('email_verification', 'email_change', 'password_reset'),
    },
    event: {
      type: 'email.changed',
      changes: {
        email: { before: '$email', after: '$email_pending.mailbox' },
        ...changes,
        email_pending: droppedChange,
      },
    },
  }
}

/**
 * An address that was not verified before is not verified by this either, or its mailbox would vouch for another
 * person's account; a second factor of such an account is removed. For a verified address, a second factor that was
 * added after the change is removed: it may be a thief's, and would lock the owner out.
 */
function undoing({ mailbox, key, verified: was }: NonNullable<TokenEntry['restores']>, now: Date): Change {
  const sessions = endingSessions([])
  const state = was ? 'active' : 'pending'
  const stays: Expression = was ? { $and: [isConfirmed, { $not: [isAddedAfter(undoneSince(key))] }] } : false
  const isLost = { $and: [isConfirmed, { $not: [stays] }] }
  return {
    set: {
      ...sessions.set,
      email: literal(mailbox),
      email_key: literal(key),
      email_verified_at: was ? now : null,
      state,
      email_pending: null,
      undo_addresses: [],
      tokens: [],
      factor: { $cond: [stays, { $mergeObjects: ['$factor', { replacement: null }] }, '$$REMOVE'] },
    },
    event: {
      type: 'email.change_undone',
      changes: {
        email: { before: '$email', after: literal(mailbox) },
        email_verified: { before: { $ne: ['$email_verified_at', null] }, after: was },
        state: { before: '$state', after: state },
        ...sessions.changes,
        email_pending: droppedChange,
        second_factor: { $cond: [isLost, { before: factorState, after: noFactor }, '$$REMOVE'] },
      },
    },
  }
}
