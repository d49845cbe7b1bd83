import fc from 'fast-check'
import t from 'tap'
import { reservedNames } from '../../src/identifiers/reserved-names.ts'
import { suggestNames } from '../../src/identifiers/suggest-names.ts'
import { checkUsername, type NameRules, type NewName } from '../../src/identifiers/usernames.ts'

const rules: NameRules = { confusables: 'refuse', reserved: reservedNames([]) }

function accepted(raw: string): NewName {
  const check = checkUsername(raw, rules)
  if (!check.ok) throw new Error(check.detail.en)
  return check.name
}

/** A repeatable source of randomness (a linear congruential generator). */
function seeded(seed: number) {
  let state = seed
  return (limit: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * limit)
  }
}

const wanted = ['alice', 'Bob', '123', 'x'.repeat(30), 'a.b.c.d.e.f.g.h.i.j.k.l.m.n.op', '田中さん', 'иван', 'محمد٧']
const alsoWanted = ['שלום', 'हिन्दी', 'ngöngö', '각'.repeat(30), 'İ'.repeat(15), 'ნინო', 'สมชาย', 'e\u0301'.repeat(30)]

t.test('suggestions are valid names close to the requested one, for any script and length', async (t) => {
  for (const name of [...wanted, ...alsoWanted].map(accepted)) {
    const suggestions = suggestNames(name, rules, seeded(1))
    t.ok(suggestions.length >= 10 && suggestions.length <= 12, `${suggestions.length} for ${name.name}`)
    for (const suggestion of suggestions) t.same(checkUsername(suggestion.name, rules), { ok: true, name: suggestion })
    const looks = [...suggestions, name].flatMap((suggestion) => [...new Set([...suggestion.skeletons])])
    t.equal(new Set(looks).size, looks.length, 'all of different looks')
  }
})

t.test('suggestions contain the requested name', async (t) => {
  const names = suggestNames(accepted('Alice'), rules, seeded(1)).map((suggestion) => suggestion.name)
  t.ok(names.every((suggestion) => suggestion.includes('Alice')))
  t.match(names[0], /^Alice[2-9]$/, 'the simplest first')
  t.ok(names.some((suggestion) => /^Alice-[a-z]$/.test(suggestion)))
  t.notOk(
    names.some((suggestion) => /[01]/.test(suggestion)),
    'no digit that is taken for a letter',
  )
})

t.test('a name that is too long is shortened, and no separator remains before the suffix', async (t) => {
  const start = 'x'.repeat(26)
  const names = suggestNames(accepted(`${start}.abc`), rules, () => 0).map((suggestion) => suggestion.name)
  t.ok(names.includes(`${start}222`))
  t.notOk(names.includes(`${start}.222`))
})

t.test('suggestions depend only on the source of randomness', async (t) => {
  const name = accepted('alice')
  t.same(suggestNames(name, rules, seeded(7)), suggestNames(name, rules, seeded(7)))
  const suggestions = new Set(
    Array.from({ length: 300 }, () => suggestNames(name, rules).map((suggestion) => suggestion.name)).flat(),
  )
  t.ok(suggestions.size > 1000, `300 losers are told ${suggestions.size} different names`)
  t.throws(() => suggestNames(name, rules, () => 1000), 'a source beyond its limit')
  const lowest = suggestNames(name, rules, () => 0)
  t.ok(lowest.length >= 10, 'even when chance says the same always')
})

t.test('reserved words are not suggested', async (t) => {
  const reserved = reservedNames(['alice2', 'the-alice'])
  const names = suggestNames(accepted('alice'), { ...rules, reserved }, () => 0).map((suggestion) => suggestion.name)
  t.notOk(names.includes('alice2') || names.includes('the-alice'))
  t.equal(new Set(names).size, names.length, 'nothing twice, though chance says the same again')
})

t.test('every valid name has suggestions', async () => {
  const unit = fc.constantFrom('a', 'I', 'm', '7', '.', '_', '-', 'e\u0301', 'z', 'Q')
  fc.assert(
    fc.property(fc.string({ unit, minLength: 3, maxLength: 30 }), fc.nat(), (raw, seed) => {
      const check = checkUsername(raw, rules)
      return !check.ok || suggestNames(check.name, rules, seeded(seed)).length >= 8
    }),
    { numRuns: 300 },
  )
})
