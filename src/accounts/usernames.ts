import type { Service } from '../service.ts'
import { isTombstone } from './account.ts'

/** The current username of an account; null for no id, and for an id of no account or of a closed one. */
export type Usernames = (id: string | null) => string | null

/** Reads the usernames of accounts with one command, or with none if there are no ids. */
export async function usernamesOf(service: Service, ids: Iterable<string | null>): Promise<Usernames> {
  const distinctIds = [...new Set(ids)].filter((id) => id !== null)
  if (distinctIds.length === 0) return () => null
  const accounts = await service.db.accounts.find({ _id: { $in: distinctIds } }, { projection: { names: 1 } }).toArray()
  const names = new Map(
    accounts.flatMap(({ _id, names }) => {
      const current = names.find(({ until }) => until === null)
      return current === undefined || isTombstone(current) ? [] : [[_id, current.name] as const]
    }),
  )
  return (id) => (id === null ? null : (names.get(id) ?? null))
}

type NameMember<K extends string> = K extends `${infer Subject}_id` ? `${Subject}_username` : `${K}_username`
type WithNames<T, K extends string> = T & { [M in K as NameMember<M>]: string | null }

/** Adds the username beside each id of a view: `account_username` beside `account_id`. */
export function withNames<K extends string, T extends Record<K, string | null>>(
  view: T,
  members: readonly K[],
  usernames: Usernames,
): WithNames<T, K> {
  const names = members.map((member) => [`${member.replace(/_id$/, '')}_username`, usernames(view[member])])
  return { ...view, ...Object.fromEntries(names) }
}

/** The same for one view. */
export async function withUsername<K extends string, T extends Record<K, string | null>>(
  service: Service,
  view: T,
  members: readonly K[],
): Promise<WithNames<T, K>> {
  return withNames(
    view,
    members,
    await usernamesOf(
      service,
      members.map((member) => view[member]),
    ),
  )
}

/** Adds the username beside each id of many views, read with one command. */
export async function withUsernames<K extends string, T extends Record<K, string | null>>(
  service: Service,
  views: readonly T[],
  members: readonly K[],
): Promise<WithNames<T, K>[]> {
  const usernames = await usernamesOf(
    service,
    views.flatMap((view) => members.map((member) => view[member])),
  )
  return views.map((view) => withNames(view, members, usernames))
}
