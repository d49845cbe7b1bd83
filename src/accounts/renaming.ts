import type { Filter } from 'mongodb'
import { type Expression, literal } from '../database/expression.ts'
import { type NextStep, Problem } from '../http/problem.ts'
import type { NewName } from '../identifiers/usernames.ts'
import { day } from '../time.ts'
import type { AccountDocument, NameEntry } from './account.ts'

/** How long an old name stays reserved for its account. */
export const quarantineMs = 30 * day

/** The maximum number of names in quarantine for an account. */
export const namesKept = 20

/**
 * A derived name that is the current one: the owner has not chosen it, so it needs no quarantine when another replaces
 * it.
 */
const isDerivedNow = { $and: [{ $eq: ['$$this.until', null] }, { $eq: ['$$this.made', true] }] }

const currentNameOf = { $first: { $filter: { input: '$names', cond: { $eq: ['$$this.until', null] } } } }

type Retry = Pick<NextStep, 'method' | 'href'>

/** The condition of a write that gives an account this name: its quarantine has room for the current one. */
export function roomForName(name: NewName, now: Date): Filter<AccountDocument> {
  const expression = { $lt: [{ $size: quarantinedAfter(name.key, now) }, namesKept + 1] }
  return { $expr: expression } as Filter<AccountDocument>
}

/**
 * The names of an account that takes this one: the former one goes into quarantine, those with a lapsed quarantine are
 * released.
 */
export function namesWith(name: NewName, now: Date): Expression {
  return { $concatArrays: [quarantinedAfter(name.key, now), [literal({ ...name, until: null })]] }
}

/** What an event records about it. */
export function nameChange(name: NewName) {
  return { before: { $getField: { field: 'name', input: currentNameOf } }, after: literal(name.name) }
}

/** Like `quarantinedWithout`, except that a current name that was derived is left out. */
function quarantinedAfter(key: string, now: Date): Expression {
  const chosen = { $filter: { input: '$names', cond: { $not: [isDerivedNow] } } }
  return quarantinedWithout(key, now, chosen)
}

/**
 * The names that the account keeps beside the new one: the current one, which goes into quarantine, and those still in
 * it.
 */
export function quarantinedWithout(key: string, now: Date, names: Expression = '$names'): Expression {
  const until = new Date(now.getTime() + quarantineMs)
  const remaining = {
    $filter: {
      input: names,
      cond: {
        $and: [
          { $ne: ['$$this.key', literal(key)] },
          { $or: [{ $eq: ['$$this.until', null] }, { $gt: ['$$this.until', now] }] },
        ],
      },
    },
  }
  return {
    $map: { input: remaining, in: { $mergeObjects: ['$$this', { until: { $ifNull: ['$$this.until', until] } }] } },
  }
}

/**
 * The 409 of an account that has too many names in quarantine to take another, or null.
 *
 * @param retry how to send the request again, with another name or later
 */
export function namesLimit(account: AccountDocument, key: string, now: Date, retry: Retry): Problem | null {
  const stays = ({ until, made }: NameEntry) => (until === null ? made !== true : until > now)
  const remaining = account.names.filter((entry) => entry.key !== key && stays(entry))
  if (remaining.length <= namesKept) return null
  const quarantined = remaining.filter((entry): entry is NameEntry & { until: Date } => entry.until !== null)
  quarantined.sort((a, b) => a.until.getTime() - b.until.getTime())
  const [earliest] = quarantined
  return new Problem('names_limit', {
    detail: {
      en: `${quarantined.length} old usernames of this account are reserved for it; ${namesKept} is the limit.`,
      de: `${quarantined.length} frühere Benutzernamen dieses Kontos sind für es zurückgehalten; mehr als ${namesKept} sind nicht möglich.`,
    },
    conflictingField: 'username',
    current: { quarantined: quarantined.map((entry) => ({ username: entry.name, until: entry.until.toISOString() })) },
    next: earliest === undefined ? [] : [waitFor(earliest.until, retry), takeBack(earliest.name, retry)],
  })
}

const waitFor = (until: Date, { method, href }: Retry): NextStep => ({
  rel: 'wait',
  title: {
    en: 'Try again when the first of them is free',
    de: 'Noch einmal versuchen, sobald der erste davon frei ist',
  },
  method,
  href,
  not_before: until.toISOString(),
})

const takeBack = (username: string, { method, href }: Retry): NextStep => ({
  rel: 'retry-with',
  title: { en: `Take back ${username}`, de: `${username} zurücknehmen` },
  method,
  href,
  body: { username },
})
