/** One entry of the catalogue: what is always true of a refusal with this code. */
interface CatalogueEntry {
  status: number
  title: string
  /** What the reader of the refusal can do, when the place that refuses knows nothing better. */
  suggestion: string
  /** The text of the page at `/problems/{code}`. */
  explanation: string
}

/**
 * Every refusal of the service, by its stable code. The pages at `/problems/{code}`, the OpenAPI document and the answers
 * are all made from this one place.
 */
export const catalogue = {
  malformed_json: {
    status: 400,
    title: 'The body is not JSON',
    suggestion: 'Send one JSON object, encoded in UTF-8.',
    explanation:
      'The body of the request could not be parsed. It has to be one JSON text in UTF-8. Nothing was changed. Members that are well formed but wrong are answered by validation_failed instead.',
  },
  malformed_header: {
    status: 400,
    title: 'A header cannot be read',
    suggestion: 'Correct the header that the detail names.',
    explanation:
      'A header of the request breaks its own syntax. If-Match and If-None-Match are “*” or a list of quoted entity tags (RFC 9110, section 8.8.3), such as "0199.3". Nothing was changed.',
  },
  idempotency_key_invalid: {
    status: 400,
    title: 'The Idempotency-Key cannot be read',
    suggestion: 'Send a fresh random key for each thing that you want done, such as a UUID.',
    explanation: 'Idempotency-Key is a quoted string or a bare token of 16 to 255 characters. Nothing was changed.',
  },
  authentication_required: {
    status: 401,
    title: 'Sign in first',
    suggestion: 'Sign in and send the token as “Authorization: Bearer …”.',
    explanation:
      'The request came without a usable Authorization header. Sign in with POST /v1/sessions and send the token of the answer as “Authorization: Bearer hf_ses_…”.',
  },
  invalid_credentials: {
    status: 401,
    title: 'The credentials do not match',
    suggestion: 'Check the login and the password.',
    explanation:
      'The login, the password or the set-up token is not right. At sign-in the answer is the same for an unknown login and for a wrong password, and takes the same work. It is also the answer when the password was changed while the request was under way.',
  },
  session_expired: {
    status: 401,
    title: 'The session has ended',
    suggestion: 'Sign in again.',
    explanation:
      'The token is unknown, was ended, or is past its time. A request that had begun before its session was ended gets this answer too: what it wanted to change was not changed.',
  },
  second_factor_required: {
    status: 401,
    title: 'A code of the second factor is needed',
    suggestion: 'Sign in again with a code of the authenticator app, or one of the recovery codes, as “code”.',
    explanation:
      'The password was right, and the account has a second factor. Send the same request with “code”: the six digits that the authenticator app shows, each of which is good once, or a recovery code. No session has begun.',
  },
  forbidden: {
    status: 403,
    title: 'Not allowed for this account',
    suggestion: 'Ask someone who has the role that the detail names.',
    explanation:
      'The account is signed in, but its roles do not allow this operation. Reviewers cannot act on members of staff; only admins can.',
  },
  restricted_session: {
    status: 403,
    title: 'This session can only read holds and appeal',
    suggestion: 'Sign in again for a full session.',
    explanation:
      'A restricted session is what an account gets whose sign-in is held. It can read the account, its sessions and its holds, do what a hold in its way asks for, and sign out. It never becomes a full session: when the hold has ended, sign in again.',
  },
  email_unverified: {
    status: 403,
    title: 'The e-mail address is not verified yet',
    suggestion: 'Follow the link in the mail that was sent, or ask for another one.',
    explanation:
      'The service does not allow this action before the e-mail address of the account is verified. A mail with a link was sent at sign-up; POST /v1/me/email-verifications sends another one.',
  },
  not_found: {
    status: 404,
    title: 'There is nothing here',
    suggestion: 'Check the address.',
    explanation: 'The path is unknown, or what it names does not exist, no longer exists, or is not yours to see.',
  },
  method_not_allowed: {
    status: 405,
    title: 'The path does not take this method',
    suggestion: 'Use one of the methods in the Allow header.',
    explanation: 'The path exists, but not for this method. The Allow header lists the methods it takes.',
  },
  request_timeout: {
    status: 408,
    title: 'The request took too long to arrive',
    suggestion: 'Send the request again.',
    explanation: 'The headers or the body did not arrive in time, so the connection was closed. Nothing was changed.',
  },
  username_taken: {
    status: 409,
    title: 'Username already exists',
    suggestion: 'Choose another username.',
    explanation:
      'The username belongs to another account, or did until lately: the old name of an account stays reserved for it for 30 days, and a name may be kept for a day for somebody who signs up. Case, width and the way accents are encoded make no difference. The answer lists every field that clashes and, for a name, free names near it.',
  },
  username_confusable: {
    status: 409,
    title: 'Username looks like an existing one',
    suggestion: 'Choose a username that cannot be mistaken for another.',
    explanation:
      'The username is drawn with other letters than an existing one but looks the same (Unicode UTS 39), as PayPaI with a capital i and paypal. The answer offers free names near it.',
  },
  email_taken: {
    status: 409,
    title: 'E-mail address already in use',
    suggestion: 'Sign in, or use another address.',
    explanation:
      'The e-mail address belongs to another account. Case makes no difference. Where the service conceals who has an account, only the bearer of a token that was sent to the address is told.',
  },
  account_held: {
    status: 409,
    title: 'The account is on hold for this action',
    suggestion: 'Read the holds to see why, and until when.',
    explanation:
      'One or more holds on the account cover the action. “holds” lists exactly those, oldest first, with their reason and end; “until” is when the last of them ends, null when one is open-ended; “still_allowed” lists what the account may do meanwhile. The request changed nothing. When signing in itself is held, “restricted_session” carries a token that is good for reading and appealing the holds, doing what they ask for, and signing out.',
  },
  version_conflict: {
    status: 409,
    title: 'Somebody else has changed it',
    suggestion: 'Look at the current state, merge your change into it, and send it with the current version.',
    explanation:
      'The version in the body is no longer the current one. “current” is what stands now. Merge your change into it and send it again with the current version; do not repeat the same request.',
  },
  invalid_transition: {
    status: 409,
    title: 'Not possible in this state',
    suggestion: 'See “current.allowed” for what is possible now.',
    explanation:
      'The resource is in a state that does not allow this step. “current.state” is the state and “current.allowed” lists the states that can follow it.',
  },
  second_reviewer_required: {
    status: 409,
    title: 'A second reviewer has to agree',
    suggestion: 'Ask another reviewer.',
    explanation:
      'The hold needs two different reviewers to be lifted, and one of them has already voted, or the edit would weaken it without a second one. Votes lapse after seven days.',
  },
  already_claimed: {
    status: 409,
    title: 'Somebody else is looking into it',
    suggestion: 'Take something else, or ask the one who has claimed it.',
    explanation:
      'Another member of staff has claimed the hold or the appeal: “current.assignee” says who. They release it, or an admin does for them.',
  },
  same_reviewer: {
    status: 409,
    title: 'A different reviewer has to decide',
    suggestion: 'Ask another reviewer.',
    explanation:
      'Whoever placed a hold does not decide the appeal against it. They can still lift the hold, which makes the appeal moot.',
  },
  self_hold: {
    status: 409,
    title: 'Not on your own account',
    suggestion: 'Ask another member of staff.',
    explanation:
      'Nobody places, changes, claims or lifts a hold on their own account, or decides an appeal of their own.',
  },
  last_admin: {
    status: 409,
    title: 'It would leave no admin',
    suggestion: 'Make another account admin first.',
    explanation:
      'The change would leave the service without anyone who can administer it. An admin counts while the account is pending or active, has the role, and has no hold, active or scheduled, that covers admin.use.',
  },
  hold_exists: {
    status: 409,
    title: 'A hold with this dedupe_key is there already',
    suggestion: 'Read the hold that is there.',
    explanation:
      'The account has a hold with the same dedupe_key that has not ended. “current” is that hold. Keys are free again when their hold has ended.',
  },
  holds_limit: {
    status: 409,
    title: 'Too many holds on the account',
    suggestion: 'Lift holds that are no longer needed.',
    explanation: 'An account can have at most 50 holds that have not ended.',
  },
  appeal_open: {
    status: 409,
    title: 'An appeal is open already',
    suggestion: 'Wait for its decision, or withdraw it and appeal anew.',
    explanation: 'A hold has one open appeal at a time. “current” is that appeal.',
  },
  not_appealable: {
    status: 409,
    title: 'This hold cannot be appealed',
    suggestion: 'Read the hold to see why it is there, and until when.',
    explanation: 'The hold has ended, was placed without the right to appeal, or an appeal against it was denied.',
  },
  appeal_window_closed: {
    status: 409,
    title: 'The time for an appeal is over',
    suggestion: 'Read the hold to see why it is there, and until when.',
    explanation: 'A hold can be appealed for as long as its reason says, 180 days unless configured otherwise.',
  },
  path_taken: {
    status: 409,
    title: 'There is a file at this path already',
    suggestion: 'Take the free path that “next” offers, or replace the file by its tag in If-Match.',
    explanation:
      'A file was sent to a path that is in use, without saying whether it may replace what is there. “current” is the file that is there; “next” has a free path near the wanted one, to which the same bytes can be sent as they are. With If-None-Match: * the answer is precondition_failed instead.',
  },
  names_limit: {
    status: 409,
    title: 'Too many old usernames are reserved for the account',
    suggestion: 'Wait until one of them is free again.',
    explanation:
      'Each old username stays reserved for 30 days, and an account can have at most 20 of them. “current.quarantined” lists them with the time at which each becomes free.',
  },
  name_taken: {
    status: 409,
    title: 'The name is in use already',
    suggestion: 'Choose another name.',
    explanation:
      'The name belongs to another one of the same kind, such as a webhook. “current” is the one that has it.',
  },
  already_set_up: {
    status: 409,
    title: 'The first admin exists already',
    suggestion: 'Sign in as an admin.',
    explanation: 'The set-up token makes one admin, once. Further admins are made by an admin, by giving the role.',
  },
  seats_exhausted: {
    status: 409,
    title: 'All seats of the invitation are taken',
    suggestion: 'Use another invitation.',
    explanation:
      'An invitation lets a limited number of people sign up, and the last seat has gone. “next” offers public invitations that have seats left. A sign-up that fails takes no seat.',
  },
  invitation_unusable: {
    status: 409,
    title: 'The invitation can no longer be used',
    suggestion: 'Use another invitation.',
    explanation:
      'The invitation has expired or was revoked; “current.state” tells which. “next” offers public invitations that have seats left.',
  },
  code_taken: {
    status: 409,
    title: 'The code belongs to another invitation',
    suggestion: 'Choose another code, or leave it out to have one made.',
    explanation:
      'A code stands for one invitation for ever, also when that has expired or was revoked. Case makes no difference. “current” is the invitation that has it.',
  },
  seats_below_taken: {
    status: 409,
    title: 'More seats are taken than that',
    suggestion: 'Set as many seats as are taken, or more.',
    explanation: 'An invitation cannot have fewer seats than people have signed up with it: “current.seats_taken”.',
  },
  idempotency_in_progress: {
    status: 409,
    title: 'The first request with this key is still under way',
    suggestion: 'Send the same request with the same key again after Retry-After.',
    explanation:
      'A request with the same Idempotency-Key has begun and has not been answered yet. Repeat it after Retry-After: you get the answer of the first one, or, where that has died, yours is carried out in its place after 60 seconds at most.',
  },
  precondition_failed: {
    status: 412,
    title: 'Somebody else has changed it',
    suggestion: 'Look at the current state, merge your change into it, and send it with the current entity tag.',
    explanation:
      'The entity tag in If-Match is no longer the current one (RFC 9110, section 13.1.1). “current” is what stands now. Merge your change into it and send it again with the current tag.',
  },
  too_large: {
    status: 413,
    title: 'The body is too large',
    suggestion: 'Send less.',
    explanation: 'The body is larger than the service takes. Nothing was changed.',
  },
  uri_too_long: {
    status: 414,
    title: 'The address is too long',
    suggestion: 'Shorten the path or the query.',
    explanation: 'The path and query together are longer than the service takes. Nothing was changed.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'The body is of a type that is not taken here',
    suggestion: 'Send application/json, or application/x-ndjson to an import.',
    explanation:
      'Bodies are application/json; PATCH also takes application/merge-patch+json (RFC 7396). An import takes application/x-ndjson alone.',
  },
  validation_failed: {
    status: 422,
    title: 'The request breaks a rule',
    suggestion: 'Correct the members that “errors” lists.',
    explanation:
      'The request could be read but breaks one or more rules. “errors” lists all of them with a JSON pointer (RFC 6901) to the member, a code and a sentence. Unknown members are refused, never ignored.',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'The key belongs to another request',
    suggestion: 'Send it under a key of its own.',
    explanation:
      'A request with the same Idempotency-Key but another payload was made within the last 24 hours. Nothing was changed. A key stands for one thing that is wanted; only a request that was refused may be corrected under the same key.',
  },
  precondition_required: {
    status: 428,
    title: 'Say which version you are changing',
    suggestion: 'Read the resource and send its ETag as If-Match, or its version in the body.',
    explanation:
      'Edits of this resource need If-Match with its entity tag, or its version in the body, so that nobody overwrites what somebody else has just changed (RFC 6585, section 3).',
  },
  rate_limited: {
    status: 429,
    title: 'Too many attempts',
    suggestion: 'Wait for as long as Retry-After says.',
    explanation:
      'Too many attempts came from this place, or for this login from this place. Retry-After says in how many seconds the next one is taken. The answer is the same for right and wrong credentials.',
  },
  headers_too_large: {
    status: 431,
    title: 'The headers are too large',
    suggestion: 'Send fewer or shorter headers, and a shorter address.',
    explanation: 'The request line and headers together are larger than the service takes. Nothing was changed.',
  },
  internal_error: {
    status: 500,
    title: 'Something went wrong here',
    suggestion: 'Try again later. If it stays, report it with the id of the request.',
    explanation: 'A fault of the service. The log has the details under the id of the request (X-Request-Id).',
  },
  overloaded: {
    status: 503,
    title: 'Too much at once',
    suggestion: 'Try again after Retry-After.',
    explanation:
      'The service sheds load, or a race did not settle in time. The request changed nothing; Retry-After says when to try again.',
  },
  database_unavailable: {
    status: 503,
    title: 'The database is away',
    suggestion: 'Try again after Retry-After.',
    explanation:
      'The database does not answer. The service refuses what it cannot check, and recovers by itself when the database is back. A change whose answer was lost may or may not have been made: read before repeating it.',
  },
} as const satisfies Record<string, CatalogueEntry>

/** The stable name of a refusal. */
export type ProblemCode = keyof typeof catalogue

/** All codes, in the order of the catalogue. */
export const problemCodes = Object.keys(catalogue) as ProblemCode[]
