import type { Texts } from './texts.ts'

const sentences = {
  cause:
    '<% if (it.by === "staff") { %>Our staff removed the second factor of your account at <%= it.at %> and ended all sessions.<% } else if (it.by === "proof") { %>The second factor of your account was removed at <%= it.at %>, because it was added before this address was confirmed.<% } else if (it.by === "undo") { %>The second factor of your account was removed at <%= it.at %>, because it was added after the change of address that was undone.<% } else { %>The second factor of your account was removed at <%= it.at %>.<% } %>',
  ending: '<% if (it.until) { %>It ends at <%= it.until %>.<% } else { %>It has no end date.<% } %>',
  requirement:
    '<% if (it.requirement === "email_verified") { %>It ends as soon as you confirm your e-mail address: sign in and request the confirmation e-mail.<% } else if (it.requirement === "password_changed") { %>It ends as soon as you set a new password: change it after signing in, or reset it by e-mail.<% } else if (it.requirement === "second_factor") { %>It ends as soon as you add a second factor: sign in and add one.<% } %>',
  signing_in:
    '<% if (it.signing_in === "closed") { %>Until then you cannot sign in. Sessions that are open stay open. You can reset your password in the meantime.<% } else { %>You can sign in<% if (it.signing_in === "restricted") { %> only to<% } else { %> and<% } %> read the hold<% if (it.requirement) { %>, do what it asks for<% } %><% if (it.appealable) { %>, and appeal it<% } %>.<% } %>',
  decision:
    'Your appeal against the hold <%= it.ref %> was <% if (it.outcome === "granted") { %>granted, and the hold has ended. Any other holds remain.<% } else { %>denied. The hold remains.<% } %>',
} satisfies Texts['sentences']

const holdFacts = [
  '<% if (it.hold.reason) { %><%= it.hold.reason.title %>. <%= it.hold.reason.text %><% } %>',
  '<% if (it.hold.message) { %>Message: <%= it.hold.message %><% } %>',
  `It blocks: <%= it.actions %>. ${sentences.ending}`,
]

