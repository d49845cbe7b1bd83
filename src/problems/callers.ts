import type { CatalogueEntry } from './entry.ts'

/** Who the caller is, and what they may do. */
export const callerProblems = {
  authentication_required: {
    status: 401,
    title: {
      en: 'Sign in first',
      de: 'Melden Sie sich zuerst an',
    },
    suggestion: {
      en: 'Sign in and send the token as “Authorization: Bearer …”.',
      de: 'Melden Sie sich an, und senden Sie das Token als „Authorization: Bearer …“.',
    },
    explanation: {
      en: 'The request has no usable Authorization header. Sign in with POST /v1/sessions and send the token from the response as “Authorization: Bearer hf_ses_…”.',
      de: 'Die Anfrage hat keine brauchbare Kopfzeile Authorization. Melden Sie sich mit POST /v1/sessions an, und senden Sie das Token aus der Antwort als „Authorization: Bearer hf_ses_…“.',
    },
  },
  invalid_credentials: {
    status: 401,
    title: {
      en: 'The credentials do not match',
      de: 'Die Angaben stimmen nicht überein',
    },
    suggestion: {
      en: 'Check the login and the password.',
      de: 'Prüfen Sie Anmeldename und Passwort.',
    },
    explanation: {
      en: 'The login, password or setup token is incorrect. At sign-in the response and its timing are the same for an unknown login and for a wrong password. You also get this response when the password was changed while the request was being processed.',
      de: 'Anmeldename, Passwort oder Einrichtungs-Token ist falsch. Beim Anmelden sind Antwort und Dauer bei einem unbekannten Namen dieselben wie bei einem falschen Passwort. Dieselbe Antwort kommt auch, wenn das Passwort geändert wurde, während die Anfrage lief.',
    },
  },
  session_expired: {
    status: 401,
    title: {
      en: 'The session has ended',
      de: 'Die Sitzung ist zu Ende',
    },
    suggestion: {
      en: 'Sign in again.',
      de: 'Melden Sie sich wieder an.',
    },
    explanation: {
      en: 'The token is unknown, was revoked or has expired. A request that was already being processed when its session ended gets this response too. It changed nothing.',
      de: 'Das Token ist unbekannt, wurde widerrufen oder ist abgelaufen. Auch eine Anfrage, die schon lief, als ihre Sitzung endete, bekommt diese Antwort. Sie hat nichts geändert.',
    },
  },
  second_factor_required: {
    status: 401,
    title: {
      en: 'A second-factor code is required',
      de: 'Ein Code des zweiten Faktors ist nötig',
    },
    suggestion: {
      en: 'Sign in again and send a code from your authenticator app, or a recovery code, as “code”.',
      de: 'Melden Sie sich noch einmal an, und senden Sie einen Code Ihrer Authenticator-App oder einen Wiederherstellungscode als „code“.',
    },
    explanation: {
      en: 'The password is correct, and the account has a second factor. Send the same request with “code”: the six digits that the authenticator app shows, or a recovery code. Each code works once. No session was created.',
      de: 'Das Passwort ist richtig, und das Konto hat einen zweiten Faktor. Senden Sie dieselbe Anfrage mit „code“: den sechs Ziffern der Authenticator-App oder einem Wiederherstellungscode. Jeder Code gilt ein Mal. Es ist keine Sitzung entstanden.',
    },
  },
  forbidden: {
    status: 403,
    title: {
      en: 'Your account may not do this',
      de: 'Ihr Konto darf das nicht',
    },
    suggestion: {
      en: 'Ask someone who has the role that “detail” names.',
      de: 'Fragen Sie jemanden mit der Rolle, die „detail“ nennt.',
    },
    explanation: {
      en: 'You are signed in, but your roles do not allow this operation. Only admins can act on members of staff.',
      de: 'Sie sind angemeldet, aber Ihre Rollen erlauben diesen Vorgang nicht. Nur Admins können mit den Konten von Mitarbeitern etwas tun.',
    },
  },
  restricted_session: {
    status: 403,
    title: {
      en: 'A restricted session cannot do this',
      de: 'Eine eingeschränkte Sitzung kann das nicht',
    },
    suggestion: {
      en: 'Sign in again for a full session.',
      de: 'Melden Sie sich wieder an, um eine volle Sitzung zu bekommen.',
    },
    explanation: {
      en: 'An account whose sign-in is held gets a restricted session. It can read the account, its sessions and its holds, submit appeals, do what a blocking hold asks for, and sign out. It never becomes a full session: sign in again when the hold has ended.',
      de: 'Ein Konto, dessen Anmeldung gesperrt ist, bekommt eine eingeschränkte Sitzung. Sie kann das Konto, seine Sitzungen und Sperren lesen, Einspruch einlegen, tun, was eine Sperre verlangt, und sich abmelden. Sie wird nie zu einer vollen: Melden Sie sich wieder an, wenn die Sperre zu Ende ist.',
    },
  },
  cross_origin_refused: {
    status: 403,
    title: {
      en: 'The request does not come from a page of this service',
      de: 'Die Anfrage kommt nicht von einer Seite dieses Dienstes',
    },
    suggestion: {
      en: 'Send “X-Holdfast: web” from a page of the same origin, or the token as “Authorization: Bearer …”.',
      de: 'Senden Sie „X-Holdfast: web“ von einer Seite desselben Ursprungs, oder das Token als „Authorization: Bearer …“.',
    },
    explanation: {
      en: 'A browser sends the cookie of a web session also with requests that another page has caused. A change is therefore made only if the request has “X-Holdfast: web”, and comes from a page of the same origin by Sec-Fetch-Site or, in browsers without it, by Origin. The same holds for everything under /web. Nothing was changed. A request with a bearer token does not need this, and its cookies are ignored.',
      de: 'Ein Browser sendet das Cookie auch mit Anfragen, die eine fremde Seite ausgelöst hat. Deshalb wird nur etwas geändert, wenn die Anfrage „X-Holdfast: web“ hat und nach Sec-Fetch-Site, in Browsern ohne diese Kopfzeile nach Origin, von einer Seite desselben Ursprungs kommt. Dasselbe gilt für alles unter /web. Nichts wurde geändert. Eine Anfrage mit Bearer-Token braucht das nicht; ihre Cookies zählen nicht.',
    },
  },
  step_up_required: {
    status: 403,
    title: {
      en: 'Give your password again first',
      de: 'Geben Sie zuerst Ihr Passwort noch einmal ein',
    },
    suggestion: {
      en: 'Send your password to POST /web/session/step-up, then send the same request again.',
      de: 'Senden Sie Ihr Passwort an POST /web/session/step-up, und dann dieselbe Anfrage noch einmal.',
    },
    explanation: {
      en: 'Members of staff who use a browser have to have given their password within the last ten minutes, by signing in or with POST /web/session/step-up, before they change roles, service tokens or webhooks, import accounts, or begin a batch of more than 100 items. Nothing was changed. Send the same request again afterwards.',
      de: 'Mitarbeiter in einem Browser müssen ihr Passwort in den letzten zehn Minuten angegeben haben, beim Anmelden oder mit POST /web/session/step-up, bevor sie Rollen, Dienst-Token oder Webhooks ändern, Konten importieren oder mehr als 100 Sperren auf einmal setzen oder aufheben. Nichts wurde geändert. Senden Sie danach dieselbe Anfrage noch einmal.',
    },
  },
  email_unverified: {
    status: 403,
    title: {
      en: 'The e-mail address is not verified yet',
      de: 'Die E-Mail-Adresse ist noch nicht bestätigt',
    },
    suggestion: {
      en: 'Follow the link in the e-mail that you received, or request another one.',
      de: 'Folgen Sie dem Link in der E-Mail, die Sie bekommen haben, oder fordern Sie eine neue an.',
    },
    explanation: {
      en: 'This action requires a verified e-mail address. The service sent a verification link at sign-up; POST /v1/me/email-verifications sends another one.',
      de: 'Dafür muss die E-Mail-Adresse bestätigt sein. Bei der Registrierung hat der Dienst einen Link gesendet; POST /v1/me/email-verifications sendet einen neuen.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
