import fc from 'fast-check'
import t from 'tap'
import { KeySet } from '../../src/imports/key-set.ts'

t.test('it contains exactly the added keys, as a set does', (t) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.boolean())), (steps) => {
      const [keys, model] = [new KeySet(), new Set<string>()]
      for (const [text, isAdded] of steps) {
        t.equal(keys.has(text), model.has(text))
        if (!isAdded) continue
        keys.add(text)
        model.add(text)
      }
    }),
  )
  t.end()
})

t.test('it grows and loses nothing', (t) => {
  const keys = new KeySet()
  const texts = Array.from({ length: 50_000 }, (_, number) => `key ${number}`)
  for (const text of texts) keys.add(text)
  t.equal(texts.filter((text) => keys.has(text)).length, 50_000)
  t.equal(texts.filter((text) => keys.has(`${text} not`)).length, 0)
  t.end()
})
