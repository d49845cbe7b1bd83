// Written by npm run openapi:refresh.

import type { Sent } from './send.ts'

import type { Call, ChangeOptions, Either, KeyOptions, Merge, Options, Result, VersionedOptions } from './types.ts'

export interface Account {
  id: string
  username: string
  email: string
  email_verified: boolean
  second_factor: {
    enabled: boolean
    recovery_codes_left: number
  }
  display_name: string | null
  bio: string | null
  locale: string | null
  timezone: string | null
  website: string | null
  state: "pending" | "active" | "closing" | "closed"
  roles: Array<"admin" | "reviewer" | "support">
  /** the address that becomes the account’s when it is confirmed */ email_pending: string | null
  version: number
  /** RFC 3339, UTC */ created_at: string
  /** RFC 3339, UTC */ updated_at: string
}

export interface AccountHeld {
  /** …/problems/account_held */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "account_held"
  /** what was tried: session.create, profile.update, username.change, email.change, email.verify, password.change, password.reset, factor.add, factor.remove, account.close, account.reopen, account.export, admin.use, session.end, hold.read, appeal.create, appeal.withdraw, profile.show or app.<name> */ action: string
  server_time: string
  holds: Array<OwnHold>
  /** the latest end of these holds; null when one has none */ until: string | null
  still_allowed: Array<"session.create" | "profile.update" | "username.change" | "email.change" | "email.verify" | "password.change" | "password.reset" | "factor.add" | "factor.remove" | "account.close" | "account.reopen" | "account.export" | "admin.use" | "session.end" | "hold.read" | "appeal.create" | "appeal.withdraw">
  restricted_session?: RestrictedSessionToken
  suggestion: string
  next: Array<NextStep>
}

export interface AccountSummary {
  id: string
  username: string
  email: string
  email_verified: boolean
  second_factor: {
    enabled: boolean
    recovery_codes_left: number
  }
  display_name: string | null
  bio: string | null
  locale: string | null
  timezone: string | null
  website: string | null
  state: "pending" | "active" | "closing" | "closed"
  roles: Array<"admin" | "reviewer" | "support">
  seq: number
  /** RFC 3339, UTC */ created_at: string
  /** RFC 3339, UTC */ updated_at: string
}

export interface AlreadyClaimedOfAppeal {
  /** …/problems/already_claimed */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "already_claimed"
  current: Appeal
  suggestion: string
  next: Array<NextStep>
}

export interface AlreadyClaimedOfHold {
  /** …/problems/already_claimed */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "already_claimed"
  current: Hold
  suggestion: string
  next: Array<NextStep>
}

export interface AlreadySetUp {
  /** …/problems/already_set_up */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "already_set_up"
  suggestion: string
  next: Array<NextStep>
}

export interface Appeal {
  id: string
  hold_ref: string
  account_id: string
  state: "submitted" | "in_review" | "granted" | "denied" | "withdrawn" | "moot"
  text: string
  decision: {
    outcome: string
    reason: string
    /** RFC 3339, UTC */ at: string
  } | null
  version: number
  /** RFC 3339, UTC */ created_at: string
  /** RFC 3339, UTC */ updated_at: string
  /** null when the account is gone */ account_username: string | null
  assignee: string | null
  /** null when the account is gone */ assignee_username: string | null
}

export interface AppealOpen {
  /** …/problems/appeal_open */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "appeal_open"
  current: OwnAppeal
  suggestion: string
  next: Array<NextStep>
}

export interface AppealWindowClosed {
  /** …/problems/appeal_window_closed */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "appeal_window_closed"
  current: {
    state: string
    appeal_until: string
  }
  suggestion: string
  next: Array<NextStep>
}

export interface AuthenticationRequired {
  /** …/problems/authentication_required */ type: string
  title: string
  status: 401
  detail: string
  instance: string
  code: "authentication_required"
  suggestion: string
  next: Array<NextStep>
}

export interface CheckedAction {
  action: string
  allowed: boolean
  /** the refs of the holds that block it */ holds: Array<string>
  /** what this service would answer itself, to be passed on: null when allowed, else the body of a problem: account_held, restricted_session, email_unverified, invalid_transition */ refusal: Record<string, unknown> | null
}

export interface ClosingAccount {
  state: "closing"
  /** RFC 3339, UTC */ closes_at: string
}

export interface CodeTaken {
  /** …/problems/code_taken */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "code_taken"
  conflicting_field: string
  conflicts: Array<Conflict>
  current?: Invitation
  suggestion: string
  next: Array<NextStep>
}

export interface Conflict {
  field: string
  code: "malformed_json" | "malformed_header" | "idempotency_key_invalid" | "authentication_required" | "invalid_credentials" | "session_expired" | "second_factor_required" | "forbidden" | "restricted_session" | "cross_origin_refused" | "step_up_required" | "email_unverified" | "not_found" | "method_not_allowed" | "request_timeout" | "username_taken" | "username_confusable" | "email_taken" | "path_taken" | "names_limit" | "name_taken" | "account_held" | "second_reviewer_required" | "already_claimed" | "self_hold" | "hold_exists" | "holds_limit" | "same_reviewer" | "appeal_open" | "not_appealable" | "appeal_window_closed" | "seats_exhausted" | "invitation_unusable" | "code_taken" | "seats_below_taken" | "last_admin" | "already_set_up" | "version_conflict" | "invalid_transition" | "idempotency_in_progress" | "precondition_failed" | "too_large" | "uri_too_long" | "unsupported_media_type" | "validation_failed" | "idempotency_key_reused" | "precondition_required" | "rate_limited" | "headers_too_large" | "internal_error" | "overloaded" | "database_unavailable"
  suggestions: Array<string>
}

export interface CrossOriginRefused {
  /** …/problems/cross_origin_refused */ type: string
  title: string
  status: 403
  detail: string
  instance: string
  code: "cross_origin_refused"
  suggestion: string
  next: Array<NextStep>
}

export interface DatabaseUnavailable {
  /** …/problems/database_unavailable */ type: string
  title: string
  status: 503
  detail: string
  instance: string
  code: "database_unavailable"
  suggestion: string
  next: Array<NextStep>
}

export interface DecidedAppeal {
  id: string
  hold_ref: string
  account_id: string
  state: "submitted" | "in_review" | "granted" | "denied" | "withdrawn" | "moot"
  text: string
  decision: {
    outcome: string
    reason: string
    /** RFC 3339, UTC */ at: string
  } | null
  version: number
  /** RFC 3339, UTC */ created_at: string
  /** RFC 3339, UTC */ updated_at: string
  /** null when the account is gone */ account_username: string | null
  assignee: string | null
  /** null when the account is gone */ assignee_username: string | null
  /** the refs of the holds of the account in force after it */ still_in_force: Array<string>
}

export interface Delivery {
  id: string
  webhook_id: string
  event_id: string
  event_type: string
  account_id: string
  /** null when the account is gone */ account_username: string | null
  seq: number
  state: "waiting" | "delivered" | "dead"
  /** since it was created or requeued */ attempts: number
  last_attempt: {
    /** RFC 3339, UTC */ at: string
    status: number | null
    error: string | null
  } | null
  next_attempt_at: string | null
  /** RFC 3339, UTC */ created_at: string
}

export interface EmailTaken {
  /** …/problems/email_taken */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "email_taken"
  conflicting_field: string
  conflicts: Array<Conflict>
  current?: {
    state: "open" | "exhausted" | "expired" | "revoked"
    seats: number
    seats_taken: number
  }
  suggestion: string
  next: Array<NextStep>
}

export interface EmailUnverified {
  /** …/problems/email_unverified */ type: string
  title: string
  status: 403
  detail: string
  instance: string
  code: "email_unverified"
  suggestion: string
  next: Array<NextStep>
}

export interface Event {
  id: string
  account_id: string
  /** null when the account is gone */ account_username: string | null
  seq: number
  type: string
  /** RFC 3339, UTC */ at: string
  actor: {
    kind: "account" | "staff" | "service" | "rule" | "system"
    id: string | null
    /** null when the account is gone */ username: string | null
  }
  request_id: string | null
  hold_ref: string | null
  changes: Record<string, {
    before: unknown
    after: unknown
  }>
}

export interface Evidence {
  path: string
  /** in bytes */ size: number
  content_type: string
  /** of the bytes, in hexadecimal */ sha256: string
  version: number
  created_by: string
  /** RFC 3339, UTC */ created_at: string
  /** RFC 3339, UTC */ updated_at: string
  /** if there is a vote to remove it */ removal_votes?: Array<{
    by: string
    /** RFC 3339, UTC */ at: string
  }>
}

export interface FieldError {
  in: "body" | "query" | "path" | "header"
  /** JSON pointer (RFC 6901) */ pointer: string
  field: string | null
  code: "required" | "unknown_member" | "type" | "format" | "too_short" | "too_long" | "out_of_range" | "not_allowed" | "username_invalid" | "username_reserved" | "password_common" | "password_context" | "password_breached" | "invitation_unknown"
  detail: string
}

export interface Forbidden {
  /** …/problems/forbidden */ type: string
  title: string
  status: 403
  detail: string
  instance: string
  code: "forbidden"
  suggestion: string
  next: Array<NextStep>
}

export interface HeadersTooLarge {
  /** …/problems/headers_too_large */ type: string
  title: string
  status: 431
  detail: string
  instance: string
  code: "headers_too_large"
  suggestion: string
  next: Array<NextStep>
}

export interface Hold {
  ref: string
  account_id: string
  /** null when the account is gone */ account_username: string | null
  kind: "review" | "security" | "policy" | "requirement" | "legal"
  actions: Array<string>
  preset: "lock" | "read_only" | "takeover_freeze" | "preserve" | "privilege_freeze" | null
  requirement: "email_verified" | "password_changed" | "second_factor" | null
  reason: {
    code: string
    title: string
    text: string
  }
  message: string | null
  note: string | null
  case_ref: string | null
  disclosure: "full" | "minimal"
  source: {
    type: "staff" | "service" | "rule" | "import"
    rule: string | null
  }
  automated: boolean
  state: "scheduled" | "active" | "expired" | "lifted" | "overturned" | "fulfilled" | "cancelled"
  /** RFC 3339, UTC */ since: string
  until: string | null
  /** RFC 3339, UTC */ review_due_at: string
  lift_requires: number
  lift_votes: Array<{
    by: string
    /** RFC 3339, UTC */ at: string
    /** null when the account is gone */ by_username: string | null
  }>
  assignee: string | null
  /** null when the account is gone */ assignee_username: string | null
  claimed_at: string | null
  end_sessions: boolean
  appealable: boolean
  /** RFC 3339, UTC */ appeal_until: string
  dedupe_key: string | null
  version: number
  /** null in the view of the account that is held */ created_by: string | null
  /** null when the account is gone */ created_by_username: string | null
  /** the latest appeal against it */ appeal: {
    id: string
    state: "submitted" | "in_review" | "granted" | "denied" | "withdrawn" | "moot"
    assignee: string | null
    version: number
    /** null when the account is gone */ assignee_username: string | null
  } | null
  /** RFC 3339, UTC */ created_at: string
  /** RFC 3339, UTC */ updated_at: string
}

export interface HoldExists {
  /** …/problems/hold_exists */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "hold_exists"
  conflicting_field: string
  conflicts: Array<Conflict>
  current: Hold
  suggestion: string
  next: Array<NextStep>
}

export interface HoldPreview {
  hold: Hold
  owner_view: OwnHold
  /** the body of the problem that the owner would get at the first action that the hold covers, once it has begun */ refusal: Record<string, unknown> | null
  /** the mail that the owner would get */ mail: {
    subject: string
    text: string
  } | null
}

export interface HoldsLimit {
  /** …/problems/holds_limit */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "holds_limit"
  suggestion: string
  next: Array<NextStep>
}

export interface IdempotencyInProgress {
  /** …/problems/idempotency_in_progress */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "idempotency_in_progress"
  suggestion: string
  next: Array<NextStep>
}

export interface IdempotencyKeyInvalid {
  /** …/problems/idempotency_key_invalid */ type: string
  title: string
  status: 400
  detail: string
  instance: string
  code: "idempotency_key_invalid"
  suggestion: string
  next: Array<NextStep>
}

