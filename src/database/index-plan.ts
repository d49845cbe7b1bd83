/** An index that the service needs; it has no other options. */
export interface PlannedIndex {
  name: string
  key: Record<string, 1>
  unique?: true
  sparse?: true
  /** It has only the documents that match, and serves queries that ask for the same. */
  partialFilterExpression?: Record<string, object>
  /** Makes it a TTL index: how long after the time in its key a document is deleted, in seconds. */
  expireAfterSeconds?: number
}

/** The indexes that refuse a second account with the same name, look-alike or address. */
export const identityIndexes = { key: 'names_key', skeleton: 'names_skeletons', email: 'email_key' } as const

/** The index that refuses a second hold with the same reference. In the first version it was not unique. */
export const holdRefIndex = 'holds_ref'

/** The index that refuses a second event with the same position in the feed. */
export const positionIndex = 'position'

/** The index that refuses a second account with the same external id. */
export const externalIdIndex = 'external_id'

/** Matches an account with holds, including those that have not begun and those that no worker has ended yet. */
export const hasHolds = { 'holds.ref': { $gt: '' } }

/** Every index of the service by collection: each query uses one of them. */
export const indexPlan: Record<string, PlannedIndex[]> = {
  accounts: [
    { name: identityIndexes.key, key: { 'names.key': 1 }, unique: true },
    { name: identityIndexes.skeleton, key: { 'names.skeletons': 1 }, unique: true },
    { name: identityIndexes.email, key: { email_key: 1 }, unique: true },
    { name: externalIdIndex, key: { external_id: 1 }, unique: true, sparse: true },
    { name: 'sessions_token_hash', key: { 'sessions.token_hash': 1 } },
    { name: 'pending', key: { pending: 1 }, sparse: true },
    { name: holdRefIndex, key: { 'holds.ref': 1 }, unique: true, sparse: true },
    { name: 'holds_appeal', key: { 'holds.appeal.id': 1 }, sparse: true },
    { name: 'held', key: { _id: 1, state: 1 }, partialFilterExpression: hasHolds },
    { name: 'due', key: { due_at: 1 }, sparse: true },
    { name: 'roles', key: { roles: 1, _id: 1 } },
    { name: 'state', key: { state: 1, _id: 1 } },
    { name: 'verify_by', key: { verify_by: 1 }, sparse: true },
    { name: 'factor_secret', key: { 'factor.secret': 1 }, sparse: true },
    { name: 'factor_replacement', key: { 'factor.replacement.secret': 1 }, sparse: true },
    { name: 'tokens_hash', key: { 'tokens.hash': 1 }, sparse: true },
  ],
  holds: [
    { name: 'queue', key: { queue_key: 1 } },
    { name: 'account', key: { account_id: 1, queue_key: 1 } },
    { name: 'ends', key: { state: 1, until: 1 } },
    { name: 'case_ref', key: { case_ref: 1, queue_key: 1 } },
    { name: 'assignee', key: { assignee: 1, queue_key: 1 } },
  ],
  hold_batches: [
    { name: 'free', key: { free_at: 1 } },
    { name: 'state', key: { state: 1, _id: 1 } },
  ],
  // named as GridFS names them, which would create them itself with the first file
  'evidence_bytes.files': [{ name: 'filename_1_uploadDate_1', key: { filename: 1, uploadDate: 1 } }],
  'evidence_bytes.chunks': [{ name: 'files_id_1_n_1', key: { files_id: 1, n: 1 }, unique: true }],
  loose_files: [{ name: 'sweep', key: { sweep_at: 1 } }],
  appeals: [
    { name: 'account', key: { account_id: 1 } },
    { name: 'hold', key: { hold_ref: 1, state: 1 } },
    { name: 'assignee', key: { assignee: 1, _id: 1 } },
    { name: 'state', key: { state: 1, _id: 1 } },
  ],
  events: [
    { name: 'account_seq', key: { account_id: 1, seq: 1 }, unique: true },
    { name: positionIndex, key: { position: 1 }, unique: true, sparse: true },
    { name: 'type_position', key: { type: 1, position: 1 } },
    { name: 'actor_position', key: { 'actor.id': 1, position: 1 } },
    { name: 'hold_position', key: { hold_ref: 1, position: 1 } },
    { name: 'at_position', key: { at: 1, position: 1 } },
  ],
  refusals: [
    { name: 'account', key: { account_id: 1, _id: 1 } },
    { name: 'request', key: { request_id: 1 } },
    { name: 'expire', key: { expire_at: 1 }, expireAfterSeconds: 0 },
  ],
  refused_requests: [
    { name: 'account', key: { account_id: 1 } },
    { name: 'request', key: { 'requests.id': 1 } },
    { name: 'expire', key: { expire_at: 1 }, expireAfterSeconds: 0 },
  ],
  service_tokens: [
    { name: 'name', key: { name_key: 1 }, unique: true },
    { name: 'token_hash', key: { token_hash: 1 }, unique: true },
  ],
  mails: [
    { name: 'due_at', key: { due_at: 1, _id: 1 } },
    { name: 'account', key: { account_id: 1 } },
    { name: 'expire_at', key: { expire_at: 1 }, expireAfterSeconds: 0 },
  ],
  failed_sign_ins: [{ name: 'expire', key: { expire: 1 }, expireAfterSeconds: 0 }],
  rate_limits: [{ name: 'expire', key: { expire: 1 }, expireAfterSeconds: 0 }],
  webhooks: [
    { name: 'name', key: { name: 1 }, unique: true },
    { name: 'secret', key: { secret: 1 } },
    { name: 'former_secrets', key: { 'former_secrets.secret': 1 }, sparse: true },
  ],
  deliveries: [
    { name: 'webhook', key: { webhook_id: 1, _id: 1 } },
    { name: 'webhook_state', key: { webhook_id: 1, state: 1, _id: 1 } },
    { name: 'lane', key: { webhook_id: 1, account_id: 1, state: 1, seq: 1 } },
    { name: 'expire', key: { expire_at: 1 }, expireAfterSeconds: 0 },
  ],
  lanes: [{ name: 'due', key: { due_at: 1 } }],
  idempotency: [{ name: 'expire', key: { expire: 1 }, expireAfterSeconds: 0 }],
  invitations: [{ name: 'public', key: { public: 1, _id: 1 } }],
}
