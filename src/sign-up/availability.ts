import { findNameConflict, freeNames } from '../accounts/clashes.ts'
import { validationProblem } from '../http/field-errors.ts'
import { checkUsername, type NewName } from '../identifiers/usernames.ts'
import type { Service } from '../service.ts'

export interface Availability {
  username: string
  available: boolean
  code: 'username_taken' | 'username_confusable' | 'username_reserved' | null
  suggestions: string[]
}

/**
 * Whether a username is available now.
 *
 * @throws Problem `validation_failed` for an impossible name
 */
export async function checkAvailability(service: Service, username: string): Promise<Availability> {
  const checked = checkUsername(username, service.names)
  if (!checked.ok && checked.code !== 'username_reserved') {
    const { code, detail } = checked
    throw validationProblem([{ in: 'path', pointer: '/username', field: 'username', code, detail }])
  }
  if (!checked.ok) return { username, available: false, code: 'username_reserved', suggestions: [] }
  return answer(service, username, checked.name)
}

async function answer(service: Service, username: string, name: NewName): Promise<Availability> {
  const code = await findNameConflict(service, name)
  const suggestions = code === null ? [] : await freeNames(service, name)
  return { username, available: code === null, code, suggestions }
}