export interface IdempotencyKeyReused {
  /** …/problems/idempotency_key_reused */ type: string
  title: string
  status: 422
  detail: string
  instance: string
  code: "idempotency_key_reused"
  errors: Array<FieldError>
  suggestion: string
  next: Array<NextStep>
}

export interface InternalError {
  /** …/problems/internal_error */ type: string
  title: string
  status: 500
  detail: string
  instance: string
  code: "internal_error"
  suggestion: string
  next: Array<NextStep>
}

export interface InvalidCredentials {
  /** …/problems/invalid_credentials */ type: string
  title: string
  status: 401
  detail: string
  instance: string
  code: "invalid_credentials"
  suggestion: string
  next: Array<NextStep>
}

export interface InvalidTransition {
  /** …/problems/invalid_transition */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "invalid_transition"
  current?: {
    state: string
    allowed: Array<string>
  }
  suggestion: string
  next: Array<NextStep>
}

export interface Invitation {
  code: string
  seats: number
  seats_taken: number
  public: boolean
  state: "open" | "exhausted" | "expired" | "revoked"
  expires_at: string | null
  note: string | null
  version: number
  created_by: string
  /** null when the account is gone */ created_by_username: string | null
  /** RFC 3339, UTC */ created_at: string
  /** RFC 3339, UTC */ updated_at: string
}

export interface InvitationUnusable {
  /** …/problems/invitation_unusable */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "invitation_unusable"
  conflicting_field: string
  conflicts: Array<Conflict>
  current: {
    state: "open" | "exhausted" | "expired" | "revoked"
    seats: number
    seats_taken: number
  }
  suggestion: string
  next: Array<NextStep>
}

export interface LastAdmin {
  /** …/problems/last_admin */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "last_admin"
  suggestion: string
  next: Array<NextStep>
}

export interface MailSent {
  status: "mail_sent"
}

export interface MalformedHeader {
  /** …/problems/malformed_header */ type: string
  title: string
  status: 400
  detail: string
  instance: string
  code: "malformed_header"
  suggestion: string
  next: Array<NextStep>
}

export interface MalformedJson {
  /** …/problems/malformed_json */ type: string
  title: string
  status: 400
  detail: string
  instance: string
  code: "malformed_json"
  suggestion: string
  next: Array<NextStep>
}

export interface NameTakenOfServiceToken {
  /** …/problems/name_taken */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "name_taken"
  conflicting_field: string
  conflicts: Array<Conflict>
  current?: ServiceToken
  suggestion: string
  next: Array<NextStep>
}

export interface NameTakenOfWebhook {
  /** …/problems/name_taken */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "name_taken"
  conflicting_field: string
  conflicts: Array<Conflict>
  current?: Webhook
  suggestion: string
  next: Array<NextStep>
}

export interface NamesLimit {
  /** …/problems/names_limit */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "names_limit"
  conflicting_field: string
  conflicts?: Array<Conflict>
  current: {
    quarantined: Array<{
      username: string
      until: string
    }>
  }
  suggestion: string
  next: Array<NextStep>
}

export interface NewServiceToken {
  id: string
  name: string
  scopes: Array<"checks" | "accounts:read" | "holds:read" | "holds:write" | "events:read">
  /** the id of the admin who created it */ created_by: string
  /** null when the account is gone */ created_by_username: string | null
  /** RFC 3339, UTC */ created_at: string
  expires_at: string | null
  /** to five minutes */ last_used_at: string | null
  /** hf_svc_…, shown only once */ token: string
}

export interface NextStep {
  rel: "retry-with" | "refetch" | "sign-in" | "reset-password" | "appeal" | "read-hold" | "wait" | "verify-email" | "reopen" | "choose-other" | "claim" | "ask-second" | "add-factor"
  title: string
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  /** begins with / */ href: string
  /** merged over the request’s own */ body?: Record<string, unknown>
  /** to be sent, such as If-Match */ headers?: Record<string, string>
  /** members that the caller has to supply */ needs?: Array<string>
  /** where that token is to be sent */ auth?: "restricted_session"
  /** the step succeeds from then on */ not_before?: string
}

export interface NotAppealable {
  /** …/problems/not_appealable */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "not_appealable"
  current: {
    state: string
    appeal_until?: string
  }
  suggestion: string
  next: Array<NextStep>
}

export interface NotFound {
  /** …/problems/not_found */ type: string
  title: string
  status: 404
  detail: string
  instance: string
  code: "not_found"
  conflicting_field?: string
  suggestion: string
  next: Array<NextStep>
}

export interface Overloaded {
  /** …/problems/overloaded */ type: string
  title: string
  status: 503
  detail: string
  instance: string
  code: "overloaded"
  suggestion: string
  next: Array<NextStep>
}

export interface OwnAppeal {
  id: string
  hold_ref: string
  account_id: string
  state: "submitted" | "in_review" | "granted" | "denied" | "withdrawn" | "moot"
  text: string
  decision: {
    outcome: string
    reason: string
    /** RFC 3339, UTC */ at: string
  } | null
  version: number
  /** RFC 3339, UTC */ created_at: string
  /** RFC 3339, UTC */ updated_at: string
}

export interface OwnEvent {
  id: string
  type: string
  /** RFC 3339, UTC */ at: string
  by: "you" | "staff" | "service" | "rule" | "system"
  hold_ref: string | null
  changes: Record<string, {
    before: unknown
    after: unknown
  }>
}

export interface OwnHold {
  ref: string
  state: "scheduled" | "active" | "expired" | "lifted" | "overturned" | "fulfilled" | "cancelled"
  actions: Array<string>
  /** RFC 3339, UTC */ since: string
  until: string | null
  kind?: "review" | "security" | "policy" | "requirement" | "legal"
  requirement?: "email_verified" | "password_changed" | "second_factor" | null
  reason?: {
    code: string
    title: string
    text: string
  }
  message?: string | null
  /** RFC 3339, UTC */ review_due_at?: string
  automated?: boolean
  appeal?: {
    allowed: boolean
    state: string | null
    until: string | null
    href: string
  }
}

export interface PathTaken {
  /** …/problems/path_taken */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "path_taken"
  conflicting_field: string
  conflicts: Array<Conflict>
  current: Evidence
  suggestion: string
  next: Array<NextStep>
}

export interface PreconditionFailedOfAccount {
  /** …/problems/precondition_failed */ type: string
  title: string
  status: 412
  detail: string
  instance: string
  code: "precondition_failed"
  current?: Account
  suggestion: string
  next: Array<NextStep>
}

export interface PreconditionFailedOfAppeal {
  /** …/problems/precondition_failed */ type: string
  title: string
  status: 412
  detail: string
  instance: string
  code: "precondition_failed"
  current?: Appeal
  suggestion: string
  next: Array<NextStep>
}

export interface PreconditionFailedOfEvidence {
  /** …/problems/precondition_failed */ type: string
  title: string
  status: 412
  detail: string
  instance: string
  code: "precondition_failed"
  current?: Evidence
  suggestion: string
  next: Array<NextStep>
}

export interface PreconditionFailedOfHold {
  /** …/problems/precondition_failed */ type: string
  title: string
  status: 412
  detail: string
  instance: string
  code: "precondition_failed"
  current?: Hold
  suggestion: string
  next: Array<NextStep>
}

export interface PreconditionFailedOfInvitation {
  /** …/problems/precondition_failed */ type: string
  title: string
  status: 412
  detail: string
  instance: string
  code: "precondition_failed"
  current?: Invitation
  suggestion: string
  next: Array<NextStep>
}

export interface PreconditionFailedOfOwnAppeal {
  /** …/problems/precondition_failed */ type: string
  title: string
  status: 412
  detail: string
  instance: string
  code: "precondition_failed"
  current?: OwnAppeal
  suggestion: string
  next: Array<NextStep>
}

export interface PreconditionFailedOfReason {
  /** …/problems/precondition_failed */ type: string
  title: string
  status: 412
  detail: string
  instance: string
  code: "precondition_failed"
  current?: Reason
  suggestion: string
  next: Array<NextStep>
}

export interface PreconditionFailedOfStaffAccount {
  /** …/problems/precondition_failed */ type: string
  title: string
  status: 412
  detail: string
  instance: string
  code: "precondition_failed"
  current?: StaffAccount
  suggestion: string
  next: Array<NextStep>
}

export interface PreconditionFailedOfWebhook {
  /** …/problems/precondition_failed */ type: string
  title: string
  status: 412
  detail: string
  instance: string
  code: "precondition_failed"
  current?: Webhook
  suggestion: string
  next: Array<NextStep>
}

export interface PreconditionRequired {
  /** …/problems/precondition_required */ type: string
  title: string
  status: 428
  detail: string
  instance: string
  code: "precondition_required"
  suggestion: string
  next: Array<NextStep>
}

export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  instance: string
  /** a code that is not listed is newer than this document */ code: "malformed_json" | "malformed_header" | "idempotency_key_invalid" | "authentication_required" | "invalid_credentials" | "session_expired" | "second_factor_required" | "forbidden" | "restricted_session" | "cross_origin_refused" | "step_up_required" | "email_unverified" | "not_found" | "method_not_allowed" | "request_timeout" | "username_taken" | "username_confusable" | "email_taken" | "path_taken" | "names_limit" | "name_taken" | "account_held" | "second_reviewer_required" | "already_claimed" | "self_hold" | "hold_exists" | "holds_limit" | "same_reviewer" | "appeal_open" | "not_appealable" | "appeal_window_closed" | "seats_exhausted" | "invitation_unusable" | "code_taken" | "seats_below_taken" | "last_admin" | "already_set_up" | "version_conflict" | "invalid_transition" | "idempotency_in_progress" | "precondition_failed" | "too_large" | "uri_too_long" | "unsupported_media_type" | "validation_failed" | "idempotency_key_reused" | "precondition_required" | "rate_limited" | "headers_too_large" | "internal_error" | "overloaded" | "database_unavailable"
  suggestion: string
  next: Array<NextStep>
}

export interface PublicProfile {
  username: string
  display_name: string | null
  bio: string | null
  website: string | null
  /** RFC 3339, UTC */ created_at: string
}

export interface RateLimited {
  /** …/problems/rate_limited */ type: string
  title: string
  status: 429
  detail: string
  instance: string
  code: "rate_limited"
  suggestion: string
  next: Array<NextStep>
}

export interface Reason {
  code: string
  title: string
  text: string
  titles: Record<string, string>
  texts: Record<string, string>
  preset: "lock" | "read_only" | "takeover_freeze" | "preserve" | "privilege_freeze" | null
  duration_days: number | null
  review_days: number
  appeal_window_days: number
  lift_requires: number | null
  version: number
}

export interface Refusal {
  account_id: string
  /** null when the account is gone */ account_username: string | null
  action: string
  /** the holds that blocked the first attempt */ hold_refs: Array<string>
  /** of the first attempt */ request_id: string
  /** RFC 3339, UTC */ first_at: string
  /** RFC 3339, UTC */ last_at: string
  count: number
}

export interface RequestTimeout {
  /** …/problems/request_timeout */ type: string
  title: string
  status: 408
  detail: string
  instance: string
  code: "request_timeout"
  suggestion: string
  next: Array<NextStep>
}

export interface RestrictedSession {
  /** …/problems/restricted_session */ type: string
  title: string
  status: 403
  detail: string
  instance: string
  code: "restricted_session"
  suggestion: string
  next: Array<NextStep>
}

export interface RestrictedSessionToken {
  /** not where it is in a cookie */ token?: string
  scope: "restricted"
  expires_at: string
}

export interface SameReviewer {
  /** …/problems/same_reviewer */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "same_reviewer"
  suggestion: string
  next: Array<NextStep>
}

export interface SeatsBelowTaken {
  /** …/problems/seats_below_taken */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "seats_below_taken"
  conflicting_field: string
  conflicts: Array<Conflict>
  current: {
    seats: number
    seats_taken: number
    version: number
  }
  suggestion: string
  next: Array<NextStep>
}

export interface SeatsExhausted {
  /** …/problems/seats_exhausted */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "seats_exhausted"
  conflicting_field: string
  conflicts: Array<Conflict>
  current: {
    state: "open" | "exhausted" | "expired" | "revoked"
    seats: number
    seats_taken: number
  }
  suggestion: string
  next: Array<NextStep>
}

