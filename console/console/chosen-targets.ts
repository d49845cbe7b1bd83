import { draftOf } from '../base/drafts.ts'

/** What the next batch is for, from rows that were chosen in a list. */
export const chosenTargets = draftOf('bulk targets')
