import type { CatalogueEntry } from './entry.ts'

/** What the service cannot do now, whatever the request. */
export const serviceProblems = {
  rate_limited: {
    status: 429,
    title: {
      en: 'Too many attempts',
      de: 'Zu viele Versuche',
    },
    suggestion: {
      en: 'Wait for the number of seconds in Retry-After.',
      de: 'Warten Sie so viele Sekunden, wie Retry-After sagt.',
    },
    explanation: {
      en: 'Too many attempts came from this address, or for this login from this address. Retry-After says in how many seconds you can try again. The response is the same for correct and wrong credentials.',
      de: 'Von dieser Adresse kamen zu viele Versuche, oder von ihr für diesen Anmeldenamen. Retry-After sagt, in wie vielen Sekunden es wieder geht. Die Antwort ist bei richtigen und falschen Angaben dieselbe.',
    },
  },
  internal_error: {
    status: 500,
    title: {
      en: 'Something went wrong',
      de: 'Etwas ist schiefgegangen',
    },
    suggestion: {
      en: 'Try again later. If it keeps happening, report it with the request id.',
      de: 'Versuchen Sie es später. Wenn es wieder geschieht, melden Sie es mit der Kennung der Anfrage.',
    },
    explanation: {
      en: 'The service has a fault. Its log has the details under the request id (X-Request-Id).',
      de: 'Der Dienst hat einen Fehler. Sein Protokoll hat unter der Kennung (X-Request-Id) die Einzelheiten.',
    },
  },
  overloaded: {
    status: 503,
    title: {
      en: 'The service is busy',
      de: 'Der Dienst ist ausgelastet',
    },
    suggestion: {
      en: 'Try again after Retry-After.',
      de: 'Versuchen Sie es noch einmal, nachdem Retry-After verstrichen ist.',
    },
    explanation: {
      en: 'The service is overloaded, or concurrent changes kept conflicting. The request changed nothing. Retry-After says when to try again.',
      de: 'Der Dienst ist überlastet, oder gleichzeitige Änderungen kamen sich immer wieder in die Quere. Die Anfrage hat nichts geändert. Retry-After sagt, wann es wieder geht.',
    },
  },
  database_unavailable: {
    status: 503,
    title: {
      en: 'The database is unavailable',
      de: 'Die Datenbank ist nicht erreichbar',
    },
    suggestion: {
      en: 'Try again after Retry-After.',
      de: 'Versuchen Sie es noch einmal, nachdem Retry-After verstrichen ist.',
    },
    explanation: {
      en: 'The database does not respond. The service refuses what it cannot check, and recovers by itself when the database is back. A change whose response was lost may or may not have been made: read the state before you repeat it.',
      de: 'Die Datenbank antwortet nicht. Der Dienst lehnt ab, was er nicht prüfen kann, und arbeitet von selbst weiter, sobald sie wieder da ist. Eine Änderung, deren Antwort verloren ging, kann geschehen sein oder nicht: Lesen Sie den Stand, bevor Sie sie wiederholen.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
