import { argon2d, argon2i, argon2id, hash } from 'argon2'
import { MongoClient } from 'mongodb'
import t from 'tap'
import { parseHash } from '../../src/credentials/hash-formats.ts'
import { createPasswords } from '../../src/credentials/passwords.ts'
import { type Person, password, startTestApp } from '../test-app.ts'
import { realHashes } from './real-hashes.ts'

const requester = { source: 'here' }
const passwords = await createPasswords({ memoryKib: 1024, timeCost: 2 }, 2, 100)
const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64').replace(/=+$/, '')

/** Published examples: of jBCrypt, RFC 7914 (section 12), passlib's manual and the specification of Argon2. */
const examples: [string, string, string][] = [
  ['bcrypt', 'a', '$2a$06$m0CrhHm10qJ3lXRY.5zDGO3rS2KdeeWLuGmsfGlMfOxih58VYVfxe'],
  ['bcrypt', 'abcdefghijklmnopqrstuvwxyz', '$2a$06$.rCVZVOThsIa97pEDOxvGuRRgzG64bvtJ0938xuqzv18d3ZpQhstC'],
  [
    'scrypt',
    'pleaseletmein',
    `$scrypt$ln=14,r=8,p=1$${base64(Buffer.from('SodiumChloride').toString('hex'))}$${base64(
      '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887',
    )}`,
  ],
  [
    'PBKDF2 as passlib writes it',
    'toomanysecrets',
    '$pbkdf2-sha256$29000$N2YMIWQsBWBMae09x1jrPQ$1t8iyB2A.WF/Z5JZv.lfCIhXXN33N23OSgQYThBYRfk',
  ],
  ['argon2i', 'password', '$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$wWKIMhR9lyDFvRz9YTZweHKfbftvj+qf+YFY4NeBbtA'],
]

t.test('hashes from other systems are verified', async (t) => {
  const verified = examples.map(async ([label, right, phc]) => {
    t.equal(await passwords.verify(phc, right, requester), true, label)
    t.equal(await passwords.verify(phc, `${right}.`, requester), false, `${label}, a wrong password`)
    t.equal(passwords.isOutdated(phc), true)
  })
  await Promise.all(verified)
})

t.test('an invalid hash, or one that would cost too much, matches nothing', async (t) => {
  const none = [
    '',
    'password',
    '$2a$06$short',
    '$scrypt$ln=40,r=8,p=1$c2FsdA$c2FsdA',
    '$scrypt$ln=1,r=8,p=99$c2FsdA$c2FsdA',
  ]
  const costly = [
    '$pbkdf2-sha256$i=99999999999$c2FsdA$c2FsdA',
    '$pbkdf2-md5$i=1$c2FsdA$c2FsdA',
    'pbkdf2_sha256$0$salt$c2FsdA==',
  ]
  const verified = [...none, ...costly].map(async (phc) => {
    t.equal(await passwords.verify(phc, 'password', requester), false, phc)
  })
  await Promise.all(verified)
})

t.test('a hash that matches no password looks like any other, and each one is different', async (t) => {
  const [first, second] = [passwords.unmatchable(), passwords.unmatchable()]
  t.not(first, second)
  t.equal(passwords.isOutdated(first), false)
  for (const guess of ['', 'secret', first]) t.equal(await passwords.verify(first, guess, requester), false)
})

t.test('the event loop keeps running while a hash of any kind is verified', async (t) => {
  const dear = realHashes.filter(({ hash }) =>
    /^(\$2y\$12|\$wp|bcrypt_sha256\$\$2b\$12|scrypt:|pbkdf2:sha256:1000000|\$P\$I|argon2\$|[0-9a-f]{32}:)/.test(hash),
  )
  t.ok(new Set(dear.map(({ form }) => form)).size >= 8, `${dear.length} hashes`)
  for (const { form, hash, password } of dear) {
    let turns = 0
    const count = () => {
      turns += 1
      next = setImmediate(count)
    }
    let next = setImmediate(count)
    const matches = await passwords.verify(hash, password, requester)
    clearImmediate(next)
    t.ok(matches && turns > 20, `${form}: ${turns} turns`)
  }
})

/** Nothing is known of the kinds in use: every failure takes the longest time, and no kind is measured meanwhile. */
const never = () => new Promise<never>(() => {})
const ofUnknownKinds = { findSignerKey: async () => null, kinds: { add: never } }
const oneOfEachKind = [...new Map(realHashes.map((real) => [kindOf(real.hash), real]))]

function kindOf(text: string): string {
  const check = parseHash(text)
  return check.ok ? check.hash.kind : 'none'
}

