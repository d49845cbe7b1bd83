/** Units of time, in milliseconds. */
export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** The time this many milliseconds later, at most the last one. */
export function laterBy(from: Date, milliseconds: number): Date {
  return new Date(Math.min(from.getTime() + milliseconds, lastTime))
}

/** The range of times: from the year 1 to the last one that RFC 3339 can express, whose years have four digits. */
export const firstTime = Date.parse('0001-01-01T00:00:00.000Z')
export const lastTime = Date.parse('9999-12-31T23:59:59.999Z')
