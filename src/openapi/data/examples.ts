// Written by npm run openapi:refresh.
export const examples = {
 "setUp": {
  "parameters": {},
  "body": {
   "setup_token": "the setup token of the tests",
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
   "headers": {
    "etag": "\"Pm6iRP8hP3q8GM_k28EcXe\""
   },
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
 "setUpWeb": {
  "parameters": {
   "X-Holdfast": "web"
  },
  "body": {
   "username": "elif",
   "email": "elif@example.com",
   "password": "correct horse battery staple",
   "setup_token": "the setup token of the tests"
  },
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000008.1\"",
    "location": "/v1/accounts/elif"
   },
   "body": {
    "account": {
     "id": "01990000-0000-7000-8000-000000000008",
     "username": "elif",
     "email": "elif@example.com",
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
     "id": "01990000-0000-7000-8000-000000000009",
     "scope": "full",
     "current": true,
     "created_at": "2026-01-15T09:00:00.000Z",
     "last_seen_at": "2026-01-15T09:00:00.000Z",
     "expires_at": "2026-01-15T21:00:00.000Z",
     "user_agent": "lightMyRequest"
    }
   }
  }
 },
 "signUpWeb": {
  "parameters": {
   "X-Holdfast": "web"
  },
  "body": {
   "username": "farid",
   "email": "farid@example.com",
   "password": "correct horse battery staple"
  },
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000010.1\"",
    "location": "/v1/accounts/farid"
   },
   "body": {
    "account": {
     "id": "01990000-0000-7000-8000-000000000010",
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
    "session": {
     "id": "01990000-0000-7000-8000-000000000011",
     "scope": "full",
     "current": true,
     "created_at": "2026-01-15T09:00:00.000Z",
     "last_seen_at": "2026-01-15T09:00:00.000Z",
     "expires_at": "2026-02-14T09:00:00.000Z",
     "user_agent": "lightMyRequest"
    }
   }
  }
 },
 "beginWebSession": {
  "parameters": {
   "X-Holdfast": "web"
  },
  "body": {
   "login": "greta@example.com",
   "password": "correct horse battery staple"
  },
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000012.1\"",
    "location": "/v1/me/sessions/01990000-0000-7000-8000-000000000013"
   },
   "body": {
    "account": {
     "id": "01990000-0000-7000-8000-000000000012",
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
    },
    "session": {
     "id": "01990000-0000-7000-8000-000000000013",
     "scope": "full",
     "current": true,
     "created_at": "2026-01-15T09:00:00.000Z",
     "last_seen_at": "2026-01-15T09:00:00.000Z",
     "expires_at": "2026-02-14T09:00:00.000Z",
     "user_agent": "lightMyRequest"
    }
   }
  }
 },
 "getWebSession": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "account": null,
    "session": null
   }
  }
 },
 "endWebSession": {
  "parameters": {
   "X-Holdfast": "web"
  },
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "stepUp": {
  "parameters": {
   "X-Holdfast": "web"
  },
  "body": {
   "password": "correct horse battery staple"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "until": "2026-01-15T09:10:00.000Z"
   }
  }
 },
 "confirmEmailWeb": {
  "parameters": {
   "X-Holdfast": "web"
  },
  "body": {
   "token": "hf_tok_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000014.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000014",
    "username": "hugo",
    "email": "hugo@example.com",
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
 "requestPasswordReset": {
  "parameters": {},
  "body": {
   "email": "ines@example.com"
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
    "etag": "\"01990000-0000-7000-8000-000000000015.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000015",
    "username": "jonas",
    "email": "jonas@example.com",
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
    "etag": "\"01990000-0000-7000-8000-000000000016.1\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000016",
    "username": "kenji",
    "email": "kenji@example.com",
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
    "etag": "\"01990000-0000-7000-8000-000000000017.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000017",
    "username": "leila",
    "email": "leila@example.com",
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
   "username": "marta"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000018.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000018",
    "username": "marta",
    "email": "noor@example.com",
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
    "uri": "otpauth://totp/Holdfast:otis?issuer=Holdfast&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30"
   }
  }
 },
 "confirmFactor": {
  "parameters": {},
  "body": {
   "code": "261474"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "recovery_codes": [
     "nsgr-p2f3-e6hc-ane6",
     "nzep-cfpj-9k8m-hqqt"
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
     "yski-n2w7-n4qa-meek",
     "bhzs-g4pj-cw72-h5p5"
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
   "email": "petra@example.com",
   "password": "correct horse battery staple"
  },
  "answer": {
   "status": 202,
   "headers": {},
   "body": {
    "email_pending": "petra@example.com"
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
    "etag": "\"01990000-0000-7000-8000-000000000019.2\""
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
    "etag": "\"01990000-0000-7000-8000-000000000020.3\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000020",
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
     "account.email_key": "the address again, in the form in which addresses are compared",
     "account.tokens": "hashes of tokens that were sent by mail",
     "account.seq": "how the service works, nothing about the person",
     "account.closing_from": "how the service works, nothing about the person",
     "account.closing_since": "how the service works, nothing about the person",
     "account.metadata": "internal notes of staff",
     "account.places": "hashes of the networks of earlier sign-ins, which cannot be reversed",
     "account.holds": "is included in full under holds",
     "account.events": "is included under events",
     "account.pending": "how the service works, nothing about the person",
     "account.applied_keys": "how the service works, nothing about the person",
     "account.appealed_at": "is included with the appeals",
     "accounts": "stands under account",
     "reservations": "keeps the data of a future account for a day, until its address is proven, and belongs to no account",
     "reasons": "keeps nothing about a person",
     "settings": "keeps nothing about a person",
     "rate_limits": "counts attempts under hashes for some minutes, and cannot be traced to an account",
     "failed_sign_ins": "counts attempts under hashes for some minutes, and cannot be traced to an account",
     "refused_requests": "keeps for two hours the individual attempts that refusals counts",
     "evidence": "what staff keep for the review of a hold",
     "evidence_bytes": "goes with the evidence that it belongs to",
     "loose_files": "goes with the evidence that it belongs to",
     "hold_batches": "keeps the texts of a hold until the batch is done; after that only the holds have them",
     "hold_batch_targets": "keeps nothing about a person",
     "hold_batch_results": "show staff the outcome of a hold, which is under holds",
     "webhooks": "keeps nothing about a person",
     "deliveries": "refer to events, which are under events",
     "lanes": "keeps nothing about a person",
     "service_tokens": "keeps nothing about a person",
     "invitations": "keeps nothing about a person",
     "idempotency": "keeps an encrypted response for a day, for the sender of the request key"
    },
    "account": {
     "id": "01990000-0000-7000-8000-000000000021",
     "username": "rosa",
     "quarantined_usernames": [],
     "email": "rosa@example.com",
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
       "id": "01990000-0000-7000-8000-000000000022",
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
      "id": "01990000-0000-7000-8000-000000000023",
      "seq": 1,
      "type": "account.created",
      "at": "2026-01-15T09:00:00.000Z",
      "actor": {
       "kind": "account",
       "id": "01990000-0000-7000-8000-000000000021"
      },
      "hold_ref": null,
      "changes": {
       "username": {
        "before": null,
        "after": "rosa"
       },
       "email": {
        "before": null,
        "after": "rosa@example.com"
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
         "01990000-0000-7000-8000-000000000022"
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
      "id": "01990000-0000-7000-8000-000000000024",
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
   "id": "01990000-0000-7000-8000-000000000025"
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
      "ref": "H-MS21-PGQ9",
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
       "href": "/v1/me/holds/H-MS21-PGQ9/appeals"
      }
     }
    ],
    "next_cursor": null
   }
  }
 },
 "getOwnHold": {
  "parameters": {
   "ref": "H-ASHY-T333"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "ref": "H-ASHY-T333",
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
     "href": "/v1/me/holds/H-ASHY-T333/appeals"
    }
   }
  }
 },
 "submitAppeal": {
  "parameters": {
   "ref": "H-MYYA-ZJAK"
  },
  "body": {
   "text": "It was not me."
  },
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000026.1\"",
    "location": "/v1/me/holds/H-MYYA-ZJAK/appeals/01990000-0000-7000-8000-000000000026"
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000026",
    "hold_ref": "H-MYYA-ZJAK",
    "account_id": "01990000-0000-7000-8000-000000000027",
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
   "ref": "H-8C4G-6HBQ",
   "id": "01990000-0000-7000-8000-000000000028"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000028.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000028",
    "hold_ref": "H-8C4G-6HBQ",
    "account_id": "01990000-0000-7000-8000-000000000029",
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
   "ref": "H-GYYW-3709"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "id": "01990000-0000-7000-8000-000000000030",
      "hold_ref": "H-GYYW-3709",
      "account_id": "01990000-0000-7000-8000-000000000031",
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
   "ref": "H-RNR8-D9DV",
   "id": "01990000-0000-7000-8000-000000000032"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000032.1\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000032",
    "hold_ref": "H-RNR8-D9DV",
    "account_id": "01990000-0000-7000-8000-000000000033",
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
      "id": "01990000-0000-7000-8000-000000000034",
      "type": "account.created",
      "at": "2026-01-15T09:00:00.000Z",
      "by": "you",
      "hold_ref": null,
      "changes": {
       "username": {
        "before": null,
        "after": "samir"
       },
       "email": {
        "before": null,
        "after": "samir@example.com"
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
         "01990000-0000-7000-8000-000000000035"
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
      "id": "01990000-0000-7000-8000-000000000036",
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
   "id": "01990000-0000-7000-8000-000000000037"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000037.seq.1\""
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
    "seq": 1,
    "metadata": {},
    "holds": [],
    "sessions": [
     {
      "id": "01990000-0000-7000-8000-000000000038",
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
   "id": "01990000-0000-7000-8000-000000000039"
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
   "id": "01990000-0000-7000-8000-000000000040",
   "If-Match": "*"
  },
  "body": {
   "username": "viktor",
   "email": "wanda@example.com",
   "bio": null,
   "metadata": {
    "plan": "free"
   }
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000040.seq.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000040",
    "username": "viktor",
    "email": "wanda@example.com",
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
      "id": "01990000-0000-7000-8000-000000000041",
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
   "id": "01990000-0000-7000-8000-000000000042",
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
    "etag": "\"01990000-0000-7000-8000-000000000042.seq.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000042",
    "username": "xenia",
    "email": "xenia@example.com",
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
      "id": "01990000-0000-7000-8000-000000000043",
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
   "id": "01990000-0000-7000-8000-000000000044",
   "If-Match": "*"
  },
  "body": {
   "reason": "The telephone was lost."
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000044.seq.4\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000044",
    "username": "yusuf",
    "email": "yusuf@example.com",
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
   "id": "01990000-0000-7000-8000-000000000045"
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
   "id": "01990000-0000-7000-8000-000000000046"
  },
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "closeAccount": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000047"
  },
  "body": {
   "reason": "asked for by letter"
  },
  "answer": {
   "status": 202,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000047.seq.2\""
   },
   "body": {
    "state": "closing",
    "closes_at": "2026-02-14T09:00:00.000Z"
   }
  }
 },
 "reopenAccount": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000048"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000048.seq.3\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000048",
    "username": "zora",
    "email": "zora@example.com",
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
      "id": "01990000-0000-7000-8000-000000000049",
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
   "id": "01990000-0000-7000-8000-000000000050"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "exported_at": "2026-01-15T09:00:00.000Z",
    "left_out": {
     "account.names_rules": "how the service works, nothing about the person",
     "account.email_key": "the address again, in the form in which addresses are compared",
     "account.tokens": "hashes of tokens that were sent by mail",
     "account.seq": "how the service works, nothing about the person",
     "account.closing_from": "how the service works, nothing about the person",
     "account.closing_since": "how the service works, nothing about the person",
     "account.metadata": "internal notes of staff",
     "account.places": "hashes of the networks of earlier sign-ins, which cannot be reversed",
     "account.holds": "is included in full under holds",
     "account.events": "is included under events",
     "account.pending": "how the service works, nothing about the person",
     "account.applied_keys": "how the service works, nothing about the person",
     "account.appealed_at": "is included with the appeals",
     "accounts": "stands under account",
     "reservations": "keeps the data of a future account for a day, until its address is proven, and belongs to no account",
     "reasons": "keeps nothing about a person",
     "settings": "keeps nothing about a person",
     "rate_limits": "counts attempts under hashes for some minutes, and cannot be traced to an account",
     "failed_sign_ins": "counts attempts under hashes for some minutes, and cannot be traced to an account",
     "refused_requests": "keeps for two hours the individual attempts that refusals counts",
     "evidence": "what staff keep for the review of a hold",
     "evidence_bytes": "goes with the evidence that it belongs to",
     "loose_files": "goes with the evidence that it belongs to",
     "hold_batches": "keeps the texts of a hold until the batch is done; after that only the holds have them",
     "hold_batch_targets": "keeps nothing about a person",
     "hold_batch_results": "show staff the outcome of a hold, which is under holds",
     "webhooks": "keeps nothing about a person",
     "deliveries": "refer to events, which are under events",
     "lanes": "keeps nothing about a person",
     "service_tokens": "keeps nothing about a person",
     "invitations": "keeps nothing about a person",
     "idempotency": "keeps an encrypted response for a day, for the sender of the request key"
    },
    "account": {
     "id": "01990000-0000-7000-8000-000000000050",
     "username": "alice2",
     "quarantined_usernames": [],
     "email": "alice2@example.com",
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
       "id": "01990000-0000-7000-8000-000000000051",
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
      "id": "01990000-0000-7000-8000-000000000052",
      "seq": 1,
      "type": "account.created",
      "at": "2026-01-15T09:00:00.000Z",
      "actor": {
       "kind": "account",
       "id": "01990000-0000-7000-8000-000000000050"
      },
      "hold_ref": null,
      "changes": {
       "username": {
        "before": null,
        "after": "alice2"
       },
       "email": {
        "before": null,
        "after": "alice2@example.com"
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
         "01990000-0000-7000-8000-000000000051"
        ]
       }
      }
     },
     {
      "id": "01990000-0000-7000-8000-000000000053",
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
   "id": "01990000-0000-7000-8000-000000000054"
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
    "etag": "\"H-4M31-48HN.1.active\"",
    "location": "/v1/admin/holds/H-4M31-48HN"
   },
   "body": {
    "ref": "H-4M31-48HN",
    "account_id": "01990000-0000-7000-8000-000000000054",
    "account_username": "bruno2",
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
    "created_by": "01990000-0000-7000-8000-000000000055",
    "created_by_username": "chloe2",
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
      "ref": "H-MYYA-ZJAK",
      "account_id": "01990000-0000-7000-8000-000000000027",
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
       "id": "01990000-0000-7000-8000-000000000026",
       "state": "submitted",
       "assignee": null,
       "version": 1,
       "assignee_username": null
      },
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z"
     },
     {
      "ref": "H-6GEN-M675",
      "account_id": "01990000-0000-7000-8000-000000000027",
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
       "id": "01990000-0000-7000-8000-000000000056",
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
   "ref": "H-J5SY-8XYD"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"H-J5SY-8XYD.1.active\""
   },
   "body": {
    "ref": "H-J5SY-8XYD",
    "account_id": "01990000-0000-7000-8000-000000000057",
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
   "ref": "H-3MWF-C3J1",
   "If-Match": "*"
  },
  "body": {
   "note": "a"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"H-3MWF-C3J1.2.active\""
   },
   "body": {
    "ref": "H-3MWF-C3J1",
    "account_id": "01990000-0000-7000-8000-000000000058",
    "account_username": "farid2",
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
   "ref": "H-F60H-EY1S",
   "If-Match": "*"
  },
  "body": {
   "reason": "settled"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"H-F60H-EY1S.2.lifted\""
   },
   "body": {
    "ref": "H-F60H-EY1S",
    "account_id": "01990000-0000-7000-8000-000000000059",
    "account_username": "greta2",
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
   "ref": "H-BD3F-JDMG"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"H-BD3F-JDMG.3.active\""
   },
   "body": {
    "ref": "H-BD3F-JDMG",
    "account_id": "01990000-0000-7000-8000-000000000060",
    "account_username": "hugo2",
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
   "ref": "H-9Z66-REM6"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"H-9Z66-REM6.2.active.claimed\""
   },
   "body": {
    "ref": "H-9Z66-REM6",
    "account_id": "01990000-0000-7000-8000-000000000061",
    "account_username": "ines2",
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
    "assignee": "01990000-0000-7000-8000-000000000062",
    "assignee_username": "jonas2",
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
   "ref": "H-WZGM-Z9RB"
  },
  "answer": {
   "status": 204,
   "headers": {
    "etag": "\"H-WZGM-Z9RB.1.active\""
   }
  }
 },
 "createBatch": {
  "parameters": {},
  "body": {
   "operation": "place",
   "account_ids": [
    "01990000-0000-7000-8000-000000000063"
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
    "location": "/v1/admin/hold-batches/01990000-0000-7000-8000-000000000064"
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000064",
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
    "created_by": "01990000-0000-7000-8000-000000000065",
    "created_by_username": "kenji2",
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
      "id": "01990000-0000-7000-8000-000000000066",
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
      "created_by": "01990000-0000-7000-8000-000000000067",
      "created_by_username": "leila2",
      "created_at": "2026-01-15T09:00:00.000Z",
      "started_at": "2026-01-15T09:00:00.000Z",
      "finished_at": "2026-01-15T09:00:00.000Z"
     },
     {
      "id": "01990000-0000-7000-8000-000000000064",
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
      "created_by": "01990000-0000-7000-8000-000000000065",
      "created_by_username": "kenji2",
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
   "id": "01990000-0000-7000-8000-000000000068"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "id": "01990000-0000-7000-8000-000000000068",
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
    "created_by": "01990000-0000-7000-8000-000000000069",
    "created_by_username": "marta2",
    "created_at": "2026-01-15T09:00:00.000Z",
    "started_at": "2026-01-15T09:00:00.000Z",
    "finished_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "getBatch": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000070"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "id": "01990000-0000-7000-8000-000000000070",
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
    "created_by": "01990000-0000-7000-8000-000000000071",
    "created_by_username": "noor2",
    "created_at": "2026-01-15T09:00:00.000Z",
    "started_at": "2026-01-15T09:00:00.000Z",
    "finished_at": "2026-01-15T09:00:00.000Z",
    "items": [
     {
      "index": 0,
      "account_id": "01990000-0000-7000-8000-000000000072",
      "account_username": "otis2",
      "ref": "H-CF7Z-1F4J",
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
   "ref": "H-Z117-FA0N",
   "path": "petra2/scan.bin"
  },
  "body": "bytes",
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"6b0c4080d34c6d6a79cf9e3b.1\"",
    "location": "/v1/admin/holds/H-Z117-FA0N/evidence/petra2/scan.bin"
   },
   "body": {
    "path": "petra2/scan.bin",
    "size": 5,
    "content_type": "application/octet-stream",
    "sha256": "277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9",
    "version": 1,
    "created_by": "01990000-0000-7000-8000-000000000073",
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "listEvidence": {
  "parameters": {
   "ref": "H-1X6Z-B6QW"
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
   "ref": "H-4ZQW-Q9TT",
   "path": "a/file.bin"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"6b0c4080d34c6d6a79cf9e3f.1\""
   },
   "body": "bytes"
  }
 },
 "removeEvidence": {
  "parameters": {
   "ref": "H-5C8S-7JKP",
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
      "id": "01990000-0000-7000-8000-000000000056",
      "hold_ref": "H-6GEN-M675",
      "account_id": "01990000-0000-7000-8000-000000000027",
      "state": "submitted",
      "text": "It was not me.",
      "decision": null,
      "version": 1,
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z",
      "account_username": "dario2",
      "assignee": null,
      "assignee_username": null
     },
     {
      "id": "01990000-0000-7000-8000-000000000026",
      "hold_ref": "H-MYYA-ZJAK",
      "account_id": "01990000-0000-7000-8000-000000000027",
      "state": "submitted",
      "text": "It was not me.",
      "decision": null,
      "version": 1,
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z",
      "account_username": "dario2",
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
   "id": "01990000-0000-7000-8000-000000000074"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000074.1\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000074",
    "hold_ref": "H-2X70-J42C",
    "account_id": "01990000-0000-7000-8000-000000000075",
    "state": "submitted",
    "text": "It was not me.",
    "decision": null,
    "version": 1,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z",
    "account_username": "quinn2",
    "assignee": null,
    "assignee_username": null
   }
  }
 },
 "claimAppeal": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000076"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000076.2.in_review\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000076",
    "hold_ref": "H-3CSN-9NQG",
    "account_id": "01990000-0000-7000-8000-000000000077",
    "state": "in_review",
    "text": "It was not me.",
    "decision": null,
    "version": 2,
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z",
    "account_username": "rosa2",
    "assignee": "01990000-0000-7000-8000-000000000078",
    "assignee_username": "samir2"
   }
  }
 },
 "releaseAppeal": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000079"
  },
  "answer": {
   "status": 204,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000079.1\""
   }
  }
 },
 "decideAppeal": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000000080"
  },
  "body": {
   "decision": "grant",
   "reason": "It was not them."
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000000080.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000000080",
    "hold_ref": "H-QR03-CHE8",
    "account_id": "01990000-0000-7000-8000-000000000081",
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
    "account_username": "tara2",
    "assignee": "01990000-0000-7000-8000-000000000082",
    "assignee_username": "ulrike2",
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
      "id": "01990000-0000-7000-8000-000000000083",
      "account_id": "01990000-0000-7000-8000-000000000077",
      "account_username": "rosa2",
      "seq": 4,
      "type": "appeal.claimed",
      "at": "2026-01-15T09:00:00.000Z",
      "actor": {
       "kind": "staff",
       "id": "01990000-0000-7000-8000-000000000078",
       "username": "samir2"
      },
      "request_id": "01990000-0000-7000-8000-000000000084",
      "hold_ref": "H-3CSN-9NQG",
      "changes": {
       "hold": {
        "before": {
         "ref": "H-3CSN-9NQG",
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
        },
        "after": {
         "ref": "H-3CSN-9NQG",
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
         "appeal_state": "in_review",
         "dedupe_key": null
        }
       },
       "appeal": {
        "before": {
         "id": "01990000-0000-7000-8000-000000000076",
         "state": "submitted",
         "assignee": null
        },
        "after": {
         "id": "01990000-0000-7000-8000-000000000076",
         "state": "in_review",
         "assignee": "01990000-0000-7000-8000-000000000078"
        }
       }
      }
     },
     {
      "id": "01990000-0000-7000-8000-000000000085",
      "account_id": "01990000-0000-7000-8000-000000000086",
      "account_username": "viktor2",
      "seq": 3,
      "type": "appeal.submitted",
      "at": "2026-01-15T09:00:00.000Z",
      "actor": {
       "kind": "account",
       "id": "01990000-0000-7000-8000-000000000086",
       "username": "viktor2"
      },
      "request_id": "01990000-0000-7000-8000-000000000087",
      "hold_ref": "H-V744-5E08",
      "changes": {
       "hold": {
        "before": {
         "ref": "H-V744-5E08",
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
         "ref": "H-V744-5E08",
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
         "id": "01990000-0000-7000-8000-000000000079",
         "state": "submitted",
         "text": "It was not me."
        }
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
  "body": "{\"username\":\"wanda2\",\"email\":\"wanda2@example.com\"}",
  "answer": {
   "status": 200,
   "headers": {},
   "body": "{\"line\":1,\"status\":\"created\",\"id\":\"01990000-0000-7000-8000-000000000088\"}\n"
  }
 },
 "exportEvents": {
  "parameters": {},
  "answer": {
   "status": 200,
   "headers": {},
   "body": "{\"id\":\"01990000-0000-7000-8000-000000000089\",\"account_id\":\"01990000-0000-7000-8000-000000000001\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000090\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"first.admin\"},\"email\":{\"before\":null,\"after\":\"first.admin@example.com\"},\"email_verified\":{\"before\":null,\"after\":true},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"active\"},\"roles\":{\"before\":null,\"after\":[\"admin\"]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000002\"]}},\"account_username\":\"first.admin\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000091\",\"account_id\":\"01990000-0000-7000-8000-000000000036\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000092\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"tara\"},\"email\":{\"before\":null,\"after\":\"tara@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000093\"]}},\"account_username\":\"tara\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000036\",\"username\":\"tara\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000094\",\"account_id\":\"01990000-0000-7000-8000-000000000095\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000096\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"xenia2\"},\"email\":{\"before\":null,\"after\":\"xenia2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000097\"]}},\"account_username\":\"xenia2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000095\",\"username\":\"xenia2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000098\",\"account_id\":\"01990000-0000-7000-8000-000000000036\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000099\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"tara\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000100\",\"account_id\":\"01990000-0000-7000-8000-000000000003\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000101\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"alice\"},\"email\":{\"before\":null,\"after\":\"alice@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000004\"]}},\"account_username\":\"alice\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000003\",\"username\":\"alice\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000102\",\"account_id\":\"01990000-0000-7000-8000-000000000103\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000104\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"yusuf2\"},\"email\":{\"before\":null,\"after\":\"yusuf2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000105\"]}},\"account_username\":\"yusuf2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000103\",\"username\":\"yusuf2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000106\",\"account_id\":\"01990000-0000-7000-8000-000000000103\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000107\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"yusuf2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000108\",\"account_id\":\"01990000-0000-7000-8000-000000000005\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000109\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"bruno\"},\"email\":{\"before\":null,\"after\":\"bruno@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000110\"]}},\"account_username\":\"bruno\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000005\",\"username\":\"bruno\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000111\",\"account_id\":\"01990000-0000-7000-8000-000000000112\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000113\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"zora2\"},\"email\":{\"before\":null,\"after\":\"zora2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000114\"]}},\"account_username\":\"zora2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000112\",\"username\":\"zora2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000115\",\"account_id\":\"01990000-0000-7000-8000-000000000116\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000117\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"alice3\"},\"email\":{\"before\":null,\"after\":\"alice3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000118\"]}},\"account_username\":\"alice3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000116\",\"username\":\"alice3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000119\",\"account_id\":\"01990000-0000-7000-8000-000000000120\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000121\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"bruno3\"},\"email\":{\"before\":null,\"after\":\"bruno3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000122\"]}},\"account_username\":\"bruno3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000120\",\"username\":\"bruno3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000123\",\"account_id\":\"01990000-0000-7000-8000-000000000124\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000125\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"chloe3\"},\"email\":{\"before\":null,\"after\":\"chloe3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000126\"]}},\"account_username\":\"chloe3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000124\",\"username\":\"chloe3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000127\",\"account_id\":\"01990000-0000-7000-8000-000000000128\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000129\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"dario3\"},\"email\":{\"before\":null,\"after\":\"dario3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000130\"]}},\"account_username\":\"dario3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000128\",\"username\":\"dario3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000131\",\"account_id\":\"01990000-0000-7000-8000-000000000006\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000132\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"dario\"},\"email\":{\"before\":null,\"after\":\"dario@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000133\"]}},\"account_username\":\"dario\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000006\",\"username\":\"dario\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000134\",\"account_id\":\"01990000-0000-7000-8000-000000000112\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000135\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"zora2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000136\",\"account_id\":\"01990000-0000-7000-8000-000000000120\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000137\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"bruno3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000138\",\"account_id\":\"01990000-0000-7000-8000-000000000128\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000139\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"dario3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000140\",\"account_id\":\"01990000-0000-7000-8000-000000000006\",\"seq\":2,\"type\":\"session.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000141\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000133\"],\"after\":[\"01990000-0000-7000-8000-000000000133\",\"01990000-0000-7000-8000-000000000007\"]}},\"account_username\":\"dario\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000006\",\"username\":\"dario\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000142\",\"account_id\":\"01990000-0000-7000-8000-000000000143\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000144\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"elif3\"},\"email\":{\"before\":null,\"after\":\"elif3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000145\"]}},\"account_username\":\"elif3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000143\",\"username\":\"elif3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000146\",\"account_id\":\"01990000-0000-7000-8000-000000000147\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000148\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"farid3\"},\"email\":{\"before\":null,\"after\":\"farid3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000149\"]}},\"account_username\":\"farid3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000147\",\"username\":\"farid3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000150\",\"account_id\":\"01990000-0000-7000-8000-000000000010\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000151\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"farid\"},\"email\":{\"before\":null,\"after\":\"farid@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000011\"]}},\"account_username\":\"farid\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000010\",\"username\":\"farid\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000152\",\"account_id\":\"01990000-0000-7000-8000-000000000153\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000154\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"greta3\"},\"email\":{\"before\":null,\"after\":\"greta3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000155\"]}},\"account_username\":\"greta3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000153\",\"username\":\"greta3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000156\",\"account_id\":\"01990000-0000-7000-8000-000000000012\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000157\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"greta\"},\"email\":{\"before\":null,\"after\":\"greta@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000158\"]}},\"account_username\":\"greta\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000012\",\"username\":\"greta\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000159\",\"account_id\":\"01990000-0000-7000-8000-000000000160\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000161\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"hugo3\"},\"email\":{\"before\":null,\"after\":\"hugo3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000162\"]}},\"account_username\":\"hugo3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000160\",\"username\":\"hugo3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000163\",\"account_id\":\"01990000-0000-7000-8000-000000000143\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000164\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"elif3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000165\",\"account_id\":\"01990000-0000-7000-8000-000000000153\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000166\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"greta3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000167\",\"account_id\":\"01990000-0000-7000-8000-000000000012\",\"seq\":2,\"type\":\"session.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000168\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000158\"],\"after\":[\"01990000-0000-7000-8000-000000000158\",\"01990000-0000-7000-8000-000000000013\"]}},\"account_username\":\"greta\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000012\",\"username\":\"greta\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000169\",\"account_id\":\"01990000-0000-7000-8000-000000000160\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000170\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"hugo3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000171\",\"account_id\":\"01990000-0000-7000-8000-000000000172\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000173\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ines3\"},\"email\":{\"before\":null,\"after\":\"ines3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000174\"]}},\"account_username\":\"ines3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000172\",\"username\":\"ines3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000175\",\"account_id\":\"01990000-0000-7000-8000-000000000176\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000177\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"jonas3\"},\"email\":{\"before\":null,\"after\":\"jonas3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000178\"]}},\"account_username\":\"jonas3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000176\",\"username\":\"jonas3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000179\",\"account_id\":\"01990000-0000-7000-8000-000000000180\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000181\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"kenji3\"},\"email\":{\"before\":null,\"after\":\"kenji3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000182\"]}},\"account_username\":\"kenji3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000180\",\"username\":\"kenji3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000183\",\"account_id\":\"01990000-0000-7000-8000-000000000184\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000185\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"leila3\"},\"email\":{\"before\":null,\"after\":\"leila3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000186\"]}},\"account_username\":\"leila3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000184\",\"username\":\"leila3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000187\",\"account_id\":\"01990000-0000-7000-8000-000000000176\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000188\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"jonas3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000189\",\"account_id\":\"01990000-0000-7000-8000-000000000180\",\"seq\":2,\"type\":\"session.ended\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000190\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000182\"],\"after\":[]}},\"account_username\":\"kenji3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000180\",\"username\":\"kenji3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000191\",\"account_id\":\"01990000-0000-7000-8000-000000000184\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000192\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"leila3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000193\",\"account_id\":\"01990000-0000-7000-8000-000000000194\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000195\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"marta3\"},\"email\":{\"before\":null,\"after\":\"marta3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000196\"]}},\"account_username\":\"marta3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000194\",\"username\":\"marta3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000197\",\"account_id\":\"01990000-0000-7000-8000-000000000198\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000199\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"noor3\"},\"email\":{\"before\":null,\"after\":\"noor3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000200\"]}},\"account_username\":\"noor3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000198\",\"username\":\"noor3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000201\",\"account_id\":\"01990000-0000-7000-8000-000000000014\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000202\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"hugo\"},\"email\":{\"before\":null,\"after\":\"hugo@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000203\"]}},\"account_username\":\"hugo\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000014\",\"username\":\"hugo\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000204\",\"account_id\":\"01990000-0000-7000-8000-000000000205\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000206\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"otis3\"},\"email\":{\"before\":null,\"after\":\"otis3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000207\"]}},\"account_username\":\"otis3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000205\",\"username\":\"otis3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000208\",\"account_id\":\"01990000-0000-7000-8000-000000000209\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000210\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ines\"},\"email\":{\"before\":null,\"after\":\"ines@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000211\"]}},\"account_username\":\"ines\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000209\",\"username\":\"ines\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000212\",\"account_id\":\"01990000-0000-7000-8000-000000000213\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000214\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"petra3\"},\"email\":{\"before\":null,\"after\":\"petra3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000215\"]}},\"account_username\":\"petra3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000213\",\"username\":\"petra3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000216\",\"account_id\":\"01990000-0000-7000-8000-000000000198\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000217\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"noor3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000218\",\"account_id\":\"01990000-0000-7000-8000-000000000014\",\"seq\":2,\"type\":\"email.verified\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000219\",\"hold_ref\":null,\"changes\":{\"email_verified\":{\"before\":false,\"after\":true},\"state\":{\"before\":\"pending\",\"after\":\"active\"},\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000203\"],\"after\":[]}},\"account_username\":\"hugo\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000014\",\"username\":\"hugo\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000220\",\"account_id\":\"01990000-0000-7000-8000-000000000205\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000221\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"otis3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000222\",\"account_id\":\"01990000-0000-7000-8000-000000000213\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000223\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"petra3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000224\",\"account_id\":\"01990000-0000-7000-8000-000000000184\",\"seq\":3,\"type\":\"session.stepped_up\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000225\",\"hold_ref\":null,\"changes\":{\"step_up\":{\"before\":null,\"after\":\"2026-01-15T09:10:00.000Z\"}},\"account_username\":\"leila3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000184\",\"username\":\"leila3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000226\",\"account_id\":\"01990000-0000-7000-8000-000000000227\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000228\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"quinn3\"},\"email\":{\"before\":null,\"after\":\"quinn3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000229\"]}},\"account_username\":\"quinn3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000227\",\"username\":\"quinn3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000230\",\"account_id\":\"01990000-0000-7000-8000-000000000231\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000232\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"rosa3\"},\"email\":{\"before\":null,\"after\":\"rosa3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000233\"]}},\"account_username\":\"rosa3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000231\",\"username\":\"rosa3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000234\",\"account_id\":\"01990000-0000-7000-8000-000000000015\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000235\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"jonas\"},\"email\":{\"before\":null,\"after\":\"jonas@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000236\"]}},\"account_username\":\"jonas\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000015\",\"username\":\"jonas\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000237\",\"account_id\":\"01990000-0000-7000-8000-000000000238\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000239\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"samir3\"},\"email\":{\"before\":null,\"after\":\"samir3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000240\"]}},\"account_username\":\"samir3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000238\",\"username\":\"samir3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000241\",\"account_id\":\"01990000-0000-7000-8000-000000000016\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000242\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"kenji\"},\"email\":{\"before\":null,\"after\":\"kenji@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000243\"]}},\"account_username\":\"kenji\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000016\",\"username\":\"kenji\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000244\",\"account_id\":\"01990000-0000-7000-8000-000000000245\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000246\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"tara3\"},\"email\":{\"before\":null,\"after\":\"tara3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000247\"]}},\"account_username\":\"tara3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000245\",\"username\":\"tara3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000248\",\"account_id\":\"01990000-0000-7000-8000-000000000227\",\"seq\":2,\"type\":\"password.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000249\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000229\"],\"after\":[]},\"email_verified\":{\"before\":false,\"after\":true},\"state\":{\"before\":\"pending\",\"after\":\"active\"}},\"account_username\":\"quinn3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000227\",\"username\":\"quinn3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000250\",\"account_id\":\"01990000-0000-7000-8000-000000000231\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000251\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"rosa3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000252\",\"account_id\":\"01990000-0000-7000-8000-000000000015\",\"seq\":2,\"type\":\"email.verified\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000253\",\"hold_ref\":null,\"changes\":{\"email_verified\":{\"before\":false,\"after\":true},\"state\":{\"before\":\"pending\",\"after\":\"active\"},\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000236\"],\"after\":[]}},\"account_username\":\"jonas\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000015\",\"username\":\"jonas\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000254\",\"account_id\":\"01990000-0000-7000-8000-000000000238\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000255\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"samir3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000256\",\"account_id\":\"01990000-0000-7000-8000-000000000245\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000257\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"tara3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000258\",\"account_id\":\"01990000-0000-7000-8000-000000000017\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000259\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"leila\"},\"email\":{\"before\":null,\"after\":\"leila@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000260\"]}},\"account_username\":\"leila\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000017\",\"username\":\"leila\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000261\",\"account_id\":\"01990000-0000-7000-8000-000000000262\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000263\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ulrike3\"},\"email\":{\"before\":null,\"after\":\"ulrike3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000264\"]}},\"account_username\":\"ulrike3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000262\",\"username\":\"ulrike3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000265\",\"account_id\":\"01990000-0000-7000-8000-000000000018\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000266\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"noor\"},\"email\":{\"before\":null,\"after\":\"noor@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000267\"]}},\"account_username\":\"marta\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000018\",\"username\":\"marta\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000268\",\"account_id\":\"01990000-0000-7000-8000-000000000269\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000270\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"viktor3\"},\"email\":{\"before\":null,\"after\":\"viktor3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000271\"]}},\"account_username\":\"viktor3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000269\",\"username\":\"viktor3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000272\",\"account_id\":\"01990000-0000-7000-8000-000000000273\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000274\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"otis\"},\"email\":{\"before\":null,\"after\":\"otis@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000275\"]}},\"account_username\":\"otis\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000273\",\"username\":\"otis\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000276\",\"account_id\":\"01990000-0000-7000-8000-000000000277\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000278\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"wanda3\"},\"email\":{\"before\":null,\"after\":\"wanda3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000279\"]}},\"account_username\":\"wanda3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000277\",\"username\":\"wanda3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000280\",\"account_id\":\"01990000-0000-7000-8000-000000000017\",\"seq\":2,\"type\":\"profile.updated\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000281\",\"hold_ref\":null,\"changes\":{\"bio\":{\"before\":null,\"after\":\"a\"}},\"account_username\":\"leila\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000017\",\"username\":\"leila\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000282\",\"account_id\":\"01990000-0000-7000-8000-000000000262\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000283\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"ulrike3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000284\",\"account_id\":\"01990000-0000-7000-8000-000000000018\",\"seq\":2,\"type\":\"username.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000285\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":\"noor\",\"after\":\"marta\"}},\"account_username\":\"marta\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000018\",\"username\":\"marta\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000286\",\"account_id\":\"01990000-0000-7000-8000-000000000269\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000287\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"viktor3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000288\",\"account_id\":\"01990000-0000-7000-8000-000000000277\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000289\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"wanda3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000277\",\"username\":\"wanda3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000290\",\"account_id\":\"01990000-0000-7000-8000-000000000273\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000291\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"otis\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000273\",\"username\":\"otis\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000292\",\"account_id\":\"01990000-0000-7000-8000-000000000277\",\"seq\":3,\"type\":\"factor.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000293\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":false,\"recovery_codes_left\":0},\"after\":{\"enabled\":true,\"recovery_codes_left\":10}}},\"account_username\":\"wanda3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000277\",\"username\":\"wanda3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000294\",\"account_id\":\"01990000-0000-7000-8000-000000000295\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000296\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"xenia3\"},\"email\":{\"before\":null,\"after\":\"xenia3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000297\"]}},\"account_username\":\"xenia3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000295\",\"username\":\"xenia3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000298\",\"account_id\":\"01990000-0000-7000-8000-000000000299\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000300\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"yusuf3\"},\"email\":{\"before\":null,\"after\":\"yusuf3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000301\"]}},\"account_username\":\"yusuf3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000299\",\"username\":\"yusuf3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000302\",\"account_id\":\"01990000-0000-7000-8000-000000000303\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000304\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"zora3\"},\"email\":{\"before\":null,\"after\":\"zora3@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000305\"]}},\"account_username\":\"zora3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000303\",\"username\":\"zora3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000306\",\"account_id\":\"01990000-0000-7000-8000-000000000307\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000308\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"alice4\"},\"email\":{\"before\":null,\"after\":\"alice4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000309\"]}},\"account_username\":\"alice4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000307\",\"username\":\"alice4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000310\",\"account_id\":\"01990000-0000-7000-8000-000000000311\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000312\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"bruno4\"},\"email\":{\"before\":null,\"after\":\"bruno4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000313\"]}},\"account_username\":\"bruno4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000311\",\"username\":\"bruno4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000314\",\"account_id\":\"01990000-0000-7000-8000-000000000295\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000315\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"xenia3\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000316\",\"account_id\":\"01990000-0000-7000-8000-000000000303\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000317\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"zora3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000303\",\"username\":\"zora3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000318\",\"account_id\":\"01990000-0000-7000-8000-000000000299\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000319\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"yusuf3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000299\",\"username\":\"yusuf3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000320\",\"account_id\":\"01990000-0000-7000-8000-000000000307\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000321\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"alice4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000322\",\"account_id\":\"01990000-0000-7000-8000-000000000273\",\"seq\":3,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000323\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"otis\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000273\",\"username\":\"otis\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000324\",\"account_id\":\"01990000-0000-7000-8000-000000000303\",\"seq\":3,\"type\":\"factor.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000325\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":false,\"recovery_codes_left\":0},\"after\":{\"enabled\":true,\"recovery_codes_left\":10}}},\"account_username\":\"zora3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000303\",\"username\":\"zora3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000326\",\"account_id\":\"01990000-0000-7000-8000-000000000299\",\"seq\":3,\"type\":\"factor.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000327\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":false,\"recovery_codes_left\":0},\"after\":{\"enabled\":true,\"recovery_codes_left\":10}}},\"account_username\":\"yusuf3\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000299\",\"username\":\"yusuf3\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000328\",\"account_id\":\"01990000-0000-7000-8000-000000000329\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000330\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"chloe4\"},\"email\":{\"before\":null,\"after\":\"chloe4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000331\"]}},\"account_username\":\"chloe4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000329\",\"username\":\"chloe4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000332\",\"account_id\":\"01990000-0000-7000-8000-000000000333\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000334\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"dario4\"},\"email\":{\"before\":null,\"after\":\"dario4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000335\"]}},\"account_username\":\"dario4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000333\",\"username\":\"dario4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000336\",\"account_id\":\"01990000-0000-7000-8000-000000000337\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000338\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"elif4\"},\"email\":{\"before\":null,\"after\":\"elif4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000339\"]}},\"account_username\":\"elif4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000337\",\"username\":\"elif4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000340\",\"account_id\":\"01990000-0000-7000-8000-000000000341\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000342\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"farid4\"},\"email\":{\"before\":null,\"after\":\"farid4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000343\"]}},\"account_username\":\"farid4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000341\",\"username\":\"farid4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000344\",\"account_id\":\"01990000-0000-7000-8000-000000000345\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000346\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"greta4\"},\"email\":{\"before\":null,\"after\":\"greta4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000347\"]}},\"account_username\":\"greta4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000345\",\"username\":\"greta4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000348\",\"account_id\":\"01990000-0000-7000-8000-000000000349\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000350\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"hugo4\"},\"email\":{\"before\":null,\"after\":\"hugo4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000351\"]}},\"account_username\":\"hugo4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000349\",\"username\":\"hugo4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000352\",\"account_id\":\"01990000-0000-7000-8000-000000000353\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000354\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ines4\"},\"email\":{\"before\":null,\"after\":\"ines4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000355\"]}},\"account_username\":\"ines4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000353\",\"username\":\"ines4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000356\",\"account_id\":\"01990000-0000-7000-8000-000000000329\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000357\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"chloe4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000329\",\"username\":\"chloe4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000358\",\"account_id\":\"01990000-0000-7000-8000-000000000311\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000359\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"bruno4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000311\",\"username\":\"bruno4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000360\",\"account_id\":\"01990000-0000-7000-8000-000000000333\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000361\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"dario4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000362\",\"account_id\":\"01990000-0000-7000-8000-000000000341\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000363\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"farid4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000341\",\"username\":\"farid4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000364\",\"account_id\":\"01990000-0000-7000-8000-000000000345\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000365\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"greta4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000366\",\"account_id\":\"01990000-0000-7000-8000-000000000353\",\"seq\":2,\"type\":\"email.change_requested\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000367\",\"hold_ref\":null,\"changes\":{\"email_pending\":{\"before\":null,\"after\":\"jonas4@example.com\"},\"email\":{\"before\":\"ines4@example.com\",\"after\":\"ines4@example.com\"},\"email_verified\":{\"before\":false,\"after\":false}},\"account_username\":\"ines4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000353\",\"username\":\"ines4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000368\",\"account_id\":\"01990000-0000-7000-8000-000000000329\",\"seq\":3,\"type\":\"factor.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000369\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":false,\"recovery_codes_left\":0},\"after\":{\"enabled\":true,\"recovery_codes_left\":10}}},\"account_username\":\"chloe4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000329\",\"username\":\"chloe4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000370\",\"account_id\":\"01990000-0000-7000-8000-000000000311\",\"seq\":3,\"type\":\"factor.removed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000371\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":false,\"recovery_codes_left\":0},\"after\":{\"enabled\":false,\"recovery_codes_left\":0}}},\"account_username\":\"bruno4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000311\",\"username\":\"bruno4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000372\",\"account_id\":\"01990000-0000-7000-8000-000000000341\",\"seq\":3,\"type\":\"factor.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000373\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":false,\"recovery_codes_left\":0},\"after\":{\"enabled\":true,\"recovery_codes_left\":10}}},\"account_username\":\"farid4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000341\",\"username\":\"farid4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000374\",\"account_id\":\"01990000-0000-7000-8000-000000000341\",\"seq\":4,\"type\":\"factor.recovery_codes_renewed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000375\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":true,\"recovery_codes_left\":10},\"after\":{\"enabled\":true,\"recovery_codes_left\":10}}},\"account_username\":\"farid4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000341\",\"username\":\"farid4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000376\",\"account_id\":\"01990000-0000-7000-8000-000000000377\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000378\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"kenji4\"},\"email\":{\"before\":null,\"after\":\"kenji4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000379\"]}},\"account_username\":\"kenji4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000377\",\"username\":\"kenji4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000380\",\"account_id\":\"01990000-0000-7000-8000-000000000381\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000382\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"leila4\"},\"email\":{\"before\":null,\"after\":\"leila4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000383\"]}},\"account_username\":\"leila4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000381\",\"username\":\"leila4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000384\",\"account_id\":\"01990000-0000-7000-8000-000000000385\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000386\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"marta4\"},\"email\":{\"before\":null,\"after\":\"marta4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000387\"]}},\"account_username\":\"marta4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000385\",\"username\":\"marta4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000388\",\"account_id\":\"01990000-0000-7000-8000-000000000389\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000390\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"noor4\"},\"email\":{\"before\":null,\"after\":\"noor4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000391\"]}},\"account_username\":\"noor4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000389\",\"username\":\"noor4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000392\",\"account_id\":\"01990000-0000-7000-8000-000000000393\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000394\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"otis4\"},\"email\":{\"before\":null,\"after\":\"otis4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000395\"]}},\"account_username\":\"otis4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000393\",\"username\":\"otis4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000396\",\"account_id\":\"01990000-0000-7000-8000-000000000377\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000397\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"kenji4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000398\",\"account_id\":\"01990000-0000-7000-8000-000000000385\",\"seq\":2,\"type\":\"email.change_requested\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000399\",\"hold_ref\":null,\"changes\":{\"email_pending\":{\"before\":null,\"after\":\"petra4@example.com\"},\"email\":{\"before\":\"marta4@example.com\",\"after\":\"marta4@example.com\"},\"email_verified\":{\"before\":false,\"after\":false}},\"account_username\":\"marta4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000385\",\"username\":\"marta4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000400\",\"account_id\":\"01990000-0000-7000-8000-000000000381\",\"seq\":2,\"type\":\"email.change_requested\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000401\",\"hold_ref\":null,\"changes\":{\"email_pending\":{\"before\":null,\"after\":\"petra@example.com\"},\"email\":{\"before\":\"leila4@example.com\",\"after\":\"leila4@example.com\"},\"email_verified\":{\"before\":false,\"after\":false}},\"account_username\":\"leila4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000381\",\"username\":\"leila4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000402\",\"account_id\":\"01990000-0000-7000-8000-000000000389\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000403\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"noor4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000404\",\"account_id\":\"01990000-0000-7000-8000-000000000353\",\"seq\":3,\"type\":\"email.change_cancelled\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000405\",\"hold_ref\":null,\"changes\":{\"email_pending\":{\"before\":\"jonas4@example.com\",\"after\":null}},\"account_username\":\"ines4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000353\",\"username\":\"ines4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000406\",\"account_id\":\"01990000-0000-7000-8000-000000000407\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000408\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"quinn4\"},\"email\":{\"before\":null,\"after\":\"quinn4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000409\"]}},\"account_username\":\"quinn4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000407\",\"username\":\"quinn4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000410\",\"account_id\":\"01990000-0000-7000-8000-000000000411\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000412\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"rosa4\"},\"email\":{\"before\":null,\"after\":\"rosa4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000413\"]}},\"account_username\":\"rosa4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000411\",\"username\":\"rosa4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000414\",\"account_id\":\"01990000-0000-7000-8000-000000000415\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000416\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"samir4\"},\"email\":{\"before\":null,\"after\":\"samir4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000417\"]}},\"account_username\":\"samir4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000415\",\"username\":\"samir4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000418\",\"account_id\":\"01990000-0000-7000-8000-000000000419\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000420\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"tara4\"},\"email\":{\"before\":null,\"after\":\"tara4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000421\"]}},\"account_username\":\"tara4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000419\",\"username\":\"tara4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000422\",\"account_id\":\"01990000-0000-7000-8000-000000000019\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000423\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ulrike4\"},\"email\":{\"before\":null,\"after\":\"ulrike4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000424\"]}},\"account_username\":\"ulrike4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000019\",\"username\":\"ulrike4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000425\",\"account_id\":\"01990000-0000-7000-8000-000000000426\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000427\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"viktor4\"},\"email\":{\"before\":null,\"after\":\"viktor4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000428\"]}},\"account_username\":\"viktor4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000426\",\"username\":\"viktor4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000429\",\"account_id\":\"01990000-0000-7000-8000-000000000430\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000431\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"wanda4\"},\"email\":{\"before\":null,\"after\":\"wanda4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000432\"]}},\"account_username\":\"wanda4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000430\",\"username\":\"wanda4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000433\",\"account_id\":\"01990000-0000-7000-8000-000000000393\",\"seq\":2,\"type\":\"password.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000434\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000395\"],\"after\":[\"01990000-0000-7000-8000-000000000395\"]}},\"account_username\":\"otis4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000393\",\"username\":\"otis4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000435\",\"account_id\":\"01990000-0000-7000-8000-000000000407\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000436\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"quinn4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000437\",\"account_id\":\"01990000-0000-7000-8000-000000000415\",\"seq\":2,\"type\":\"email.change_requested\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000438\",\"hold_ref\":null,\"changes\":{\"email_pending\":{\"before\":null,\"after\":\"xenia4@example.com\"},\"email\":{\"before\":\"samir4@example.com\",\"after\":\"samir4@example.com\"},\"email_verified\":{\"before\":false,\"after\":false}},\"account_username\":\"samir4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000415\",\"username\":\"samir4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000439\",\"account_id\":\"01990000-0000-7000-8000-000000000419\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000440\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"tara4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000441\",\"account_id\":\"01990000-0000-7000-8000-000000000019\",\"seq\":2,\"type\":\"account.closing\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000442\",\"hold_ref\":null,\"changes\":{\"state\":{\"before\":\"pending\",\"after\":\"closing\"},\"closes_at\":{\"before\":null,\"after\":\"2026-02-14T09:00:00.000Z\"}},\"account_username\":\"ulrike4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000019\",\"username\":\"ulrike4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000443\",\"account_id\":\"01990000-0000-7000-8000-000000000426\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000444\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"viktor4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000445\",\"account_id\":\"01990000-0000-7000-8000-000000000020\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000446\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"quinn\"},\"email\":{\"before\":null,\"after\":\"quinn@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000447\"]}},\"account_username\":\"quinn\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000020\",\"username\":\"quinn\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000448\",\"account_id\":\"01990000-0000-7000-8000-000000000449\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000450\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"yusuf4\"},\"email\":{\"before\":null,\"after\":\"yusuf4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000451\"]}},\"account_username\":\"yusuf4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000449\",\"username\":\"yusuf4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000023\",\"account_id\":\"01990000-0000-7000-8000-000000000021\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000452\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"rosa\"},\"email\":{\"before\":null,\"after\":\"rosa@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000022\"]}},\"account_username\":\"rosa\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000021\",\"username\":\"rosa\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000453\",\"account_id\":\"01990000-0000-7000-8000-000000000454\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000455\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"zora4\"},\"email\":{\"before\":null,\"after\":\"zora4@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000456\"]}},\"account_username\":\"zora4\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000454\",\"username\":\"zora4\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000457\",\"account_id\":\"01990000-0000-7000-8000-000000000458\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000459\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"alice5\"},\"email\":{\"before\":null,\"after\":\"alice5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000024\"]}},\"account_username\":\"alice5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000458\",\"username\":\"alice5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000460\",\"account_id\":\"01990000-0000-7000-8000-000000000020\",\"seq\":2,\"type\":\"account.closing\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000461\",\"hold_ref\":null,\"changes\":{\"state\":{\"before\":\"pending\",\"after\":\"closing\"},\"closes_at\":{\"before\":null,\"after\":\"2026-02-14T09:00:00.000Z\"}},\"account_username\":\"quinn\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000020\",\"username\":\"quinn\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000462\",\"account_id\":\"01990000-0000-7000-8000-000000000449\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000463\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"yusuf4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000464\",\"account_id\":\"01990000-0000-7000-8000-000000000454\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000465\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"zora4\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000466\",\"account_id\":\"01990000-0000-7000-8000-000000000020\",\"seq\":3,\"type\":\"account.reopened\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000467\",\"hold_ref\":null,\"changes\":{\"state\":{\"before\":\"closing\",\"after\":\"pending\"},\"closes_at\":{\"before\":\"2026-02-14T09:00:00.000Z\",\"after\":null}},\"account_username\":\"quinn\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000020\",\"username\":\"quinn\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000468\",\"account_id\":\"01990000-0000-7000-8000-000000000469\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000470\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"bruno5\"},\"email\":{\"before\":null,\"after\":\"bruno5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000471\"]}},\"account_username\":\"bruno5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000469\",\"username\":\"bruno5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000472\",\"account_id\":\"01990000-0000-7000-8000-000000000473\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000474\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"chloe5\"},\"email\":{\"before\":null,\"after\":\"chloe5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000475\"]}},\"account_username\":\"chloe5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000473\",\"username\":\"chloe5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000476\",\"account_id\":\"01990000-0000-7000-8000-000000000477\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000478\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"dario5\"},\"email\":{\"before\":null,\"after\":\"dario5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000479\"]}},\"account_username\":\"dario5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000477\",\"username\":\"dario5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000480\",\"account_id\":\"01990000-0000-7000-8000-000000000481\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000482\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"elif5\"},\"email\":{\"before\":null,\"after\":\"elif5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000483\"]}},\"account_username\":\"elif5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000481\",\"username\":\"elif5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000484\",\"account_id\":\"01990000-0000-7000-8000-000000000485\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000486\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"farid5\"},\"email\":{\"before\":null,\"after\":\"farid5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000487\"]}},\"account_username\":\"farid5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000485\",\"username\":\"farid5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000488\",\"account_id\":\"01990000-0000-7000-8000-000000000469\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000489\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"bruno5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000490\",\"account_id\":\"01990000-0000-7000-8000-000000000473\",\"seq\":2,\"type\":\"session.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000491\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000475\"],\"after\":[\"01990000-0000-7000-8000-000000000475\",\"01990000-0000-7000-8000-000000000025\"]}},\"account_username\":\"chloe5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000473\",\"username\":\"chloe5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000492\",\"account_id\":\"01990000-0000-7000-8000-000000000477\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000493\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"dario5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000494\",\"account_id\":\"01990000-0000-7000-8000-000000000481\",\"seq\":2,\"type\":\"session.ended\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000495\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000483\"],\"after\":[\"01990000-0000-7000-8000-000000000483\"]}},\"account_username\":\"elif5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000481\",\"username\":\"elif5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000496\",\"account_id\":\"01990000-0000-7000-8000-000000000473\",\"seq\":3,\"type\":\"session.ended\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000497\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000475\",\"01990000-0000-7000-8000-000000000025\"],\"after\":[\"01990000-0000-7000-8000-000000000475\"]}},\"account_username\":\"chloe5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000473\",\"username\":\"chloe5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000498\",\"account_id\":\"01990000-0000-7000-8000-000000000499\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000500\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"greta5\"},\"email\":{\"before\":null,\"after\":\"greta5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000501\"]}},\"account_username\":\"greta5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000499\",\"username\":\"greta5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000502\",\"account_id\":\"01990000-0000-7000-8000-000000000503\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000504\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"hugo5\"},\"email\":{\"before\":null,\"after\":\"hugo5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000505\"]}},\"account_username\":\"hugo5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000503\",\"username\":\"hugo5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000506\",\"account_id\":\"01990000-0000-7000-8000-000000000507\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000508\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ines5\"},\"email\":{\"before\":null,\"after\":\"ines5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000509\"]}},\"account_username\":\"ines5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000507\",\"username\":\"ines5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000510\",\"account_id\":\"01990000-0000-7000-8000-000000000485\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000511\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"farid5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000512\",\"account_id\":\"01990000-0000-7000-8000-000000000499\",\"seq\":2,\"type\":\"session.ended\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000513\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000501\"],\"after\":[]}},\"account_username\":\"greta5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000499\",\"username\":\"greta5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000514\",\"account_id\":\"01990000-0000-7000-8000-000000000503\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000515\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"hugo5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000516\",\"account_id\":\"01990000-0000-7000-8000-000000000507\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000517\",\"hold_ref\":\"H-MS21-PGQ9\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-MS21-PGQ9\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"ines5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000518\",\"account_id\":\"01990000-0000-7000-8000-000000000519\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000520\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"jonas5\"},\"email\":{\"before\":null,\"after\":\"jonas5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000521\"]}},\"account_username\":\"jonas5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000519\",\"username\":\"jonas5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000522\",\"account_id\":\"01990000-0000-7000-8000-000000000523\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000524\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"kenji5\"},\"email\":{\"before\":null,\"after\":\"kenji5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000525\"]}},\"account_username\":\"kenji5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000523\",\"username\":\"kenji5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000526\",\"account_id\":\"01990000-0000-7000-8000-000000000527\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000528\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"leila5\"},\"email\":{\"before\":null,\"after\":\"leila5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000529\"]}},\"account_username\":\"leila5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000527\",\"username\":\"leila5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000530\",\"account_id\":\"01990000-0000-7000-8000-000000000027\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000531\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"dario2\"},\"email\":{\"before\":null,\"after\":\"dario2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000532\"]}},\"account_username\":\"dario2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000027\",\"username\":\"dario2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000533\",\"account_id\":\"01990000-0000-7000-8000-000000000534\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000535\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"marta5\"},\"email\":{\"before\":null,\"after\":\"marta5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000536\"]}},\"account_username\":\"marta5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000534\",\"username\":\"marta5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000537\",\"account_id\":\"01990000-0000-7000-8000-000000000519\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000538\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"jonas5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000539\",\"account_id\":\"01990000-0000-7000-8000-000000000523\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000540\",\"hold_ref\":\"H-ASHY-T333\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-ASHY-T333\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"kenji5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000541\",\"account_id\":\"01990000-0000-7000-8000-000000000527\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000542\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"leila5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000543\",\"account_id\":\"01990000-0000-7000-8000-000000000027\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000544\",\"hold_ref\":\"H-MYYA-ZJAK\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-MYYA-ZJAK\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"dario2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000545\",\"account_id\":\"01990000-0000-7000-8000-000000000027\",\"seq\":3,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000546\",\"hold_ref\":\"H-6GEN-M675\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-6GEN-M675\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"dario2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000547\",\"account_id\":\"01990000-0000-7000-8000-000000000027\",\"seq\":4,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000548\",\"hold_ref\":\"H-6GEN-M675\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-6GEN-M675\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-6GEN-M675\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000056\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"dario2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000027\",\"username\":\"dario2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000549\",\"account_id\":\"01990000-0000-7000-8000-000000000027\",\"seq\":5,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000550\",\"hold_ref\":\"H-MYYA-ZJAK\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-MYYA-ZJAK\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-MYYA-ZJAK\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000026\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"dario2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000027\",\"username\":\"dario2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000551\",\"account_id\":\"01990000-0000-7000-8000-000000000029\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000552\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"noor5\"},\"email\":{\"before\":null,\"after\":\"noor5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000553\"]}},\"account_username\":\"noor5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000029\",\"username\":\"noor5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000554\",\"account_id\":\"01990000-0000-7000-8000-000000000555\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000556\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"otis5\"},\"email\":{\"before\":null,\"after\":\"otis5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000557\"]}},\"account_username\":\"otis5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000555\",\"username\":\"otis5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000558\",\"account_id\":\"01990000-0000-7000-8000-000000000031\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000559\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"petra5\"},\"email\":{\"before\":null,\"after\":\"petra5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000560\"]}},\"account_username\":\"petra5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000031\",\"username\":\"petra5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000561\",\"account_id\":\"01990000-0000-7000-8000-000000000562\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000563\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"quinn5\"},\"email\":{\"before\":null,\"after\":\"quinn5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000564\"]}},\"account_username\":\"quinn5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000562\",\"username\":\"quinn5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000565\",\"account_id\":\"01990000-0000-7000-8000-000000000534\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000566\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"marta5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000567\",\"account_id\":\"01990000-0000-7000-8000-000000000029\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000568\",\"hold_ref\":\"H-RMRE-JG3P\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-RMRE-JG3P\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"noor5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000569\",\"account_id\":\"01990000-0000-7000-8000-000000000555\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000570\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"otis5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000571\",\"account_id\":\"01990000-0000-7000-8000-000000000031\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000572\",\"hold_ref\":\"H-00W3-Y2KB\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-00W3-Y2KB\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"petra5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000573\",\"account_id\":\"01990000-0000-7000-8000-000000000562\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000574\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"quinn5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000575\",\"account_id\":\"01990000-0000-7000-8000-000000000029\",\"seq\":3,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000576\",\"hold_ref\":\"H-8C4G-6HBQ\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-8C4G-6HBQ\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"noor5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000577\",\"account_id\":\"01990000-0000-7000-8000-000000000031\",\"seq\":3,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000578\",\"hold_ref\":\"H-GYYW-3709\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-GYYW-3709\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"petra5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000579\",\"account_id\":\"01990000-0000-7000-8000-000000000029\",\"seq\":4,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000580\",\"hold_ref\":\"H-8C4G-6HBQ\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-8C4G-6HBQ\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-8C4G-6HBQ\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000028\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"noor5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000029\",\"username\":\"noor5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000581\",\"account_id\":\"01990000-0000-7000-8000-000000000031\",\"seq\":4,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000582\",\"hold_ref\":\"H-GYYW-3709\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-GYYW-3709\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-GYYW-3709\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000030\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"petra5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000031\",\"username\":\"petra5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000583\",\"account_id\":\"01990000-0000-7000-8000-000000000029\",\"seq\":5,\"type\":\"appeal.withdrawn\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000584\",\"hold_ref\":\"H-8C4G-6HBQ\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-8C4G-6HBQ\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null},\"after\":{\"ref\":\"H-8C4G-6HBQ\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"withdrawn\",\"dedupe_key\":null}},\"appeal\":{\"before\":{\"id\":\"01990000-0000-7000-8000-000000000028\",\"state\":\"submitted\"},\"after\":{\"id\":\"01990000-0000-7000-8000-000000000028\",\"state\":\"withdrawn\"}}},\"account_username\":\"noor5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000029\",\"username\":\"noor5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000585\",\"account_id\":\"01990000-0000-7000-8000-000000000033\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000586\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"rosa5\"},\"email\":{\"before\":null,\"after\":\"rosa5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000587\"]}},\"account_username\":\"rosa5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000033\",\"username\":\"rosa5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000588\",\"account_id\":\"01990000-0000-7000-8000-000000000589\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000590\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"samir5\"},\"email\":{\"before\":null,\"after\":\"samir5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000591\"]}},\"account_username\":\"samir5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000589\",\"username\":\"samir5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000034\",\"account_id\":\"01990000-0000-7000-8000-000000000592\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000593\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"samir\"},\"email\":{\"before\":null,\"after\":\"samir@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000035\"]}},\"account_username\":\"samir\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000592\",\"username\":\"samir\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000594\",\"account_id\":\"01990000-0000-7000-8000-000000000595\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000596\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"tara5\"},\"email\":{\"before\":null,\"after\":\"tara5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000597\"]}},\"account_username\":\"tara5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000595\",\"username\":\"tara5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000598\",\"account_id\":\"01990000-0000-7000-8000-000000000599\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000600\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ulrike5\"},\"email\":{\"before\":null,\"after\":\"ulrike5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000601\"]}},\"account_username\":\"ulrike5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000599\",\"username\":\"ulrike5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000602\",\"account_id\":\"01990000-0000-7000-8000-000000000603\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000604\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"viktor5\"},\"email\":{\"before\":null,\"after\":\"viktor5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000605\"]}},\"account_username\":\"viktor5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000603\",\"username\":\"viktor5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000606\",\"account_id\":\"01990000-0000-7000-8000-000000000607\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000608\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"wanda5\"},\"email\":{\"before\":null,\"after\":\"wanda5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000609\"]}},\"account_username\":\"wanda5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000607\",\"username\":\"wanda5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000610\",\"account_id\":\"01990000-0000-7000-8000-000000000611\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000612\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"xenia5\"},\"email\":{\"before\":null,\"after\":\"xenia5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000613\"]}},\"account_username\":\"xenia5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000611\",\"username\":\"xenia5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000614\",\"account_id\":\"01990000-0000-7000-8000-000000000037\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000615\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ulrike\"},\"email\":{\"before\":null,\"after\":\"ulrike@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000038\"]}},\"account_username\":\"ulrike\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000037\",\"username\":\"ulrike\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000616\",\"account_id\":\"01990000-0000-7000-8000-000000000617\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000618\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"yusuf5\"},\"email\":{\"before\":null,\"after\":\"yusuf5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000619\"]}},\"account_username\":\"yusuf5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000617\",\"username\":\"yusuf5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000620\",\"account_id\":\"01990000-0000-7000-8000-000000000039\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000621\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"zora5\"},\"email\":{\"before\":null,\"after\":\"zora5@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000622\"]}},\"account_username\":\"zora5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000039\",\"username\":\"zora5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000623\",\"account_id\":\"01990000-0000-7000-8000-000000000033\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000624\",\"hold_ref\":\"H-HW5R-7AC6\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-HW5R-7AC6\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"rosa5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000625\",\"account_id\":\"01990000-0000-7000-8000-000000000589\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000626\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"samir5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000627\",\"account_id\":\"01990000-0000-7000-8000-000000000595\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000628\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"tara5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000629\",\"account_id\":\"01990000-0000-7000-8000-000000000603\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000630\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"viktor5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000631\",\"account_id\":\"01990000-0000-7000-8000-000000000611\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000632\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"xenia5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000633\",\"account_id\":\"01990000-0000-7000-8000-000000000617\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000634\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"yusuf5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000635\",\"account_id\":\"01990000-0000-7000-8000-000000000033\",\"seq\":3,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000636\",\"hold_ref\":\"H-RNR8-D9DV\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-RNR8-D9DV\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"rosa5\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000637\",\"account_id\":\"01990000-0000-7000-8000-000000000033\",\"seq\":4,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000638\",\"hold_ref\":\"H-RNR8-D9DV\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-RNR8-D9DV\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-RNR8-D9DV\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000032\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"rosa5\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000033\",\"username\":\"rosa5\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000639\",\"account_id\":\"01990000-0000-7000-8000-000000000640\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000641\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"alice6\"},\"email\":{\"before\":null,\"after\":\"alice6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000642\"]}},\"account_username\":\"alice6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000640\",\"username\":\"alice6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000643\",\"account_id\":\"01990000-0000-7000-8000-000000000040\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000644\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"bruno6\"},\"email\":{\"before\":null,\"after\":\"bruno6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000041\"]}},\"account_username\":\"viktor\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000040\",\"username\":\"viktor\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000645\",\"account_id\":\"01990000-0000-7000-8000-000000000646\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000647\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"chloe6\"},\"email\":{\"before\":null,\"after\":\"chloe6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000648\"]}},\"account_username\":\"chloe6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000646\",\"username\":\"chloe6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000649\",\"account_id\":\"01990000-0000-7000-8000-000000000042\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000650\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"xenia\"},\"email\":{\"before\":null,\"after\":\"xenia@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000043\"]}},\"account_username\":\"xenia\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000042\",\"username\":\"xenia\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000651\",\"account_id\":\"01990000-0000-7000-8000-000000000652\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000653\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"dario6\"},\"email\":{\"before\":null,\"after\":\"dario6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000654\"]}},\"account_username\":\"dario6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000652\",\"username\":\"dario6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000655\",\"account_id\":\"01990000-0000-7000-8000-000000000656\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000657\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"elif6\"},\"email\":{\"before\":null,\"after\":\"elif6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000658\"]}},\"account_username\":\"elif6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000656\",\"username\":\"elif6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000659\",\"account_id\":\"01990000-0000-7000-8000-000000000044\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000660\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"yusuf\"},\"email\":{\"before\":null,\"after\":\"yusuf@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000661\"]}},\"account_username\":\"yusuf\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000044\",\"username\":\"yusuf\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000662\",\"account_id\":\"01990000-0000-7000-8000-000000000640\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000663\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"alice6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000664\",\"account_id\":\"01990000-0000-7000-8000-000000000040\",\"seq\":2,\"type\":\"account.edited\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000665\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":\"bruno6\",\"after\":\"viktor\"},\"email\":{\"before\":\"bruno6@example.com\",\"after\":\"wanda@example.com\"},\"email_verified\":{\"before\":false,\"after\":false},\"bio\":{\"before\":null,\"after\":null},\"metadata\":{\"before\":{},\"after\":{\"plan\":\"free\"}}},\"account_username\":\"viktor\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000640\",\"username\":\"alice6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000666\",\"account_id\":\"01990000-0000-7000-8000-000000000646\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000667\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"chloe6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000668\",\"account_id\":\"01990000-0000-7000-8000-000000000042\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000669\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"support\"]}},\"account_username\":\"xenia\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000646\",\"username\":\"chloe6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000670\",\"account_id\":\"01990000-0000-7000-8000-000000000652\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000671\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"dario6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000672\",\"account_id\":\"01990000-0000-7000-8000-000000000044\",\"seq\":2,\"type\":\"factor.begun\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000673\",\"hold_ref\":null,\"changes\":{\"second_factor_begun\":{\"before\":false,\"after\":true}},\"account_username\":\"yusuf\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000044\",\"username\":\"yusuf\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000674\",\"account_id\":\"01990000-0000-7000-8000-000000000044\",\"seq\":3,\"type\":\"factor.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000675\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":false,\"recovery_codes_left\":0},\"after\":{\"enabled\":true,\"recovery_codes_left\":10}}},\"account_username\":\"yusuf\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000044\",\"username\":\"yusuf\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000676\",\"account_id\":\"01990000-0000-7000-8000-000000000677\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000678\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"farid6\"},\"email\":{\"before\":null,\"after\":\"farid6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000679\"]}},\"account_username\":\"farid6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000677\",\"username\":\"farid6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000680\",\"account_id\":\"01990000-0000-7000-8000-000000000045\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000681\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"greta6\"},\"email\":{\"before\":null,\"after\":\"greta6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000682\"]}},\"account_username\":\"greta6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000045\",\"username\":\"greta6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000683\",\"account_id\":\"01990000-0000-7000-8000-000000000684\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000685\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"hugo6\"},\"email\":{\"before\":null,\"after\":\"hugo6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000686\"]}},\"account_username\":\"hugo6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000684\",\"username\":\"hugo6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000687\",\"account_id\":\"01990000-0000-7000-8000-000000000046\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000688\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ines6\"},\"email\":{\"before\":null,\"after\":\"ines6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000689\"]}},\"account_username\":\"ines6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000046\",\"username\":\"ines6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000690\",\"account_id\":\"01990000-0000-7000-8000-000000000691\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000692\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"jonas6\"},\"email\":{\"before\":null,\"after\":\"jonas6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000693\"]}},\"account_username\":\"jonas6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000691\",\"username\":\"jonas6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000694\",\"account_id\":\"01990000-0000-7000-8000-000000000047\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000695\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"kenji6\"},\"email\":{\"before\":null,\"after\":\"kenji6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000696\"]}},\"account_username\":\"kenji6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000047\",\"username\":\"kenji6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000697\",\"account_id\":\"01990000-0000-7000-8000-000000000677\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000698\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"farid6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000699\",\"account_id\":\"01990000-0000-7000-8000-000000000684\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000700\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"hugo6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000701\",\"account_id\":\"01990000-0000-7000-8000-000000000046\",\"seq\":2,\"type\":\"session.ended\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000702\",\"hold_ref\":null,\"changes\":{\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000689\"],\"after\":[]}},\"account_username\":\"ines6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000684\",\"username\":\"hugo6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000703\",\"account_id\":\"01990000-0000-7000-8000-000000000691\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000704\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"jonas6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000705\",\"account_id\":\"01990000-0000-7000-8000-000000000677\",\"seq\":3,\"type\":\"password.reset_sent\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000706\",\"hold_ref\":null,\"changes\":{\"account\":{\"before\":null,\"after\":\"01990000-0000-7000-8000-000000000045\"}},\"account_username\":\"farid6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000677\",\"username\":\"farid6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000707\",\"account_id\":\"01990000-0000-7000-8000-000000000044\",\"seq\":4,\"type\":\"factor.removed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000708\",\"hold_ref\":null,\"changes\":{\"second_factor\":{\"before\":{\"enabled\":true,\"recovery_codes_left\":10},\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"sessions\":{\"before\":[\"01990000-0000-7000-8000-000000000661\"],\"after\":[]},\"note\":{\"before\":null,\"after\":\"The telephone was lost.\"}},\"account_username\":\"yusuf\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000652\",\"username\":\"dario6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000709\",\"account_id\":\"01990000-0000-7000-8000-000000000710\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000711\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"leila6\"},\"email\":{\"before\":null,\"after\":\"leila6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000712\"]}},\"account_username\":\"leila6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000710\",\"username\":\"leila6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000713\",\"account_id\":\"01990000-0000-7000-8000-000000000714\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000715\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"marta6\"},\"email\":{\"before\":null,\"after\":\"marta6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000716\"]}},\"account_username\":\"marta6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000714\",\"username\":\"marta6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000717\",\"account_id\":\"01990000-0000-7000-8000-000000000048\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000718\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"zora\"},\"email\":{\"before\":null,\"after\":\"zora@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000049\"]}},\"account_username\":\"zora\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000048\",\"username\":\"zora\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000719\",\"account_id\":\"01990000-0000-7000-8000-000000000720\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000721\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"noor6\"},\"email\":{\"before\":null,\"after\":\"noor6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000722\"]}},\"account_username\":\"noor6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000720\",\"username\":\"noor6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000052\",\"account_id\":\"01990000-0000-7000-8000-000000000050\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000723\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"alice2\"},\"email\":{\"before\":null,\"after\":\"alice2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000051\"]}},\"account_username\":\"alice2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000050\",\"username\":\"alice2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000724\",\"account_id\":\"01990000-0000-7000-8000-000000000055\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000725\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"chloe2\"},\"email\":{\"before\":null,\"after\":\"chloe2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000726\"]}},\"account_username\":\"chloe2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000055\",\"username\":\"chloe2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000727\",\"account_id\":\"01990000-0000-7000-8000-000000000054\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000728\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"bruno2\"},\"email\":{\"before\":null,\"after\":\"bruno2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000729\"]}},\"account_username\":\"bruno2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000054\",\"username\":\"bruno2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000730\",\"account_id\":\"01990000-0000-7000-8000-000000000731\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000732\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"otis6\"},\"email\":{\"before\":null,\"after\":\"otis6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000733\"]}},\"account_username\":\"otis6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000731\",\"username\":\"otis6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000734\",\"account_id\":\"01990000-0000-7000-8000-000000000735\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000736\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"petra6\"},\"email\":{\"before\":null,\"after\":\"petra6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000737\"]}},\"account_username\":\"petra6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000735\",\"username\":\"petra6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000738\",\"account_id\":\"01990000-0000-7000-8000-000000000047\",\"seq\":2,\"type\":\"account.closing\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000739\",\"hold_ref\":null,\"changes\":{\"state\":{\"before\":\"pending\",\"after\":\"closing\"},\"closes_at\":{\"before\":null,\"after\":\"2026-02-14T09:00:00.000Z\"},\"closing_reason\":{\"before\":null,\"after\":\"asked for by letter\"}},\"account_username\":\"kenji6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000691\",\"username\":\"jonas6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000740\",\"account_id\":\"01990000-0000-7000-8000-000000000710\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000741\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"leila6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000742\",\"account_id\":\"01990000-0000-7000-8000-000000000048\",\"seq\":2,\"type\":\"account.closing\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000743\",\"hold_ref\":null,\"changes\":{\"state\":{\"before\":\"pending\",\"after\":\"closing\"},\"closes_at\":{\"before\":null,\"after\":\"2026-02-14T09:00:00.000Z\"}},\"account_username\":\"zora\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000048\",\"username\":\"zora\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000744\",\"account_id\":\"01990000-0000-7000-8000-000000000720\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000745\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"noor6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000053\",\"account_id\":\"01990000-0000-7000-8000-000000000050\",\"seq\":2,\"type\":\"account.exported\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000746\",\"hold_ref\":null,\"changes\":{\"exported_at\":{\"before\":null,\"after\":\"2026-01-15T09:00:00.000Z\"}},\"account_username\":\"alice2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000720\",\"username\":\"noor6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000747\",\"account_id\":\"01990000-0000-7000-8000-000000000055\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000748\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"chloe2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000749\",\"account_id\":\"01990000-0000-7000-8000-000000000054\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000750\",\"hold_ref\":\"H-3GD2-0S8K\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-3GD2-0S8K\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"bruno2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000751\",\"account_id\":\"01990000-0000-7000-8000-000000000731\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000752\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"otis6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000753\",\"account_id\":\"01990000-0000-7000-8000-000000000735\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000754\",\"hold_ref\":\"H-ZVQM-81R5\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-ZVQM-81R5\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"petra6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000755\",\"account_id\":\"01990000-0000-7000-8000-000000000048\",\"seq\":3,\"type\":\"account.reopened\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000756\",\"hold_ref\":null,\"changes\":{\"state\":{\"before\":\"closing\",\"after\":\"pending\"},\"closes_at\":{\"before\":\"2026-02-14T09:00:00.000Z\",\"after\":null}},\"account_username\":\"zora\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000710\",\"username\":\"leila6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000757\",\"account_id\":\"01990000-0000-7000-8000-000000000054\",\"seq\":3,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000758\",\"hold_ref\":\"H-4M31-48HN\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-4M31-48HN\",\"kind\":\"review\",\"actions\":[\"email.change\",\"account.close\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"bruno2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000055\",\"username\":\"chloe2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000759\",\"account_id\":\"01990000-0000-7000-8000-000000000760\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000761\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"quinn6\"},\"email\":{\"before\":null,\"after\":\"quinn6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000762\"]}},\"account_username\":\"quinn6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000760\",\"username\":\"quinn6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000763\",\"account_id\":\"01990000-0000-7000-8000-000000000057\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000764\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"elif2\"},\"email\":{\"before\":null,\"after\":\"elif2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000765\"]}},\"account_username\":\"elif2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000057\",\"username\":\"elif2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000766\",\"account_id\":\"01990000-0000-7000-8000-000000000767\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000768\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"rosa6\"},\"email\":{\"before\":null,\"after\":\"rosa6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000769\"]}},\"account_username\":\"rosa6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000767\",\"username\":\"rosa6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000770\",\"account_id\":\"01990000-0000-7000-8000-000000000058\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000771\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"farid2\"},\"email\":{\"before\":null,\"after\":\"farid2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000772\"]}},\"account_username\":\"farid2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000058\",\"username\":\"farid2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000773\",\"account_id\":\"01990000-0000-7000-8000-000000000774\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000775\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"samir6\"},\"email\":{\"before\":null,\"after\":\"samir6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000776\"]}},\"account_username\":\"samir6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000774\",\"username\":\"samir6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000777\",\"account_id\":\"01990000-0000-7000-8000-000000000760\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000778\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"quinn6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000779\",\"account_id\":\"01990000-0000-7000-8000-000000000057\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000780\",\"hold_ref\":\"H-J5SY-8XYD\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-J5SY-8XYD\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"elif2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000781\",\"account_id\":\"01990000-0000-7000-8000-000000000767\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000782\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"rosa6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000783\",\"account_id\":\"01990000-0000-7000-8000-000000000058\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000784\",\"hold_ref\":\"H-3MWF-C3J1\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-3MWF-C3J1\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"farid2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000785\",\"account_id\":\"01990000-0000-7000-8000-000000000774\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000786\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"samir6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000787\",\"account_id\":\"01990000-0000-7000-8000-000000000058\",\"seq\":3,\"type\":\"hold.edited\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000788\",\"hold_ref\":\"H-3MWF-C3J1\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-3MWF-C3J1\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-3MWF-C3J1\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"note\":{\"before\":null,\"after\":\"a\"}},\"account_username\":\"farid2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000767\",\"username\":\"rosa6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000789\",\"account_id\":\"01990000-0000-7000-8000-000000000059\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000790\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"greta2\"},\"email\":{\"before\":null,\"after\":\"greta2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000791\"]}},\"account_username\":\"greta2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000059\",\"username\":\"greta2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000792\",\"account_id\":\"01990000-0000-7000-8000-000000000793\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000794\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"tara6\"},\"email\":{\"before\":null,\"after\":\"tara6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000795\"]}},\"account_username\":\"tara6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000793\",\"username\":\"tara6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000796\",\"account_id\":\"01990000-0000-7000-8000-000000000060\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000797\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"hugo2\"},\"email\":{\"before\":null,\"after\":\"hugo2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000798\"]}},\"account_username\":\"hugo2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000060\",\"username\":\"hugo2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000799\",\"account_id\":\"01990000-0000-7000-8000-000000000059\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000800\",\"hold_ref\":\"H-F60H-EY1S\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-F60H-EY1S\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"greta2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000801\",\"account_id\":\"01990000-0000-7000-8000-000000000793\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000802\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"tara6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000803\",\"account_id\":\"01990000-0000-7000-8000-000000000060\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000804\",\"hold_ref\":\"H-C3RK-9RVV\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-C3RK-9RVV\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"hugo2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000805\",\"account_id\":\"01990000-0000-7000-8000-000000000059\",\"seq\":3,\"type\":\"hold.lifted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000806\",\"hold_ref\":\"H-F60H-EY1S\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-F60H-EY1S\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":null},\"lift\":{\"before\":null,\"after\":{\"state\":\"lifted\",\"reason\":\"settled\",\"note\":null}}},\"account_username\":\"greta2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000774\",\"username\":\"samir6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000807\",\"account_id\":\"01990000-0000-7000-8000-000000000062\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000808\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"jonas2\"},\"email\":{\"before\":null,\"after\":\"jonas2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000809\"]}},\"account_username\":\"jonas2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000062\",\"username\":\"jonas2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000810\",\"account_id\":\"01990000-0000-7000-8000-000000000061\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000811\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ines2\"},\"email\":{\"before\":null,\"after\":\"ines2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000812\"]}},\"account_username\":\"ines2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000061\",\"username\":\"ines2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000813\",\"account_id\":\"01990000-0000-7000-8000-000000000814\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000815\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ulrike6\"},\"email\":{\"before\":null,\"after\":\"ulrike6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000816\"]}},\"account_username\":\"ulrike6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000814\",\"username\":\"ulrike6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000817\",\"account_id\":\"01990000-0000-7000-8000-000000000818\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000819\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"viktor6\"},\"email\":{\"before\":null,\"after\":\"viktor6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000820\"]}},\"account_username\":\"viktor6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000818\",\"username\":\"viktor6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000821\",\"account_id\":\"01990000-0000-7000-8000-000000000065\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000822\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"kenji2\"},\"email\":{\"before\":null,\"after\":\"kenji2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000823\"]}},\"account_username\":\"kenji2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000065\",\"username\":\"kenji2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000824\",\"account_id\":\"01990000-0000-7000-8000-000000000063\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000825\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"wanda6\"},\"email\":{\"before\":null,\"after\":\"wanda6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000826\"]}},\"account_username\":\"wanda6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000063\",\"username\":\"wanda6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000827\",\"account_id\":\"01990000-0000-7000-8000-000000000062\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000828\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"jonas2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000829\",\"account_id\":\"01990000-0000-7000-8000-000000000061\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000830\",\"hold_ref\":\"H-9Z66-REM6\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-9Z66-REM6\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"ines2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000831\",\"account_id\":\"01990000-0000-7000-8000-000000000814\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000832\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"ulrike6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000833\",\"account_id\":\"01990000-0000-7000-8000-000000000818\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000834\",\"hold_ref\":\"H-WZGM-Z9RB\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-WZGM-Z9RB\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"viktor6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000835\",\"account_id\":\"01990000-0000-7000-8000-000000000065\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000836\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"kenji2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000837\",\"account_id\":\"01990000-0000-7000-8000-000000000063\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000838\",\"hold_ref\":\"H-YW6F-72EK\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-YW6F-72EK\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"wanda6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000839\",\"account_id\":\"01990000-0000-7000-8000-000000000060\",\"seq\":3,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000840\",\"hold_ref\":\"H-BD3F-JDMG\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-BD3F-JDMG\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":2}},\"account_username\":\"hugo2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000841\",\"account_id\":\"01990000-0000-7000-8000-000000000061\",\"seq\":3,\"type\":\"hold.claimed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000842\",\"hold_ref\":\"H-9Z66-REM6\",\"changes\":{\"assignee\":{\"before\":null,\"after\":\"01990000-0000-7000-8000-000000000062\"}},\"account_username\":\"ines2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000062\",\"username\":\"jonas2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000843\",\"account_id\":\"01990000-0000-7000-8000-000000000065\",\"seq\":3,\"type\":\"hold_batch.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000844\",\"hold_ref\":null,\"changes\":{\"batch\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000845\",\"operation\":\"lift\",\"dry_run\":true,\"total\":1,\"hold\":null}}},\"account_username\":\"kenji2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000065\",\"username\":\"kenji2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000846\",\"account_id\":\"01990000-0000-7000-8000-000000000060\",\"seq\":4,\"type\":\"hold.voted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000847\",\"hold_ref\":\"H-BD3F-JDMG\",\"changes\":{\"vote\":{\"before\":null,\"after\":{\"by\":\"01990000-0000-7000-8000-000000000793\",\"at\":\"2026-01-15T09:00:00.000Z\",\"reason\":\"settled\",\"note\":null}}},\"account_username\":\"hugo2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000793\",\"username\":\"tara6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000848\",\"account_id\":\"01990000-0000-7000-8000-000000000060\",\"seq\":5,\"type\":\"hold.vote_taken_back\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000849\",\"hold_ref\":\"H-BD3F-JDMG\",\"changes\":{\"vote\":{\"before\":{\"by\":\"01990000-0000-7000-8000-000000000793\",\"at\":\"2026-01-15T09:00:00.000Z\"},\"after\":null}},\"account_username\":\"hugo2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000793\",\"username\":\"tara6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000850\",\"account_id\":\"01990000-0000-7000-8000-000000000067\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000851\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"leila2\"},\"email\":{\"before\":null,\"after\":\"leila2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000852\"]}},\"account_username\":\"leila2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000067\",\"username\":\"leila2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000853\",\"account_id\":\"01990000-0000-7000-8000-000000000854\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000855\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"xenia6\"},\"email\":{\"before\":null,\"after\":\"xenia6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000856\"]}},\"account_username\":\"xenia6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000854\",\"username\":\"xenia6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000857\",\"account_id\":\"01990000-0000-7000-8000-000000000069\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000858\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"marta2\"},\"email\":{\"before\":null,\"after\":\"marta2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000859\"]}},\"account_username\":\"marta2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000069\",\"username\":\"marta2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000860\",\"account_id\":\"01990000-0000-7000-8000-000000000861\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000862\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"yusuf6\"},\"email\":{\"before\":null,\"after\":\"yusuf6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000863\"]}},\"account_username\":\"yusuf6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000861\",\"username\":\"yusuf6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000864\",\"account_id\":\"01990000-0000-7000-8000-000000000071\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000865\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"noor2\"},\"email\":{\"before\":null,\"after\":\"noor2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000866\"]}},\"account_username\":\"noor2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000071\",\"username\":\"noor2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000867\",\"account_id\":\"01990000-0000-7000-8000-000000000072\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000868\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"otis2\"},\"email\":{\"before\":null,\"after\":\"otis2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000869\"]}},\"account_username\":\"otis2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000072\",\"username\":\"otis2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000870\",\"account_id\":\"01990000-0000-7000-8000-000000000067\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000871\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"leila2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000872\",\"account_id\":\"01990000-0000-7000-8000-000000000854\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000873\",\"hold_ref\":\"H-A77J-RY20\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-A77J-RY20\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"xenia6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000874\",\"account_id\":\"01990000-0000-7000-8000-000000000069\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000875\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"marta2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000876\",\"account_id\":\"01990000-0000-7000-8000-000000000861\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000877\",\"hold_ref\":\"H-1AHW-FZ9E\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-1AHW-FZ9E\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"yusuf6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000878\",\"account_id\":\"01990000-0000-7000-8000-000000000071\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000879\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"noor2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000880\",\"account_id\":\"01990000-0000-7000-8000-000000000072\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000881\",\"hold_ref\":\"H-CF7Z-1F4J\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-CF7Z-1F4J\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"otis2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000882\",\"account_id\":\"01990000-0000-7000-8000-000000000067\",\"seq\":3,\"type\":\"hold_batch.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000883\",\"hold_ref\":null,\"changes\":{\"batch\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000066\",\"operation\":\"lift\",\"dry_run\":true,\"total\":1,\"hold\":null}}},\"account_username\":\"leila2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000067\",\"username\":\"leila2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000884\",\"account_id\":\"01990000-0000-7000-8000-000000000063\",\"seq\":3,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000885\",\"hold_ref\":\"H-9DP2-CN2V\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-9DP2-CN2V\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"wanda6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000065\",\"username\":\"kenji2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000886\",\"account_id\":\"01990000-0000-7000-8000-000000000069\",\"seq\":3,\"type\":\"hold_batch.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000887\",\"hold_ref\":null,\"changes\":{\"batch\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000888\",\"operation\":\"lift\",\"dry_run\":true,\"total\":1,\"hold\":null}}},\"account_username\":\"marta2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000069\",\"username\":\"marta2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000889\",\"account_id\":\"01990000-0000-7000-8000-000000000065\",\"seq\":4,\"type\":\"hold_batch.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000885\",\"hold_ref\":null,\"changes\":{\"batch\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000064\",\"operation\":\"place\",\"dry_run\":false,\"total\":1,\"hold\":{\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"preset\":null,\"reason\":\"other\",\"requirement\":null,\"disclosure\":null,\"starts_at\":null,\"expires_at\":null,\"review_due_at\":null,\"lift_requires\":null,\"end_sessions\":null,\"appealable\":null}}}},\"account_username\":\"kenji2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000065\",\"username\":\"kenji2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000890\",\"account_id\":\"01990000-0000-7000-8000-000000000069\",\"seq\":4,\"type\":\"hold_batch.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000891\",\"hold_ref\":null,\"changes\":{\"batch\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000068\",\"operation\":\"lift\",\"dry_run\":true,\"total\":1,\"hold\":null}}},\"account_username\":\"marta2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000069\",\"username\":\"marta2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000892\",\"account_id\":\"01990000-0000-7000-8000-000000000069\",\"seq\":5,\"type\":\"hold_batch.stopped\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000893\",\"hold_ref\":null,\"changes\":{\"batch\":{\"before\":{\"id\":\"01990000-0000-7000-8000-000000000068\",\"state\":\"queued\"},\"after\":{\"id\":\"01990000-0000-7000-8000-000000000068\",\"state\":\"stopped\"}}},\"account_username\":\"marta2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000069\",\"username\":\"marta2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000894\",\"account_id\":\"01990000-0000-7000-8000-000000000073\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000895\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"zora6\"},\"email\":{\"before\":null,\"after\":\"zora6@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000896\"]}},\"account_username\":\"zora6\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000073\",\"username\":\"zora6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000897\",\"account_id\":\"01990000-0000-7000-8000-000000000898\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000899\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"alice7\"},\"email\":{\"before\":null,\"after\":\"alice7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000900\"]}},\"account_username\":\"alice7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000898\",\"username\":\"alice7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000901\",\"account_id\":\"01990000-0000-7000-8000-000000000902\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000903\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"bruno7\"},\"email\":{\"before\":null,\"after\":\"bruno7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000904\"]}},\"account_username\":\"bruno7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000902\",\"username\":\"bruno7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000905\",\"account_id\":\"01990000-0000-7000-8000-000000000906\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000907\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"chloe7\"},\"email\":{\"before\":null,\"after\":\"chloe7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000908\"]}},\"account_username\":\"chloe7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000906\",\"username\":\"chloe7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000909\",\"account_id\":\"01990000-0000-7000-8000-000000000910\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000911\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"dario7\"},\"email\":{\"before\":null,\"after\":\"dario7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000912\"]}},\"account_username\":\"dario7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000910\",\"username\":\"dario7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000913\",\"account_id\":\"01990000-0000-7000-8000-000000000073\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000914\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"zora6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000915\",\"account_id\":\"01990000-0000-7000-8000-000000000898\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000916\",\"hold_ref\":\"H-Z117-FA0N\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-Z117-FA0N\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"alice7\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000917\",\"account_id\":\"01990000-0000-7000-8000-000000000001\",\"seq\":2,\"type\":\"evidence.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000918\",\"hold_ref\":\"H-Z117-FA0N\",\"changes\":{\"evidence\":{\"before\":null,\"after\":{\"path\":\"a/file.bin\",\"size\":5,\"content_type\":\"application/octet-stream\",\"sha256\":\"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9\",\"version\":1,\"created_by\":\"01990000-0000-7000-8000-000000000001\",\"created_at\":\"2026-01-15T09:00:00.000Z\",\"updated_at\":\"2026-01-15T09:00:00.000Z\"}}},\"account_username\":\"first.admin\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000919\",\"account_id\":\"01990000-0000-7000-8000-000000000902\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000920\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"bruno7\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000921\",\"account_id\":\"01990000-0000-7000-8000-000000000906\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000922\",\"hold_ref\":\"H-1X6Z-B6QW\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-1X6Z-B6QW\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"chloe7\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000923\",\"account_id\":\"01990000-0000-7000-8000-000000000910\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000924\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"dario7\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000925\",\"account_id\":\"01990000-0000-7000-8000-000000000071\",\"seq\":3,\"type\":\"hold_batch.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000926\",\"hold_ref\":null,\"changes\":{\"batch\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000070\",\"operation\":\"lift\",\"dry_run\":true,\"total\":1,\"hold\":null}}},\"account_username\":\"noor2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000071\",\"username\":\"noor2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000927\",\"account_id\":\"01990000-0000-7000-8000-000000000073\",\"seq\":3,\"type\":\"evidence.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000928\",\"hold_ref\":\"H-Z117-FA0N\",\"changes\":{\"evidence\":{\"before\":null,\"after\":{\"path\":\"petra2/scan.bin\",\"size\":5,\"content_type\":\"application/octet-stream\",\"sha256\":\"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9\",\"version\":1,\"created_by\":\"01990000-0000-7000-8000-000000000073\",\"created_at\":\"2026-01-15T09:00:00.000Z\",\"updated_at\":\"2026-01-15T09:00:00.000Z\"}}},\"account_username\":\"zora6\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000073\",\"username\":\"zora6\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000929\",\"account_id\":\"01990000-0000-7000-8000-000000000001\",\"seq\":3,\"type\":\"evidence.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000930\",\"hold_ref\":\"H-1X6Z-B6QW\",\"changes\":{\"evidence\":{\"before\":null,\"after\":{\"path\":\"a/file.bin\",\"size\":5,\"content_type\":\"application/octet-stream\",\"sha256\":\"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9\",\"version\":1,\"created_by\":\"01990000-0000-7000-8000-000000000001\",\"created_at\":\"2026-01-15T09:00:00.000Z\",\"updated_at\":\"2026-01-15T09:00:00.000Z\"}}},\"account_username\":\"first.admin\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000931\",\"account_id\":\"01990000-0000-7000-8000-000000000932\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000933\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"elif7\"},\"email\":{\"before\":null,\"after\":\"elif7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000934\"]}},\"account_username\":\"elif7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000932\",\"username\":\"elif7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000935\",\"account_id\":\"01990000-0000-7000-8000-000000000936\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000937\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"farid7\"},\"email\":{\"before\":null,\"after\":\"farid7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000938\"]}},\"account_username\":\"farid7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000936\",\"username\":\"farid7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000939\",\"account_id\":\"01990000-0000-7000-8000-000000000940\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000941\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"greta7\"},\"email\":{\"before\":null,\"after\":\"greta7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000942\"]}},\"account_username\":\"greta7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000940\",\"username\":\"greta7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000943\",\"account_id\":\"01990000-0000-7000-8000-000000000944\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000945\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"hugo7\"},\"email\":{\"before\":null,\"after\":\"hugo7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000946\"]}},\"account_username\":\"hugo7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000944\",\"username\":\"hugo7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000947\",\"account_id\":\"01990000-0000-7000-8000-000000000932\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000948\",\"hold_ref\":\"H-4ZQW-Q9TT\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-4ZQW-Q9TT\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"elif7\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000949\",\"account_id\":\"01990000-0000-7000-8000-000000000936\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000950\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"farid7\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000951\",\"account_id\":\"01990000-0000-7000-8000-000000000940\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000952\",\"hold_ref\":\"H-5C8S-7JKP\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-5C8S-7JKP\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"greta7\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000953\",\"account_id\":\"01990000-0000-7000-8000-000000000936\",\"seq\":3,\"type\":\"evidence.removed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000954\",\"hold_ref\":\"H-5C8S-7JKP\",\"changes\":{\"evidence\":{\"before\":{\"path\":\"a/file.bin\",\"size\":5,\"content_type\":\"application/octet-stream\",\"sha256\":\"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9\",\"version\":1,\"created_by\":\"01990000-0000-7000-8000-000000000001\",\"created_at\":\"2026-01-15T09:00:00.000Z\",\"updated_at\":\"2026-01-15T09:00:00.000Z\"},\"after\":null}},\"account_username\":\"farid7\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000936\",\"username\":\"farid7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000955\",\"account_id\":\"01990000-0000-7000-8000-000000000001\",\"seq\":4,\"type\":\"evidence.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000956\",\"hold_ref\":\"H-4ZQW-Q9TT\",\"changes\":{\"evidence\":{\"before\":null,\"after\":{\"path\":\"a/file.bin\",\"size\":5,\"content_type\":\"application/octet-stream\",\"sha256\":\"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9\",\"version\":1,\"created_by\":\"01990000-0000-7000-8000-000000000001\",\"created_at\":\"2026-01-15T09:00:00.000Z\",\"updated_at\":\"2026-01-15T09:00:00.000Z\"}}},\"account_username\":\"first.admin\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000957\",\"account_id\":\"01990000-0000-7000-8000-000000000001\",\"seq\":5,\"type\":\"evidence.added\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000958\",\"hold_ref\":\"H-5C8S-7JKP\",\"changes\":{\"evidence\":{\"before\":null,\"after\":{\"path\":\"a/file.bin\",\"size\":5,\"content_type\":\"application/octet-stream\",\"sha256\":\"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9\",\"version\":1,\"created_by\":\"01990000-0000-7000-8000-000000000001\",\"created_at\":\"2026-01-15T09:00:00.000Z\",\"updated_at\":\"2026-01-15T09:00:00.000Z\"}}},\"account_username\":\"first.admin\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000959\",\"account_id\":\"01990000-0000-7000-8000-000000000960\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000961\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ines7\"},\"email\":{\"before\":null,\"after\":\"ines7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000962\"]}},\"account_username\":\"ines7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000960\",\"username\":\"ines7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000963\",\"account_id\":\"01990000-0000-7000-8000-000000000964\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000965\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"jonas7\"},\"email\":{\"before\":null,\"after\":\"jonas7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000966\"]}},\"account_username\":\"jonas7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000964\",\"username\":\"jonas7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000967\",\"account_id\":\"01990000-0000-7000-8000-000000000075\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000968\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"quinn2\"},\"email\":{\"before\":null,\"after\":\"quinn2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000969\"]}},\"account_username\":\"quinn2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000075\",\"username\":\"quinn2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000970\",\"account_id\":\"01990000-0000-7000-8000-000000000078\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000971\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"samir2\"},\"email\":{\"before\":null,\"after\":\"samir2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000972\"]}},\"account_username\":\"samir2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000078\",\"username\":\"samir2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000973\",\"account_id\":\"01990000-0000-7000-8000-000000000077\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000974\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"rosa2\"},\"email\":{\"before\":null,\"after\":\"rosa2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000975\"]}},\"account_username\":\"rosa2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000077\",\"username\":\"rosa2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000976\",\"account_id\":\"01990000-0000-7000-8000-000000000977\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000978\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"kenji7\"},\"email\":{\"before\":null,\"after\":\"kenji7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000979\"]}},\"account_username\":\"kenji7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000977\",\"username\":\"kenji7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000980\",\"account_id\":\"01990000-0000-7000-8000-000000000086\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000981\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"viktor2\"},\"email\":{\"before\":null,\"after\":\"viktor2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000982\"]}},\"account_username\":\"viktor2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000086\",\"username\":\"viktor2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000983\",\"account_id\":\"01990000-0000-7000-8000-000000000082\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000984\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"ulrike2\"},\"email\":{\"before\":null,\"after\":\"ulrike2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000985\"]}},\"account_username\":\"ulrike2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000082\",\"username\":\"ulrike2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000986\",\"account_id\":\"01990000-0000-7000-8000-000000000081\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000987\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"tara2\"},\"email\":{\"before\":null,\"after\":\"tara2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000000988\"]}},\"account_username\":\"tara2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000081\",\"username\":\"tara2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000989\",\"account_id\":\"01990000-0000-7000-8000-000000000944\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000990\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"hugo7\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000991\",\"account_id\":\"01990000-0000-7000-8000-000000000960\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000992\",\"hold_ref\":\"H-QQH1-41DE\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-QQH1-41DE\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"ines7\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000993\",\"account_id\":\"01990000-0000-7000-8000-000000000964\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000994\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"jonas7\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000995\",\"account_id\":\"01990000-0000-7000-8000-000000000075\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000996\",\"hold_ref\":\"H-2X70-J42C\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-2X70-J42C\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"quinn2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000997\",\"account_id\":\"01990000-0000-7000-8000-000000000078\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000998\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"samir2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000999\",\"account_id\":\"01990000-0000-7000-8000-000000000077\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001000\",\"hold_ref\":\"H-3CSN-9NQG\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-3CSN-9NQG\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"rosa2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001001\",\"account_id\":\"01990000-0000-7000-8000-000000000977\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001002\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"kenji7\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001003\",\"account_id\":\"01990000-0000-7000-8000-000000000086\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001004\",\"hold_ref\":\"H-V744-5E08\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-V744-5E08\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"viktor2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001005\",\"account_id\":\"01990000-0000-7000-8000-000000000082\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001006\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"ulrike2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001007\",\"account_id\":\"01990000-0000-7000-8000-000000000960\",\"seq\":3,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001008\",\"hold_ref\":\"H-QQH1-41DE\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-QQH1-41DE\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-QQH1-41DE\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000001009\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"ines7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000960\",\"username\":\"ines7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001010\",\"account_id\":\"01990000-0000-7000-8000-000000000075\",\"seq\":3,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001011\",\"hold_ref\":\"H-2X70-J42C\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-2X70-J42C\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-2X70-J42C\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000074\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"quinn2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000075\",\"username\":\"quinn2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001012\",\"account_id\":\"01990000-0000-7000-8000-000000000077\",\"seq\":3,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001013\",\"hold_ref\":\"H-3CSN-9NQG\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-3CSN-9NQG\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-3CSN-9NQG\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000076\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"rosa2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000077\",\"username\":\"rosa2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000085\",\"account_id\":\"01990000-0000-7000-8000-000000000086\",\"seq\":3,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000087\",\"hold_ref\":\"H-V744-5E08\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-V744-5E08\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-V744-5E08\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000079\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"viktor2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000086\",\"username\":\"viktor2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000000083\",\"account_id\":\"01990000-0000-7000-8000-000000000077\",\"seq\":4,\"type\":\"appeal.claimed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000000084\",\"hold_ref\":\"H-3CSN-9NQG\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-3CSN-9NQG\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null},\"after\":{\"ref\":\"H-3CSN-9NQG\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"in_review\",\"dedupe_key\":null}},\"appeal\":{\"before\":{\"id\":\"01990000-0000-7000-8000-000000000076\",\"state\":\"submitted\",\"assignee\":null},\"after\":{\"id\":\"01990000-0000-7000-8000-000000000076\",\"state\":\"in_review\",\"assignee\":\"01990000-0000-7000-8000-000000000078\"}}},\"account_username\":\"rosa2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000078\",\"username\":\"samir2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001014\",\"account_id\":\"01990000-0000-7000-8000-000000001015\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001016\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"leila7\"},\"email\":{\"before\":null,\"after\":\"leila7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000001017\"]}},\"account_username\":\"leila7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000001015\",\"username\":\"leila7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001018\",\"account_id\":\"01990000-0000-7000-8000-000000001019\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001020\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"marta7\"},\"email\":{\"before\":null,\"after\":\"marta7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000001021\"]}},\"account_username\":\"marta7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000001019\",\"username\":\"marta7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001022\",\"account_id\":\"01990000-0000-7000-8000-000000001023\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001024\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"noor7\"},\"email\":{\"before\":null,\"after\":\"noor7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000001025\"]}},\"account_username\":\"noor7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000001023\",\"username\":\"noor7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001026\",\"account_id\":\"01990000-0000-7000-8000-000000001027\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001028\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"otis7\"},\"email\":{\"before\":null,\"after\":\"otis7@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[\"01990000-0000-7000-8000-000000001029\"]}},\"account_username\":\"otis7\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000001027\",\"username\":\"otis7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001030\",\"account_id\":\"01990000-0000-7000-8000-000000000088\",\"seq\":1,\"type\":\"account.created\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001031\",\"hold_ref\":null,\"changes\":{\"username\":{\"before\":null,\"after\":\"wanda2\"},\"email\":{\"before\":null,\"after\":\"wanda2@example.com\"},\"email_verified\":{\"before\":null,\"after\":false},\"display_name\":{\"before\":null,\"after\":null},\"bio\":{\"before\":null,\"after\":null},\"locale\":{\"before\":null,\"after\":null},\"timezone\":{\"before\":null,\"after\":null},\"website\":{\"before\":null,\"after\":null},\"email_pending\":{\"before\":null,\"after\":null},\"second_factor\":{\"before\":null,\"after\":{\"enabled\":false,\"recovery_codes_left\":0}},\"state\":{\"before\":null,\"after\":\"pending\"},\"roles\":{\"before\":null,\"after\":[]},\"sessions\":{\"before\":null,\"after\":[]},\"notify\":{\"before\":null,\"after\":false}},\"account_username\":\"wanda2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000001023\",\"username\":\"noor7\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001032\",\"account_id\":\"01990000-0000-7000-8000-000000000081\",\"seq\":2,\"type\":\"hold.placed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001033\",\"hold_ref\":\"H-QR03-CHE8\",\"changes\":{\"hold\":{\"before\":null,\"after\":{\"ref\":\"H-QR03-CHE8\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null}},\"lift_requires\":{\"before\":null,\"after\":1}},\"account_username\":\"tara2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001034\",\"account_id\":\"01990000-0000-7000-8000-000000001015\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001035\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"leila7\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001036\",\"account_id\":\"01990000-0000-7000-8000-000000001023\",\"seq\":2,\"type\":\"roles.changed\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001037\",\"hold_ref\":null,\"changes\":{\"roles\":{\"before\":[],\"after\":[\"admin\"]}},\"account_username\":\"noor7\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000001\",\"username\":\"first.admin\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001038\",\"account_id\":\"01990000-0000-7000-8000-000000000081\",\"seq\":3,\"type\":\"appeal.submitted\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001039\",\"hold_ref\":\"H-QR03-CHE8\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-QR03-CHE8\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":null,\"dedupe_key\":null},\"after\":{\"ref\":\"H-QR03-CHE8\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null}},\"appeal\":{\"before\":null,\"after\":{\"id\":\"01990000-0000-7000-8000-000000000080\",\"state\":\"submitted\",\"text\":\"It was not me.\"}}},\"account_username\":\"tara2\",\"actor\":{\"kind\":\"account\",\"id\":\"01990000-0000-7000-8000-000000000081\",\"username\":\"tara2\"}}\n{\"id\":\"01990000-0000-7000-8000-000000001040\",\"account_id\":\"01990000-0000-7000-8000-000000000081\",\"seq\":4,\"type\":\"appeal.decided\",\"at\":\"2026-01-15T09:00:00.000Z\",\"request_id\":\"01990000-0000-7000-8000-000000001041\",\"hold_ref\":\"H-QR03-CHE8\",\"changes\":{\"hold\":{\"before\":{\"ref\":\"H-QR03-CHE8\",\"kind\":\"policy\",\"actions\":[\"app.nothing\"],\"except\":[],\"requirement\":null,\"reason\":{\"code\":\"other\",\"title\":\"Under review\",\"text\":\"This account is under review.\",\"titles\":{\"de\":\"In Prüfung\"},\"texts\":{\"de\":\"Dieses Konto wird geprüft.\"}},\"message\":null,\"disclosure\":\"full\",\"source\":{\"type\":\"staff\",\"rule\":null},\"automated\":false,\"since\":\"2026-01-15T09:00:00.000Z\",\"starts_at\":null,\"until\":null,\"review_due_at\":\"2026-01-29T09:00:00.000Z\",\"appealable\":true,\"appeal_until\":\"2026-07-14T09:00:00.000Z\",\"appeal_state\":\"submitted\",\"dedupe_key\":null},\"after\":null},\"appeal\":{\"before\":{\"id\":\"01990000-0000-7000-8000-000000000080\",\"state\":\"submitted\",\"assignee\":null},\"after\":{\"id\":\"01990000-0000-7000-8000-000000000080\",\"state\":\"granted\",\"assignee\":\"01990000-0000-7000-8000-000000000082\"}},\"decision\":{\"before\":null,\"after\":{\"outcome\":\"grant\",\"reason\":\"It was not them.\",\"note\":null}}},\"account_username\":\"tara2\",\"actor\":{\"kind\":\"staff\",\"id\":\"01990000-0000-7000-8000-000000000082\",\"username\":\"ulrike2\"}}\n"
  }
 },
 "createInvitation": {
  "parameters": {},
  "body": {
   "code": "petra7",
   "seats": 2
  },
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"invitation.petra7.1\"",
    "location": "/v1/admin/invitations/petra7"
   },
   "body": {
    "code": "petra7",
    "seats": 2,
    "seats_taken": 0,
    "public": false,
    "state": "open",
    "expires_at": null,
    "note": null,
    "version": 1,
    "created_by": "01990000-0000-7000-8000-000000001042",
    "created_by_username": "quinn7",
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
      "code": "a5hf-xppg-gcar",
      "seats": 2,
      "seats_taken": 0,
      "public": false,
      "state": "open",
      "expires_at": null,
      "note": null,
      "version": 1,
      "created_by": "01990000-0000-7000-8000-000000001043",
      "created_by_username": "rosa7",
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z"
     },
     {
      "code": "azv7-k2nf-brwb",
      "seats": 2,
      "seats_taken": 0,
      "public": false,
      "state": "open",
      "expires_at": null,
      "note": null,
      "version": 1,
      "created_by": "01990000-0000-7000-8000-000000001042",
      "created_by_username": "quinn7",
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
   "code": "2kmc-886p-nguz"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"invitation.2kmc-886p-nguz.1\""
   },
   "body": {
    "code": "2kmc-886p-nguz",
    "seats": 2,
    "seats_taken": 0,
    "public": false,
    "state": "open",
    "expires_at": null,
    "note": null,
    "version": 1,
    "created_by": "01990000-0000-7000-8000-000000001044",
    "created_by_username": "samir7",
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "editInvitation": {
  "parameters": {
   "code": "vrzm-qy7n-5ebs",
   "If-Match": "*"
  },
  "body": {
   "seats": 3
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"invitation.vrzm-qy7n-5ebs.2\""
   },
   "body": {
    "code": "vrzm-qy7n-5ebs",
    "seats": 3,
    "seats_taken": 0,
    "public": false,
    "state": "open",
    "expires_at": null,
    "note": null,
    "version": 2,
    "created_by": "01990000-0000-7000-8000-000000001045",
    "created_by_username": "tara7",
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "revokeInvitation": {
  "parameters": {
   "code": "5dfc-yec3-2fn8",
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
     "pending": 172,
     "active": 4,
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
   "code": "ulrike7"
  },
  "body": {
   "title": "A reason",
   "text": "Why this account is held."
  },
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"reason.ulrike7.1\""
   },
   "body": {
    "code": "ulrike7",
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
   "name": "viktor7",
   "scopes": [
    "checks"
   ]
  },
  "answer": {
   "status": 201,
   "headers": {},
   "body": {
    "id": "01990000-0000-7000-8000-000000001046",
    "name": "viktor7",
    "scopes": [
     "checks"
    ],
    "created_by": "01990000-0000-7000-8000-000000001047",
    "created_by_username": "wanda7",
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
      "id": "01990000-0000-7000-8000-000000001048",
      "name": "service 01990000-0000-7000-8000-000000001049",
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
      "id": "01990000-0000-7000-8000-000000001046",
      "name": "viktor7",
      "scopes": [
       "checks"
      ],
      "created_by": "01990000-0000-7000-8000-000000001047",
      "created_by_username": "wanda7",
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
   "id": "01990000-0000-7000-8000-000000001050"
  },
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "checkAction": {
  "parameters": {},
  "body": {
   "account_id": "01990000-0000-7000-8000-000000001051",
   "action": "app.pay.refund"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "allowed": true,
    "action": "app.pay.refund",
    "account": {
     "id": "01990000-0000-7000-8000-000000001051",
     "username": "xenia7",
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
   "name": "yusuf7",
   "url": "https://hooks.invalid/",
   "events": [
    "appeal.withdrawn"
   ]
  },
  "answer": {
   "status": 201,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000001052.1\"",
    "location": "/v1/admin/webhooks/01990000-0000-7000-8000-000000001052"
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000001052",
    "name": "yusuf7",
    "url": "https://hooks.invalid/",
    "events": [
     "appeal.withdrawn"
    ],
    "state": "active",
    "paused_by": null,
    "failing_since": null,
    "last_success_at": null,
    "version": 1,
    "created_by": "01990000-0000-7000-8000-000000001053",
    "created_by_username": "zora7",
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
      "id": "01990000-0000-7000-8000-000000001054",
      "name": "alice8",
      "url": "https://hooks.invalid/",
      "events": [
       "appeal.withdrawn"
      ],
      "state": "active",
      "paused_by": null,
      "failing_since": null,
      "last_success_at": null,
      "version": 1,
      "created_by": "01990000-0000-7000-8000-000000001053",
      "created_by_username": "zora7",
      "created_at": "2026-01-15T09:00:00.000Z",
      "updated_at": "2026-01-15T09:00:00.000Z"
     },
     {
      "id": "01990000-0000-7000-8000-000000001052",
      "name": "yusuf7",
      "url": "https://hooks.invalid/",
      "events": [
       "appeal.withdrawn"
      ],
      "state": "active",
      "paused_by": null,
      "failing_since": null,
      "last_success_at": null,
      "version": 1,
      "created_by": "01990000-0000-7000-8000-000000001053",
      "created_by_username": "zora7",
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
   "id": "01990000-0000-7000-8000-000000001055"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000001055.1\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000001055",
    "name": "bruno8",
    "url": "https://hooks.invalid/",
    "events": [
     "appeal.withdrawn"
    ],
    "state": "active",
    "paused_by": null,
    "failing_since": null,
    "last_success_at": null,
    "version": 1,
    "created_by": "01990000-0000-7000-8000-000000001056",
    "created_by_username": "chloe8",
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "editWebhook": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000001057"
  },
  "body": {
   "name": "dario8"
  },
  "answer": {
   "status": 200,
   "headers": {
    "etag": "\"01990000-0000-7000-8000-000000001057.2\""
   },
   "body": {
    "id": "01990000-0000-7000-8000-000000001057",
    "name": "dario8",
    "url": "https://hooks.invalid/",
    "events": [
     "appeal.withdrawn"
    ],
    "state": "active",
    "paused_by": null,
    "failing_since": null,
    "last_success_at": null,
    "version": 2,
    "created_by": "01990000-0000-7000-8000-000000001058",
    "created_by_username": "elif8",
    "created_at": "2026-01-15T09:00:00.000Z",
    "updated_at": "2026-01-15T09:00:00.000Z"
   }
  }
 },
 "deleteWebhook": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000001059"
  },
  "answer": {
   "status": 204,
   "headers": {}
  }
 },
 "testWebhook": {
  "parameters": {
   "id": "01990000-0000-7000-8000-000000001060"
  },
  "answer": {
   "status": 202,
   "headers": {},
   "body": {
    "id": "01990000-0000-7000-8000-000000001061.01990000-0000-7000-8000-000000001060",
    "webhook_id": "01990000-0000-7000-8000-000000001060",
    "event_id": "01990000-0000-7000-8000-000000001061",
    "event_type": "webhook.tested",
    "account_id": "01990000-0000-7000-8000-000000001062",
    "account_username": "farid8",
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
   "id": "01990000-0000-7000-8000-000000001063"
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
   "id": "01990000-0000-7000-8000-000000001064"
  },
  "answer": {
   "status": 200,
   "headers": {},
   "body": {
    "items": [
     {
      "id": "01990000-0000-7000-8000-000000001065.01990000-0000-7000-8000-000000001064",
      "webhook_id": "01990000-0000-7000-8000-000000001064",
      "event_id": "01990000-0000-7000-8000-000000001065",
      "event_type": "account.created",
      "account_id": "01990000-0000-7000-8000-000000001066",
      "account_username": "greta8",
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
   "id": "01990000-0000-7000-8000-000000001067.01990000-0000-7000-8000-000000001068"
  },
  "answer": {
   "status": 202,
   "headers": {},
   "body": {
    "id": "01990000-0000-7000-8000-000000001067.01990000-0000-7000-8000-000000001068",
    "webhook_id": "01990000-0000-7000-8000-000000001068",
    "event_id": "01990000-0000-7000-8000-000000001067",
    "event_type": "account.created",
    "account_id": "01990000-0000-7000-8000-000000001069",
    "account_username": "hugo8",
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
    "etag": "\"lknwvsE0OFTSC2jsDbWcpf\""
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
    "etag": "\"TOixHsz79Ob44oCTShelEP\""
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
