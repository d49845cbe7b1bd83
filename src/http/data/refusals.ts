// Written by npm run openapi:refresh.
import type { ProblemCode } from '../../problems/catalogue.ts'

type RefusalBody = { code: ProblemCode; next: unknown[] } & Record<string, unknown>
export const refusals: Record<ProblemCode, RefusalBody> = {
 "malformed_json": {
  "type": "https://accounts.example.com/problems/malformed_json",
  "title": "The body is not JSON",
  "status": 400,
  "detail": "The body is not JSON in UTF-8.",
  "instance": "/requests/01990000-0000-7000-8000-000000000001",
  "code": "malformed_json",
  "suggestion": "Send one JSON object, encoded in UTF-8.",
  "next": []
 },
 "malformed_header": {
  "type": "https://accounts.example.com/problems/malformed_header",
  "title": "A header cannot be read",
  "status": 400,
  "detail": "If-None-Match is neither “*” nor a list of quoted entity tags.",
  "instance": "/requests/01990000-0000-7000-8000-000000000002",
  "code": "malformed_header",
  "suggestion": "Correct the header that the detail names.",
  "next": []
 },
 "idempotency_key_invalid": {
  "type": "https://accounts.example.com/problems/idempotency_key_invalid",
  "title": "The Idempotency-Key cannot be read",
  "status": 400,
  "detail": "Idempotency-Key is neither a quoted string nor a token of 16 to 255 characters.",
  "instance": "/requests/01990000-0000-7000-8000-000000000003",
  "code": "idempotency_key_invalid",
  "suggestion": "Send a new random key, such as a UUID, for each operation.",
  "next": []
 },
 "authentication_required": {
  "type": "https://accounts.example.com/problems/authentication_required",
  "title": "Sign in first",
  "status": 401,
  "detail": "Sign in first.",
  "instance": "/requests/01990000-0000-7000-8000-000000000004",
  "code": "authentication_required",
  "suggestion": "Sign in and send the token as “Authorization: Bearer …”.",
  "next": [
   {
    "rel": "sign-in",
    "title": "Sign in",
    "method": "POST",
    "href": "/v1/sessions",
    "needs": [
     "login",
     "password"
    ]
   }
  ]
 },
 "invalid_credentials": {
  "type": "https://accounts.example.com/problems/invalid_credentials",
  "title": "The credentials do not match",
  "status": 401,
  "detail": "The login or password is incorrect.",
  "instance": "/requests/01990000-0000-7000-8000-000000000005",
  "code": "invalid_credentials",
  "suggestion": "Check the login and the password.",
  "next": []
 },
 "session_expired": {
  "type": "https://accounts.example.com/problems/session_expired",
  "title": "The session has ended",
  "status": 401,
  "detail": "The session has ended.",
  "instance": "/requests/01990000-0000-7000-8000-000000000006",
  "code": "session_expired",
  "suggestion": "Sign in again.",
  "next": [
   {
    "rel": "sign-in",
    "title": "Sign in",
    "method": "POST",
    "href": "/v1/sessions",
    "needs": [
     "login",
     "password"
    ]
   }
  ]
 },
 "second_factor_required": {
  "type": "https://accounts.example.com/problems/second_factor_required",
  "title": "A second-factor code is required",
  "status": 401,
  "detail": "A second-factor code is required.",
  "instance": "/requests/01990000-0000-7000-8000-000000000007",
  "code": "second_factor_required",
  "suggestion": "Sign in again and send a code from your authenticator app, or a recovery code, as “code”.",
  "next": [
   {
    "rel": "retry-with",
    "title": "Send it with a code of the authenticator app, or a recovery code",
    "method": "POST",
    "href": "/v1/sessions",
    "needs": [
     "code"
    ]
   }
  ]
 },
 "forbidden": {
  "type": "https://accounts.example.com/problems/forbidden",
  "title": "Your account may not do this",
  "status": 403,
  "detail": "This needs the role admin or reviewer or support.",
  "instance": "/requests/01990000-0000-7000-8000-000000000008",
  "code": "forbidden",
  "suggestion": "Ask someone who has the role that “detail” names.",
  "next": []
 },
 "restricted_session": {
  "type": "https://accounts.example.com/problems/restricted_session",
  "title": "A restricted session cannot do this",
  "status": 403,
  "detail": "A restricted session cannot do this.",
  "instance": "/requests/01990000-0000-7000-8000-000000000009",
  "code": "restricted_session",
  "suggestion": "Read the holds to see why, and appeal what is wrong; they stay until they are lifted.",
  "next": [
   {
    "rel": "read-hold",
    "title": "Read why H-Q2FD-7YSG is there",
    "method": "GET",
    "href": "/v1/me/holds/H-Q2FD-7YSG"
   },
   {
    "rel": "appeal",
    "title": "Appeal H-Q2FD-7YSG",
    "method": "POST",
    "href": "/v1/me/holds/H-Q2FD-7YSG/appeals",
    "needs": [
     "text"
    ]
   }
  ]
 },
 "cross_origin_refused": {
  "type": "https://accounts.example.com/problems/cross_origin_refused",
  "title": "The request does not come from a page of this service",
  "status": 403,
  "detail": "No page of this service sent the request: X-Holdfast is missing, or it comes from another origin.",
  "instance": "/requests/01990000-0000-7000-8000-000000000010",
  "code": "cross_origin_refused",
  "suggestion": "Send “X-Holdfast: web” from a page of the same origin, or the token as “Authorization: Bearer …”.",
  "next": []
 },
 "step_up_required": {
  "type": "https://accounts.example.com/problems/step_up_required",
  "title": "Give your password again first",
  "status": 403,
  "detail": "Give your password again first.",
  "instance": "/requests/01990000-0000-7000-8000-000000000011",
  "code": "step_up_required",
  "suggestion": "Send your password to POST /web/session/step-up, then send the same request again.",
  "next": [
   {
    "rel": "sign-in",
    "title": "Give your password again",
    "method": "POST",
    "href": "/web/session/step-up",
    "needs": [
     "password"
    ]
   }
  ]
 },
 "email_unverified": {
  "type": "https://accounts.example.com/problems/email_unverified",
  "title": "The e-mail address is not verified yet",
  "status": 403,
  "detail": "Before the e-mail address is verified, this account may not do this: profile.update.",
  "instance": "/requests/01990000-0000-7000-8000-000000000012",
  "code": "email_unverified",
  "suggestion": "Follow the link in the e-mail that you received, or request another one.",
  "next": [
   {
    "rel": "verify-email",
    "title": "Send the mail again",
    "method": "POST",
    "href": "/v1/me/email-verifications"
   }
  ]
 },
 "not_found": {
  "type": "https://accounts.example.com/problems/not_found",
  "title": "Not found",
  "status": 404,
  "detail": "There is nothing at this path.",
  "instance": "/requests/01990000-0000-7000-8000-000000000013",
  "code": "not_found",
  "suggestion": "Check the address.",
  "next": []
 },
 "method_not_allowed": {
  "type": "https://accounts.example.com/problems/method_not_allowed",
  "title": "The method is not allowed",
  "status": 405,
  "detail": "This path takes POST.",
  "instance": "/requests/01990000-0000-7000-8000-000000000014",
  "code": "method_not_allowed",
  "suggestion": "Use one of the methods in the Allow header.",
  "next": []
 },
 "request_timeout": {
  "type": "https://accounts.example.com/problems/request_timeout",
  "title": "The request took too long to arrive",
  "status": 408,
  "detail": "The request could not be read as HTTP.",
  "instance": "/requests/01990000-0000-7000-8000-000000000015",
  "code": "request_timeout",
  "suggestion": "Send the request again.",
  "next": []
 },
 "username_taken": {
  "type": "https://accounts.example.com/problems/username_taken",
  "title": "Username already exists",
  "status": 409,
  "detail": "The username “first.admin” belongs to another account.",
  "instance": "/requests/01990000-0000-7000-8000-000000000016",
  "code": "username_taken",
  "conflicting_field": "username",
  "conflicts": [
   {
    "field": "username",
    "code": "username_taken",
    "suggestions": [
     "first.admin4",
     "first.admin-t",
     "first.admin48",
     "its-first.admin",
     "first.admin.73"
    ]
   }
  ],
  "suggestion": "Choose another username, for example first.admin4, or sign in.",
  "next": [
   {
    "rel": "retry-with",
    "title": "Sign up as first.admin4",
    "method": "POST",
    "href": "/v1/accounts",
    "body": {
     "username": "first.admin4"
    }
   },
   {
    "rel": "retry-with",
    "title": "Sign up as first.admin-t",
    "method": "POST",
    "href": "/v1/accounts",
    "body": {
     "username": "first.admin-t"
    }
   },
   {
    "rel": "retry-with",
    "title": "Sign up as first.admin48",
    "method": "POST",
    "href": "/v1/accounts",
    "body": {
     "username": "first.admin48"
    }
   },
   {
    "rel": "retry-with",
    "title": "Sign up as its-first.admin",
    "method": "POST",
    "href": "/v1/accounts",
    "body": {
     "username": "its-first.admin"
    }
   },
   {
    "rel": "retry-with",
    "title": "Sign up as first.admin.73",
    "method": "POST",
    "href": "/v1/accounts",
    "body": {
     "username": "first.admin.73"
    }
   },
   {
    "rel": "sign-in",
    "title": "Sign in instead",
    "method": "POST",
    "href": "/v1/sessions",
    "needs": [
     "login",
     "password"
    ]
   }
  ]
 },
 "username_confusable": {
  "type": "https://accounts.example.com/problems/username_confusable",
  "title": "Username looks like an existing one",
  "status": 409,
  "detail": "The username “PayPaI” looks like one that belongs to another account.",
  "instance": "/requests/01990000-0000-7000-8000-000000000017",
  "code": "username_confusable",
  "conflicting_field": "username",
  "conflicts": [
   {
    "field": "username",
    "code": "username_confusable",
    "suggestions": [
     "PayPaI5",
     "PayPaI-c",
     "PayPaI96",
     "dear-PayPaI",
     "PayPaI.72"
    ]
   }
  ],
  "suggestion": "Choose another username, for example PayPaI5, or sign in.",
  "next": [
   {
    "rel": "retry-with",
    "title": "Sign up as PayPaI5",
    "method": "POST",
    "href": "/v1/accounts",
    "body": {
     "username": "PayPaI5"
    }
   },
   {
    "rel": "retry-with",
    "title": "Sign up as PayPaI-c",
    "method": "POST",
    "href": "/v1/accounts",
    "body": {
     "username": "PayPaI-c"
    }
   },
   {
    "rel": "retry-with",
    "title": "Sign up as PayPaI96",
    "method": "POST",
    "href": "/v1/accounts",
    "body": {
     "username": "PayPaI96"
    }
   },
   {
    "rel": "retry-with",
    "title": "Sign up as dear-PayPaI",
    "method": "POST",
    "href": "/v1/accounts",
    "body": {
     "username": "dear-PayPaI"
    }
   },
   {
    "rel": "retry-with",
    "title": "Sign up as PayPaI.72",
    "method": "POST",
    "href": "/v1/accounts",
    "body": {
     "username": "PayPaI.72"
    }
   },
   {
    "rel": "sign-in",
    "title": "Sign in instead",
    "method": "POST",
    "href": "/v1/sessions",
    "needs": [
     "login",
     "password"
    ]
   }
  ]
 },
 "email_taken": {
  "type": "https://accounts.example.com/problems/email_taken",
  "title": "E-mail address already in use",
  "status": 409,
  "detail": "The e-mail address belongs to another account.",
  "instance": "/requests/01990000-0000-7000-8000-000000000018",
  "code": "email_taken",
  "conflicting_field": "email",
  "conflicts": [
   {
    "field": "email",
    "code": "email_taken",
    "suggestions": []
   }
  ],
  "suggestion": "Sign in, or use another e-mail address.",
  "next": [
   {
    "rel": "sign-in",
    "title": "Sign in instead",
    "method": "POST",
    "href": "/v1/sessions",
    "needs": [
     "login",
     "password"
    ]
   },
   {
    "rel": "choose-other",
    "title": "Use another e-mail address",
    "method": "POST",
    "href": "/v1/accounts",
    "needs": [
     "email"
    ]
   }
  ]
 },
 "account_held": {
  "type": "https://accounts.example.com/problems/account_held",
  "title": "The account is on hold for this action",
  "status": 409,
  "detail": "The hold H-J46Z-9KG2 on this account covers profile.update.",
  "instance": "/requests/01990000-0000-7000-8000-000000000019",
  "code": "account_held",
  "action": "profile.update",
  "server_time": "2026-01-15T09:00:00.000Z",
  "holds": [
   {
    "ref": "H-J46Z-9KG2",
    "state": "active",
    "actions": [
     "profile.update",
     "account.close"
    ],
    "since": "2026-01-15T09:00:00.000Z",
    "until": null,
    "kind": "review",
    "requirement": null,
    "reason": {
     "code": "other",
     "title": "Under review",
     "text": "This account is under review."
    },
    "message": null,
    "review_due_at": "2026-01-29T09:00:00.000Z",
    "automated": false,
    "appeal": {
     "allowed": true,
     "state": null,
     "until": "2026-07-14T09:00:00.000Z",
     "href": "/v1/me/holds/H-J46Z-9KG2/appeals"
    }
   }
  ],
  "until": null,
  "still_allowed": [
   "session.create",
   "username.change",
   "email.change",
   "email.verify",
   "password.change",
   "password.reset",
   "factor.add",
   "factor.remove",
   "account.reopen",
   "account.export",
   "admin.use",
   "session.end",
   "hold.read",
   "appeal.create",
   "appeal.withdraw"
  ],
  "suggestion": "Read the holds to see why, and appeal what is wrong; they stay until they are lifted.",
  "next": [
   {
    "rel": "read-hold",
    "title": "Read why H-J46Z-9KG2 is there",
    "method": "GET",
    "href": "/v1/me/holds/H-J46Z-9KG2"
   },
   {
    "rel": "appeal",
    "title": "Appeal H-J46Z-9KG2",
    "method": "POST",
    "href": "/v1/me/holds/H-J46Z-9KG2/appeals",
    "needs": [
     "text"
    ]
   }
  ]
 },
 "version_conflict": {
  "type": "https://accounts.example.com/problems/version_conflict",
  "title": "Someone else changed it first",
  "status": 409,
  "detail": "The version in the body is not the current one, 1.",
  "instance": "/requests/01990000-0000-7000-8000-000000000020",
  "code": "version_conflict",
  "conflicting_field": "version",
  "conflicts": [
   {
    "field": "version",
    "code": "version_conflict",
    "suggestions": []
   }
  ],
  "current": {
   "id": "01990000-0000-7000-8000-000000000021",
   "username": "alice",
   "email": "alice@example.com",
   "email_verified": false,
   "second_factor": {
    "enabled": false,
    "recovery_codes_left": 0
   },
   "display_name": null,
   "bio": null,
   "locale": null,
   "timezone": null,
   "website": null,
   "state": "pending",
   "roles": [],
   "email_pending": null,
   "version": 1,
   "created_at": "2026-01-15T09:00:00.000Z",
   "updated_at": "2026-01-15T09:00:00.000Z"
  },
  "suggestion": "Read “current”, merge your change into it, and send it with the current version.",
  "next": [
   {
    "rel": "refetch",
    "title": "Read the current state",
    "method": "GET",
    "href": "/v1/me"
   },
   {
    "rel": "retry-with",
    "title": "Send the change against the current version, once it is merged",
    "method": "PATCH",
    "href": "/v1/me",
    "body": {
     "version": 1
    }
   }
  ]
 },
 "invalid_transition": {
  "type": "https://accounts.example.com/problems/invalid_transition",
  "title": "Not possible in the current state",
  "status": 409,
  "detail": "The hold has ended: it is lifted.",
  "instance": "/requests/01990000-0000-7000-8000-000000000022",
  "code": "invalid_transition",
  "current": {
   "state": "lifted",
   "allowed": []
  },
  "suggestion": "See “current.allowed” for the states that are possible now.",
  "next": [
   {
    "rel": "refetch",
    "title": "Read the hold",
    "method": "GET",
    "href": "/v1/admin/holds/H-XP78-F90T"
   }
  ]
 },
 "second_reviewer_required": {
  "type": "https://accounts.example.com/problems/second_reviewer_required",
  "title": "A second reviewer must agree",
  "status": 409,
  "detail": "You have voted already; a different reviewer has to agree.",
  "instance": "/requests/01990000-0000-7000-8000-000000000023",
  "code": "second_reviewer_required",
  "suggestion": "Ask another reviewer.",
  "next": [
   {
    "rel": "ask-second",
    "title": "Another reviewer lifts it",
    "method": "POST",
    "href": "/v1/admin/holds/H-NCQ7-WTXE/lift",
    "headers": {
     "If-Match": "\"H-NCQ7-WTXE.2.active\""
    },
    "needs": [
     "reason"
    ]
   }
  ]
 },
 "already_claimed": {
  "type": "https://accounts.example.com/problems/already_claimed",
  "title": "Someone else has claimed it",
  "status": 409,
  "detail": "Another member of staff is looking into this hold.",
  "instance": "/requests/01990000-0000-7000-8000-000000000024",
  "code": "already_claimed",
  "current": {
   "ref": "H-RQYT-EFX8",
   "account_id": "01990000-0000-7000-8000-000000000025",
   "kind": "review",
   "actions": [
    "account.close"
   ],
   "preset": "preserve",
   "requirement": null,
   "reason": {
    "code": "other",
    "title": "Under review",
    "text": "This account is under review."
   },
   "message": null,
   "note": null,
   "case_ref": null,
   "disclosure": "full",
   "source": {
    "type": "staff",
    "rule": null
   },
   "automated": false,
   "state": "active",
   "since": "2026-01-15T09:00:00.000Z",
   "until": null,
   "review_due_at": "2026-01-29T09:00:00.000Z",
   "lift_requires": 1,
   "lift_votes": [],
   "assignee": "01990000-0000-7000-8000-000000000026",
   "claimed_at": "2026-01-15T09:00:00.000Z",
   "end_sessions": false,
   "appealable": true,
   "appeal_until": "2026-07-14T09:00:00.000Z",
   "dedupe_key": null,
   "version": 2,
   "created_by": "01990000-0000-7000-8000-000000000027",
   "created_at": "2026-01-15T09:00:00.000Z",
   "updated_at": "2026-01-15T09:00:00.000Z",
   "account_username": "bruno",
   "assignee_username": "chloe",
   "created_by_username": "first.admin",
   "appeal": null
  },
  "suggestion": "Work on something else, or ask the assignee to release it.",
  "next": [
   {
    "rel": "refetch",
    "title": "See who has claimed it",
    "method": "GET",
    "href": "/v1/admin/holds/H-RQYT-EFX8"
   },
   {
    "rel": "claim",
    "title": "Give it back for its assignee, then claim it",
    "method": "DELETE",
    "href": "/v1/admin/holds/H-RQYT-EFX8/claim"
   },
   {
    "rel": "choose-other",
    "method": "GET",
    "title": "Take another hold from the queue",
    "href": "/v1/admin/holds"
   }
  ]
 },
 "same_reviewer": {
  "type": "https://accounts.example.com/problems/same_reviewer",
  "title": "A different reviewer must decide",
  "status": 409,
  "detail": "You placed the hold that this appeal is against; a different reviewer has to decide it.",
  "instance": "/requests/01990000-0000-7000-8000-000000000028",
  "code": "same_reviewer",
  "suggestion": "Ask another reviewer.",
  "next": [
   {
    "rel": "ask-second",
    "title": "Another reviewer decides it",
    "method": "POST",
    "href": "/v1/admin/appeals/01990000-0000-7000-8000-000000000029/decision",
    "needs": [
     "decision",
     "reason"
    ]
   }
  ]
 },
 "self_hold": {
  "type": "https://accounts.example.com/problems/self_hold",
  "title": "Not on your own account",
  "status": 409,
  "detail": "You cannot place a hold on your own account.",
  "instance": "/requests/01990000-0000-7000-8000-000000000030",
  "code": "self_hold",
  "suggestion": "Ask another member of staff.",
  "next": []
 },
 "last_admin": {
  "type": "https://accounts.example.com/problems/last_admin",
  "title": "This would leave no admin",
  "status": 409,
  "detail": "No other account could administer the service then.",
  "instance": "/requests/01990000-0000-7000-8000-000000000031",
  "code": "last_admin",
  "suggestion": "Give another account the admin role first.",
  "next": [
   {
    "rel": "refetch",
    "title": "See who is admin",
    "method": "GET",
    "href": "/v1/admin/accounts?role=admin"
   }
  ]
 },
 "hold_exists": {
  "type": "https://accounts.example.com/problems/hold_exists",
  "title": "A hold with this dedupe_key already exists",
  "status": 409,
  "detail": "The hold H-085B-SHGP has this dedupe_key and has not ended.",
  "instance": "/requests/01990000-0000-7000-8000-000000000032",
  "code": "hold_exists",
  "conflicting_field": "dedupe_key",
  "conflicts": [
   {
    "field": "dedupe_key",
    "code": "hold_exists",
    "suggestions": []
   }
  ],
  "current": {
   "ref": "H-085B-SHGP",
   "account_id": "01990000-0000-7000-8000-000000000033",
   "kind": "policy",
   "actions": [
    "app.x"
   ],
   "preset": null,
   "requirement": null,
   "reason": {
    "code": "other",
    "title": "Under review",
    "text": "This account is under review."
   },
   "message": null,
   "note": null,
   "case_ref": null,
   "disclosure": "full",
   "source": {
    "type": "staff",
    "rule": null
   },
   "automated": false,
   "state": "active",
   "since": "2026-01-15T09:00:00.000Z",
   "until": null,
   "review_due_at": "2026-01-29T09:00:00.000Z",
   "lift_requires": 1,
   "lift_votes": [],
   "assignee": null,
   "claimed_at": null,
   "end_sessions": false,
   "appealable": true,
   "appeal_until": "2026-07-14T09:00:00.000Z",
   "dedupe_key": "once",
   "version": 1,
   "created_by": "01990000-0000-7000-8000-000000000027",
   "created_at": "2026-01-15T09:00:00.000Z",
   "updated_at": "2026-01-15T09:00:00.000Z",
   "account_username": "dario",
   "assignee_username": null,
   "created_by_username": "first.admin",
   "appeal": null
  },
  "suggestion": "Read the existing hold.",
  "next": [
   {
    "rel": "read-hold",
    "title": "Read the existing hold",
    "method": "GET",
    "href": "/v1/admin/holds/H-085B-SHGP"
   }
  ]
 },
 "holds_limit": {
  "type": "https://accounts.example.com/problems/holds_limit",
  "title": "The account has too many holds",
  "status": 409,
  "detail": "The account has 50 holds that have not ended.",
  "instance": "/requests/01990000-0000-7000-8000-000000000034",
  "code": "holds_limit",
  "suggestion": "Lift holds that are no longer needed.",
  "next": [
   {
    "rel": "refetch",
    "title": "See the holds of the account",
    "method": "GET",
    "href": "/v1/admin/holds?account=01990000-0000-7000-8000-000000000035"
   }
  ]
 },
 "appeal_open": {
  "type": "https://accounts.example.com/problems/appeal_open",
  "title": "An appeal is already open",
  "status": 409,
  "detail": "An appeal is already open.",
  "instance": "/requests/01990000-0000-7000-8000-000000000036",
  "code": "appeal_open",
  "current": {
   "id": "01990000-0000-7000-8000-000000000037",
   "hold_ref": "H-7451-BAJS",
   "account_id": "01990000-0000-7000-8000-000000000038",
   "state": "submitted",
   "text": "It was not me.",
   "decision": null,
   "version": 1,
   "created_at": "2026-01-15T09:00:00.000Z",
   "updated_at": "2026-01-15T09:00:00.000Z"
  },
  "suggestion": "Wait for the decision, or withdraw the appeal and appeal again.",
  "next": [
   {
    "rel": "read-hold",
    "title": "Read the hold",
    "method": "GET",
    "href": "/v1/me/holds/H-7451-BAJS"
   },
   {
    "rel": "choose-other",
    "title": "Withdraw the open appeal, to appeal again",
    "method": "POST",
    "href": "/v1/me/holds/H-7451-BAJS/appeals/01990000-0000-7000-8000-000000000037/withdraw",
    "headers": {
     "If-Match": "\"01990000-0000-7000-8000-000000000037.1\""
    }
   }
  ]
 },
 "not_appealable": {
  "type": "https://accounts.example.com/problems/not_appealable",
  "title": "This hold cannot be appealed",
  "status": 409,
  "detail": "This hold cannot be appealed.",
  "instance": "/requests/01990000-0000-7000-8000-000000000039",
  "code": "not_appealable",
  "current": {
   "state": "active",
   "appeal_until": "2026-07-14T09:00:00.000Z"
  },
  "suggestion": "Read the hold to see its reason and when it ends.",
  "next": [
   {
    "rel": "read-hold",
    "title": "Read the hold",
    "method": "GET",
    "href": "/v1/me/holds/H-J03Q-X477"
   }
  ]
 },
 "appeal_window_closed": {
  "type": "https://accounts.example.com/problems/appeal_window_closed",
  "title": "The appeal period is over",
  "status": 409,
  "detail": "The appeal period is over.",
  "instance": "/requests/01990000-0000-7000-8000-000000000040",
  "code": "appeal_window_closed",
  "current": {
   "state": "active",
   "appeal_until": "2026-07-14T09:00:00.000Z"
  },
  "suggestion": "Read the hold to see its reason and when it ends.",
  "next": [
   {
    "rel": "read-hold",
    "title": "Read the hold",
    "method": "GET",
    "href": "/v1/me/holds/H-D8Z7-2165"
   }
  ]
 },
 "path_taken": {
  "type": "https://accounts.example.com/problems/path_taken",
  "title": "A file already exists at this path",
  "status": 409,
  "detail": "There is a file at a.txt already.",
  "instance": "/requests/01990000-0000-7000-8000-000000000041",
  "code": "path_taken",
  "conflicting_field": "path",
  "conflicts": [
   {
    "field": "path",
    "code": "path_taken",
    "suggestions": [
     "a-2.txt"
    ]
   }
  ],
  "current": {
   "path": "a.txt",
   "size": 1,
   "content_type": "text/plain",
   "sha256": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
   "version": 1,
   "created_by": "01990000-0000-7000-8000-000000000027",
   "created_at": "2026-01-15T09:00:00.000Z",
   "updated_at": "2026-01-15T09:00:00.000Z"
  },
  "suggestion": "Use the available path that “next” offers, or replace the file by sending its tag as If-Match.",
  "next": [
   {
    "rel": "retry-with",
    "title": "Store it as a-2.txt",
    "method": "PUT",
    "href": "/v1/admin/holds/H-8C9C-WVTG/evidence/a-2.txt"
   },
   {
    "rel": "refetch",
    "title": "Read the existing file",
    "method": "GET",
    "href": "/v1/admin/holds/H-8C9C-WVTG/evidence/a.txt"
   },
   {
    "rel": "retry-with",
    "title": "Replace the existing file",
    "method": "PUT",
    "href": "/v1/admin/holds/H-8C9C-WVTG/evidence/a.txt",
    "headers": {
     "If-Match": "\"6b0c765d1d8b4251e168d63c.1\""
    }
   }
  ]
 },
 "names_limit": {
  "type": "https://accounts.example.com/problems/names_limit",
  "title": "Too many previous usernames are reserved for the account",
  "status": 409,
  "detail": "20 old usernames of this account are reserved for it; 20 is the limit.",
  "instance": "/requests/01990000-0000-7000-8000-000000000042",
  "code": "names_limit",
  "conflicting_field": "username",
  "current": {
   "quarantined": [
    {
     "username": "elif",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-20",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-21",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-22",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-23",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-24",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-25",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-26",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-27",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-28",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-29",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-30",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-31",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-32",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-33",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-34",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-35",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-36",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-37",
     "until": "2026-02-14T09:00:00.000Z"
    },
    {
     "username": "name-number-38",
     "until": "2026-02-14T09:00:00.000Z"
    }
   ]
  },
  "suggestion": "Wait until one of them becomes available.",
  "next": [
   {
    "rel": "wait",
    "title": "Try again when the first of them is free",
    "method": "PUT",
    "href": "/v1/me/username",
    "not_before": "2026-02-14T09:00:00.000Z"
   },
   {
    "rel": "retry-with",
    "title": "Take back elif",
    "method": "PUT",
    "href": "/v1/me/username",
    "body": {
     "username": "elif"
    }
   }
  ]
 },
 "name_taken": {
  "type": "https://accounts.example.com/problems/name_taken",
  "title": "The name is already in use",
  "status": 409,
  "detail": "Another service token has the name “The shop”.",
  "instance": "/requests/01990000-0000-7000-8000-000000000043",
  "code": "name_taken",
  "conflicting_field": "name",
  "conflicts": [
   {
    "field": "name",
    "code": "name_taken",
    "suggestions": [
     "The shop 2",
     "The shop 3",
     "The shop 4"
    ]
   }
  ],
  "current": {
   "id": "01990000-0000-7000-8000-000000000044",
   "name": "The shop",
   "scopes": [
    "checks"
   ],
   "created_by": "01990000-0000-7000-8000-000000000027",
   "created_at": "2026-01-15T09:00:00.000Z",
   "expires_at": null,
   "last_used_at": null,
   "created_by_username": "first.admin"
  },
  "suggestion": "Choose another name.",
  "next": [
   {
    "rel": "retry-with",
    "title": "Call it “The shop 2”",
    "method": "POST",
    "href": "/v1/admin/service-tokens",
    "body": {
     "name": "The shop 2"
    }
   },
   {
    "rel": "refetch",
    "title": "See the existing tokens",
    "method": "GET",
    "href": "/v1/admin/service-tokens"
   }
  ]
 },
 "already_set_up": {
  "type": "https://accounts.example.com/problems/already_set_up",
  "title": "The first admin already exists",
  "status": 409,
  "detail": "The first admin already exists.",
  "instance": "/requests/01990000-0000-7000-8000-000000000045",
  "code": "already_set_up",
  "suggestion": "Sign in as an admin.",
  "next": [
   {
    "rel": "sign-in",
    "title": "Sign in as an admin",
    "method": "POST",
    "href": "/v1/sessions",
    "needs": [
     "login",
     "password"
    ]
   }
  ]
 },
 "seats_exhausted": {
  "type": "https://accounts.example.com/problems/seats_exhausted",
  "title": "All seats of the invitation are taken",
  "status": 409,
  "detail": "The only seat of the invitation is taken.",
  "instance": "/requests/01990000-0000-7000-8000-000000000046",
  "code": "seats_exhausted",
  "conflicting_field": "invitation",
  "conflicts": [
   {
    "field": "invitation",
    "code": "seats_exhausted",
    "suggestions": []
   }
  ],
  "current": {
   "state": "exhausted",
   "seats": 1,
   "seats_taken": 1
  },
  "suggestion": "Ask for another invitation.",
  "next": []
 },
 "invitation_unusable": {
  "type": "https://accounts.example.com/problems/invitation_unusable",
  "title": "The invitation can no longer be used",
  "status": 409,
  "detail": "The invitation is revoked.",
  "instance": "/requests/01990000-0000-7000-8000-000000000047",
  "code": "invitation_unusable",
  "conflicting_field": "invitation",
  "conflicts": [
   {
    "field": "invitation",
    "code": "invitation_unusable",
    "suggestions": []
   }
  ],
  "current": {
   "state": "revoked",
   "seats": 1,
   "seats_taken": 0
  },
  "suggestion": "Ask for another invitation.",
  "next": []
 },
 "code_taken": {
  "type": "https://accounts.example.com/problems/code_taken",
  "title": "The code belongs to another invitation",
  "status": 409,
  "detail": "The code “twice” belongs to another invitation.",
  "instance": "/requests/01990000-0000-7000-8000-000000000048",
  "code": "code_taken",
  "conflicting_field": "code",
  "conflicts": [
   {
    "field": "code",
    "code": "code_taken",
    "suggestions": [
     "g3yg-59er-xx7y"
    ]
   }
  ],
  "current": {
   "code": "twice",
   "seats": 1,
   "seats_taken": 0,
   "public": false,
   "expires_at": null,
   "note": null,
   "version": 1,
   "created_by": "01990000-0000-7000-8000-000000000027",
   "created_at": "2026-01-15T09:00:00.000Z",
   "updated_at": "2026-01-15T09:00:00.000Z",
   "state": "open",
   "created_by_username": "first.admin"
  },
  "suggestion": "Choose another code, or leave it out to have one generated.",
  "next": [
   {
    "rel": "retry-with",
    "title": "Create it with the code g3yg-59er-xx7y",
    "method": "POST",
    "href": "/v1/admin/invitations",
    "body": {
     "code": "g3yg-59er-xx7y"
    }
   },
   {
    "rel": "refetch",
    "title": "Read the existing one",
    "method": "GET",
    "href": "/v1/admin/invitations/twice"
   }
  ]
 },
 "seats_below_taken": {
  "type": "https://accounts.example.com/problems/seats_below_taken",
  "title": "More seats are already taken",
  "status": 409,
  "detail": "2 seats are taken, so there cannot be 1.",
  "instance": "/requests/01990000-0000-7000-8000-000000000049",
  "code": "seats_below_taken",
  "conflicting_field": "seats",
  "conflicts": [
   {
    "field": "seats",
    "code": "seats_below_taken",
    "suggestions": []
   }
  ],
  "current": {
   "seats": 2,
   "seats_taken": 2,
   "version": 1
  },
  "suggestion": "Set at least as many seats as are taken.",
  "next": [
   {
    "rel": "retry-with",
    "title": "Leave no seat open, with 2 seats",
    "method": "PATCH",
    "href": "/v1/admin/invitations/two-seats",
    "body": {
     "seats": 2
    },
    "headers": {
     "If-Match": "\"invitation.two-seats.1\""
    }
   }
  ]
 },
 "idempotency_in_progress": {
  "type": "https://accounts.example.com/problems/idempotency_in_progress",
  "title": "The first request with this key is still in progress",
  "status": 409,
  "detail": "A request with this Idempotency-Key is under way.",
  "instance": "/requests/01990000-0000-7000-8000-000000000050",
  "code": "idempotency_in_progress",
  "suggestion": "Send the same request with the same key again after Retry-After.",
  "next": [
   {
    "rel": "wait",
    "title": "Send the same again, with the same key",
    "method": "POST",
    "href": "/v1/sessions",
    "headers": {
     "Idempotency-Key": "\"twice-at-the-same-time\""
    },
    "not_before": "2026-01-15T09:00:00.000Z"
   }
  ]
 },
 "idempotency_key_reused": {
  "type": "https://accounts.example.com/problems/idempotency_key_reused",
  "title": "The key belongs to another request",
  "status": 422,
  "detail": "The Idempotency-Key belongs to a request with another payload.",
  "instance": "/requests/01990000-0000-7000-8000-000000000051",
  "code": "idempotency_key_reused",
  "errors": [
   {
    "in": "header",
    "pointer": "/Idempotency-Key",
    "field": "Idempotency-Key",
    "code": "not_allowed",
    "detail": "This key belongs to another request."
   }
  ],
  "suggestion": "Send this request with a new key.",
  "next": [
   {
    "rel": "retry-with",
    "title": "Send it under a key of its own",
    "method": "POST",
    "href": "/v1/sessions",
    "headers": {
     "Idempotency-Key": "01990000-0000-7000-8000-000000000052"
    }
   }
  ]
 },
 "precondition_failed": {
  "type": "https://accounts.example.com/problems/precondition_failed",
  "title": "Someone else changed it first",
  "status": 412,
  "detail": "The entity tag in If-Match is no longer the current one.",
  "instance": "/requests/01990000-0000-7000-8000-000000000053",
  "code": "precondition_failed",
  "current": {
   "id": "01990000-0000-7000-8000-000000000054",
   "username": "farid",
   "email": "farid@example.com",
   "email_verified": false,
   "second_factor": {
    "enabled": false,
    "recovery_codes_left": 0
   },
   "display_name": null,
   "bio": null,
   "locale": null,
   "timezone": null,
   "website": null,
   "state": "pending",
   "roles": [],
   "email_pending": null,
   "version": 1,
   "created_at": "2026-01-15T09:00:00.000Z",
   "updated_at": "2026-01-15T09:00:00.000Z"
  },
  "suggestion": "Read “current”, merge your change into it, and send it with the current entity tag.",
  "next": [
   {
    "rel": "refetch",
    "title": "Read the current state",
    "method": "GET",
    "href": "/v1/me"
   },
   {
    "rel": "retry-with",
    "title": "Send the change against the current version, once it is merged",
    "method": "PATCH",
    "href": "/v1/me",
    "headers": {
     "If-Match": "\"01990000-0000-7000-8000-000000000054.1\""
    }
   }
  ]
 },
 "too_large": {
  "type": "https://accounts.example.com/problems/too_large",
  "title": "The body is too large",
  "status": 413,
  "detail": "The body is too large.",
  "instance": "/requests/01990000-0000-7000-8000-000000000055",
  "code": "too_large",
  "suggestion": "Send a smaller body.",
  "next": []
 },
 "uri_too_long": {
  "type": "https://accounts.example.com/problems/uri_too_long",
  "title": "The address is too long",
  "status": 414,
  "detail": "The request could not be read as HTTP.",
  "instance": "/requests/01990000-0000-7000-8000-000000000056",
  "code": "uri_too_long",
  "suggestion": "Shorten the path or the query.",
  "next": []
 },
 "unsupported_media_type": {
  "type": "https://accounts.example.com/problems/unsupported_media_type",
  "title": "The body has an unsupported media type",
  "status": 415,
  "detail": "The body has an unsupported media type.",
  "instance": "/requests/01990000-0000-7000-8000-000000000057",
  "code": "unsupported_media_type",
  "suggestion": "Send application/json, or application/x-ndjson to an import.",
  "next": []
 },
 "validation_failed": {
  "type": "https://accounts.example.com/problems/validation_failed",
  "title": "The request is invalid",
  "status": 422,
  "detail": "Not acceptable: login, password.",
  "instance": "/requests/01990000-0000-7000-8000-000000000058",
  "code": "validation_failed",
  "errors": [
   {
    "in": "body",
    "pointer": "/login",
    "field": "login",
    "code": "required",
    "detail": "This is required."
   },
   {
    "in": "body",
    "pointer": "/password",
    "field": "password",
    "code": "required",
    "detail": "This is required."
   }
  ],
  "suggestion": "Correct what “errors” lists.",
  "next": []
 },
 "precondition_required": {
  "type": "https://accounts.example.com/problems/precondition_required",
  "title": "Say which version you are changing",
  "status": 428,
  "detail": "Say which version you are changing.",
  "instance": "/requests/01990000-0000-7000-8000-000000000059",
  "code": "precondition_required",
  "suggestion": "Read the resource and send its ETag as If-Match, or its version in the body.",
  "next": [
   {
    "rel": "refetch",
    "title": "Read the current state",
    "method": "GET",
    "href": "/v1/me"
   },
   {
    "rel": "retry-with",
    "title": "Send the change against the current version, once it is merged",
    "method": "PATCH",
    "href": "/v1/me",
    "headers": {
     "If-Match": "\"01990000-0000-7000-8000-000000000060.1\""
    }
   }
  ]
 },
 "rate_limited": {
  "type": "https://accounts.example.com/problems/rate_limited",
  "title": "Too many attempts",
  "status": 429,
  "detail": "Try again in 600 seconds.",
  "instance": "/requests/01990000-0000-7000-8000-000000000061",
  "code": "rate_limited",
  "suggestion": "Wait for the number of seconds in Retry-After.",
  "next": []
 },
 "headers_too_large": {
  "type": "https://accounts.example.com/problems/headers_too_large",
  "title": "The headers are too large",
  "status": 431,
  "detail": "The request could not be read as HTTP.",
  "instance": "/requests/01990000-0000-7000-8000-000000000062",
  "code": "headers_too_large",
  "suggestion": "Send fewer or shorter headers, and a shorter address.",
  "next": []
 },
 "internal_error": {
  "type": "https://accounts.example.com/problems/internal_error",
  "title": "Something went wrong",
  "status": 500,
  "detail": "Something went wrong.",
  "instance": "/requests/01990000-0000-7000-8000-000000000063",
  "code": "internal_error",
  "suggestion": "Try again later. If it keeps happening, report it with the request id.",
  "next": []
 },
 "overloaded": {
  "type": "https://accounts.example.com/problems/overloaded",
  "title": "The service is busy",
  "status": 503,
  "detail": "Too many passwords are being checked at once.",
  "instance": "/requests/01990000-0000-7000-8000-000000000064",
  "code": "overloaded",
  "suggestion": "Try again after Retry-After.",
  "next": []
 },
 "database_unavailable": {
  "type": "https://accounts.example.com/problems/database_unavailable",
  "title": "The database is unavailable",
  "status": 503,
  "detail": "Indexes are missing: holds.queue.",
  "instance": "/requests/01990000-0000-7000-8000-000000000065",
  "code": "database_unavailable",
  "suggestion": "Try again after Retry-After.",
  "next": []
 }
}
