import type { Config } from './config.ts'
import type { Holdfast } from './holdfast.ts'
import type { Limits } from './rate-limits/limits.ts'

/** What an app is made of: all of it is ready before the first route is. */
export interface Parts {
  config: Config
  service: Holdfast
  /** Null when limits are off. */
  limits: Limits | null
}
