/** One entry of the catalogue: what is true of every refusal with this code. */
export interface CatalogueEntry {
  status: number
  title: string
  /** What the reader can do, unless the refusing code has better advice. */
  suggestion: string
  /** Title and suggestion in German, if all texts with this code exist in German. */
  de?: { title: string; suggestion: string }
  /** The text of the page at `/problems/{code}`. */
  explanation: string
  /** Of a conflict out of which no step leads to what was asked for: why not. Its page says it. */
  noWayOut?: string
}

/**
 * Every refusal of the service, by its stable code: the source of the pages at `/problems/{code}`, of the OpenAPI
 * document and of the responses.
 */
export const catalogue = {
  malformed_json: {
    status: 400,
    title: 'The body is not JSON',
    suggestion: 'Send one JSON object, encoded in UTF-8.',
    explanation:
      'The body of the request could not be parsed. It has to be one JSON text in UTF-8. Nothing was changed. A body that parses but breaks a rule gets validation_failed instead.',
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
    suggestion: 'Send a new random key, such as a UUID, for each operation.',
    explanation: 'Idempotency-Key is a quoted string or a bare token of 16 to 255 characters. Nothing was changed.',
  },
  authentication_required: {
    status: 401,
    title: 'Sign in first',
    suggestion: 'Sign in and send the token as “Authorization: Bearer …”.',
    explanation:
      'The request has no usable Authorization header. Sign in with POST /v1/sessions and send the token from the response as “Authorization: Bearer hf_ses_…”.',
  },
  invalid_credentials: {
    status: 401,
    title: 'The credentials do not match',
    suggestion: 'Check the login and the password.',
    explanation:
      'The login, password or setup token is incorrect. At sign-in the response and its timing are the same for an unknown login and for a wrong password. You also get this response when the password was changed while the request was being processed.',
  },
  session_expired: {
    status: 401,
    title: 'The session has ended',
    suggestion: 'Sign in again.',
    explanation:
      'The token is unknown, was revoked or has expired. A request that was already being processed when its session ended gets this response too. It changed nothing.',
  },
  second_factor_required: {
    status: 401,
    title: 'A second-factor code is required',
    suggestion: 'Sign in again and send a code from your authenticator app, or a recovery code, as “code”.',
    explanation:
      'The password is correct, and the account has a second factor. Send the same request with “code”: the six digits that the authenticator app shows, or a recovery code. Each code works once. No session was created.',
  },
  forbidden: {
    status: 403,
    title: 'Your account may not do this',
    suggestion: 'Ask someone who has the role that “detail” names.',
    explanation:
      'You are signed in, but your roles do not allow this operation. Only admins can act on members of staff.',
  },
  restricted_session: {
    status: 403,
    title: 'A restricted session cannot do this',
    suggestion: 'Sign in again for a full session.',
    explanation:
      'An account whose sign-in is held gets a restricted session. It can read the account, its sessions and its holds, submit appeals, do what a blocking hold asks for, and sign out. It never becomes a full session: sign in again when the hold has ended.',
  },
  cross_origin_refused: {
    status: 403,
    title: 'The request does not come from a page of this service',
    suggestion: 'Send “X-Holdfast: web” from a page of the same origin, or the token as “Authorization: Bearer …”.',
    explanation:
      'A browser sends the cookie of a web session also with requests that another page has caused. A change is therefore made only if the request has “X-Holdfast: web”, and comes from a page of the same origin by Sec-Fetch-Site or, in browsers without it, by Origin. The same holds for everything under /web. Nothing was changed. A request with a bearer token does not need this, and its cookies are ignored.',
  },
  step_up_required: {
    status: 403,
    title: 'Give your password again first',
    suggestion: 'Send your password to POST /web/session/step-up, then send the same request again.',
    explanation:
      'Members of staff who use a browser have to have given their password within the last ten minutes, by signing in or with POST /web/session/step-up, before they change roles, service tokens or webhooks, import accounts, or begin a batch of more than 100 items. Nothing was changed. Send the same request again afterwards.',
  },
  email_unverified: {
    status: 403,
    title: 'The e-mail address is not verified yet',
    suggestion: 'Follow the link in the e-mail that you received, or request another one.',
    explanation:
      'This action requires a verified e-mail address. The service sent a verification link at sign-up; POST /v1/me/email-verifications sends another one.',
  },
  not_found: {
    status: 404,
    title: 'Not found',
    suggestion: 'Check the address.',
    explanation: 'The path is unknown, or the resource does not exist, no longer exists, or is not visible to you.',
  },
  method_not_allowed: {
    status: 405,
    title: 'The method is not allowed',
    suggestion: 'Use one of the methods in the Allow header.',
    explanation: 'The path exists but does not support this method. The Allow header lists the supported methods.',
  },
  request_timeout: {
    status: 408,
    title: 'The request took too long to arrive',
    suggestion: 'Send the request again.',
    explanation:
      'The headers or the body did not arrive in time, so the service closed the connection. Nothing was changed.',
  },
  username_taken: {
    status: 409,
    title: 'Username already exists',
    suggestion: 'Choose another username.',
    explanation:
      'The username belongs to another account, or did until recently. An account’s previous username stays reserved for it for 30 days, and a username can be reserved for a day for a sign-up that is not finished. Case, width and the encoding of accents make no difference. The response lists every conflicting field and suggests similar usernames that are available.',
  },
  username_confusable: {
    status: 409,
    title: 'Username looks like an existing one',
    suggestion: 'Choose a username that cannot be mistaken for another.',
    explanation:
      'The username uses different letters but looks like an existing one (Unicode UTS 39), such as PayPaI with a capital i and paypal. The response suggests similar usernames that are available.',
  },
  email_taken: {
    status: 409,
    title: 'E-mail address already in use',
    suggestion: 'Sign in, or use another address.',
    explanation:
      'The e-mail address belongs to another account. Case makes no difference. If the service conceals who has an account, it reports this only to a caller with a token that was sent to the address.',
  },
  account_held: {
    status: 409,
    title: 'The account is on hold for this action',
    suggestion: 'Read the holds to see why, and when they end.',
    explanation:
      'One or more holds on the account cover this action. “holds” lists exactly those holds, oldest first, with their reason and end. “until” is when the last of them ends, or null if one has no end. “still_allowed” lists what the account may still do. The request changed nothing. If sign-in itself is held, “restricted_session” has a token with which you can read and appeal the holds, do what they ask for, and sign out.',
  },
  version_conflict: {
    status: 409,
    title: 'Someone else changed it first',
    suggestion: 'Read “current”, merge your change into it, and send it with the current version.',
    explanation:
      'The version in the body is no longer the current one. “current” is the present state. Merge your change into it and send it again with the current version; do not repeat the same request.',
  },
  invalid_transition: {
    status: 409,
    title: 'Not possible in the current state',
    suggestion: 'See “current.allowed” for the states that are possible now.',
    explanation:
      'The resource is in a state that does not allow this operation. “current.state” is that state, and “current.allowed” lists the states that can follow it.',
  },
  second_reviewer_required: {
    status: 409,
    title: 'A second reviewer must agree',
    suggestion: 'Ask another reviewer.',
    explanation:
      'Two different reviewers must agree to lift this hold. Either you have already voted, or your change would weaken the hold without a second reviewer. Votes expire after seven days.',
  },
  already_claimed: {
    status: 409,
    title: 'Someone else has claimed it',
    suggestion: 'Work on something else, or ask the assignee to release it.',
    explanation:
      'Another member of staff has claimed the hold or the appeal: see “current.assignee”. The assignee or an admin can release it.',
  },
  same_reviewer: {
    status: 409,
    title: 'A different reviewer must decide',
    suggestion: 'Ask another reviewer.',
    explanation:
      'The reviewer who placed a hold cannot decide the appeal against it. They can still lift the hold, which makes the appeal moot.',
  },
  self_hold: {
    status: 409,
    title: 'Not on your own account',
    suggestion: 'Ask another member of staff.',
    explanation:
      'Members of staff cannot act on their own account through the staff operations: they cannot place, change, claim or lift a hold on it, or decide an appeal of their own.',
    noWayOut:
      'The person who asks must not decide. Nothing that you send changes that. You choose which of your colleagues to ask.',
  },
  last_admin: {
    status: 409,
    title: 'This would leave no admin',
    suggestion: 'Give another account the admin role first.',
    explanation:
      'The change would leave the service without an admin. An admin counts while the account is pending or active and no hold, active or scheduled, covers admin.use.',
    noWayOut:
      'Which account becomes an admin is for people to decide: no step can name it. Once another account has the role, send the same request again.',
  },
  hold_exists: {
    status: 409,
    title: 'A hold with this dedupe_key already exists',
    suggestion: 'Read the existing hold.',
    explanation:
      'The account has a hold with the same dedupe_key that has not ended. “current” is that hold. A key becomes available again when its hold ends.',
    noWayOut: 'The hold that was asked for is already there, so nothing is left to do. To change it, edit it.',
  },
  holds_limit: {
    status: 409,
    title: 'The account has too many holds',
    suggestion: 'Lift holds that are no longer needed.',
    explanation: 'An account can have at most 50 holds that have not ended.',
    noWayOut:
      'Which hold is no longer needed is for people to decide: no step can name it. Once one has been lifted, send the same request again.',
  },
  appeal_open: {
    status: 409,
    title: 'An appeal is already open',
    suggestion: 'Wait for the decision, or withdraw the appeal and appeal again.',
    explanation: 'A hold has one open appeal at a time. “current” is that appeal.',
  },
  not_appealable: {
    status: 409,
    title: 'This hold cannot be appealed',
    suggestion: 'Read the hold to see its reason and when it ends.',
    explanation: 'The hold has ended, does not allow appeals, or an appeal against it was denied.',
    noWayOut:
      'The hold is over, or it is final: nothing that you send makes it appealable. If it is still in force, it ends at its time, or when a reviewer lifts it.',
  },
  appeal_window_closed: {
    status: 409,
    title: 'The appeal period is over',
    suggestion: 'Read the hold to see its reason and when it ends.',
    explanation: 'The reason of a hold says for how long it can be appealed: 180 days unless configured otherwise.',
    noWayOut:
      'The time for an appeal has passed, and nothing that you send opens it again. The hold ends at its time, or when a reviewer lifts it.',
  },
  path_taken: {
    status: 409,
    title: 'A file already exists at this path',
    suggestion: 'Use the available path that “next” offers, or replace the file by sending its tag as If-Match.',
    explanation:
      'The request sent a file to a path that is in use without saying that it may replace the existing file. “current” is the existing file. “next” has a similar path that is available, to which you can send the same bytes. With If-None-Match: * the response is precondition_failed instead.',
  },
  names_limit: {
    status: 409,
    title: 'Too many previous usernames are reserved for the account',
    suggestion: 'Wait until one of them becomes available.',
    explanation:
      'Each previous username stays reserved for 30 days, and an account can have at most 20 of them. “current.quarantined” lists them with the time at which each becomes available.',
  },
  name_taken: {
    status: 409,
    title: 'The name is already in use',
    suggestion: 'Choose another name.',
    explanation: 'Another resource of the same kind, such as a webhook, has this name. “current” is that resource.',
  },
  already_set_up: {
    status: 409,
    title: 'The first admin already exists',
    suggestion: 'Sign in as an admin.',
    explanation:
      'The setup token creates the first admin and works once. After that, admins give the role to other accounts.',
  },
  seats_exhausted: {
    status: 409,
    title: 'All seats of the invitation are taken',
    suggestion: 'Use another invitation.',
    explanation:
      'An invitation lets a limited number of people sign up, and the last seat is taken. “next” offers public invitations with free seats. A sign-up that fails takes no seat.',
  },
  invitation_unusable: {
    status: 409,
    title: 'The invitation can no longer be used',
    suggestion: 'Use another invitation.',
    explanation:
      'The invitation has expired or was revoked: see “current.state”. “next” offers public invitations with free seats.',
  },
  code_taken: {
    status: 409,
    title: 'The code belongs to another invitation',
    suggestion: 'Choose another code, or leave it out to have one generated.',
    explanation:
      'A code belongs to one invitation for ever, even after the invitation has expired or was revoked. Case makes no difference. “current” is that invitation.',
  },
  seats_below_taken: {
    status: 409,
    title: 'More seats are already taken',
    suggestion: 'Set at least as many seats as are taken.',
    explanation: 'An invitation cannot have fewer seats than people who signed up with it: see “current.seats_taken”.',
  },
  idempotency_in_progress: {
    status: 409,
    title: 'The first request with this key is still in progress',
    suggestion: 'Send the same request with the same key again after Retry-After.',
    explanation:
      'A request with the same Idempotency-Key is still being processed. Repeat it after Retry-After. You then get the response of the first request or, if that request was lost, yours is processed instead after at most 60 seconds.',
  },
  precondition_failed: {
    status: 412,
    title: 'Someone else changed it first',
    suggestion: 'Read “current”, merge your change into it, and send it with the current entity tag.',
    explanation:
      'The entity tag in If-Match is no longer the current one (RFC 9110, section 13.1.1). “current” is the present state. Merge your change into it and send it again with the current tag.',
  },
  too_large: {
    status: 413,
    title: 'The body is too large',
    suggestion: 'Send a smaller body.',
    explanation: 'The body is larger than the service accepts. Nothing was changed.',
  },
  uri_too_long: {
    status: 414,
    title: 'The address is too long',
    suggestion: 'Shorten the path or the query.',
    explanation: 'The path and query together are longer than the service accepts. Nothing was changed.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'The body has an unsupported media type',
    suggestion: 'Send application/json, or application/x-ndjson to an import.',
    explanation:
      'Most operations accept application/json. PATCH also accepts application/merge-patch+json (RFC 7396). An import accepts application/x-ndjson only.',
  },
  validation_failed: {
    status: 422,
    title: 'The request is invalid',
    suggestion: 'Correct what “errors” lists.',
    de: { title: 'Die Anfrage ist ungültig', suggestion: 'Berichtigen Sie, was „errors“ aufzählt.' },
    explanation:
      'The request breaks one or more rules. “errors” lists them, each with a JSON pointer (RFC 6901) to the member, a code and a sentence. Unknown members are refused, never ignored.',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'The key belongs to another request',
    suggestion: 'Send this request with a new key.',
    de: {
      title: 'Der Schlüssel gehört zu einer anderen Anfrage',
      suggestion: 'Senden Sie diese Anfrage mit einem neuen Schlüssel.',
    },
    explanation:
      'A request with the same Idempotency-Key but a different payload was sent within the last 24 hours. Nothing was changed. A key identifies one intended operation; you may reuse it only to correct a request that was refused.',
  },
  precondition_required: {
    status: 428,
    title: 'Say which version you are changing',
    suggestion: 'Read the resource and send its ETag as If-Match, or its version in the body.',
    explanation:
      'A change to this resource needs If-Match with its entity tag, or its version in the body, so that it cannot overwrite a change by someone else (RFC 6585, section 3).',
  },
  rate_limited: {
    status: 429,
    title: 'Too many attempts',
    suggestion: 'Wait for the number of seconds in Retry-After.',
    explanation:
      'Too many attempts came from this address, or for this login from this address. Retry-After says in how many seconds you can try again. The response is the same for correct and wrong credentials.',
  },
  headers_too_large: {
    status: 431,
    title: 'The headers are too large',
    suggestion: 'Send fewer or shorter headers, and a shorter address.',
    explanation: 'The request line and headers together are larger than the service accepts. Nothing was changed.',
  },
  internal_error: {
    status: 500,
    title: 'Something went wrong',
    suggestion: 'Try again later. If it keeps happening, report it with the request id.',
    explanation: 'The service has a fault. Its log has the details under the request id (X-Request-Id).',
  },
  overloaded: {
    status: 503,
    title: 'The service is busy',
    suggestion: 'Try again after Retry-After.',
    explanation:
      'The service is overloaded, or concurrent changes kept conflicting. The request changed nothing. Retry-After says when to try again.',
  },
  database_unavailable: {
    status: 503,
    title: 'The database is unavailable',
    suggestion: 'Try again after Retry-After.',
    explanation:
      'The database does not respond. The service refuses what it cannot check, and recovers by itself when the database is back. A change whose response was lost may or may not have been made: read the state before you repeat it.',
  },
} as const satisfies Record<string, CatalogueEntry>

/** The stable name of a refusal. */
export type ProblemCode = keyof typeof catalogue

/** All codes, in the order of the catalogue. */
export const problemCodes = Object.keys(catalogue) as ProblemCode[]
