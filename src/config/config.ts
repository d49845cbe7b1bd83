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
  const variables: Record<string, unknown> = {}
  for (const name of Object.keys(environment.properties)) {
    if (env[name] !== undefined && env[name] !== '') variables[name] = env[name]
  }
  const faults = faultsOf(variables)
  if (faults.length > 0) throw new ConfigError(faults)
  return toConfig(variables as Environment)
}

function linksIn(variables: Environment): Config['links'] {
  const links: Record<TokenPurpose, string | undefined> = {
    sign_up: variables.LINK_SIGN_UP,
    email_verification: variables.LINK_EMAIL_VERIFICATION,
    email_change: variables.LINK_EMAIL_CHANGE,
    email_undo: variables.LINK_EMAIL_UNDO,
    password_reset: variables.LINK_PASSWORD_RESET,
  }
  return Object.fromEntries(Object.entries(links).filter(([, target]) => target !== undefined))
}

function toConfig(variables: Environment): Config {
  return {
    production: variables.NODE_ENV === 'production',
    host: variables.HOST ?? (variables.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1'),
    port: variables.PORT,
    publicUrl: variables.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    trustProxy: listed(variables.TRUST_PROXY),
    corsOrigins: listed(variables.CORS_ORIGINS),
    logLevel: variables.LOG_LEVEL,
    metricsToken: variables.METRICS_TOKEN ?? null,
    mongodbUri: variables.MONGODB_URI ?? null,
    embeddedDatabase: variables.EMBEDDED_DATABASE,
    dataDir: variables.DATA_DIR,
    mailServer: variables.MAIL_URL === undefined ? null : smtpOptions(variables.MAIL_URL),
    mailFrom: variables.MAIL_FROM ?? null,
    mailTemplatesDir: variables.MAIL_TEMPLATES_DIR ?? null,
    serviceName: variables.SERVICE_NAME,
    logoUrl: variables.LOGO_URL ?? null,
    links: linksIn(variables),
    setupToken: variables.SETUP_TOKEN ?? null,
    sessionDays: variables.SESSION_DAYS,
    staffSessions: { idle: variables.STAFF_IDLE_MINUTES * minute, longest: variables.STAFF_HOURS * hour },
    unverifiedMayNot: listed(variables.UNVERIFIED_MAY_NOT) as GuardedAction[],
    unverifiedDays: variables.UNVERIFIED_DAYS,
    breachedPasswordsFile: variables.BREACHED_PASSWORDS_FILE ?? null,
    signUp: variables.SIGN_UP,
    emailConflicts: variables.EMAIL_CONFLICTS,
    staffSecondFactor: variables.STAFF_SECOND_FACTOR,
    claimHours: variables.CLAIM_HOURS,
    closingDays: variables.CLOSING_DAYS,
    confusables: variables.USERNAME_CONFUSABLES,
    reservedNamesFile: variables.RESERVED_NAMES_FILE ?? null,
    liftRequires: variables.LIFT_REQUIRES === 1 ? 1 : 2,
    rateLimits: variables.RATE_LIMITS === 'on',
    quotas: toQuotas(variables),
    failedSignIns: {
      max: variables.FAILED_SIGN_INS,
      perSource: variables.RATE_LIMITS === 'on' ? Math.max(1, Math.floor(variables.FAILED_SIGN_INS / 2)) : null,
      within: variables.FAILED_SIGN_INS_MINUTES * minute,
      holdFor: variables.FAILED_SIGN_INS_HOLD_MINUTES * minute,
    },
    hashCost: { memoryKib: variables.ARGON2_MEMORY_KIB, timeCost: variables.ARGON2_TIME_COST },
    hashQueue: variables.HASH_QUEUE,
    shutdownDelay: variables.SHUTDOWN_DELAY_SECONDS * 1000,
    webhookAllow: listed(variables.WEBHOOK_ALLOW),
    secrets: listed(variables.SECRET),
  }
}

function toQuotas(variables: Environment): Quotas {
  const limits = {
    'sign-up-source': variables.LIMIT_SIGN_UP_PER_SOURCE,
    'sign-up-login': variables.LIMIT_SIGN_UP_PER_EMAIL,
    'sign-in-source': variables.LIMIT_SIGN_IN_PER_SOURCE,
    'sign-in-login': variables.LIMIT_SIGN_IN_PER_LOGIN,
    'mail-source': variables.LIMIT_MAIL_PER_SOURCE,
    'mail-login': variables.LIMIT_MAIL_PER_EMAIL,
    'mail-recipient': variables.LIMIT_MAIL_PER_RECIPIENT,
    'mail-token-source': variables.LIMIT_MAIL_TOKEN_PER_SOURCE,
    'own-password-source': variables.LIMIT_OWN_PASSWORD_PER_SOURCE,
    'own-password-login': variables.LIMIT_OWN_PASSWORD_PER_ACCOUNT,
  } satisfies Record<keyof Quotas, string>
  const read = (name: keyof Quotas) => readQuota(limits[name]) ?? quotas[name]
  return Object.fromEntries(Object.keys(quotas).map((name) => [name, read(name as keyof Quotas)])) as Quotas
}
