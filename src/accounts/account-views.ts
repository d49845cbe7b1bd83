import { type FactorView, factorView } from '../credentials/factor-state.ts'
import type { AccountState } from '../enforcement/situation.ts'
import { type AccountRecord, currentName, type Profile, type Role } from './account.ts'

export interface OwnView extends Profile {
  id: string
  username: string
  email: string
  email_verified: boolean
  /** The new address until it is confirmed; null when no change is pending. */
  email_pending: string | null
  second_factor: FactorView
  state: AccountState
  roles: Role[]
  version: number
  created_at: string
  updated_at: string
}

export interface PublicProfile {
  username: string
  display_name: string | null
  bio: string | null
  website: string | null
  created_at: string
}

function commonView(account: AccountRecord) {
  return {
    id: account._id,
    username: currentName(account).name,
    email: account.email,
    email_verified: account.email_verified_at !== null,
    second_factor: factorView(account.factor),
    ...account.profile,
    state: account.state,
    roles: account.roles,
  }
}

const times = (account: AccountRecord) => ({
  created_at: account.created_at.toISOString(),
  updated_at: account.updated_at.toISOString(),
})

/** The account as its owner sees it. Holds are not in it: they change with time, and an ETag must not lie. */
export function ownView(account: AccountRecord): OwnView {
  const emailPending = account.email_pending?.mailbox ?? null
  return { ...commonView(account), email_pending: emailPending, version: account.version, ...times(account) }
}

/** The account as staff see it in lists; `seq` counts every change, whether the owner sees it or not. */
export function staffSummary(account: AccountRecord) {
  return { ...commonView(account), seq: account.seq, ...times(account) }
}

/** The profile that everyone may see. */
export function publicProfile(account: Pick<AccountRecord, '_id' | 'names' | 'profile' | 'created_at'>): PublicProfile {
  const { display_name, bio, website } = account.profile
  return {
    username: currentName(account).name,
    display_name,
    bio,
    website,
    created_at: account.created_at.toISOString(),
  }
}

/** Strong entity tag of what the owner sees; it differs between accounts. */
export function ownTag(account: Pick<AccountRecord, '_id' | 'version'>): string {
  return `"${account._id}.${account.version}"`
}

/** Strong entity tag of the staff view, only for If-Match. */
export function staffTag(account: Pick<AccountRecord, '_id' | 'seq'>): string {
  return `"${account._id}.seq.${account.seq}"`
}

/** Strong entity tag of the public profile. */
export function publicTag(account: Pick<AccountRecord, '_id' | 'version'>): string {
  return `"${account._id}.public.${account.version}"`
}
