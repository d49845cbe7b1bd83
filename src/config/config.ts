import type { SessionLifetimes } from '../credentials/session.ts'
import type { TokenPurpose } from '../credentials/single-use-token.ts'
import type { GuardedAction } from '../enforcement/actions.ts'
import { type SmtpOptions, smtpOptions } from '../mail/smtp-options.ts'
import { type Quotas, quotas } from '../rate-limits/quotas.ts'
import { readQuota } from '../rate-limits/read-quota.ts'
import type { FailedSignInsPolicy } from '../sessions/failed-sign-ins-policy.ts'
import { StartError } from '../start-error.ts'
import { hour, minute } from '../time.ts'
import { type EmbeddedDatabase, type Environment, environment } from './environment.ts'
import { faultsOf } from './faults.ts'
import { listed } from './formats.ts'

/** The configuration of a process, read once. */
export interface Config {
  production: boolean
  host: string
  port: number
  publicUrl: string | null
  trustProxy: string[]
  corsOrigins: string[]
  logLevel: Environment['LOG_LEVEL']
  /** Null: there are no metrics. */
  metricsToken: string | null
  mongodbUri: string | null
  embeddedDatabase: EmbeddedDatabase
  dataDir: string
  /** Null: mails are written to files. */
  mailServer: SmtpOptions | null
  mailFrom: string | null
  mailTemplatesDir: string | null
  serviceName: string
  logoUrl: string | null
  /** Where links in mails lead, with `{token}` in place of the token; omitted ones lead to pages of the service. */
  links: Partial<Record<TokenPurpose, string>>
  setupToken: string | null
  sessionDays: number
  /** Of the web sessions of staff, in milliseconds. */
  staffSessions: SessionLifetimes['staffSessions']
  unverifiedMayNot: GuardedAction[]
  unverifiedDays: number
  breachedPasswordsFile: string | null
  signUp: Environment['SIGN_UP']
  emailConflicts: Environment['EMAIL_CONFLICTS']
  staffSecondFactor: Environment['STAFF_SECOND_FACTOR']
  claimHours: number
  closingDays: number
  confusables: Environment['USERNAME_CONFUSABLES']
  reservedNamesFile: string | null
  liftRequires: 1 | 2
  rateLimits: boolean
  quotas: Quotas
  /** Times in milliseconds. */
  failedSignIns: FailedSignInsPolicy
  hashCost: { memoryKib: number; timeCost: number }
  hashQueue: number
  /** For how long the service continues to answer after the signal to stop, in milliseconds. */
  shutdownDelay: number
  /** Internal networks that webhooks may reach. */
  webhookAllow: string[]
  /** The first signs, all of them verify; empty when one is to be generated. */
  secrets: string[]
}

/** A configuration that the service cannot run with: each line names a variable and its valid values. */
export class ConfigError extends StartError {
  override name = 'ConfigError'

  constructor(faults: readonly string[], options: ErrorOptions = {}) {
    super(`The configuration is not usable:\n${faults.map((fault) => `  ${fault}`).join('\n')}`, options)
  }
}

