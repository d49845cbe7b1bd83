import { execFile } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { ConfigError, readConfig } from '../src/config/config.ts'
import { environment } from '../src/config/environment.ts'
import { quotas } from '../src/rate-limits/quotas.ts'
import { startService } from '../src/start/start-service.ts'
import { databaseUri } from './database-uri.ts'

const production = {
  NODE_ENV: 'production',
  MONGODB_URI: 'mongodb://db.example.com/holdfast',
  PUBLIC_URL: 'https://accounts.example.com',
  MAIL_URL: 'smtps://mail.example.com',
  SECRET: '6c1912da1819eb3e8a61e8c4ba5b4223',
}
const descriptions = Object.fromEntries(
  Object.entries(environment.properties).map(([name, { description }]) => [name, description]),
)

/** The lines of the error, without its heading. */
function faultsIn(env: Record<string, string>): string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.message.split('\n').slice(1)
  }
}

const bad: Record<string, string[]> = {
  NODE_ENV: ['canary', 'Production', 'prod'],
  PORT: ['canary', '70000', '-1', '1.5', 'null'],
  PUBLIC_URL: [
    ...[
      'canary',
      'ftp://canary',
      'https://',
      'https://canary/?a',
      'https://canary /',
      'javascript:canary',
      'https://[canary',
    ],
    ...['https://user:canary@example.com', 'https://%zz/', 'https://a:99999'],
  ],
  TRUST_PROXY: [
    ...['canary', '10.0.0.0/33', '1.2.3.4, canary', '1', 'true', '0.0.0.0/0', '::/0', '::/1', '8000::/1', '2000::/3'],
    ...[
      '0.0.0.0/1,128.0.0.0/1',
      '10.0.0.0/7',
      '::ffff:0:0/96',
      '::ffff:10.0.0.0/100',
      '::/8',
      '0.0.0.0/00',
      'fe80::1%eth0',
    ],
    ...['1.2.3.4/-1', '1.2.3.4/', '/8', '1.2.3/8', '*'],
  ],
  CORS_ORIGINS: [
    'canary',
    '*',
    'https://canary/',
    'https://a.example canary',
    'https://a.example,canary',
    'https://[canary',
    'https://a:99999',
    'https://me:canary@a.example',
    ',',
  ],
  LOG_LEVEL: ['canary', 'INFO'],
  MONGODB_URI: ['canary', 'http://canary'],
  EMBEDDED_DATABASE: ['canary', 'on', 'true'],
  MAIL_URL: [
    ...[
      'canary',
      'http://canary',
      'smtp://',
      'smtp:canary',
      'smtp:///canary',
      'smtp://a b',
      'smtp://canary/path',
      'smtp://a:99999',
    ],
    ...[
      'smtp://a:0',
      'smtp://me:%zz@canary',
      'smtp://canary?logger=true',
      'smtp://canary?ignoreTLS=true',
      'smtp://canary#a',
    ],
  ],
  MAIL_ALLOW_PLAINTEXT: ['canary', 'true', 'ON'],
  LOGO_URL: [
    'canary',
    'javascript:canary',
    'https://[canary',
    'https://me:canary@a.example/',
    'https://a.example/ canary',
  ],
  MAIL_FROM: ['canary', 'a@b', 'A <a@canary.example>'],
  ...Object.fromEntries(
    Object.keys(environment.properties)
      .filter((name) => name.startsWith('LINK_'))
      .map((name) => [
        name,
        [
          'canary',
          'https://canary/',
          'https://canary/{token}{token}',
          'javascript:canary{token}',
          'https://canary/ {token}',
        ],
      ]),
  ),
  SETUP_TOKEN: ['canary'],
  METRICS_TOKEN: ['canary', 'a canary in many words', `${'canary'.repeat(4)}\u00e9`],
  SESSION_DAYS: ['canary', '0', '401', '1.5'],
  STAFF_IDLE_MINUTES: ['canary', '0', '1441', '1.5'],
  STAFF_HOURS: ['canary', '0', '9601', '1.5'],
  SIGN_UP: ['canary', 'closed'],
  EMAIL_CONFLICTS: ['canary', 'hide'],
  STAFF_SECOND_FACTOR: ['canary', 'on'],
  UNVERIFIED_MAY_NOT: ['canary', 'email.verify', 'profile.*', 'profile.update,canary'],
  UNVERIFIED_DAYS: ['canary', '0', '3651'],
  CLAIM_HOURS: ['canary', '0', '721'],
  CLOSING_DAYS: ['0', '366', '1.5', 'x'],
  USERNAME_CONFUSABLES: ['canary', 'yes'],
  RATE_LIMITS: ['canary', 'true', '0'],
  ...Object.fromEntries(
    Object.keys(environment.properties)
      .filter((name) => name.startsWith('LIMIT_'))
      .map((name) => [name, ['canary', '60/10w', '5/2d']]),
  ),
  FAILED_SIGN_INS: ['canary', '-1', '10001'],
  FAILED_SIGN_INS_MINUTES: ['canary', '0', '1441'],
  FAILED_SIGN_INS_HOLD_MINUTES: ['canary', '0', '1441'],
  LIFT_REQUIRES: ['canary', '0', '3'],
  ARGON2_MEMORY_KIB: ['canary', '1023', '-1'],
  ARGON2_TIME_COST: ['canary', '1', '0'],
  HASH_QUEUE: ['canary', '-1', '10001'],
  SHUTDOWN_DELAY_SECONDS: ['canary', '-1', '301', '1.5'],
  WEBHOOK_ALLOW: ['canary', '127.0.0.1', '10.0.0.0/33', '10.0.0.0/8 canary'],
  SECRET: ['canary', ' '.repeat(40), 'x'.repeat(31), ','.repeat(40), `${'x'.repeat(32)},canary`],
}
const anyText = [
  'HOST',
  'DATA_DIR',
  'RESERVED_NAMES_FILE',
  'BREACHED_PASSWORDS_FILE',
  'SERVICE_NAME',
  'MAIL_TEMPLATES_DIR',
]

