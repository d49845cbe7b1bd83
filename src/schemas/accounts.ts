import { Type } from '@sinclair/typebox'
import { roles } from '../accounts/account.ts'
import { accountStates } from '../enforcement/situation.ts'
import { invitationStates } from '../invitations/invitation.ts'
import { Hold } from './holds.ts'
import { nullableString, nullableTime, oneOf, time, username } from './shapes.ts'

const profile = {
  display_name: nullableString(),
  bio: nullableString(),
  locale: nullableString(),
  timezone: nullableString(),
  website: nullableString(),
}

const accountMembers = {
  id: Type.String(),
  username: Type.String(),
  email: Type.String(),
  email_verified: Type.Boolean(),
  second_factor: Type.Object({ enabled: Type.Boolean(), recovery_codes_left: Type.Integer() }),
  ...profile,
  state: oneOf(accountStates),
  roles: Type.Array(oneOf(roles)),
}

export const Account = Type.Object(
  {
    ...accountMembers,
    email_pending: nullableString({ description: 'the address that becomes the account’s when it is confirmed' }),
    version: Type.Integer(),
    created_at: time,
    updated_at: time,
  },
  { $id: 'Account' },
)

/** An account that is closing, and when it will be erased unless it is reopened or held. */
export const ClosingAccount = Type.Object(
  { state: Type.Literal('closing'), closes_at: time },
  { $id: 'ClosingAccount' },
)

const sessionMembers = {
  id: Type.String(),
  scope: oneOf(['full', 'restricted']),
  current: Type.Boolean(),
  created_at: time,
  last_seen_at: time,
  expires_at: time,
  user_agent: nullableString(),
}

export const Session = Type.Object(
  {
    ...sessionMembers,
    token: Type.Optional(Type.String({ description: 'shown once, when the session begins' })),
  },
  { $id: 'Session' },
)

export const SignedIn = Type.Object({ account: Account, session: Session }, { $id: 'SignedIn' })

/** The token is in the cookie. */
export const WebSignedIn = Type.Object({ account: Account, session: Type.Object(sessionMembers) })

/** Both are null when nobody is signed in. */
export const WebSession = Type.Object({
  account: Type.Union([Account, Type.Null()]),
  session: Type.Union([Type.Object(sessionMembers), Type.Null()]),
})

/** A mail is on its way, if the address has an account. */
export const MailSent = Type.Object({ status: oneOf(['mail_sent']) }, { $id: 'MailSent' })

/** A mail is on its way; its content depends on whether the address has an account. */
export const VerificationSent = Type.Object({ status: oneOf(['verification_sent']) }, { $id: 'VerificationSent' })

export const PublicProfile = Type.Object(
  {
    username: Type.String(),
    display_name: nullableString(),
    bio: nullableString(),
    website: nullableString(),
    created_at: time,
  },
  { $id: 'PublicProfile' },
)

export const AccountSummary = Type.Object(
  { ...accountMembers, seq: Type.Integer(), created_at: time, updated_at: time },
  { $id: 'AccountSummary' },
)

export const StaffAccount = Type.Object(
  {
    ...accountMembers,
    seq: Type.Integer(),
    metadata: Type.Object({}, { additionalProperties: true, description: 'notes of staff, visible only to staff' }),
    holds: Type.Array(Hold),
    sessions: Type.Array(Session),
    created_at: time,
    updated_at: time,
  },
  { $id: 'StaffAccount' },
)

export const Invitation = Type.Object(
  {
    code: Type.String(),
    seats: Type.Integer(),
    seats_taken: Type.Integer(),
    public: Type.Boolean(),
    state: oneOf(invitationStates),
    expires_at: nullableTime,
    note: nullableString(),
    version: Type.Integer(),
    created_by: Type.String(),
    created_by_username: username,
    created_at: time,
    updated_at: time,
  },
  { $id: 'Invitation' },
)
