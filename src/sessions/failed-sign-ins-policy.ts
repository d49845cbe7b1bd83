/** The failed sign-ins of one account from all sources, or those with a login that no account has. */
export interface FailedSignIns {
  _id: string
  failures: number
  /** The hashed sources of those failures, one for each, as far as sources are limited. */
  sources: string[]
  began: Date
  /** Until when signing in is held; null when it never came to that, or that is over. */
  hold_until: Date | null
  /** Failures are not counted until then: while the hold is in force, and as long again, so that the owner can sign in. */
  quiet_until: Date | null
  /** Whether the hold was placed: what a dead process has left undone is done at the next failure. */
  placed: boolean
  /** After that the TTL index takes it away. */
  expire: Date
}

/** From how many failed sign-ins on, within how long, signing in is held, and for how long. Times in milliseconds. */
export interface FailedSignInsPolicy {
  /** 0 turns the rule off. */
  max: number
  /** How many of them one source can cause, so that none causes the hold alone; null where sources are not limited. */
  perSource: number | null
  within: number
  holdFor: number
}