export interface SecondFactorRequired {
  /** …/problems/second_factor_required */ type: string
  title: string
  status: 401
  detail: string
  instance: string
  code: "second_factor_required"
  suggestion: string
  next: Array<NextStep>
}

export interface SecondReviewerRequired {
  /** …/problems/second_reviewer_required */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "second_reviewer_required"
  suggestion: string
  next: Array<NextStep>
}

export interface SelfHold {
  /** …/problems/self_hold */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "self_hold"
  suggestion: string
  next: Array<NextStep>
}

export interface ServiceToken {
  id: string
  name: string
  scopes: Array<"checks" | "accounts:read" | "holds:read" | "holds:write" | "events:read">
  /** the id of the admin who created it */ created_by: string
  /** null when the account is gone */ created_by_username: string | null
  /** RFC 3339, UTC */ created_at: string
  expires_at: string | null
  /** to five minutes */ last_used_at: string | null
}

export interface Session {
  id: string
  scope: "full" | "restricted"
  current: boolean
  /** RFC 3339, UTC */ created_at: string
  /** RFC 3339, UTC */ last_seen_at: string
  /** RFC 3339, UTC */ expires_at: string
  user_agent: string | null
  /** shown once, when the session begins */ token?: string
}

export interface SessionExpired {
  /** …/problems/session_expired */ type: string
  title: string
  status: 401
  detail: string
  instance: string
  code: "session_expired"
  suggestion: string
  next: Array<NextStep>
}

export interface SignedIn {
  account: Account
  session: Session
}

export interface StaffAccount {
  id: string
  username: string
  email: string
  email_verified: boolean
  second_factor: {
    enabled: boolean
    recovery_codes_left: number
  }
  display_name: string | null
  bio: string | null
  locale: string | null
  timezone: string | null
  website: string | null
  state: "pending" | "active" | "closing" | "closed"
  roles: Array<"admin" | "reviewer" | "support">
  seq: number
  /** notes of staff, visible only to staff */ metadata: Record<string, unknown>
  holds: Array<Hold>
  sessions: Array<Session>
  /** RFC 3339, UTC */ created_at: string
  /** RFC 3339, UTC */ updated_at: string
}

export interface StepUpRequired {
  /** …/problems/step_up_required */ type: string
  title: string
  status: 403
  detail: string
  instance: string
  code: "step_up_required"
  suggestion: string
  next: Array<NextStep>
}

export interface TooLarge {
  /** …/problems/too_large */ type: string
  title: string
  status: 413
  detail: string
  instance: string
  code: "too_large"
  suggestion: string
  next: Array<NextStep>
}

export interface UnsupportedMediaType {
  /** …/problems/unsupported_media_type */ type: string
  title: string
  status: 415
  detail: string
  instance: string
  code: "unsupported_media_type"
  suggestion: string
  next: Array<NextStep>
}

export interface UriTooLong {
  /** …/problems/uri_too_long */ type: string
  title: string
  status: 414
  detail: string
  instance: string
  code: "uri_too_long"
  suggestion: string
  next: Array<NextStep>
}

export interface UsernameConfusable {
  /** …/problems/username_confusable */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "username_confusable"
  conflicting_field: string
  conflicts: Array<Conflict>
  current?: {
    state: "open" | "exhausted" | "expired" | "revoked"
    seats: number
    seats_taken: number
  }
  suggestion: string
  next: Array<NextStep>
}

export interface UsernameTaken {
  /** …/problems/username_taken */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "username_taken"
  conflicting_field: string
  conflicts: Array<Conflict>
  current?: {
    state: "open" | "exhausted" | "expired" | "revoked"
    seats: number
    seats_taken: number
  }
  suggestion: string
  next: Array<NextStep>
}

export interface ValidationFailed {
  /** …/problems/validation_failed */ type: string
  title: string
  status: 422
  detail: string
  instance: string
  code: "validation_failed"
  errors: Array<FieldError>
  suggestion: string
  next: Array<NextStep>
}

export interface VerificationSent {
  status: "verification_sent"
}

export interface VersionConflictOfAccount {
  /** …/problems/version_conflict */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "version_conflict"
  conflicting_field?: string
  conflicts?: Array<Conflict>
  current?: Account
  suggestion: string
  next: Array<NextStep>
}

export interface VersionConflictOfAppeal {
  /** …/problems/version_conflict */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "version_conflict"
  conflicting_field?: string
  conflicts?: Array<Conflict>
  current?: Appeal
  suggestion: string
  next: Array<NextStep>
}

export interface VersionConflictOfHold {
  /** …/problems/version_conflict */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "version_conflict"
  conflicting_field?: string
  conflicts?: Array<Conflict>
  current?: Hold
  suggestion: string
  next: Array<NextStep>
}

export interface VersionConflictOfInvitation {
  /** …/problems/version_conflict */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "version_conflict"
  conflicting_field?: string
  conflicts?: Array<Conflict>
  current?: Invitation
  suggestion: string
  next: Array<NextStep>
}

export interface VersionConflictOfOwnAppeal {
  /** …/problems/version_conflict */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "version_conflict"
  conflicting_field?: string
  conflicts?: Array<Conflict>
  current?: OwnAppeal
  suggestion: string
  next: Array<NextStep>
}

export interface VersionConflictOfReason {
  /** …/problems/version_conflict */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "version_conflict"
  conflicting_field?: string
  conflicts?: Array<Conflict>
  current?: Reason
  suggestion: string
  next: Array<NextStep>
}

export interface VersionConflictOfStaffAccount {
  /** …/problems/version_conflict */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "version_conflict"
  conflicting_field?: string
  conflicts?: Array<Conflict>
  current?: StaffAccount
  suggestion: string
  next: Array<NextStep>
}

export interface VersionConflictOfWebhook {
  /** …/problems/version_conflict */ type: string
  title: string
  status: 409
  detail: string
  instance: string
  code: "version_conflict"
  conflicting_field?: string
  conflicts?: Array<Conflict>
  current?: Webhook
  suggestion: string
  next: Array<NextStep>
}

export interface Webhook {
  id: string
  name: string
  url: string
  events: Array<"*" | "account.*" | "profile.*" | "username.*" | "email.*" | "password.*" | "factor.*" | "roles.*" | "session.*" | "hold.*" | "hold_batch.*" | "evidence.*" | "appeal.*" | "reason.*" | "service_token.*" | "webhook.*" | "invitation.*" | "import.*" | "account.created" | "account.edited" | "account.closing" | "account.reopened" | "account.closed" | "account.exported" | "profile.updated" | "username.changed" | "username.released" | "email.verified" | "email.change_requested" | "email.change_cancelled" | "email.changed" | "email.change_undone" | "password.changed" | "password.reset_sent" | "factor.begun" | "factor.added" | "factor.removed" | "factor.recovery_codes_renewed" | "roles.changed" | "session.created" | "session.ended" | "session.refused" | "session.stepped_up" | "hold.placed" | "hold.edited" | "hold.voted" | "hold.vote_taken_back" | "hold.lifted" | "hold.expired" | "hold.fulfilled" | "hold.claimed" | "hold.released" | "hold_batch.created" | "hold_batch.stopped" | "evidence.added" | "evidence.replaced" | "evidence.removal_voted" | "evidence.removed" | "appeal.submitted" | "appeal.withdrawn" | "appeal.claimed" | "appeal.released" | "appeal.decided" | "reason.changed" | "service_token.created" | "service_token.revoked" | "webhook.created" | "webhook.edited" | "webhook.paused" | "webhook.secret_rotated" | "webhook.deleted" | "webhook.redelivered" | "webhook.tested" | "invitation.created" | "invitation.edited" | "invitation.revoked" | "import.finished">
  /** while it is paused, deliveries wait */ state: "active" | "paused"
  /** staff, or the receiver, which has answered 410; null while it is active */ paused_by: "staff" | "receiver" | null
  /** the first failure since the last success; null when the last attempt succeeded */ failing_since: string | null
  /** to a minute */ last_success_at: string | null
  version: number
  created_by: string
  /** null when the account is gone */ created_by_username: string | null
  /** RFC 3339, UTC */ created_at: string
  /** RFC 3339, UTC */ updated_at: string
}

export interface ListOwnSessionsQuery {
  limit?: number
  cursor?: string
}

export interface ListOwnEventsQuery {
  limit?: number
  cursor?: string
}

export interface ListOwnHoldsQuery {
  limit?: number
  cursor?: string
  state?: "in_force" | "all"
}

export interface ListOwnActionsQuery {
  limit?: number
  cursor?: string
}

export interface ListOwnAppealsQuery {
  limit?: number
  cursor?: string
}

export interface SearchAccountsQuery {
  limit?: number
  cursor?: string
  query?: string
  state?: "pending" | "active" | "closing" | "closed"
  held?: boolean
  role?: "admin" | "reviewer" | "support"
}

export interface ListAccountActionsQuery {
  limit?: number
  cursor?: string
}

export interface PlaceHoldQuery {
  /** whether to show it only */ preview?: boolean
}

export interface SearchHoldsQuery {
  limit?: number
  cursor?: string
  state?: "scheduled" | "active" | "expired" | "lifted" | "overturned" | "fulfilled" | "cancelled"
  kind?: "review" | "security" | "policy" | "requirement" | "legal"
  reason?: string
  assignee?: string
  account?: string
  case_ref?: string
  /** RFC 3339, UTC */ due_before?: string
}

export interface ListEvidenceQuery {
  limit?: number
  cursor?: string
}

export interface ListBatchesQuery {
  limit?: number
  cursor?: string
  state?: "queued" | "running" | "done" | "stopped"
}

export interface GetBatchQuery {
  limit?: number
  cursor?: string
}

export interface SearchAppealsQuery {
  limit?: number
  cursor?: string
  state?: "submitted" | "in_review" | "granted" | "denied" | "withdrawn" | "moot"
  account?: string
  assignee?: string
}

export interface SearchEventsQuery {
  limit?: number
  cursor?: string
  account?: string
  /** a type, or all of one resource: `hold.*` */ type?: "*" | "account.*" | "profile.*" | "username.*" | "email.*" | "password.*" | "factor.*" | "roles.*" | "session.*" | "hold.*" | "hold_batch.*" | "evidence.*" | "appeal.*" | "reason.*" | "service_token.*" | "webhook.*" | "invitation.*" | "import.*" | "account.created" | "account.edited" | "account.closing" | "account.reopened" | "account.closed" | "account.exported" | "profile.updated" | "username.changed" | "username.released" | "email.verified" | "email.change_requested" | "email.change_cancelled" | "email.changed" | "email.change_undone" | "password.changed" | "password.reset_sent" | "factor.begun" | "factor.added" | "factor.removed" | "factor.recovery_codes_renewed" | "roles.changed" | "session.created" | "session.ended" | "session.refused" | "session.stepped_up" | "hold.placed" | "hold.edited" | "hold.voted" | "hold.vote_taken_back" | "hold.lifted" | "hold.expired" | "hold.fulfilled" | "hold.claimed" | "hold.released" | "hold_batch.created" | "hold_batch.stopped" | "evidence.added" | "evidence.replaced" | "evidence.removal_voted" | "evidence.removed" | "appeal.submitted" | "appeal.withdrawn" | "appeal.claimed" | "appeal.released" | "appeal.decided" | "reason.changed" | "service_token.created" | "service_token.revoked" | "webhook.created" | "webhook.edited" | "webhook.paused" | "webhook.secret_rotated" | "webhook.deleted" | "webhook.redelivered" | "webhook.tested" | "invitation.created" | "invitation.edited" | "invitation.revoked" | "import.finished"
  actor?: string
  /** the ref of a hold */ hold?: string
  /** from this time on */ since?: string
  /** before this time */ until?: string
  after?: string
}

