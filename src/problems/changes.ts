import type { CatalogueEntry } from './entry.ts'

/** Changes that meet others, or a state that does not allow them; requests that are sent twice. */
export const changeProblems = {
  version_conflict: {
    status: 409,
    title: {
      en: 'Someone else changed it first',
      de: 'Jemand anderes war schneller',
    },
    suggestion: {
      en: 'Read “current”, merge your change into it, and send it with the current version.',
      de: 'Lesen Sie „current“, führen Sie Ihre Änderung damit zusammen, und senden Sie sie mit dieser Version.',
    },
    explanation: {
      en: 'The version in the body is no longer the current one. “current” is the present state. Merge your change into it and send it again with the current version; do not repeat the same request.',
      de: 'Die Version im Inhalt der Anfrage ist nicht mehr die aktuelle. „current“ ist der jetzige Stand. Führen Sie Ihre Änderung damit zusammen, und senden Sie sie mit der aktuellen Version; wiederholen Sie nicht dieselbe Anfrage.',
    },
  },
  precondition_failed: {
    status: 412,
    title: {
      en: 'Someone else changed it first',
      de: 'Jemand anderes war schneller',
    },
    suggestion: {
      en: 'Read “current”, merge your change into it, and send it with the current entity tag.',
      de: 'Lesen Sie „current“, führen Sie Ihre Änderung damit zusammen, und senden Sie sie mit dem aktuellen Entity-Tag.',
    },
    explanation: {
      en: 'The entity tag in If-Match is no longer the current one (RFC 9110, section 13.1.1). “current” is the present state. Merge your change into it and send it again with the current tag.',
      de: 'Das Entity-Tag in If-Match ist nicht mehr das aktuelle (RFC 9110, Abschnitt 13.1.1). „current“ ist der jetzige Stand. Führen Sie Ihre Änderung damit zusammen, und senden Sie sie mit dem aktuellen Tag.',
    },
  },
  precondition_required: {
    status: 428,
    title: {
      en: 'Say which version you are changing',
      de: 'Sagen Sie, welche Version Sie ändern',
    },
    suggestion: {
      en: 'Read the resource and send its ETag as If-Match, or its version in the body.',
      de: 'Lesen Sie den jetzigen Stand, und senden Sie seinen ETag als If-Match oder seine Version im Inhalt.',
    },
    explanation: {
      en: 'A change to this resource needs If-Match with its entity tag, or its version in the body, so that it cannot overwrite a change by someone else (RFC 6585, section 3).',
      de: 'Eine Änderung braucht hier If-Match mit dem Entity-Tag, oder die Version im Inhalt, damit sie keine Änderung von jemand anderem überschreibt (RFC 6585, Abschnitt 3).',
    },
  },
  invalid_transition: {
    status: 409,
    title: {
      en: 'Not possible in the current state',
      de: 'Das geht in diesem Zustand nicht',
    },
    suggestion: {
      en: 'See “current.allowed” for the states that are possible now.',
      de: '„current.allowed“ nennt die Zustände, die jetzt möglich sind.',
    },
    explanation: {
      en: 'The resource is in a state that does not allow this operation. “current.state” is that state, and “current.allowed” lists the states that can follow it.',
      de: 'Der Zustand erlaubt diesen Vorgang nicht. „current.state“ ist der Zustand, und „current.allowed“ nennt die Zustände, die auf ihn folgen können.',
    },
  },
  idempotency_key_invalid: {
    status: 400,
    title: {
      en: 'The Idempotency-Key cannot be read',
      de: 'Der Idempotency-Key lässt sich nicht lesen',
    },
    suggestion: {
      en: 'Send a new random key, such as a UUID, for each operation.',
      de: 'Senden Sie mit jedem Vorgang einen neuen zufälligen Schlüssel, etwa eine UUID.',
    },
    explanation: {
      en: 'Idempotency-Key is a quoted string or a bare token of 16 to 255 characters. Nothing was changed.',
      de: 'Idempotency-Key ist ein Text in Anführungszeichen oder ein bloßes Wort, 16 bis 255 Zeichen lang. Nichts wurde geändert.',
    },
  },
  idempotency_in_progress: {
    status: 409,
    title: {
      en: 'The first request with this key is still in progress',
      de: 'Die erste Anfrage mit diesem Schlüssel läuft noch',
    },
    suggestion: {
      en: 'Send the same request with the same key again after Retry-After.',
      de: 'Senden Sie dieselbe Anfrage mit demselben Schlüssel noch einmal, nachdem Retry-After verstrichen ist.',
    },
    explanation: {
      en: 'A request with the same Idempotency-Key is still being processed. Repeat it after Retry-After. You then get the response of the first request or, if that request was lost, yours is processed instead after at most 60 seconds.',
      de: 'Eine Anfrage mit demselben Idempotency-Key wird noch bearbeitet. Wiederholen Sie sie nach Retry-After. Sie bekommen dann die Antwort der ersten Anfrage; wenn diese verloren ist, wird nach höchstens 60 Sekunden stattdessen Ihre bearbeitet.',
    },
  },
  idempotency_key_reused: {
    status: 422,
    title: {
      en: 'The key belongs to another request',
      de: 'Der Schlüssel gehört zu einer anderen Anfrage',
    },
    suggestion: {
      en: 'Send this request with a new key.',
      de: 'Senden Sie diese Anfrage mit einem neuen Schlüssel.',
    },
    explanation: {
      en: 'A request with the same Idempotency-Key but a different payload was sent within the last 24 hours. Nothing was changed. A key identifies one intended operation; you may reuse it only to correct a request that was refused.',
      de: 'In den letzten 24 Stunden wurde eine Anfrage mit demselben Idempotency-Key, aber anderem Inhalt gesendet. Nichts wurde geändert. Ein Schlüssel steht für einen beabsichtigten Vorgang; wieder verwenden dürfen Sie ihn nur, um eine abgelehnte Anfrage zu berichtigen.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
