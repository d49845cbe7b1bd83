/** What a person saw, or what is there now, by member. */
export type Members = Record<string, unknown>

export interface Difference {
  member: string
  saw: unknown
  now: unknown
  /** Undefined where one's own change leaves it alone. */
  yours: unknown
}

/** Whether two values are the same; what is missing is null. */
export const isSame = (value: unknown, other: unknown) =>
  JSON.stringify(value ?? null) === JSON.stringify(other ?? null)

/** The members that differ, of those that a reader can judge. */
export function differences(members: readonly string[], saw: Members, now: Members, yours: Members): Difference[] {
  return members
    .map((member) => ({ member, saw: saw[member], now: now[member], yours: yours[member] }))
    .filter((row) => !isSame(row.saw, row.now) || (row.yours !== undefined && !isSame(row.now, row.yours)))
}
