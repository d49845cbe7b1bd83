import { type Static, type TSchema, Type } from '@sinclair/typebox'
import { Ajv } from 'ajv'
import ipaddr from 'ipaddr.js'
import { maxHashCost } from './credentials/hash-formats.ts'
import type { SessionLifetimes } from './credentials/session.ts'
import type { TokenPurpose } from './credentials/single-use-token.ts'
import { builtInActions, type GuardedAction } from './enforcement/actions.ts'
import { emailKey } from './identifiers/email-key.ts'
import { isEncrypted, type SmtpOptions, smtpOptions } from './mail/smtp-options.ts'
import { type Quotas, quotas } from './rate-limits/limits.ts'
import { readQuota } from './rate-limits/read-quota.ts'
import { isGuessable } from './secrets/guessable.ts'
import type { FailedSignInsPolicy } from './sessions/failed-sign-ins-policy.ts'
import { StartError } from './start-error.ts'
import { hour, minute } from './time.ts'

const whole = (minimum: number, maximum: number, fallback: number, description: string) =>
  Type.Integer({ minimum, maximum, default: fallback, description })
const text = (description: string, options = {}) =>
  Type.Optional(Type.String({ minLength: 1, description, ...options }))
const oneOf = <const T extends string>(values: readonly [T, ...T[]], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: values, default: values[0], description })
const limit = (name: keyof Quotas, of: string) =>
  Type.String({
    format: 'limit',
    default: `${quotas[name].points}/${quotas[name].seconds / 60}m`,
    description: `how many ${of} in how long, such as 60/10m, up to 1000000 in 1s to 1d (s, m, h or d)`,
  })

const link = (what: string) =>
  text(
    `where ${what} leads, such as https://app.example.com/account#{token}, with {token} once; a page of the service when empty`,
    { pattern: '^https?://[^\\s{}]+\\{token\\}[^\\s{}]*$' },
  )

