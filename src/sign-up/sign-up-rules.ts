import { currentName } from '../accounts/account.ts'
import type { Caller } from '../accounts/caller.ts'
import { findToken } from '../accounts/find-token.ts'
import type { Requester } from '../credentials/hash-gate.ts'
import { type PasswordContext, passwordFault } from '../credentials/password-rules.ts'
import type { BodyFault, Passed } from '../http/problem.ts'
import { checkUsername } from '../identifiers/usernames.ts'
import { invitationId } from '../invitations/invitation.ts'
import { unknownFault } from '../invitations/take-seat.ts'
import type { Service } from '../service.ts'

/** What a schema cannot express about a new name and password; only for members that passed it. */
export async function identityRules(
  body: Record<string, unknown>,
  service: Service,
  passed: Passed,
  { requester }: { requester: Requester },
): Promise<BodyFault[]> {
  const faults: BodyFault[] = []
  if (passed('username')) {
    const checked = checkUsername(String(body.username), service.names)
    if (!checked.ok) faults.push({ pointer: '/username', code: checked.code, detail: checked.detail })
  }
  if (passed('password')) {
    const context = { username: passed('username') && body.username, email: passed('email') && body.email }
    faults.push(...(await passwordFaults(service, String(body.password), context, requester)))
  }
  return faults
}

/** The rules of a sign-up: an invitation has to exist, and to be given if the service requires one. */
export async function signUpRules(
  body: Record<string, unknown>,
  service: Service,
  passed: Passed,
  context: { requester: Requester },
): Promise<BodyFault[]> {
  const faults = await identityRules(body, service, passed, context)
  if (passed('invitation')) {
    const invitation = await service.db.invitations.findOne(
      { _id: invitationId(String(body.invitation)) },
      { projection: { _id: 1 } },
    )
    if (invitation === null) faults.push(unknownFault)
  } else if (service.byInvitation && !Object.hasOwn(body, 'invitation')) {
    faults.push({
      pointer: '/invitation',
      code: 'required',
      detail: { en: 'Signing up needs an invitation.', de: 'Für die Anmeldung ist eine Einladung nötig.' },
    })
  }
  return faults
}

/**
 * What a schema cannot express about the new password of an existing account: that of the caller, or of the holder of a
 * token.
 */
export async function newPasswordRules(
  body: Record<string, unknown>,
  service: Service,
  passed: Passed,
  { caller, requester }: { caller: Caller | null; requester: Requester },
): Promise<BodyFault[]> {
  if (!passed('password')) return []
  const token = passed('token') ? await findToken(service, String(body.token), ['password_reset']) : null
  const account = caller?.account ?? token?.account
  const context = account === undefined ? {} : { username: currentName(account).name, email: account.email }
  return passwordFaults(service, String(body.password), context, requester)
}

async function passwordFaults(
  { passwords, breached }: Service,
  password: string,
  context: PasswordContext,
  requester: Requester,
): Promise<BodyFault[]> {
  const fault = await passwordFault(password, context, (input) => passwords.isGuessable(input, requester))
  if (fault !== null) return [{ pointer: '/password', ...fault }]
  if (!(await breached?.has(password))) return []
  return [
    {
      pointer: '/password',
      code: 'password_breached',
      detail: {
        en: 'This password has become known in a breach of another service.',
        de: 'Dieses Passwort ist durch einen Einbruch bei einem anderen Dienst bekannt geworden.',
      },
    },
  ]
}
