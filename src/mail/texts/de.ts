import type { Texts } from './texts.ts'

const holdFacts = [
  '<% if (it.hold.reason) { %><%= it.hold.reason.title %>. <%= it.hold.reason.text %><% } %>',
  '<% if (it.hold.message) { %>Nachricht: <%= it.hold.message %><% } %>',
  'Sie betrifft: <%= it.hold.actions.join(", ") %>. <% if (it.until) { %>Sie endet am <%= it.until %>.<% } else { %>Sie hat kein festes Ende.<% } %>',
]

export const de: Texts = {
  greeting: 'Guten Tag <%= it.username %>,',
  code: 'Oder geben Sie diesen Code ein, wo danach gefragt wird:',
  footer: 'Diese E-Mail hat ein Programm geschrieben. Sie betrifft Ihr Konto <%= it.username %>.',
  mails: {
    finish_sign_up: {
      subject: 'Schließen Sie die Registrierung ab',
      lines: [
        'jemand hat sich mit dieser Adresse als <%= it.username %> registriert. Wenn Sie es waren, legen Sie das Konto bis <%= it.expires %> an: So lange bleibt der Name für Sie reserviert.',
        'Wenn Sie es nicht waren, tun Sie nichts: Es wird kein Konto angelegt, und die Adresse wird vergessen.',
      ],
      action: 'Konto anlegen',
      footer: 'Diese E-Mail hat ein Programm geschrieben. Jemand hat diese Adresse angegeben.',
    },
    already_signed_up: {
      subject: 'Sie haben schon ein Konto',
      lines: [
        'jemand wollte mit Ihrer Adresse ein Konto anlegen. Sie gehört schon zu Ihrem Konto <%= it.username %>: Melden Sie sich dort an, oder setzen Sie ein neues Passwort, wenn Sie es vergessen haben.',
        'Wenn Sie es nicht waren, tun Sie nichts: Nichts hat sich geändert, und niemand hat erfahren, dass Sie ein Konto haben.',
      ],
    },
    verify_email: {
      subject: 'Bestätigen Sie Ihre E-Mail-Adresse',
      lines: [
        'diese Adresse wurde für das Konto <%= it.username %> angegeben. Bestätigen Sie bis <%= it.expires %>, dass sie Ihnen gehört.',
        'Wenn das nicht Ihr Konto ist, tun Sie nichts.',
      ],
      action: 'Adresse bestätigen',
    },
    reset_password: {
      subject: 'Ein neues Passwort setzen',
      lines: [
        'jemand möchte für Ihr Konto ein neues Passwort setzen. Der Link gilt bis <%= it.expires %>, einmal.',
        'Wenn Sie es nicht waren, tun Sie nichts: Ihr Passwort bleibt, wie es ist.',
      ],
      action: 'Neues Passwort setzen',
    },
    confirm_email_change: {
      subject: 'Bestätigen Sie Ihre neue E-Mail-Adresse',
      lines: [
        'diese Adresse soll die Ihres Kontos werden. Bestätigen Sie sie bis <%= it.expires %>.',
        'Wenn Sie das nicht wollten, tun Sie nichts.',
      ],
      action: 'Neue Adresse bestätigen',
    },
    address_wanted: {
      subject: 'Jemand hat Ihre E-Mail-Adresse angegeben',
      lines: [
        'jemand wollte Ihre Adresse für ein anderes Konto. Sie bleibt die Ihres Kontos <%= it.username %>.',
        'Wenn Sie es waren, melden Sie sich bei diesem Konto an, oder geben Sie für das andere eine andere Adresse an. Wenn nicht, tun Sie nichts: Niemand hat erfahren, dass Sie ein Konto haben.',
      ],
    },
    email_change_announced: {
      subject: 'Ihre E-Mail-Adresse soll geändert werden',
      lines: [
        'jemand, der Ihr Passwort kennt, möchte die E-Mail-Adresse Ihres Kontos ändern.',
        '<% if (it.expires) { %>Wenn Sie es nicht waren, behalten Sie diese Adresse mit dem Link, bis <%= it.expires %>. Das beendet auch alle Sitzungen. Setzen Sie danach ein neues Passwort.<% } else { %>Wenn Sie es nicht waren, setzen Sie ein neues Passwort.<% } %>',
      ],
      action: 'Diese Adresse behalten',
    },
    email_changed_by_staff: {
      subject: 'Ihre E-Mail-Adresse wurde geändert',
      lines: [
        'am <%= it.at %> haben unsere Mitarbeiter Ihrem Konto eine andere E-Mail-Adresse gegeben. An diese hier gehen keine Nachrichten über das Konto mehr, und früher hierher gesendete Links gelten nicht mehr.',
        'Wenn Sie nicht darum gebeten haben, teilen Sie uns das sofort mit.',
      ],
    },
    account_closing: {
      subject: 'Ihr Konto wird geschlossen',
      lines: [
        'Ihr Konto wird geschlossen. Am <%= it.closes_at %> wird es mit allem gelöscht, was über Sie gespeichert ist.',
        'Um es zu behalten, melden Sie sich vorher an und öffnen Sie es wieder. Solange eine Sperre Sie daran hindert, läuft die Frist nicht.',
        'Wenn Sie es nicht geschlossen haben, kennt jemand anderes Ihr Passwort: Setzen Sie zuerst ein neues Passwort.',
      ],
    },
    account_reopened: {
      subject: 'Ihr Konto ist wieder offen',
      lines: [
        'Ihr Konto wurde am <%= it.at %> wieder geöffnet. Es wird nicht gelöscht.',
        'Wenn Sie das nicht wollten, setzen Sie sofort ein neues Passwort und schließen Sie das Konto dann noch einmal.',
      ],
    },
    password_changed: {
      subject: 'Ihr Passwort wurde geändert',
      lines: [
        'das Passwort Ihres Kontos wurde am <%= it.at %> geändert; andere Sitzungen wurden beendet.',
        'Wenn Sie es nicht waren, fordern Sie sofort ein neues Passwort an.',
      ],
    },
    username_changed: {
      subject: 'Ihr Benutzername wurde geändert',
      lines: [
        'der Benutzername Ihres Kontos wurde am <%= it.at %> geändert, von <%= it.before %> in <%= it.after %>. Melden Sie sich mit dem neuen an oder mit Ihrer E-Mail-Adresse.',
        'Wenn Sie es nicht waren, setzen Sie sofort ein neues Passwort.',
      ],
    },
    signed_in_from_new_place: {
      subject: 'Jemand hat sich von einem neuen Ort aus angemeldet',
      lines: [
        'jemand, der Ihr Passwort kennt, hat sich am <%= it.at %> an Ihrem Konto angemeldet, aus einem Netz, das noch nicht gesehen wurde.',
        'Wenn Sie es waren, ist nichts zu tun. Wenn nicht, setzen Sie sofort ein neues Passwort: das beendet alle Sitzungen.',
      ],
    },
    second_factor_added: {
      subject: 'Ihr Konto hat einen zweiten Faktor',
      lines: [
        'am <%= it.at %> wurde Ihrem Konto ein zweiter Faktor hinzugefügt. Zum Anmelden braucht es jetzt einen Code der Authenticator-App.',
        'Wenn Sie es nicht waren, setzen Sie sofort ein neues Passwort, und teilen Sie es uns mit.',
      ],
    },
    second_factor_removed: {
      subject: 'Der zweite Faktor Ihres Kontos wurde entfernt',
      lines: [
        '<% if (it.by === "staff") { %>am <%= it.at %> haben unsere Mitarbeiter den zweiten Faktor Ihres Kontos entfernt; alle Sitzungen wurden beendet.<% } else if (it.by === "proof") { %>am <%= it.at %> wurde der zweite Faktor Ihres Kontos entfernt: Er war hinzugefügt worden, bevor diese Adresse bestätigt war.<% } else if (it.by === "undo") { %>am <%= it.at %> wurde der zweite Faktor Ihres Kontos entfernt: Er war hinzugefügt worden, nachdem die Adresse geändert wurde, und diese Änderung wurde rückgängig gemacht.<% } else { %>am <%= it.at %> wurde der zweite Faktor Ihres Kontos entfernt.<% } %>',
        'Zum Anmelden genügt jetzt das Passwort. Wenn Sie das nicht erwartet haben, setzen Sie sofort ein neues Passwort.',
      ],
    },
    recovery_code_used: {
      subject: 'Mit einem Wiederherstellungscode wurde an Ihrem Konto angemeldet',
      lines: [
        'jemand, der Ihr Passwort kennt, hat sich am <%= it.at %> mit einem Wiederherstellungscode angemeldet. Es bleiben <%= it.left %>.',
        'Wenn Sie es nicht waren, setzen Sie sofort ein neues Passwort, und holen Sie sich neue Codes.',
      ],
    },
    recovery_codes_renewed: {
      subject: 'Ihr Konto hat neue Wiederherstellungscodes',
      lines: [
        'am <%= it.at %> wurden für Ihr Konto neue Wiederherstellungscodes erstellt. Die alten gelten nicht mehr.',
        'Wenn Sie es nicht waren, setzen Sie sofort ein neues Passwort.',
      ],
    },
    hold_placed: {
      subject: 'Ihr Konto hat eine Sperre (<%= it.hold.ref %>)',
      lines: [
        'Ihr Konto hat ab <%= it.since %> die Sperre <%= it.hold.ref %>.',
        ...holdFacts,
        '<% if (it.requirement === "email_verified") { %>Sie endet, sobald Sie Ihre E-Mail-Adresse bestätigen: Melden Sie sich an, und fordern Sie die E-Mail dafür an.<% } else if (it.requirement === "password_changed") { %>Sie endet, sobald Sie ein neues Passwort setzen: nach dem Anmelden oder per E-Mail.<% } else if (it.requirement === "second_factor") { %>Sie endet, sobald Sie einen zweiten Faktor hinzufügen: Melden Sie sich dafür an.<% } %>',
        '<% if (it.signing_in === "closed") { %>Bis dahin können Sie sich nicht anmelden; offene Sitzungen bleiben. Sie können inzwischen ein neues Passwort setzen.<% } else { %>Sie können sich anmelden<% if (it.signing_in === "restricted") { %>, nur dafür<% } %>: die Sperre lesen<% if (it.requirement) { %>, tun, was sie verlangt<% } %><% if (it.appealable) { %>, und ihr widersprechen<% } %>.<% } %>',
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
      lines: ['die Sperre <%= it.hold.ref %> Ihres Kontos ist beendet. Andere Sperren, falls es welche gibt, bleiben.'],
    },
    appeal_decided: {
      subject: 'Über Ihren Widerspruch wurde entschieden (<%= it.ref %>)',
      lines: [
        '<% if (it.outcome === "granted") { %>Ihrem Widerspruch gegen die Sperre <%= it.ref %> wurde stattgegeben: Sie ist beendet. Andere Sperren, falls es welche gibt, bleiben.<% } else { %>Ihr Widerspruch gegen die Sperre <%= it.ref %> wurde abgelehnt: Sie bleibt.<% } %>',
        '<% if (it.reason) { %>Begründung: <%= it.reason %><% } %>',
      ],
    },
  },
}