export interface ExportEventsQuery {
  account?: string
  /** a type, or all of one resource: `hold.*` */ type?: "*" | "account.*" | "profile.*" | "username.*" | "email.*" | "password.*" | "factor.*" | "roles.*" | "session.*" | "hold.*" | "hold_batch.*" | "evidence.*" | "appeal.*" | "reason.*" | "service_token.*" | "webhook.*" | "invitation.*" | "import.*" | "account.created" | "account.edited" | "account.closing" | "account.reopened" | "account.closed" | "account.exported" | "profile.updated" | "username.changed" | "username.released" | "email.verified" | "email.change_requested" | "email.change_cancelled" | "email.changed" | "email.change_undone" | "password.changed" | "password.reset_sent" | "factor.begun" | "factor.added" | "factor.removed" | "factor.recovery_codes_renewed" | "roles.changed" | "session.created" | "session.ended" | "session.refused" | "session.stepped_up" | "hold.placed" | "hold.edited" | "hold.voted" | "hold.vote_taken_back" | "hold.lifted" | "hold.expired" | "hold.fulfilled" | "hold.claimed" | "hold.released" | "hold_batch.created" | "hold_batch.stopped" | "evidence.added" | "evidence.replaced" | "evidence.removal_voted" | "evidence.removed" | "appeal.submitted" | "appeal.withdrawn" | "appeal.claimed" | "appeal.released" | "appeal.decided" | "reason.changed" | "service_token.created" | "service_token.revoked" | "webhook.created" | "webhook.edited" | "webhook.paused" | "webhook.secret_rotated" | "webhook.deleted" | "webhook.redelivered" | "webhook.tested" | "invitation.created" | "invitation.edited" | "invitation.revoked" | "import.finished"
  actor?: string
  /** the ref of a hold */ hold?: string
  /** from this time on */ since?: string
  /** before this time */ until?: string
  after?: string
}

export interface ImportAccountsQuery {
  dry_run?: boolean
  /** what a username is made from where a line has none */ usernames?: "from:email"
  /** whether owners are mailed, as if they had signed up here */ notify?: boolean
}

export interface ListInvitationsQuery {
  limit?: number
  cursor?: string
}

export interface ListReasonsQuery {
  limit?: number
  cursor?: string
}

export interface ListServiceTokensQuery {
  limit?: number
  cursor?: string
}

export interface SearchRefusalsQuery {
  limit?: number
  cursor?: string
  account?: string
  action?: string
  request_id?: string
}

export interface ListWebhooksQuery {
  limit?: number
  cursor?: string
}

export interface ListDeliveriesQuery {
  limit?: number
  cursor?: string
  state?: "waiting" | "delivered" | "dead"
}

/** What any operation may be refused with. */
export type AnyOperationProblem = MalformedHeader | RequestTimeout | UriTooLong | ValidationFailed | HeadersTooLarge | InternalError | Overloaded | DatabaseUnavailable

export type SignUpProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | CrossOriginRefused | UsernameTaken | UsernameConfusable | EmailTaken | SeatsExhausted | InvitationUnusable | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused | RateLimited

export type GetProfileProblem = AnyOperationProblem | NotFound

export type CheckUsernameProblem = AnyOperationProblem

export type GetSettingsProblem = AnyOperationProblem

export type SignInProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | InvalidCredentials | SecondFactorRequired | CrossOriginRefused | EmailUnverified | AccountHeld | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused | RateLimited

export type RequestPasswordResetProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | CrossOriginRefused | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused | RateLimited

export type ResetPasswordProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | CrossOriginRefused | NotFound | AccountHeld | InvalidTransition | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused | RateLimited

export type ConfirmEmailProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | CrossOriginRefused | NotFound | EmailTaken | AccountHeld | SeatsExhausted | InvitationUnusable | InvalidTransition | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused | RateLimited

export type GetOwnAccountProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden

export type EditProfileProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | AccountHeld | VersionConflictOfAccount | InvalidTransition | PreconditionFailedOfAccount | TooLarge | UnsupportedMediaType | PreconditionRequired

export type ChangeUsernameProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | UsernameTaken | UsernameConfusable | NamesLimit | AccountHeld | VersionConflictOfAccount | InvalidTransition | PreconditionFailedOfAccount | TooLarge | UnsupportedMediaType

export type ChangeEmailProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | InvalidCredentials | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | EmailTaken | AccountHeld | VersionConflictOfAccount | InvalidTransition | PreconditionFailedOfAccount | TooLarge | UnsupportedMediaType | RateLimited

export type CancelEmailChangeProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | AccountHeld | VersionConflictOfAccount | InvalidTransition | PreconditionFailedOfAccount | TooLarge | UnsupportedMediaType

export type ChangePasswordProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | InvalidCredentials | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | AccountHeld | VersionConflictOfAccount | InvalidTransition | PreconditionFailedOfAccount | TooLarge | UnsupportedMediaType | RateLimited

export type ResendVerificationProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | CrossOriginRefused | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused | RateLimited

export type CloseOwnAccountProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | InvalidCredentials | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | AccountHeld | LastAdmin | VersionConflictOfAccount | InvalidTransition | IdempotencyInProgress | PreconditionFailedOfAccount | TooLarge | UnsupportedMediaType | IdempotencyKeyReused | RateLimited

export type ReopenOwnAccountProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | AccountHeld | VersionConflictOfAccount | InvalidTransition | IdempotencyInProgress | PreconditionFailedOfAccount | TooLarge | UnsupportedMediaType | IdempotencyKeyReused

export type ExportOwnDataProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | AccountHeld | InvalidTransition

export type ListOwnSessionsProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden

export type EndOtherSessionsProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | CrossOriginRefused | TooLarge | UnsupportedMediaType

export type EndSessionProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | CrossOriginRefused | NotFound | TooLarge | UnsupportedMediaType

export type SignOutProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | CrossOriginRefused | TooLarge | UnsupportedMediaType

export type BeginFactorProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | InvalidCredentials | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | AccountHeld | VersionConflictOfAccount | InvalidTransition | IdempotencyInProgress | PreconditionFailedOfAccount | TooLarge | UnsupportedMediaType | IdempotencyKeyReused | RateLimited

export type RemoveOwnFactorProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | InvalidCredentials | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | VersionConflictOfAccount | InvalidTransition | PreconditionFailedOfAccount | TooLarge | UnsupportedMediaType | RateLimited

export type ConfirmFactorProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | InvalidCredentials | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | VersionConflictOfAccount | InvalidTransition | IdempotencyInProgress | PreconditionFailedOfAccount | TooLarge | UnsupportedMediaType | IdempotencyKeyReused | RateLimited

export type RenewRecoveryCodesProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | InvalidCredentials | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | VersionConflictOfAccount | InvalidTransition | IdempotencyInProgress | PreconditionFailedOfAccount | TooLarge | UnsupportedMediaType | IdempotencyKeyReused | RateLimited

export type ListOwnEventsProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden

export type ListOwnHoldsProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden

export type GetOwnHoldProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | NotFound

export type ListOwnActionsProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden

export type SubmitAppealProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | CrossOriginRefused | NotFound | AppealOpen | NotAppealable | AppealWindowClosed | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused | RateLimited

export type ListOwnAppealsProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | NotFound

export type GetOwnAppealProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | NotFound

export type WithdrawAppealProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | CrossOriginRefused | NotFound | VersionConflictOfOwnAppeal | InvalidTransition | IdempotencyInProgress | PreconditionFailedOfOwnAppeal | TooLarge | UnsupportedMediaType | IdempotencyKeyReused

export type SetUpProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | InvalidCredentials | CrossOriginRefused | UsernameTaken | UsernameConfusable | EmailTaken | AlreadySetUp | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused | RateLimited

export type SearchAccountsProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | AccountHeld | InvalidTransition

export type GetAccountProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | NotFound | AccountHeld | InvalidTransition

export type EditAccountProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | UsernameTaken | UsernameConfusable | EmailTaken | NamesLimit | AccountHeld | SelfHold | VersionConflictOfStaffAccount | InvalidTransition | PreconditionFailedOfStaffAccount | TooLarge | UnsupportedMediaType | PreconditionRequired

export type ListAccountActionsProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | NotFound | AccountHeld | InvalidTransition

export type SetRolesProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | StepUpRequired | EmailUnverified | NotFound | AccountHeld | SelfHold | LastAdmin | VersionConflictOfStaffAccount | InvalidTransition | PreconditionFailedOfStaffAccount | TooLarge | UnsupportedMediaType | PreconditionRequired

export type RemoveFactorsProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | SelfHold | VersionConflictOfStaffAccount | InvalidTransition | PreconditionFailedOfStaffAccount | TooLarge | UnsupportedMediaType | PreconditionRequired

export type SendPasswordResetProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | SelfHold | InvalidTransition | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused | RateLimited

export type EndAccountSessionsProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | SelfHold | InvalidTransition | TooLarge | UnsupportedMediaType

export type CloseAccountProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | SelfHold | LastAdmin | VersionConflictOfStaffAccount | InvalidTransition | IdempotencyInProgress | PreconditionFailedOfStaffAccount | TooLarge | UnsupportedMediaType | IdempotencyKeyReused

export type ReopenAccountProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | SelfHold | VersionConflictOfStaffAccount | InvalidTransition | IdempotencyInProgress | PreconditionFailedOfStaffAccount | TooLarge | UnsupportedMediaType | IdempotencyKeyReused

export type ExportAccountProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | NotFound | AccountHeld | SelfHold | InvalidTransition

export type PlaceHoldProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | SelfHold | HoldExists | HoldsLimit | LastAdmin | InvalidTransition | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused

export type SearchHoldsProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | AccountHeld | InvalidTransition

export type GetHoldProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | NotFound | AccountHeld | SelfHold | InvalidTransition

export type EditHoldProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | SecondReviewerRequired | SelfHold | HoldExists | LastAdmin | VersionConflictOfHold | InvalidTransition | PreconditionFailedOfHold | TooLarge | UnsupportedMediaType | PreconditionRequired

export type LiftHoldProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | SecondReviewerRequired | SelfHold | LastAdmin | VersionConflictOfHold | InvalidTransition | IdempotencyInProgress | PreconditionFailedOfHold | TooLarge | UnsupportedMediaType | IdempotencyKeyReused | PreconditionRequired

export type TakeBackVoteProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | SelfHold | VersionConflictOfHold | InvalidTransition | PreconditionFailedOfHold | TooLarge | UnsupportedMediaType

export type ClaimHoldProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | AlreadyClaimedOfHold | SelfHold | VersionConflictOfHold | InvalidTransition | PreconditionFailedOfHold | TooLarge | UnsupportedMediaType

export type ReleaseHoldProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | AlreadyClaimedOfHold | SelfHold | VersionConflictOfHold | InvalidTransition | PreconditionFailedOfHold | TooLarge | UnsupportedMediaType

export type GetQueueProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | AccountHeld | InvalidTransition

export type ListEvidenceProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | NotFound | AccountHeld | SelfHold | InvalidTransition

export type DownloadEvidenceProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | NotFound | AccountHeld | SelfHold | InvalidTransition

export type RemoveEvidenceProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | SecondReviewerRequired | SelfHold | InvalidTransition | PreconditionFailedOfEvidence | TooLarge | UnsupportedMediaType

export type StoreEvidenceProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | PathTaken | AccountHeld | SecondReviewerRequired | SelfHold | InvalidTransition | PreconditionFailedOfEvidence | TooLarge | UnsupportedMediaType

export type CreateBatchProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | StepUpRequired | EmailUnverified | AccountHeld | InvalidTransition | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused

export type ListBatchesProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | AccountHeld | InvalidTransition

export type StopBatchProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | InvalidTransition | TooLarge | UnsupportedMediaType

export type GetBatchProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | NotFound | AccountHeld | InvalidTransition

export type SearchAppealsProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | AccountHeld | InvalidTransition

export type GetAppealProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | NotFound | AccountHeld | SelfHold | InvalidTransition

export type ClaimAppealProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | AlreadyClaimedOfAppeal | SelfHold | SameReviewer | VersionConflictOfAppeal | InvalidTransition | PreconditionFailedOfAppeal | TooLarge | UnsupportedMediaType

export type ReleaseAppealProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | AlreadyClaimedOfAppeal | SelfHold | VersionConflictOfAppeal | InvalidTransition | PreconditionFailedOfAppeal | TooLarge | UnsupportedMediaType

export type DecideAppealProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | SecondReviewerRequired | AlreadyClaimedOfAppeal | SelfHold | SameReviewer | VersionConflictOfAppeal | InvalidTransition | IdempotencyInProgress | PreconditionFailedOfAppeal | TooLarge | UnsupportedMediaType | IdempotencyKeyReused