t.test('a bad value is reported with the name of its variable and what it should be', async (t) => {
  t.strictSame([...Object.keys(bad), ...anyText].sort(), Object.keys(environment.properties).sort())
  for (const [name, values] of Object.entries(bad)) {
    for (const value of values) {
      t.strictSame(faultsIn({ [name]: value }), [`  ${name} should be ${descriptions[name]}.`], `${name}=${value}`)
    }
  }
})

t.test('all bad values are reported at once, and no value is repeated', async (t) => {
  const canaries = Object.fromEntries(Object.keys(bad).map((name) => [name, 'canary']))
  const faults = faultsIn(canaries)
  t.equal(faults.length, Object.keys(bad).length)
  t.notMatch(faults.join('\n'), /canary/)

  const value = fc.stringMatching(/^[g-z]{4}Q[g-z]{10}$/)
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(bad)), value, (name, secret) => {
      return !faultsIn({ ...production, [name]: secret }).some((fault) => fault.includes(secret))
    }),
  )
})

t.test('the cost of a configured password hash has the same maximum as that of an imported one', async (t) => {
  const fault = `  ARGON2_TIME_COST should be ${descriptions.ARGON2_TIME_COST}.`
  t.strictSame(faultsIn({ ARGON2_MEMORY_KIB: '262144', ARGON2_TIME_COST: '4' }), [])
  t.strictSame(faultsIn({ ARGON2_MEMORY_KIB: '262144', ARGON2_TIME_COST: '5' }), [fault])
})

t.test('an empty variable counts as absent', async (t) => {
  const empty = Object.fromEntries(Object.keys(environment.properties).map((name) => [name, '']))
  t.strictSame(readConfig(empty), readConfig({}))
})

t.test('the defaults are those of the contract', async (t) => {
  t.match(readConfig({}), {
    ...{ production: false, host: '127.0.0.1', port: 3000, publicUrl: null, logLevel: 'info', dataDir: '.data' },
    ...{ embeddedDatabase: 'auto', sessionDays: 30, confusables: 'refuse', rateLimits: true, hashQueue: 96 },
    hashCost: { memoryKib: 19456, timeCost: 2 },
    staffSessions: { idle: 30 * 60_000, longest: 12 * 3_600_000 },
  })
})

t.test('in production the service listens on every address, otherwise on this machine only', async (t) => {
  t.equal(readConfig(production).host, '0.0.0.0')
  t.equal(readConfig({ ...production, HOST: '10.0.0.1' }).host, '10.0.0.1')
  for (const NODE_ENV of ['development', 'test', '']) t.equal(readConfig({ NODE_ENV }).host, '127.0.0.1')
})

