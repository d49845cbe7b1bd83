import fc from 'fast-check'
import t from 'tap'
import { createSealer } from '../../src/secrets/sealed.ts'

const [first, second] = ['the-first-secret-of-these-tests-1', 'the-second-secret-of-these-tests-2']
const sealer = createSealer([first], 'a test')

t.test('any text comes back, and is sealed differently each time', async () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const [once, again] = [sealer.seal(text), sealer.seal(text)]
      return once !== again && sealer.open(once) === text && sealer.open(again) === text
    }),
  )
})

t.test('what was altered anywhere does not open', async () => {
  const sealed = Buffer.from(sealer.seal('a text that is sealed'), 'base64url')
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const altered = Buffer.from(sealed)
      altered[at] = (altered[at] ?? 0) ^ by
      return sealer.open(altered.toString('base64url')) === null
    }),
  )
  fc.assert(fc.property(fc.string(), (text) => sealer.open(text) === null))
})

t.test('a secret is replaced by putting a new one before it', async (t) => {
  const old = sealer.seal('a text')
  const rotated = createSealer([second, first], 'a test')
  t.equal(rotated.open(old), 'a text')
  const anew = rotated.seal('another')
  t.equal(createSealer([second], 'a test').open(anew), 'another')
  t.equal(sealer.open(anew), null)
  t.equal(createSealer([second], 'a test').open(old), null)
  t.equal(createSealer([first], 'another purpose').open(old), null, 'and opens for its purpose alone')
  t.throws(() => createSealer([], 'a test'), /needs a secret/)
})
