import { type EventType, eventTypes } from './event.ts'

const resources = [...new Set(eventTypes.map((type) => `${type.slice(0, type.indexOf('.'))}.*` as const))]

/** The patterns to search events by: a type, all types of one resource, or all. */
export const eventPatterns = ['*', ...resources, ...eventTypes] as const
export type EventPattern = (typeof eventPatterns)[number]

/** Whether an event type is the pattern itself or belongs to its resource (`hold.*`). */
export function matchesPattern(pattern: EventPattern, type: EventType): boolean {
  return pattern === '*' || pattern === type || pattern === `${type.slice(0, type.indexOf('.'))}.*`
}