t.test('every verification, hash and estimate takes a slot of the hash gate', async (t) => {
  const narrow = await createPasswords({ memoryKib: 1024, timeCost: 2 }, 1, 0, ofUnknownKinds)
  const phpass = parseHash(realHashes.find(({ form }) => form === 'phpass')?.hash ?? '')
  t.equal(oneOfEachKind.length, 6)
  const work: Record<string, () => Promise<unknown>> = {
    'an unknown login': () => narrow.verify(null, password, requester),
    'a check of the own password': () => narrow.matches(narrow.unmatchable(), password, requester),
    'a new hash': () => narrow.hash(password, 'sign-up', requester),
    'an estimate': () => narrow.isGuessable(password, requester),
    'a hash that is wrapped': async () =>
      phpass.ok && phpass.hash.kind === 'phpass' && narrow.wrap(phpass.hash, requester),
    ...Object.fromEntries(
      oneOfEachKind.map(([kind, { hash }]) => [kind, () => narrow.verify(hash, password, requester)]),
    ),
  }
  for (const [label, begin] of Object.entries(work)) {
    const done = begin()
    await t.rejects(narrow.hash('another', 'sign-in', requester), { code: 'overloaded' }, label)
    await t.resolves(done)
  }
})

t.test('a hash is looked up when its turn is near, and never for a refused request', async (t) => {
  const narrow = await createPasswords({ memoryKib: 1024, timeCost: 2 }, 1, 2)
  const phc = await narrow.hash(password, 'sign-up', requester)
  const lookedUp: string[] = []
  const verify = (name: string) =>
    narrow.lookUpAndVerify(
      async () => {
        lookedUp.push(name)
        return { phc, name }
      },
      password,
      requester,
    )
  const accepted = ['first', 'second', 'third'].map(verify)
  await t.rejects(verify('fourth'), { code: 'overloaded' })
  t.same(lookedUp, ['first', 'second'])
  const outcomes = await Promise.all(accepted)
  t.same(
    outcomes.map(({ found, matches }) => [found.name, matches]),
    [
      ['first', true],
      ['second', true],
      ['third', true],
    ],
  )
  t.same(lookedUp, ['first', 'second', 'third'])
  const lost = new Error('the database is away')
  const failed = await Promise.allSettled(
    [1, 2].map(() => narrow.lookUpAndVerify(() => Promise.reject(lost), password, requester)),
  )
  t.ok(failed.every((one) => one.status === 'rejected' && one.reason === lost))
  t.equal(narrow.load().running, 0)
})

t.test('every failure takes the same time, for each kind of hash and without one', async (t) => {
  const wide = await createPasswords({ memoryKib: 1024, timeCost: 2 }, 4, 1_000, ofUnknownKinds)
  const hashes = [
    null,
    await wide.hash(password, 'sign-up', requester),
    'no hash',
    ...oneOfEachKind.map(([, { hash }]) => hash),
  ]
  const times = hashes.map(async (hash) => {
    const began = performance.now()
    t.equal(await wide.verify(hash, 'a wrong password', requester), false)
    return performance.now() - began
  })
  for (const [index, time] of (await Promise.all(times)).entries()) t.ok(time > 990, `${hashes[index]}: ${time} ms`)
})

t.test('signing in renews a hash of another kind or cost, and changes nothing else', async (t) => {
  const app = await startTestApp(t)
  const client = await MongoClient.connect(app.uri)
  t.teardown(() => client.close())
  const accounts = client
    .db()
    .collection<{ _id: string; password: { phc: string; changed_at: Date }; seq: number }>('accounts')
  const signIn = ({ email }: Person) => app.ask('POST', '/v1/sessions', { body: { login: email, password } })
  const outdated = [
    await hash(password, { type: argon2id, memoryCost: 2048, timeCost: 2, parallelism: 1 }),
    await hash(password, { type: argon2id, memoryCost: 1024, timeCost: 3, parallelism: 1 }),
    await hash(password, { type: argon2i, memoryCost: 1024, timeCost: 2, parallelism: 1 }),
    await hash(password, { type: argon2d, memoryCost: 1024, timeCost: 2, parallelism: 1 }),
  ]
  for (const phc of outdated) {
    const person = await app.signUp()
    await accounts.updateOne({ _id: person.id }, { $set: { 'password.phc': phc } })
    const before = await accounts.findOne({ _id: person.id })
    const answers = await Promise.all(Array.from({ length: 8 }, () => signIn(person)))
    t.strictSame(
      answers.map(({ status }) => status),
      Array(8).fill(201),
      'no sign-in loses against the renewal of another',
    )
    const after = await accounts.findOne({ _id: person.id })
    t.match(after?.password.phc, /^\$argon2id\$v=19\$m=1024,(p=1,t=2|t=2,p=1)/)
    t.strictSame(after?.password.changed_at, before?.password.changed_at)
    t.equal(after?.seq, Number(before?.seq) + 8, 'only the sessions are in the trail')
    t.equal((await app.ask('GET', '/v1/me', person)).status, 200)
    t.equal((await signIn(person)).status, 201)
  }
})
