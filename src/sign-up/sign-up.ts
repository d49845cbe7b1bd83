import type { AccountDocument, Profile } from '../accounts/account.ts'
import { clashProblem } from '../accounts/clash-problem.ts'
import { findClashes, nullOnClash, type WantedIdentity } from '../accounts/clashes.ts'
import type { Requester } from '../credentials/hash-gate.ts'
import { newSession } from '../credentials/session.ts'
import { retryOrExplain } from '../database/transaction.ts'
import type { Origin } from '../events/event.ts'
import { Problem } from '../http/problem.ts'
import { emailKey } from '../identifiers/email-key.ts'
import { checkUsername, type NewName, namesRulesVersion } from '../identifiers/usernames.ts'
import { findInvitationClash, inTurnOfInvitation, invitationProblem, takeSeat } from '../invitations/take-seat.ts'
import type { Service } from '../service.ts'
import type { Client } from '../sessions/networks.ts'
import { day, laterBy } from '../time.ts'
import { newAccount } from './new-account.ts'

const claim = (username: string) => ({ en: `Sign up as ${username}`, de: `Als ${username} registrieren` })

export interface SignUp {
  username: string
  email: string
  password: string
  profile: Partial<Profile>
  invitation?: string
  client: Client
  origin: Origin
  requester: Requester
}

/** An account and its first session, whose token is shown only once. */
export interface SignedUp {
  account: AccountDocument
  token: string
}

/**
 * Signs up: one hash, one insert. The unique indexes decide; only when they refuse is anything looked up, to explain
 * it. The seat of an invitation is taken in the same transaction.
 *
 * @throws Problem `username_taken`, `username_confusable`, `email_taken`, `seats_exhausted`, `invitation_unusable` with
 *   every clashing field; `overloaded`
 */
export async function signUp(service: Service, input: SignUp): Promise<SignedUp> {
  const { name, email } = identityOf(service, input)
  const phc = await service.passwords.hash(input.password, 'sign-up', input.requester)
  return retryOrExplain(
    async () => {
      const signedUp = makeAccount(service, input, {
        name,
        email: { ...email, verifiedAt: null },
        phc,
        state: 'pending',
        verifyBy: laterBy(service.now(), service.unverifiedDays * day),
        roles: [],
      })
      return (await nullOnClash(() => store(service, signedUp, input.invitation))) ? signedUp : null
    },
    () => refuseSignUp(service, input, { name, emailKey: email.key }),
  )
}

/** Throws everything that blocks a sign-up as one Problem; returns when nothing does (any more). */
export async function refuseSignUp(
  service: Service,
  input: Pick<SignUp, 'username' | 'invitation'>,
  identity: WantedIdentity,
): Promise<void> {
  const { invitation } = input
  const [conflicts, clash] = await Promise.all([
    findClashes(service, identity),
    invitation === undefined ? null : findInvitationClash(service, invitation),
  ])
  const retry = { method: 'POST', href: '/v1/accounts', claim } as const
  const taken = conflicts.length === 0 ? null : clashProblem(conflicts, input, retry)
  if (clash !== null) throw invitationProblem(clash, taken)
  if (taken !== null) throw taken
}

/** @returns false when there is no seat, or too many requests want one at the same time */
async function store(service: Service, { account }: SignedUp, invitation: string | undefined): Promise<boolean> {
  if (invitation === undefined) {
    await service.store.insert(account)
    return true
  }
  const stored = await inTurnOfInvitation(invitation, () =>
    service.store.transaction(async (transaction) => {
      if (!(await takeSeat(service, invitation, transaction))) return null
      await service.store.insert(account, transaction)
      return account
    }),
  )
  if (stored !== null) service.store.relayed(stored)
  return stored !== null
}

/** The canonical identity of a sign-up that passed the rules of the route. */
export function identityOf(service: Service, input: Pick<SignUp, 'username' | 'email'>) {
  const username = checkUsername(input.username, service.names)
  const email = emailKey(input.email)
  if (!username.ok || !email.ok) throw new Problem('validation_failed')
  return { name: username.name, email }
}

interface Identity {
  name: NewName
  email: { mailbox: string; key: string; verifiedAt: Date | null }
  phc: string
  state: AccountDocument['state']
  verifyBy: Date | null
  roles: AccountDocument['roles']
}

/** A new account with its first session, not stored yet. */
export function makeAccount(service: Service, input: SignUp, identity: Identity): SignedUp {
  const now = service.now()
  const isStaff = identity.roles.length > 0
  const { token, entry } = newSession('full', { ...input.client, isStaff, now }, service)
  const { invitation, profile } = input
  const account = newAccount(
    {
      ...identity,
      invitation,
      namesRules: namesRulesVersion(service.names),
      profile,
      session: { entry, network: input.client.network },
      now,
      verification:
        identity.email.verifiedAt === null
          ? (mail) => service.mailTokens.entryFor('email_verification', { mail, proves: identity.email.key, now })
          : undefined,
    },
    (id) => ({ ...input.origin, actor: { kind: 'account', id } }),
  )
  return { account, token }
}
