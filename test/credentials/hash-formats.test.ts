import { pbkdf2Sync, randomBytes } from 'node:crypto'
import { hash as argon2 } from 'argon2'
import fc from 'fast-check'
import t from 'tap'
import { parseHash } from '../../src/credentials/hash-formats.ts'

const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
const passlib = (bytes: Buffer) => unpadded(bytes).replaceAll('+', '.')
const pick = (text: string) => {
  const check = parseHash(text)
  return check.ok ? check.hash : check.code
}
const [salt, hash] = [randomBytes(16), randomBytes(32)]

t.test('argon2 in PHC form is read in all variants and versions', async (t) => {
  for (const type of [0, 1, 2] as const) {
    for (const version of [0x10, 0x13]) {
      const text = await argon2('secret', { type, version, memoryCost: 1024, timeCost: 3, parallelism: 2 })
      const variant = ['argon2d', 'argon2i', 'argon2id'][type]
      t.match(pick(text), { kind: 'argon2', variant, version, memoryKib: 1024, timeCost: 3, lanes: 2 })
    }
  }
  const v1 = '$argon2i$m=65536,t=2,p=1$c29tZXNhbHQ$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ'
  t.match(pick(v1), { kind: 'argon2', variant: 'argon2i', version: 0x10 }, 'one without a version is of the first')
})

t.test('bcrypt is read as in its test vectors', async (t) => {
  const vectors = [
    '$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW',
    '$2y$05$CCCCCCCCCCCCCCCCCCCCC.VGOzA784oUp/Z0DY336zx7pLYAy0lwK',
    '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy',
  ]
  t.match(
    vectors.map(pick),
    [5, 5, 10].map((cost) => ({ kind: 'bcrypt', cost, of: 'password' })),
  )
})

t.test('the unused bits in the last character of a bcrypt hash are ignored', async (t) => {
  const text = '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhW'
  for (const last of 'yz01') t.match(pick(text + last), { hash: 'IjZAgcfl7p92ldGxad68LJZdL17lhWy' })
})

t.test('a hash from the documentation of passlib verifies with the parameters that were read from it', async (t) => {
  const read = pick('$pbkdf2-sha256$29000$N2YMIWQsBWBMae09x1jrPQ$1t8iyB2A.WF/Z5JZv.lfCIhXXN33N23OSgQYThBYRfk')
  if (typeof read === 'string' || read.kind !== 'pbkdf2') return t.fail(String(read))
  const { iterations, digest } = read
  t.strictSame(pbkdf2Sync('toomanysecrets', read.salt, iterations, read.hash.length, digest), read.hash)
})

t.test('PBKDF2 and scrypt with any salt are read in each of their forms', async (t) => {
  const bytes = (min: number) => fc.uint8Array({ minLength: min, maxLength: 64 }).map((array) => Buffer.from(array))
  const salts = fc.stringMatching(/^[A-Za-z0-9]{8,40}$/).map((text) => Buffer.from(text))
  const digests = fc.constantFrom('sha1' as const, 'sha256' as const, 'sha512' as const)
  const iterations = fc.integer({ min: 1, max: 500_000 }) // of 64 bytes by SHA-1 these are two million
  fc.assert(
    fc.property(bytes(8), salts, bytes(16), digests, iterations, (raw, text, hash, digest, i) => {
      const read = (salt: Buffer) => ({ kind: 'pbkdf2', digest, iterations: i, salt, hash })
      t.strictSame(pick(`$pbkdf2-${digest}$i=${i},l=${hash.length}$${unpadded(raw)}$${unpadded(hash)}`), read(raw))
      t.strictSame(pick(`$pbkdf2-${digest}$i=${i}$${raw.toString('base64')}$${hash.toString('base64')}`), read(raw))
      t.strictSame(pick(`$pbkdf2-${digest}$${i}$${passlib(raw)}$${passlib(hash)}`), read(raw))
      t.strictSame(pick(`pbkdf2:${digest}:${i}$${text}$${hash.toString('hex')}`), read(text))
      t.strictSame(pick(`pbkdf2_${digest}$${i}$${text}$${hash.toString('base64')}`), read(text))
      const scrypt = (salt: Buffer) => ({ kind: 'scrypt', of: 'password', n: 16384, r: 8, p: 1, salt, hash })
      t.strictSame(pick(`$scrypt$ln=14,r=8,p=1$${unpadded(raw)}$${unpadded(hash)}`), scrypt(raw))
      t.strictSame(pick(`scrypt:16384:8:1$${text}$${hash.toString('hex')}`), scrypt(text))
      t.strictSame(pick(`scrypt$16384$${text}$8$1$${hash.toString('base64')}`), scrypt(text))
    }),
  )
})

