import type { BodyFault, Passed } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { isKnownInternal } from './egress-policy.ts'

/** What a schema cannot say of the address of a webhook: that it leads to no internal network, as far as it shows. */
export function webhookRules(body: Record<string, unknown>, service: Service, passed: Passed): BodyFault[] {
  if (!passed('url') || !isKnownInternal(String(body.url), service.webhooks.mayReach)) return []
  return [{ pointer: '/url', code: 'not_allowed', detail: 'must not lead to an internal network' }]
}
