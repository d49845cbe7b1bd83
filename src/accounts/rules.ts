import type { Holdfast } from '../holdfast.ts'
import type { FieldError } from '../http/problem.ts'
import { checkUsername } from '../identifiers/usernames.ts'
import { passwordFault } from './password-rules.ts'

type Fault = Omit<FieldError, 'in' | 'field'>

/** What a schema cannot say of a new name and password; only for members that passed it. */
export function identityRules(
  body: Record<string, unknown>,
  service: Holdfast,
  passed: (member: string) => boolean,
): Fault[] {
  const faults: Fault[] = []
  if (passed('username')) {
    const checked = checkUsername(String(body.username), service.names)
    if (!checked.ok) faults.push({ pointer: '/username', code: checked.code, detail: checked.detail })
  }
  if (passed('password')) {
    const context = { username: passed('username') && body.username, email: passed('email') && body.email }
    const fault = passwordFault(String(body.password), context)
    if (fault !== null) faults.push({ pointer: '/password', ...fault })
  }
  return faults
}