/** Every environment variable of the service: the default, and a description of valid values. */
export const environment = Type.Object({
  NODE_ENV: oneOf(['development', 'production', 'test'], 'development, production or test'),
  HOST: text('the address to listen on; when empty 127.0.0.1, in production 0.0.0.0'),
  PORT: whole(0, 65535, 3000, 'the port to listen on, 0 to 65535; 0 takes a free one'),
  PUBLIC_URL: text('what links and problem types begin with, such as https://accounts.example.com', {
    format: 'base',
  }),
  TRUST_PROXY: text(
    'the addresses or networks of proxies whose forwarded headers are believed, separated by commas, such as 10.0.0.0/8, none wider than /8 (IPv6: /7); none when empty',
    { format: 'proxies' },
  ),
  CORS_ORIGINS: text(
    'the origins whose pages may call the service, separated by commas, such as https://app.example.com; none when empty',
    { format: 'origins' },
  ),
  LOG_LEVEL: oneOf(
    ['info', 'fatal', 'error', 'warn', 'debug', 'trace', 'silent'],
    'fatal, error, warn, info, debug, trace or silent',
  ),
  MONGODB_URI: text('the connection string of a MongoDB replica set; the embedded database when empty', {
    pattern: '^mongodb(\\+srv)?://',
  }),
  EMBEDDED_DATABASE: oneOf(
    ['auto', 'mongod', 'off'],
    'whether a database is started where MONGODB_URI is empty: auto or mongod (a MongoDB), or off',
  ),
  DATA_DIR: Type.String({
    minLength: 1,
    default: '.data',
    description: 'the folder of the embedded database and of generated secrets',
  }),
  MAIL_URL: text(
    'the SMTP server that mail goes through, such as smtps://user:password@mail.example.com or, with STARTTLS, smtp://user:password@mail.example.com:587?requireTLS=true, with user and password percent-encoded; files in DATA_DIR/mail when empty',
    { format: 'smtp' },
  ),
  MAIL_ALLOW_PLAINTEXT: oneOf(
    ['off', 'on'],
    'whether production may send mail through a connection that is not encrypted: off or on',
  ),
  MAIL_FROM: text(
    'the address that mail comes from, such as accounts@example.com; no-reply at the host of PUBLIC_URL when empty',
    { format: 'mailbox' },
  ),
  SERVICE_NAME: Type.String({
    minLength: 1,
    maxLength: 60,
    pattern: '^[^\\p{Cc}\\u2028\\u2029]*[^\\p{C}\\p{Z}][^\\p{Cc}\\u2028\\u2029]*$',
    default: 'Holdfast',
    description: 'what mails, their sender, pages and authenticator apps call the service, to 60 characters',
  }),
  LOGO_URL: text(
    'the address of an image that clients may show beside the name, such as https://app.example.com/logo.svg; none when empty',
    { format: 'image' },
  ),
  MAIL_TEMPLATES_DIR: text(
    'a readable folder of templates that replace those of mails, such as verify_email.de.txt; none when empty',
  ),
  LINK_SIGN_UP: link('the link that finishes a concealed sign-up'),
  LINK_EMAIL_VERIFICATION: link('the link that verifies the address'),
  LINK_EMAIL_CHANGE: link('the link that confirms a new address'),
  LINK_EMAIL_UNDO: link('the link that keeps the old address'),
  LINK_PASSWORD_RESET: link('the link to set a new password'),
  SETUP_TOKEN: text('the one-time token that makes the first admin; generated and printed when empty', {
    minLength: 16,
  }),
  SESSION_DAYS: whole(1, 400, 30, 'how many days a session lasts, 1 to 400'),
  STAFF_IDLE_MINUTES: whole(
    1,
    1440,
    30,
    'after how many minutes without a request the web session of a member of staff ends, 1 to 1440',
  ),
  STAFF_HOURS: whole(1, 9600, 12, 'how many hours the web session of a member of staff lasts at most, 1 to 9600'),
  SIGN_UP: oneOf(['open', 'invitation'], 'who may sign up: open for everybody, or invitation for those who have one'),
  EMAIL_CONFLICTS: oneOf(
    ['tell', 'conceal'],
    'whether sign-up and the change of an address tell that an address has an account: tell, or conceal, which makes accounts only once their address is verified',
  ),
  STAFF_SECOND_FACTOR: oneOf(
    ['optional', 'required'],
    'whether staff may act without a second factor: optional or required',
  ),
  UNVERIFIED_MAY_NOT: text(
    'the actions that an account may not do before its e-mail address is verified, separated by commas, such as profile.update; none when empty',
    { format: 'actions' },
  ),
  UNVERIFIED_DAYS: whole(
    1,
    3650,
    30,
    'how many days an account that signed up is kept before its e-mail address has to be verified, 1 to 3650',
  ),
  CLAIM_HOURS: whole(1, 720, 24, 'how many hours the claim of a hold or an appeal counts, 1 to 720'),
  CLOSING_DAYS: whole(1, 365, 30, 'how many days a closing account can be reopened, 1 to 365; then it is erased'),
  USERNAME_CONFUSABLES: oneOf(
    ['refuse', 'allow'],
    'what happens to a username that looks like an existing one: refuse or allow',
  ),
  RESERVED_NAMES_FILE: text('a readable file of further reserved usernames, one a line, to 1000000 bytes'),
  LIFT_REQUIRES: whole(
    1,
    2,
    2,
    'how many reviewers lift a hold of kind security or legal whose placing and reason do not say, 1 or 2; 2 only where two can',
  ),
  BREACHED_PASSWORDS_FILE: text(
    'a readable file of SHA-1 hashes of known passwords, one a line in hexadecimal and in ascending order, as from Have I Been Pwned',
  ),
  RATE_LIMITS: oneOf(['on', 'off'], 'on or off; off is refused in production'),
  LIMIT_SIGN_UP_PER_SOURCE: limit('sign-up-source', 'sign-ups one source may send'),
  LIMIT_SIGN_UP_PER_EMAIL: limit('sign-up-login', 'sign-ups one source may send with one e-mail address'),
  LIMIT_SIGN_IN_PER_SOURCE: limit('sign-in-source', 'sign-ins one source may send, good ones included'),
  LIMIT_SIGN_IN_PER_LOGIN: limit('sign-in-login', 'failed sign-ins one source may send with one login'),
  LIMIT_MAIL_PER_SOURCE: limit('mail-source', 'mails one source may ask for'),
  LIMIT_MAIL_PER_EMAIL: limit('mail-login', 'password resets one source may ask for with one e-mail address'),
  LIMIT_MAIL_PER_RECIPIENT: limit('mail-recipient', 'mails all sources together may ask for to one e-mail address'),
  LIMIT_MAIL_TOKEN_PER_SOURCE: limit('mail-token-source', 'tokens from mails one source may send'),
  LIMIT_OWN_PASSWORD_PER_SOURCE: limit(
    'own-password-source',
    'requests one source may send that ask a signed-in account for its password',
  ),
  LIMIT_OWN_PASSWORD_PER_ACCOUNT: limit('own-password-login', 'of these one source may send for one account'),
  FAILED_SIGN_INS: whole(
    0,
    10000,
    40,
    'from how many failed sign-ins on, from all places together, signing in to an account is held, 1 to 10000; 0 never',
  ),
  FAILED_SIGN_INS_MINUTES: whole(1, 1440, 10, 'within how many minutes these are counted, 1 to 1440'),
  FAILED_SIGN_INS_HOLD_MINUTES: whole(
    1,
    1440,
    15,
    'for how many minutes signing in is held then, 1 to 1440; for as long again it cannot be held',
  ),
  ARGON2_MEMORY_KIB: whole(
    1024,
    maxHashCost.argon2.memoryKib,
    19456,
    'the memory of a password hash in KiB, 1024 to 262144, in production at least 19456',
  ),
  ARGON2_TIME_COST: whole(
    2,
    maxHashCost.argon2.timeCost,
    2,
    'the passes of a password hash, 2 to 32, and no more than 1048576 together with the memory (memory × passes)',
  ),
  HASH_QUEUE: whole(0, 10000, 96, 'how many password hashes may wait in a process, 0 to 10000'),
  SHUTDOWN_DELAY_SECONDS: whole(
    0,
    300,
    0,
    'for how many seconds after SIGTERM the service goes on answering while it says that it is not ready, 0 to 300',
  ),
  WEBHOOK_ALLOW: text(
    'internal networks that webhooks may reach all the same, separated by commas, such as 127.0.0.1/32; refused in production; none when empty',
    { format: 'networks' },
  ),
  SECRET: text(
    'the key for what is signed or encrypted, 32 characters or more; older ones may follow after commas; generated into DATA_DIR when empty',
    { format: 'secrets' },
  ),
})

