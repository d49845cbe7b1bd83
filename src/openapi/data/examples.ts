// Written by npm run openapi:refresh.
export const examples = {
 "setUp": {
  "parameters": {},
  "body": {
   "setup_token": "the set-up token of the tests",
   "username": "first.admin",
   "email": "first.admin@example.com",
   "password": "correct horse battery staple"
  },
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000001.1\"",
    "location": "/v1/accounts/first.admin"
   },
   "body": {
    "account": {
     "id": "01990000-0000-7000-8000-000000000001",
     "username": "first.admin",
     "email": "first.admin@example.com",
     "email_verified": true,
     "second_factor": {
      "enabled": false,
      "recovery_codes_left": 0
     },
     "display_name": null,
     "bio": null,
     "locale": null,
     "timezone": null,
     "website": null,
     "state": "active",
     "roles": [
      "admin"
     ],
     "email_pending": null,
     "version": 1,
     "created_at": "2026-01-15T09:00:00.000Z",
     "updated_at": "2026-01-15T09:00:00.000Z"
    },
    "session": {
     "id": "01990000-0000-7000-8000-000000000002",
     "scope": "full",
     "current": true,
     "created_at": "2026-01-15T09:00:00.000Z",
     "last_seen_at": "2026-01-15T09:00:00.000Z",
     "expires_at": "2026-02-14T09:00:00.000Z",
     "user_agent": "lightMyRequest",
     "token": "hf_ses_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    }
   }
  }
 },
 "signUp": {
  "parameters": {},
  "body": {
   "username": "alice",
   "email": "alice@example.com",
   "password": "correct horse battery staple"
  },
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000003.1\"",
    "location": "/v1/accounts/alice"
   },
   "body": {
    "account": {
     "id": "01990000-0000-7000-8000-000000000003",
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
    "session": {
     "id": "01990000-0000-7000-8000-000000000004",
     "scope": "full",
     "current": true,
     "created_at": "2026-01-15T09:00:00.000Z",
     "last_seen_at": "2026-01-15T09:00:00.000Z",
     "expires_at": "2026-02-14T09:00:00.000Z",
     "user_agent": "lightMyRequest",
     "token": "hf_ses_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    }
   }
  }
 },
 "getProfile": {
  "parameters": {
   "username": "bruno"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000005.public.1\""
   },
   "body": {
    "username": "bruno",
    "display_name": null,
    "bio": null,
    "website": null,
    "created_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "checkUsername": {
  "parameters": {
   "username": "chloe"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "username": "chloe",
    "available": true,
    "code": null,
    "suggestions": []
   }
  }
 },
 "getSettings": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "set_up": true,
    "sign_up": "open",
    "email_conflicts": "tell",
    "username": {
     "min": 2,
     "max": 30
    },
    "password": {
     "min": 12,
     "max": 256
    },
    "locales": [
     "en",
     "de"
    ],
    "service_name": "Holdfast",
    "logo_url": null,
    "links": {}
   }
  }
 },
 "signIn": {
  "parameters": {},
  "body": {
   "login": "dario@example.com",
   "password": "correct horse battery staple"
  },
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000006.1\"",
    "location": "/v1/me/sessions/01990000-0000-7000-8000-000000000007"
   },
   "body": {
    "account": {
     "id": "01990000-0000-7000-8000-000000000006",
     "username": "dario",
     "email": "dario@example.com",
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
    "session": {
     "id": "01990000-0000-7000-8000-000000000007",
     "scope": "full",
     "current": true,
     "created_at": "2026-01-15T09:00:00.000Z",
     "last_seen_at": "2026-01-15T09:00:00.000Z",
     "expires_at": "2026-02-14T09:00:00.000Z",
     "user_agent": "lightMyRequest",
     "token": "hf_ses_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    }
   }
  }
 },
 "requestPasswordReset": {
  "parameters": {},
  "body": {
   "email": "elif@example.com"
  },
  "answer": {
   "status": 202,
   "headers": {},
   "body": {
    "status": "mail_sent"
   }
  }
 },
 "resetPassword": {
  "parameters": {},
  "body": {
   "token": "hf_tok_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
   "password": "another long password"
  },
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "confirmEmail": {
  "parameters": {},
  "body": {
   "token": "hf_tok_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000008.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000008",
    "username": "farid",
    "email": "farid@example.com",
    "email_verified": true,
    "second_factor": {
     "enabled": false,
     "recovery_codes_left": 0
    },
    "display_name": null,
    "bio": null,
    "locale": null,
    "timezone": null,
    "website": null,
    "state": "active",
    "roles": [],
    "email_pending": null,
    "version": 2,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "getOwnAccount": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000009.1\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000009",
    "username": "greta",
    "email": "greta@example.com",
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
   }
  }
 },
 "editProfile": {
  "parameters": {
   "If-Match": "*"
  },
  "body": {
   "bio": "a"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000010.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000010",
    "username": "hugo",
    "email": "hugo@example.com",
    "email_verified": false,
    "second_factor": {
     "enabled": false,
     "recovery_codes_left": 0
    },
    "display_name": null,
    "bio": "a",
    "locale": null,
    "timezone": null,
    "website": null,
    "state": "pending",
    "roles": [],
    "email_pending": null,
    "version": 2,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "changeUsername": {
  "parameters": {},
  "body": {
   "username": "ines"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000011.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000011",
    "username": "ines",
    "email": "jonas@example.com",
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
    "version": 2,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "beginFactor": {
  "parameters": {},
  "body": {
   "password": "correct horse battery staple"
  },
  "answer": {
   "status": 201,
   "headers": {},
   "body": {
    "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    "uri": "otpauth://totp/Holdfast:kenji?issuer=Holdfast&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30"
   }
  }
 },
 "confirmFactor": {
  "parameters": {},
  "body": {
   "code": "372242"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "recovery_codes": [
     "vemt-prnr-a5dh-re6c",
     "h854-mgap-xtyk-nexv"
    ]
   }
  }
 },
 "removeOwnFactor": {
  "parameters": {},
  "body": {
   "password": "correct horse battery staple"
  },
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "renewRecoveryCodes": {
  "parameters": {},
  "body": {
   "password": "correct horse battery staple"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "recovery_codes": [
     "hy98-pidh-268x-vb74",
     "437r-jsei-hki8-5prm"
    ]
   }
  }
 },
 "cancelEmailChange": {
  "parameters": {},
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "changeEmail": {
  "parameters": {},
  "body": {
   "email": "leila@example.com",
   "password": "correct horse battery staple"
  },
  "answer": {
   "status": 202,
   "headers": {},
   "body": {
    "email_pending": "leila@example.com"
   }
  }
 },
 "changePassword": {
  "parameters": {},
  "body": {
   "current_password": "correct horse battery staple",
   "password": "another long password"
  },
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "resendVerification": {
  "parameters": {},
  "answer": {
   "status": 202,
   "headers": {},
   "body": {
    "status": "mail_sent"
   }
  }
 },
 "closeOwnAccount": {
  "parameters": {},
  "body": {
   "password": "correct horse battery staple"
  },
  "answer": {
   "status": 202,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000012.2\""
   },
   "body": {
    "state": "closing",
    "closes_at": "2026-02-14T09:00:00.000Z"
   }
  }
 },
 "reopenOwnAccount": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000013.3\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000013",
    "username": "marta",
    "email": "marta@example.com",
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
    "version": 3,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "exportOwnData": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "exported_at": "2026-01-15T09:00:00.000Z",
    "left_out": {
     "account.names_rules": "how the service works, nothing about the person",
     "account.email_key": "the address once more, as it is compared with others",
     "account.tokens": "hashes of what was sent by mail",
     "account.seq": "how the service works, nothing about the person",
     "account.closing_from": "how the service works, nothing about the person",
     "account.closing_since": "how the service works, nothing about the person",
     "account.metadata": "what staff note for themselves",
     "account.places": "hashes of the networks that were signed in from, which cannot be read back",
     "account.holds": "stands in full under holds",
     "account.events": "stands under events",
     "account.pending": "how the service works, nothing about the person",
     "account.applied_keys": "how the service works, nothing about the person",
     "account.appealed_at": "stands with the appeals",
     "accounts": "stands under account",
     "reservations": "keeps for a day what an account is made of once its address is proven, and is of none",
     "reasons": "keeps nothing about a person",
     "settings": "keeps nothing about a person",
     "rate_limits": "counts attempts under hashes for some minutes, and cannot be led back to an account",
     "failed_sign_ins": "counts attempts under hashes for some minutes, and cannot be led back to an account",
     "refused_requests": "keeps for two hours by themselves the attempts that refusals counts",
     "evidence": "what staff keep for the review of a hold",
     "evidence_bytes": "goes with the evidence that it belongs to",
     "loose_files": "goes with the evidence that it belongs to",
     "hold_batches": "keeps what is written of a hold until the batch is done, then it stands in the holds alone",
     "hold_batch_targets": "keeps nothing about a person",
     "hold_batch_results": "tell staff what became of a hold, which stands under holds",
     "webhooks": "keeps nothing about a person",
     "deliveries": "name events, which stand under events",
     "lanes": "keeps nothing about a person",
     "service_tokens": "keeps nothing about a person",
     "invitations": "keeps nothing about a person",
     "idempotency": "keeps an encrypted response for a day, for the sender of the request key"
    },
    "account": {
     "id": "01990000-0000-7000-8000-000000000014",
     "username": "noor",
     "quarantined_usernames": [],
     "email": "noor@example.com",
     "email_verified_at": null,
     "password_changed_at": "2026-01-15T09:00:00.000Z",
     "profile": {
      "display_name": null,
      "bio": null,
      "locale": null,
      "timezone": null,
      "website": null
     },
     "email_pending": null,
     "former_emails": [],
     "second_factor_since": null,
     "signed_in_at": null,
     "sign_in_refused_at": null,
     "version": 1,
     "state": "pending",
     "verify_by": "2026-02-14T09:00:00.000Z",
     "roles": [],
     "sessions": [
      {
       "id": "01990000-0000-7000-8000-000000000015",
       "scope": "full",
       "created_at": "2026-01-15T09:00:00.000Z",
       "last_seen_at": "2026-01-15T09:00:00.000Z",
       "expires_at": "2026-02-14T09:00:00.000Z",
       "user_agent": "lightMyRequest"
      }
     ],
     "created_at": "2026-01-15T09:00:00.000Z",
     "updated_at": "2026-01-15T09:00:00.000Z"
    },
    "holds": [],
    "appeals": [],
    "events": [
     {
      "id": "01990000-0000-7000-8000-000000000016",
      "seq": 1,
      "type": "account.created",
      "at": "2026-01-15T09:00:00.000Z",
      "actor": {
       "kind": "account",
       "id": "01990000-0000-7000-8000-000000000014"
      },
      "hold_ref": null,
      "changes": {
       "username": {
        "before": null,
        "after": "noor"
       },
       "email": {
        "before": null,
        "after": "noor@example.com"
       },
       "email_verified": {
        "before": null,
        "after": false
       },
       "display_name": {
        "before": null,
        "after": null
       },
       "bio": {
        "before": null,
        "after": null
       },
       "locale": {
        "before": null,
        "after": null
       },
       "timezone": {
        "before": null,
        "after": null
       },
       "website": {
        "before": null,
        "after": null
       },
       "email_pending": {
        "before": null,
        "after": null
       },
       "second_factor": {
        "before": null,
        "after": {
         "enabled": false,
         "recovery_codes_left": 0
        }
       },
       "state": {
        "before": null,
        "after": "pending"
       },
       "roles": {
        "before": null,
        "after": []
       },
       "sessions": {
        "before": null,
        "after": [
         "01990000-0000-7000-8000-000000000015"
        ]
       }
      }
     }
    ],
    "mails": [],
    "refusals": []
   }
  }
 },
 "listOwnSessions": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "id": "01990000-0000-7000-8000-000000000017",
      "scope": "full",
      "current": true,
      "created_at": "2026-01-15T09:00:00.000Z",
      "last_seen_at": "2026-01-15T09:00:00.000Z",
      "expires_at": "2026-02-14T09:00:00.000Z",
      "user_agent": "lightMyRequest"
     }
    ],
    "next_cursor": null
   }
  }
 },
 "endSession": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000018"
  },
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "endOtherSessions": {
  "parameters": {},
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "signOut": {
  "parameters": {},
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "listOwnHolds": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "ref": "H-H41J-8AZW",
      "state": "active",
      "actions": [
       "app.nothing"
      ],
      "since": "2026-01-15T09:00:00.000Z",
      "until": null,
      "kind": "policy",
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
       "href": "/v1/me/holds/H-H41J-8AZW/appeals"
      }
     }
    ],
    "next_cursor": null
   }
  }
 },
 "getOwnHold": {
  "parameters": {
   "ref": "H-S8PT-ET2M"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "ref": "H-S8PT-ET2M",
    "state": "active",
    "actions": [
     "app.nothing"
    ],
    "since": "2026-01-15T09:00:00.000Z",
    "until": null,
    "kind": "policy",
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
     "href": "/v1/me/holds/H-S8PT-ET2M/appeals"
    }
   }
  }
 },
 "submitAppeal": {
  "parameters": {
   "ref": "H-FC74-APMB"
  },
  "body": {
   "text": "It was not me."
  },
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000019.1\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000019",
    "hold_ref": "H-FC74-APMB",
    "account_id": "01990000-0000-7000-8000-000000000020",
    "state": "submitted",
    "text": "It was not me.",
    "decision": null,
    "version": 1,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "withdrawAppeal": {
  "parameters": {
   "ref": "H-N2E1-03QK",
   "id": "01990000-0000-7000-8000-000000000021"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000021.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000021",
    "hold_ref": "H-N2E1-03QK",
    "account_id": "01990000-0000-7000-8000-000000000022",
    "state": "withdrawn",
    "text": "It was not me.",
    "decision": null,
    "version": 2,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "listOwnAppeals": {
  "parameters": {
   "ref": "H-99H9-373E"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "id": "01990000-0000-7000-8000-000000000023",
      "hold_ref": "H-99H9-373E",
      "account_id": "01990000-0000-7000-8000-000000000024",
      "state": "submitted",
      "text": "It was not me.",
      "decision": null,
      "version": 1,
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z"
     }
    ],
    "next_cursor": null
   }
  }
 },
 "getOwnAppeal": {
  "parameters": {
   "ref": "H-F1DD-XM6E",
   "id": "01990000-0000-7000-8000-000000000025"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000025.1\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000025",
    "hold_ref": "H-F1DD-XM6E",
    "account_id": "01990000-0000-7000-8000-000000000026",
    "state": "submitted",
    "text": "It was not me.",
    "decision": null,
    "version": 1,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "listOwnEvents": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "id": "01990000-0000-7000-8000-000000000027",
      "type": "account.created",
      "at": "2026-01-15T09:00:00.000Z",
      "by": "you",
      "hold_ref": null,
      "changes": {
       "username": {
        "before": null,
        "after": "otis"
       },
       "email": {
        "before": null,
        "after": "otis@example.com"
       },
       "email_verified": {
        "before": null,
        "after": false
       },
       "display_name": {
        "before": null,
        "after": null
       },
       "bio": {
        "before": null,
        "after": null
       },
       "locale": {
        "before": null,
        "after": null
       },
       "timezone": {
        "before": null,
        "after": null
       },
       "website": {
        "before": null,
        "after": null
       },
       "email_pending": {
        "before": null,
        "after": null
       },
       "second_factor": {
        "before": null,
        "after": {
         "enabled": false,
         "recovery_codes_left": 0
        }
       },
       "state": {
        "before": null,
        "after": "pending"
       },
       "roles": {
        "before": null,
        "after": []
       },
       "sessions": {
        "before": null,
        "after": [
         "01990000-0000-7000-8000-000000000028"
        ]
       }
      }
     }
    ],
    "next_cursor": null
   }
  }
 },
 "listOwnActions": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "action": "session.create",
      "allowed": true,
      "holds": []
     },
     {
      "action": "profile.update",
      "allowed": true,
      "holds": []
     }
    ],
    "next_cursor": null
   }
  }
 },
 "searchAccounts": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "id": "01990000-0000-7000-8000-000000000001",
      "username": "first.admin",
      "email": "first.admin@example.com",
      "email_verified": true,
      "second_factor": {
       "enabled": false,
       "recovery_codes_left": 0
      },
      "display_name": null,
      "bio": null,
      "locale": null,
      "timezone": null,
      "website": null,
      "state": "active",
      "roles": [
       "admin"
      ],
      "seq": 1,
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z"
     },
     {
      "id": "01990000-0000-7000-8000-000000000029",
      "username": "petra",
      "email": "petra@example.com",
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
      "roles": [
       "admin"
      ],
      "seq": 2,
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z"
     }
    ],
    "next_cursor": "the cursor of the next page"
   }
  }
 },
 "getAccount": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000030"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000030.seq.1\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000030",
    "username": "quinn",
    "email": "quinn@example.com",
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
    "seq": 1,
    "metadata": {},
    "holds": [],
    "sessions": [
     {
      "id": "01990000-0000-7000-8000-000000000031",
      "scope": "full",
      "current": false,
      "created_at": "2026-01-15T09:00:00.000Z",
      "last_seen_at": "2026-01-15T09:00:00.000Z",
      "expires_at": "2026-02-14T09:00:00.000Z",
      "user_agent": "lightMyRequest"
     }
    ],
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "listAccountActions": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000032"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "action": "session.create",
      "allowed": true,
      "holds": [],
      "refusal": null
     },
     {
      "action": "profile.update",
      "allowed": true,
      "holds": [],
      "refusal": null
     }
    ],
    "next_cursor": null
   }
  }
 },
 "editAccount": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000033",
   "If-Match": "*"
  },
  "body": {
   "username": "rosa",
   "email": "samir@example.com",
   "bio": null,
   "metadata": {
    "plan": "free"
   }
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000033.seq.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000033",
    "username": "rosa",
    "email": "samir@example.com",
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
    "seq": 2,
    "metadata": {
     "plan": "free"
    },
    "holds": [],
    "sessions": [
     {
      "id": "01990000-0000-7000-8000-000000000034",
      "scope": "full",
      "current": false,
      "created_at": "2026-01-15T09:00:00.000Z",
      "last_seen_at": "2026-01-15T09:00:00.000Z",
      "expires_at": "2026-02-14T09:00:00.000Z",
      "user_agent": "lightMyRequest"
     }
    ],
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "setRoles": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000035",
   "If-Match": "*"
  },
  "body": {
   "roles": [
    "support"
   ]
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000035.seq.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000035",
    "username": "tara",
    "email": "tara@example.com",
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
    "roles": [
     "support"
    ],
    "seq": 2,
    "metadata": {},
    "holds": [],
    "sessions": [
     {
      "id": "01990000-0000-7000-8000-000000000036",
      "scope": "full",
      "current": false,
      "created_at": "2026-01-15T09:00:00.000Z",
      "last_seen_at": "2026-01-15T09:00:00.000Z",
      "expires_at": "2026-02-14T09:00:00.000Z",
      "user_agent": "lightMyRequest"
     }
    ],
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "removeFactors": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000037",
   "If-Match": "*"
  },
  "body": {
   "reason": "The telephone was lost."
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000037.seq.4\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000037",
    "username": "ulrike",
    "email": "ulrike@example.com",
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
    "seq": 4,
    "metadata": {},
    "holds": [],
    "sessions": [],
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "sendPasswordReset": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000038"
  },
  "answer": {
   "status": 202,
   "headers": {},
   "body": {
    "status": "mail_sent"
   }
  }
 },
 "endAccountSessions": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000039"
  },
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "closeAccount": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000040"
  },
  "body": {
   "reason": "asked for by letter"
  },
  "answer": {
   "status": 202,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000040.seq.2\""
   },
   "body": {
    "state": "closing",
    "closes_at": "2026-02-14T09:00:00.000Z"
   }
  }
 },
 "reopenAccount": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000041"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000041.seq.3\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000041",
    "username": "viktor",
    "email": "viktor@example.com",
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
    "seq": 3,
    "metadata": {},
    "holds": [],
    "sessions": [
     {
      "id": "01990000-0000-7000-8000-000000000042",
      "scope": "full",
      "current": false,
      "created_at": "2026-01-15T09:00:00.000Z",
      "last_seen_at": "2026-01-15T09:00:00.000Z",
      "expires_at": "2026-02-14T09:00:00.000Z",
      "user_agent": "lightMyRequest"
     }
    ],
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "exportAccount": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000043"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "exported_at": "2026-01-15T09:00:00.000Z",
    "left_out": {
     "account.names_rules": "how the service works, nothing about the person",
     "account.email_key": "the address once more, as it is compared with others",
     "account.tokens": "hashes of what was sent by mail",
     "account.seq": "how the service works, nothing about the person",
     "account.closing_from": "how the service works, nothing about the person",
     "account.closing_since": "how the service works, nothing about the person",
     "account.metadata": "what staff note for themselves",
     "account.places": "hashes of the networks that were signed in from, which cannot be read back",
     "account.holds": "stands in full under holds",
     "account.events": "stands under events",
     "account.pending": "how the service works, nothing about the person",
     "account.applied_keys": "how the service works, nothing about the person",
     "account.appealed_at": "stands with the appeals",
     "accounts": "stands under account",
     "reservations": "keeps for a day what an account is made of once its address is proven, and is of none",
     "reasons": "keeps nothing about a person",
     "settings": "keeps nothing about a person",
     "rate_limits": "counts attempts under hashes for some minutes, and cannot be led back to an account",
     "failed_sign_ins": "counts attempts under hashes for some minutes, and cannot be led back to an account",
     "refused_requests": "keeps for two hours by themselves the attempts that refusals counts",
     "evidence": "what staff keep for the review of a hold",
     "evidence_bytes": "goes with the evidence that it belongs to",
     "loose_files": "goes with the evidence that it belongs to",
     "hold_batches": "keeps what is written of a hold until the batch is done, then it stands in the holds alone",
     "hold_batch_targets": "keeps nothing about a person",
     "hold_batch_results": "tell staff what became of a hold, which stands under holds",
     "webhooks": "keeps nothing about a person",
     "deliveries": "name events, which stand under events",
     "lanes": "keeps nothing about a person",
     "service_tokens": "keeps nothing about a person",
     "invitations": "keeps nothing about a person",
     "idempotency": "keeps an encrypted response for a day, for the sender of the request key"
    },
    "account": {
     "id": "01990000-0000-7000-8000-000000000043",
     "username": "wanda",
     "quarantined_usernames": [],
     "email": "wanda@example.com",
     "email_verified_at": null,
     "password_changed_at": "2026-01-15T09:00:00.000Z",
     "profile": {
      "display_name": null,
      "bio": null,
      "locale": null,
      "timezone": null,
      "website": null
     },
     "email_pending": null,
     "former_emails": [],
     "second_factor_since": null,
     "signed_in_at": null,
     "sign_in_refused_at": null,
     "version": 1,
     "state": "pending",
     "verify_by": "2026-02-14T09:00:00.000Z",
     "roles": [],
     "sessions": [
      {
       "id": "01990000-0000-7000-8000-000000000044",
       "scope": "full",
       "created_at": "2026-01-15T09:00:00.000Z",
       "last_seen_at": "2026-01-15T09:00:00.000Z",
       "expires_at": "2026-02-14T09:00:00.000Z",
       "user_agent": "lightMyRequest"
      }
     ],
     "created_at": "2026-01-15T09:00:00.000Z",
     "updated_at": "2026-01-15T09:00:00.000Z"
    },
    "holds": [],
    "appeals": [],
    "events": [
     {
      "id": "01990000-0000-7000-8000-000000000045",
      "seq": 1,
      "type": "account.created",
      "at": "2026-01-15T09:00:00.000Z",
      "actor": {
       "kind": "account",
       "id": "01990000-0000-7000-8000-000000000043"
      },
      "hold_ref": null,
      "changes": {
       "username": {
        "before": null,
        "after": "wanda"
       },
       "email": {
        "before": null,
        "after": "wanda@example.com"
       },
       "email_verified": {
        "before": null,
        "after": false
       },
       "display_name": {
        "before": null,
        "after": null
       },
       "bio": {
        "before": null,
        "after": null
       },
       "locale": {
        "before": null,
        "after": null
       },
       "timezone": {
        "before": null,
        "after": null
       },
       "website": {
        "before": null,
        "after": null
       },
       "email_pending": {
        "before": null,
        "after": null
       },
       "second_factor": {
        "before": null,
        "after": {
         "enabled": false,
         "recovery_codes_left": 0
        }
       },
       "state": {
        "before": null,
        "after": "pending"
       },
       "roles": {
        "before": null,
        "after": []
       },
       "sessions": {
        "before": null,
        "after": [
         "01990000-0000-7000-8000-000000000044"
        ]
       }
      }
     },
     {
      "id": "01990000-0000-7000-8000-000000000046",
      "seq": 2,
      "type": "account.exported",
      "at": "2026-01-15T09:00:00.000Z",
      "actor": {
       "kind": "staff",
       "id": null
      },
      "hold_ref": null,
      "changes": {
       "exported_at": {
        "before": null,
        "after": "2026-01-15T09:00:00.000Z"
       }
      }
     }
    ],
    "mails": [],
    "refusals": []
   }
  }
 },
 "placeHold": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000047"
  },
  "body": {
   "kind": "review",
   "reason": "other",
   "actions": [
    "email.change"
   ]
  },
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"H-1TF1-SENY.1.active\"",
    "location": "/v1/admin/holds/H-1TF1-SENY"
   },
   "body": {
    "ref": "H-1TF1-SENY",
    "account_id": "01990000-0000-7000-8000-000000000047",
    "account_username": "xenia",
    "kind": "review",
    "actions": [
     "email.change",
     "account.close"
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
    "assignee_username": null,
    "claimed_at": null,
    "end_sessions": false,
    "appealable": true,
    "appeal_until": "2026-07-14T09:00:00.000Z",
    "dedupe_key": null,
    "version": 1,
    "created_by": "01990000-0000-7000-8000-000000000048",
    "created_by_username": "yusuf",
    "appeal": null,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "searchHolds": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "ref": "H-FC74-APMB",
      "account_id": "01990000-0000-7000-8000-000000000020",
      "account_username": "zora",
      "kind": "policy",
      "actions": [
       "app.nothing"
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
      "assignee_username": null,
      "claimed_at": null,
      "end_sessions": false,
      "appealable": true,
      "appeal_until": "2026-07-14T09:00:00.000Z",
      "dedupe_key": null,
      "version": 2,
      "created_by": "01990000-0000-7000-8000-000000000001",
      "created_by_username": "first.admin",
      "appeal": {
       "id": "01990000-0000-7000-8000-000000000019",
       "state": "submitted",
       "assignee": null,
       "version": 1,
       "assignee_username": null
      },
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z"
     },
     {
      "ref": "H-TERQ-AQ8F",
      "account_id": "01990000-0000-7000-8000-000000000020",
      "account_username": "zora",
      "kind": "policy",
      "actions": [
       "app.nothing"
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
      "assignee_username": null,
      "claimed_at": null,
      "end_sessions": false,
      "appealable": true,
      "appeal_until": "2026-07-14T09:00:00.000Z",
      "dedupe_key": null,
      "version": 2,
      "created_by": "01990000-0000-7000-8000-000000000001",
      "created_by_username": "first.admin",
      "appeal": {
       "id": "01990000-0000-7000-8000-000000000049",
       "state": "submitted",
       "assignee": null,
       "version": 1,
       "assignee_username": null
      },
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z"
     }
    ],
    "next_cursor": null
   }
  }
 },
 "getHold": {
  "parameters": {
   "ref": "H-3G1F-19GV"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"H-3G1F-19GV.1.active\""
   },
   "body": {
    "ref": "H-3G1F-19GV",
    "account_id": "01990000-0000-7000-8000-000000000050",
    "account_username": "alice2",
    "kind": "policy",
    "actions": [
     "app.nothing"
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
    "assignee_username": null,
    "claimed_at": null,
    "end_sessions": false,
    "appealable": true,
    "appeal_until": "2026-07-14T09:00:00.000Z",
    "dedupe_key": null,
    "version": 1,
    "created_by": "01990000-0000-7000-8000-000000000001",
    "created_by_username": "first.admin",
    "appeal": null,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "editHold": {
  "parameters": {
   "ref": "H-NTJE-66SD",
   "If-Match": "*"
  },
  "body": {
   "note": "a"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"H-NTJE-66SD.2.active\""
   },
   "body": {
    "ref": "H-NTJE-66SD",
    "account_id": "01990000-0000-7000-8000-000000000051",
    "account_username": "bruno2",
    "kind": "policy",
    "actions": [
     "app.nothing"
    ],
    "preset": null,
    "requirement": null,
    "reason": {
     "code": "other",
     "title": "Under review",
     "text": "This account is under review."
    },
    "message": null,
    "note": "a",
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
    "assignee_username": null,
    "claimed_at": null,
    "end_sessions": false,
    "appealable": true,
    "appeal_until": "2026-07-14T09:00:00.000Z",
    "dedupe_key": null,
    "version": 2,
    "created_by": "01990000-0000-7000-8000-000000000001",
    "created_by_username": "first.admin",
    "appeal": null,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "liftHold": {
  "parameters": {
   "ref": "H-VCBY-93TF",
   "If-Match": "*"
  },
  "body": {
   "reason": "settled"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"H-VCBY-93TF.2.lifted\""
   },
   "body": {
    "ref": "H-VCBY-93TF",
    "account_id": "01990000-0000-7000-8000-000000000052",
    "account_username": "chloe2",
    "kind": "policy",
    "actions": [
     "app.nothing"
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
    "state": "lifted",
    "since": "2026-01-15T09:00:00.000Z",
    "until": null,
    "review_due_at": "2026-01-29T09:00:00.000Z",
    "lift_requires": 1,
    "lift_votes": [],
    "assignee": null,
    "assignee_username": null,
    "claimed_at": null,
    "end_sessions": false,
    "appealable": true,
    "appeal_until": "2026-07-14T09:00:00.000Z",
    "dedupe_key": null,
    "version": 2,
    "created_by": "01990000-0000-7000-8000-000000000001",
    "created_by_username": "first.admin",
    "appeal": null,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "takeBackVote": {
  "parameters": {
   "ref": "H-RPAR-KD9H"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"H-RPAR-KD9H.3.active\""
   },
   "body": {
    "ref": "H-RPAR-KD9H",
    "account_id": "01990000-0000-7000-8000-000000000053",
    "account_username": "dario2",
    "kind": "policy",
    "actions": [
     "app.nothing"
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
    "lift_requires": 2,
    "lift_votes": [],
    "assignee": null,
    "assignee_username": null,
    "claimed_at": null,
    "end_sessions": false,
    "appealable": true,
    "appeal_until": "2026-07-14T09:00:00.000Z",
    "dedupe_key": null,
    "version": 3,
    "created_by": "01990000-0000-7000-8000-000000000001",
    "created_by_username": "first.admin",
    "appeal": null,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "claimHold": {
  "parameters": {
   "ref": "H-Y4N0-7AKS"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"H-Y4N0-7AKS.2.active.claimed\""
   },
   "body": {
    "ref": "H-Y4N0-7AKS",
    "account_id": "01990000-0000-7000-8000-000000000054",
    "account_username": "elif2",
    "kind": "policy",
    "actions": [
     "app.nothing"
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
    "assignee": "01990000-0000-7000-8000-000000000055",
    "assignee_username": "farid2",
    "claimed_at": "2026-01-15T09:00:00.000Z",
    "end_sessions": false,
    "appealable": true,
    "appeal_until": "2026-07-14T09:00:00.000Z",
    "dedupe_key": null,
    "version": 2,
    "created_by": "01990000-0000-7000-8000-000000000001",
    "created_by_username": "first.admin",
    "appeal": null,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "releaseHold": {
  "parameters": {
   "ref": "H-JH8Y-56W2"
  },
  "answer": {
   "status": 204,
   "headers": {
    "etag": "\"H-JH8Y-56W2.1.active\""
   }
  }
 },
 "createBatch": {
  "parameters": {},
  "body": {
   "operation": "place",
   "account_ids": [
    "01990000-0000-7000-8000-000000000056"
   ],
   "hold": {
    "kind": "policy",
    "reason": "other",
    "actions": [
     "app.nothing"
    ]
   }
  },
  "answer": {
   "status": 202,
   "headers": {
    "location": "/v1/admin/hold-batches/01990000-0000-7000-8000-000000000057"
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000057",
    "operation": "place",
    "dry_run": false,
    "state": "queued",
    "counts": {
     "total": 1,
     "pending": 1,
     "placed": 0,
     "lifted": 0,
     "cancelled": 0,
     "voted": 0,
     "refused": 0
    },
    "created_by": "01990000-0000-7000-8000-000000000058",
    "created_by_username": "greta2",
    "created_at": "2026-01-15T09:00:00.000Z",
    "started_at": null,
    "finished_at": null
   }
  }
 },
 "listBatches": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "id": "01990000-0000-7000-8000-000000000059",
      "operation": "lift",
      "dry_run": true,
      "state": "done",
      "counts": {
       "total": 1,
       "pending": 0,
       "placed": 0,
       "lifted": 1,
       "cancelled": 0,
       "voted": 0,
       "refused": 0
      },
      "created_by": "01990000-0000-7000-8000-000000000060",
      "created_by_username": "hugo2",
      "created_at": "2026-01-15T09:00:00.000Z",
      "started_at": "2026-01-15T09:00:00.000Z",
      "finished_at": "2026-01-15T09:00:00.000Z"
     },
     {
      "id": "01990000-0000-7000-8000-000000000057",
      "operation": "place",
      "dry_run": false,
      "state": "done",
      "counts": {
       "total": 1,
       "pending": 0,
       "placed": 1,
       "lifted": 0,
       "cancelled": 0,
       "voted": 0,
       "refused": 0
      },
      "created_by": "01990000-0000-7000-8000-000000000058",
      "created_by_username": "greta2",
      "created_at": "2026-01-15T09:00:00.000Z",
      "started_at": "2026-01-15T09:00:00.000Z",
      "finished_at": "2026-01-15T09:00:00.000Z"
     }
    ],
    "next_cursor": null
   }
  }
 },
 "stopBatch": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000061"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "id": "01990000-0000-7000-8000-000000000061",
    "operation": "lift",
    "dry_run": true,
    "state": "stopped",
    "counts": {
     "total": 1,
     "pending": 1,
     "placed": 0,
     "lifted": 0,
     "cancelled": 0,
     "voted": 0,
     "refused": 1
    },
    "created_by": "01990000-0000-7000-8000-000000000062",
    "created_by_username": "ines2",
    "created_at": "2026-01-15T09:00:00.000Z",
    "started_at": "2026-01-15T09:00:00.000Z",
    "finished_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "getBatch": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000063"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "id": "01990000-0000-7000-8000-000000000063",
    "operation": "lift",
    "dry_run": true,
    "state": "done",
    "counts": {
     "total": 1,
     "pending": 0,
     "placed": 0,
     "lifted": 1,
     "cancelled": 0,
     "voted": 0,
     "refused": 0
    },
    "created_by": "01990000-0000-7000-8000-000000000064",
    "created_by_username": "jonas2",
    "created_at": "2026-01-15T09:00:00.000Z",
    "started_at": "2026-01-15T09:00:00.000Z",
    "finished_at": "2026-01-15T09:00:00.000Z",
    "items": [
     {
      "index": 0,
      "account_id": "01990000-0000-7000-8000-000000000065",
      "account_username": "kenji2",
      "ref": "H-QYH1-Y889",
      "outcome": "lifted",
      "status": 200,
      "problem": null
     }
    ],
    "next_cursor": null
   }
  }
 },
 "storeEvidence": {
  "parameters": {
   "ref": "H-7QHN-B4HH",
   "path": "leila2/scan.bin"
  },
  "body": "bytes",
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"6b0b9cf138034be8db3cf653.1\"",
    "location": "/v1/admin/holds/H-7QHN-B4HH/evidence/leila2/scan.bin"
   },
   "body": {
    "path": "leila2/scan.bin",
    "size": 5,
    "content_type": "application/octet-stream",
    "sha256": "277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9",
    "version": 1,
    "created_by": "01990000-0000-7000-8000-000000000066",
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "listEvidence": {
  "parameters": {
   "ref": "H-1Y8N-4BH1"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "path": "a/file.bin",
      "size": 5,
      "content_type": "application/octet-stream",
      "sha256": "277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9",
      "version": 1,
      "created_by": "01990000-0000-7000-8000-000000000001",
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z"
     }
    ],
    "next_cursor": null
   }
  }
 },
 "downloadEvidence": {
  "parameters": {
   "ref": "H-2Q0K-RH55",
   "path": "a/file.bin"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"6b0b9cf138034be8db3cf657.1\""
   },
   "body": "bytes"
  }
 },
 "removeEvidence": {
  "parameters": {
   "ref": "H-KMX5-QVEF",
   "path": "a/file.bin"
  },
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "searchAppeals": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "id": "01990000-0000-7000-8000-000000000049",
      "hold_ref": "H-TERQ-AQ8F",
      "account_id": "01990000-0000-7000-8000-000000000020",
      "state": "submitted",
      "text": "It was not me.",
      "decision": null,
      "version": 1,
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z",
      "account_username": "zora",
      "assignee": null,
      "assignee_username": null
     },
     {
      "id": "01990000-0000-7000-8000-000000000019",
      "hold_ref": "H-FC74-APMB",
      "account_id": "01990000-0000-7000-8000-000000000020",
      "state": "submitted",
      "text": "It was not me.",
      "decision": null,
      "version": 1,
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z",
      "account_username": "zora",
      "assignee": null,
      "assignee_username": null
     }
    ],
    "next_cursor": null
   }
  }
 },
 "getAppeal": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000067"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000067.1\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000067",
    "hold_ref": "H-020H-NQFN",
    "account_id": "01990000-0000-7000-8000-000000000068",
    "state": "submitted",
    "text": "It was not me.",
    "decision": null,
    "version": 1,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z",
    "account_username": "marta2",
    "assignee": null,
    "assignee_username": null
   }
  }
 },
 "claimAppeal": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000069"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000069.2.in_review\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000069",
    "hold_ref": "H-P44Z-82MJ",
    "account_id": "01990000-0000-7000-8000-000000000070",
    "state": "in_review",
    "text": "It was not me.",
    "decision": null,
    "version": 2,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z",
    "account_username": "noor2",
    "assignee": "01990000-0000-7000-8000-000000000071",
    "assignee_username": "otis2"
   }
  }
 },
 "releaseAppeal": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000072"
  },
  "answer": {
   "status": 204,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000072.1\""
   }
  }
 },
 "decideAppeal": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000073"
  },
  "body": {
   "decision": "grant",
   "reason": "It was not them."
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000073.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000073",
    "hold_ref": "H-Q38P-KCF6",
    "account_id": "01990000-0000-7000-8000-000000000074",
    "state": "granted",
    "text": "It was not me.",
    "decision": {
     "outcome": "grant",
     "reason": "It was not them.",
     "at": "2026-01-15T09:00:00.000Z"
    },
    "version": 2,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z",
    "account_username": "petra2",
    "assignee": "01990000-0000-7000-8000-000000000075",
    "assignee_username": "quinn2",
    "still_in_force": []
   }
  }
 },
 "searchEvents": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "id": "01990000-0000-7000-8000-000000000076",
      "account_id": "01990000-0000-7000-8000-000000000074",
      "account_username": "petra2",
      "seq": 3,
      "type": "appeal.submitted",
      "at": "2026-01-15T09:00:00.000Z",
      "actor": {
       "kind": "account",
       "id": "01990000-0000-7000-8000-000000000074",
       "username": "petra2"
      },
      "request_id": "01990000-0000-7000-8000-000000000077",
      "hold_ref": "H-Q38P-KCF6",
      "changes": {
       "hold": {
        "before": {
         "ref": "H-Q38P-KCF6",
         "kind": "policy",
         "actions": [
          "app.nothing"
         ],
         "except": [],
         "requirement": null,
         "reason": {
          "code": "other",
          "title": "Under review",
          "text": "This account is under review.",
          "titles": {
           "de": "In Prüfung"
          },
          "texts": {
           "de": "Dieses Konto wird geprüft."
          }
         },
         "message": null,
         "disclosure": "full",
         "source": {
          "type": "staff",
          "rule": null
         },
         "automated": false,
         "since": "2026-01-15T09:00:00.000Z",
         "starts_at": null,
         "until": null,
         "review_due_at": "2026-01-29T09:00:00.000Z",
         "appealable": true,
         "appeal_until": "2026-07-14T09:00:00.000Z",
         "appeal_state": null,
         "dedupe_key": null
        },
        "after": {
         "ref": "H-Q38P-KCF6",
         "kind": "policy",
         "actions": [
          "app.nothing"
         ],
         "except": [],
         "requirement": null,
         "reason": {
          "code": "other",
          "title": "Under review",
          "text": "This account is under review.",
          "titles": {
           "de": "In Prüfung"
          },
          "texts": {
           "de": "Dieses Konto wird geprüft."
          }
         },
         "message": null,
         "disclosure": "full",
         "source": {
          "type": "staff",
          "rule": null
         },
         "automated": false,
         "since": "2026-01-15T09:00:00.000Z",
         "starts_at": null,
         "until": null,
         "review_due_at": "2026-01-29T09:00:00.000Z",
         "appealable": true,
         "appeal_until": "2026-07-14T09:00:00.000Z",
         "appeal_state": "submitted",
         "dedupe_key": null
        }
       },
       "appeal": {
        "before": null,
        "after": {
         "id": "01990000-0000-7000-8000-000000000073",
         "state": "submitted",
         "text": "It was not me."
        }
       }
      }
     },
     {
      "id": "01990000-0000-7000-8000-000000000078",
      "account_id": "01990000-0000-7000-8000-000000000074",
      "account_username": "petra2",
      "seq": 2,
      "type": "hold.placed",
      "at": "2026-01-15T09:00:00.000Z",
      "actor": {
       "kind": "staff",
       "id": "01990000-0000-7000-8000-000000000001",
       "username": "first.admin"
      },
      "request_id": "01990000-0000-7000-8000-000000000079",
      "hold_ref": "H-Q38P-KCF6",
      "changes": {
       "hold": {
        "before": null,
        "after": {
         "ref": "H-Q38P-KCF6",
         "kind": "policy",
         "actions": [
          "app.nothing"
         ],
         "except": [],
         "requirement": null,
         "reason": {
          "code": "other",
          "title": "Under review",
          "text": "This account is under review.",
          "titles": {
           "de": "In Prüfung"
          },
          "texts": {
           "de": "Dieses Konto wird geprüft."
          }
         },
         "message": null,
         "disclosure": "full",
         "source": {
          "type": "staff",
          "rule": null
         },
         "automated": false,
         "since": "2026-01-15T09:00:00.000Z",
         "starts_at": null,
         "until": null,
         "review_due_at": "2026-01-29T09:00:00.000Z",
         "appealable": true,
         "appeal_until": "2026-07-14T09:00:00.000Z",
         "appeal_state": null,
         "dedupe_key": null
        }
       },
       "lift_requires": {
        "before": null,
        "after": 1
       }
      }
     }
    ],
    "next_cursor": "the cursor of the next page"
   }
  }
 },
 "importAccounts": {
  "parameters": {},
  "body": "{\"username\":\"rosa2\",\"email\":\"rosa2@example.com\"}",
  "answer": {
   "status": 200,
   "headers": {},
   "body": "{\"line\":1,\"status\":\"created\",\"id\":\"01990000-0000-7000-8000-000000000080\"}\n"
  }
 },
 "exportEvents": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": "{\"id\":\"01990000-0000-7000-8000-000000000081\",\"account_id\":\"01990000-0000-7000-8000-000000000001\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000082\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"first.admin\"},\"email\":{\"before\":null,\"after\":\"first.admin@example.com\"},\"email_verified\":{\"before\":null,\"after\":true},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"active\"},\"roles\":{\"before\":null,\"after\":[\"admin\"]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000002\"]}},\"account_username\":\"first.admin\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000083\",\"account_id\":\"01990000-0000-7000-8000-000000000029\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000084\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"petra\"},\"email\":{\"before\":null,\"after\":\"petra@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000085\"]}},\"account_username\":\"petra\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000029\",\"username\":\"petra\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000086\",\"account_id\":\"01990000-0000-7000-8000-000000000087\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000088\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"samir2\"},\"email\":{\"before\":null,\"after\":\"samir2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000089\"]}},\"account_username\":\"samir2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000087\",\"username\":\"samir2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000090\",\"account_id\":\"01990000-0000-7000-8000-000000000029\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000091\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"petra\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000092\",\"account_id\":\"01990000-0000-7000-8000-000000000003\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000093\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"alice\"},\"email\":{\"before\":null,\"after\":\"alice@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000004\"]}},\"account_username\":\"alice\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000003\",\"username\":\"alice\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000094\",\"account_id\":\"01990000-0000-7000-8000-000000000095\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000096\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"tara2\"},\"email\":{\"before\":null,\"after\":\"tara2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000097\"]}},\"account_username\":\"tara2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000095\",\"username\":\"tara2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000098\",\"account_id\":\"01990000-0000-7000-8000-000000000005\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000099\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"bruno\"},\"email\":{\"before\":null,\"after\":\"bruno@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000100\"]}},\"account_username\":\"bruno\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000005\",\"username\":\"bruno\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000101\",\"account_id\":\"01990000-0000-7000-8000-000000000095\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000102\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"tara2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000103\",\"account_id\":\"01990000-0000-7000-8000-000000000104\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000105\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ulrike2\"},\"email\":{\"before\":null,\"after\":\"ulrike2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000106\"]}},\"account_username\":\"ulrike2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000104\",\"username\":\"ulrike2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000107\",\"account_id\":\"01990000-0000-7000-8000-000000000104\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000108\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"ulrike2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000109\",\"account_id\":\"01990000-0000-7000-8000-000000000110\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000111\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"viktor2\"},\"email\":{\"before\":null,\"after\":\"viktor2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000112\"]}},\"account_username\":\"viktor2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000110\",\"username\":\"viktor2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000113\",\"account_id\":\"01990000-0000-7000-8000-000000000114\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000115\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"wanda2\"},\"email\":{\"before\":null,\"after\":\"wanda2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000116\"]}},\"account_username\":\"wanda2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000114\",\"username\":\"wanda2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000117\",\"account_id\":\"01990000-0000-7000-8000-000000000114\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000118\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"wanda2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000119\",\"account_id\":\"01990000-0000-7000-8000-000000000120\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000121\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"xenia2\"},\"email\":{\"before\":null,\"after\":\"xenia2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000122\"]}},\"account_username\":\"xenia2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000120\",\"username\":\"xenia2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000123\",\"account_id\":\"01990000-0000-7000-8000-000000000124\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000125\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"yusuf2\"},\"email\":{\"before\":null,\"after\":\"yusuf2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000126\"]}},\"account_username\":\"yusuf2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000124\",\"username\":\"yusuf2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000127\",\"account_id\":\"01990000-0000-7000-8000-000000000006\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000128\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"dario\"},\"email\":{\"before\":null,\"after\":\"dario@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000129\"]}},\"account_username\":\"dario\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000006\",\"username\":\"dario\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000130\",\"account_id\":\"01990000-0000-7000-8000-000000000131\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000132\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"zora2\"},\"email\":{\"before\":null,\"after\":\"zora2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000133\"]}},\"account_username\":\"zora2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000131\",\"username\":\"zora2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000134\",\"account_id\":\"01990000-0000-7000-8000-000000000135\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000136\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"elif\"},\"email\":{\"before\":null,\"after\":\"elif@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000137\"]}},\"account_username\":\"elif\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000135\",\"username\":\"elif\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000138\",\"account_id\":\"01990000-0000-7000-8000-000000000124\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000139\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"yusuf2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000140\",\"account_id\":\"01990000-0000-7000-8000-000000000006\",\"seq\":2,\"type\":\"session.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000141\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000129\"],\"after\":[\"01990000-0000-7000-8000-000000000129\",\"01990000-0000-7000-8000-000000000007\"]}},\"account_username\":\"dario\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000006\",\"username\":\"dario\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000142\",\"account_id\":\"01990000-0000-7000-8000-000000000131\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000143\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"zora2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000144\",\"account_id\":\"01990000-0000-7000-8000-000000000145\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000146\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"alice3\"},\"email\":{\"before\":null,\"after\":\"alice3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000147\"]}},\"account_username\":\"alice3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000145\",\"username\":\"alice3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000148\",\"account_id\":\"01990000-0000-7000-8000-000000000149\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000150\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"bruno3\"},\"email\":{\"before\":null,\"after\":\"bruno3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000151\"]}},\"account_username\":\"bruno3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000149\",\"username\":\"bruno3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000152\",\"account_id\":\"01990000-0000-7000-8000-000000000153\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000154\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"chloe3\"},\"email\":{\"before\":null,\"after\":\"chloe3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000155\"]}},\"account_username\":\"chloe3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000153\",\"username\":\"chloe3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000156\",\"account_id\":\"01990000-0000-7000-8000-000000000008\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000157\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"farid\"},\"email\":{\"before\":null,\"after\":\"farid@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000158\"]}},\"account_username\":\"farid\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000008\",\"username\":\"farid\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000159\",\"account_id\":\"01990000-0000-7000-8000-000000000145\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000160\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"alice3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000161\",\"account_id\":\"01990000-0000-7000-8000-000000000149\",\"seq\":2,\"type\":\"password.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000162\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000151\"],\"after\":[]},\"email_verified\":{\"before\":false,\"after\":true},\"state\":{\"before\":\"pending\",\"after\":\"active\"}},\"account_username\":\"bruno3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000149\",\"username\":\"bruno3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000163\",\"account_id\":\"01990000-0000-7000-8000-000000000153\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000164\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"chloe3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000165\",\"account_id\":\"01990000-0000-7000-8000-000000000166\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000167\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"dario3\"},\"email\":{\"before\":null,\"after\":\"dario3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000168\"]}},\"account_username\":\"dario3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000166\",\"username\":\"dario3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000169\",\"account_id\":\"01990000-0000-7000-8000-000000000008\",\"seq\":2,\"type\":\"email.verified\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000170\",\"hold_ref\":null,\"changes\":{\"email_verified\":{\"before\":false,\"after\":true},\"state\":{\"before\":\"pending\",\"after\":\"active\"},\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000158\"],\"after\":[]}},\"account_username\":\"farid\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000008\",\"username\":\"farid\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000171\",\"account_id\":\"01990000-0000-7000-8000-000000000166\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000172\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"dario3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000173\",\"account_id\":\"01990000-0000-7000-8000-000000000009\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000174\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"greta\"},\"email\":{\"before\":null,\"after\":\"greta@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000175\"]}},\"account_username\":\"greta\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000009\",\"username\":\"greta\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000176\",\"account_id\":\"01990000-0000-7000-8000-000000000177\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000178\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"elif3\"},\"email\":{\"before\":null,\"after\":\"elif3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000179\"]}},\"account_username\":\"elif3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000177\",\"username\":\"elif3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000180\",\"account_id\":\"01990000-0000-7000-8000-000000000177\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000181\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"elif3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000182\",\"account_id\":\"01990000-0000-7000-8000-000000000010\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000183\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"hugo\"},\"email\":{\"before\":null,\"after\":\"hugo@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000184\"]}},\"account_username\":\"hugo\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000010\",\"username\":\"hugo\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000185\",\"account_id\":\"01990000-0000-7000-8000-000000000010\",\"seq\":2,\"type\":\"profile.updated\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000186\",\"hold_ref\":null,\"changes\":{\"bio\":{\"before\":null,\"after\":\"a\"}},\"account_username\":\"hugo\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000010\",\"username\":\"hugo\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000187\",\"account_id\":\"01990000-0000-7000-8000-000000000188\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000189\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"farid3\"},\"email\":{\"before\":null,\"after\":\"farid3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000190\"]}},\"account_username\":\"farid3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000188\",\"username\":\"farid3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000191\",\"account_id\":\"01990000-0000-7000-8000-000000000011\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000192\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"jonas\"},\"email\":{\"before\":null,\"after\":\"jonas@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000193\"]}},\"account_username\":\"ines\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000011\",\"username\":\"ines\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000194\",\"account_id\":\"01990000-0000-7000-8000-000000000195\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000196\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"greta3\"},\"email\":{\"before\":null,\"after\":\"greta3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000197\"]}},\"account_username\":\"greta3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000195\",\"username\":\"greta3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000198\",\"account_id\":\"01990000-0000-7000-8000-000000000188\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000199\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"farid3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000200\",\"account_id\":\"01990000-0000-7000-8000-000000000011\",\"seq\":2,\"type\":\"username.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000201\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":\"jonas\",\"after\":\"ines\"}},\"account_username\":\"ines\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000011\",\"username\":\"ines\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000202\",\"account_id\":\"01990000-0000-7000-8000-000000000195\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000203\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"greta3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000204\",\"account_id\":\"01990000-0000-7000-8000-000000000205\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000206\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"kenji\"},\"email\":{\"before\":null,\"after\":\"kenji@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000207\"]}},\"account_username\":\"kenji\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000205\",\"username\":\"kenji\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000208\",\"account_id\":\"01990000-0000-7000-8000-000000000209\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000210\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"hugo3\"},\"email\":{\"before\":null,\"after\":\"hugo3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000211\"]}},\"account_username\":\"hugo3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000209\",\"username\":\"hugo3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000212\",\"account_id\":\"01990000-0000-7000-8000-000000000209\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000213\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"hugo3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000209\",\"username\":\"hugo3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000214\",\"account_id\":\"01990000-0000-7000-8000-000000000209\",\"seq\":3,\"type\":\"factor.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000215\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":false,\"recovery_codes_left\":0},\"after\":{\"enabled\":true,\"recovery_codes_left\":10}}},\"account_username\":\"hugo3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000209\",\"username\":\"hugo3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000216\",\"account_id\":\"01990000-0000-7000-8000-000000000217\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000218\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ines3\"},\"email\":{\"before\":null,\"after\":\"ines3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000219\"]}},\"account_username\":\"ines3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000217\",\"username\":\"ines3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000220\",\"account_id\":\"01990000-0000-7000-8000-000000000221\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000222\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"jonas3\"},\"email\":{\"before\":null,\"after\":\"jonas3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000223\"]}},\"account_username\":\"jonas3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000221\",\"username\":\"jonas3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000224\",\"account_id\":\"01990000-0000-7000-8000-000000000205\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000225\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"kenji\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000205\",\"username\":\"kenji\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000226\",\"account_id\":\"01990000-0000-7000-8000-000000000217\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000227\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"ines3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000228\",\"account_id\":\"01990000-0000-7000-8000-000000000205\",\"seq\":3,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000229\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"kenji\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000205\",\"username\":\"kenji\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000230\",\"account_id\":\"01990000-0000-7000-8000-000000000231\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000232\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"kenji3\"},\"email\":{\"before\":null,\"after\":\"kenji3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000233\"]}},\"account_username\":\"kenji3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000231\",\"username\":\"kenji3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000234\",\"account_id\":\"01990000-0000-7000-8000-000000000235\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000236\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"leila3\"},\"email\":{\"before\":null,\"after\":\"leila3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000237\"]}},\"account_username\":\"leila3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000235\",\"username\":\"leila3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000238\",\"account_id\":\"01990000-0000-7000-8000-000000000231\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000239\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"kenji3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000231\",\"username\":\"kenji3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000240\",\"account_id\":\"01990000-0000-7000-8000-000000000221\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000241\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"jonas3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000221\",\"username\":\"jonas3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000242\",\"account_id\":\"01990000-0000-7000-8000-000000000231\",\"seq\":3,\"type\":\"factor.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000243\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":false,\"recovery_codes_left\":0},\"after\":{\"enabled\":true,\"recovery_codes_left\":10}}},\"account_username\":\"kenji3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000231\",\"username\":\"kenji3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000244\",\"account_id\":\"01990000-0000-7000-8000-000000000221\",\"seq\":3,\"type\":\"factor.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000245\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":false,\"recovery_codes_left\":0},\"after\":{\"enabled\":true,\"recovery_codes_left\":10}}},\"account_username\":\"jonas3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000221\",\"username\":\"jonas3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000246\",\"account_id\":\"01990000-0000-7000-8000-000000000247\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000248\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"marta3\"},\"email\":{\"before\":null,\"after\":\"marta3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000249\"]}},\"account_username\":\"marta3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000247\",\"username\":\"marta3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000250\",\"account_id\":\"01990000-0000-7000-8000-000000000251\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000252\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"noor3\"},\"email\":{\"before\":null,\"after\":\"noor3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000253\"]}},\"account_username\":\"noor3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000251\",\"username\":\"noor3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000254\",\"account_id\":\"01990000-0000-7000-8000-000000000235\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000255\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"leila3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000256\",\"account_id\":\"01990000-0000-7000-8000-000000000251\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000257\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"noor3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000251\",\"username\":\"noor3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000258\",\"account_id\":\"01990000-0000-7000-8000-000000000247\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000259\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"marta3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000247\",\"username\":\"marta3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000260\",\"account_id\":\"01990000-0000-7000-8000-000000000251\",\"seq\":3,\"type\":\"factor.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000261\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":false,\"recovery_codes_left\":0},\"after\":{\"enabled\":true,\"recovery_codes_left\":10}}},\"account_username\":\"noor3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000251\",\"username\":\"noor3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000262\",\"account_id\":\"01990000-0000-7000-8000-000000000263\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000264\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"otis3\"},\"email\":{\"before\":null,\"after\":\"otis3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000265\"]}},\"account_username\":\"otis3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000263\",\"username\":\"otis3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000266\",\"account_id\":\"01990000-0000-7000-8000-000000000247\",\"seq\":3,\"type\":\"factor.removed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000267\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":false,\"recovery_codes_left\":0},\"after\":{\"enabled\":false,\"recovery_codes_left\":0}}},\"account_username\":\"marta3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000247\",\"username\":\"marta3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000268\",\"account_id\":\"01990000-0000-7000-8000-000000000269\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000270\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"petra3\"},\"email\":{\"before\":null,\"after\":\"petra3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000271\"]}},\"account_username\":\"petra3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000269\",\"username\":\"petra3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000272\",\"account_id\":\"01990000-0000-7000-8000-000000000273\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000274\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"quinn3\"},\"email\":{\"before\":null,\"after\":\"quinn3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000275\"]}},\"account_username\":\"quinn3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000273\",\"username\":\"quinn3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000276\",\"account_id\":\"01990000-0000-7000-8000-000000000263\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000277\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"otis3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000278\",\"account_id\":\"01990000-0000-7000-8000-000000000273\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000279\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"quinn3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000273\",\"username\":\"quinn3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000280\",\"account_id\":\"01990000-0000-7000-8000-000000000273\",\"seq\":3,\"type\":\"factor.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000281\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":false,\"recovery_codes_left\":0},\"after\":{\"enabled\":true,\"recovery_codes_left\":10}}},\"account_username\":\"quinn3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000273\",\"username\":\"quinn3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000282\",\"account_id\":\"01990000-0000-7000-8000-000000000283\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000284\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"rosa3\"},\"email\":{\"before\":null,\"after\":\"rosa3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000285\"]}},\"account_username\":\"rosa3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000283\",\"username\":\"rosa3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000286\",\"account_id\":\"01990000-0000-7000-8000-000000000283\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000287\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"rosa3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000288\",\"account_id\":\"01990000-0000-7000-8000-000000000273\",\"seq\":4,\"type\":\"factor.recovery_codes_renewed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000289\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":true,\"recovery_codes_left\":10},\"after\":{\"enabled\":true,\"recovery_codes_left\":10}}},\"account_username\":\"quinn3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000273\",\"username\":\"quinn3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000290\",\"account_id\":\"01990000-0000-7000-8000-000000000291\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000292\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"samir3\"},\"email\":{\"before\":null,\"after\":\"samir3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000293\"]}},\"account_username\":\"samir3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000291\",\"username\":\"samir3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000294\",\"account_id\":\"01990000-0000-7000-8000-000000000295\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000296\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"tara3\"},\"email\":{\"before\":null,\"after\":\"tara3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000297\"]}},\"account_username\":\"tara3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000295\",\"username\":\"tara3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000298\",\"account_id\":\"01990000-0000-7000-8000-000000000295\",\"seq\":2,\"type\":\"email.change_requested\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000299\",\"hold_ref\":null,\"changes\":{\"email_pending\":{\"before\":null,\"after\":\"ulrike3@example.com\"},\"email\":{\"before\":\"tara3@example.com\",\"after\":\"tara3@example.com\"},\"email_verified\":{\"before\":false,\"after\":false}},\"account_username\":\"tara3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000295\",\"username\":\"tara3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000300\",\"account_id\":\"01990000-0000-7000-8000-000000000301\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000302\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"viktor3\"},\"email\":{\"before\":null,\"after\":\"viktor3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000303\"]}},\"account_username\":\"viktor3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000301\",\"username\":\"viktor3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000304\",\"account_id\":\"01990000-0000-7000-8000-000000000295\",\"seq\":3,\"type\":\"email.change_cancelled\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000305\",\"hold_ref\":null,\"changes\":{\"email_pending\":{\"before\":\"ulrike3@example.com\",\"after\":null}},\"account_username\":\"tara3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000295\",\"username\":\"tara3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000306\",\"account_id\":\"01990000-0000-7000-8000-000000000307\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000308\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"wanda3\"},\"email\":{\"before\":null,\"after\":\"wanda3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000309\"]}},\"account_username\":\"wanda3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000307\",\"username\":\"wanda3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000310\",\"account_id\":\"01990000-0000-7000-8000-000000000311\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000312\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"xenia3\"},\"email\":{\"before\":null,\"after\":\"xenia3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000313\"]}},\"account_username\":\"xenia3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000311\",\"username\":\"xenia3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000314\",\"account_id\":\"01990000-0000-7000-8000-000000000301\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000315\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"viktor3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000316\",\"account_id\":\"01990000-0000-7000-8000-000000000317\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000318\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"yusuf3\"},\"email\":{\"before\":null,\"after\":\"yusuf3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000319\"]}},\"account_username\":\"yusuf3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000317\",\"username\":\"yusuf3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000320\",\"account_id\":\"01990000-0000-7000-8000-000000000311\",\"seq\":2,\"type\":\"email.change_requested\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000321\",\"hold_ref\":null,\"changes\":{\"email_pending\":{\"before\":null,\"after\":\"zora3@example.com\"},\"email\":{\"before\":\"xenia3@example.com\",\"after\":\"xenia3@example.com\"},\"email_verified\":{\"before\":false,\"after\":false}},\"account_username\":\"xenia3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000311\",\"username\":\"xenia3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000322\",\"account_id\":\"01990000-0000-7000-8000-000000000307\",\"seq\":2,\"type\":\"email.change_requested\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000323\",\"hold_ref\":null,\"changes\":{\"email_pending\":{\"before\":null,\"after\":\"leila@example.com\"},\"email\":{\"before\":\"wanda3@example.com\",\"after\":\"wanda3@example.com\"},\"email_verified\":{\"before\":false,\"after\":false}},\"account_username\":\"wanda3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000307\",\"username\":\"wanda3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000324\",\"account_id\":\"01990000-0000-7000-8000-000000000317\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000325\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"yusuf3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000326\",\"account_id\":\"01990000-0000-7000-8000-000000000327\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000328\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"alice4\"},\"email\":{\"before\":null,\"after\":\"alice4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000329\"]}},\"account_username\":\"alice4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000327\",\"username\":\"alice4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000330\",\"account_id\":\"01990000-0000-7000-8000-000000000331\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000332\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"bruno4\"},\"email\":{\"before\":null,\"after\":\"bruno4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000333\"]}},\"account_username\":\"bruno4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000331\",\"username\":\"bruno4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000334\",\"account_id\":\"01990000-0000-7000-8000-000000000327\",\"seq\":2,\"type\":\"password.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000335\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000329\"],\"after\":[\"01990000-0000-7000-8000-000000000329\"]}},\"account_username\":\"alice4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000327\",\"username\":\"alice4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000336\",\"account_id\":\"01990000-0000-7000-8000-000000000337\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000338\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"chloe4\"},\"email\":{\"before\":null,\"after\":\"chloe4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000339\"]}},\"account_username\":\"chloe4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000337\",\"username\":\"chloe4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000340\",\"account_id\":\"01990000-0000-7000-8000-000000000341\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000342\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"dario4\"},\"email\":{\"before\":null,\"after\":\"dario4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000343\"]}},\"account_username\":\"dario4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000341\",\"username\":\"dario4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000344\",\"account_id\":\"01990000-0000-7000-8000-000000000331\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000345\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"bruno4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000346\",\"account_id\":\"01990000-0000-7000-8000-000000000341\",\"seq\":2,\"type\":\"email.change_requested\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000347\",\"hold_ref\":null,\"changes\":{\"email_pending\":{\"before\":null,\"after\":\"elif4@example.com\"},\"email\":{\"before\":\"dario4@example.com\",\"after\":\"dario4@example.com\"},\"email_verified\":{\"before\":false,\"after\":false}},\"account_username\":\"dario4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000341\",\"username\":\"dario4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000348\",\"account_id\":\"01990000-0000-7000-8000-000000000349\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000350\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"farid4\"},\"email\":{\"before\":null,\"after\":\"farid4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000351\"]}},\"account_username\":\"farid4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000349\",\"username\":\"farid4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000352\",\"account_id\":\"01990000-0000-7000-8000-000000000012\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000353\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"greta4\"},\"email\":{\"before\":null,\"after\":\"greta4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000354\"]}},\"account_username\":\"greta4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000012\",\"username\":\"greta4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000355\",\"account_id\":\"01990000-0000-7000-8000-000000000356\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000357\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"hugo4\"},\"email\":{\"before\":null,\"after\":\"hugo4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000358\"]}},\"account_username\":\"hugo4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000356\",\"username\":\"hugo4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000359\",\"account_id\":\"01990000-0000-7000-8000-000000000349\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000360\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"farid4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000361\",\"account_id\":\"01990000-0000-7000-8000-000000000012\",\"seq\":2,\"type\":\"account.closing\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000362\",\"hold_ref\":null,\"changes\":{\"state\":{\"before\":\"pending\",\"after\":\"closing\"},\"closes_at\":{\"before\":null,\"after\":\"2026-02-14T09:00:00.000Z\"}},\"account_username\":\"greta4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000012\",\"username\":\"greta4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000363\",\"account_id\":\"01990000-0000-7000-8000-000000000356\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000364\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"hugo4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000365\",\"account_id\":\"01990000-0000-7000-8000-000000000366\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000367\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ines4\"},\"email\":{\"before\":null,\"after\":\"ines4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000368\"]}},\"account_username\":\"ines4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000366\",\"username\":\"ines4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000369\",\"account_id\":\"01990000-0000-7000-8000-000000000013\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000370\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"marta\"},\"email\":{\"before\":null,\"after\":\"marta@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000371\"]}},\"account_username\":\"marta\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000013\",\"username\":\"marta\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000372\",\"account_id\":\"01990000-0000-7000-8000-000000000373\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000374\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"jonas4\"},\"email\":{\"before\":null,\"after\":\"jonas4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000375\"]}},\"account_username\":\"jonas4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000373\",\"username\":\"jonas4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000016\",\"account_id\":\"01990000-0000-7000-8000-000000000014\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000376\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"noor\"},\"email\":{\"before\":null,\"after\":\"noor@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000015\"]}},\"account_username\":\"noor\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000014\",\"username\":\"noor\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000377\",\"account_id\":\"01990000-0000-7000-8000-000000000378\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000379\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"kenji4\"},\"email\":{\"before\":null,\"after\":\"kenji4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000380\"]}},\"account_username\":\"kenji4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000378\",\"username\":\"kenji4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000381\",\"account_id\":\"01990000-0000-7000-8000-000000000013\",\"seq\":2,\"type\":\"account.closing\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000382\",\"hold_ref\":null,\"changes\":{\"state\":{\"before\":\"pending\",\"after\":\"closing\"},\"closes_at\":{\"before\":null,\"after\":\"2026-02-14T09:00:00.000Z\"}},\"account_username\":\"marta\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000013\",\"username\":\"marta\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000383\",\"account_id\":\"01990000-0000-7000-8000-000000000373\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000384\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"jonas4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000385\",\"account_id\":\"01990000-0000-7000-8000-000000000378\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000386\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"kenji4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000387\",\"account_id\":\"01990000-0000-7000-8000-000000000013\",\"seq\":3,\"type\":\"account.reopened\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000388\",\"hold_ref\":null,\"changes\":{\"state\":{\"before\":\"closing\",\"after\":\"pending\"},\"closes_at\":{\"before\":\"2026-02-14T09:00:00.000Z\",\"after\":null}},\"account_username\":\"marta\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000013\",\"username\":\"marta\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000389\",\"account_id\":\"01990000-0000-7000-8000-000000000390\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000391\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"leila4\"},\"email\":{\"before\":null,\"after\":\"leila4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000017\"]}},\"account_username\":\"leila4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000390\",\"username\":\"leila4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000392\",\"account_id\":\"01990000-0000-7000-8000-000000000393\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000394\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"marta4\"},\"email\":{\"before\":null,\"after\":\"marta4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000395\"]}},\"account_username\":\"marta4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000393\",\"username\":\"marta4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000396\",\"account_id\":\"01990000-0000-7000-8000-000000000397\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000398\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"noor4\"},\"email\":{\"before\":null,\"after\":\"noor4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000399\"]}},\"account_username\":\"noor4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000397\",\"username\":\"noor4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000400\",\"account_id\":\"01990000-0000-7000-8000-000000000401\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000402\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"otis4\"},\"email\":{\"before\":null,\"after\":\"otis4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000403\"]}},\"account_username\":\"otis4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000401\",\"username\":\"otis4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000404\",\"account_id\":\"01990000-0000-7000-8000-000000000393\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000405\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"marta4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000406\",\"account_id\":\"01990000-0000-7000-8000-000000000397\",\"seq\":2,\"type\":\"session.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000407\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000399\"],\"after\":[\"01990000-0000-7000-8000-000000000399\",\"01990000-0000-7000-8000-000000000018\"]}},\"account_username\":\"noor4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000397\",\"username\":\"noor4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000408\",\"account_id\":\"01990000-0000-7000-8000-000000000397\",\"seq\":3,\"type\":\"session.ended\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000409\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000399\",\"01990000-0000-7000-8000-000000000018\"],\"after\":[\"01990000-0000-7000-8000-000000000399\"]}},\"account_username\":\"noor4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000397\",\"username\":\"noor4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000410\",\"account_id\":\"01990000-0000-7000-8000-000000000411\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000412\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"petra4\"},\"email\":{\"before\":null,\"after\":\"petra4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000413\"]}},\"account_username\":\"petra4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000411\",\"username\":\"petra4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000414\",\"account_id\":\"01990000-0000-7000-8000-000000000415\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000416\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"quinn4\"},\"email\":{\"before\":null,\"after\":\"quinn4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000417\"]}},\"account_username\":\"quinn4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000415\",\"username\":\"quinn4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000418\",\"account_id\":\"01990000-0000-7000-8000-000000000419\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000420\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"rosa4\"},\"email\":{\"before\":null,\"after\":\"rosa4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000421\"]}},\"account_username\":\"rosa4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000419\",\"username\":\"rosa4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000422\",\"account_id\":\"01990000-0000-7000-8000-000000000401\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000423\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"otis4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000424\",\"account_id\":\"01990000-0000-7000-8000-000000000411\",\"seq\":2,\"type\":\"session.ended\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000425\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000413\"],\"after\":[\"01990000-0000-7000-8000-000000000413\"]}},\"account_username\":\"petra4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000411\",\"username\":\"petra4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000426\",\"account_id\":\"01990000-0000-7000-8000-000000000415\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000427\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"quinn4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000428\",\"account_id\":\"01990000-0000-7000-8000-000000000429\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000430\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"samir4\"},\"email\":{\"before\":null,\"after\":\"samir4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000431\"]}},\"account_username\":\"samir4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000429\",\"username\":\"samir4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000432\",\"account_id\":\"01990000-0000-7000-8000-000000000433\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000434\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"tara4\"},\"email\":{\"before\":null,\"after\":\"tara4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000435\"]}},\"account_username\":\"tara4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000433\",\"username\":\"tara4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000436\",\"account_id\":\"01990000-0000-7000-8000-000000000419\",\"seq\":2,\"type\":\"session.ended\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000437\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000421\"],\"after\":[]}},\"account_username\":\"rosa4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000419\",\"username\":\"rosa4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000438\",\"account_id\":\"01990000-0000-7000-8000-000000000429\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000439\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"samir4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000440\",\"account_id\":\"01990000-0000-7000-8000-000000000433\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000441\",\"hold_ref\":\"H-H41J-8AZW\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-H41J-8AZW\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"tara4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000442\",\"account_id\":\"01990000-0000-7000-8000-000000000443\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000444\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ulrike4\"},\"email\":{\"before\":null,\"after\":\"ulrike4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000445\"]}},\"account_username\":\"ulrike4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000443\",\"username\":\"ulrike4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000446\",\"account_id\":\"01990000-0000-7000-8000-000000000447\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000448\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"viktor4\"},\"email\":{\"before\":null,\"after\":\"viktor4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000449\"]}},\"account_username\":\"viktor4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000447\",\"username\":\"viktor4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000450\",\"account_id\":\"01990000-0000-7000-8000-000000000451\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000452\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"wanda4\"},\"email\":{\"before\":null,\"after\":\"wanda4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000453\"]}},\"account_username\":\"wanda4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000451\",\"username\":\"wanda4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000454\",\"account_id\":\"01990000-0000-7000-8000-000000000443\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000455\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"ulrike4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000456\",\"account_id\":\"01990000-0000-7000-8000-000000000447\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000457\",\"hold_ref\":\"H-S8PT-ET2M\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-S8PT-ET2M\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"viktor4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000458\",\"account_id\":\"01990000-0000-7000-8000-000000000020\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000459\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"zora\"},\"email\":{\"before\":null,\"after\":\"zora@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000460\"]}},\"account_username\":\"zora\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000020\",\"username\":\"zora\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000461\",\"account_id\":\"01990000-0000-7000-8000-000000000451\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000462\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"wanda4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000463\",\"account_id\":\"01990000-0000-7000-8000-000000000020\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000464\",\"hold_ref\":\"H-FC74-APMB\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-FC74-APMB\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"zora\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000465\",\"account_id\":\"01990000-0000-7000-8000-000000000020\",\"seq\":3,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000466\",\"hold_ref\":\"H-TERQ-AQ8F\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-TERQ-AQ8F\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"zora\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000467\",\"account_id\":\"01990000-0000-7000-8000-000000000020\",\"seq\":4,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000468\",\"hold_ref\":\"H-TERQ-AQ8F\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-TERQ-AQ8F\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-TERQ-AQ8F\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000049\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"zora\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000020\",\"username\":\"zora\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000469\",\"account_id\":\"01990000-0000-7000-8000-000000000020\",\"seq\":5,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000470\",\"hold_ref\":\"H-FC74-APMB\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-FC74-APMB\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-FC74-APMB\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000019\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"zora\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000020\",\"username\":\"zora\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000471\",\"account_id\":\"01990000-0000-7000-8000-000000000472\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000473\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"xenia4\"},\"email\":{\"before\":null,\"after\":\"xenia4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000474\"]}},\"account_username\":\"xenia4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000472\",\"username\":\"xenia4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000475\",\"account_id\":\"01990000-0000-7000-8000-000000000022\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000476\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"yusuf4\"},\"email\":{\"before\":null,\"after\":\"yusuf4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000477\"]}},\"account_username\":\"yusuf4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000022\",\"username\":\"yusuf4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000478\",\"account_id\":\"01990000-0000-7000-8000-000000000472\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000479\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"xenia4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000480\",\"account_id\":\"01990000-0000-7000-8000-000000000022\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000481\",\"hold_ref\":\"H-GWEW-Y7YP\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-GWEW-Y7YP\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"yusuf4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000482\",\"account_id\":\"01990000-0000-7000-8000-000000000022\",\"seq\":3,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000483\",\"hold_ref\":\"H-N2E1-03QK\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-N2E1-03QK\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"yusuf4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000484\",\"account_id\":\"01990000-0000-7000-8000-000000000022\",\"seq\":4,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000485\",\"hold_ref\":\"H-N2E1-03QK\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-N2E1-03QK\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-N2E1-03QK\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000021\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"yusuf4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000022\",\"username\":\"yusuf4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000486\",\"account_id\":\"01990000-0000-7000-8000-000000000487\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000488\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"zora4\"},\"email\":{\"before\":null,\"after\":\"zora4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000489\"]}},\"account_username\":\"zora4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000487\",\"username\":\"zora4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000490\",\"account_id\":\"01990000-0000-7000-8000-000000000022\",\"seq\":5,\"type\":\"appeal.withdrawn\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000491\",\"hold_ref\":\"H-N2E1-03QK\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-N2E1-03QK\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null},\"after\":{\"ref\":\"H-N2E1-03QK\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"withdrawn\",\"dedupe_key\":null}},\"appeal\":{\"before\":{\"id\":\"01990000-0000-7000-8000-000000000021\",\"state\":\"submitted\"},\"after\":{\"id\":\"01990000-0000-7000-8000-000000000021\",\"state\":\"withdrawn\"}}},\"account_username\":\"yusuf4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000022\",\"username\":\"yusuf4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000492\",\"account_id\":\"01990000-0000-7000-8000-000000000024\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000493\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"alice5\"},\"email\":{\"before\":null,\"after\":\"alice5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000494\"]}},\"account_username\":\"alice5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000024\",\"username\":\"alice5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000495\",\"account_id\":\"01990000-0000-7000-8000-000000000487\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000496\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"zora4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000497\",\"account_id\":\"01990000-0000-7000-8000-000000000024\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000498\",\"hold_ref\":\"H-A61N-D3WB\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-A61N-D3WB\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"alice5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000499\",\"account_id\":\"01990000-0000-7000-8000-000000000024\",\"seq\":3,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000500\",\"hold_ref\":\"H-99H9-373E\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-99H9-373E\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"alice5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000501\",\"account_id\":\"01990000-0000-7000-8000-000000000502\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000503\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"bruno5\"},\"email\":{\"before\":null,\"after\":\"bruno5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000504\"]}},\"account_username\":\"bruno5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000502\",\"username\":\"bruno5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000505\",\"account_id\":\"01990000-0000-7000-8000-000000000024\",\"seq\":4,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000506\",\"hold_ref\":\"H-99H9-373E\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-99H9-373E\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-99H9-373E\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000023\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"alice5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000024\",\"username\":\"alice5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000507\",\"account_id\":\"01990000-0000-7000-8000-000000000026\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000508\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"chloe5\"},\"email\":{\"before\":null,\"after\":\"chloe5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000509\"]}},\"account_username\":\"chloe5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000026\",\"username\":\"chloe5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000510\",\"account_id\":\"01990000-0000-7000-8000-000000000502\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000511\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"bruno5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000512\",\"account_id\":\"01990000-0000-7000-8000-000000000026\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000513\",\"hold_ref\":\"H-9NKN-KJJ1\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-9NKN-KJJ1\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"chloe5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000514\",\"account_id\":\"01990000-0000-7000-8000-000000000026\",\"seq\":3,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000515\",\"hold_ref\":\"H-F1DD-XM6E\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-F1DD-XM6E\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"chloe5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000516\",\"account_id\":\"01990000-0000-7000-8000-000000000026\",\"seq\":4,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000517\",\"hold_ref\":\"H-F1DD-XM6E\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-F1DD-XM6E\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-F1DD-XM6E\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000025\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"chloe5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000026\",\"username\":\"chloe5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000518\",\"account_id\":\"01990000-0000-7000-8000-000000000519\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000520\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"dario5\"},\"email\":{\"before\":null,\"after\":\"dario5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000521\"]}},\"account_username\":\"dario5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000519\",\"username\":\"dario5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000522\",\"account_id\":\"01990000-0000-7000-8000-000000000519\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000523\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"dario5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000027\",\"account_id\":\"01990000-0000-7000-8000-000000000524\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000525\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"otis\"},\"email\":{\"before\":null,\"after\":\"otis@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000028\"]}},\"account_username\":\"otis\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000524\",\"username\":\"otis\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000526\",\"account_id\":\"01990000-0000-7000-8000-000000000527\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000528\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"elif5\"},\"email\":{\"before\":null,\"after\":\"elif5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000529\"]}},\"account_username\":\"elif5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000527\",\"username\":\"elif5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000530\",\"account_id\":\"01990000-0000-7000-8000-000000000531\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000532\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"farid5\"},\"email\":{\"before\":null,\"after\":\"farid5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000533\"]}},\"account_username\":\"farid5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000531\",\"username\":\"farid5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000534\",\"account_id\":\"01990000-0000-7000-8000-000000000535\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000536\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"greta5\"},\"email\":{\"before\":null,\"after\":\"greta5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000537\"]}},\"account_username\":\"greta5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000535\",\"username\":\"greta5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000538\",\"account_id\":\"01990000-0000-7000-8000-000000000539\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000540\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"hugo5\"},\"email\":{\"before\":null,\"after\":\"hugo5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000541\"]}},\"account_username\":\"hugo5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000539\",\"username\":\"hugo5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000542\",\"account_id\":\"01990000-0000-7000-8000-000000000527\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000543\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"elif5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000544\",\"account_id\":\"01990000-0000-7000-8000-000000000535\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000545\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"greta5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000546\",\"account_id\":\"01990000-0000-7000-8000-000000000547\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000548\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ines5\"},\"email\":{\"before\":null,\"after\":\"ines5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000549\"]}},\"account_username\":\"ines5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000547\",\"username\":\"ines5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000550\",\"account_id\":\"01990000-0000-7000-8000-000000000030\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000551\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"quinn\"},\"email\":{\"before\":null,\"after\":\"quinn@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000031\"]}},\"account_username\":\"quinn\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000030\",\"username\":\"quinn\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000552\",\"account_id\":\"01990000-0000-7000-8000-000000000547\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000553\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"ines5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000554\",\"account_id\":\"01990000-0000-7000-8000-000000000555\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000556\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"jonas5\"},\"email\":{\"before\":null,\"after\":\"jonas5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000557\"]}},\"account_username\":\"jonas5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000555\",\"username\":\"jonas5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000558\",\"account_id\":\"01990000-0000-7000-8000-000000000032\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000559\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"kenji5\"},\"email\":{\"before\":null,\"after\":\"kenji5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000560\"]}},\"account_username\":\"kenji5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000032\",\"username\":\"kenji5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000561\",\"account_id\":\"01990000-0000-7000-8000-000000000555\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000562\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"jonas5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000563\",\"account_id\":\"01990000-0000-7000-8000-000000000564\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000565\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"leila5\"},\"email\":{\"before\":null,\"after\":\"leila5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000566\"]}},\"account_username\":\"leila5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000564\",\"username\":\"leila5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000567\",\"account_id\":\"01990000-0000-7000-8000-000000000033\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000568\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"marta5\"},\"email\":{\"before\":null,\"after\":\"marta5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000034\"]}},\"account_username\":\"rosa\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000033\",\"username\":\"rosa\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000569\",\"account_id\":\"01990000-0000-7000-8000-000000000570\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000571\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"noor5\"},\"email\":{\"before\":null,\"after\":\"noor5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000572\"]}},\"account_username\":\"noor5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000570\",\"username\":\"noor5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000573\",\"account_id\":\"01990000-0000-7000-8000-000000000564\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000574\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"leila5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000575\",\"account_id\":\"01990000-0000-7000-8000-000000000033\",\"seq\":2,\"type\":\"account.edited\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000576\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":\"marta5\",\"after\":\"rosa\"},\"email\":{\"before\":\"marta5@example.com\",\"after\":\"samir@example.com\"},\"email_verified\":{\"before\":false,\"after\":false},\"bio\":{\"before\":null,\"after\":null},\"metadata\":{\"before\":{},\"after\":{\"plan\":\"free\"}}},\"account_username\":\"rosa\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000564\",\"username\":\"leila5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000577\",\"account_id\":\"01990000-0000-7000-8000-000000000035\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000578\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"tara\"},\"email\":{\"before\":null,\"after\":\"tara@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000036\"]}},\"account_username\":\"tara\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000035\",\"username\":\"tara\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000579\",\"account_id\":\"01990000-0000-7000-8000-000000000570\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000580\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"noor5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000581\",\"account_id\":\"01990000-0000-7000-8000-000000000582\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000583\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"otis5\"},\"email\":{\"before\":null,\"after\":\"otis5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000584\"]}},\"account_username\":\"otis5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000582\",\"username\":\"otis5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000585\",\"account_id\":\"01990000-0000-7000-8000-000000000586\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000587\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"petra5\"},\"email\":{\"before\":null,\"after\":\"petra5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000588\"]}},\"account_username\":\"petra5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000586\",\"username\":\"petra5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000589\",\"account_id\":\"01990000-0000-7000-8000-000000000037\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000590\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ulrike\"},\"email\":{\"before\":null,\"after\":\"ulrike@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000591\"]}},\"account_username\":\"ulrike\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000037\",\"username\":\"ulrike\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000592\",\"account_id\":\"01990000-0000-7000-8000-000000000035\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000593\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"support\"]}},\"account_username\":\"tara\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000570\",\"username\":\"noor5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000594\",\"account_id\":\"01990000-0000-7000-8000-000000000582\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000595\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"otis5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000596\",\"account_id\":\"01990000-0000-7000-8000-000000000037\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000597\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"ulrike\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000037\",\"username\":\"ulrike\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000598\",\"account_id\":\"01990000-0000-7000-8000-000000000037\",\"seq\":3,\"type\":\"factor.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000599\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":false,\"recovery_codes_left\":0},\"after\":{\"enabled\":true,\"recovery_codes_left\":10}}},\"account_username\":\"ulrike\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000037\",\"username\":\"ulrike\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000600\",\"account_id\":\"01990000-0000-7000-8000-000000000037\",\"seq\":4,\"type\":\"factor.removed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000601\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":true,\"recovery_codes_left\":10},\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000591\"],\"after\":[]},\"note\":{\"before\":null,\"after\":\"The telephone was lost.\"}},\"account_username\":\"ulrike\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000582\",\"username\":\"otis5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000602\",\"account_id\":\"01990000-0000-7000-8000-000000000603\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000604\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"quinn5\"},\"email\":{\"before\":null,\"after\":\"quinn5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000605\"]}},\"account_username\":\"quinn5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000603\",\"username\":\"quinn5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000606\",\"account_id\":\"01990000-0000-7000-8000-000000000038\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000607\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"rosa5\"},\"email\":{\"before\":null,\"after\":\"rosa5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000608\"]}},\"account_username\":\"rosa5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000038\",\"username\":\"rosa5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000609\",\"account_id\":\"01990000-0000-7000-8000-000000000603\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000610\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"quinn5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000611\",\"account_id\":\"01990000-0000-7000-8000-000000000612\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000613\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"samir5\"},\"email\":{\"before\":null,\"after\":\"samir5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000614\"]}},\"account_username\":\"samir5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000612\",\"username\":\"samir5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000615\",\"account_id\":\"01990000-0000-7000-8000-000000000039\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000616\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"tara5\"},\"email\":{\"before\":null,\"after\":\"tara5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000617\"]}},\"account_username\":\"tara5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000039\",\"username\":\"tara5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000618\",\"account_id\":\"01990000-0000-7000-8000-000000000612\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000619\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"samir5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000620\",\"account_id\":\"01990000-0000-7000-8000-000000000603\",\"seq\":3,\"type\":\"password.reset_sent\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000621\",\"hold_ref\":null,\"changes\":{\"account\":{\"before\":null,\"after\":\"01990000-0000-7000-8000-000000000038\"}},\"account_username\":\"quinn5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000603\",\"username\":\"quinn5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000622\",\"account_id\":\"01990000-0000-7000-8000-000000000623\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000624\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ulrike5\"},\"email\":{\"before\":null,\"after\":\"ulrike5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000625\"]}},\"account_username\":\"ulrike5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000623\",\"username\":\"ulrike5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000626\",\"account_id\":\"01990000-0000-7000-8000-000000000040\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000627\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"viktor5\"},\"email\":{\"before\":null,\"after\":\"viktor5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000628\"]}},\"account_username\":\"viktor5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000040\",\"username\":\"viktor5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000629\",\"account_id\":\"01990000-0000-7000-8000-000000000039\",\"seq\":2,\"type\":\"session.ended\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000630\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000617\"],\"after\":[]}},\"account_username\":\"tara5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000612\",\"username\":\"samir5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000631\",\"account_id\":\"01990000-0000-7000-8000-000000000623\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000632\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"ulrike5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000633\",\"account_id\":\"01990000-0000-7000-8000-000000000634\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000635\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"wanda5\"},\"email\":{\"before\":null,\"after\":\"wanda5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000636\"]}},\"account_username\":\"wanda5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000634\",\"username\":\"wanda5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000637\",\"account_id\":\"01990000-0000-7000-8000-000000000638\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000639\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"xenia5\"},\"email\":{\"before\":null,\"after\":\"xenia5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000640\"]}},\"account_username\":\"xenia5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000638\",\"username\":\"xenia5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000641\",\"account_id\":\"01990000-0000-7000-8000-000000000041\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000642\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"viktor\"},\"email\":{\"before\":null,\"after\":\"viktor@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000042\"]}},\"account_username\":\"viktor\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000041\",\"username\":\"viktor\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000643\",\"account_id\":\"01990000-0000-7000-8000-000000000040\",\"seq\":2,\"type\":\"account.closing\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000644\",\"hold_ref\":null,\"changes\":{\"state\":{\"before\":\"pending\",\"after\":\"closing\"},\"closes_at\":{\"before\":null,\"after\":\"2026-02-14T09:00:00.000Z\"},\"closing_reason\":{\"before\":null,\"after\":\"asked for by letter\"}},\"account_username\":\"viktor5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000623\",\"username\":\"ulrike5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000645\",\"account_id\":\"01990000-0000-7000-8000-000000000634\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000646\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"wanda5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000647\",\"account_id\":\"01990000-0000-7000-8000-000000000041\",\"seq\":2,\"type\":\"account.closing\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000648\",\"hold_ref\":null,\"changes\":{\"state\":{\"before\":\"pending\",\"after\":\"closing\"},\"closes_at\":{\"before\":null,\"after\":\"2026-02-14T09:00:00.000Z\"}},\"account_username\":\"viktor\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000041\",\"username\":\"viktor\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000649\",\"account_id\":\"01990000-0000-7000-8000-000000000041\",\"seq\":3,\"type\":\"account.reopened\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000650\",\"hold_ref\":null,\"changes\":{\"state\":{\"before\":\"closing\",\"after\":\"pending\"},\"closes_at\":{\"before\":\"2026-02-14T09:00:00.000Z\",\"after\":null}},\"account_username\":\"viktor\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000634\",\"username\":\"wanda5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000651\",\"account_id\":\"01990000-0000-7000-8000-000000000652\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000653\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"yusuf5\"},\"email\":{\"before\":null,\"after\":\"yusuf5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000654\"]}},\"account_username\":\"yusuf5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000652\",\"username\":\"yusuf5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000045\",\"account_id\":\"01990000-0000-7000-8000-000000000043\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000655\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"wanda\"},\"email\":{\"before\":null,\"after\":\"wanda@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000044\"]}},\"account_username\":\"wanda\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000043\",\"username\":\"wanda\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000656\",\"account_id\":\"01990000-0000-7000-8000-000000000048\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000657\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"yusuf\"},\"email\":{\"before\":null,\"after\":\"yusuf@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000658\"]}},\"account_username\":\"yusuf\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000048\",\"username\":\"yusuf\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000659\",\"account_id\":\"01990000-0000-7000-8000-000000000047\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000660\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"xenia\"},\"email\":{\"before\":null,\"after\":\"xenia@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000661\"]}},\"account_username\":\"xenia\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000047\",\"username\":\"xenia\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000662\",\"account_id\":\"01990000-0000-7000-8000-000000000652\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000663\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"yusuf5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000046\",\"account_id\":\"01990000-0000-7000-8000-000000000043\",\"seq\":2,\"type\":\"account.exported\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000664\",\"hold_ref\":null,\"changes\":{\"exported_at\":{\"before\":null,\"after\":\"2026-01-15T09:00:00.000Z\"}},\"account_username\":\"wanda\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000652\",\"username\":\"yusuf5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000665\",\"account_id\":\"01990000-0000-7000-8000-000000000048\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000666\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"yusuf\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000667\",\"account_id\":\"01990000-0000-7000-8000-000000000668\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000669\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"zora5\"},\"email\":{\"before\":null,\"after\":\"zora5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000670\"]}},\"account_username\":\"zora5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000668\",\"username\":\"zora5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000671\",\"account_id\":\"01990000-0000-7000-8000-000000000047\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000672\",\"hold_ref\":\"H-QRQW-BCFE\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-QRQW-BCFE\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"xenia\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000673\",\"account_id\":\"01990000-0000-7000-8000-000000000668\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000674\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"zora5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000675\",\"account_id\":\"01990000-0000-7000-8000-000000000047\",\"seq\":3,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000676\",\"hold_ref\":\"H-1TF1-SENY\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-1TF1-SENY\",\"kind\":\"review\",\"actions\":[\"email.change\",\"account.close\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"xenia\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000048\",\"username\":\"yusuf\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000677\",\"account_id\":\"01990000-0000-7000-8000-000000000678\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000679\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"alice6\"},\"email\":{\"before\":null,\"after\":\"alice6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000680\"]}},\"account_username\":\"alice6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000678\",\"username\":\"alice6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000681\",\"account_id\":\"01990000-0000-7000-8000-000000000678\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000682\",\"hold_ref\":\"H-MXRW-8Q1F\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-MXRW-8Q1F\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"alice6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000683\",\"account_id\":\"01990000-0000-7000-8000-000000000684\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000685\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"bruno6\"},\"email\":{\"before\":null,\"after\":\"bruno6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000686\"]}},\"account_username\":\"bruno6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000684\",\"username\":\"bruno6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000687\",\"account_id\":\"01990000-0000-7000-8000-000000000050\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000688\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"alice2\"},\"email\":{\"before\":null,\"after\":\"alice2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000689\"]}},\"account_username\":\"alice2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000050\",\"username\":\"alice2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000690\",\"account_id\":\"01990000-0000-7000-8000-000000000684\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000691\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"bruno6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000692\",\"account_id\":\"01990000-0000-7000-8000-000000000050\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000693\",\"hold_ref\":\"H-3G1F-19GV\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-3G1F-19GV\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"alice2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000694\",\"account_id\":\"01990000-0000-7000-8000-000000000695\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000696\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"chloe6\"},\"email\":{\"before\":null,\"after\":\"chloe6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000697\"]}},\"account_username\":\"chloe6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000695\",\"username\":\"chloe6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000698\",\"account_id\":\"01990000-0000-7000-8000-000000000051\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000699\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"bruno2\"},\"email\":{\"before\":null,\"after\":\"bruno2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000700\"]}},\"account_username\":\"bruno2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000051\",\"username\":\"bruno2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000701\",\"account_id\":\"01990000-0000-7000-8000-000000000695\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000702\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"chloe6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000703\",\"account_id\":\"01990000-0000-7000-8000-000000000051\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000704\",\"hold_ref\":\"H-NTJE-66SD\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-NTJE-66SD\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"bruno2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000705\",\"account_id\":\"01990000-0000-7000-8000-000000000706\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000707\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"dario6\"},\"email\":{\"before\":null,\"after\":\"dario6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000708\"]}},\"account_username\":\"dario6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000706\",\"username\":\"dario6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000709\",\"account_id\":\"01990000-0000-7000-8000-000000000706\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000710\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"dario6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000711\",\"account_id\":\"01990000-0000-7000-8000-000000000051\",\"seq\":3,\"type\":\"hold.edited\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000712\",\"hold_ref\":\"H-NTJE-66SD\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-NTJE-66SD\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-NTJE-66SD\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"note\":{\"before\":null,\"after\":\"a\"}},\"account_username\":\"bruno2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000695\",\"username\":\"chloe6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000713\",\"account_id\":\"01990000-0000-7000-8000-000000000052\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000714\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"chloe2\"},\"email\":{\"before\":null,\"after\":\"chloe2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000715\"]}},\"account_username\":\"chloe2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000052\",\"username\":\"chloe2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000716\",\"account_id\":\"01990000-0000-7000-8000-000000000717\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000718\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"elif6\"},\"email\":{\"before\":null,\"after\":\"elif6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000719\"]}},\"account_username\":\"elif6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000717\",\"username\":\"elif6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000720\",\"account_id\":\"01990000-0000-7000-8000-000000000053\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000721\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"dario2\"},\"email\":{\"before\":null,\"after\":\"dario2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000722\"]}},\"account_username\":\"dario2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000053\",\"username\":\"dario2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000723\",\"account_id\":\"01990000-0000-7000-8000-000000000052\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000724\",\"hold_ref\":\"H-VCBY-93TF\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-VCBY-93TF\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"chloe2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000725\",\"account_id\":\"01990000-0000-7000-8000-000000000717\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000726\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"elif6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000727\",\"account_id\":\"01990000-0000-7000-8000-000000000053\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000728\",\"hold_ref\":\"H-GA2X-KXT6\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-GA2X-KXT6\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"dario2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000729\",\"account_id\":\"01990000-0000-7000-8000-000000000052\",\"seq\":3,\"type\":\"hold.lifted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000730\",\"hold_ref\":\"H-VCBY-93TF\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-VCBY-93TF\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":null},\"lift\":{\"before\":null,\"after\":{\"state\":\"lifted\",\"reason\":\"settled\",\"note\":null}}},\"account_username\":\"chloe2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000706\",\"username\":\"dario6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000731\",\"account_id\":\"01990000-0000-7000-8000-000000000053\",\"seq\":3,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000732\",\"hold_ref\":\"H-RPAR-KD9H\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-RPAR-KD9H\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":2}},\"account_username\":\"dario2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000733\",\"account_id\":\"01990000-0000-7000-8000-000000000055\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000734\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"farid2\"},\"email\":{\"before\":null,\"after\":\"farid2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000735\"]}},\"account_username\":\"farid2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000055\",\"username\":\"farid2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000736\",\"account_id\":\"01990000-0000-7000-8000-000000000054\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000737\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"elif2\"},\"email\":{\"before\":null,\"after\":\"elif2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000738\"]}},\"account_username\":\"elif2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000054\",\"username\":\"elif2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000739\",\"account_id\":\"01990000-0000-7000-8000-000000000055\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000740\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"farid2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000741\",\"account_id\":\"01990000-0000-7000-8000-000000000054\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000742\",\"hold_ref\":\"H-Y4N0-7AKS\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-Y4N0-7AKS\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"elif2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000743\",\"account_id\":\"01990000-0000-7000-8000-000000000054\",\"seq\":3,\"type\":\"hold.claimed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000744\",\"hold_ref\":\"H-Y4N0-7AKS\",\"changes\":{\"assignee\":{\"before\":null,\"after\":\"01990000-0000-7000-8000-000000000055\"}},\"account_username\":\"elif2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000055\",\"username\":\"farid2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000745\",\"account_id\":\"01990000-0000-7000-8000-000000000053\",\"seq\":4,\"type\":\"hold.voted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000746\",\"hold_ref\":\"H-RPAR-KD9H\",\"changes\":{\"vote\":{\"before\":null,\"after\":{\"by\":\"01990000-0000-7000-8000-000000000717\",\"at\":\"2026-01-15T09:00:00.000Z\",\"reason\":\"settled\",\"note\":null}}},\"account_username\":\"dario2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000717\",\"username\":\"elif6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000747\",\"account_id\":\"01990000-0000-7000-8000-000000000053\",\"seq\":5,\"type\":\"hold.vote_taken_back\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000748\",\"hold_ref\":\"H-RPAR-KD9H\",\"changes\":{\"vote\":{\"before\":{\"by\":\"01990000-0000-7000-8000-000000000717\",\"at\":\"2026-01-15T09:00:00.000Z\"},\"after\":null}},\"account_username\":\"dario2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000717\",\"username\":\"elif6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000749\",\"account_id\":\"01990000-0000-7000-8000-000000000750\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000751\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"farid6\"},\"email\":{\"before\":null,\"after\":\"farid6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000752\"]}},\"account_username\":\"farid6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000750\",\"username\":\"farid6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000753\",\"account_id\":\"01990000-0000-7000-8000-000000000754\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000755\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"greta6\"},\"email\":{\"before\":null,\"after\":\"greta6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000756\"]}},\"account_username\":\"greta6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000754\",\"username\":\"greta6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000757\",\"account_id\":\"01990000-0000-7000-8000-000000000058\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000758\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"greta2\"},\"email\":{\"before\":null,\"after\":\"greta2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000759\"]}},\"account_username\":\"greta2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000058\",\"username\":\"greta2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000760\",\"account_id\":\"01990000-0000-7000-8000-000000000056\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000761\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"hugo6\"},\"email\":{\"before\":null,\"after\":\"hugo6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000762\"]}},\"account_username\":\"hugo6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000056\",\"username\":\"hugo6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000763\",\"account_id\":\"01990000-0000-7000-8000-000000000750\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000764\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"farid6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000765\",\"account_id\":\"01990000-0000-7000-8000-000000000754\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000766\",\"hold_ref\":\"H-JH8Y-56W2\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-JH8Y-56W2\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"greta6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000767\",\"account_id\":\"01990000-0000-7000-8000-000000000058\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000768\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"greta2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000769\",\"account_id\":\"01990000-0000-7000-8000-000000000056\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000770\",\"hold_ref\":\"H-11GM-BC6V\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-11GM-BC6V\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"hugo6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000771\",\"account_id\":\"01990000-0000-7000-8000-000000000058\",\"seq\":3,\"type\":\"hold_batch.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000772\",\"hold_ref\":null,\"changes\":{\"batch\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000773\",\"operation\":\"lift\",\"dry_run\":true,\"total\":1,\"hold\":null}}},\"account_username\":\"greta2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000058\",\"username\":\"greta2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000774\",\"account_id\":\"01990000-0000-7000-8000-000000000060\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000775\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"hugo2\"},\"email\":{\"before\":null,\"after\":\"hugo2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000776\"]}},\"account_username\":\"hugo2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000060\",\"username\":\"hugo2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000777\",\"account_id\":\"01990000-0000-7000-8000-000000000778\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000779\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ines6\"},\"email\":{\"before\":null,\"after\":\"ines6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000780\"]}},\"account_username\":\"ines6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000778\",\"username\":\"ines6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000781\",\"account_id\":\"01990000-0000-7000-8000-000000000060\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000782\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"hugo2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000783\",\"account_id\":\"01990000-0000-7000-8000-000000000778\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000784\",\"hold_ref\":\"H-90WY-M1K0\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-90WY-M1K0\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"ines6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000785\",\"account_id\":\"01990000-0000-7000-8000-000000000060\",\"seq\":3,\"type\":\"hold_batch.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000786\",\"hold_ref\":null,\"changes\":{\"batch\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000059\",\"operation\":\"lift\",\"dry_run\":true,\"total\":1,\"hold\":null}}},\"account_username\":\"hugo2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000060\",\"username\":\"hugo2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000787\",\"account_id\":\"01990000-0000-7000-8000-000000000056\",\"seq\":3,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000788\",\"hold_ref\":\"H-T02G-K3S0\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-T02G-K3S0\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"hugo6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000058\",\"username\":\"greta2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000789\",\"account_id\":\"01990000-0000-7000-8000-000000000058\",\"seq\":4,\"type\":\"hold_batch.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000788\",\"hold_ref\":null,\"changes\":{\"batch\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000057\",\"operation\":\"place\",\"dry_run\":false,\"total\":1,\"hold\":{\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"preset\":null,\"reason\":\"other\",\"requirement\":null,\"disclosure\":null,\"starts_at\":null,\"expires_at\":null,\"review_due_at\":null,\"lift_requires\":null,\"end_sessions\":null,\"appealable\":null}}}},\"account_username\":\"greta2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000058\",\"username\":\"greta2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000790\",\"account_id\":\"01990000-0000-7000-8000-000000000062\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000791\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ines2\"},\"email\":{\"before\":null,\"after\":\"ines2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000792\"]}},\"account_username\":\"ines2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000062\",\"username\":\"ines2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000793\",\"account_id\":\"01990000-0000-7000-8000-000000000794\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000795\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"jonas6\"},\"email\":{\"before\":null,\"after\":\"jonas6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000796\"]}},\"account_username\":\"jonas6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000794\",\"username\":\"jonas6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000797\",\"account_id\":\"01990000-0000-7000-8000-000000000062\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000798\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"ines2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000799\",\"account_id\":\"01990000-0000-7000-8000-000000000794\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000800\",\"hold_ref\":\"H-81YV-XDHT\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-81YV-XDHT\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"jonas6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000801\",\"account_id\":\"01990000-0000-7000-8000-000000000062\",\"seq\":3,\"type\":\"hold_batch.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000802\",\"hold_ref\":null,\"changes\":{\"batch\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000803\",\"operation\":\"lift\",\"dry_run\":true,\"total\":1,\"hold\":null}}},\"account_username\":\"ines2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000062\",\"username\":\"ines2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000804\",\"account_id\":\"01990000-0000-7000-8000-000000000064\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000805\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"jonas2\"},\"email\":{\"before\":null,\"after\":\"jonas2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000806\"]}},\"account_username\":\"jonas2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000064\",\"username\":\"jonas2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000807\",\"account_id\":\"01990000-0000-7000-8000-000000000064\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000808\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"jonas2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000809\",\"account_id\":\"01990000-0000-7000-8000-000000000062\",\"seq\":4,\"type\":\"hold_batch.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000810\",\"hold_ref\":null,\"changes\":{\"batch\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000061\",\"operation\":\"lift\",\"dry_run\":true,\"total\":1,\"hold\":null}}},\"account_username\":\"ines2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000062\",\"username\":\"ines2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000811\",\"account_id\":\"01990000-0000-7000-8000-000000000062\",\"seq\":5,\"type\":\"hold_batch.stopped\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000812\",\"hold_ref\":null,\"changes\":{\"batch\":{\"before\":{\"id\":\"01990000-0000-7000-8000-000000000061\",\"state\":\"queued\"},\"after\":{\"id\":\"01990000-0000-7000-8000-000000000061\",\"state\":\"stopped\"}}},\"account_username\":\"ines2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000062\",\"username\":\"ines2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000813\",\"account_id\":\"01990000-0000-7000-8000-000000000065\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000814\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"kenji2\"},\"email\":{\"before\":null,\"after\":\"kenji2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000815\"]}},\"account_username\":\"kenji2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000065\",\"username\":\"kenji2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000816\",\"account_id\":\"01990000-0000-7000-8000-000000000066\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000817\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"kenji6\"},\"email\":{\"before\":null,\"after\":\"kenji6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000818\"]}},\"account_username\":\"kenji6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000066\",\"username\":\"kenji6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000819\",\"account_id\":\"01990000-0000-7000-8000-000000000065\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000820\",\"hold_ref\":\"H-QYH1-Y889\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-QYH1-Y889\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"kenji2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000821\",\"account_id\":\"01990000-0000-7000-8000-000000000064\",\"seq\":3,\"type\":\"hold_batch.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000822\",\"hold_ref\":null,\"changes\":{\"batch\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000063\",\"operation\":\"lift\",\"dry_run\":true,\"total\":1,\"hold\":null}}},\"account_username\":\"jonas2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000064\",\"username\":\"jonas2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000823\",\"account_id\":\"01990000-0000-7000-8000-000000000824\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000825\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"leila6\"},\"email\":{\"before\":null,\"after\":\"leila6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000826\"]}},\"account_username\":\"leila6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000824\",\"username\":\"leila6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000827\",\"account_id\":\"01990000-0000-7000-8000-000000000828\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000829\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"marta6\"},\"email\":{\"before\":null,\"after\":\"marta6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000830\"]}},\"account_username\":\"marta6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000828\",\"username\":\"marta6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000831\",\"account_id\":\"01990000-0000-7000-8000-000000000066\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000832\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"kenji6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000833\",\"account_id\":\"01990000-0000-7000-8000-000000000824\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000834\",\"hold_ref\":\"H-7QHN-B4HH\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-7QHN-B4HH\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"leila6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000835\",\"account_id\":\"01990000-0000-7000-8000-000000000001\",\"seq\":2,\"type\":\"evidence.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000836\",\"hold_ref\":\"H-7QHN-B4HH\",\"changes\":{\"evidence\":{\"before\":null,\"after\":{\"path\":\"a/file.bin\",\"size\":5,\"content_type\":\"application/octet-stream\",\"sha256\":\"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9\",\"version\":1,\"created_by\":\"01990000-0000-7000-8000-000000000001\",\"created_at\":\"2026-01-15T09:00:00.000Z\",\"updated_at\":\"2026-01-15T09:00:00.000Z\"}}},\"account_username\":\"first.admin\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000837\",\"account_id\":\"01990000-0000-7000-8000-000000000828\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000838\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"marta6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000839\",\"account_id\":\"01990000-0000-7000-8000-000000000066\",\"seq\":3,\"type\":\"evidence.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000840\",\"hold_ref\":\"H-7QHN-B4HH\",\"changes\":{\"evidence\":{\"before\":null,\"after\":{\"path\":\"leila2/scan.bin\",\"size\":5,\"content_type\":\"application/octet-stream\",\"sha256\":\"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9\",\"version\":1,\"created_by\":\"01990000-0000-7000-8000-000000000066\",\"created_at\":\"2026-01-15T09:00:00.000Z\",\"updated_at\":\"2026-01-15T09:00:00.000Z\"}}},\"account_username\":\"kenji6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000066\",\"username\":\"kenji6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000841\",\"account_id\":\"01990000-0000-7000-8000-000000000842\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000843\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"noor6\"},\"email\":{\"before\":null,\"after\":\"noor6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000844\"]}},\"account_username\":\"noor6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000842\",\"username\":\"noor6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000845\",\"account_id\":\"01990000-0000-7000-8000-000000000846\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000847\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"otis6\"},\"email\":{\"before\":null,\"after\":\"otis6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000848\"]}},\"account_username\":\"otis6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000846\",\"username\":\"otis6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000849\",\"account_id\":\"01990000-0000-7000-8000-000000000850\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000851\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"petra6\"},\"email\":{\"before\":null,\"after\":\"petra6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000852\"]}},\"account_username\":\"petra6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000850\",\"username\":\"petra6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000853\",\"account_id\":\"01990000-0000-7000-8000-000000000842\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000854\",\"hold_ref\":\"H-1Y8N-4BH1\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-1Y8N-4BH1\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"noor6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000855\",\"account_id\":\"01990000-0000-7000-8000-000000000846\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000856\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"otis6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000857\",\"account_id\":\"01990000-0000-7000-8000-000000000850\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000858\",\"hold_ref\":\"H-2Q0K-RH55\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-2Q0K-RH55\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"petra6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000859\",\"account_id\":\"01990000-0000-7000-8000-000000000001\",\"seq\":3,\"type\":\"evidence.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000860\",\"hold_ref\":\"H-1Y8N-4BH1\",\"changes\":{\"evidence\":{\"before\":null,\"after\":{\"path\":\"a/file.bin\",\"size\":5,\"content_type\":\"application/octet-stream\",\"sha256\":\"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9\",\"version\":1,\"created_by\":\"01990000-0000-7000-8000-000000000001\",\"created_at\":\"2026-01-15T09:00:00.000Z\",\"updated_at\":\"2026-01-15T09:00:00.000Z\"}}},\"account_username\":\"first.admin\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000861\",\"account_id\":\"01990000-0000-7000-8000-000000000862\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000863\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"quinn6\"},\"email\":{\"before\":null,\"after\":\"quinn6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000864\"]}},\"account_username\":\"quinn6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000862\",\"username\":\"quinn6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000865\",\"account_id\":\"01990000-0000-7000-8000-000000000866\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000867\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"rosa6\"},\"email\":{\"before\":null,\"after\":\"rosa6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000868\"]}},\"account_username\":\"rosa6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000866\",\"username\":\"rosa6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000869\",\"account_id\":\"01990000-0000-7000-8000-000000000862\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000870\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"quinn6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000871\",\"account_id\":\"01990000-0000-7000-8000-000000000866\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000872\",\"hold_ref\":\"H-KMX5-QVEF\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-KMX5-QVEF\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"rosa6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000873\",\"account_id\":\"01990000-0000-7000-8000-000000000001\",\"seq\":4,\"type\":\"evidence.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000874\",\"hold_ref\":\"H-2Q0K-RH55\",\"changes\":{\"evidence\":{\"before\":null,\"after\":{\"path\":\"a/file.bin\",\"size\":5,\"content_type\":\"application/octet-stream\",\"sha256\":\"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9\",\"version\":1,\"created_by\":\"01990000-0000-7000-8000-000000000001\",\"created_at\":\"2026-01-15T09:00:00.000Z\",\"updated_at\":\"2026-01-15T09:00:00.000Z\"}}},\"account_username\":\"first.admin\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000875\",\"account_id\":\"01990000-0000-7000-8000-000000000876\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000877\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"samir6\"},\"email\":{\"before\":null,\"after\":\"samir6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000878\"]}},\"account_username\":\"samir6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000876\",\"username\":\"samir6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000879\",\"account_id\":\"01990000-0000-7000-8000-000000000880\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000881\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"tara6\"},\"email\":{\"before\":null,\"after\":\"tara6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000882\"]}},\"account_username\":\"tara6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000880\",\"username\":\"tara6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000883\",\"account_id\":\"01990000-0000-7000-8000-000000000876\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000884\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"samir6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000885\",\"account_id\":\"01990000-0000-7000-8000-000000000862\",\"seq\":3,\"type\":\"evidence.removed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000886\",\"hold_ref\":\"H-KMX5-QVEF\",\"changes\":{\"evidence\":{\"before\":{\"path\":\"a/file.bin\",\"size\":5,\"content_type\":\"application/octet-stream\",\"sha256\":\"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9\",\"version\":1,\"created_by\":\"01990000-0000-7000-8000-000000000001\",\"created_at\":\"2026-01-15T09:00:00.000Z\",\"updated_at\":\"2026-01-15T09:00:00.000Z\"},\"after\":null}},\"account_username\":\"quinn6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000862\",\"username\":\"quinn6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000887\",\"account_id\":\"01990000-0000-7000-8000-000000000001\",\"seq\":5,\"type\":\"evidence.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000888\",\"hold_ref\":\"H-KMX5-QVEF\",\"changes\":{\"evidence\":{\"before\":null,\"after\":{\"path\":\"a/file.bin\",\"size\":5,\"content_type\":\"application/octet-stream\",\"sha256\":\"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9\",\"version\":1,\"created_by\":\"01990000-0000-7000-8000-000000000001\",\"created_at\":\"2026-01-15T09:00:00.000Z\",\"updated_at\":\"2026-01-15T09:00:00.000Z\"}}},\"account_username\":\"first.admin\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000889\",\"account_id\":\"01990000-0000-7000-8000-000000000890\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000891\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ulrike6\"},\"email\":{\"before\":null,\"after\":\"ulrike6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000892\"]}},\"account_username\":\"ulrike6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000890\",\"username\":\"ulrike6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000893\",\"account_id\":\"01990000-0000-7000-8000-000000000880\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000894\",\"hold_ref\":\"H-083F-7SNV\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-083F-7SNV\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"tara6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000895\",\"account_id\":\"01990000-0000-7000-8000-000000000890\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000896\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"ulrike6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000897\",\"account_id\":\"01990000-0000-7000-8000-000000000880\",\"seq\":3,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000898\",\"hold_ref\":\"H-083F-7SNV\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-083F-7SNV\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-083F-7SNV\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000899\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"tara6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000880\",\"username\":\"tara6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000900\",\"account_id\":\"01990000-0000-7000-8000-000000000068\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000901\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"marta2\"},\"email\":{\"before\":null,\"after\":\"marta2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000902\"]}},\"account_username\":\"marta2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000068\",\"username\":\"marta2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000903\",\"account_id\":\"01990000-0000-7000-8000-000000000068\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000904\",\"hold_ref\":\"H-020H-NQFN\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-020H-NQFN\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"marta2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000905\",\"account_id\":\"01990000-0000-7000-8000-000000000068\",\"seq\":3,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000906\",\"hold_ref\":\"H-020H-NQFN\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-020H-NQFN\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-020H-NQFN\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000067\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"marta2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000068\",\"username\":\"marta2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000907\",\"account_id\":\"01990000-0000-7000-8000-000000000071\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000908\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"otis2\"},\"email\":{\"before\":null,\"after\":\"otis2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000909\"]}},\"account_username\":\"otis2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000071\",\"username\":\"otis2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000910\",\"account_id\":\"01990000-0000-7000-8000-000000000071\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000911\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"otis2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000912\",\"account_id\":\"01990000-0000-7000-8000-000000000070\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000913\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"noor2\"},\"email\":{\"before\":null,\"after\":\"noor2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000914\"]}},\"account_username\":\"noor2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000070\",\"username\":\"noor2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000915\",\"account_id\":\"01990000-0000-7000-8000-000000000916\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000917\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"viktor6\"},\"email\":{\"before\":null,\"after\":\"viktor6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000918\"]}},\"account_username\":\"viktor6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000916\",\"username\":\"viktor6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000919\",\"account_id\":\"01990000-0000-7000-8000-000000000070\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000920\",\"hold_ref\":\"H-P44Z-82MJ\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-P44Z-82MJ\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"noor2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000921\",\"account_id\":\"01990000-0000-7000-8000-000000000070\",\"seq\":3,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000922\",\"hold_ref\":\"H-P44Z-82MJ\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-P44Z-82MJ\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-P44Z-82MJ\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000069\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"noor2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000070\",\"username\":\"noor2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000923\",\"account_id\":\"01990000-0000-7000-8000-000000000070\",\"seq\":4,\"type\":\"appeal.claimed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000924\",\"hold_ref\":\"H-P44Z-82MJ\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-P44Z-82MJ\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null},\"after\":{\"ref\":\"H-P44Z-82MJ\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"in_review\",\"dedupe_key\":null}},\"appeal\":{\"before\":{\"id\":\"01990000-0000-7000-8000-000000000069\",\"state\":\"submitted\",\"assignee\":null},\"after\":{\"id\":\"01990000-0000-7000-8000-000000000069\",\"state\":\"in_review\",\"assignee\":\"01990000-0000-7000-8000-000000000071\"}}},\"account_username\":\"noor2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000071\",\"username\":\"otis2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000925\",\"account_id\":\"01990000-0000-7000-8000-000000000926\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000927\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"wanda6\"},\"email\":{\"before\":null,\"after\":\"wanda6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000928\"]}},\"account_username\":\"wanda6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000926\",\"username\":\"wanda6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000929\",\"account_id\":\"01990000-0000-7000-8000-000000000916\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000930\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"viktor6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000931\",\"account_id\":\"01990000-0000-7000-8000-000000000926\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000932\",\"hold_ref\":\"H-7NEZ-YC7Y\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-7NEZ-YC7Y\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"wanda6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000933\",\"account_id\":\"01990000-0000-7000-8000-000000000926\",\"seq\":3,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000934\",\"hold_ref\":\"H-7NEZ-YC7Y\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-7NEZ-YC7Y\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-7NEZ-YC7Y\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000072\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"wanda6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000926\",\"username\":\"wanda6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000935\",\"account_id\":\"01990000-0000-7000-8000-000000000075\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000936\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"quinn2\"},\"email\":{\"before\":null,\"after\":\"quinn2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000937\"]}},\"account_username\":\"quinn2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000075\",\"username\":\"quinn2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000938\",\"account_id\":\"01990000-0000-7000-8000-000000000074\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000939\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"petra2\"},\"email\":{\"before\":null,\"after\":\"petra2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000940\"]}},\"account_username\":\"petra2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000074\",\"username\":\"petra2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000941\",\"account_id\":\"01990000-0000-7000-8000-000000000075\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000942\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"quinn2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000078\",\"account_id\":\"01990000-0000-7000-8000-000000000074\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000079\",\"hold_ref\":\"H-Q38P-KCF6\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-Q38P-KCF6\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"petra2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000076\",\"account_id\":\"01990000-0000-7000-8000-000000000074\",\"seq\":3,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000077\",\"hold_ref\":\"H-Q38P-KCF6\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-Q38P-KCF6\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-Q38P-KCF6\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000073\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"petra2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000074\",\"username\":\"petra2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000943\",\"account_id\":\"01990000-0000-7000-8000-000000000944\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000945\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"xenia6\"},\"email\":{\"before\":null,\"after\":\"xenia6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000946\"]}},\"account_username\":\"xenia6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000944\",\"username\":\"xenia6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000947\",\"account_id\":\"01990000-0000-7000-8000-000000000948\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000949\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"yusuf6\"},\"email\":{\"before\":null,\"after\":\"yusuf6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000950\"]}},\"account_username\":\"yusuf6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000948\",\"username\":\"yusuf6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000951\",\"account_id\":\"01990000-0000-7000-8000-000000000944\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000952\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"xenia6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000953\",\"account_id\":\"01990000-0000-7000-8000-000000000074\",\"seq\":4,\"type\":\"appeal.decided\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000954\",\"hold_ref\":\"H-Q38P-KCF6\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-Q38P-KCF6\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null},\"after\":null},\"appeal\":{\"before\":{\"id\":\"01990000-0000-7000-8000-000000000073\",\"state\":\"submitted\",\"assignee\":null},\"after\":{\"id\":\"01990000-0000-7000-8000-000000000073\",\"state\":\"granted\",\"assignee\":\"01990000-0000-7000-8000-000000000075\"}},\"decision\":{\"before\":null,\"after\":{\"outcome\":\"grant\",\"reason\":\"It was not them.\",\"note\":null}}},\"account_username\":\"petra2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000075\",\"username\":\"quinn2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000955\",\"account_id\":\"01990000-0000-7000-8000-000000000956\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000957\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"zora6\"},\"email\":{\"before\":null,\"after\":\"zora6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000958\"]}},\"account_username\":\"zora6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000956\",\"username\":\"zora6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000959\",\"account_id\":\"01990000-0000-7000-8000-000000000960\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000961\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"alice7\"},\"email\":{\"before\":null,\"after\":\"alice7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000962\"]}},\"account_username\":\"alice7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000960\",\"username\":\"alice7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000963\",\"account_id\":\"01990000-0000-7000-8000-000000000956\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000964\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"zora6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000965\",\"account_id\":\"01990000-0000-7000-8000-000000000080\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000966\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"rosa2\"},\"email\":{\"before\":null,\"after\":\"rosa2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[]},\"notify\":{\"before\":null,\"after\":false}},\"account_username\":\"rosa2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000956\",\"username\":\"zora6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000967\",\"account_id\":\"01990000-0000-7000-8000-000000000968\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000969\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"bruno7\"},\"email\":{\"before\":null,\"after\":\"bruno7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000970\"]}},\"account_username\":\"bruno7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000968\",\"username\":\"bruno7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000971\",\"account_id\":\"01990000-0000-7000-8000-000000000972\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000973\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"chloe7\"},\"email\":{\"before\":null,\"after\":\"chloe7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000974\"]}},\"account_username\":\"chloe7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000972\",\"username\":\"chloe7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000975\",\"account_id\":\"01990000-0000-7000-8000-000000000968\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000976\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"bruno7\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000977\",\"account_id\":\"01990000-0000-7000-8000-000000000956\",\"seq\":3,\"type\":\"import.finished\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000966\",\"hold_ref\":null,\"changes\":{\"import\":{\"before\":null,\"after\":{\"created\":1,\"unchanged\":0,\"conflict\":0,\"invalid\":0,\"stopped\":null}}},\"account_username\":\"zora6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000956\",\"username\":\"zora6\"}}\n"
  }
 },
 "createInvitation": {
  "parameters": {},
  "body": {
   "code": "dario7",
   "seats": 2
  },
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"invitation.dario7.1\"",
    "location": "/v1/admin/invitations/dario7"
   },
   "body": {
    "code": "dario7",
    "seats": 2,
    "seats_taken": 0,
    "public": false,
    "state": "open",
    "expires_at": null,
    "note": null,
    "version": 1,
    "created_by": "01990000-0000-7000-8000-000000000978",
    "created_by_username": "elif7",
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "listInvitations": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "code": "dario7",
      "seats": 2,
      "seats_taken": 0,
      "public": false,
      "state": "open",
      "expires_at": null,
      "note": null,
      "version": 1,
      "created_by": "01990000-0000-7000-8000-000000000978",
      "created_by_username": "elif7",
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z"
     },
     {
      "code": "qube-386p-9esp",
      "seats": 2,
      "seats_taken": 0,
      "public": false,
      "state": "open",
      "expires_at": null,
      "note": null,
      "version": 1,
      "created_by": "01990000-0000-7000-8000-000000000978",
      "created_by_username": "elif7",
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z"
     }
    ],
    "next_cursor": null
   }
  }
 },
 "getInvitation": {
  "parameters": {
   "code": "8any-vxk6-k2zj"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"invitation.8any-vxk6-k2zj.1\""
   },
   "body": {
    "code": "8any-vxk6-k2zj",
    "seats": 2,
    "seats_taken": 0,
    "public": false,
    "state": "open",
    "expires_at": null,
    "note": null,
    "version": 1,
    "created_by": "01990000-0000-7000-8000-000000000979",
    "created_by_username": "farid7",
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "editInvitation": {
  "parameters": {
   "code": "yz3u-eqrm-8gg8",
   "If-Match": "*"
  },
  "body": {
   "seats": 3
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"invitation.yz3u-eqrm-8gg8.2\""
   },
   "body": {
    "code": "yz3u-eqrm-8gg8",
    "seats": 3,
    "seats_taken": 0,
    "public": false,
    "state": "open",
    "expires_at": null,
    "note": null,
    "version": 2,
    "created_by": "01990000-0000-7000-8000-000000000980",
    "created_by_username": "greta7",
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "revokeInvitation": {
  "parameters": {
   "code": "jps4-evdb-7ehe",
   "If-Match": "*"
  },
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "getQueue": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "mine": 0,
    "unclaimed": 38,
    "overdue": 0,
    "appeals_open": 8,
    "due_today": 0
   }
  }
 },
 "getStatistics": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "at": "2026-01-15T09:00:00.000Z",
    "accounts": {
     "pending": 160,
     "active": 3,
     "closing": 2,
     "closed": 0
    },
    "holds": {
     "in_force": {
      "review": {
       "under_1_day": 1,
       "under_7_days": 0,
       "under_30_days": 0,
       "older": 0
      },
      "security": {
       "under_1_day": 0,
       "under_7_days": 0,
       "under_30_days": 0,
       "older": 0
      },
      "policy": {
       "under_1_day": 31,
       "under_7_days": 0,
       "under_30_days": 0,
       "older": 0
      },
      "requirement": {
       "under_1_day": 0,
       "under_7_days": 0,
       "under_30_days": 0,
       "older": 0
      },
      "legal": {
       "under_1_day": 0,
       "under_7_days": 0,
       "under_30_days": 0,
       "older": 0
      }
     },
     "overdue": 0
    },
    "appeals": {
     "submitted": 7,
     "in_review": 1,
     "granted": 1,
     "denied": 0,
     "withdrawn": 1,
     "moot": 0
    },
    "sign_ups": [
     {
      "date": "2026-10-31",
      "count": 0
     },
     {
      "date": "2026-11-01",
      "count": 0
     }
    ]
   }
  }
 },
 "listReasons": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "code": "abuse",
      "title": "Abuse reported",
      "text": "This account was reported for abusing others.",
      "titles": {
       "de": "Missbrauch gemeldet"
      },
      "texts": {
       "de": "Dieses Konto wurde gemeldet, weil es andere belästigt haben soll."
      },
      "preset": null,
      "duration_days": null,
      "review_days": 14,
      "appeal_window_days": 180,
      "lift_requires": null,
      "version": 1
     },
     {
      "code": "failed_sign_ins",
      "title": "Too many failed sign-ins",
      "text": "Someone tried many wrong passwords for this account.",
      "titles": {
       "de": "Zu viele fehlgeschlagene Anmeldungen"
      },
      "texts": {
       "de": "Jemand hat für dieses Konto viele falsche Passwörter eingegeben."
      },
      "preset": null,
      "duration_days": null,
      "review_days": 14,
      "appeal_window_days": 180,
      "lift_requires": null,
      "version": 1
     }
    ],
    "next_cursor": null
   }
  }
 },
 "changeReason": {
  "parameters": {
   "code": "hugo7"
  },
  "body": {
   "title": "A reason",
   "text": "Why this account is held."
  },
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"reason.hugo7.1\""
   },
   "body": {
    "code": "hugo7",
    "title": "A reason",
    "text": "Why this account is held.",
    "titles": {},
    "texts": {},
    "preset": null,
    "duration_days": null,
    "review_days": 14,
    "appeal_window_days": 180,
    "lift_requires": null,
    "version": 1
   }
  }
 },
 "createServiceToken": {
  "parameters": {},
  "body": {
   "name": "ines7",
   "scopes": [
    "checks"
   ]
  },
  "answer": {
   "status": 201,
   "headers": {},
   "body": {
    "id": "01990000-0000-7000-8000-000000000981",
    "name": "ines7",
    "scopes": [
     "checks"
    ],
    "created_by": "01990000-0000-7000-8000-000000000982",
    "created_by_username": "jonas7",
    "created_at": "2026-01-15T09:00:00.000Z",
    "expires_at": null,
    "last_used_at": null,
    "token": "hf_svc_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
   }
  }
 },
 "listServiceTokens": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "id": "01990000-0000-7000-8000-000000000983",
      "name": "service 01990000-0000-7000-8000-000000000984",
      "scopes": [
       "checks",
       "accounts:read"
      ],
      "created_by": "01990000-0000-7000-8000-000000000001",
      "created_by_username": "first.admin",
      "created_at": "2026-01-15T09:00:00.000Z",
      "expires_at": null,
      "last_used_at": null
     },
     {
      "id": "01990000-0000-7000-8000-000000000981",
      "name": "ines7",
      "scopes": [
       "checks"
      ],
      "created_by": "01990000-0000-7000-8000-000000000982",
      "created_by_username": "jonas7",
      "created_at": "2026-01-15T09:00:00.000Z",
      "expires_at": null,
      "last_used_at": null
     }
    ],
    "next_cursor": null
   }
  }
 },
 "revokeServiceToken": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000985"
  },
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "checkAction": {
  "parameters": {},
  "body": {
   "account_id": "01990000-0000-7000-8000-000000000986",
   "action": "app.pay.refund"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "allowed": true,
    "action": "app.pay.refund",
    "account": {
     "id": "01990000-0000-7000-8000-000000000986",
     "username": "kenji7",
     "state": "pending"
    },
    "holds": []
   }
  }
 },
 "searchRefusals": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [],
    "next_cursor": null
   }
  }
 },
 "createWebhook": {
  "parameters": {},
  "body": {
   "name": "leila7",
   "url": "https://hooks.invalid/",
   "events": [
    "appeal.withdrawn"
   ]
  },
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000987.1\"",
    "location": "/v1/admin/webhooks/01990000-0000-7000-8000-000000000987"
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000987",
    "name": "leila7",
    "url": "https://hooks.invalid/",
    "events": [
     "appeal.withdrawn"
    ],
    "state": "active",
    "paused_by": null,
    "failing_since": null,
    "last_success_at": null,
    "version": 1,
    "created_by": "01990000-0000-7000-8000-000000000988",
    "created_by_username": "marta7",
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z",
    "secret": "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
   }
  }
 },
 "listWebhooks": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "id": "01990000-0000-7000-8000-000000000989",
      "name": "noor7",
      "url": "https://hooks.invalid/",
      "events": [
       "appeal.withdrawn"
      ],
      "state": "active",
      "paused_by": null,
      "failing_since": null,
      "last_success_at": null,
      "version": 1,
      "created_by": "01990000-0000-7000-8000-000000000988",
      "created_by_username": "marta7",
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z"
     },
     {
      "id": "01990000-0000-7000-8000-000000000987",
      "name": "leila7",
      "url": "https://hooks.invalid/",
      "events": [
       "appeal.withdrawn"
      ],
      "state": "active",
      "paused_by": null,
      "failing_since": null,
      "last_success_at": null,
      "version": 1,
      "created_by": "01990000-0000-7000-8000-000000000988",
      "created_by_username": "marta7",
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z"
     }
    ],
    "next_cursor": null
   }
  }
 },
 "getWebhook": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000990"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000990.1\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000990",
    "name": "otis7",
    "url": "https://hooks.invalid/",
    "events": [
     "appeal.withdrawn"
    ],
    "state": "active",
    "paused_by": null,
    "failing_since": null,
    "last_success_at": null,
    "version": 1,
    "created_by": "01990000-0000-7000-8000-000000000991",
    "created_by_username": "petra7",
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "editWebhook": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000992"
  },
  "body": {
   "name": "quinn7"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000992.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000992",
    "name": "quinn7",
    "url": "https://hooks.invalid/",
    "events": [
     "appeal.withdrawn"
    ],
    "state": "active",
    "paused_by": null,
    "failing_since": null,
    "last_success_at": null,
    "version": 2,
    "created_by": "01990000-0000-7000-8000-000000000993",
    "created_by_username": "rosa7",
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "deleteWebhook": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000994"
  },
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "testWebhook": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000995"
  },
  "answer": {
   "status": 202,
   "headers": {},
   "body": {
    "id": "01990000-0000-7000-8000-000000000996.01990000-0000-7000-8000-000000000995",
    "webhook_id": "01990000-0000-7000-8000-000000000995",
    "event_id": "01990000-0000-7000-8000-000000000996",
    "event_type": "webhook.tested",
    "account_id": "01990000-0000-7000-8000-000000000997",
    "account_username": "samir7",
    "seq": 4,
    "state": "waiting",
    "attempts": 0,
    "last_attempt": null,
    "next_attempt_at": "2026-01-15T09:00:00.000Z",
    "created_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "rotateWebhookSecret": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000998"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "secret": "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
   }
  }
 },
 "listDeliveries": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000999"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "id": "01990000-0000-7000-8000-000000001000.01990000-0000-7000-8000-000000000999",
      "webhook_id": "01990000-0000-7000-8000-000000000999",
      "event_id": "01990000-0000-7000-8000-000000001000",
      "event_type": "account.created",
      "account_id": "01990000-0000-7000-8000-000000001001",
      "account_username": "tara7",
      "seq": 1,
      "state": "delivered",
      "attempts": 0,
      "last_attempt": null,
      "next_attempt_at": "2026-01-15T09:00:00.000Z",
      "created_at": "2026-01-15T09:00:00.000Z"
     }
    ],
    "next_cursor": null
   }
  }
 },
 "redeliver": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000001002.01990000-0000-7000-8000-000000001003"
  },
  "answer": {
   "status": 202,
   "headers": {},
   "body": {
    "id": "01990000-0000-7000-8000-000000001002.01990000-0000-7000-8000-000000001003",
    "webhook_id": "01990000-0000-7000-8000-000000001003",
    "event_id": "01990000-0000-7000-8000-000000001002",
    "event_type": "account.created",
    "account_id": "01990000-0000-7000-8000-000000001004",
    "account_username": "ulrike7",
    "seq": 1,
    "state": "waiting",
    "attempts": 0,
    "last_attempt": null,
    "next_attempt_at": "2026-01-15T09:00:00.000Z",
    "created_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "listProblems": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"GDBeB1Cvp74XhGSz9lQqk5\""
   }
  }
 },
 "getProblem": {
  "parameters": {
   "code": "account_held"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"p6JkirGHkWKXxhUrTSgTy1\""
   }
  }
 },
 "checkLive": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "status": "ok"
   }
  }
 },
 "checkReady": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "status": "ok"
   }
  }
 }
}
