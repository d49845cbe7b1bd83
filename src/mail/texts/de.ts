import type { Texts } from './texts.ts'

const sentences = {
  cause:
    '<% if (it.by === "staff") { %>unser Team hat am <%= it.at %> den zweiten Faktor Ihres Kontos entfernt und alle Sitzungen beendet.<% } else if (it.by === "proof") { %>der zweite Faktor Ihres Kontos wurde am <%= it.at %> entfernt, weil er hinzugefügt worden war, bevor diese Adresse bestätigt wurde.<% } else if (it.by === "undo") { %>der zweite Faktor Ihres Kontos wurde am <%= it.at %> entfernt, weil er nach der Adressänderung hinzugefügt worden war, die rückgängig gemacht wurde.<% } else { %>der zweite Faktor Ihres Kontos wurde am <%= it.at %> entfernt.<% } %>',
  ending: '<% if (it.until) { %>Sie endet am <%= it.until %>.<% } else { %>Sie hat kein festes Ende.<% } %>',
  requirement:
    '<% if (it.requirement === "email_verified") { %>Sie endet, sobald Sie Ihre E-Mail-Adresse bestätigen: Melden Sie sich an und fordern Sie die Bestätigungsmail an.<% } else if (it.requirement === "password_changed") { %>Sie endet, sobald Sie ein neues Passwort setzen: nach dem Anmelden oder per E-Mail.<% } else if (it.requirement === "second_factor") { %>Sie endet, sobald Sie einen zweiten Faktor hinzufügen: Melden Sie sich dafür an.<% } %>',
  signing_in:
    '<% if (it.signing_in === "closed") { %>Bis dahin können Sie sich nicht anmelden. Offene Sitzungen bleiben bestehen. Sie können inzwischen ein neues Passwort setzen.<% } else { %>Sie können sich anmelden<% if (it.signing_in === "restricted") { %>, nur dafür<% } %>: die Sperre lesen<% if (it.requirement) { %>, tun, was sie verlangt<% } %><% if (it.appealable) { %>, und ihr widersprechen<% } %>.<% } %>',
  decision:
    '<% if (it.outcome === "granted") { %>Ihrem Widerspruch gegen die Sperre <%= it.ref %> wurde stattgegeben, und die Sperre ist beendet. Andere Sperren bleiben bestehen.<% } else { %>Ihr Widerspruch gegen die Sperre <%= it.ref %> wurde abgelehnt. Die Sperre bleibt bestehen.<% } %>',
} satisfies Texts['sentences']

const holdFacts = [
  '<% if (it.hold.reason) { %><%= it.hold.reason.title %>. <%= it.hold.reason.text %><% } %>',
  '<% if (it.hold.message) { %>Nachricht: <%= it.hold.message %><% } %>',
  `Sie sperrt: <%= it.actions %>. ${sentences.ending}`,
]