export type SearchEventsProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | AccountHeld | InvalidTransition

export type ExportEventsProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | AccountHeld | InvalidTransition

export type ImportAccountsProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | StepUpRequired | EmailUnverified | AccountHeld | InvalidTransition | TooLarge | UnsupportedMediaType

export type CreateInvitationProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | AccountHeld | CodeTaken | InvalidTransition | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused

export type ListInvitationsProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | AccountHeld | InvalidTransition

export type GetInvitationProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | NotFound | AccountHeld | InvalidTransition

export type EditInvitationProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | SeatsBelowTaken | VersionConflictOfInvitation | InvalidTransition | PreconditionFailedOfInvitation | TooLarge | UnsupportedMediaType | PreconditionRequired

export type RevokeInvitationProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | NotFound | AccountHeld | VersionConflictOfInvitation | InvalidTransition | PreconditionFailedOfInvitation | TooLarge | UnsupportedMediaType | PreconditionRequired

export type ListReasonsProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | AccountHeld | InvalidTransition

export type ChangeReasonProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | EmailUnverified | AccountHeld | VersionConflictOfReason | InvalidTransition | PreconditionFailedOfReason | TooLarge | UnsupportedMediaType

export type CreateServiceTokenProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | StepUpRequired | EmailUnverified | NameTakenOfServiceToken | AccountHeld | InvalidTransition | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused

export type ListServiceTokensProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | AccountHeld | InvalidTransition

export type RevokeServiceTokenProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | StepUpRequired | EmailUnverified | NotFound | AccountHeld | InvalidTransition | TooLarge | UnsupportedMediaType

export type GetStatisticsProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | AccountHeld | InvalidTransition

export type CheckActionProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | CrossOriginRefused | NotFound | TooLarge | UnsupportedMediaType

export type SearchRefusalsProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | AccountHeld | InvalidTransition

export type CreateWebhookProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | StepUpRequired | EmailUnverified | NameTakenOfWebhook | AccountHeld | InvalidTransition | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused

export type ListWebhooksProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | AccountHeld | InvalidTransition

export type GetWebhookProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | NotFound | AccountHeld | InvalidTransition

export type EditWebhookProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | StepUpRequired | EmailUnverified | NotFound | NameTakenOfWebhook | AccountHeld | VersionConflictOfWebhook | InvalidTransition | PreconditionFailedOfWebhook | TooLarge | UnsupportedMediaType

export type DeleteWebhookProblem = AnyOperationProblem | MalformedJson | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | StepUpRequired | EmailUnverified | NotFound | AccountHeld | VersionConflictOfWebhook | InvalidTransition | PreconditionFailedOfWebhook | TooLarge | UnsupportedMediaType

export type TestWebhookProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | StepUpRequired | EmailUnverified | NotFound | AccountHeld | InvalidTransition | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused

export type RotateWebhookSecretProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | StepUpRequired | EmailUnverified | NotFound | AccountHeld | VersionConflictOfWebhook | InvalidTransition | IdempotencyInProgress | PreconditionFailedOfWebhook | TooLarge | UnsupportedMediaType | IdempotencyKeyReused

export type ListDeliveriesProblem = AnyOperationProblem | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | EmailUnverified | NotFound | AccountHeld | InvalidTransition

export type RedeliverProblem = AnyOperationProblem | MalformedJson | IdempotencyKeyInvalid | AuthenticationRequired | SessionExpired | Forbidden | RestrictedSession | CrossOriginRefused | StepUpRequired | EmailUnverified | NotFound | AccountHeld | InvalidTransition | IdempotencyInProgress | TooLarge | UnsupportedMediaType | IdempotencyKeyReused

