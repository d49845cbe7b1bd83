import type { Texts } from './texts.ts'

const holdFacts = [
  '<% if (it.hold.reason) { %><%= it.hold.reason.title %>. <%= it.hold.reason.text %><% } %>',
  '<% if (it.hold.message) { %>Message: <%= it.hold.message %><% } %>',
  'It covers: <%= it.hold.actions.join(", ") %>. It <% if (it.until) { %>ends at <%= it.until %>.<% } else { %>has no end date.<% } %>',
]

export const en: Texts = {
  greeting: 'Hello <%= it.username %>,',
  code: 'Or use this code where you are asked for it:',
  footer: 'This mail was written by a program. It was sent because of your account <%= it.username %>.',
  mails: {
    finish_sign_up: {
      subject: 'Finish signing up',
      lines: [
        'somebody signed up as <%= it.username %> with this address. If it was you, make the account by <%= it.expires %>: until then the name is kept for you.',
        'If it was not you, do nothing: no account is made, and the address is forgotten.',
      ],
      action: 'Make the account',
      footer: 'This mail was written by a program. It was sent because somebody gave this address.',
    },
    already_signed_up: {
      subject: 'You have an account already',
      lines: [
        'somebody tried to sign up with your address. It belongs to your account <%= it.username %>: sign in to that, or set a new password if you have forgotten it.',
        'If it was not you, do nothing: nothing has changed, and nobody was told that you have an account.',
      ],
    },
    verify_email: {
      subject: 'Confirm your e-mail address',
      lines: [
        'this address was given for the account <%= it.username %>. Confirm that it is yours by <%= it.expires %>.',
        'If that is not your account, do nothing.',
      ],
      action: 'Confirm the address',
    },
    reset_password: {
      subject: 'Set a new password',
      lines: [
        'somebody asked to set a new password for your account. The link is good until <%= it.expires %>, once.',
        'If it was not you, do nothing: your password stays as it is.',
      ],
      action: 'Set a new password',
    },
    confirm_email_change: {
      subject: 'Confirm your new e-mail address',
      lines: [
        'this address is to become the one of your account. Confirm it by <%= it.expires %>.',
        'If you did not ask for this, do nothing.',
      ],
      action: 'Confirm the new address',
    },
    address_wanted: {
      subject: 'Somebody gave your e-mail address as theirs',
      lines: [
        'somebody wanted your address for another account. It stays that of your account <%= it.username %>.',
        'If it was you, sign in to this account, or give the other one another address. If it was not, do nothing: nobody was told that you have an account.',
      ],
    },
    email_change_announced: {
      subject: 'Your e-mail address is to be changed',
      lines: [
        'somebody who knows your password asked to change the e-mail address of your account.',
        '<% if (it.expires) { %>If it was not you, keep this address with the link below, until <%= it.expires %>. That also ends all sessions. Then set a new password.<% } else { %>If it was not you, set a new password.<% } %>',
      ],
      action: 'Keep this address',
    },
    email_changed_by_staff: {
      subject: 'Your e-mail address was changed',
      lines: [
        'at <%= it.at %> our staff gave your account another e-mail address. Mails about it no longer go to this one, and links that were sent here before have stopped working.',
        'If you did not ask for this, tell us right away.',
      ],
    },
    account_closing: {
      subject: 'Your account is to be closed',
      lines: [
        'your account is closing. It will be erased at <%= it.closes_at %>, with all that is stored of you.',
        'To keep it, sign in and reopen it before then. While a hold keeps you from reopening it, the time stands still.',
        'If you did not close it, someone else knows your password: set a new password first.',
      ],
    },
    account_reopened: {
      subject: 'Your account was reopened',
      lines: [
        'your account was reopened at <%= it.at %>. It will not be erased.',
        'If you did not want this, set a new password right away, then close the account again.',
      ],
    },
    password_changed: {
      subject: 'Your password was changed',
      lines: [
        'the password of your account was changed at <%= it.at %>, and other sessions were ended.',
        'If it was not you, ask for a new password at once.',
      ],
    },
    username_changed: {
      subject: 'Your username was changed',
      lines: [
        'the username of your account was changed at <%= it.at %>, from <%= it.before %> to <%= it.after %>. Sign in with the new one, or with your e-mail address.',
        'If it was not you, set a new password at once.',
      ],
    },
    signed_in_from_new_place: {
      subject: 'Somebody signed in from a new place',
      lines: [
        'somebody who knows your password signed in to your account at <%= it.at %>, from a network that was not seen before.',
        'If it was you, do nothing. If not, set a new password at once: that ends all sessions.',
      ],
    },
    second_factor_added: {
      subject: 'A second factor was added to your account',
      lines: [
        'a second factor was added to your account at <%= it.at %>. Signing in now needs a code of the authenticator app.',
        'If it was not you, reset your password right away, and tell us.',
      ],
    },
    second_factor_removed: {
      subject: 'The second factor of your account was removed',
      lines: [
        '<% if (it.by === "staff") { %>our staff removed the second factor of your account at <%= it.at %>, and all sessions were ended.<% } else if (it.by === "proof") { %>the second factor of your account was removed at <%= it.at %>: it was added before this address was confirmed.<% } else if (it.by === "undo") { %>the second factor of your account was removed at <%= it.at %>: it was added after the change of your address that was undone.<% } else { %>the second factor of your account was removed at <%= it.at %>.<% } %>',
        'Signing in now needs the password alone. If you did not expect this, reset your password right away.',
      ],
    },
    recovery_code_used: {
      subject: 'A recovery code was used to sign in to your account',
      lines: [
        'somebody who knows your password signed in with a recovery code at <%= it.at %>. <%= it.left %> recovery codes are left.',
        'If it was not you, reset your password right away, and get new recovery codes.',
      ],
    },
    recovery_codes_renewed: {
      subject: 'Your account has new recovery codes',
      lines: [
        'new recovery codes were created for your account at <%= it.at %>. The old ones no longer work.',
        'If it was not you, reset your password right away.',
      ],
    },
    hold_placed: {
      subject: 'A hold was placed on your account (<%= it.hold.ref %>)',
      lines: [
        'a hold was placed on your account: <%= it.hold.ref %>, from <%= it.since %>.',
        ...holdFacts,
        '<% if (it.requirement === "email_verified") { %>It ends as soon as you confirm your e-mail address: sign in and ask for the mail that confirms it.<% } else if (it.requirement === "password_changed") { %>It ends as soon as you set a new password: change it after signing in, or reset it by mail.<% } else if (it.requirement === "second_factor") { %>It ends as soon as you add a second factor: sign in and add one.<% } %>',
        '<% if (it.signing_in === "closed") { %>Until then you cannot sign in; open sessions go on. You can reset your password meanwhile.<% } else { %>You can sign in<% if (it.signing_in === "restricted") { %>, for this alone:<% } else { %> and<% } %> read the hold<% if (it.requirement) { %>, do what it asks for<% } %><% if (it.appealable) { %>, and appeal it<% } %>.<% } %>',
      ],
    },
    hold_changed: {
      subject: 'A hold on your account was changed (<%= it.hold.ref %>)',
      lines: ['the hold <%= it.hold.ref %> on your account was changed.', ...holdFacts],
    },
    hold_ends_soon: {
      subject: 'A hold on your account ends soon (<%= it.hold.ref %>)',
      lines: ['the hold <%= it.hold.ref %> on your account ends at <%= it.until %>, unless it is changed before.'],
    },
    hold_ended: {
      subject: 'A hold on your account has ended (<%= it.hold.ref %>)',
      lines: ['the hold <%= it.hold.ref %> on your account has ended. Other holds, if there are any, go on.'],
    },
    appeal_decided: {
      subject: 'Your appeal was decided (<%= it.ref %>)',
      lines: [
        'your appeal against the hold <%= it.ref %> was <% if (it.outcome === "granted") { %>granted: this hold has ended. Other holds, if there are any, go on.<% } else { %>denied: the hold stays.<% } %>',
        '<% if (it.reason) { %>Reason: <%= it.reason %><% } %>',
      ],
    },
  },
}
