import { type AccountDocument, currentName, tombstone } from '../accounts/account.ts'
import { quarantinedWithout } from '../accounts/renaming.ts'
import { sessionView } from '../credentials/session.ts'
import { type Expression, literal } from '../database/expression.ts'
import { Exempt } from './exempt.ts'

/** What happens to one member of an account. */
interface PersonalDataPolicy {
  /** What the owner's export contains of it, or why it contains nothing. */
  exported: ((account: AccountDocument) => Record<string, unknown>) | Exempt
  /** What an erased account has instead; null when it stays as it is. */
  erased: ((id: string, now: Date) => Expression) | null
}

const iso = (date: Date | null | undefined) => date?.toISOString() ?? null
const internal = new Exempt('how the service works, nothing about the person')
const as = (erased: Expression) => () => erased

/** Every member of an account: one that is not listed here does not compile. */
export const accountMembers: { [Member in keyof Required<AccountDocument>]: PersonalDataPolicy } = {
  _id: { exported: ({ _id }) => ({ id: _id }), erased: null },
  names: { exported: namesOf, erased: namesAfter },
  names_rules: { exported: internal, erased: null },
  external_id: {
    exported: ({ external_id }) => (external_id === undefined ? {} : { external_id }),
    erased: as('$$REMOVE'),
  },
  email: { exported: ({ email }) => ({ email }), erased: (id) => literal(tombstone(id)) },
  email_key: {
    exported: new Exempt('the address again, in the form in which addresses are compared'),
    erased: (id) => literal(tombstone(id)),
  },
  email_verified_at: {
    exported: (account) => ({ email_verified_at: iso(account.email_verified_at) }),
    erased: as(null),
  },
  password: {
    exported: (account) => ({ password_changed_at: iso(account.password.changed_at) }),
    erased: (_, now) => literal({ phc: 'closed', changed_at: now }),
  },
  profile: {
    exported: ({ profile }) => ({ profile }),
    erased: as(literal({ display_name: null, bio: null, locale: null, timezone: null, website: null })),
  },
  email_pending: {
    exported: ({ email_pending }) => ({ email_pending: email_pending?.mailbox ?? null }),
    erased: as(null),
  },
  undo_addresses: {
    exported: ({ undo_addresses }) => ({ former_emails: (undo_addresses ?? []).map(({ key }) => key) }),
    erased: as([]),
  },
  tokens: { exported: new Exempt('hashes of tokens that were sent by mail'), erased: as([]) },
  factor: {
    exported: ({ factor }) => ({ second_factor_since: iso(factor?.confirmed_at) }),
    erased: as('$$REMOVE'),
  },
  signed_in_at: {
    exported: ({ signed_in_at }) => ({ signed_in_at: iso(signed_in_at) }),
    erased: as('$$REMOVE'),
  },
  sign_in_refused_at: {
    exported: ({ sign_in_refused_at }) => ({ sign_in_refused_at: iso(sign_in_refused_at) }),
    erased: as('$$REMOVE'),
  },
  version: { exported: ({ version }) => ({ version }), erased: null },
  seq: { exported: internal, erased: null },
  state: { exported: ({ state }) => ({ state }), erased: as('closed') },
  closing_from: { exported: internal, erased: as('$$REMOVE') },
  closing_since: { exported: internal, erased: as('$$REMOVE') },
  due_at: {
    exported: ({ state, due_at }) => (state === 'closing' ? { closes_at: iso(due_at) } : {}),
    erased: (_, now) => now,
  },
  verify_by: {
    exported: ({ state, verify_by }) => (state === 'pending' ? { verify_by: iso(verify_by) } : {}),
    erased: as('$$REMOVE'),
  },
  roles: { exported: ({ roles }) => ({ roles }), erased: as([]) },
  metadata: { exported: new Exempt('internal notes of staff'), erased: as(literal({})) },
  sessions: {
    exported: ({ sessions }) => ({ sessions: sessions.map(sessionOf) }),
    erased: as([]),
  },
  places: {
    exported: new Exempt('hashes of the networks of earlier sign-ins, which cannot be reversed'),
    erased: as([]),
  },
  holds: { exported: new Exempt('is included in full under holds'), erased: null }, // see erase-holds.ts
  events: { exported: new Exempt('is included under events'), erased: null },
  pending: { exported: internal, erased: null },
  applied_keys: { exported: internal, erased: null },
  appealed_at: { exported: new Exempt('is included with the appeals'), erased: as('$$REMOVE') },
  created_at: { exported: (account) => ({ created_at: iso(account.created_at) }), erased: null },
  updated_at: { exported: (account) => ({ updated_at: iso(account.updated_at) }), erased: null },
}

function namesOf(account: AccountDocument) {
  const quarantined = account.names.filter((entry) => entry.until !== null)
  const current = currentName(account)
  return {
    username: current.name,
    ...(current.made ? { username_made_at_import: true } : {}),
    quarantined_usernames: quarantined.map((entry) => ({ username: entry.name, until: iso(entry.until) })),
  }
}

function sessionOf(entry: AccountDocument['sessions'][number]) {
  const { current: _, ...session } = sessionView(entry, null)
  return session
}

/** The name goes into quarantine with the others; its replacement is a name that no sign-up can have. */
function namesAfter(id: string, now: Date): Expression {
  const key = tombstone(id)
  return {
    $concatArrays: [quarantinedWithout(key, now), [literal({ name: key, key, skeletons: [key], until: null })]],
  }
}
