import type { Event } from '../../client/src/index.ts'
import { formatNumber, formatTime, language, languageName, t } from '../base/language.ts'
import { isObject } from './rebuild.ts'
import { actionWords, more, w } from './words.ts'

/** The usernames of the staff and the owner whom events name, by id. */
export type Names = ReadonlyMap<string, string>

export function namesIn(events: readonly Event[]): Names {
  const known = events.flatMap(
    ({ account_id: id, account_username: name, actor }): [string | null, string | null][] => [
      [id, name],
      [actor.id, actor.username],
    ],
  )
  return new Map(known.filter((pair): pair is [string, string] => pair[0] !== null && pair[1] !== null))
}

/** Who reads a value, and of what. */
export interface Reader {
  names: Names
  /** Whether it is of a hold, whose states are others than those of an account. */
  isHold: boolean
}

/** The words for a member of an account, a hold or a change of them. */
export function memberWords(member: string): string {
  const words =
    more().values.members[member] ?? more().conflict.members[member] ?? t().activity.members[member] ?? undefined
  return words ?? member.replaceAll('_', ' ')
}

/** The words for codes, by the member that has them. */
const codes: Record<string, (isHold: boolean) => Readonly<Record<string, string>>> = {
  state: (isHold) => (isHold ? { ...w().appeal.states, ...w().holds.states } : w().accounts.states),
  appeal_state: () => w().appeal.states,
  kind: () => w().holds.kinds,
  disclosure: () => w().place.disclosures,
  requirement: () => w().place.requirements,
  preset: () => w().place.presets,
  outcome: () => w().appeal.decisions,
  roles: () => w().accounts.roles,
}

/** A value in the language of the reader, as a sentence would have it. Ids of people are shown as their usernames. */
export function valueWords(member: string, value: unknown, reader: Reader): string {
  const words = more().values
  if (value === null || value === undefined || value === '') return w().common.none
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return formatNumber(value)
  if (Array.isArray(value)) return listWords(member, value, reader)
  if (typeof value === 'object') return objectWords(member, value as Record<string, unknown>, reader)
  const text = String(value)
  if (member === 'locale') return languageName(text)
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return formatTime(text)
  return codes[member]?.(reader.isHold)[text] ?? reader.names.get(text) ?? text
}

function listWords(member: string, values: readonly unknown[], reader: Reader): string {
  if (values.length === 0) return w().common.none
  if (member === 'actions' || member === 'except') return actionWords(values as string[]).join(', ')
  if (member === 'sessions') return formatNumber(values.length)
  return values.map((value) => valueWords(member, value, reader)).join(', ')
}

/** What stands for an object in a sentence, or else its members, one after the other. */
function objectWords(member: string, value: Record<string, unknown>, reader: Reader): string {
  const { title, titles, type, rule, enabled, recovery_codes_left: left, by } = value
  if (member === 'reason' && typeof title === 'string')
    return isObject(titles) ? String(titles[language.value] ?? title) : title
  if (member === 'source') return String(rule ?? w().trail.actors[String(type)] ?? type)
  if (member === 'second_factor') return enabled === true ? w().account.factorOn(Number(left)) : w().account.off
  if (member === 'lift_votes') return reader.names.get(String(by)) ?? w().common.gone
  const parts = Object.entries(value).filter(([name, part]) => part !== null && name !== 'id')
  if (parts.length === 0) return w().common.none
  return parts.map(([name, part]) => `${memberWords(name)}: ${valueWords(name, part, reader)}`).join('; ')
}
