type Words = { readonly [code: string]: string }

/** What the console says, to staff. */
export const staffEn = {
  common: {
    close: 'Close',
    undo: 'Undo',
    loading: 'Loading …',
    more: 'Show more',
  },
  frame: { account: 'Your account' },
  noStaff: {
    title: 'This console is for staff',
    text: 'Your account has no role here.',
    held: 'Your account is on hold. Your account page shows why, and what you can do.',
  },
  idle: {
    title: 'Sign in again',
    text: 'Your session has ended. Nothing that you typed is lost: sign in, then go on.',
    later: 'Not now',
  },
  keys: {
    button: 'Keys',
    title: 'Keys on this screen',
    help: 'Show the keys',
    on: 'Letters work as keys',
    submit: 'Send the form',
    go: (place: string) => `Go to: ${place}`,
    search: 'Search',
    down: 'Next row',
    up: 'Previous row',
    open: 'Open the row',
    claim: 'Claim the row, or release it',
  },
  accounts: {
    nav: 'Accounts',
    title: 'Accounts',
    search: 'Name or address begins with',
    find: 'Search',
    held: 'On hold',
    heldYes: 'yes',
    heldNo: 'no',
    state: 'State',
    role: 'Role',
    any: 'any',
    none: 'No account matches.',
    states: { pending: 'pending', active: 'active', closing: 'closing', closed: 'closed' } as Words,
    roles: { admin: 'admin', reviewer: 'reviewer', support: 'support' } as Words,
  },
  queue: { nav: 'Queue' },
}

export type StaffMessages = typeof staffEn
