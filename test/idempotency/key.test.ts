import fc from 'fast-check'
import t from 'tap'
import { Problem } from '../../src/http/problem.ts'
import { parseIdempotencyKey } from '../../src/idempotency/key.ts'

const visible = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 16,
  maxLength: 255,
})

t.test('every key can be written as a quoted string and is read back unchanged', async () => {
  fc.assert(fc.property(visible, (key) => parseIdempotencyKey(`"${key.replace(/["\\]/g, '\\$&')}"`) === key))
})

t.test('a token and its quoted string are the same key', async () => {
  const token = fc.stringMatching(/^[\w!#$%&'*+.^`|~:/-]{16,255}$/)
  fc.assert(fc.property(token, (key) => parseIdempotencyKey(key) === key && parseIdempotencyKey(`"${key}"`) === key))
})

t.test('any input is a key or refused', async (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      try {
        const key = parseIdempotencyKey(text)
        return key !== null && key.length >= 16 && key.length <= 255
      } catch (error) {
        return error instanceof Problem && error.code === 'idempotency_key_invalid'
      }
    }),
  )
  t.equal(parseIdempotencyKey(undefined), null)
})
