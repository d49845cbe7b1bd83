import type { CatalogueEntry } from './entry.ts'

/** Problems of a request itself, whatever it asks for. */
export const requestProblems = {
  malformed_json: {
    status: 400,
    title: {
      en: 'The body is not JSON',
      de: 'Der Inhalt ist kein JSON',
    },
    suggestion: {
      en: 'Send one JSON object, encoded in UTF-8.',
      de: 'Senden Sie ein JSON-Objekt in UTF-8.',
    },
    explanation: {
      en: 'The body of the request could not be parsed. It has to be one JSON text in UTF-8. Nothing was changed. A body that parses but breaks a rule gets validation_failed instead.',
      de: 'Der Inhalt der Anfrage lässt sich nicht lesen. Er muss ein JSON-Text in UTF-8 sein. Nichts wurde geändert. Was sich lesen lässt, aber eine Regel verletzt, wird mit validation_failed abgelehnt.',
    },
  },
  malformed_header: {
    status: 400,
    title: {
      en: 'A header cannot be read',
      de: 'Eine Kopfzeile lässt sich nicht lesen',
    },
    suggestion: {
      en: 'Correct the header that the detail names.',
      de: 'Berichtigen Sie die Kopfzeile, die „detail“ nennt.',
    },
    explanation: {
      en: 'A header of the request breaks its own syntax. If-Match and If-None-Match are “*” or a list of quoted entity tags (RFC 9110, section 8.8.3), such as "0199.3". Nothing was changed.',
      de: 'Eine Kopfzeile der Anfrage verletzt ihre eigene Schreibweise. If-Match und If-None-Match sind „*“ oder eine Liste von Entity-Tags in Anführungszeichen (RFC 9110, Abschnitt 8.8.3), wie "0199.3". Nichts wurde geändert.',
    },
  },
  not_found: {
    status: 404,
    title: {
      en: 'Not found',
      de: 'Nicht gefunden',
    },
    suggestion: {
      en: 'Check the address.',
      de: 'Prüfen Sie die Adresse.',
    },
    explanation: {
      en: 'The path is unknown, or the resource does not exist, no longer exists, or is not visible to you.',
      de: 'Den Pfad gibt es nicht, oder was er bezeichnet, gibt es nicht, nicht mehr oder nicht für Sie.',
    },
  },
  method_not_allowed: {
    status: 405,
    title: {
      en: 'The method is not allowed',
      de: 'Diese Methode gibt es hier nicht',
    },
    suggestion: {
      en: 'Use one of the methods in the Allow header.',
      de: 'Verwenden Sie eine der Methoden in der Kopfzeile Allow.',
    },
    explanation: {
      en: 'The path exists but does not support this method. The Allow header lists the supported methods.',
      de: 'Den Pfad gibt es, aber nicht mit dieser Methode. Die Kopfzeile Allow nennt die möglichen.',
    },
  },
  request_timeout: {
    status: 408,
    title: {
      en: 'The request took too long to arrive',
      de: 'Die Anfrage ist nicht rechtzeitig angekommen',
    },
    suggestion: {
      en: 'Send the request again.',
      de: 'Senden Sie die Anfrage noch einmal.',
    },
    explanation: {
      en: 'The headers or the body did not arrive in time, so the service closed the connection. Nothing was changed.',
      de: 'Die Kopfzeilen oder der Inhalt sind nicht rechtzeitig angekommen, und der Dienst hat die Verbindung geschlossen. Nichts wurde geändert.',
    },
  },
  too_large: {
    status: 413,
    title: {
      en: 'The body is too large',
      de: 'Der Inhalt ist zu groß',
    },
    suggestion: {
      en: 'Send a smaller body.',
      de: 'Senden Sie einen kleineren Inhalt.',
    },
    explanation: {
      en: 'The body is larger than the service accepts. Nothing was changed.',
      de: 'Der Inhalt der Anfrage ist größer, als der Dienst annimmt. Nichts wurde geändert.',
    },
  },
  uri_too_long: {
    status: 414,
    title: {
      en: 'The address is too long',
      de: 'Die Adresse ist zu lang',
    },
    suggestion: {
      en: 'Shorten the path or the query.',
      de: 'Kürzen Sie den Pfad oder die Abfrage.',
    },
    explanation: {
      en: 'The path and query together are longer than the service accepts. Nothing was changed.',
      de: 'Pfad und Abfrage zusammen sind länger, als der Dienst annimmt. Nichts wurde geändert.',
    },
  },
  unsupported_media_type: {
    status: 415,
    title: {
      en: 'The body has an unsupported media type',
      de: 'Der Inhalt hat einen Typ, den es hier nicht gibt',
    },
    suggestion: {
      en: 'Send application/json, or application/x-ndjson to an import.',
      de: 'Senden Sie application/json, einem Import application/x-ndjson.',
    },
    explanation: {
      en: 'Most operations accept application/json. PATCH also accepts application/merge-patch+json (RFC 7396). An import accepts application/x-ndjson only.',
      de: 'Die meisten Vorgänge nehmen application/json an, PATCH auch application/merge-patch+json (RFC 7396), ein Import nur application/x-ndjson.',
    },
  },
  validation_failed: {
    status: 422,
    title: {
      en: 'The request is invalid',
      de: 'Die Anfrage ist ungültig',
    },
    suggestion: {
      en: 'Correct what “errors” lists.',
      de: 'Berichtigen Sie, was „errors“ aufzählt.',
    },
    explanation: {
      en: 'The request breaks one or more rules. “errors” lists them, each with a JSON pointer (RFC 6901) to the member, a code and a sentence. Unknown members are refused, never ignored.',
      de: 'Die Anfrage verletzt eine oder mehrere Regeln. „errors“ zählt sie auf, jeweils mit einem JSON-Pointer (RFC 6901) auf die Angabe, einem Code und einem Satz. Unbekannte Angaben werden abgelehnt, nie übergangen.',
    },
  },
  headers_too_large: {
    status: 431,
    title: {
      en: 'The headers are too large',
      de: 'Die Kopfzeilen sind zu groß',
    },
    suggestion: {
      en: 'Send fewer or shorter headers, and a shorter address.',
      de: 'Senden Sie weniger oder kürzere Kopfzeilen und eine kürzere Adresse.',
    },
    explanation: {
      en: 'The request line and headers together are larger than the service accepts. Nothing was changed.',
      de: 'Anfragezeile und Kopfzeilen zusammen sind größer, als der Dienst annimmt. Nichts wurde geändert.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
