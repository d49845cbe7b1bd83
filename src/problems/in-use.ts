import type { CatalogueEntry } from './entry.ts'

/** Names, addresses and paths that are in use. */
export const inUseProblems = {
  username_taken: {
    status: 409,
    title: {
      en: 'Username already exists',
      de: 'Diesen Benutzernamen gibt es schon',
    },
    suggestion: {
      en: 'Choose another username.',
      de: 'Wählen Sie einen anderen Benutzernamen.',
    },
    explanation: {
      en: 'The username belongs to another account, or did until recently. An account’s previous username stays reserved for it for 30 days, and a username can be reserved for a day for a sign-up that is not finished. Case, width and the encoding of accents make no difference. The response lists every conflicting field and suggests similar usernames that are available.',
      de: 'Der Benutzername gehört zu einem anderen Konto, oder gehörte bis vor Kurzem dazu. Der frühere Name eines Kontos bleibt 30 Tage für es zurückgehalten, und ein Name kann einen Tag lang für eine Registrierung zurückgehalten sein, die noch nicht abgeschlossen ist. Großschreibung, Breite und die Kodierung von Akzenten machen keinen Unterschied. Die Antwort nennt jedes Feld, das im Weg ist, und schlägt ähnliche freie Namen vor.',
    },
  },
  username_confusable: {
    status: 409,
    title: {
      en: 'Username looks like an existing one',
      de: 'Der Benutzername sieht aus wie ein anderer',
    },
    suggestion: {
      en: 'Choose a username that cannot be mistaken for another.',
      de: 'Wählen Sie einen Benutzernamen, der sich nicht verwechseln lässt.',
    },
    explanation: {
      en: 'The username uses different letters but looks like an existing one (Unicode UTS 39), such as PayPaI with a capital i and paypal. The response suggests similar usernames that are available.',
      de: 'Der Benutzername hat andere Buchstaben, sieht aber aus wie ein vergebener (Unicode UTS 39), etwa PayPaI mit großem i und paypal. Die Antwort schlägt ähnliche freie Namen vor.',
    },
  },
  email_taken: {
    status: 409,
    title: {
      en: 'E-mail address already in use',
      de: 'Diese E-Mail-Adresse wird schon verwendet',
    },
    suggestion: {
      en: 'Sign in, or use another address.',
      de: 'Melden Sie sich an, oder verwenden Sie eine andere Adresse.',
    },
    explanation: {
      en: 'The e-mail address belongs to another account. Case makes no difference. If the service conceals who has an account, it reports this only to a caller with a token that was sent to the address.',
      de: 'Die E-Mail-Adresse gehört zu einem anderen Konto. Großschreibung macht keinen Unterschied. Wenn der Dienst verbirgt, wer ein Konto hat, sagt er das nur jemandem mit einem Token, das an die Adresse gesendet wurde.',
    },
  },
  path_taken: {
    status: 409,
    title: {
      en: 'A file already exists at this path',
      de: 'Unter diesem Pfad gibt es schon eine Datei',
    },
    suggestion: {
      en: 'Use the available path that “next” offers, or replace the file by sending its tag as If-Match.',
      de: 'Verwenden Sie den freien Pfad aus „next“, oder ersetzen Sie die Datei, indem Sie ihren Tag als If-Match senden.',
    },
    explanation: {
      en: 'The request sent a file to a path that is in use without saying that it may replace the existing file. “current” is the existing file. “next” has a similar path that is available, to which you can send the same bytes. With If-None-Match: * the response is precondition_failed instead.',
      de: 'Die Anfrage hat eine Datei an einen vergebenen Pfad gesendet, ohne zu sagen, dass sie die vorhandene ersetzen darf. „current“ ist die vorhandene Datei. „next“ hat einen ähnlichen freien Pfad, an den Sie dieselben Bytes senden können. Mit If-None-Match: * ist die Antwort stattdessen precondition_failed.',
    },
  },
  names_limit: {
    status: 409,
    title: {
      en: 'Too many previous usernames are reserved for the account',
      de: 'Für das Konto sind zu viele frühere Benutzernamen zurückgehalten',
    },
    suggestion: {
      en: 'Wait until one of them becomes available.',
      de: 'Warten Sie, bis einer davon frei wird.',
    },
    explanation: {
      en: 'Each previous username stays reserved for 30 days, and an account can have at most 20 of them. “current.quarantined” lists them with the time at which each becomes available.',
      de: 'Jeder frühere Benutzername bleibt 30 Tage zurückgehalten, höchstens 20 für ein Konto. „current.quarantined“ nennt sie mit der Zeit, zu der jeder frei wird.',
    },
  },
  name_taken: {
    status: 409,
    title: {
      en: 'The name is already in use',
      de: 'Dieser Name wird schon verwendet',
    },
    suggestion: {
      en: 'Choose another name.',
      de: 'Wählen Sie einen anderen Namen.',
    },
    explanation: {
      en: 'Another resource of the same kind, such as a webhook, has this name. “current” is that resource.',
      de: 'Etwas anderes derselben Art, etwa ein Webhook, heißt schon so. „current“ ist es.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
