/** Attempts at one action of one account that holds refused within an hour: the first of them, and how many there were. */
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

/** An attempt that holds refused. */
export interface Refused {
  action: string
  /** The holds in the way, all of one account. */
  refs: string[]
  requestId: string
}

/** Samples refused attempts: one record for an account, an action and an hour, however many there are. */
export interface RefusalNotes {
  /** Returns at once; it is written a moment later, outside of the way of the request, and lost if the process dies first. */
  note(refused: Refused): void
  /** Resolves when what was noted has been written, or has failed. */
  settled(): Promise<void>
}
