/** The members in which two JSON values differ, as paths. A member that is null on one side is not compared. */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === 0 || other.length === 0 ? [] : differences(one[0], other[0], `${path}[]`)
  }
  if (!isObject(one) || !isObject(other)) return []
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].flatMap((name) =>
    name in one && name in other ? differences(one[name], other[name], `${path}.${name}`) : [`${path}.${name}`],
  )
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
