import type { Origin } from '../events/event.ts'
import type { Holdfast } from '../holdfast.ts'
import { Problem } from '../http/problem.ts'
import { emailKey } from '../identifiers/email-key.ts'
import { checkUsername, type NewName, namesRulesVersion } from '../identifiers/usernames.ts'
import { untilExplained } from '../mongo/transaction.ts'
import { newSession } from '../sessions/session.ts'
import { type AccountDocument, currentName, type Profile } from './account.ts'
import { clashProblem, findClashes, isIdentityClash } from './clashes.ts'
import { newAccount } from './new-account.ts'

export interface SignUp {
  username: string
  email: string
  password: string
  profile: Partial<Profile>
  userAgent: string | null
  origin: Origin
  signal?: AbortSignal
}

/** An account and its first session, whose token is shown this once. */
export interface SignedUp {
  account: AccountDocument
  token: string
}

/**
 * Signs up: one hash, one insert. The unique indexes decide; only when they refuse is anything looked up, to explain.
 *
 * @throws Problem `username_taken`, `username_confusable`, `email_taken` with every clashing field; `overloaded`
 */
export async function signUp(service: Holdfast, wanted: SignUp): Promise<SignedUp> {
  const { name, email } = identityOf(service, wanted)
  const phc = await service.passwords.hash(wanted.password, 'sign-up', wanted.signal)
  const retry = { method: 'POST', href: '/v1/accounts', verb: 'Sign up as' } as const

  return untilExplained(
    async () => {
      const signedUp = makeAccount(service, wanted, {
        name,
        email: { ...email, verifiedAt: null },
        phc,
        state: 'pending',
        roles: [],
      })
      try {
        await service.store.insert(signedUp.account)
        return signedUp
      } catch (error) {
        if (isIdentityClash(error)) return null
        throw error
      }
    },
    async () => {
      const conflicts = await findClashes(service, { name, emailKey: email.key })
      if (conflicts.length > 0) throw clashProblem(conflicts, wanted, retry)
    },
  )
}

/** The canonical identity of somebody who signs up, checked by the schema's rules before. */
export function identityOf(service: Holdfast, wanted: Pick<SignUp, 'username' | 'email'>) {
  const username = checkUsername(wanted.username, service.names)
  const email = emailKey(wanted.email)
  if (!username.ok || !email.ok) throw new Problem('validation_failed')
  return { name: username.name, email }
}

interface Identity {
  name: NewName
  email: { mailbox: string; key: string; verifiedAt: Date | null }
  phc: string
  state: AccountDocument['state']
  roles: AccountDocument['roles']
}

/** A new account with its first session, not stored yet. */
export function makeAccount(service: Holdfast, wanted: SignUp, identity: Identity): SignedUp {
  const now = service.now()
  const { token, entry } = newSession('full', { userAgent: wanted.userAgent, now, days: service.sessionDays })
  const account = newAccount(
    { ...identity, namesRules: namesRulesVersion(service.names), profile: wanted.profile, session: entry, now },
    (id) => ({ ...wanted.origin, actor: { kind: 'account', id } }),
  )
  return { account, token }
}

/** The path of the new account's public profile. */
export function profilePath(account: AccountDocument): string {
  return `/v1/accounts/${encodeURIComponent(currentName(account).name)}`
}
