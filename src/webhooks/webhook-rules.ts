import type { BodyFault, Passed } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { isKnownInternal, isPlain } from './egress-policy.ts'

/**
 * What a schema cannot say of the address of a webhook: that it leads to no internal network, as far as it shows, and that
 * nobody on the way can read or change what is sent.
 */
export function webhookRules(body: Record<string, unknown>, service: Service, passed: Passed): BodyFault[] {
  if (!passed('url')) return []
  const { mayReach, httpsOnly } = service.webhooks
  const url = String(body.url)
  const fault = (detail: string) => [{ pointer: '/url', code: 'not_allowed', detail }]
  if (httpsOnly && isPlain(url)) return fault('must begin with https:// in production')
  return isKnownInternal(url, mayReach) ? fault('must not lead to an internal network') : []
}
