import fc from 'fast-check'
import t from 'tap'
import { canonicalName } from '../../src/identifiers/canonical-name.ts'
import { reservedNames } from '../../src/identifiers/reserved-names.ts'
import { checkUsername, type NameRules, type NewName, namesRulesVersion } from '../../src/identifiers/usernames.ts'
import { neighbours, unstableNames } from './code-points.ts'
import { keyOf, vectors } from './precis-vectors.ts'

const rules: NameRules = { confusables: 'refuse', reserved: reservedNames(['acme-corp']) }
const lenient: NameRules = { ...rules, confusables: 'allow' }
const text = fc.string({ unit: 'binary', maxLength: 40 })

function accepted(raw: string, by = rules): NewName {
  const check = checkUsername(raw, by)
  if (!check.ok) throw new Error(`${raw} was refused: ${check.detail.en}`)
  return check.name
}

function codeOf(raw: string, by = rules): string {
  const check = checkUsername(raw, by)
  return check.ok ? 'ok' : check.code
}

const sharesLook = (one: NewName, other: NewName) => one.skeletons.some((look) => other.skeletons.includes(look))

t.test('the canonical form of a canonical form is itself, for every code point', async (t) => {
  const { walked, unstable } = unstableNames((code) => [neighbours[code % neighbours.length] ?? ''])
  t.equal(walked, 0x110000)
  t.same(unstable, [])
})

t.test('the test vectors of PRECIS pass', async (t) => {
  t.ok(vectors.length > 40)
  t.strictSame(
    vectors.filter(([raw, key]) => keyOf(raw, rules) !== key),
    [],
  )
})

t.test('the canonical form is stable and keeps a name valid, for whole texts', async () => {
  fc.assert(
    fc.property(text, (raw) => canonicalName(canonicalName(raw).key).key === canonicalName(raw).key),
    { numRuns: 2000 },
  )
  const letters = fc.constantFrom(...'aIlΣςσİıßẞeǍ田さ한שم٣7_.-', '\u0301', '\u0307', 'ｆ', 'Å', '\u1100', '\u1161')
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
      const check = checkUsername(parts.join(''), rules)
      return !check.ok || JSON.stringify(checkUsername(check.name.name, rules)) === JSON.stringify(check)
    }),
    { numRuns: 2000 },
  )
})

t.test('the valid names of RFC 8265 have its keys', async (t) => {
  t.equal(accepted('fussball').key, 'fussball')
  t.equal(accepted('fußball').key, 'fußball', 'ß is kept: fussball and fußball are two names')
  t.equal(accepted('FUẞBALL').key, 'fußball')
  t.equal(accepted('πππ').key, 'πππ')
  t.equal(canonicalName('Σ').key, 'σ')
  t.equal(canonicalName('ς').key, 'ς')
  t.equal(accepted('ΝΙΚΟΣ').key, 'νικος', 'capital sigma at the end of a word becomes the final one')
  t.ok(sharesLook(accepted('νικος'), accepted('νικοσ')), 'the two sigmas are one look')
  t.match(accepted('ＡＬＩＣＥ１'), { name: 'ALICE1', key: 'alice1' }, 'full-width is mapped')
  t.equal(canonicalName('\uffa1').name, '\u3131', 'width is mapped by one step, to a character that is refused')
  t.match(accepted('Alice'), { name: 'Alice', key: 'alice' }, 'shown as typed')
})

t.test('the invalid names of RFC 8264 and 8265 are refused', async (t) => {
  const refused = ['foo bar', 'henry\u2163', 'abc\u265a', 'abﬁ', 'juliet@x.org', 'abc\u00b7d', 'مح\u0640مد', 'ｱ\uffa0ｱ']
  const alsoRefused = [
    'a\u200db\u200cc',
    'ab\u00adc',
    'ab\u034fc',
    'ab\ufe0fc',
    '\u1100'.repeat(3),
    'abc\u0378',
    'abc\ue000',
  ]
  for (const raw of [...refused, ...alsoRefused]) t.equal(codeOf(raw), 'username_invalid', JSON.stringify(raw))
  for (const raw of ['abc\ud800', '\udc00abc', 'ab\udc00\ud800']) t.equal(codeOf(raw), 'username_invalid')
  t.equal(codeOf(''), 'too_short')
})

t.test('the order of characters and the length are checked', async (t) => {
  const invalid = ['_alice', '.alice', '-alice', 'alice_', 'alice.', 'alice-', 'al__ice', 'al._ice', 'al.-ice']
  for (const raw of [...invalid, '\u0301alice', 'al-\u0338ice', 'a\u0301\u0301b\u0302c']) {
    t.equal(codeOf(raw), 'username_invalid', JSON.stringify(raw))
  }
  t.equal(codeOf(`ab${'\u0316\u0317\u0318\u0319\u031c'}`), 'username_invalid', 'more than four marks in a row')
  for (const raw of ['a.b-c_d', '7up', '123', 'abe\u0301', 'हिन्दी', 'abc7']) t.equal(codeOf(raw), 'ok', raw)
  t.same(
    [codeOf('ab'), codeOf('abc'), codeOf('x'.repeat(30)), codeOf('x'.repeat(31))],
    ['too_short', 'ok', 'ok', 'too_long'],
  )
  t.same([codeOf('𐐀𐐁𐐂'), codeOf('𐐀𐐁')], ['ok', 'too_short'], 'counted in code points')
  t.equal(codeOf('각'.normalize('NFD').repeat(30)), 'ok', 'counted in the canonical key')
  t.equal(codeOf('İ'.repeat(30)), 'ok', 'the key of İ is i')
  t.equal(codeOf('և'.repeat(16)), 'too_long', 'the key of և is two letters')
  const begun = performance.now()
  t.equal(codeOf('\u0301'.repeat(5_000_000)), 'too_long')
  t.ok(performance.now() - begun < 50, 'decided at once')
})