export const en: Texts = {
  sentences,
  greeting: 'Hello <%= it.username %>,',
  words: {
    everything: 'everything but signing out, reading the hold and appealing it',
    ofApplication: (name) => `“${name}” in the application`,
    allOfApplication: 'everything in the application',
    actions: {
      'session.create': 'signing in',
      'profile.update': 'editing the profile',
      'username.change': 'changing the username',
      'email.change': 'changing the e-mail address',
      'email.verify': 'confirming the e-mail address',
      'password.change': 'changing the password',
      'password.reset': 'resetting the password',
      'factor.add': 'adding a second factor',
      'factor.remove': 'removing the second factor',
      'account.close': 'closing the account',
      'account.reopen': 'reopening the account',
      'account.export': 'exporting the data of the account',
      'admin.use': 'working as staff',
      'profile.show': 'showing the profile to others',
    },
  },
  code: 'Or enter this code where you are asked for it:',
  footer: 'This is an automated message from <%= it.service %> about your account <%= it.username %>.',
  mails: {
    finish_sign_up: {
      subject: 'Finish signing up',
      lines: [
        'Someone signed up as <%= it.username %> with this address. If it was you, create the account by <%= it.expires %>. Until then the username is reserved for you.',
        'If it was not you, ignore this message. No account is created, and we forget your address.',
      ],
      action: 'Create the account',
      footer:
        'This is an automated message from <%= it.service %>. You received it because someone entered this address.',
    },
    already_signed_up: {
      subject: 'You already have an account',
      lines: [
        'Someone tried to sign up with your address, which belongs to your account <%= it.username %>. Sign in to that account, or set a new password if you have forgotten yours.',
        'If it was not you, ignore this message. Nothing has changed, and we did not reveal that you have an account.',
      ],
    },
    verify_email: {
      subject: 'Confirm your e-mail address',
      lines: [
        'This address was entered for the account <%= it.username %>. Confirm by <%= it.expires %> that it is yours.',
        'If this is not your account, ignore this message.',
      ],
      action: 'Confirm the address',
    },
    reset_password: {
      subject: 'Set a new password',
      lines: [
        'Someone asked to set a new password for your account. The link works once and expires at <%= it.expires %>.',
        'If it was not you, ignore this message. Your password stays the same.',
      ],
      action: 'Set a new password',
    },
    confirm_email_change: {
      subject: 'Confirm your new e-mail address',
      lines: [
        'You asked to use this address for your account. Confirm it by <%= it.expires %>.',
        'If you did not ask for this, ignore this message.',
      ],
      action: 'Confirm the new address',
    },
    address_wanted: {
      subject: 'Someone tried to use your e-mail address',
      lines: [
        'Someone tried to use your address for another account. It still belongs to your account <%= it.username %>.',
        'If it was you, sign in to your account, or use another address for the other one. If it was not you, ignore this message. We did not reveal that you have an account.',
      ],
    },
    email_change_announced: {
      subject: 'Your e-mail address is about to change',
      lines: [
        'Someone who knows your password asked to change the e-mail address of your account.',
        '<% if (it.expires) { %>If it was not you, use the link below by <%= it.expires %> to keep this address. This also ends all sessions. Then set a new password.<% } else { %>If it was not you, set a new password.<% } %>',
      ],
      action: 'Keep this address',
    },
    email_changed_by_staff: {
      subject: 'Your e-mail address was changed',
      lines: [
        'At <%= it.at %> our staff changed the e-mail address of your account. We no longer send messages about it to this address, and links that we sent here before no longer work.',
        'If you did not ask for this, let us know right away.',
      ],
    },
    account_closing: {
      subject: 'Your account is about to be closed',
      lines: [
        'Your account will be erased at <%= it.closes_at %>, with everything we store about you.',
        'To keep it, sign in and reopen it before then. While a hold prevents you from reopening it, the period is paused.',
        'If you did not close it, someone else may know your password: reopen it first, then set a new password. If you cannot sign in, let us know.',
      ],
    },
    account_reopened: {
      subject: 'Your account was reopened',
      lines: [
        'Your account was reopened at <%= it.at %>. It will not be erased.',
        'If you did not want this, set a new password right away, then close the account again.',
      ],
    },
    account_exported: {
      subject: 'The data of your account was exported',
      lines: [
        'At <%= it.at %> our staff exported everything we store about you. You can do so yourself when you are signed in.',
        'If you did not ask for this, let us know right away.',
      ],
    },
    password_changed: {
      subject: 'Your password was changed',
      lines: [
        'The password of your account was changed at <%= it.at %>, and your other sessions were ended.',
        'If it was not you, reset your password right away.',
      ],
    },
    username_changed: {
      subject: 'Your username was changed',
      lines: [
        'The username of your account was changed at <%= it.at %> from <%= it.before %> to <%= it.after %>. Sign in with the new username or with your e-mail address.',
        'If it was not you, reset your password right away.',
      ],
    },
    signed_in_from_new_place: {
      subject: 'New sign-in to your account',
      lines: [
        'Someone who knows your password signed in to your account at <%= it.at %> from an unfamiliar network.',
        'If it was you, ignore this message. If not, reset your password right away. This ends all sessions.',
      ],
    },
    second_factor_added: {
      subject: 'A second factor was added to your account',
      lines: [
        'A second factor was added to your account at <%= it.at %>. Signing in now requires a code from the authenticator app.',
        'If it was not you, reset your password right away and let us know.',
      ],
    },
    second_factor_removed: {
      subject: 'The second factor of your account was removed',
      lines: [
        sentences.cause,
        'Signing in now requires only the password. If you did not expect this, reset your password right away.',
      ],
    },
    recovery_code_used: {
      subject: 'A recovery code was used to sign in to your account',
      lines: [
        'Someone who knows your password signed in with a recovery code at <%= it.at %>. Recovery codes left: <%= it.left %>.',
        'If it was not you, reset your password right away and create new recovery codes.',
      ],
    },
    recovery_codes_renewed: {
      subject: 'Your account has new recovery codes',
      lines: [
        'New recovery codes were created for your account at <%= it.at %>. The old ones no longer work.',
        'If it was not you, reset your password right away.',
      ],
    },
    hold_placed: {
      subject: 'A hold was placed on your account (<%= it.hold.ref %>)',
      lines: [
        'We placed the hold <%= it.hold.ref %> on your account. It applies from <%= it.since %>.',
        ...holdFacts,
        sentences.requirement,
        sentences.signing_in,
      ],
    },
    hold_changed: {
      subject: 'A hold on your account was changed (<%= it.hold.ref %>)',
      lines: ['The hold <%= it.hold.ref %> on your account was changed.', ...holdFacts],
    },
    hold_ends_soon: {
      subject: 'A hold on your account ends soon (<%= it.hold.ref %>)',
      lines: ['The hold <%= it.hold.ref %> on your account ends at <%= it.until %> unless it is changed before then.'],
    },
    hold_ended: {
      subject: 'A hold on your account has ended (<%= it.hold.ref %>)',
      lines: ['The hold <%= it.hold.ref %> on your account has ended. Any other holds remain.'],
    },
    appeal_decided: {
      subject: 'Your appeal was decided (<%= it.ref %>)',
      lines: [sentences.decision, '<% if (it.reason) { %>Reason: <%= it.reason %><% } %>'],
    },
  },
}
