import type { TSchema } from '@sinclair/typebox'
import { Ajv } from 'ajv'
import { maxHashCost } from '../credentials/hash-formats.ts'
import { isEncrypted, smtpOptions } from '../mail/smtp-options.ts'
import { isGuessable } from '../secrets/guessable.ts'
import { type Environment, environment, requiredInProduction } from './environment.ts'
import { formats, listed } from './formats.ts'

const ajv = new Ajv({
  allErrors: true,
  coerceTypes: true,
  useDefaults: true,
  strictTypes: false,
  formats,
  meta: false, // the one schema is ours: compiling the schema of schemas would take as long as compiling it
  validateSchema: false,
})

/**
 * What keeps the service from running with these variables, as sentences. Gives them their defaults and their types.
 *
 * @param variables the variables that are set; changed in place
 */
export function faultsOf(variables: Record<string, unknown>): string[] {
  const badValues = schemaFaults(variables)
  const costs = badValues.length === 0 ? hashCostFaults(variables as Environment) : []
  return [...badValues, ...costs, ...productionFaults(variables as Environment)]
}

function schemaFaults(variables: Record<string, unknown>): string[] {
  if (ajv.validate(environment, variables)) return []
  const names = (ajv.errors ?? []).map((error) => error.instancePath.slice(1))
  const described: Record<string, TSchema> = environment.properties
  return [...new Set(names)].map((name) => `${name} should be ${described[name]?.description}.`)
}

/** A hash that costs more than a verification may would lock out every account. */
function hashCostFaults(variables: Environment): string[] {
  const isTooMuch = variables.ARGON2_MEMORY_KIB * variables.ARGON2_TIME_COST > maxHashCost.argon2.work
  return isTooMuch ? [`ARGON2_TIME_COST should be ${environment.properties.ARGON2_TIME_COST.description}.`] : []
}

/**
 * The minimum bits of a random secret of 32 hexadecimal digits, and of a random token of 16 letters and digits, with a
 * margin.
 */
const secretBits = 80
const tokenBits = 36

function productionFaults(variables: Environment): string[] {
  if (variables.NODE_ENV !== 'production') return []
  const faults = requiredInProduction
    .filter((name) => variables[name] === undefined)
    .map((name) => `${name} is missing: production needs ${environment.properties[name].description}.`)
  if (listed(variables.SECRET).some((secret) => isGuessable(secret, secretBits)))
    faults.push('SECRET should be random in production: it could be guessed.')
  for (const name of ['SETUP_TOKEN', 'METRICS_TOKEN'] as const) {
    const token = variables[name]
    if (token !== undefined && isGuessable(token, tokenBits))
      faults.push(`${name} should be random in production: it could be guessed.`)
  }
  if (variables.RATE_LIMITS === 'off') faults.push('RATE_LIMITS should be on in production.')
  if (variables.ARGON2_MEMORY_KIB < 19456) faults.push('ARGON2_MEMORY_KIB should be at least 19456 in production.')
  if (variables.MAIL_ALLOW_PLAINTEXT === 'off' && isPlaintext(variables.MAIL_URL)) {
    faults.push(
      'MAIL_URL should be encrypted in production: begin it with smtps://, or end it with ?requireTLS=true. MAIL_ALLOW_PLAINTEXT=on allows mail that is not.',
    )
  }
  if (variables.WEBHOOK_ALLOW !== undefined) faults.push('WEBHOOK_ALLOW should be empty in production.')
  return faults
}

function isPlaintext(mailUrl: string | undefined): boolean {
  const server = mailUrl === undefined ? null : smtpOptions(mailUrl)
  return server !== null && !isEncrypted(server)
}