type Environment = Static<typeof environment>
export type EmbeddedDatabase = Environment['EMBEDDED_DATABASE']

/** The configuration of a process, read once. */
export interface Config {
  production: boolean
  host: string
  port: number
  publicUrl: string | null
  trustProxy: string[]
  corsOrigins: string[]
  logLevel: Environment['LOG_LEVEL']
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

/** The variables without which production does not start. */
export const requiredInProduction = ['MONGODB_URI', 'PUBLIC_URL', 'MAIL_URL', 'SECRET'] as const

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
  const badValues = schemaFaults(given)
  const costs = badValues.length === 0 ? hashCostFaults(given as Environment) : []
  const faults = [...badValues, ...costs, ...productionFaults(given as Environment)]
  if (faults.length > 0) throw new ConfigError(faults)
  return toConfig(given as Environment)
}

/** One for every reading: it compiles the schema once. */
const ajv = new Ajv({ allErrors: true, coerceTypes: true, useDefaults: true, strictTypes: false })
ajv.addFormat('base', isBase)
ajv.addFormat('image', (value) => /^https?:\/\/[^\s@]+$/.test(value) && URL.canParse(value))
ajv.addFormat('origins', (value) => listed(value).length > 0 && listed(value).every(isOrigin))
ajv.addFormat('proxies', (value) => listed(value).every(isProxy))
ajv.addFormat('networks', (value) => listed(value).every((network) => ipaddr.isValidCIDR(network)))
ajv.addFormat('secrets', (value) => listed(value).length > 0 && listed(value).every(isLongEnough))
ajv.addFormat('smtp', (value) => smtpOptions(value) !== null)
ajv.addFormat('mailbox', (value) => emailKey(value).ok)
ajv.addFormat('limit', (value) => readQuota(value) !== null)
ajv.addFormat('actions', (value) => listed(value).every(mayBeWithheld))

