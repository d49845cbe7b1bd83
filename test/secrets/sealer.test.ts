import fc from 'fast-check'
import t from 'tap'
import { createSealer } from '../../src/secrets/sealer.ts'

const [current, older] = ['c'.repeat(32), 'o'.repeat(32)]
const text = fc.string({ unit: 'grapheme', maxLength: 300 })

t.test('what was sealed opens again, and is another text each time', async (t) => {
  const sealer = createSealer([current], 'tests')
  fc.assert(
    fc.property(text, (secret) => {
      const [once, twice] = [sealer.seal(secret), sealer.seal(secret)]
      return once !== twice && sealer.open(once) === secret && sealer.open(twice) === secret
    }),
  )
  t.notOk(Buffer.from(sealer.seal('a secret that is seen'), 'base64url').toString('latin1').includes('secret'))
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
  const bytes = Buffer.from(sealer.seal('whole'), 'base64url')
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    t.equal(sealer.open(changed.toString('base64url')), null, `byte ${at}`)
    t.equal(sealer.open(bytes.subarray(0, at).toString('base64url')), null, `cut at ${at}`)
  }
  t.throws(() => createSealer([], 'tests'), /needs a secret/)
})
