import type { Config } from './config.ts'
import type { Limits } from './rate-limits/limits.ts'
import type { Service } from './service.ts'

/** What an app is made of: all of it is ready before the first route is. */
export interface Parts {
  config: Config
  service: Service
  /** Null when limits are off. */
  limits: Limits | null
}
