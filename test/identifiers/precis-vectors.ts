import { canonicalName } from '../../src/identifiers/canonical-name.ts'
import { checkUsername, type NameRules } from '../../src/identifiers/usernames.ts'

/** The key of a name, which is also the key of that key; null if the name is invalid. */
export function keyOf(raw: string, rules: NameRules): string | null {
  const check = checkUsername(raw, rules)
  if (!check.ok) return null
  return canonicalName(check.name.key).key === check.name.key ? check.name.key : 'unstable'
}

/**
 * Names and their keys by UsernameCaseMapped (RFC 8265, section 3.3) and the IdentifierClass (RFC 8264, section 4.2), from
 * the examples of these documents and their rules; null is refused.
 */
export const vectors: readonly [raw: string, key: string | null][] = [
  // RFC 8265, section 3.5, as far as letters and digits: `@` and `/` are no part of a username here
  ['juliet', 'juliet'],
  ['fussball', 'fussball'],
  ['fu\u00dfball', 'fu\u00dfball'],
  ['\u03c0\u03c0\u03c0', '\u03c0\u03c0\u03c0'],
  ['\u03a3\u03a3\u03a3', '\u03c3\u03c3\u03c2'],
  ['\u03c3\u03c3\u03c3', '\u03c3\u03c3\u03c3'],
  ['\u03c2\u03c2\u03c2', '\u03c2\u03c2\u03c2'],
  ['juliet@example.com', null],
  ['foo bar', null],
  ['henry\u2163', null],
  ['\u265a\u265a\u265a', null],
  ['', null],
  // width mapping
  ['\uff21\uff22\uff23', 'abc'],
  ['\uff11\uff12\uff13', '123'],
  ['\uff76\uff9e\uff77\uff9e\uff78\uff9e', '\u30ac\u30ae\u30b0'],
  ['\uffa1\uffa1\uffa1', null],
  ['a\u3000b', null],
  // case mapping: full mappings, and none of them to more than lower case
  ['ABC', 'abc'],
  ['FU\u1e9eBALL', 'fu\u00dfball'],
  ['\u0130stanbul', 'istanbul'], // RFC 8265 alone would keep the dot, which cannot be seen
  ['\u0131stanbul', '\u0131stanbul'],
  ['\u01c4\u01c4\u01c4', null],
  ['\u0391\u0392\u0393\u03a3', '\u03b1\u03b2\u03b3\u03c2'],
  ['\u{10400}\u{10401}\u{10402}', '\u{10428}\u{10429}\u{1042a}'],
  // normalisation: composed, reordered, singletons
  ['e\u0301lo\u00efse', '\u00e9lo\u00efse'],
  ['a\u0323\u0301b\u0301c', '\u1ea1\u0301b\u0301c'],
  ['a\u0301\u0323b\u0301c', '\u1ea1\u0301b\u0301c'],
  ['\u212ae\u212a', 'kek'],
  ['\u212b\u212b\u212b', '\u00e5\u00e5\u00e5'],
  ['\u1112\u1161\u11ab\u1100\u1173\u11af\u110b\u1175', '\ud55c\uae00\uc774'],
  // what the IdentifierClass refuses: compatibility forms, symbols, spaces, controls, old Hangul jamo, unassigned, private
  ['ab\ufb01', null],
  ['ab\u00aa', null],
  ['ab\u00b2', null],
  ['\u{1d400}\u{1d401}\u{1d402}', null],
  ['ab\u2460', null],
  ['ab\u20ac', null],
  ['ab+c', null],
  ['ab\u0000c', null],
  ['ab\u0007c', null],
  ['ab\u200bc', null],
  ['ab\u202ec', null],
  ['ab\ufeffc', null],
  ['ab\u00adc', null],
  ['ab\u034fc', null],
  ['ab\ufe0fc', null],
  ['\u115f\u1160a', null],
  ['\u1100\u1100\u1100', null],
  ['abc\u0378', null],
  ['abc\ue000', null],
  ['abc\uffff', null],
  ['ab\ud800', null],
  // contextual rules (RFC 5892, appendix A)
  ['l\u00b7l', null],
  ['ab\u00b7c', null],
  ['a\u200cb', null],
  ['a\u200db', null],
  ['\u0645\u06cc\u200c\u0631\u0627', '\u0645\u06cc\u0631\u0627'],
  ['\u0631\u200c\u0627\u0645', null],
  ['\u0645\u06cc\u200d\u0631\u0627', null],
  ['\u0d9a\u0dca\u200d\u0dbb\u0db8', '\u0d9a\u0dca\u0dbb\u0db8'],
  ['\u0d9a\u200d\u0dbb\u0db8', null],
  ['\u0375ab', null],
  ['ab\u05f3', null],
  ['ab\u30fb', null],
  ['\u0661\u06f1a', null],
  // the Bidi rule (RFC 5893)
  ['\u05e9\u05dc\u05d5\u05dd', '\u05e9\u05dc\u05d5\u05dd'],
  ['\u05e9\u05dc\u05d5\u05dda', null],
  ['7\u05e9\u05dc\u05d5\u05dd', null],
  ['\u0645\u062d\u0645\u062f\u0667', '\u0645\u062d\u0645\u062f\u0667'],
]
