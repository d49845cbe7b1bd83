import { withoutJoiners } from './joiners.ts'
import { mapWidth, spellOut } from './name-characters.ts'
import { withoutSoftDots } from './soft-dots.ts'

/**
 * A name as it is shown (width-mapped and NFC, otherwise as typed) and its key by UsernameCaseMapped of RFC 8265: width
 * mapping, toLowercase of the Unicode Standard (3.13: full mappings, Σ at the end of a word becomes ς, ß stays), NFC.
 * Three invisible differences do not change the key: joiners, whether a letter such as և is one character or two, and
 * an additional dot above a dotted letter, so that İsmail is ismail. The key of a key is the key itself. Nothing is
 * refused here: see checkUsername.
 */
export function canonicalName(raw: string): { name: string; key: string } {
  const name = mapWidth(raw).normalize('NFC')
  const spelled = spellOut(withoutJoiners(name).normalize('NFC')).normalize('NFC')
  return { name, key: withoutSoftDots(spelled.toLowerCase().normalize('NFD')).normalize('NFC') }
}
