/** The actions that Holdfast guards itself. What an application does is called `app.<name>`. */
export const builtInActions: readonly string[] = [
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
  'profile.show',
  'session.end',
  'hold.read',
  'appeal.create',
  'appeal.withdraw',
]

const appAction = /^app(\.[A-Za-z0-9_-]+)+$/

/** Why Holdfast would not know an action, or null when it does. */
export function actionFault(action: unknown): string | null {
  if (typeof action === 'string' && (builtInActions.includes(action) || appAction.test(action))) return null
  return `${JSON.stringify(action)}, which is no action: take app.<name>, or one of ${builtInActions.join(', ')}`
}
