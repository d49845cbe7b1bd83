/** The failed sign-ins of one account from all sources, or those with a login of no account. */
export interface FailedSignIns {
  _id: string
  failures: number
  /** The hashed sources of those failures, one for each, as far as sources are limited. */
  sources: string[]
  began: Date
  /** Until when signing in is held; null when it was never held, or the hold is over. */
  hold_until: Date | null
  /**
   * Failures are not counted until then: while the hold is in force, and for the same time again, so that the owner can
   * sign in.
   */
  quiet_until: Date | null
  /** Whether the hold was placed: the next failure places one that a dead process did not. */
  placed: boolean
  /** Then the TTL index deletes it. */
  expire: Date
}

/** After how many failed sign-ins, within how long, signing in is held, and for how long. Times in milliseconds. */
export interface FailedSignInsPolicy {
  /** 0 turns the rule off. */
  max: number
  /** How many of them one source can cause, so that none causes the hold alone; null if sources are not limited. */
  perSource: number | null
  within: number
  holdFor: number
}