export interface Core {
  accounts: {
    /** Sign up. */
    signUp(body: {
      /** Letters, marks and digits of one script, with single “_”, “.” or “-” between; 3 to 30 code points, 2 and more in Han, Hangul or kana. A name that is taken, looks like another or is reserved is refused with its own code. */ username: string
      /** an e-mail address */ email: string
      /** 12 to 256 code points, taken exactly as sent; not a common one, and without the username or address */ password: string
      display_name?: string | null
      /** a language tag (BCP 47) */ locale?: string | null
      /** the code of an invitation */ invitation?: string
    }, options?: Options & KeyOptions): Call<Either<SignedIn | VerificationSent>, SignUpProblem>
    /** Get a public profile. */
    profile(username: string, options?: Options): Call<PublicProfile, GetProfileProblem>
    /** Check whether a username is available. */
    checkUsername(username: string, options?: Options): Call<{
      username: string
      available: boolean
      code: "username_taken" | "username_confusable" | "username_reserved" | null
      suggestions: Array<string>
    }, CheckUsernameProblem>
    /** Confirm an address with a token from an e-mail. */
    confirmEmail(body: {
      /** hf_tok_…, from a mail */ token: string
    }, options?: Options & KeyOptions): Call<Either<Account | SignedIn>, ConfirmEmailProblem>
  }
  settings: {
    /** Get what a sign-up page needs to know. */
    get(options?: Options): Call<{
      /** false until there is a first admin */ set_up: boolean
      sign_up: "open" | "invitation"
      email_conflicts: "tell" | "conceal"
      /** in code points */ username: {
        min: number
        max: number
      }
      /** in code points */ password: {
        min: number
        max: number
      }
      /** what mails and pages are written in */ locales: Array<"en" | "de">
      service_name: string
      logo_url: string | null
      /** where links of mails lead that lead to pages of your own, with {token} in the place of the token */ links: Record<string, string>
    }, GetSettingsProblem>
  }
  sessions: {
    /** Sign in. */
    signIn(body: {
      /** a username or an e-mail address */ login: string
      password: string
      /** of the second factor, or a recovery code */ code?: string
    }, options?: Options & KeyOptions): Call<SignedIn, SignInProblem>
    /** Sign out. */
    signOut(options?: Options): Call<null, SignOutProblem>
  }
  passwords: {
    /** Request a password reset by e-mail. */
    requestReset(body: {
      /** an e-mail address */ email: string
    }, options?: Options & KeyOptions): Call<MailSent, RequestPasswordResetProblem>
    /** Set a new password with a token from an e-mail. */
    reset(body: {
      /** hf_tok_…, from a mail */ token: string
      /** 12 to 256 code points, taken exactly as sent; not a common one, and without the username or address */ password: string
    }, options?: Options & KeyOptions): Call<null, ResetPasswordProblem>
  }
  me: {
    /** Get your account. */
    get(options?: Options): Call<Account, GetOwnAccountProblem>
    /** Edit your profile. */
    edit(body: {
      display_name?: string | null
      bio?: string | null
      /** a language tag (BCP 47) */ locale?: string | null
      /** an IANA time zone */ timezone?: string | null
      /** an http or https address, stored as browsers read it */ website?: string | null
    }, options: VersionedOptions): Call<Account, EditProfileProblem>
    /** Change your username. */
    changeUsername(body: {
      /** Letters, marks and digits of one script, with single “_”, “.” or “-” between; 3 to 30 code points, 2 and more in Han, Hangul or kana. A name that is taken, looks like another or is reserved is refused with its own code. */ username: string
    }, options?: ChangeOptions): Call<Account, ChangeUsernameProblem>
    /** Change your e-mail address. */
    changeEmail(body: {
      /** an e-mail address */ email: string
      password: string
    }, options?: ChangeOptions): Call<{
      email_pending: string
    }, ChangeEmailProblem>
    /** Cancel the pending change of your e-mail address. */
    cancelEmailChange(options?: ChangeOptions): Call<null, CancelEmailChangeProblem>
    /** Change your password. */
    changePassword(body: {
      current_password: string
      /** 12 to 256 code points, taken exactly as sent; not a common one, and without the username or address */ password: string
    }, options?: ChangeOptions): Call<null, ChangePasswordProblem>
    /** Send the verification e-mail again. */
    resendVerification(options?: Options & KeyOptions): Call<MailSent, ResendVerificationProblem>
    /** Close your account. */
    close(body: {
      password: string
    }, options?: ChangeOptions & KeyOptions): Call<ClosingAccount, CloseOwnAccountProblem>
    /** Reopen your account while it is closing. */
    reopen(options?: ChangeOptions & KeyOptions): Call<Account, ReopenOwnAccountProblem>
    /** Export your data. */
    export(options?: Options): Call<{
      /** RFC 3339, UTC */ exported_at: string
      left_out: Record<string, string>
      account: Record<string, unknown>
      holds: Array<OwnHold>
      appeals: Array<OwnAppeal>
      events: Array<Record<string, unknown>>
    }, ExportOwnDataProblem>
    sessions: {
      /** List your sessions. */
      list(query?: ListOwnSessionsQuery, options?: Options): Call<{
        items: Array<Session>
        next_cursor: string | null
      }, ListOwnSessionsProblem>
      /** End your other sessions. */
      endOthers(options?: Options): Call<null, EndOtherSessionsProblem>
      /** End one of your sessions. */
      end(id: string, options?: Options): Call<null, EndSessionProblem>
    }
    factors: {
      /** Start adding a second factor. */
      begin(body: {
        password: string
      }, options?: ChangeOptions & KeyOptions): Call<{
        secret: string
        uri: string
      }, BeginFactorProblem>
      /** Remove the second factor. */
      remove(body: {
        password: string
      }, options?: ChangeOptions): Call<null, RemoveOwnFactorProblem>
      /** Confirm the second factor. */
      confirm(body: {
        code: string
      }, options?: ChangeOptions & KeyOptions): Call<{
        recovery_codes: Array<string>
      }, ConfirmFactorProblem>
      /** Get new recovery codes. */
      renewRecoveryCodes(body: {
        password: string
      }, options?: ChangeOptions & KeyOptions): Call<{
        recovery_codes: Array<string>
      }, RenewRecoveryCodesProblem>
    }
    events: {
      /** List what happened to your account. */
      list(query?: ListOwnEventsQuery, options?: Options): Call<{
        items: Array<OwnEvent>
        next_cursor: string | null
      }, ListOwnEventsProblem>
    }
    holds: {
      /** List your holds. */
      list(query?: ListOwnHoldsQuery, options?: Options): Call<{
        items: Array<OwnHold>
        next_cursor: string | null
      }, ListOwnHoldsProblem>
      /** Get one of your holds. */
      get(ref: string, options?: Options): Call<OwnHold, GetOwnHoldProblem>
    }
    actions: {
      /** List what you may do now. */
      list(query?: ListOwnActionsQuery, options?: Options): Call<{
        items: Array<{
          action: string
          allowed: boolean
          /** the refs of the holds that block it */ holds: Array<string>
        }>
        next_cursor: string | null
      }, ListOwnActionsProblem>
    }
    appeals: {
      /** Appeal a hold. */
      submit(ref: string, body: {
        text: string
      }, options?: Options & KeyOptions): Call<OwnAppeal, SubmitAppealProblem>
      /** List your appeals against a hold, newest first. */
      list(ref: string, query?: ListOwnAppealsQuery, options?: Options): Call<{
        items: Array<OwnAppeal>
        next_cursor: string | null
      }, ListOwnAppealsProblem>
      /** Get one of your appeals. */
      get(ref: string, id: string, options?: Options): Call<OwnAppeal, GetOwnAppealProblem>
      /** Withdraw an appeal. */
      withdraw(ref: string, id: string, options?: ChangeOptions & KeyOptions): Call<OwnAppeal, WithdrawAppealProblem>
    }
  }
  admin: {
    /** Create the first admin. */
    setUp(body: {
      setup_token: string
      /** Letters, marks and digits of one script, with single “_”, “.” or “-” between; 3 to 30 code points, 2 and more in Han, Hangul or kana. A name that is taken, looks like another or is reserved is refused with its own code. */ username: string
      /** an e-mail address */ email: string
      /** 12 to 256 code points, taken exactly as sent; not a common one, and without the username or address */ password: string
    }, options?: Options & KeyOptions): Call<SignedIn, SetUpProblem>
    accounts: {
      /** Search accounts. */
      list(query?: SearchAccountsQuery, options?: Options): Call<{
        items: Array<AccountSummary>
        next_cursor: string | null
      }, SearchAccountsProblem>
      /** Get an account. */
      get(id: string, options?: Options): Call<StaffAccount, GetAccountProblem>
      /** Edit an account. */
      edit(id: string, body: {
        /** Letters, marks and digits of one script, with single “_”, “.” or “-” between; 3 to 30 code points, 2 and more in Han, Hangul or kana. A name that is taken, looks like another or is reserved is refused with its own code. */ username?: string
        /** an e-mail address */ email?: string
        display_name?: string | null
        bio?: string | null
        /** an http or https address, stored as browsers read it */ website?: string | null
        metadata?: Record<string, unknown> | null
      }, options: VersionedOptions): Call<StaffAccount, EditAccountProblem>
      /** List what an account may do now. */
      actions(id: string, query?: ListAccountActionsQuery, options?: Options): Call<{
        items: Array<CheckedAction>
        next_cursor: string | null
      }, ListAccountActionsProblem>
      /** Set the roles of an account. */
      setRoles(id: string, body: {
        roles: Array<"admin" | "reviewer" | "support">
      }, options: VersionedOptions): Call<StaffAccount, SetRolesProblem>
      /** Remove the second factor of an account. */
      removeFactors(id: string, body: {
        reason: string
      }, options: VersionedOptions): Call<StaffAccount, RemoveFactorsProblem>
      /** Send the owner a password reset. */
      sendPasswordReset(id: string, options?: Options & KeyOptions): Call<MailSent, SendPasswordResetProblem>
      /** End all sessions of an account. */
      endSessions(id: string, options?: Options): Call<null, EndAccountSessionsProblem>
      /** Close an account. */
      close(id: string, body: {
        /** why, in words */ reason: string
      }, options?: ChangeOptions & KeyOptions): Call<ClosingAccount, CloseAccountProblem>
      /** Reopen an account while it is closing. */
      reopen(id: string, options?: ChangeOptions & KeyOptions): Call<StaffAccount, ReopenAccountProblem>
      /** Export the data of an account. */
      export(id: string, options?: Options): Call<{
        /** RFC 3339, UTC */ exported_at: string
        left_out: Record<string, string>
        account: Record<string, unknown>
        holds: Array<OwnHold>
        appeals: Array<OwnAppeal>
        events: Array<Record<string, unknown>>
      }, ExportAccountProblem>
    }
    holds: {
      /** Place a hold. */
      place(id: string, body: {
        /** built-in actions, `app.<name>`, `segment.*` or `*`; floor actions are never blocked, and only `profile.show` itself covers `profile.show`, which hides the public profile */ actions?: Array<string>
        preset?: "lock" | "read_only" | "takeover_freeze" | "preserve" | "privilege_freeze"
        kind: "review" | "security" | "policy" | "requirement" | "legal"
        reason: string
        requirement?: "email_verified" | "password_changed" | "second_factor"
        /** for the owner */ message?: string | null
        /** for staff */ note?: string | null
        case_ref?: string | null
        /** RFC 3339, UTC */ starts_at?: string
        expires_at?: string | null
        /** RFC 3339, UTC */ review_due_at?: string
        disclosure?: "full" | "minimal"
        lift_requires?: 1 | 2
        end_sessions?: boolean
        appealable?: boolean
        dedupe_key?: string
      }, options?: Options & KeyOptions & { query?: { preview?: false } }): Call<Hold, PlaceHoldProblem>
      place(id: string, body: {
        /** built-in actions, `app.<name>`, `segment.*` or `*`; floor actions are never blocked, and only `profile.show` itself covers `profile.show`, which hides the public profile */ actions?: Array<string>
        preset?: "lock" | "read_only" | "takeover_freeze" | "preserve" | "privilege_freeze"
        kind: "review" | "security" | "policy" | "requirement" | "legal"
        reason: string
        requirement?: "email_verified" | "password_changed" | "second_factor"
        /** for the owner */ message?: string | null
        /** for staff */ note?: string | null
        case_ref?: string | null
        /** RFC 3339, UTC */ starts_at?: string
        expires_at?: string | null
        /** RFC 3339, UTC */ review_due_at?: string
        disclosure?: "full" | "minimal"
        lift_requires?: 1 | 2
        end_sessions?: boolean
        appealable?: boolean
        dedupe_key?: string
      }, options: Options & KeyOptions & { query: { preview: true } }): Call<HoldPreview, PlaceHoldProblem>
      place(id: string, body: {
        /** built-in actions, `app.<name>`, `segment.*` or `*`; floor actions are never blocked, and only `profile.show` itself covers `profile.show`, which hides the public profile */ actions?: Array<string>
        preset?: "lock" | "read_only" | "takeover_freeze" | "preserve" | "privilege_freeze"
        kind: "review" | "security" | "policy" | "requirement" | "legal"
        reason: string
        requirement?: "email_verified" | "password_changed" | "second_factor"
        /** for the owner */ message?: string | null
        /** for staff */ note?: string | null
        case_ref?: string | null
        /** RFC 3339, UTC */ starts_at?: string
        expires_at?: string | null
        /** RFC 3339, UTC */ review_due_at?: string
        disclosure?: "full" | "minimal"
        lift_requires?: 1 | 2
        end_sessions?: boolean
        appealable?: boolean
        dedupe_key?: string
      }, options?: Options & KeyOptions & { query?: PlaceHoldQuery }): Call<Either<HoldPreview | Hold>, PlaceHoldProblem>
      /** List holds: the review queue. */
      list(query?: SearchHoldsQuery, options?: Options): Call<{
        items: Array<Hold>
        next_cursor: string | null
      }, SearchHoldsProblem>
      /** Get a hold. */
      get(ref: string, options?: Options): Call<Hold, GetHoldProblem>
      /** Edit a hold. */
      edit(ref: string, body: {
        /** built-in actions, `app.<name>`, `segment.*` or `*`; floor actions are never blocked, and only `profile.show` itself covers `profile.show`, which hides the public profile */ actions?: Array<string>
        /** for the owner */ message?: string | null
        /** for staff */ note?: string | null
        case_ref?: string | null
        /** null is open-ended */ expires_at?: string | null
        /** RFC 3339, UTC */ review_due_at?: string
      }, options: VersionedOptions): Call<Hold, EditHoldProblem>
      /** Lift a hold. */
      lift(ref: string, body: {
        /** why, in words */ reason: string
        /** for staff */ note?: string | null
      }, options: VersionedOptions & KeyOptions): Call<Hold, LiftHoldProblem>
      /** Take back your vote to lift a hold. */
      takeBackVote(ref: string, options?: ChangeOptions): Call<Hold, TakeBackVoteProblem>
      /** Claim a hold. */
      claim(ref: string, options?: ChangeOptions): Call<Hold, ClaimHoldProblem>
      /** Release a hold. */
      release(ref: string, options?: ChangeOptions): Call<null, ReleaseHoldProblem>
    }
    queue: {
      /** Count what waits for review. */
      get(options?: Options): Call<{
        /** holds and appeals that the caller has claimed */ mine: number
        /** holds and appeals without a claim */ unclaimed: number
        /** holds whose review_due_at has passed */ overdue: number
        appeals_open: number
        /** holds whose review_due_at comes later today (UTC) */ due_today: number
      }, GetQueueProblem>
    }
    evidence: {
      /** List the files of a hold by path. */
      list(ref: string, query?: ListEvidenceQuery, options?: Options): Call<{
        items: Array<Evidence>
        next_cursor: string | null
      }, ListEvidenceProblem>
      /** Download a file. */
      download(ref: string, path: string, options?: Options): Call<Response, DownloadEvidenceProblem>
      /** Remove a file. */
      remove(ref: string, path: string, options?: ChangeOptions): Call<Either<Evidence | null>, RemoveEvidenceProblem>
      /** Store a file as evidence. */
      store(ref: string, path: string, body: Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | string, options?: ChangeOptions & { ifNoneMatch?: "*"; contentType?: string }): Call<Evidence, StoreEvidenceProblem>
    }
    batches: {
      /** Place or lift many holds in a batch. */
      create(body: {
        operation: "place" | "lift"
        account_ids?: Array<string>
        /** usernames, addresses or ids, in place of `account_ids` */ targets?: Array<string>
        refs?: Array<string>
        hold?: {
          /** built-in actions, `app.<name>`, `segment.*` or `*`; floor actions are never blocked, and only `profile.show` itself covers `profile.show`, which hides the public profile */ actions?: Array<string>
          preset?: "lock" | "read_only" | "takeover_freeze" | "preserve" | "privilege_freeze"
          kind: "review" | "security" | "policy" | "requirement" | "legal"
          reason: string
          requirement?: "email_verified" | "password_changed" | "second_factor"
          /** for the owner */ message?: string | null
          /** for staff */ note?: string | null
          case_ref?: string | null
          /** RFC 3339, UTC */ starts_at?: string
          expires_at?: string | null
          /** RFC 3339, UTC */ review_due_at?: string
          disclosure?: "full" | "minimal"
          lift_requires?: 1 | 2
          end_sessions?: boolean
          appealable?: boolean
          dedupe_key?: string
        }
        /** why it lifts */ reason?: string
        /** only report what would happen */ dry_run?: boolean
      }, options?: Options & KeyOptions): Call<{
        id: string
        operation: "place" | "lift"
        dry_run: boolean
        state: "queued" | "running" | "done" | "stopped"
        counts: {
          total: number
          pending: number
          placed: number
          lifted: number
          cancelled: number
          voted: number
          refused: number
        }
        created_by: string
        /** null when the account is gone */ created_by_username: string | null
        /** RFC 3339, UTC */ created_at: string
        started_at: string | null
        finished_at: string | null
      }, CreateBatchProblem>
      /** List batches, newest first. */
      list(query?: ListBatchesQuery, options?: Options): Call<{
        items: Array<{
          id: string
          operation: "place" | "lift"
          dry_run: boolean
          state: "queued" | "running" | "done" | "stopped"
          counts: {
            total: number
            pending: number
            placed: number
            lifted: number
            cancelled: number
            voted: number
            refused: number
          }
          created_by: string
          /** null when the account is gone */ created_by_username: string | null
          /** RFC 3339, UTC */ created_at: string
          started_at: string | null
          finished_at: string | null
        }>
        next_cursor: string | null
      }, ListBatchesProblem>
      /** Stop a batch. */
      stop(id: string, options?: Options): Call<{
        id: string
        operation: "place" | "lift"
        dry_run: boolean
        state: "queued" | "running" | "done" | "stopped"
        counts: {
          total: number
          pending: number
          placed: number
          lifted: number
          cancelled: number
          voted: number
          refused: number
        }
        created_by: string
        /** null when the account is gone */ created_by_username: string | null
        /** RFC 3339, UTC */ created_at: string
        started_at: string | null
        finished_at: string | null
      }, StopBatchProblem>
      /** Get a batch and the results of its items. */
      get(id: string, query?: GetBatchQuery, options?: Options): Call<{
        id: string
        operation: "place" | "lift"
        dry_run: boolean
        state: "queued" | "running" | "done" | "stopped"
        counts: {
          total: number
          pending: number
          placed: number
          lifted: number
          cancelled: number
          voted: number
          refused: number
        }
        created_by: string
        /** null when the account is gone */ created_by_username: string | null
        /** RFC 3339, UTC */ created_at: string
        started_at: string | null
        finished_at: string | null
        items: Array<{
          index: number
          account_id: string | null
          /** null when the account is gone */ account_username: string | null
          /** the hold that was placed or is lifted */ ref: string | null
          /** null while it waits */ outcome: "placed" | "lifted" | "cancelled" | "voted" | "refused" | null
          /** of the same request for it alone */ status: number | null
          problem: {
            code: "malformed_json" | "malformed_header" | "idempotency_key_invalid" | "authentication_required" | "invalid_credentials" | "session_expired" | "second_factor_required" | "forbidden" | "restricted_session" | "cross_origin_refused" | "step_up_required" | "email_unverified" | "not_found" | "method_not_allowed" | "request_timeout" | "username_taken" | "username_confusable" | "email_taken" | "path_taken" | "names_limit" | "name_taken" | "account_held" | "second_reviewer_required" | "already_claimed" | "self_hold" | "hold_exists" | "holds_limit" | "same_reviewer" | "appeal_open" | "not_appealable" | "appeal_window_closed" | "seats_exhausted" | "invitation_unusable" | "code_taken" | "seats_below_taken" | "last_admin" | "already_set_up" | "version_conflict" | "invalid_transition" | "idempotency_in_progress" | "precondition_failed" | "too_large" | "uri_too_long" | "unsupported_media_type" | "validation_failed" | "idempotency_key_reused" | "precondition_required" | "rate_limited" | "headers_too_large" | "internal_error" | "overloaded" | "database_unavailable"
            title: string
            status: number
            detail: string
          } | null
        }>
        next_cursor: string | null
      }, GetBatchProblem>
    }
    appeals: {
      /** List appeals, oldest first. */
      list(query?: SearchAppealsQuery, options?: Options): Call<{
        items: Array<Appeal>
        next_cursor: string | null
      }, SearchAppealsProblem>
      /** Get an appeal. */
      get(id: string, options?: Options): Call<Appeal, GetAppealProblem>
      /** Claim an appeal. */
      claim(id: string, options?: ChangeOptions): Call<Appeal, ClaimAppealProblem>
      /** Release an appeal. */
      release(id: string, options?: ChangeOptions): Call<null, ReleaseAppealProblem>
      /** Decide an appeal. */
      decide(id: string, body: {
        decision: "grant" | "deny"
        /** why, in words, for the owner */ reason: string
        /** for staff */ note?: string | null
      }, options?: ChangeOptions & KeyOptions): Call<DecidedAppeal, DecideAppealProblem>
    }
    events: {
      /** List events of the audit trail. */
      list(query?: SearchEventsQuery, options?: Options): Call<{
        items: Array<Event>
        next_cursor: string | null
      }, SearchEventsProblem>
      /** Export the audit trail. */
      raw(query?: ExportEventsQuery, options?: Options): Call<Response, ExportEventsProblem>
    }
    imports: {
      /** Import accounts. */
      raw(body: Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | string, options?: Options & { query?: ImportAccountsQuery }): Call<Response, ImportAccountsProblem>
    }
    invitations: {
      /** Create an invitation. */
      create(body: {
        /** 3 to 64 letters, digits, “_” and “-”; case makes no difference; a random one when left out */ code?: string
        seats: number
        /** offered to people whose invitation cannot be used */ public?: boolean
        expires_at?: string | null
        note?: string | null
      }, options?: Options & KeyOptions): Call<Invitation, CreateInvitationProblem>
      /** List invitations by code. */
      list(query?: ListInvitationsQuery, options?: Options): Call<{
        items: Array<Invitation>
        next_cursor: string | null
      }, ListInvitationsProblem>
      /** Get an invitation. */
      get(code: string, options?: Options): Call<Invitation, GetInvitationProblem>
      /** Edit an invitation. */
      edit(code: string, body: {
        seats?: number
        /** offered to people whose invitation cannot be used */ public?: boolean
        expires_at?: string | null
        note?: string | null
      }, options: VersionedOptions): Call<Invitation, EditInvitationProblem>
      /** Revoke an invitation. */
      revoke(code: string, options: VersionedOptions): Call<null, RevokeInvitationProblem>
    }
    reasons: {
      /** List the reasons for holds. */
      list(query?: ListReasonsQuery, options?: Options): Call<{
        items: Array<Reason>
        next_cursor: string | null
      }, ListReasonsProblem>
      /** Create or replace a reason. */
      change(code: string, body: {
        /** for the owner */ title: string
        /** for the owner */ text: string
        /** the title by language tag, such as de; `title` for all other languages */ titles?: Record<string, string>
        /** the text by language tag, such as de; `text` for all other languages */ texts?: Record<string, string>
        preset?: "lock" | "read_only" | "takeover_freeze" | "preserve" | "privilege_freeze" | null
        /** how long a hold lasts; null is open-ended */ duration_days?: number | null
        /** when a hold is to be reviewed; 14 when left out */ review_days?: number
        /** how long a hold can be appealed; 180 when left out */ appeal_window_days?: number
        lift_requires?: 1 | 2 | null
      }, options?: ChangeOptions): Call<Reason, ChangeReasonProblem>
    }
    serviceTokens: {
      /** Create a service token. */
      create(body: {
        name: string
        scopes: Array<"checks" | "accounts:read" | "holds:read" | "holds:write" | "events:read">
        /** null never ends by itself */ expires_at?: string | null
      }, options?: Options & KeyOptions): Call<NewServiceToken, CreateServiceTokenProblem>
      /** List service tokens, oldest first. */
      list(query?: ListServiceTokensQuery, options?: Options): Call<{
        items: Array<ServiceToken>
        next_cursor: string | null
      }, ListServiceTokensProblem>
      /** Revoke a service token. */
      revoke(id: string, options?: Options): Call<null, RevokeServiceTokenProblem>
    }
    statistics: {
      /** Get statistics. */
      get(options?: Options): Call<{
        /** RFC 3339, UTC */ at: string
        accounts: {
          pending: number
          active: number
          closing: number
          closed: number
        }
        holds: {
          in_force: {
            review: {
              under_1_day: number
              under_7_days: number
              under_30_days: number
              older: number
            }
            security: {
              under_1_day: number
              under_7_days: number
              under_30_days: number
              older: number
            }
            policy: {
              under_1_day: number
              under_7_days: number
              under_30_days: number
              older: number
            }
            requirement: {
              under_1_day: number
              under_7_days: number
              under_30_days: number
              older: number
            }
            legal: {
              under_1_day: number
              under_7_days: number
              under_30_days: number
              older: number
            }
          }
          /** of these, past their review date */ overdue: number
        }
        appeals: {
          submitted: number
          in_review: number
          granted: number
          denied: number
          withdrawn: number
          moot: number
        }
        sign_ups: Array<{
          date: string
          count: number
        }>
      }, GetStatisticsProblem>
    }
    refusals: {
      /** List attempts that holds refused. */
      list(query?: SearchRefusalsQuery, options?: Options): Call<{
        items: Array<Refusal>
        next_cursor: string | null
      }, SearchRefusalsProblem>
    }
    webhooks: {
      /** Create a webhook. */
      create(body: {
        name: string
        /** an https address without credentials, not in an internal network; also http where it is no production */ url: string
        /** types of events, `resource.*` or `*` */ events: Array<"*" | "account.*" | "profile.*" | "username.*" | "email.*" | "password.*" | "factor.*" | "roles.*" | "session.*" | "hold.*" | "hold_batch.*" | "evidence.*" | "appeal.*" | "reason.*" | "service_token.*" | "webhook.*" | "invitation.*" | "import.*" | "account.created" | "account.edited" | "account.closing" | "account.reopened" | "account.closed" | "account.exported" | "profile.updated" | "username.changed" | "username.released" | "email.verified" | "email.change_requested" | "email.change_cancelled" | "email.changed" | "email.change_undone" | "password.changed" | "password.reset_sent" | "factor.begun" | "factor.added" | "factor.removed" | "factor.recovery_codes_renewed" | "roles.changed" | "session.created" | "session.ended" | "session.refused" | "session.stepped_up" | "hold.placed" | "hold.edited" | "hold.voted" | "hold.vote_taken_back" | "hold.lifted" | "hold.expired" | "hold.fulfilled" | "hold.claimed" | "hold.released" | "hold_batch.created" | "hold_batch.stopped" | "evidence.added" | "evidence.replaced" | "evidence.removal_voted" | "evidence.removed" | "appeal.submitted" | "appeal.withdrawn" | "appeal.claimed" | "appeal.released" | "appeal.decided" | "reason.changed" | "service_token.created" | "service_token.revoked" | "webhook.created" | "webhook.edited" | "webhook.paused" | "webhook.secret_rotated" | "webhook.deleted" | "webhook.redelivered" | "webhook.tested" | "invitation.created" | "invitation.edited" | "invitation.revoked" | "import.finished">
      }, options?: Options & KeyOptions): Call<{
        id: string
        name: string
        url: string
        events: Array<"*" | "account.*" | "profile.*" | "username.*" | "email.*" | "password.*" | "factor.*" | "roles.*" | "session.*" | "hold.*" | "hold_batch.*" | "evidence.*" | "appeal.*" | "reason.*" | "service_token.*" | "webhook.*" | "invitation.*" | "import.*" | "account.created" | "account.edited" | "account.closing" | "account.reopened" | "account.closed" | "account.exported" | "profile.updated" | "username.changed" | "username.released" | "email.verified" | "email.change_requested" | "email.change_cancelled" | "email.changed" | "email.change_undone" | "password.changed" | "password.reset_sent" | "factor.begun" | "factor.added" | "factor.removed" | "factor.recovery_codes_renewed" | "roles.changed" | "session.created" | "session.ended" | "session.refused" | "session.stepped_up" | "hold.placed" | "hold.edited" | "hold.voted" | "hold.vote_taken_back" | "hold.lifted" | "hold.expired" | "hold.fulfilled" | "hold.claimed" | "hold.released" | "hold_batch.created" | "hold_batch.stopped" | "evidence.added" | "evidence.replaced" | "evidence.removal_voted" | "evidence.removed" | "appeal.submitted" | "appeal.withdrawn" | "appeal.claimed" | "appeal.released" | "appeal.decided" | "reason.changed" | "service_token.created" | "service_token.revoked" | "webhook.created" | "webhook.edited" | "webhook.paused" | "webhook.secret_rotated" | "webhook.deleted" | "webhook.redelivered" | "webhook.tested" | "invitation.created" | "invitation.edited" | "invitation.revoked" | "import.finished">
        /** while it is paused, deliveries wait */ state: "active" | "paused"
        /** staff, or the receiver, which has answered 410; null while it is active */ paused_by: "staff" | "receiver" | null
        /** the first failure since the last success; null when the last attempt succeeded */ failing_since: string | null
        /** to a minute */ last_success_at: string | null
        version: number
        created_by: string
        /** null when the account is gone */ created_by_username: string | null
        /** RFC 3339, UTC */ created_at: string
        /** RFC 3339, UTC */ updated_at: string
        /** whsec_… */ secret: string
      }, CreateWebhookProblem>
      /** List webhooks. */
      list(query?: ListWebhooksQuery, options?: Options): Call<{
        items: Array<Webhook>
        next_cursor: string | null
      }, ListWebhooksProblem>
      /** Get a webhook. */
      get(id: string, options?: Options): Call<Webhook, GetWebhookProblem>
      /** Edit a webhook. */
      edit(id: string, body: {
        name?: string
        /** an https address without credentials, not in an internal network; also http where it is no production */ url?: string
        /** types of events, `resource.*` or `*` */ events?: Array<"*" | "account.*" | "profile.*" | "username.*" | "email.*" | "password.*" | "factor.*" | "roles.*" | "session.*" | "hold.*" | "hold_batch.*" | "evidence.*" | "appeal.*" | "reason.*" | "service_token.*" | "webhook.*" | "invitation.*" | "import.*" | "account.created" | "account.edited" | "account.closing" | "account.reopened" | "account.closed" | "account.exported" | "profile.updated" | "username.changed" | "username.released" | "email.verified" | "email.change_requested" | "email.change_cancelled" | "email.changed" | "email.change_undone" | "password.changed" | "password.reset_sent" | "factor.begun" | "factor.added" | "factor.removed" | "factor.recovery_codes_renewed" | "roles.changed" | "session.created" | "session.ended" | "session.refused" | "session.stepped_up" | "hold.placed" | "hold.edited" | "hold.voted" | "hold.vote_taken_back" | "hold.lifted" | "hold.expired" | "hold.fulfilled" | "hold.claimed" | "hold.released" | "hold_batch.created" | "hold_batch.stopped" | "evidence.added" | "evidence.replaced" | "evidence.removal_voted" | "evidence.removed" | "appeal.submitted" | "appeal.withdrawn" | "appeal.claimed" | "appeal.released" | "appeal.decided" | "reason.changed" | "service_token.created" | "service_token.revoked" | "webhook.created" | "webhook.edited" | "webhook.paused" | "webhook.secret_rotated" | "webhook.deleted" | "webhook.redelivered" | "webhook.tested" | "invitation.created" | "invitation.edited" | "invitation.revoked" | "import.finished">
        state?: "active" | "paused"
      }, options?: ChangeOptions): Call<Webhook, EditWebhookProblem>
      /** Delete a webhook. */
      delete(id: string, options?: ChangeOptions): Call<null, DeleteWebhookProblem>
      /** Test a webhook. */
      test(id: string, options?: Options & KeyOptions): Call<Delivery, TestWebhookProblem>
      /** Rotate the signing secret of a webhook. */
      rotateSecret(id: string, options?: ChangeOptions & KeyOptions): Call<{
        /** whsec_… */ secret: string
      }, RotateWebhookSecretProblem>
      /** List the deliveries of a webhook. */
      deliveries(id: string, query?: ListDeliveriesQuery, options?: Options): Call<{
        items: Array<Delivery>
        next_cursor: string | null
      }, ListDeliveriesProblem>
      /** Retry a delivery. */
      redeliver(id: string, options?: Options & KeyOptions): Call<Delivery, RedeliverProblem>
    }
  }
  checks: {
    /** Check whether an account may do something. */
    ask(body: {
      account_id?: string
      /** hf_ses_… */ token?: string
      /** a built-in action, one of the floor, or app.<name> */ action: string
      /** whether the answer has `refusal`; not, when left out */ explain?: boolean
    }, options?: Options): Call<{
      allowed: boolean
      action: string
      account: {
        id: string
        username: string
        state: "pending" | "active" | "closing" | "closed"
      }
      /** those in force that cover the action, the oldest first */ holds: Array<OwnHold>
      /** what this service would answer itself, to be passed on: null when allowed, else the body of a problem: account_held, restricted_session, email_unverified, invalid_transition */ refusal?: Record<string, unknown> | null
    }, CheckActionProblem>
  }
  /** Sends what no call is there for. */
  request(sent: Sent): Promise<Result<unknown, Problem>>
}

