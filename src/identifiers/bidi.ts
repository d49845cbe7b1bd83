/** Blocks whose letters have the bidi class R or AL (Unicode: DerivedBidiClass, the defaults of unassigned ones too). */
const rightToLeft = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFF\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}'

const arabicNumbers = '\\u0660-\\u0669\\u{10D30}-\\u{10D39}'
const europeanNumbers = '0-9\\u06F0-\\u06F9'
const hasRightToLeft = new RegExp(`(?![${europeanNumbers}])[${rightToLeft}]`, 'u')
const beginsRightToLeft = new RegExp(`^(?![${arabicNumbers}${europeanNumbers}])[${rightToLeft}]`, 'u')
const staysRightToLeft = new RegExp(`^[${rightToLeft}0-9\\p{Mn}_.-]*$`, 'u')

/**
 * The bidi rule of RFC 5893 (section 2), which RFC 8265 requires for names with a right-to-left character: such a name
 * begins with a letter of that direction and has no letter of the other. The rest follows from rules for all names: a
 * name ends with a letter, digit or mark, and does not mix two kinds of digits.
 */
export function breaksBidiRule(name: string): boolean {
  return hasRightToLeft.test(name) && !(beginsRightToLeft.test(name) && staysRightToLeft.test(name))
}
