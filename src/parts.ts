import type { Config } from './config/config.ts'
import type { Limits } from './rate-limits/limits.ts'
import type { Service } from './service.ts'

/** The parts of an app, which exist before the first route. */
export interface Parts {
  config: Config
  service: Service
  /** Null when limits are off. */
  limits: Limits | null
}
