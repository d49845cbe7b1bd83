import { actionFault } from '../enforcement/actions.ts'
import type { BodyFault, Passed } from '../http/problem.ts'

/**
 * What a schema cannot express about a check: the account exactly once, by its id or by a token, and a valid action.
 */
export function checkRules(body: Record<string, unknown>, _: unknown, passed: Passed): BodyFault[] {
  const subjects = ['account_id', 'token'].filter((member) => Object.hasOwn(body, member))
  const faults: BodyFault[] = []
  if (subjects.length === 2)
    faults.push({
      pointer: '/token',
      code: 'not_allowed',
      detail: { en: 'Send either account_id or token.', de: 'Möglich sind entweder account_id oder token.' },
    })
  if (subjects.length === 0) {
    faults.push({
      pointer: '/account_id',
      code: 'required',
      detail: { en: 'This is required where there is no token.', de: 'Das ist nötig, wo kein token steht.' },
    })
  }
  const detail = passed('action') ? actionFault(String(body.action)) : null
  if (detail !== null) faults.push({ pointer: '/action', code: 'not_allowed', detail })
  return faults
}
