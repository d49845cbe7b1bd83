/** Attempts at one action of one account that holds refused within an hour: the first of them, and their number. */
export interface RefusalRecord {
  /** The hour, the account and the action. */
  _id: string
  account_id: string
  action: string
  hold_refs: string[]
  request_id: string
  first_at: Date
  last_at: Date
  count: number
  expire_at: Date
}

/** The latest attempts that a `RefusalRecord` with the same id counts, each stored individually for a while. */
export interface RefusedRequests {
  _id: string
  account_id: string
  action: string
  requests: { id: string; hold_refs: string[]; at: Date }[]
  expire_at: Date
}

/** An attempt that holds refused. */
export interface Refused {
  action: string
  /** The blocking holds, all of one account. */
  refs: string[]
  requestId: string
}

/**
 * Counts refused attempts, one record for an account, an action and an hour, and stores each individually for an hour.
 */
export interface RefusalNotes {
  /**
   * Returns immediately; the attempt is written a moment later, without delaying the request, and lost if the process
   * dies first.
   */
  note(refused: Refused): void
  /** Resolves when all noted attempts have been written, or have failed. */
  settled(): Promise<void>
}
