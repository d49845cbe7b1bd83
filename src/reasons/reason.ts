import type { Preset } from '../enforcement/actions.ts'
import type { HoldReason, ReasonTexts } from '../enforcement/hold-reason.ts'

/** An entry of the reason catalogue; a hold keeps the title and text that it was placed with. */
export interface Reason extends ReasonTexts {
  _id: string
  /** What is held if the request to place the hold names neither actions nor a preset. */
  preset: Preset | null
  /** How long a hold lasts if the request to place it names no end; null is open-ended. */
  duration_days: number | null
  review_days: number
  appeal_window_days: number
  /** How many reviewers have to lift such a hold; null leaves it to the kind. */
  lift_requires: 1 | 2 | null
  version: number
}

/** The defaults of an entry. */
export const usualReason = {
  titles: {},
  texts: {},
  preset: null,
  duration_days: null,
  review_days: 14,
  appeal_window_days: 180,
  lift_requires: null,
}

/** Strong entity tag of an entry. */
export function reasonTag(reason: Pick<Reason, '_id' | 'version'>): string {
  return `"reason.${reason._id}.${reason.version}"`
}

/** A reason as staff see it, with `code` in place of the id. */
export function reasonView({ _id, ...reason }: Reason) {
  return { code: _id, ...reason, ...languages(reason) }
}

/** The part of the reason that a hold keeps. */
export function wordsOf({ _id: code, title, text, ...reason }: Reason): HoldReason {
  return { code, title, text, ...languages(reason) }
}

function languages({ titles = {}, texts = {} }: Pick<ReasonTexts, 'titles' | 'texts'>) {
  return { titles, texts }
}
