import { type Config, ConfigError } from '../config/config.ts'
import { environment } from '../config/environment.ts'
import { readConfiguredText, UnusableFileError } from '../configured-file.ts'
import { openBreachedPasswords } from '../credentials/breached-passwords.ts'
import { reservedNames } from '../identifiers/reserved-names.ts'
import type { NameRules } from '../identifiers/usernames.ts'
import { noTemplates, type OwnTemplates, readTemplates, TemplateError } from '../mail/own-templates.ts'

/**
 * The rules for usernames, with the words of `RESERVED_NAMES_FILE`.
 *
 * @throws ConfigError when it cannot be read
 */
export async function nameRules(config: Config): Promise<NameRules> {
  const file = config.reservedNamesFile
  const extra = file === null ? [] : await readLines(file)
  return { confusables: config.confusables, reserved: reservedNames(extra) }
}

/** A million bytes are more words than anyone reserves, and take only seconds to process. */
const maxReserved = 1_000_000

async function readLines(file: string): Promise<string[]> {
  const text = await readConfiguredText(file, maxReserved).catch(unusable('RESERVED_NAMES_FILE'))
  return text.split(/\r?\n/).filter((word) => word.trim() !== '')
}

/**
 * The list of breached passwords, opened; null without one.
 *
 * @throws ConfigError when it cannot be used
 */
export async function breachedPasswords(config: Config) {
  const file = config.breachedPasswordsFile
  return file === null ? null : openBreachedPasswords(file).catch(unusable('BREACHED_PASSWORDS_FILE'))
}

/**
 * The templates in `MAIL_TEMPLATES_DIR`.
 *
 * @throws ConfigError naming each fault
 */
export async function mailTemplates({ mailTemplatesDir: folder }: Config): Promise<OwnTemplates> {
  if (folder === null) return noTemplates
  return readTemplates(folder).catch((error) => {
    if (!(error instanceof TemplateError)) return unusable('MAIL_TEMPLATES_DIR')(error)
    throw new ConfigError(
      error.faults.map((fault) => `MAIL_TEMPLATES_DIR: ${fault}`),
      { cause: error },
    )
  })
}

function unusable(name: 'RESERVED_NAMES_FILE' | 'BREACHED_PASSWORDS_FILE' | 'MAIL_TEMPLATES_DIR') {
  return (cause: unknown): never => {
    const { description } = environment.properties[name]
    const reason = cause instanceof UnusableFileError ? cause.message : 'it cannot be read'
    throw new ConfigError([`${name} should be ${description}: ${reason}.`], { cause })
  }
}
