import type { Event } from '../../client/src/index.ts'
import { w } from './words.ts'

/** Who did what. */
export function sentenceOf({ type, actor }: Event): string {
  const words = w().trail
  const who = actor.username ?? words.actors[actor.kind] ?? actor.kind
  return words.sentence(who, words.types[type] ?? type)
}