t.test('a refusal names the character, and never repeats the whole input', async (t) => {
  const detailOf = (raw: string) => {
    const check = checkUsername(raw, rules)
    return check.ok ? '' : check.detail.en
  }
  t.match(detailOf('bob!'), '“!”')
  t.match(detailOf('bob\u200b'), 'U+200B')
  t.match(detailOf('abﬁ'), '“ﬁ” (U+FB01)')
  fc.assert(fc.property(text, (raw) => detailOf(raw).length < 150 && detailOf(raw).isWellFormed()))
})

t.test('a name uses one script and one system of digits', async (t) => {
  for (const raw of [
    'pаypal',
    'ивaн',
    'αlpha',
    'שלוםa',
    '한글かな',
    'ㄅㄆさ',
    '田abc',
    'abc٣',
    'ab1२',
    'محمد٧7',
    '٣۴م',
  ]) {
    t.equal(codeOf(raw), 'username_invalid', raw)
  }
  for (const raw of ['田中さん', 'タナカ太郎', 'ラーメン7', '王ㄅㄆ', '金한글', '王小明', 'иван7']) {
    t.equal(codeOf(raw), 'ok', raw)
  }
})

t.test('right-to-left names are accepted, unless they begin with a digit', async (t) => {
  for (const raw of ['שלום', 'محمد', 'محمد7', 'محمد٧', 'שלום-א', 'שָׁלוֹם', 'ދިވެހި', 'مریم۱۲'])
    t.equal(codeOf(raw), 'ok', raw)
  for (const raw of ['7שלום', '٧محمد', '٧٧٧']) t.equal(codeOf(raw), 'username_invalid', raw)
})

t.test('decomposed and composed, wide and narrow forms have one key', async (t) => {
  for (const raw of ['한글이', 'éloïse', 'Ångström', 'がぎぐ', 'Ñandú', 'नक़्श']) {
    t.same(accepted(raw.normalize('NFD')), accepted(raw.normalize('NFC')), raw)
  }
  t.equal(accepted('ｶﾞｷﾞｸﾞ').key, 'ガギグ')
  t.equal(accepted('Å'.repeat(3)).key, 'ååå', 'the Ångström sign')
  t.equal(accepted('\u212aelvin').key, 'kelvin')
})

t.test('look-alikes have the same skeleton', async (t) => {
  const pairs = [
    ['PayPaI', 'paypal'],
    ['paypa1', 'paypal'],
    ['раураӏ', 'paypal'],
    ['modern', 'modem'],
    ['Igor', 'lgor'],
    ['1gor', 'lgor'],
    ['bob0', 'BOBO'],
    ['ορο', 'opo'],
    ['ıstanbul', 'istanbul'],
    ['ѕсоре', 'scope'],
    ['ǎli', 'ăli'],
    ['ALICE', 'alice'],
    ['ｂｏｂ２', 'bob2'],
    ['アロハ', 'ア口ハ'],
  ] as const
  for (const [one, other] of pairs) t.ok(sharesLook(accepted(one), accepted(other)), `${one} and ${other}`)
  const apart = [
    ['alice', 'alicia'],
    ['straße', 'strasse'],
    ['müller', 'muller'],
    ['иван', 'ivan'],
  ] as const
  for (const [one, other] of apart) t.notOk(sharesLook(accepted(one), accepted(other)), `${one} and ${other}`)
  t.same(accepted('PayPaI').skeletons, ['paypal', 'paypai'])
  t.same(accepted('paypal').skeletons, ['paypal'], 'each look once')
  t.same(accepted('PayPaI', lenient).skeletons, ['paypai'], 'the key alone where look-alikes are allowed')
})

t.test('the version of the rules names the data and the setting', async (t) => {
  t.match(namesRulesVersion(rules), /^keys-\d+ confusables-\d+\.0\.0$/)
  t.equal(namesRulesVersion(lenient), 'keys-2 allow')
})

t.test('reserved words and their look-alikes are refused', async (t) => {
  for (const raw of [
    'admin',
    'Admin',
    'ADMIN',
    'ADMlN',
    'ａｄｍｉｎ',
    'login',
    'h0ldfast',
    'postmaster',
    'Acme-Corp',
    'acrne-corp',
  ]) {
    t.equal(codeOf(raw), 'username_reserved', raw)
  }
  for (const raw of ['admina', 'the-admin', 'badmin', 'helper', 'supporting', 'robin', 'aboutme', 'nullius', 'roots']) {
    t.equal(codeOf(raw), 'ok', raw)
  }
  const people = [
    'mark',
    'dora',
    'chris',
    'will',
    'rob',
    'dev',
    'nan',
    'ping',
    'nil',
    'edit',
    'anon',
    'grace',
    'horne',
    'server',
  ]
  for (const raw of people) t.equal(codeOf(raw), 'ok', raw)
  t.equal(codeOf('admin', lenient), 'username_reserved')
  t.equal(codeOf('adrnin', lenient), 'ok', 'by key alone where look-alikes are allowed')
  t.equal(codeOf('adrnin'), 'username_reserved')
  t.equal(codeOf('me'), 'too_short', 'told only when otherwise valid')
  t.equal(codeOf('admin', { ...rules, reserved: { keys: new Set(), skeletons: new Set() } }), 'ok')
})
