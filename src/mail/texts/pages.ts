import type { Language } from '../../languages.ts'

/** The texts of the pages behind the links in mails, in one language. */
export interface PageWords {
  forms: Record<'email' | 'password', { title: string; button: string }>
  newPassword: string
  needsScript: string
  /** The texts that the script of the pages shows. */
  script: {
    accountCreated: string
    done: Record<'email' | 'password', string>
    notYours: string
    resetSent: string
    resetNotSent: string
    unreachable: string
    /** The links that lead on. */
    on: Record<'account' | 'signIn' | 'again' | 'forgot' | 'held', string>
    /** Problems by code; for other codes the page shows the service's own text, which is English. */
    problems: Record<string, string>
  }
}

const en: PageWords = {
  forms: {
    email: { title: 'Confirm the e-mail address', button: 'Confirm' },
    password: { title: 'Set a new password', button: 'Set the password' },
  },
  newPassword: 'New password',
  needsScript:
    'This page needs JavaScript. You can also enter the code from the mail in the application that asks for it.',
  script: {
    accountCreated: 'The account is created. Sign in to it.',
    done: { email: 'The address is confirmed.', password: 'The password is set. Sign in with it.' },
    notYours: 'Not your account? Set your own password',
    resetSent: 'A mail with a link to set a password is on its way. That also ends all sessions.',
    resetNotSent: 'The mail could not be requested. Try again later.',
    unreachable: 'The service cannot be reached. Try again later.',
    on: {
      account: 'Go to your account',
      signIn: 'Sign in',
      again: 'Sign in, and request another mail',
      forgot: 'Send another link',
      held: 'Sign in, and read the hold',
    },
    problems: {
      not_found: 'The link was used already, or it has expired.',
    },
  },
}

const de: PageWords = {
  forms: {
    email: { title: 'E-Mail-Adresse bestätigen', button: 'Bestätigen' },
    password: { title: 'Neues Passwort festlegen', button: 'Passwort festlegen' },
  },
  newPassword: 'Neues Passwort',
  needsScript:
    'Diese Seite braucht JavaScript. Sie können den Code aus der E-Mail auch in der Anwendung eingeben, die danach fragt.',
  script: {
    accountCreated: 'Das Konto ist angelegt. Melden Sie sich an.',
    done: { email: 'Die Adresse ist bestätigt.', password: 'Das Passwort ist festgelegt. Melden Sie sich damit an.' },
    notYours: 'Nicht Ihr Konto? Eigenes Passwort festlegen',
    resetSent:
      'Eine E-Mail mit einem Link zum Festlegen eines Passworts ist unterwegs. Damit enden auch alle Sitzungen.',
    resetNotSent: 'Die E-Mail konnte nicht angefordert werden. Versuchen Sie es später erneut.',
    unreachable: 'Der Dienst ist nicht erreichbar. Versuchen Sie es später erneut.',
    on: {
      account: 'Zu Ihrem Konto',
      signIn: 'Anmelden',
      again: 'Anmelden und eine neue E-Mail anfordern',
      forgot: 'Neuen Link senden',
      held: 'Anmelden und die Sperre lesen',
    },
    problems: {
      not_found: 'Der Link wurde schon benutzt, oder er ist abgelaufen.',
      validation_failed:
        'Dieses Passwort geht nicht: Nehmen Sie mindestens 12 Zeichen, kein verbreitetes Passwort und keines mit Ihrem Namen.',
      account_held: 'Eine Sperre auf dem Konto verhindert das. Melden Sie sich an, um sie zu lesen.',
      rate_limited: 'Zu viele Versuche. Warten Sie einige Minuten.',
      overloaded: 'Der Dienst ist überlastet. Versuchen Sie es gleich noch einmal.',
    },
  },
}

export const pageWords: Record<Language, PageWords> = { en, de }
