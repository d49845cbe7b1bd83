import type { Event } from '../../client/src/index.ts'
import { t } from '../base/language.ts'
import { w } from './words.ts'

/** A name that is written from right to left keeps to itself: what follows it would join it. */
const isolated = (name: string) => (/[\u0590-\u08FF\uFB1D-\uFEFC]/.test(name) ? `\u2068${name}\u2069` : name)

/** Who did what. */
export function sentenceOf({ type, actor }: Event): string {
  const words = w().trail
  const who = actor.username ?? words.actors[actor.kind] ?? actor.kind
  const [resource = ''] = type.split('.')
  const { types, asStaff } = t().activity
  const done = types[type] ?? asStaff[resource] ?? type
  return words.happened[type] ?? words.sentence(isolated(who), words.types[type] ?? words.did(done))
}
