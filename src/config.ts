import { type Static, type TSchema, Type } from '@sinclair/typebox'
import { Ajv } from 'ajv'
import ipaddr from 'ipaddr.js'

const whole = (minimum: number, maximum: number, fallback: number, description: string) =>
  Type.Integer({ minimum, maximum, default: fallback, description })
const text = (description: string, options = {}) =>
  Type.Optional(Type.String({ minLength: 1, description, ...options }))
const oneOf = <const T extends string>(values: readonly [T, ...T[]], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: values, default: values[0], description })

/** Every environment variable of the service: the default, and in words what it should be. */
export const environment = Type.Object({
  NODE_ENV: oneOf(['development', 'production', 'test'], 'development, production or test'),
  HOST: Type.String({ minLength: 1, default: '127.0.0.1', description: 'the address to listen on' }),
  PORT: whole(0, 65535, 3000, 'the port to listen on, 0 to 65535; 0 takes a free one'),
  PUBLIC_URL: text('what links and problem types begin with, such as https://accounts.example.com', {
    pattern: '^https?://[^\\s/?#]+(/[^\\s?#]*)?$',
  }),
  TRUST_PROXY: text(
    'the addresses or networks of proxies whose forwarded headers are believed, separated by commas, such as 10.0.0.0/8; none when empty',
    { format: 'proxies' },
  ),
  CORS_ORIGINS: text(
    'the origins whose pages may call the service, separated by commas, such as https://app.example.com; none when empty',
    { pattern: '^\\s*https?://[^\\s/,]+(\\s*,\\s*https?://[^\\s/,]+)*\\s*$' },
  ),
  LOG_LEVEL: oneOf(
    ['info', 'fatal', 'error', 'warn', 'debug', 'trace', 'silent'],
    'fatal, error, warn, info, debug, trace or silent',
  ),
  MONGODB_URI: text('the connection string of a MongoDB replica set; the embedded database when empty', {
    pattern: '^mongodb(\\+srv)?://',
  }),
  EMBEDDED_DATABASE: oneOf(
    ['auto', 'mongod', 'stand-in', 'off'],
    'which embedded database may be started: auto, mongod, stand-in or off',
  ),
  DATA_DIR: Type.String({
    minLength: 1,
    default: '.data',
    description: 'the folder of the embedded database and of generated secrets',
  }),
  MAIL_URL: text(
    'the SMTP server that mail will go through, such as smtp://user:password@mail.example.com:587; required in production, although no mail is sent yet',
    {
      pattern: '^smtps?://',
    },
  ),
  SETUP_TOKEN: text('the one-time token that makes the first admin; generated and printed when empty', {
    minLength: 16,
  }),
  SESSION_DAYS: whole(1, 400, 30, 'how many days a session lasts, 1 to 400'),
  CLOSING_DAYS: whole(1, 365, 30, 'how many days a closing account can be reopened, 1 to 365; then it is erased'),
  USERNAME_CONFUSABLES: oneOf(
    ['refuse', 'allow'],
    'what happens to a username that looks like an existing one: refuse or allow',
  ),
  RESERVED_NAMES_FILE: text('a readable file of further reserved usernames, one a line'),
  RATE_LIMITS: oneOf(['on', 'off'], 'on or off; off is refused in production'),
  ARGON2_MEMORY_KIB: whole(
    1024,
    4194304,
    19456,
    'the memory of a password hash in KiB, at least 1024, in production at least 19456',
  ),
  ARGON2_TIME_COST: whole(2, 100, 2, 'the passes of a password hash, at least 2'),
  HASH_QUEUE: whole(0, 10000, 96, 'how many password hashes may wait in a process, 0 to 10000'),
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
  setupToken: string | null
  sessionDays: number
  closingDays: number
  confusables: Environment['USERNAME_CONFUSABLES']
  reservedNamesFile: string | null
  rateLimits: boolean
  hashCost: { memoryKib: number; timeCost: number }
  hashQueue: number
  /** The first signs, all verify; empty when one is to be generated. */
  secrets: string[]
}

/** A configuration that cannot be run with: each line names a variable and what it should be. */
export class ConfigError extends Error {
  constructor(faults: readonly string[], options: ErrorOptions = {}) {
    super(`The configuration is not usable:\n${faults.map((fault) => `  ${fault}`).join('\n')}`, options)
    this.name = 'ConfigError'
  }
}

const requiredInProduction = ['MONGODB_URI', 'PUBLIC_URL', 'MAIL_URL', 'SECRET'] as const

/**
 * Reads the environment. Empty variables count as absent; values are never repeated in errors, for they may be secrets.
 *
 * @throws ConfigError naming every bad and, in production, every missing variable
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given: Record<string, unknown> = {}
  for (const name of Object.keys(environment.properties)) {
    if (env[name] !== undefined && env[name] !== '') given[name] = env[name]
  }
  const faults = [...schemaFaults(given), ...productionFaults(given as Environment)]
  if (faults.length > 0) throw new ConfigError(faults)
  return toConfig(given as Environment)
}

function schemaFaults(given: Record<string, unknown>): string[] {
  const ajv = new Ajv({ allErrors: true, coerceTypes: true, useDefaults: true, strictTypes: false })
  ajv.addFormat('proxies', (value) => listed(value).every(isProxy))
  ajv.addFormat('secrets', (value) => listed(value).length > 0 && listed(value).every(isLongEnough))
  if (ajv.validate(environment, given)) return []
  const names = (ajv.errors ?? []).map((error) => error.instancePath.slice(1))
  const described: Record<string, TSchema> = environment.properties
  return [...new Set(names)].map((name) => `${name} should be ${described[name]?.description}.`)
}

/** An address, a network in CIDR notation, or a name that Fastify has for some. */
function isProxy(text: string): boolean {
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text)
  return isAddress || ipaddr.isValidCIDR(text) || ['loopback', 'linklocal', 'uniquelocal'].includes(text)
}

const isLongEnough = (secret: string) => secret.length >= 32

function productionFaults(given: Environment): string[] {
  if (given.NODE_ENV !== 'production') return []
  const faults = requiredInProduction
    .filter((name) => given[name] === undefined)
    .map((name) => `${name} is missing: production needs ${environment.properties[name].description}.`)
  if (given.RATE_LIMITS === 'off') faults.push('RATE_LIMITS should be on in production.')
  if (given.ARGON2_MEMORY_KIB < 19456) faults.push('ARGON2_MEMORY_KIB should be at least 19456 in production.')
  return faults
}

const listed = (value: string | undefined) =>
  (value ?? '').split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))

function toConfig(given: Environment): Config {
  return {
    production: given.NODE_ENV === 'production',
    host: given.HOST,
    port: given.PORT,
    publicUrl: given.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    trustProxy: listed(given.TRUST_PROXY),
    corsOrigins: listed(given.CORS_ORIGINS),
    logLevel: given.LOG_LEVEL,
    mongodbUri: given.MONGODB_URI ?? null,
    embeddedDatabase: given.EMBEDDED_DATABASE,
    dataDir: given.DATA_DIR,
    setupToken: given.SETUP_TOKEN ?? null,
    sessionDays: given.SESSION_DAYS,
    closingDays: given.CLOSING_DAYS,
    confusables: given.USERNAME_CONFUSABLES,
    reservedNamesFile: given.RESERVED_NAMES_FILE ?? null,
    rateLimits: given.RATE_LIMITS === 'on',
    hashCost: { memoryKib: given.ARGON2_MEMORY_KIB, timeCost: given.ARGON2_TIME_COST },
    hashQueue: given.HASH_QUEUE,
    secrets: listed(given.SECRET),
  }
}
