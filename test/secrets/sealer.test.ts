import fc from 'fast-check'
import t from 'tap'
import { createSealer } from '../../src/secrets/sealer.ts'

const [current, older] = ['c'.repeat(32), 'o'.repeat(32)]
const bytesOf = (sealed: string) => Buffer.from(sealed.slice(sealed.indexOf('.') + 1), 'base64url')
const text = fc.string({ unit: 'grapheme', maxLength: 300 })

t.test('what was sealed opens again, and is another text each time', async (t) => {
  const sealer = createSealer([current], 'tests')
  fc.assert(
    fc.property(text, (secret) => {
      const [once, twice] = [sealer.seal(secret), sealer.seal(secret)]
      return once !== twice && sealer.open(once) === secret && sealer.open(twice) === secret
    }),
  )
  t.notOk(bytesOf(sealer.seal('a secret that is seen')).toString('latin1').includes('secret'))
})

t.test('a secret can be replaced: the first seals, the older ones still open', async (t) => {
  const sealed = createSealer([older], 'tests').seal('kept')
  const rotated = createSealer([current, older], 'tests')
  t.equal(rotated.open(sealed), 'kept')
  t.equal(createSealer([current], 'tests').open(rotated.seal('new')), 'new', 'what is sealed now needs no older one')
  t.equal(createSealer([current], 'tests').open(sealed), null, 'and nothing opens once it is gone')
})

t.test('nothing opens for another purpose', async (t) => {
  const sealed = createSealer([current], 'tests').seal('a')
  t.equal(createSealer([current], 'others').open(sealed), null)
})

t.test('what was changed in any byte, cut or made up does not open', async (t) => {
  const sealer = createSealer([current], 'tests')
  const bytes = bytesOf(sealer.seal('whole'))
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    for (const prefix of [sealer.prefix, '']) {
      t.equal(sealer.open(prefix + changed.toString('base64url')), null, `byte ${at}`)
      t.equal(sealer.open(prefix + bytes.subarray(0, at).toString('base64url')), null, `cut at ${at}`)
    }
  }
  t.throws(() => createSealer([], 'tests'), /needs a secret/)
})

t.test('what earlier versions have sealed, without a prefix, opens; under a wrong prefix nothing does', async (t) => {
  const sealer = createSealer([current, older], 'tests')
  const sealed = createSealer([older], 'tests').seal('kept')
  t.equal(sealer.open(sealed.slice(sealed.indexOf('.') + 1)), 'kept')
  t.equal(sealer.open(sealed.replace(/^[^.]+/, 'AAAAAAAA')), null)
})
