import { v7 as uuid } from 'uuid'
import { type AccountDocument, currentName, type Metadata, type Profile, type Role } from '../accounts/account.ts'
import { factorView } from '../credentials/factor-state.ts'
import type { SessionEntry } from '../credentials/session.ts'
import type { TokenEntry } from '../credentials/single-use-token.ts'
import type { SecondFactor } from '../credentials/totp.ts'
import type { AccountState } from '../enforcement/situation.ts'
import { firstEvent, type Origin } from '../events/event.ts'
import type { NewName } from '../identifiers/usernames.ts'
import { mailIdOf } from '../mail/mail.ts'

export interface NewAccount {
  name: NewName
  /** Whether an import derived the name. */
  nameIsDerived?: boolean
  namesRules: string
  email: { mailbox: string; key: string; verifiedAt: Date | null }
  phc: string
  profile: Partial<Profile>
  state: AccountState
  /** When it is erased unless its address is verified; null for an account that is kept anyway. */
  verifyBy: Date | null
  roles: Role[]
  /** None for an account that an import creates. */
  session: { entry: SessionEntry; network: string } | null
  /** The code of its invitation. */
  invitation?: string | undefined
  now: Date
  /** When it was created elsewhere; now if omitted. */
  createdAt?: Date
  /** The other imported members of an account. */
  externalId?: string | undefined
  metadata?: Metadata | undefined
  factor?: SecondFactor | undefined
  /** Makes the token of the mail that asks for a proof of the address, by the id of that mail. */
  verification?: ((mail: string) => TokenEntry) | undefined
}

const emptyProfile: Profile = { display_name: null, bio: null, locale: null, timezone: null, website: null }

/**
 * The document of a new account, including its first session and its first event, to be stored with one insert.
 *
 * @param originOf builds the origin of the event, which names the account itself unless another acts
 */
export function newAccount(from: NewAccount, originOf: (id: string) => Origin): AccountDocument {
  const id = uuid()
  const account: AccountDocument = {
    _id: id,
    names: [{ ...from.name, until: null, ...(from.nameIsDerived ? { made: true } : {}) }],
    names_rules: from.namesRules,
    email: from.email.mailbox,
    email_key: from.email.key,
    email_verified_at: from.email.verifiedAt,
    password: { phc: from.phc, changed_at: from.now },
    profile: { ...emptyProfile, ...from.profile },
    version: 1,
    seq: 1,
    state: from.state,
    ...(from.verifyBy === null ? {} : { verify_by: from.verifyBy }),
    roles: from.roles,
    sessions: from.session === null ? [] : [from.session.entry],
    places: from.session === null ? [] : [from.session.network],
    holds: [],
    metadata: from.metadata ?? {},
    ...(from.externalId === undefined ? {} : { external_id: from.externalId }),
    ...(from.factor === undefined ? {} : { factor: from.factor }),
    events: [],
    pending: true,
    created_at: from.createdAt ?? from.now,
    updated_at: from.now,
  }
  const created = firstEvent('account.created', originOf(id), from.now, beginnings(account, from))
  const token = from.verification?.(mailIdOf(created.id, 'verify_email'))
  return { ...account, ...(token === undefined ? {} : { tokens: [token] }), events: [created] }
}

/** What it was created with. An account that began elsewhere also records when. */
function beginnings(account: AccountDocument, { createdAt, invitation, externalId, metadata }: NewAccount) {
  const members = {
    username: currentName(account).name,
    email: account.email,
    email_verified: account.email_verified_at !== null,
    ...account.profile,
    email_pending: null,
    second_factor: factorView(account.factor),
    state: account.state,
    roles: account.roles,
    sessions: account.sessions.map((session) => session.id),
    ...(createdAt === undefined ? {} : { created_at: createdAt.toISOString() }),
    ...(invitation === undefined ? {} : { invitation }),
    ...(externalId === undefined ? {} : { external_id: externalId }),
    ...(metadata === undefined ? {} : { metadata }),
  }
  return Object.fromEntries(Object.entries(members).map(([member, after]) => [member, { before: null, after }]))
}