t.test('each limit is read from a variable of its own', async (t) => {
  const names = Object.keys(environment.properties).filter((name) => name.startsWith('LIMIT_'))
  const config = readConfig(Object.fromEntries(names.map((name, index) => [name, `${index + 1}/${index + 1}h`])))
  const read = Object.values(config.quotas).map(({ points, seconds }) => [points, seconds])
  t.strictSame(
    read.sort(([one = 0], [other = 0]) => one - other),
    names.map((_, index) => [index + 1, (index + 1) * 3600]),
  )
  t.strictSame(readConfig({}).quotas, quotas)
  t.equal(quotas['mail-token-source'].points, 60)
  for (const [text, seconds] of Object.entries({ '7/1s': 1, '7/90s': 90, '7/24h': 86_400, '7/1d': 86_400 })) {
    t.strictSame(readConfig({ LIMIT_SIGN_IN_PER_LOGIN: text }).quotas['sign-in-login'], { points: 7, seconds }, text)
  }
})

t.test('lists may contain spaces, and a public address loses its trailing slash', async (t) => {
  const config = readConfig({
    TRUST_PROXY: '127.0.0.1, 10.0.0.0/8 ,::1, fd00::/8, loopback',
    CORS_ORIGINS: 'https://a.example, http://localhost:5173',
    SECRET: `${'a'.repeat(32)} , ${'b'.repeat(40)}`,
    PUBLIC_URL: 'https://a.example/accounts/',
  })
  t.strictSame(config.trustProxy, ['127.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8', 'loopback'])
  t.strictSame(config.corsOrigins, ['https://a.example', 'http://localhost:5173'])
  t.strictSame(config.secrets, ['a'.repeat(32), 'b'.repeat(40)])
  t.equal(config.publicUrl, 'https://a.example/accounts')
})

t.test('production does not start without the required variables, and names each missing one', async (t) => {
  t.equal(readConfig(production).production, true)
  const needed = ['MONGODB_URI', 'PUBLIC_URL', 'MAIL_URL', 'SECRET'] as const
  const missing = (name: string) => `  ${name} is missing: production needs ${descriptions[name]}.`
  t.strictSame(faultsIn({ NODE_ENV: 'production' }), needed.map(missing))
  for (const name of needed) t.strictSame(faultsIn({ ...production, [name]: '' }), [missing(name)], name)
  t.strictSame(faultsIn({ NODE_ENV: 'development' }), [], 'which nothing else does')
})

t.test(
  'production refuses settings that are only for tests: no limits, cheap hashes, webhooks to internal networks',
  async (t) => {
    t.strictSame(faultsIn({ ...production, RATE_LIMITS: 'off' }), ['  RATE_LIMITS should be on in production.'])
    const memory = '  ARGON2_MEMORY_KIB should be at least 19456 in production.'
    t.strictSame(faultsIn({ ...production, ARGON2_MEMORY_KIB: '19455' }), [memory])
    t.strictSame(faultsIn({ ...production, ARGON2_MEMORY_KIB: '19456' }), [])
    t.ok(faultsIn({ ...production, ARGON2_TIME_COST: '1' }).length, 'one pass')
    const reach = '  WEBHOOK_ALLOW should be empty in production.'
    t.strictSame(faultsIn({ ...production, WEBHOOK_ALLOW: '127.0.0.1/32' }), [reach])
    t.strictSame(faultsIn({ RATE_LIMITS: 'off', ARGON2_MEMORY_KIB: '1024' }), [])
  },
)

t.test('production refuses a mail server without required encryption, unless that is allowed', async (t) => {
  const plain = ['smtp://mail.example.com', 'smtp://me:canary@mail.example.com:587', 'SMTP://10.0.0.1']
  for (const MAIL_URL of plain) {
    const [fault = '', ...more] = faultsIn({ ...production, MAIL_URL })
    t.match(fault, /^ {2}MAIL_URL should be encrypted in production: .*MAIL_ALLOW_PLAINTEXT=on/, MAIL_URL)
    t.notMatch(fault, /canary/)
    t.strictSame(more, [])
    t.strictSame(faultsIn({ ...production, MAIL_URL, MAIL_ALLOW_PLAINTEXT: 'on' }), [])
    t.strictSame(faultsIn({ MAIL_URL }), [])
  }
  const encrypted = [
    'smtps://mail.example.com',
    'smtp://me:p%40ss@mail.example.com:587?requireTLS=true',
    'smtps://[::1]:465/',
  ]
  for (const MAIL_URL of encrypted) t.strictSame(faultsIn({ ...production, MAIL_URL }), [], MAIL_URL)
})

