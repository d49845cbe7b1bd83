import type { Sentence } from '../languages.ts'

/** Shorter passwords are too short. In code points, like the maximum. */
export const passwordLength = { min: 12, max: 256 }

const minContextLength = 4

export interface PasswordFault {
  code: 'password_common' | 'password_context'
  detail: Sentence
}

/** What a password must not contain. */
export interface PasswordContext {
  username?: unknown
  email?: unknown
}

/**
 * The fault of a password beyond its length: it is easily guessed, or contains the username or the part of the address
 * before the @, when those have four characters or more. There are no composition rules (NIST SP 800-63B, section
 * 3.1.1.2).
 *
 * @param isGuessable whether a password is easily guessed
 */
export async function passwordFault(
  password: string,
  context: PasswordContext,
  isGuessable: (password: string) => Promise<boolean>,
): Promise<PasswordFault | null> {
  if (await isGuessable(password)) {
    return {
      code: 'password_common',
      detail: {
        en: 'This is one of the passwords that are tried first.',
        de: 'Dieses Passwort gehört zu denen, die zuerst ausprobiert werden.',
      },
    }
  }
  const folded = password.normalize('NFKC').toLowerCase()
  const localPart = typeof context.email === 'string' ? context.email.split('@')[0] : undefined
  for (const word of [context.username, localPart]) {
    if (typeof word !== 'string' || [...word].length < minContextLength) continue
    if (folded.includes(word.normalize('NFKC').toLowerCase())) {
      return {
        code: 'password_context',
        detail: {
          en: 'A password must not contain the username or the e-mail address.',
          de: 'Ein Passwort darf weder Benutzernamen noch E-Mail-Adresse enthalten.',
        },
      }
    }
  }
  return null
}
