/** The scripts of UAX 24 by their codes, those of today's languages first. */
const scriptCodes = `
  Latn Cyrl Grek Arab Hebr Deva Thai Hang Hani Hira Kana Armn Beng Bopo Ethi Geor Gujr Guru Khmr Knda Laoo Mlym
  Mymr Orya Sinh Taml Telu Thaa Tibt
  Adlm Aghb Ahom Armi Avst Bali Bamu Bass Batk Berf Bhks Brah Brai Bugi Buhd Cakm Cans Cari Cham Cher Chrs Copt
  Cpmn Cprt Diak Dogr Dsrt Dupl Egyp Elba Elym Gara Glag Gong Gonm Goth Gran Gukh Hano Hatr Hluw Hmng Hmnp Hung
  Ital Java Kali Kawi Khar Khoj Kits Krai Kthi Lana Lepc Limb Lina Linb Lisu Lyci Lydi Mahj Maka Mand Mani Marc
  Medf Mend Merc Mero Modi Mong Mroo Mtei Mult Nagm Nand Narb Nbat Newa Nkoo Nshu Ogam Olck Onao Orkh Osge Osma
  Ougr Palm Pauc Perm Phag Phli Phlp Phnx Plrd Prti Rjng Rohg Runr Samr Sarb Saur Sgnw Shaw Shrd Sidd Sidt Sind
  Sogd Sogo Sora Soyo Sund Sunu Sylo Syrc Tagb Takr Tale Talu Tang Tavt Tayo Tfng Tglg Tirh Tnsa Todr Tols Toto
  Tutg Ugar Vaii Vith Wara Wcho Xpeo Xsux Yezi Yiii Zanb
`
  .trim()
  .split(/\s+/)

/** Scripts that are written together: Japanese, Korean, Chinese with Bopomofo (the augmented sets of UTS 39, 5.1). */
const combinations = [
  ['Hani', 'Hira', 'Kana'],
  ['Hani', 'Hang'],
  ['Hani', 'Bopo'],
]

let alternatives: (() => RegExp)[] | undefined

/**
 * Single script by UTS 39 (5.1): the Script_Extensions of all characters have a script, or a combination with Han, in
 * common; Common and Inherited match every script.
 */
export function isSingleScript(text: string): boolean {
  if (/^[\p{scx=Latn}\p{scx=Zyyy}\p{scx=Zinh}]*$/u.test(text)) return true
  alternatives ??= [...scriptCodes.map((code) => [code]), ...combinations].map(lazyPattern)
  return alternatives.some((pattern) => pattern().test(text))
}

function lazyPattern(scripts: string[]): () => RegExp {
  let pattern: RegExp | undefined
  return () => {
    pattern ??= writtenWith(scripts)
    return pattern
  }
}

/** Texts only in these scripts; no text at all for a script that the runtime's Unicode data do not know yet. */
function writtenWith(scripts: string[]): RegExp {
  const classes = [...scripts, 'Zyyy', 'Zinh'].map((script) => `\\p{scx=${script}}`).join('')
  try {
    return new RegExp(`^[${classes}]*$`, 'u')
  } catch {
    return /(?!)/
  }
}

/** Mixed-number detection of UTS 39 (5.3): decimal digits of more than one system, distinguished by their zeros. */
export function mixesDigits(text: string): boolean {
  const zeros = (text.match(/\p{Nd}/gu) ?? []).map(zeroOf)
  return new Set(zeros).size > 1
}

/** The code point of the zero in the system of a decimal digit; systems are complete runs of ten digits. */
export function zeroOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let first = code
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1
  return code - ((code - first) % 10)
}
