import { type Static, Type } from '@sinclair/typebox'
import { maxHashCost } from '../credentials/hash-formats.ts'
import { type Quotas, quotas } from '../rate-limits/quotas.ts'

const whole = (minimum: number, maximum: number, fallback: number, description: string) =>
  Type.Integer({ minimum, maximum, default: fallback, description })
const text = (description: string, options = {}) =>
  Type.Optional(Type.String({ minLength: 1, description, ...options }))
const oneOf = <const T extends string>(values: readonly [T, ...T[]], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: values, default: values[0], description })
const limit = (name: keyof Quotas, counted: string) =>
  Type.String({
    format: 'limit',
    default: `${quotas[name].points}/${quotas[name].seconds / 60}m`,
    description: `how many ${counted} in how long, such as 60/10m, up to 1000000 in 1s to 1d (s, m, h or d)`,
  })

const link = (subject: string) =>
  text(
    `where ${subject} leads, such as https://app.example.com/account#{token}, with {token} once; a page of the service when empty`,
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
  METRICS_TOKEN: text(
    'the token with which Prometheus reads /metrics, 16 or more letters, digits and ._~+/-; no /metrics when empty',
    { minLength: 16, pattern: '^[A-Za-z0-9._~+/-]+=*$' },
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
    description: 'what mails, their sender, pages and authenticator apps call the service, up to 60 characters',
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
  SETUP_TOKEN: text('the one-time token that creates the first admin; generated and printed when empty', {
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
  SIGN_UP: oneOf(['open', 'invitation'], 'who may sign up: open for everyone, or invitation for people who have one'),
  EMAIL_CONFLICTS: oneOf(
    ['tell', 'conceal'],
    'whether sign-up and a change of address reveal that an address has an account: tell, or conceal, which creates accounts only once their address is verified',
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
  RESERVED_NAMES_FILE: text('a readable file of further reserved usernames, one per line, up to 1000000 bytes'),
  LIFT_REQUIRES: whole(
    1,
    2,
    2,
    'how many reviewers have to lift a hold of kind security or legal if neither its request nor its reason says so, 1 or 2; 2 only if there are two who can',
  ),
  BREACHED_PASSWORDS_FILE: text(
    'a readable file of SHA-1 hashes of known passwords, one per line in hexadecimal and in ascending order, as from Have I Been Pwned',
  ),
  RATE_LIMITS: oneOf(['on', 'off'], 'on or off; off is refused in production'),
  LIMIT_SIGN_UP_PER_SOURCE: limit('sign-up-source', 'sign-ups one source may send'),
  LIMIT_SIGN_UP_PER_EMAIL: limit('sign-up-login', 'sign-ups one source may send with one e-mail address'),
  LIMIT_SIGN_IN_PER_SOURCE: limit('sign-in-source', 'sign-ins one source may send, successful ones included'),
  LIMIT_SIGN_IN_PER_LOGIN: limit('sign-in-login', 'failed sign-ins one source may send with one login'),
  LIMIT_MAIL_PER_SOURCE: limit('mail-source', 'mails one source may request'),
  LIMIT_MAIL_PER_EMAIL: limit('mail-login', 'password resets one source may request with one e-mail address'),
  LIMIT_MAIL_PER_RECIPIENT: limit('mail-recipient', 'mails to one e-mail address all sources together may request'),
  LIMIT_MAIL_TOKEN_PER_SOURCE: limit('mail-token-source', 'mailed tokens one source may send'),
  LIMIT_OWN_PASSWORD_PER_SOURCE: limit(
    'own-password-source',
    'requests one source may send that ask a signed-in account for its password',
  ),
  LIMIT_OWN_PASSWORD_PER_ACCOUNT: limit('own-password-login', 'of these one source may send for one account'),
  FAILED_SIGN_INS: whole(
    0,
    10000,
    40,
    'after how many failed sign-ins, from all sources together, signing in to an account is held, 1 to 10000; 0 for never',
  ),
  FAILED_SIGN_INS_MINUTES: whole(1, 1440, 10, 'within how many minutes these are counted, 1 to 1440'),
  FAILED_SIGN_INS_HOLD_MINUTES: whole(
    1,
    1440,
    15,
    'for how many minutes signing in is then held, 1 to 1440; it is not held again for as long after that',
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
    'for how many seconds after SIGTERM the service continues to answer while it reports that it is not ready, 0 to 300',
  ),
  WEBHOOK_ALLOW: text(
    'internal networks that webhooks may reach anyway, separated by commas, such as 127.0.0.1/32; refused in production; none when empty',
    { format: 'networks' },
  ),
  SECRET: text(
    'the key for what is signed or encrypted, 32 characters or more; older ones may follow after commas; generated into DATA_DIR when empty',
    { format: 'secrets' },
  ),
})

/** The variables as they are read: with defaults, and numbers as such. */
export type Environment = Static<typeof environment>
export type EmbeddedDatabase = Environment['EMBEDDED_DATABASE']

/** The variables without which production does not start. */
export const requiredInProduction = ['MONGODB_URI', 'PUBLIC_URL', 'MAIL_URL', 'SECRET'] as const
