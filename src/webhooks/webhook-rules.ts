import type { BodyFault, Passed } from '../http/problem.ts'
import type { Sentence } from '../languages.ts'
import type { Service } from '../service.ts'
import { isKnownInternal, isPlain } from './egress-policy.ts'

const plain = {
  en: 'The address of a webhook begins with https:// in production.',
  de: 'In Produktion beginnt die Adresse eines Webhooks mit https://.',
}
const internal = {
  en: 'A webhook must not lead to an internal network.',
  de: 'Ein Webhook darf nicht in ein internes Netz führen.',
}

/**
 * What a schema cannot express about the address of a webhook: that it leads to no recognisable internal network, and
 * that nobody on the way can read or change the messages.
 */
export function webhookRules(body: Record<string, unknown>, service: Service, passed: Passed): BodyFault[] {
  if (!passed('url')) return []
  const { allowsAddress, httpsOnly } = service.webhooks
  const url = String(body.url)
  const fault = (detail: Sentence) => [{ pointer: '/url', code: 'not_allowed', detail }]
  if (httpsOnly && isPlain(url)) return fault(plain)
  return isKnownInternal(url, allowsAddress) ? fault(internal) : []
}