export interface Merges {
  me: {
    /** Reads and edits; edits again if someone else was faster and changed none of the same members. */
    merge(change: {
      display_name?: string | null
      bio?: string | null
      /** a language tag (BCP 47) */ locale?: string | null
      /** an IANA time zone */ timezone?: string | null
      /** an http or https address, stored as browsers read it */ website?: string | null
    }): Merge<Account, {
      display_name?: string | null
      bio?: string | null
      /** a language tag (BCP 47) */ locale?: string | null
      /** an IANA time zone */ timezone?: string | null
      /** an http or https address, stored as browsers read it */ website?: string | null
    }, GetOwnAccountProblem | EditProfileProblem>
  }
  admin: {
    accounts: {
      /** Reads and edits; edits again if someone else was faster and changed none of the same members. */
      merge(id: string, change: {
        /** Letters, marks and digits of one script, with single “_”, “.” or “-” between; 3 to 30 code points, 2 and more in Han, Hangul or kana. A name that is taken, looks like another or is reserved is refused with its own code. */ username?: string
        /** an e-mail address */ email?: string
        display_name?: string | null
        bio?: string | null
        /** an http or https address, stored as browsers read it */ website?: string | null
        metadata?: Record<string, unknown> | null
      }): Merge<StaffAccount, {
        /** Letters, marks and digits of one script, with single “_”, “.” or “-” between; 3 to 30 code points, 2 and more in Han, Hangul or kana. A name that is taken, looks like another or is reserved is refused with its own code. */ username?: string
        /** an e-mail address */ email?: string
        display_name?: string | null
        bio?: string | null
        /** an http or https address, stored as browsers read it */ website?: string | null
        metadata?: Record<string, unknown> | null
      }, GetAccountProblem | EditAccountProblem>
    }
    holds: {
      /** Reads and edits; edits again if someone else was faster and changed none of the same members. */
      merge(ref: string, change: {
        /** built-in actions, `app.<name>`, `segment.*` or `*`; floor actions are never blocked, and only `profile.show` itself covers `profile.show`, which hides the public profile */ actions?: Array<string>
        /** for the owner */ message?: string | null
        /** for staff */ note?: string | null
        case_ref?: string | null
        /** null is open-ended */ expires_at?: string | null
        /** RFC 3339, UTC */ review_due_at?: string
      }): Merge<Hold, {
        /** built-in actions, `app.<name>`, `segment.*` or `*`; floor actions are never blocked, and only `profile.show` itself covers `profile.show`, which hides the public profile */ actions?: Array<string>
        /** for the owner */ message?: string | null
        /** for staff */ note?: string | null
        case_ref?: string | null
        /** null is open-ended */ expires_at?: string | null
        /** RFC 3339, UTC */ review_due_at?: string
      }, GetHoldProblem | EditHoldProblem>
    }
    invitations: {
      /** Reads and edits; edits again if someone else was faster and changed none of the same members. */
      merge(code: string, change: {
        seats?: number
        /** offered to people whose invitation cannot be used */ public?: boolean
        expires_at?: string | null
        note?: string | null
      }): Merge<Invitation, {
        seats?: number
        /** offered to people whose invitation cannot be used */ public?: boolean
        expires_at?: string | null
        note?: string | null
      }, GetInvitationProblem | EditInvitationProblem>
    }
    webhooks: {
      /** Reads and edits; edits again if someone else was faster and changed none of the same members. */
      merge(id: string, change: {
        name?: string
        /** an https address without credentials, not in an internal network; also http where it is no production */ url?: string
        /** types of events, `resource.*` or `*` */ events?: Array<"*" | "account.*" | "profile.*" | "username.*" | "email.*" | "password.*" | "factor.*" | "roles.*" | "session.*" | "hold.*" | "hold_batch.*" | "evidence.*" | "appeal.*" | "reason.*" | "service_token.*" | "webhook.*" | "invitation.*" | "import.*" | "account.created" | "account.edited" | "account.closing" | "account.reopened" | "account.closed" | "account.exported" | "profile.updated" | "username.changed" | "username.released" | "email.verified" | "email.change_requested" | "email.change_cancelled" | "email.changed" | "email.change_undone" | "password.changed" | "password.reset_sent" | "factor.begun" | "factor.added" | "factor.removed" | "factor.recovery_codes_renewed" | "roles.changed" | "session.created" | "session.ended" | "session.refused" | "session.stepped_up" | "hold.placed" | "hold.edited" | "hold.voted" | "hold.vote_taken_back" | "hold.lifted" | "hold.expired" | "hold.fulfilled" | "hold.claimed" | "hold.released" | "hold_batch.created" | "hold_batch.stopped" | "evidence.added" | "evidence.replaced" | "evidence.removal_voted" | "evidence.removed" | "appeal.submitted" | "appeal.withdrawn" | "appeal.claimed" | "appeal.released" | "appeal.decided" | "reason.changed" | "service_token.created" | "service_token.revoked" | "webhook.created" | "webhook.edited" | "webhook.paused" | "webhook.secret_rotated" | "webhook.deleted" | "webhook.redelivered" | "webhook.tested" | "invitation.created" | "invitation.edited" | "invitation.revoked" | "import.finished">
        state?: "active" | "paused"
      }): Merge<Webhook, {
        name?: string
        /** an https address without credentials, not in an internal network; also http where it is no production */ url?: string
        /** types of events, `resource.*` or `*` */ events?: Array<"*" | "account.*" | "profile.*" | "username.*" | "email.*" | "password.*" | "factor.*" | "roles.*" | "session.*" | "hold.*" | "hold_batch.*" | "evidence.*" | "appeal.*" | "reason.*" | "service_token.*" | "webhook.*" | "invitation.*" | "import.*" | "account.created" | "account.edited" | "account.closing" | "account.reopened" | "account.closed" | "account.exported" | "profile.updated" | "username.changed" | "username.released" | "email.verified" | "email.change_requested" | "email.change_cancelled" | "email.changed" | "email.change_undone" | "password.changed" | "password.reset_sent" | "factor.begun" | "factor.added" | "factor.removed" | "factor.recovery_codes_renewed" | "roles.changed" | "session.created" | "session.ended" | "session.refused" | "session.stepped_up" | "hold.placed" | "hold.edited" | "hold.voted" | "hold.vote_taken_back" | "hold.lifted" | "hold.expired" | "hold.fulfilled" | "hold.claimed" | "hold.released" | "hold_batch.created" | "hold_batch.stopped" | "evidence.added" | "evidence.replaced" | "evidence.removal_voted" | "evidence.removed" | "appeal.submitted" | "appeal.withdrawn" | "appeal.claimed" | "appeal.released" | "appeal.decided" | "reason.changed" | "service_token.created" | "service_token.revoked" | "webhook.created" | "webhook.edited" | "webhook.paused" | "webhook.secret_rotated" | "webhook.deleted" | "webhook.redelivered" | "webhook.tested" | "invitation.created" | "invitation.edited" | "invitation.revoked" | "import.finished">
        state?: "active" | "paused"
      }, GetWebhookProblem | EditWebhookProblem>
    }
  }
}