/**
 * Reads the environment. Empty variables count as absent. Errors never repeat values, because these may be secrets.
 *
 * @throws ConfigError naming every bad and, in production, every missing variable
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given: Record<string, unknown> = {}
  for (const name of Object.keys(environment.properties)) {
    if (env[name] !== undefined && env[name] !== '') given[name] = env[name]
  }
  const faults = faultsOf(given)
  if (faults.length > 0) throw new ConfigError(faults)
  return toConfig(given as Environment)
}

function linksIn(given: Environment): Config['links'] {
  const links: Record<TokenPurpose, string | undefined> = {
    sign_up: given.LINK_SIGN_UP,
    email_verification: given.LINK_EMAIL_VERIFICATION,
    email_change: given.LINK_EMAIL_CHANGE,
    email_undo: given.LINK_EMAIL_UNDO,
    password_reset: given.LINK_PASSWORD_RESET,
  }
  return Object.fromEntries(Object.entries(links).filter(([, target]) => target !== undefined))
}

function toConfig(given: Environment): Config {
  return {
    production: given.NODE_ENV === 'production',
    host: given.HOST ?? (given.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1'),
    port: given.PORT,
    publicUrl: given.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    trustProxy: listed(given.TRUST_PROXY),
    corsOrigins: listed(given.CORS_ORIGINS),
    logLevel: given.LOG_LEVEL,
    metricsToken: given.METRICS_TOKEN ?? null,
    mongodbUri: given.MONGODB_URI ?? null,
    embeddedDatabase: given.EMBEDDED_DATABASE,
    dataDir: given.DATA_DIR,
    mailServer: given.MAIL_URL === undefined ? null : smtpOptions(given.MAIL_URL),
    mailFrom: given.MAIL_FROM ?? null,
    mailTemplatesDir: given.MAIL_TEMPLATES_DIR ?? null,
    serviceName: given.SERVICE_NAME,
    logoUrl: given.LOGO_URL ?? null,
    links: linksIn(given),
    setupToken: given.SETUP_TOKEN ?? null,
    sessionDays: given.SESSION_DAYS,
    staffSessions: { idle: given.STAFF_IDLE_MINUTES * minute, longest: given.STAFF_HOURS * hour },
    unverifiedMayNot: listed(given.UNVERIFIED_MAY_NOT) as GuardedAction[],
    unverifiedDays: given.UNVERIFIED_DAYS,
    breachedPasswordsFile: given.BREACHED_PASSWORDS_FILE ?? null,
    signUp: given.SIGN_UP,
    emailConflicts: given.EMAIL_CONFLICTS,
    staffSecondFactor: given.STAFF_SECOND_FACTOR,
    claimHours: given.CLAIM_HOURS,
    closingDays: given.CLOSING_DAYS,
    confusables: given.USERNAME_CONFUSABLES,
    reservedNamesFile: given.RESERVED_NAMES_FILE ?? null,
    liftRequires: given.LIFT_REQUIRES === 1 ? 1 : 2,
    rateLimits: given.RATE_LIMITS === 'on',
    quotas: toQuotas(given),
    failedSignIns: {
      max: given.FAILED_SIGN_INS,
      perSource: given.RATE_LIMITS === 'on' ? Math.max(1, Math.floor(given.FAILED_SIGN_INS / 2)) : null,
      within: given.FAILED_SIGN_INS_MINUTES * minute,
      holdFor: given.FAILED_SIGN_INS_HOLD_MINUTES * minute,
    },
    hashCost: { memoryKib: given.ARGON2_MEMORY_KIB, timeCost: given.ARGON2_TIME_COST },
    hashQueue: given.HASH_QUEUE,
    shutdownDelay: given.SHUTDOWN_DELAY_SECONDS * 1000,
    webhookAllow: listed(given.WEBHOOK_ALLOW),
    secrets: listed(given.SECRET),
  }
}

function toQuotas(given: Environment): Quotas {
  const limits = {
    'sign-up-source': given.LIMIT_SIGN_UP_PER_SOURCE,
    'sign-up-login': given.LIMIT_SIGN_UP_PER_EMAIL,
    'sign-in-source': given.LIMIT_SIGN_IN_PER_SOURCE,
    'sign-in-login': given.LIMIT_SIGN_IN_PER_LOGIN,
    'mail-source': given.LIMIT_MAIL_PER_SOURCE,
    'mail-login': given.LIMIT_MAIL_PER_EMAIL,
    'mail-recipient': given.LIMIT_MAIL_PER_RECIPIENT,
    'mail-token-source': given.LIMIT_MAIL_TOKEN_PER_SOURCE,
    'own-password-source': given.LIMIT_OWN_PASSWORD_PER_SOURCE,
    'own-password-login': given.LIMIT_OWN_PASSWORD_PER_ACCOUNT,
  } satisfies Record<keyof Quotas, string>
  const read = (name: keyof Quotas) => readQuota(limits[name]) ?? quotas[name]
  return Object.fromEntries(Object.keys(quotas).map((name) => [name, read(name as keyof Quotas)])) as Quotas
}