export const de: Texts = {
  sentences,
  greeting: 'Guten Tag <%= it.username %>,',
  words: {
    everything: 'alles außer Abmelden, Lesen der Sperre und Widerspruch gegen sie',
    ofApplication: (name) => `„${name}“ in der Anwendung`,
    allOfApplication: 'alles in der Anwendung',
    actions: {
      'session.create': 'Anmelden',
      'profile.update': 'Bearbeiten des Profils',
      'username.change': 'Ändern des Benutzernamens',
      'email.change': 'Ändern der E-Mail-Adresse',
      'email.verify': 'Bestätigen der E-Mail-Adresse',
      'password.change': 'Ändern des Passworts',
      'password.reset': 'Zurücksetzen des Passworts',
      'factor.add': 'Hinzufügen eines zweiten Faktors',
      'factor.remove': 'Entfernen des zweiten Faktors',
      'account.close': 'Schließen des Kontos',
      'account.reopen': 'Wiedereröffnen des Kontos',
      'account.export': 'Exportieren der Kontodaten',
      'admin.use': 'Arbeiten als Personal',
      'profile.show': 'Zeigen des Profils gegenüber anderen',
    },
  },
  code: 'Oder geben Sie diesen Code ein, wo danach gefragt wird:',
  footer: 'Dies ist eine automatische Nachricht von <%= it.service %> zu Ihrem Konto <%= it.username %>.',
  mails: {
    finish_sign_up: {
      subject: 'Schließen Sie die Registrierung ab',
      lines: [
        'jemand hat sich mit dieser Adresse als <%= it.username %> registriert. Wenn Sie es waren, legen Sie das Konto bis <%= it.expires %> an. So lange bleibt der Benutzername für Sie reserviert.',
        'Wenn Sie es nicht waren, ignorieren Sie diese Nachricht. Es wird kein Konto angelegt, und wir löschen die Adresse.',
      ],
      action: 'Konto anlegen',
      footer:
        'Dies ist eine automatische Nachricht von <%= it.service %>. Sie erhalten sie, weil jemand diese Adresse angegeben hat.',
    },
    already_signed_up: {
      subject: 'Sie haben schon ein Konto',
      lines: [
        'jemand wollte mit Ihrer Adresse ein Konto anlegen. Sie gehört bereits zu Ihrem Konto <%= it.username %>. Melden Sie sich dort an, oder setzen Sie ein neues Passwort, falls Sie Ihres vergessen haben.',
        'Wenn Sie es nicht waren, ignorieren Sie diese Nachricht. Es hat sich nichts geändert, und wir haben nicht verraten, dass Sie ein Konto haben.',
      ],
    },
    verify_email: {
      subject: 'Bestätigen Sie Ihre E-Mail-Adresse',
      lines: [
        'diese Adresse wurde für das Konto <%= it.username %> angegeben. Bestätigen Sie bis <%= it.expires %>, dass sie Ihnen gehört.',
        'Wenn das nicht Ihr Konto ist, ignorieren Sie diese Nachricht.',
      ],
      action: 'Adresse bestätigen',
    },
    reset_password: {
      subject: 'Ein neues Passwort setzen',
      lines: [
        'jemand möchte für Ihr Konto ein neues Passwort setzen. Der Link funktioniert einmal und gilt bis <%= it.expires %>.',
        'Wenn Sie es nicht waren, ignorieren Sie diese Nachricht. Ihr Passwort bleibt unverändert.',
      ],
      action: 'Neues Passwort setzen',
    },
    confirm_email_change: {
      subject: 'Bestätigen Sie Ihre neue E-Mail-Adresse',
      lines: [
        'Sie möchten diese Adresse für Ihr Konto verwenden. Bestätigen Sie sie bis <%= it.expires %>.',
        'Wenn Sie das nicht veranlasst haben, ignorieren Sie diese Nachricht.',
      ],
      action: 'Neue Adresse bestätigen',
    },
    address_wanted: {
      subject: 'Jemand wollte Ihre E-Mail-Adresse verwenden',
      lines: [
        'jemand wollte Ihre Adresse für ein anderes Konto verwenden. Sie gehört weiterhin zu Ihrem Konto <%= it.username %>.',
        'Wenn Sie es waren, melden Sie sich bei Ihrem Konto an, oder verwenden Sie für das andere Konto eine andere Adresse. Wenn nicht, ignorieren Sie diese Nachricht. Wir haben nicht verraten, dass Sie ein Konto haben.',
      ],
    },
    email_change_announced: {
      subject: 'Ihre E-Mail-Adresse soll geändert werden',
      lines: [
        'jemand, der Ihr Passwort kennt, möchte die E-Mail-Adresse Ihres Kontos ändern.',
        '<% if (it.expires) { %>Wenn Sie es nicht waren, behalten Sie diese Adresse mit dem Link unten; er gilt bis <%= it.expires %>. Das beendet auch alle Sitzungen. Setzen Sie danach ein neues Passwort.<% } else { %>Wenn Sie es nicht waren, setzen Sie ein neues Passwort.<% } %>',
      ],
      action: 'Diese Adresse behalten',
    },
    email_changed_by_staff: {
      subject: 'Ihre E-Mail-Adresse wurde geändert',
      lines: [
        'unser Team hat am <%= it.at %> die E-Mail-Adresse Ihres Kontos geändert. Wir senden keine Nachrichten über das Konto mehr an diese Adresse, und früher hierher gesendete Links funktionieren nicht mehr.',
        'Wenn Sie nicht darum gebeten haben, teilen Sie uns das sofort mit.',
      ],
    },
    account_closing: {
      subject: 'Ihr Konto wird geschlossen',
      lines: [
        'Ihr Konto wird am <%= it.closes_at %> gelöscht, mit allem, was wir über Sie gespeichert haben.',
        'Um es zu behalten, melden Sie sich vorher an und öffnen Sie es wieder. Solange eine Sperre Sie daran hindert, ruht die Frist.',
        'Wenn Sie es nicht geschlossen haben, kennt vielleicht jemand anderes Ihr Passwort: Öffnen Sie es zuerst wieder, und setzen Sie dann ein neues Passwort. Wenn Sie sich nicht anmelden können, teilen Sie uns das mit.',
      ],
    },
    account_reopened: {
      subject: 'Ihr Konto ist wieder offen',
      lines: [
        'Ihr Konto wurde am <%= it.at %> wieder geöffnet. Es wird nicht gelöscht.',
        'Wenn Sie das nicht wollten, setzen Sie sofort ein neues Passwort und schließen Sie das Konto dann noch einmal.',
      ],
    },
    account_exported: {
      subject: 'Die Daten Ihres Kontos wurden exportiert',
      lines: [
        'unser Team hat am <%= it.at %> alles exportiert, was wir über Sie gespeichert haben. Das können Sie auch selbst, wenn Sie angemeldet sind.',
        'Wenn Sie nicht darum gebeten haben, teilen Sie uns das sofort mit.',
      ],
    },
    password_changed: {
      subject: 'Ihr Passwort wurde geändert',
      lines: [
        'das Passwort Ihres Kontos wurde am <%= it.at %> geändert. Ihre anderen Sitzungen wurden beendet.',
        'Wenn Sie es nicht waren, fordern Sie sofort ein neues Passwort an.',
      ],
    },
    username_changed: {
      subject: 'Ihr Benutzername wurde geändert',
      lines: [
        'der Benutzername Ihres Kontos wurde am <%= it.at %> von <%= it.before %> in <%= it.after %> geändert. Melden Sie sich mit dem neuen Benutzernamen oder mit Ihrer E-Mail-Adresse an.',
        'Wenn Sie es nicht waren, setzen Sie sofort ein neues Passwort.',
      ],
    },
    signed_in_from_new_place: {
      subject: 'Neue Anmeldung bei Ihrem Konto',
      lines: [
        'jemand, der Ihr Passwort kennt, hat sich am <%= it.at %> aus einem unbekannten Netz bei Ihrem Konto angemeldet.',
        'Wenn Sie es waren, ignorieren Sie diese Nachricht. Wenn nicht, setzen Sie sofort ein neues Passwort. Das beendet alle Sitzungen.',
      ],
    },
    second_factor_added: {
      subject: 'Ihr Konto hat einen zweiten Faktor',
      lines: [
        'Ihrem Konto wurde am <%= it.at %> ein zweiter Faktor hinzugefügt. Zum Anmelden brauchen Sie jetzt einen Code aus der Authenticator-App.',
        'Wenn Sie es nicht waren, setzen Sie sofort ein neues Passwort, und teilen Sie es uns mit.',
      ],
    },
    second_factor_removed: {
      subject: 'Der zweite Faktor Ihres Kontos wurde entfernt',
      lines: [
        sentences.cause,
        'Zum Anmelden genügt jetzt das Passwort. Wenn Sie das nicht erwartet haben, setzen Sie sofort ein neues Passwort.',
      ],
    },
    recovery_code_used: {
      subject: 'Anmeldung mit einem Wiederherstellungscode',
      lines: [
        'jemand, der Ihr Passwort kennt, hat sich am <%= it.at %> mit einem Wiederherstellungscode angemeldet. Verbleibende Codes: <%= it.left %>.',
        'Wenn Sie es nicht waren, setzen Sie sofort ein neues Passwort und erstellen Sie neue Codes.',
      ],
    },
    recovery_codes_renewed: {
      subject: 'Ihr Konto hat neue Wiederherstellungscodes',
      lines: [
        'für Ihr Konto wurden am <%= it.at %> neue Wiederherstellungscodes erstellt. Die alten gelten nicht mehr.',
        'Wenn Sie es nicht waren, setzen Sie sofort ein neues Passwort.',
      ],
    },
    hold_placed: {
      subject: 'Ihr Konto wurde eingeschränkt (<%= it.hold.ref %>)',
      lines: [
        'für Ihr Konto gilt ab <%= it.since %> die Sperre <%= it.hold.ref %>.',
        ...holdFacts,
        sentences.requirement,
        sentences.signing_in,
      ],
    },
    hold_changed: {
      subject: 'Eine Sperre Ihres Kontos wurde geändert (<%= it.hold.ref %>)',
      lines: ['die Sperre <%= it.hold.ref %> Ihres Kontos wurde geändert.', ...holdFacts],
    },
    hold_ends_soon: {
      subject: 'Eine Sperre Ihres Kontos endet bald (<%= it.hold.ref %>)',
      lines: [
        'die Sperre <%= it.hold.ref %> Ihres Kontos endet am <%= it.until %>, wenn sie nicht vorher geändert wird.',
      ],
    },
    hold_ended: {
      subject: 'Eine Sperre Ihres Kontos ist beendet (<%= it.hold.ref %>)',
      lines: ['die Sperre <%= it.hold.ref %> Ihres Kontos ist beendet. Andere Sperren bleiben bestehen.'],
    },
    appeal_decided: {
      subject: 'Über Ihren Widerspruch wurde entschieden (<%= it.ref %>)',
      lines: [sentences.decision, '<% if (it.reason) { %>Begründung: <%= it.reason %><% } %>'],
    },
  },
}
