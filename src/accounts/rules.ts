import type { Holdfast } from '../holdfast.ts'
import type { FieldError } from '../http/problem.ts'
import { checkUsername } from '../identifiers/usernames.ts'
import { invitationId } from '../invitations/invitation.ts'
import { unknownFault } from '../invitations/take-seat.ts'
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

/** Those of a sign-up: an invitation has to exist, and to be given where the service asks for one. */
export async function signUpRules(
  body: Record<string, unknown>,
  service: Holdfast,
  passed: (member: string) => boolean,
): Promise<Fault[]> {
  const faults = identityRules(body, service, passed)
  if (passed('invitation')) {
    const found = await service.db.invitations.findOne(
      { _id: invitationId(String(body.invitation)) },
      { projection: { _id: 1 } },
    )
    if (found === null) faults.push(unknownFault)
  } else if (service.byInvitation && !Object.hasOwn(body, 'invitation')) {
    faults.push({ pointer: '/invitation', code: 'required', detail: 'is required' })
  }
  return faults
}
