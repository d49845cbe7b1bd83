/** The actions that Holdfast guards itself. Actions of an application are called `app.<name>`. */
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

/** Why an action is unknown to Holdfast, or null when it is known. */
export function actionFault(action: unknown): string | null {
  if (typeof action === 'string' && (builtInActions.includes(action) || appAction.test(action))) return null
  return `${JSON.stringify(action)}, which is no action: take app.<name>, or one of ${builtInActions.join(', ')}`
}