function schemaFaults(given: Record<string, unknown>): string[] {
  if (ajv.validate(environment, given)) return []
  const names = (ajv.errors ?? []).map((error) => error.instancePath.slice(1))
  const described: Record<string, TSchema> = environment.properties
  return [...new Set(names)].map((name) => `${name} should be ${described[name]?.description}.`)
}

/** A URL to which a path can be added. */
function isBase(text: string): boolean {
  if (!/^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/.test(text)) return false
  return URL.canParse(text)
}

function isOrigin(text: string): boolean {
  return /^https?:\/\/[^\s/?#@]+$/.test(text) && URL.canParse(text)
}

/** An address, a network in CIDR notation, or one of Fastify's names for some of these. */
function isProxy(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [address = '', ...rest] = text.split('/')
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address)
  if (!isAddress || address.includes('%')) return false
  return rest.length === 0 || (ipaddr.isValidCIDR(text) && !isTooWide(ipaddr.parseCIDR(text)))
}

const mapped = ipaddr.IPv6.parse('::ffff:0:0')
/** The minimum prefix length of a network. */
const minBits = { ipv4: 8, ipv6: 7, mapped: 96 + 8 }

/** No installation has so many proxies: a trusted sender can choose the address by which it is limited. */
function isTooWide([network, bits]: [ipaddr.IPv4 | ipaddr.IPv6, number]): boolean {
  if (network instanceof ipaddr.IPv4) return bits < minBits.ipv4
  const coversIpv4 = mapped.match(network, Math.min(bits, 96))
  return bits < (coversIpv4 ? minBits.mapped : minBits.ipv6)
}

/** Except the actions that verify the address, or it could never be verified. */
const mayBeWithheld = (action: string) =>
  action !== 'email.verify' && (builtInActions as readonly string[]).includes(action)

const isLongEnough = (secret: string) => secret.length >= 32

/** A hash that costs more than a verification may would lock out every account. */
function hashCostFaults(given: Environment): string[] {
  const isTooMuch = given.ARGON2_MEMORY_KIB * given.ARGON2_TIME_COST > maxHashCost.argon2.work
  return isTooMuch ? [`ARGON2_TIME_COST should be ${environment.properties.ARGON2_TIME_COST.description}.`] : []
}

/** Of 32 random hexadecimal digits or 16 random letters and digits more is left. */
const secretBits = 80
const setupTokenBits = 36

function productionFaults(given: Environment): string[] {
  if (given.NODE_ENV !== 'production') return []
  const faults = requiredInProduction
    .filter((name) => given[name] === undefined)
    .map((name) => `${name} is missing: production needs ${environment.properties[name].description}.`)
  if (listed(given.SECRET).some((secret) => isGuessable(secret, secretBits)))
    faults.push('SECRET should be random in production: it could be guessed.')
  if (given.SETUP_TOKEN !== undefined && isGuessable(given.SETUP_TOKEN, setupTokenBits)) {
    faults.push('SETUP_TOKEN should be random in production: it could be guessed.')
  }
  if (given.RATE_LIMITS === 'off') faults.push('RATE_LIMITS should be on in production.')
  if (given.ARGON2_MEMORY_KIB < 19456) faults.push('ARGON2_MEMORY_KIB should be at least 19456 in production.')
  if (given.MAIL_ALLOW_PLAINTEXT === 'off' && isPlaintext(given.MAIL_URL)) {
    faults.push(
      'MAIL_URL should be encrypted in production: begin it with smtps://, or end it with ?requireTLS=true. MAIL_ALLOW_PLAINTEXT=on allows mail that is not.',
    )
  }
  if (given.WEBHOOK_ALLOW !== undefined) faults.push('WEBHOOK_ALLOW should be empty in production.')
  return faults
}

function isPlaintext(mailUrl: string | undefined): boolean {
  const server = mailUrl === undefined ? null : smtpOptions(mailUrl)
  return server !== null && !isEncrypted(server)
}

const listed = (value: string | undefined) =>
  (value ?? '').split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))

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
