import { Problem } from './problem.ts'

/**
 * The condition in If-Match or If-None-Match: any version, or one of these tags as they were written, weak ones
 * included.
 */
export type TagList = '*' | readonly string[]

const tag = /(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/y

/**
 * Reads an If-Match or If-None-Match header (RFC 9110, sections 8.8.3 and 5.6.1: empty list elements are skipped).
 *
 * @param name the header's name, for the refusal
 * @returns null when the header was not sent
 * @throws Problem `malformed_header` when it is neither `*` nor a list of entity tags
 */
export function parseTagList(name: string, value: string | undefined): TagList | null {
  if (value === undefined) return null
  const text = value.trim()
  if (text === '*') return '*'
  const tags: string[] = []
  let at = 0
  let expectsTag = true
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === ' ' || character === '\t') at += 1
    else if (character === ',') {
      expectsTag = true
      at += 1
    } else {
      tag.lastIndex = at
      const match = expectsTag ? tag.exec(text) : null
      if (match === null) throw malformed(name)
      tags.push(match[0])
      at = tag.lastIndex
      expectsTag = false
    }
  }
  if (tags.length === 0) throw malformed(name)
  return tags
}

function malformed(name: string): Problem {
  return new Problem('malformed_header', {
    detail: {
      en: `${name} is neither “*” nor a list of quoted entity tags.`,
      de: `${name} ist weder „*“ noch eine Liste von Entity-Tags in Anführungszeichen.`,
    },
  })
}

/** Strong comparison (RFC 9110, section 8.8.3.2): for If-Match. */
export function matchesStrongly(list: TagList, current: string): boolean {
  return list === '*' || list.includes(current)
}

/** Weak comparison (RFC 9110, section 8.8.3.2): for If-None-Match. */
export function matchesWeakly(list: TagList, current: string): boolean {
  return list === '*' || list.some((candidate) => candidate.replace(/^W\//, '') === current)
}

/**
 * The version that a caller requires: by header, by a number in the body, by both, or by neither. `member` is the name
 * of the number in the body: `version`, or `seq` on the staff view of an account.
 */
export interface Precondition {
  ifMatch: TagList | null
  member: 'version' | 'seq'
  number: number | null
}

/** True when the caller named a version. */
export function isConditional(precondition: Precondition): boolean {
  return precondition.ifMatch !== null || precondition.number !== null
}
