import fc from 'fast-check'
import t from 'tap'
import { matchesStrongly, matchesWeakly, parseTagList, type TagList } from '../../src/http/etag.ts'
import { Problem } from '../../src/http/problem.ts'

const character = fc
  .integer({ min: 0x21, max: 0xff })
  .filter((code) => code !== 0x22 && code !== 0x7f && (code < 0x7f || code >= 0x80))
const opaque = fc.array(character, { maxLength: 8 }).map((codes) => String.fromCharCode(...codes))
const strong = opaque.map((text) => `"${text}"`)
const tag = fc.oneof(
  strong,
  strong.map((text) => `W/${text}`),
)
const blank = fc.stringMatching(/^[ \t]{0,3}$/)
/**
 * The separators that are valid between two elements, and at both ends: empty elements are skipped (RFC 9110, section
 * 5.6.1).
 */
const comma = fc.array(blank, { minLength: 2, maxLength: 4 }).map((blanks) => blanks.join(','))
const ends = fc.array(blank, { minLength: 1, maxLength: 3 }).map((blanks) => blanks.join(','))

function read(value: string): TagList | null | 'refused' {
  try {
    return parseTagList('If-Match', value)
  } catch (error) {
    if (error instanceof Problem && error.code === 'malformed_header') return 'refused'
    throw error
  }
}

t.test('a list of tags is read unchanged, with any blanks and empty elements', async (t) => {
  fc.assert(
    fc.property(
      fc.array(tag, { minLength: 1, maxLength: 5 }),
      fc.infiniteStream(comma),
      ends,
      ends,
      (tags, commas, a, b) => {
        const text = tags.map((tag, index) => (index === 0 ? tag : `${commas.next().value}${tag}`)).join('')
        t.strictSame(read(`${a}${text}${b}`), tags)
      },
    ),
  )
})

t.test('the examples of RFC 9110 are read as it says', async (t) => {
  t.strictSame(read('"xyzzy"'), ['"xyzzy"'])
  t.strictSame(read('"xyzzy", "r2d2xxxx", "c3piozzzz"'), ['"xyzzy"', '"r2d2xxxx"', '"c3piozzzz"'])
  t.strictSame(read('W/"xyzzy", W/"r2d2xxxx", W/"c3piozzzz"'), ['W/"xyzzy"', 'W/"r2d2xxxx"', 'W/"c3piozzzz"'])
  t.strictSame(read('""'), ['""'])
  t.strictSame(read('"a,b" ,,"c"'), ['"a,b"', '"c"'], 'a comma inside a tag is part of it')
  t.strictSame([read('*'), read(' *\t')], ['*', '*'])
  t.equal(parseTagList('If-Match', undefined), null)
})

t.test('a header that is neither * nor a list of quoted tags is refused', async (t) => {
  const refused = [
    '',
    ' ',
    ',',
    ', ,',
    'a',
    '"',
    '"a',
    'a"',
    '"a""b"',
    '"a" "b"',
    'w/"a"',
    'W"a"',
    'W/ "a"',
    'W/a',
    '**',
  ]
  for (const text of [...refused, '*, "a"', '"a", *', '"a b"', '"a\u007f"', "'a'", '"a";', '"\u0100"', '"a\nb"']) {
    t.equal(read(text), 'refused', JSON.stringify(text))
  }
  t.throws(() => parseTagList('If-None-Match', 'a'), /^If-None-Match is neither/, 'by the name of its header')
})

t.test('any text is a list, * or refused, and no tag is read that was not in the text', async (t) => {
  const near = fc.string({ unit: fc.constantFrom('"', 'W', '/', ',', ' ', '\t', '*', 'a', '\\', '\u00e9', '\u007f') })
  fc.assert(
    fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (text) => {
      const tags = read(text)
      if (tags === 'refused') return
      const rest =
        tags === '*' ? text.replace('*', '') : (tags ?? []).reduce((left, tag) => left.replace(tag, ''), text)
      t.match(rest, tags === '*' ? /^\s*$/ : /^[ \t,]*$/)
    }),
    { numRuns: 2_000 },
  )
})

t.test('a very long header is read to the end', async (t) => {
  t.equal(read(`${','.repeat(15_000)}"a"`)?.length, 1)
  t.equal(read('"'.repeat(15_001)), 'refused')
  t.equal(read('W/'.repeat(7_500)), 'refused')
})

t.test('If-Match compares strongly, If-None-Match weakly', async (t) => {
  fc.assert(
    fc.property(strong, strong, (one, other) => {
      t.equal(matchesStrongly([other, one], one), true)
      t.equal(matchesStrongly([`W/${one}`], one), false)
      t.equal(matchesWeakly([`W/${one}`], one), true)
      t.equal(matchesWeakly([one], one), true)
      t.equal(matchesStrongly([other], one), other === one)
      t.equal(matchesWeakly([other, `W/${other}`], one), other === one)
    }),
  )
  t.strictSame([matchesStrongly('*', '"a"'), matchesWeakly('*', '"a"')], [true, true])
  t.strictSame([matchesStrongly([], '"a"'), matchesWeakly([], '"a"')], [false, false])
})
