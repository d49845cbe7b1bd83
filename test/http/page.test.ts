import fc from 'fast-check'
import t from 'tap'
import { createCursors, pageInMemory, toPage } from '../../src/http/page.ts'
import { Problem } from '../../src/http/problem.ts'

const key = 'k'.repeat(32)
const cursors = createCursors([key])
const text = fc.string({ unit: 'grapheme', maxLength: 60 })

/** True if the cursor is refused as the contract says; any other error is rethrown. */
function isRefused(read: () => unknown): boolean {
  try {
    read()
    return false
  } catch (error) {
    if (error instanceof Problem && error.parts.errors?.[0]?.pointer === '/cursor') return true
    throw error
  }
}

t.test('a cursor leads back to its position in its list', async () => {
  fc.assert(fc.property(text, text, (list, place) => cursors.read(list, cursors.write(list, place)) === place))
})

t.test('a cursor of another list, or of another key, is refused', async () => {
  const otherCursors = createCursors(['o'.repeat(32)])
  fc.assert(
    fc.property(text, text, text, (list, other, place) => {
      fc.pre(list !== other)
      return isRefused(() => cursors.read(other, cursors.write(list, place)))
    }),
  )
  fc.assert(
    fc.property(text, text, (list, place) => isRefused(() => cursors.read(list, otherCursors.write(list, place)))),
  )
})

t.test('a cursor with a changed, added or missing character is refused', async () => {
  const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ .']
  fc.assert(
    fc.property(text, fc.nat(), fc.constantFrom('', ...alphabet), fc.boolean(), (place, at, character, keep) => {
      const cursor = cursors.write('list', place)
      const index = at % (cursor.length + 1)
      const changed = cursor.slice(0, index) + character + cursor.slice(keep ? index : index + 1)
      fc.pre(changed !== cursor)
      return isRefused(() => cursors.read('list', changed))
    }),
    { numRuns: 1_000 },
  )
})

t.test('no arbitrary text is a cursor', async () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => isRefused(() => cursors.read('list', any))))
})

t.test('a new key signs cursors, and an older one still verifies them', async (t) => {
  const renewed = createCursors(['n'.repeat(32), key])
  t.equal(renewed.read('list', cursors.write('list', 'here')), 'here')
  t.ok(isRefused(() => cursors.read('list', renewed.write('list', 'here'))))
})

t.test('the pages together are the list, each within its limit, the last without a cursor', async (t) => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 9_999 }), { maxLength: 40 })
  const place = (item: number) => String(item).padStart(4, '0')
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 100 }), (items, limit) => {
      items.sort((a, b) => a - b)
      const seen: number[] = []
      let cursor: string | undefined
      do {
        const page = pageInMemory(cursors, 'list', items, place, { limit, cursor })
        t.ok(page.items.length <= limit)
        t.ok(page.items.length > 0 || items.length === 0, 'no page but that of an empty list is empty')
        seen.push(...page.items)
        cursor = page.next_cursor ?? undefined
      } while (cursor !== undefined && seen.length <= items.length)
      t.strictSame(seen, items)
    }),
  )
})

t.test('a list continues correctly after the item that ended the last page was deleted', async (t) => {
  const first = pageInMemory(cursors, 'list', ['a', 'b', 'c'], String, { limit: 2 })
  t.strictSame(
    pageInMemory(cursors, 'list', ['a', 'c', 'd'], String, { limit: 2, cursor: first.next_cursor ?? '' }).items,
    ['c', 'd'],
  )
})

t.test('items beyond the limit only show that there is another page', async (t) => {
  t.strictSame(toPage(cursors, 'list', ['a', 'b'], String, 2), { items: ['a', 'b'], next_cursor: null })
  t.match(toPage(cursors, 'list', ['a', 'b', 'c'], String, 2), {
    items: ['a', 'b'],
    next_cursor: cursors.write('list', 'b'),
  })
})
