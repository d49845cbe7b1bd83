import { mapWidth } from './name-characters.ts'

/**
 * A name as it is shown (width-mapped and NFC, as typed otherwise) and its key by UsernameCaseMapped of RFC 8265:
 * width mapping, toLowercase of the Unicode Standard (3.13: full mappings, Σ at the end of a word becomes ς, ß stays),
 * NFC. The key of a key is the key itself. Nothing is refused here: see checkUsername.
 */
export function canonicalName(raw: string): { name: string; key: string } {
  const name = mapWidth(raw).normalize('NFC')
  return { name, key: name.toLowerCase().normalize('NFC') }
}