t.test('a hash that would cost too much at each sign-in is refused, exactly at the limit', async (t) => {
  const [s, h, text] = [unpadded(salt), unpadded(hash), hash.toString('hex')]
  const bcrypt = `${'a'.repeat(21)}.${'a'.repeat(31)}`
  const edges: [allowed: string, refused: string][] = [
    [`$argon2id$v=19$m=262144,t=4,p=16$${s}$${h}`, `$argon2id$v=19$m=262145,t=1,p=1$${s}$${h}`],
    [`$argon2id$v=19$m=32768,t=32,p=1$${s}$${h}`, `$argon2id$v=19$m=8192,t=33,p=1$${s}$${h}`],
    [`$argon2id$v=19$m=262144,t=4,p=1$${s}$${h}`, `$argon2id$v=19$m=262144,t=5,p=1$${s}$${h}`],
    [`argon2$argon2id$v=19$m=65536,t=2,p=16$${s}$${h}`, `argon2$argon2id$v=19$m=65536,t=2,p=17$${s}$${h}`],
    [`$2b$14$${bcrypt}`, `$2b$15$${bcrypt}`],
    [`bcrypt_sha256$$2b$14$${bcrypt}`, `bcrypt_sha256$$2b$15$${bcrypt}`],
    [`$wp$2y$14$${bcrypt}`, `$wp$2y$15$${bcrypt}`],
    [
      `$bcrypt-sha256$v=2,t=2b,r=14$${bcrypt.slice(0, 22)}$${bcrypt.slice(22)}`,
      `$bcrypt-sha256$v=2,t=2b,r=15$${bcrypt.slice(0, 22)}$${bcrypt.slice(22)}`,
    ],
    [`$scrypt$ln=17,r=8,p=2$${s}$${h}`, `$scrypt$ln=17,r=8,p=3$${s}$${h}`],
    [`$scrypt$ln=10,r=2046,p=1$${s}$${h}`, `$scrypt$ln=10,r=2048,p=1$${s}$${h}`],
    [`$scrypt$ln=17,r=8,p=1$${s}$${h}`, `$scrypt$ln=18,r=8,p=1$${s}$${h}`],
    [`scrypt:131072:8:1$saltsalt$${text}`, `scrypt:16384:1:1000000$saltsalt$${text}`],
    [`$fbscrypt$v=1,n=17,r=8,p=1,ss=Bw==,sk=${h}$${s}$${h}`, `$fbscrypt$v=1,n=18,r=8,p=1,ss=Bw==,sk=${h}$${s}$${h}`],
    [`pbkdf2_sha256$2000000$saltsalt$${h}`, `pbkdf2_sha256$2000001$saltsalt$${h}`],
    [`pbkdf2_sha1$1000000$saltsalt$${h}`, `pbkdf2_sha1$1000001$saltsalt$${h}`],
    [`$P$Isaltsalt${'.'.repeat(22)}`, `$P$Jsaltsalt${'.'.repeat(22)}`],
  ]
  for (const [allowed, refused] of edges) {
    t.equal(parseHash(allowed).ok, true, allowed)
    t.match(parseHash(refused), { ok: false, code: 'out_of_range' }, refused)
  }
})

t.test('anything else is not a hash', async (t) => {
  const [s, h] = [unpadded(salt), unpadded(hash)]
  const none = [
    ...['', 'secret', '$', '$argon2id$', '5f4dcc3b5aa765d61d8327deb882cf99', '$1$salt$abc', '{SSHA}abc', '$2x$05$x'],
    `$argon2id$v=18$m=1024,t=2,p=1$${s}$${h}`,
    `$argon2id$v=19$m=0,t=2,p=1$${s}$${h}`,
    `$argon2id$v=19$m=1024,t=0,p=1$${s}$${h}`,
    `$argon2id$v=19$m=8,t=1,p=2$${s}$${h}`,
    `$argon2id$v=19$m=1024,t=2,p=1$${s}$aGFzaA`,
    ` $argon2id$v=19$m=1024,t=2,p=1$${s}$${h}`,
    `$argon2id$v=19$m=1024,t=2,p=1$${s}$${h}\n`,
    `$2b$03$${'a'.repeat(21)}.${'a'.repeat(31)}`,
    `$2b$12$${'a'.repeat(52)}`,
    `$2b$12$${'a'.repeat(22)}${'a'.repeat(31)}`,
    `$bcrypt-sha256$v=3,t=2b,r=12$${'a'.repeat(21)}.$${'a'.repeat(31)}`,
    `$scrypt$ln=0,r=8,p=1$${s}$${h}`,
    `$scrypt$ln=16,r=1,p=1$${s}$${h}`,
    `scrypt:16385:8:1$saltsalt$${hash.toString('hex')}`,
    `scrypt$saltsalt$16384$8$1$${h}`,
    `$fbscrypt$v=2,n=14,r=8,p=1,ss=Bw==,sk=${h}$${s}$${h}`,
    `$fbscrypt$v=1,n=14,r=8,p=1,ss=Bw==,sk=${s}$${s}$${h}`,
    `$pbkdf2-md5$i=1000$${s}$${h}`,
    `$pbkdf2-sha256$i=1000,l=33$${s}$${h}`,
    `$pbkdf2-sha256$i=1000$c2FsdA$${h}`,
    `$pbkdf2-sha256$i=1000$${s}$aGFzaA`,
    `$pbkdf2-sha256$i=1000$${s}$!!!!`,
    `pbkdf2_sha256$0$saltsalt$${h}`,
    `pbkdf2_sha256$1000$saltsalt$${'A'.repeat(512)}`,
    `$P$4saltsalt${'.'.repeat(22)}`,
    `$P$Bsaltsalt${'z'.repeat(22)}`,
    `$phpass$PBsaltsalt$2b$12$${'a'.repeat(21)}.${'a'.repeat(31)}`,
  ]
  for (const text of none) t.match(parseHash(text), { ok: false, code: 'format' }, JSON.stringify(text))
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseHash(text).ok === false))
})
