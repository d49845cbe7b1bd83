import { scryptSync } from 'node:crypto'
import t from 'tap'
import { type RealHash, realHashes } from '../credentials/real-hashes.ts'
import { signInWithHashes } from '../credentials/sign-in-with-hashes.ts'
import { password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()

let serial = 0
async function importWith(hash: string, query = '') {
  const username = `imported${++serial}`
  const body = JSON.stringify({ username, email: `${username}@example.com`, password_hash: hash })
  const headers = { 'content-type': 'application/x-ndjson' }
  const answer = await app.ask('POST', `/v1/admin/imports${query}`, { token: admin.token, headers, body })
  const result = JSON.parse(answer.body)
  const stored = async () => {
    const document = await app.raw.collection<{ _id: string; password: { phc: string } }>('accounts').findOne({
      _id: result.id,
    })
    return document?.password.phc ?? ''
  }
  const signIn = async (typed: string) => {
    const { status } = await app.ask('POST', '/v1/sessions', { body: { login: username, password: typed } })
    return status
  }
  return { result, stored, signIn }
}

const first = (form: string) => realHashes.find((real) => real.form === form) as RealHash

t.test('a hash of each form from another system is imported, allows signing in, and is renewed', async (t) => {
  const forms = [...new Set(realHashes.map(({ form }) => form))]
  t.ok(forms.length >= 20, `${forms.length} forms`)
  t.strictSame(await signInWithHashes(app, forms.map(first)), [])
})

const long = realHashes.find(({ form, partly }) => form === 'bcrypt' && partly) as RealHash
const betterAuth = realHashes.find(({ form, partly }) => form === 'better-auth' && partly) as RealHash
const spellings: [what: string, hash: string, others: string[], own: string][] = [
  [
    'beyond the 72 bytes of bcrypt',
    long.hash,
    [`${long.password} and more`, long.password.slice(0, 72)],
    long.password,
  ],
  ['bcrypt, repeated after a NUL', first('bcrypt').hash, [`${password}\0${password}`], password],
  ['PBKDF2, with a NUL at the end', first('Django pbkdf2_sha512').hash, [`${password}\0`, `${password}\0\0`], password],
  ['scrypt, with a NUL at the end', first('scrypt PHC').hash, [`${password}\0`], password],
  ['Firebase, with a NUL at the end', first('fbscrypt').hash, [`${password}\0`], password],
  ['WordPress, with blanks around', first('WordPress').hash, [` ${password}`, `${password}\n`], password],
  ['phpass, with blanks around', first('phpass').hash, [` ${password} `], password],
  [
    'better-auth, in another form of Unicode',
    betterAuth.hash,
    [betterAuth.password, betterAuth.password.replace('Ｗ', 'W')],
    betterAuth.password.normalize('NFKC'),
  ],
]

for (const [label, hash, otherSpellings, exact] of spellings) {
  t.test(`signing in with another spelling that the hash matches does not replace the hash: ${label}`, async (t) => {
    const { stored, signIn } = await importWith(hash)
    const before = await stored()
    for (const other of otherSpellings) {
      t.equal(await signIn(other), 201, JSON.stringify(other))
      t.equal(await stored(), before)
    }
    t.equal(await signIn(exact), 201)
    if (hash !== long.hash) t.match(await stored(), /^\$argon2id\$/, 'the password itself is hashed again')
  })
}

t.test('a hash exactly at the cost limit is verified', async (t) => {
  const salt = Buffer.from('sixteen byte sal')
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  for (const [ln, r] of [
    [10, 2046],
    [15, 63],
  ] as const) {
    const hash = scryptSync(password, salt, 32, { N: 2 ** ln, r, p: 1, maxmem: 2 ** 29 })
    const { result, signIn } = await importWith(`$scrypt$ln=${ln},r=${r},p=1$${text(salt)}$${text(hash)}`)
    t.equal(result.status, 'created')
    t.equal(await signIn('another password than that'), 401)
    t.equal(await signIn(password), 201)
  }
})

t.test('a value that begins with ! is not a hash: the account has no password', async (t) => {
  for (const hash of ['!', '!pXOBj4kmGoRaYTwwUWZ2Xk1nYfCPJbVAVKcyB1Oc', `!${first('bcrypt').hash}`]) {
    const { result, stored, signIn } = await importWith(hash)
    t.equal(result.status, 'created')
    t.match(await stored(), /^\$argon2id\$/)
    t.equal(await signIn(password), 401)
    t.equal(await signIn(hash), 401)
  }
})

t.test('a phpass hash is stored wrapped in argon2id, not as it is', async (t) => {
  const { form, hash } = first('phpass')
  t.equal((await importWith(hash, '?dry_run=true')).result.status, 'created')
  const { stored } = await importWith(hash)
  t.match(await stored(), /^\$phpass\$PB.{8}\$argon2id\$v=19\$m=1024/, form)
  t.notOk((await stored()).includes(hash.slice(12)))
})

t.test('the signer key of Firebase is stored once, encrypted, and apart from the hashes', async (t) => {
  const { hash } = first('fbscrypt')
  const [, key = ''] = /sk=([^$]+)\$/.exec(hash) ?? []
  const [firstAccount, second] = [await importWith(hash), await importWith(hash)]
  t.match(await firstAccount.stored(), /,sk=@[0-9a-f]{32}\$/)
  t.equal(await firstAccount.stored(), await second.stored())
  const settings = await app.raw.collection('settings').findOne({})
  t.equal(settings?.signer_keys.length, 1)
  for (const form of [key, key.slice(0, 20), Buffer.from(key, 'base64').toString('hex')]) {
    t.notOk(JSON.stringify(settings).includes(form))
  }
  const again = await importWith(await second.stored())
  t.equal(again.result.status, 'created', 'by its id, where the key is stored')
  t.equal(await again.signIn(password), 201)
  const unknown = await importWith(hash.replace(/sk=[^$]+/, `sk=@${'0'.repeat(32)}`))
  t.match(unknown.result, { status: 'invalid', errors: [{ pointer: '/password_hash', code: 'format' }] })
})
