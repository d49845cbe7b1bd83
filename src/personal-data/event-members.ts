import type { Changes } from '../events/event.ts'

/** What happens to a member of an event's changes: whether its owner sees it, and whether it outlives the account. */
interface PersonalDataPolicy {
  shown: boolean
  kept: boolean
}

const personal: PersonalDataPolicy = { shown: true, kept: false }
const impersonal: PersonalDataPolicy = { shown: true, kept: true }

/** For holds and appeals the owner sees the members of their own views; texts in them may be about a person. */
const ofReview: PersonalDataPolicy = { shown: false, kept: false }
const ofStaff: PersonalDataPolicy = { shown: false, kept: false }

/**
 * Members of changes by name. A member that is not listed is neither shown to its owner nor kept when the account is
 * erased.
 */
export const eventMembers: Record<string, PersonalDataPolicy> = {
  username: personal,
  released_username: personal,
  email: personal,
  email_verified: impersonal,
  display_name: personal,
  bio: personal,
  locale: personal,
  timezone: personal,
  website: personal,
  email_pending: personal,
  second_factor: impersonal,
  second_factor_begun: impersonal,
  created_at: impersonal,
  external_id: personal,
  notify: { shown: false, kept: true },
  invitation: { shown: true, kept: false },
  requirement: impersonal,
  state: impersonal,
  closes_at: impersonal,
  closing_reason: ofReview,
  exported_at: impersonal,
  roles: impersonal,
  sessions: impersonal,
  cause: impersonal,
  step_up: impersonal,
  from_new_place: impersonal,
  metadata: ofStaff,
  hold: ofReview,
  preset: { shown: false, kept: true },
  lift_requires: { shown: false, kept: true },
  note: ofReview,
  case_ref: ofReview,
  lift: ofReview,
  vote: ofReview,
  appeal: ofReview,
  decision: ofReview,
  account: { shown: false, kept: true },
  assignee: { shown: false, kept: true },
  reason: { shown: false, kept: true },
  service_token: { shown: false, kept: true },
  webhook: { shown: false, kept: true },
  delivery: { shown: false, kept: true },
  import: { shown: false, kept: true },
  batch: { shown: false, kept: true },
  evidence: ofReview,
}

/** The changes of an event, only with the members that have this policy. */
export function changesThatAre(fate: keyof PersonalDataPolicy, changes: Changes): Changes {
  return Object.fromEntries(Object.entries(changes).filter(([member]) => eventMembers[member]?.[fate] === true))
}
