import fc from 'fast-check'
import t from 'tap'
import { createEncryptor } from '../../src/secrets/encryptor.ts'

const [current, older] = ['c'.repeat(32), 'o'.repeat(32)]
const bytesOf = (sealed: string) => Buffer.from(sealed.slice(sealed.indexOf('.') + 1), 'base64url')
const text = fc.string({ unit: 'grapheme', maxLength: 300 })

t.test('an encrypted text decrypts to the original, and differs each time', async (t) => {
  const encryptor = createEncryptor([current], 'tests')
  fc.assert(
    fc.property(text, (secret) => {
      const [once, twice] = [encryptor.encrypt(secret), encryptor.encrypt(secret)]
      return once !== twice && encryptor.decrypt(once) === secret && encryptor.decrypt(twice) === secret
    }),
  )
  t.notOk(bytesOf(encryptor.encrypt('a secret that is seen')).toString('latin1').includes('secret'))
})

t.test('a secret can be replaced: the first encrypts, the older ones still decrypt', async (t) => {
  const sealed = createEncryptor([older], 'tests').encrypt('kept')
  const rotated = createEncryptor([current, older], 'tests')
  t.equal(rotated.decrypt(sealed), 'kept')
  t.equal(
    createEncryptor([current], 'tests').decrypt(rotated.encrypt('new')),
    'new',
    'what is sealed now needs no older one',
  )
  t.equal(createEncryptor([current], 'tests').decrypt(sealed), null, 'and nothing opens once it is gone')
})

t.test('a text for another purpose does not decrypt', async (t) => {
  const sealed = createEncryptor([current], 'tests').encrypt('a')
  t.equal(createEncryptor([current], 'others').decrypt(sealed), null)
})

t.test('a text that was changed, cut or made up does not decrypt', async (t) => {
  const encryptor = createEncryptor([current], 'tests')
  const bytes = bytesOf(encryptor.encrypt('whole'))
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    for (const prefix of [encryptor.prefix, '']) {
      t.equal(encryptor.decrypt(prefix + changed.toString('base64url')), null, `byte ${at}`)
      t.equal(encryptor.decrypt(prefix + bytes.subarray(0, at).toString('base64url')), null, `cut at ${at}`)
    }
  }
  t.throws(() => createEncryptor([], 'tests'), /needs a secret/)
})

t.test('texts without a prefix from earlier versions decrypt; a text under a wrong prefix does not', async (t) => {
  const encryptor = createEncryptor([current, older], 'tests')
  const sealed = createEncryptor([older], 'tests').encrypt('kept')
  t.equal(encryptor.decrypt(sealed.slice(sealed.indexOf('.') + 1)), 'kept')
  t.equal(encryptor.decrypt(sealed.replace(/^[^.]+/, 'AAAAAAAA')), null)
})
