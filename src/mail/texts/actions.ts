import {
  builtInActions,
  covers,
  type GuardedAction,
  type OthersAction,
  othersActions,
} from '../../enforcement/actions.ts'

/** The names for people of the actions that a hold can block. */
export interface ActionWords {
  actions: Record<GuardedAction | OthersAction, string>
  /** All actions. */
  everything: string
  /** An action that an application has named. */
  ofApplication: (name: string) => string
  /** All actions of an application. */
  allOfApplication: string
}

/** The patterns of a hold in words: each action once, in the order in which they are listed. */
export function inWords(patterns: readonly string[], words: ActionWords): string {
  const isCovered = (action: string) => covers(patterns, action)
  const ofOthers = othersActions.filter(isCovered).map((action) => words.actions[action])
  if (patterns.includes('*')) return [words.everything, ...ofOthers].join(', ')
  const builtIn = builtInActions.filter(isCovered).map((action) => words.actions[action])
  const applications = patterns
    .filter((pattern) => pattern.startsWith('app.'))
    .map((pattern) => ofApplication(pattern, words))
  return [...new Set([...builtIn, ...ofOthers, ...applications])].join(', ')
}

function ofApplication(pattern: string, words: ActionWords): string {
  const name = pattern.replace(/^app\./, '').replace(/\.?\*$/, '')
  return name === '' ? words.allOfApplication : words.ofApplication(name.replace(/[._-]+/g, ' '))
}
