import { t } from './language.ts'
import { visitor } from './visit.ts'

/**
 * The words for actions, each once, for staff also what only they do; a pattern such as `profile.*` stands for all it covers.
 *
 * @param actions the words by action; those for the owner when left out
 */
export function wordsFor(patterns: readonly string[], actions = t().holds.actions): string[] {
  const { inApps, inApp } = t().holds
  const isStaff = (visitor.value.account?.roles.length ?? 0) > 0
  const named = Object.entries(actions)
    .filter(([action]) => action !== 'admin.use' || isStaff)
    .filter(([action]) => patterns.some((pattern) => covers(pattern, action)))
  const ofApps = patterns.filter((pattern) => pattern === '*' || pattern.startsWith('app.'))
  const general = ofApps.some((pattern) => pattern === '*' || pattern === 'app.*')
  const special = general ? [inApps] : ofApps.map((pattern) => inApp(pattern.slice('app.'.length).replace(/\.\*$/, '')))
  return [...named.map(([, words]) => words ?? ''), ...special]
}

const neverBlocked = ['session.end', 'hold.read', 'appeal.create', 'appeal.withdraw']

/**
 * Whether a pattern covers an action, as the service decides it: what is never blocked is covered by no pattern, and `profile.show` by
 * itself alone.
 */
export function covers(pattern: string, action: string): boolean {
  if (pattern === action) return true
  if (neverBlocked.includes(action) || action === 'profile.show') return false
  return pattern === '*' || (pattern.endsWith('.*') && action.startsWith(pattern.slice(0, -1)))
}