t.test('production refuses guessable secrets', async (t) => {
  const guessable = [
    ...[
      'a'.repeat(32),
      'ab'.repeat(20),
      `${'1'.repeat(31)}2`,
      'abcdefghijklmnopqrstuvwxyz012345',
      '01234567890123456789012345678901',
    ],
    ...['zyxwvutsrqponmlkjihgfedcba987654', 'qwertyuiopasdfghjklzxcvbnm123456', 'passwordpasswordpasswordpassword'],
    ...[
      'ChangeMeChangeMeChangeMeChangeMe',
      'aabbccddeeffgghhiijjkkllmmnnoopp',
      'secret-secret-secret-secret-secret',
      '-'.repeat(600),
    ],
  ]
  const fault = '  SECRET should be random in production: it could be guessed.'
  for (const SECRET of guessable) {
    t.strictSame(faultsIn({ ...production, SECRET }), [fault], SECRET)
    t.strictSame(
      faultsIn({ ...production, SECRET: `${production.SECRET},${SECRET}` }),
      [fault],
      `an older one: ${SECRET}`,
    )
    t.strictSame(faultsIn({ SECRET }), [])
  }
  for (let count = 0; count < 200; count += 1) {
    for (const SECRET of [randomBytes(16).toString('hex'), randomBytes(24).toString('base64url'), randomUUID()]) {
      t.strictSame(faultsIn({ ...production, SECRET, SETUP_TOKEN: randomBytes(12).toString('base64url') }), [], SECRET)
    }
  }
  for (const name of ['SETUP_TOKEN', 'METRICS_TOKEN']) {
    for (const token of ['a'.repeat(16), '0123456789abcdef', 'passwordpassword']) {
      const fault = `  ${name} should be random in production: it could be guessed.`
      t.strictSame(faultsIn({ ...production, [name]: token }), [fault], token)
    }
  }
})

t.test('TRUST_PROXY accepts the networks in which proxies usually are', async (t) => {
  const TRUST_PROXY = '10.0.0.0/8,172.16.0.0/12,fd00::/8,fc00::/7,2001:db8::/32,::1,::ffff:10.0.0.0/104,uniquelocal'
  t.strictSame(faultsIn({ TRUST_PROXY }), [])
})

t.test('a configured file that cannot be used stops the start with the reason', async (t) => {
  const folder = t.testdir({
    huge: 'crane\n'.repeat(200_000),
    latin1: Buffer.from('m\xf6we\n', 'latin1'),
    words: 'crane\nheron\n',
    circle: t.fixture('symlink', 'circle'),
  })
  await promisify(execFile)('mkfifo', [join(folder, 'pipe')])
  const reserved: Record<string, string> = {
    [join(folder, 'canary')]: 'there is no such file',
    [join(folder, 'words', 'canary')]: 'there is no such file',
    [join(folder, 'circle')]: 'its symbolic links form a loop',
    [folder]: 'it is not a regular file',
    [join(folder, 'pipe')]: 'it is not a regular file',
    '/dev/zero': 'it is not a regular file',
    [join(folder, 'huge')]: 'it has more than 1000000 bytes',
    [join(folder, 'latin1')]: 'it is not text in UTF-8',
  }
  const sortedOnly = { [join(folder, 'huge')]: 'it does not begin with a SHA-1 hash' }
  const breached = { ...reserved, [join(folder, 'latin1')]: sortedOnly[join(folder, 'huge')], ...sortedOnly }
  for (const [name, cases] of Object.entries({ RESERVED_NAMES_FILE: reserved, BREACHED_PASSWORDS_FILE: breached })) {
    for (const [file, reason] of Object.entries(cases)) {
      const config = readConfig({ NODE_ENV: 'test', [name]: file, DATA_DIR: t.testdirName })
      const fault = await startService(config, databaseUri()).then(String, String)
      t.strictSame(fault.split('\n').slice(1), [`  ${name} should be ${descriptions[name]}: ${reason}.`], file)
      t.notMatch(fault, /canary/)
    }
  }
})
