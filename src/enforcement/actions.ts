import type { Sentence } from '../languages.ts'
/** Every action that a hold can block, in the order in which they are listed. Applications add `app.<name>`. */
export const builtInActions = [
  'session.create',
  'profile.update',
  'username.change',
  'email.change',
  'email.verify',
  'password.change',
  'password.reset',
  'factor.add',
  'factor.remove',
  'account.close',
  'account.reopen',
  'account.export',
  'admin.use',
] as const

/** What no hold ever blocks: the way out has to stay open. */
export const floorActions = ['session.end', 'hold.read', 'appeal.create', 'appeal.withdraw'] as const

export type GuardedAction = (typeof builtInActions)[number]

/**
 * What a hold prevents others from doing with the account. The owner does none of it: only the exact pattern covers it,
 * and no preset does.
 */
export const othersActions = ['profile.show'] as const

export type OthersAction = (typeof othersActions)[number]

/** Whether an action is one of others, not of the owner. */
export const isOfOthers = (action: string) => (othersActions as readonly string[]).includes(action)

/** Named sets of patterns for the usual holds. */
export const presets = {
  lock: ['*'],
  read_only: [
    'profile.*',
    'username.*',
    'email.*',
    'password.*',
    'factor.*',
    'account.close',
    'account.reopen',
    'admin.use',
    'app.*',
  ],
  takeover_freeze: ['email.change', 'username.change', 'account.close', 'account.export', 'factor.*'],
  preserve: ['account.close'],
  privilege_freeze: ['admin.use'],
} as const

export type Preset = keyof typeof presets
export const presetNames = Object.keys(presets) as Preset[]

export const holdKinds = ['review', 'security', 'policy', 'requirement', 'legal'] as const
export type HoldKind = (typeof holdKinds)[number]

export const requirements = ['email_verified', 'password_changed', 'second_factor'] as const
export type Requirement = (typeof requirements)[number]

const addedByKind: Record<HoldKind, readonly GuardedAction[]> = {
  review: ['account.close'],
  security: ['account.close', 'account.export'],
  policy: [],
  requirement: [],
  legal: ['account.close'],
}

const fulfilledBy: Record<Requirement, readonly GuardedAction[]> = {
  email_verified: ['email.verify'],
  password_changed: ['password.change'],
  second_factor: ['factor.add'],
}

/**
 * The patterns that cover an action: itself, each prefix of whole segments with `.*`, and `*`; an action of others only
 * itself. `app.pay.refund` is covered by `app.pay.refund`, `app.pay.*`, `app.*` and `*`.
 */
export function coveringPatterns(action: string): string[] {
  if (isOfOthers(action)) return [action]
  const segments = action.split('.')
  const prefixes = segments.slice(1).map((_, index) => `${segments.slice(0, index + 1).join('.')}.*`)
  return [action, ...prefixes.reverse(), '*']
}

/** Whether patterns cover an action; see `coveringPatterns`. */
export function covers(patterns: readonly string[], action: string): boolean {
  return coveringPatterns(action).some((pattern) => patterns.includes(pattern))
}

/** Applications choose the names of their actions, with any dots; the schema bounds the length. */
const appPattern = /^app(\.[A-Za-z0-9_-]+)*(\.[A-Za-z0-9_-]+|\.\*)$/

/**
 * Why a pattern cannot be held, or null when it can: an exact action, `segment.*` over whole segments, or `*`.
 * Floor actions and patterns that cover nothing are refused.
 */
export function patternFault(pattern: string): Sentence | null {
  if (pattern === '*' || isOfOthers(pattern) || appPattern.test(pattern)) return null
  if ((floorActions as readonly string[]).includes(pattern)) return neverBlocked
  if (builtInActions.some((action) => coveringPatterns(action).includes(pattern))) return null
  return noPattern
}

const neverBlocked = {
  en: 'This action is never blocked by a hold.',
  de: 'Diese Aktion wird durch keine Sperre verhindert.',
}
const noPattern = {
  en: 'This is not an action: take a built-in one, “segment.*”, “*”, or app.<name>.',
  de: 'Das ist keine Aktion: möglich sind eingebaute, „segment.*“, „*“ und app.<name>.',
}
const noAction = {
  en: 'This is not an action: take a built-in one, one of the floor, or app.<name>.',
  de: 'Das ist keine Aktion: möglich sind eingebaute, die immer erlaubten und app.<name>.',
}
const appAction = /^app(\.[A-Za-z0-9_-]+)+$/

/**
 * Why something is not a valid action for a check, or null when it is: a built-in one, one of the floor, or
 * `app.<name>`.
 */
export function actionFault(action: string): Sentence | null {
  const known: readonly string[] = [...builtInActions, ...othersActions, ...floorActions]
  if (known.includes(action) || appAction.test(action)) return null
  return noAction
}

/** The patterns a hold enforces: the requested ones, and those that its kind adds and they do not cover yet. */
export function enforcedPatterns(patterns: readonly string[], kind: HoldKind): string[] {
  const distinct = [...new Set(patterns)]
  return [...distinct, ...addedByKind[kind].filter((action) => !covers(distinct, action))]
}

/**
 * The actions that a hold never covers, because the owner could not fulfil its requirement otherwise: the action that
 * fulfils it, and the reset that lets an owner without a password sign in. A reset also proves the address and changes
 * the password.
 */
export function exemptActions(requirement: Requirement | null): GuardedAction[] {
  return requirement === null ? [] : [...fulfilledBy[requirement], 'password.reset']
}
