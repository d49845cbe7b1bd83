import type { Filter } from 'mongodb'
import type { Holdfast } from '../holdfast.ts'
import type { Precondition } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import { checkUsername } from '../identifiers/usernames.ts'
import { untilExplained } from '../mongo/transaction.ts'
import type { AccountDocument, NameEntry } from './account.ts'
import type { Caller } from './caller.ts'
import { clashProblem, findClashes, isIdentityClash } from './clashes.ts'
import { type AccountWrite, type Expression, literal, type WrittenAccount } from './store.ts'
import { ownVersioned } from './versions.ts'

/** An old name stays reserved for its account this long. */
export const quarantineMs = 30 * 24 * 60 * 60 * 1000
/** And an account has at most so many of them. */
export const namesKept = 20

const currentNameOf = { $first: { $filter: { input: '$names', cond: { $eq: ['$$this.until', null] } } } }

/**
 * Changes the caller's username. The old one goes into quarantine; an own quarantined one may be taken back, and the
 * current one written in another spelling. Names whose quarantine is over are let go in the same write.
 *
 * @throws Problem as the guarded write does; `username_taken`, `username_confusable`, `names_limit`
 */
export async function changeUsername(
  service: Holdfast,
  caller: Caller,
  username: string,
  asked: Precondition,
): Promise<WrittenAccount> {
  const checked = checkUsername(username, service.names)
  if (!checked.ok) throw new Problem('validation_failed')
  const { name } = checked
  const retry = { method: 'PUT', href: '/v1/me/username', verb: 'Take' } as const

  const write = (): AccountWrite => {
    const now = service.now()
    return {
      account: caller.account._id,
      authority: { kind: 'owner', action: 'username.change', session: caller.session.token_hash },
      origin: caller.origin,
      now,
      states: ['pending', 'active'],
      precondition: { asked, view: ownVersioned },
      condition: {
        $expr: { $lt: [{ $size: quarantinedWithout(name.key, now) }, namesKept + 1] },
      } as Filter<AccountDocument>,
      set: { names: { $concatArrays: [quarantinedWithout(name.key, now), [literal({ ...name, until: null })]] } },
      bumpsVersion: true,
      event: {
        type: 'username.changed',
        changes: {
          username: { before: { $getField: { field: 'name', input: currentNameOf } }, after: literal(name.name) },
        },
      },
    }
  }

  return untilExplained(
    async () => {
      try {
        return await service.store.tryWrite(write())
      } catch (error) {
        if (isIdentityClash(error)) return null
        throw error
      }
    },
    async () => {
      await service.store.explain(write(), (account) => namesLimit(account, name.key, service.now()))
      const conflicts = await findClashes(service, { name }, caller.account._id)
      if (conflicts.length > 0) throw clashProblem(conflicts, { username }, retry)
    },
  )
}

/** The names the account keeps beside the new one: the one it bears now, from now on in quarantine, and those still in it. */
function quarantinedWithout(key: string, now: Date): Expression {
  const until = new Date(now.getTime() + quarantineMs)
  const kept = {
    $filter: {
      input: '$names',
      cond: {
        $and: [
          { $ne: ['$$this.key', literal(key)] },
          { $or: [{ $eq: ['$$this.until', null] }, { $gt: ['$$this.until', now] }] },
        ],
      },
    },
  }
  return { $map: { input: kept, in: { $mergeObjects: ['$$this', { until: { $ifNull: ['$$this.until', until] } }] } } }
}

function namesLimit(account: AccountDocument, key: string, now: Date): Problem | null {
  const kept = account.names.filter((entry) => entry.key !== key && (entry.until === null || entry.until > now))
  if (kept.length <= namesKept) return null
  const quarantined = kept.filter((entry): entry is NameEntry & { until: Date } => entry.until !== null)
  quarantined.sort((a, b) => a.until.getTime() - b.until.getTime())
  const [earliest] = quarantined
  return new Problem('names_limit', {
    detail: `${quarantined.length} old usernames of this account are reserved for it; ${namesKept} is the limit.`,
    conflictingField: 'username',
    current: { quarantined: quarantined.map((entry) => ({ username: entry.name, until: entry.until.toISOString() })) },
    next: earliest === undefined ? [] : [waitFor(earliest.until), takeBack(earliest.name)],
  })
}

const waitFor = (until: Date) =>
  ({
    rel: 'wait',
    title: 'Try again when the first of them is free',
    method: 'PUT',
    href: '/v1/me/username',
    not_before: until.toISOString(),
  }) as const

const takeBack = (username: string) =>
  ({
    rel: 'retry-with',
    title: `Take back ${username}`,
    method: 'PUT',
    href: '/v1/me/username',
    body: { username },
  }) as const