/** Every code that is known here. */
export const codes =
  "account_held already_claimed already_set_up appeal_open appeal_window_closed authentication_required code_taken cross_origin_refused database_unavailable email_taken email_unverified forbidden headers_too_large hold_exists holds_limit idempotency_in_progress idempotency_key_invalid idempotency_key_reused internal_error invalid_credentials invalid_transition invitation_unusable last_admin malformed_header malformed_json name_taken names_limit not_appealable not_found overloaded path_taken precondition_failed precondition_required rate_limited request_timeout restricted_session same_reviewer seats_below_taken seats_exhausted second_factor_required second_reviewer_required self_hold session_expired step_up_required too_large unsupported_media_type uri_too_long username_confusable username_taken validation_failed version_conflict"

/** A line for each group: its name and path, and its calls. */
export const operations =
  `accounts|/v1/|signUp O accounts|profile g accounts/{}|checkUsername g usernames/{}|confirmEmail O email-verifications/confirm
settings|/v1/settings|get g
sessions|/v1/session|signIn O s|signOut d
passwords|/v1/password-resets|requestReset O|reset O /confirm
me|/v1/me|get g|edit P|changeUsername U /username|changeEmail U /email|cancelEmailChange d /email|changePassword U /password|resendVerification o /email-verifications|close O /close|reopen o /reopen|export g /export
me.sessions|/v1/me/sessions|list G|endOthers d|end d /{}
me.factors|/v1/me/factors/|begin O totp|remove D totp|confirm O totp/confirm|renewRecoveryCodes O recovery-codes
me.events|/v1/me/events|list G
me.holds|/v1/me/holds|list G|get g /{}
me.actions|/v1/me/actions|list G
me.appeals|/v1/me/holds/{}/appeals|submit O|list G|get g /{}|withdraw o /{}/withdraw
admin|/v1/admin/setup|setUp O
admin.accounts|/v1/admin/accounts|list G|get g /{}|edit P /{}|actions G /{}/actions|setRoles U /{}/roles|removeFactors D /{}/factors|sendPasswordReset o /{}/password-resets|endSessions d /{}/sessions|close O /{}/close|reopen o /{}/reopen|export g /{}/export
admin.holds|/v1/admin/|place O accounts/{}/holds|list G holds|get g holds/{}|edit P holds/{}|lift O holds/{}/lift|takeBackVote d holds/{}/lift|claim u holds/{}/claim|release d holds/{}/claim
admin.queue|/v1/admin/queue|get g
admin.evidence|/v1/admin/holds/{}/evidence|list G|download g~ /{*}|remove d /{*}|store U* /{*}
admin.batches|/v1/admin/hold-batches|create O|list G|stop d /{}|get G /{}
admin.appeals|/v1/admin/appeals|list G|get g /{}|claim u /{}/claim|release d /{}/claim|decide O /{}/decision
admin.events|/v1/admin/events|list G|raw G~ /export
admin.imports|/v1/admin/imports|raw O!*~
admin.invitations|/v1/admin/invitations|create O|list G|get g /{}|edit P /{}|revoke d /{}
admin.reasons|/v1/admin/reasons|list G|change U /{}
admin.serviceTokens|/v1/admin/service-tokens|create O|list G|revoke d /{}
admin.statistics|/v1/admin/statistics|get g
checks|/v1/checks|ask O
admin.refusals|/v1/admin/refusals|list G
admin.webhooks|/v1/admin/webhooks|create O|list G|get g /{}|edit P /{}|delete d /{}|test o /{}/test|rotateSecret o /{}/rotate-secret|deliveries G /{}/deliveries|redeliver o /deliveries/{}/redeliver`

