import type { CatalogueEntry, ProblemCode } from '../problems.ts'

type Words = Pick<CatalogueEntry, 'title' | 'suggestion' | 'explanation' | 'noWayOut'>

/** What the pages of the codes say in German. */
export const problemsInGerman: Record<ProblemCode, Words> = {
  malformed_json: {
    title: 'Der Inhalt ist kein JSON',
    suggestion: 'Senden Sie ein JSON-Objekt in UTF-8.',
    explanation:
      'Der Inhalt der Anfrage lässt sich nicht lesen. Er muss ein JSON-Text in UTF-8 sein. Nichts wurde geändert. Was sich lesen lässt, aber eine Regel verletzt, wird mit validation_failed abgelehnt.',
  },
  malformed_header: {
    title: 'Eine Kopfzeile lässt sich nicht lesen',
    suggestion: 'Berichtigen Sie die Kopfzeile, die „detail“ nennt.',
    explanation:
      'Eine Kopfzeile der Anfrage verletzt ihre eigene Schreibweise. If-Match und If-None-Match sind „*“ oder eine Liste von Entity-Tags in Anführungszeichen (RFC 9110, Abschnitt 8.8.3), wie "0199.3". Nichts wurde geändert.',
  },
  idempotency_key_invalid: {
    title: 'Der Idempotency-Key lässt sich nicht lesen',
    suggestion: 'Senden Sie mit jedem Vorgang einen neuen zufälligen Schlüssel, etwa eine UUID.',
    explanation:
      'Idempotency-Key ist ein Text in Anführungszeichen oder ein bloßes Wort, 16 bis 255 Zeichen lang. Nichts wurde geändert.',
  },
  authentication_required: {
    title: 'Melden Sie sich zuerst an',
    suggestion: 'Melden Sie sich an, und senden Sie das Token als „Authorization: Bearer …“.',
    explanation:
      'Die Anfrage hat keine brauchbare Kopfzeile Authorization. Melden Sie sich mit POST /v1/sessions an, und senden Sie das Token aus der Antwort als „Authorization: Bearer hf_ses_…“.',
  },
  invalid_credentials: {
    title: 'Die Angaben stimmen nicht überein',
    suggestion: 'Prüfen Sie Anmeldename und Passwort.',
    explanation:
      'Anmeldename, Passwort oder Einrichtungs-Token ist falsch. Beim Anmelden sind Antwort und Dauer bei einem unbekannten Namen dieselben wie bei einem falschen Passwort. Dieselbe Antwort kommt auch, wenn das Passwort geändert wurde, während die Anfrage lief.',
  },
  session_expired: {
    title: 'Die Sitzung ist zu Ende',
    suggestion: 'Melden Sie sich wieder an.',
    explanation:
      'Das Token ist unbekannt, wurde widerrufen oder ist abgelaufen. Auch eine Anfrage, die schon lief, als ihre Sitzung endete, bekommt diese Antwort. Sie hat nichts geändert.',
  },
  second_factor_required: {
    title: 'Ein Code des zweiten Faktors ist nötig',
    suggestion:
      'Melden Sie sich noch einmal an, und senden Sie einen Code Ihrer Authenticator-App oder einen Wiederherstellungscode als „code“.',
    explanation:
      'Das Passwort ist richtig, und das Konto hat einen zweiten Faktor. Senden Sie dieselbe Anfrage mit „code“: den sechs Ziffern der Authenticator-App oder einem Wiederherstellungscode. Jeder Code gilt ein Mal. Es ist keine Sitzung entstanden.',
  },
  forbidden: {
    title: 'Ihr Konto darf das nicht',
    suggestion: 'Fragen Sie jemanden mit der Rolle, die „detail“ nennt.',
    explanation:
      'Sie sind angemeldet, aber Ihre Rollen erlauben diesen Vorgang nicht. Nur Admins können mit den Konten von Mitarbeitern etwas tun.',
  },
  restricted_session: {
    title: 'Eine eingeschränkte Sitzung kann das nicht',
    suggestion: 'Melden Sie sich wieder an, um eine volle Sitzung zu bekommen.',
    explanation:
      'Ein Konto, dessen Anmeldung gesperrt ist, bekommt eine eingeschränkte Sitzung. Sie kann das Konto, seine Sitzungen und Sperren lesen, Einspruch einlegen, tun, was eine Sperre verlangt, und sich abmelden. Sie wird nie zu einer vollen: Melden Sie sich wieder an, wenn die Sperre zu Ende ist.',
  },
  cross_origin_refused: {
    title: 'Die Anfrage kommt nicht von einer Seite dieses Dienstes',
    suggestion:
      'Senden Sie „X-Holdfast: web“ von einer Seite desselben Ursprungs, oder das Token als „Authorization: Bearer …“.',
    explanation:
      'Ein Browser sendet das Cookie auch mit Anfragen, die eine fremde Seite ausgelöst hat. Deshalb wird nur etwas geändert, wenn die Anfrage „X-Holdfast: web“ hat und nach Sec-Fetch-Site, in Browsern ohne diese Kopfzeile nach Origin, von einer Seite desselben Ursprungs kommt. Dasselbe gilt für alles unter /web. Nichts wurde geändert. Eine Anfrage mit Bearer-Token braucht das nicht; ihre Cookies zählen nicht.',
  },
  step_up_required: {
    title: 'Geben Sie zuerst Ihr Passwort noch einmal ein',
    suggestion: 'Senden Sie Ihr Passwort an POST /web/session/step-up, und dann dieselbe Anfrage noch einmal.',
    explanation:
      'Mitarbeiter in einem Browser müssen ihr Passwort in den letzten zehn Minuten angegeben haben, beim Anmelden oder mit POST /web/session/step-up, bevor sie Rollen, Dienst-Token oder Webhooks ändern, Konten importieren oder mehr als 100 Sperren auf einmal setzen oder aufheben. Nichts wurde geändert. Senden Sie danach dieselbe Anfrage noch einmal.',
  },
  email_unverified: {
    title: 'Die E-Mail-Adresse ist noch nicht bestätigt',
    suggestion: 'Folgen Sie dem Link in der E-Mail, die Sie bekommen haben, oder fordern Sie eine neue an.',
    explanation:
      'Dafür muss die E-Mail-Adresse bestätigt sein. Bei der Registrierung hat der Dienst einen Link gesendet; POST /v1/me/email-verifications sendet einen neuen.',
  },
  not_found: {
    title: 'Nicht gefunden',
    suggestion: 'Prüfen Sie die Adresse.',
    explanation: 'Den Pfad gibt es nicht, oder was er bezeichnet, gibt es nicht, nicht mehr oder nicht für Sie.',
  },
  method_not_allowed: {
    title: 'Diese Methode gibt es hier nicht',
    suggestion: 'Verwenden Sie eine der Methoden in der Kopfzeile Allow.',
    explanation: 'Den Pfad gibt es, aber nicht mit dieser Methode. Die Kopfzeile Allow nennt die möglichen.',
  },
  request_timeout: {
    title: 'Die Anfrage ist nicht rechtzeitig angekommen',
    suggestion: 'Senden Sie die Anfrage noch einmal.',
    explanation:
      'Die Kopfzeilen oder der Inhalt sind nicht rechtzeitig angekommen, und der Dienst hat die Verbindung geschlossen. Nichts wurde geändert.',
  },
  username_taken: {
    title: 'Diesen Benutzernamen gibt es schon',
    suggestion: 'Wählen Sie einen anderen Benutzernamen.',
    explanation:
      'Der Benutzername gehört zu einem anderen Konto, oder gehörte bis vor Kurzem dazu. Der frühere Name eines Kontos bleibt 30 Tage für es zurückgehalten, und ein Name kann einen Tag lang für eine Registrierung zurückgehalten sein, die noch nicht abgeschlossen ist. Großschreibung, Breite und die Kodierung von Akzenten machen keinen Unterschied. Die Antwort nennt jedes Feld, das im Weg ist, und schlägt ähnliche freie Namen vor.',
  },
  username_confusable: {
    title: 'Der Benutzername sieht aus wie ein anderer',
    suggestion: 'Wählen Sie einen Benutzernamen, der sich nicht verwechseln lässt.',
    explanation:
      'Der Benutzername hat andere Buchstaben, sieht aber aus wie ein vergebener (Unicode UTS 39), etwa PayPaI mit großem i und paypal. Die Antwort schlägt ähnliche freie Namen vor.',
  },
  email_taken: {
    title: 'Diese E-Mail-Adresse wird schon verwendet',
    suggestion: 'Melden Sie sich an, oder verwenden Sie eine andere Adresse.',
    explanation:
      'Die E-Mail-Adresse gehört zu einem anderen Konto. Großschreibung macht keinen Unterschied. Wenn der Dienst verbirgt, wer ein Konto hat, sagt er das nur jemandem mit einem Token, das an die Adresse gesendet wurde.',
  },
  account_held: {
    title: 'Eine Sperre auf dem Konto verhindert das',
    suggestion: 'Lesen Sie die Sperren: warum es sie gibt, und wann sie enden.',
    explanation:
      'Eine oder mehrere Sperren auf dem Konto betreffen diese Handlung. „holds“ nennt genau diese Sperren, die älteste zuerst, mit Grund und Ende. „until“ ist das Ende der letzten, oder null, wenn eine kein Ende hat. „still_allowed“ nennt, was das Konto weiter darf. Die Anfrage hat nichts geändert. Wenn die Anmeldung selbst gesperrt ist, hat „restricted_session“ ein Token, mit dem Sie die Sperren lesen, Einspruch einlegen, tun können, was sie verlangen, und sich abmelden.',
  },
  version_conflict: {
    title: 'Jemand anderes war schneller',
    suggestion: 'Lesen Sie „current“, führen Sie Ihre Änderung damit zusammen, und senden Sie sie mit dieser Version.',
    explanation:
      'Die Version im Inhalt der Anfrage ist nicht mehr die aktuelle. „current“ ist der jetzige Stand. Führen Sie Ihre Änderung damit zusammen, und senden Sie sie mit der aktuellen Version; wiederholen Sie nicht dieselbe Anfrage.',
  },
  invalid_transition: {
    title: 'Das geht in diesem Zustand nicht',
    suggestion: '„current.allowed“ nennt die Zustände, die jetzt möglich sind.',
    explanation:
      'Der Zustand erlaubt diesen Vorgang nicht. „current.state“ ist der Zustand, und „current.allowed“ nennt die Zustände, die auf ihn folgen können.',
  },
  second_reviewer_required: {
    title: 'Eine zweite Person muss zustimmen',
    suggestion: 'Fragen Sie jemand anderen, der prüft.',
    explanation:
      'Diese Sperre wird nur aufgehoben, wenn zwei verschiedene Prüfer zustimmen. Entweder haben Sie schon abgestimmt, oder Ihre Änderung würde die Sperre ohne zweiten Prüfer schwächen. Stimmen verfallen nach sieben Tagen.',
  },
  already_claimed: {
    title: 'Jemand anderes hat es übernommen',
    suggestion: 'Arbeiten Sie an etwas anderem, oder bitten Sie die Person, die es übernommen hat, es abzugeben.',
    explanation:
      'Jemand anderes hat die Sperre oder den Einspruch übernommen: siehe „current.assignee“. Diese Person oder ein Admin kann es abgeben.',
  },
  same_reviewer: {
    title: 'Das muss jemand anderes entscheiden',
    suggestion: 'Fragen Sie jemand anderen, der prüft.',
    explanation:
      'Wer eine Sperre gesetzt hat, kann nicht über den Einspruch gegen sie entscheiden, sie aber aufheben: Dann erledigt sich der Einspruch.',
  },
  self_hold: {
    title: 'Nicht auf dem eigenen Konto',
    suggestion: 'Bitten Sie jemand anderen darum.',
    explanation:
      'Mitarbeiter können die Vorgänge für Mitarbeiter nicht auf ihr eigenes Konto anwenden: keine Sperre darauf setzen, ändern, übernehmen oder aufheben, und nicht über einen eigenen Einspruch entscheiden.',
    noWayOut:
      'Wer fragt, darf nicht entscheiden. Nichts, was Sie senden, ändert das. Sie wählen, wen Sie darum bitten.',
  },
  last_admin: {
    title: 'Danach gäbe es keinen Admin mehr',
    suggestion: 'Geben Sie zuerst einem anderen Konto die Rolle Admin.',
    explanation:
      'Nach der Änderung hätte der Dienst keinen Admin mehr. Ein Admin zählt, solange das Konto noch nicht bestätigt oder aktiv ist und keine laufende oder geplante Sperre admin.use betrifft.',
    noWayOut:
      'Welches Konto Admin wird, entscheiden Menschen: Kein Schritt kann es nennen. Sobald ein anderes Konto die Rolle hat, senden Sie dieselbe Anfrage noch einmal.',
  },
  hold_exists: {
    title: 'Eine Sperre mit diesem dedupe_key gibt es schon',
    suggestion: 'Lesen Sie die Sperre, die es gibt.',
    explanation:
      'Das Konto hat eine Sperre mit demselben dedupe_key, die noch nicht zu Ende ist. „current“ ist diese Sperre. Ein Schlüssel wird wieder frei, wenn seine Sperre endet.',
    noWayOut: 'Die gewünschte Sperre ist schon da, es bleibt nichts zu tun. Um sie zu ändern, bearbeiten Sie sie.',
  },
  holds_limit: {
    title: 'Das Konto hat zu viele Sperren',
    suggestion: 'Heben Sie Sperren auf, die nicht mehr nötig sind.',
    explanation: 'Ein Konto kann höchstens 50 Sperren haben, die nicht zu Ende sind.',
    noWayOut:
      'Welche Sperre nicht mehr nötig ist, entscheiden Menschen: Kein Schritt kann sie nennen. Sobald eine aufgehoben ist, senden Sie dieselbe Anfrage noch einmal.',
  },
  appeal_open: {
    title: 'Es gibt schon einen offenen Einspruch',
    suggestion: 'Warten Sie auf die Entscheidung, oder ziehen Sie den Einspruch zurück, und legen Sie ihn neu ein.',
    explanation: 'Gegen eine Sperre ist nur ein Einspruch auf einmal offen. „current“ ist dieser Einspruch.',
  },
  not_appealable: {
    title: 'Gegen diese Sperre ist kein Einspruch möglich',
    suggestion: 'Lesen Sie die Sperre: ihren Grund, und wann sie endet.',
    explanation: 'Die Sperre ist zu Ende, lässt keinen Einspruch zu, oder ein Einspruch gegen sie wurde abgelehnt.',
    noWayOut:
      'Die Sperre ist vorbei oder endgültig: Nichts, was Sie senden, macht einen Einspruch möglich. Wenn sie noch in Kraft ist, endet sie zu ihrer Zeit, oder wenn ein Prüfer sie aufhebt.',
  },
  appeal_window_closed: {
    title: 'Die Frist für einen Einspruch ist vorbei',
    suggestion: 'Lesen Sie die Sperre: ihren Grund, und wann sie endet.',
    explanation:
      'Der Grund einer Sperre bestimmt, wie lange ein Einspruch möglich ist: 180 Tage, wenn nichts anderes eingestellt ist.',
    noWayOut:
      'Die Zeit für einen Einspruch ist vorbei, und nichts, was Sie senden, öffnet sie wieder. Die Sperre endet zu ihrer Zeit, oder wenn ein Prüfer sie aufhebt.',
  },
  path_taken: {
    title: 'Unter diesem Pfad gibt es schon eine Datei',
    suggestion:
      'Verwenden Sie den freien Pfad aus „next“, oder ersetzen Sie die Datei, indem Sie ihren Tag als If-Match senden.',
    explanation:
      'Die Anfrage hat eine Datei an einen vergebenen Pfad gesendet, ohne zu sagen, dass sie die vorhandene ersetzen darf. „current“ ist die vorhandene Datei. „next“ hat einen ähnlichen freien Pfad, an den Sie dieselben Bytes senden können. Mit If-None-Match: * ist die Antwort stattdessen precondition_failed.',
  },
  names_limit: {
    title: 'Für das Konto sind zu viele frühere Benutzernamen zurückgehalten',
    suggestion: 'Warten Sie, bis einer davon frei wird.',
    explanation:
      'Jeder frühere Benutzername bleibt 30 Tage zurückgehalten, höchstens 20 für ein Konto. „current.quarantined“ nennt sie mit der Zeit, zu der jeder frei wird.',
  },
  name_taken: {
    title: 'Dieser Name wird schon verwendet',
    suggestion: 'Wählen Sie einen anderen Namen.',
    explanation: 'Etwas anderes derselben Art, etwa ein Webhook, heißt schon so. „current“ ist es.',
  },
  already_set_up: {
    title: 'Den ersten Admin gibt es schon',
    suggestion: 'Melden Sie sich als Admin an.',
    explanation:
      'Das Einrichtungs-Token legt den ersten Admin an und gilt ein Mal. Danach geben Admins anderen Konten die Rolle.',
  },
  seats_exhausted: {
    title: 'Alle Plätze der Einladung sind vergeben',
    suggestion: 'Verwenden Sie eine andere Einladung.',
    explanation:
      'Mit einer Einladung kann sich eine bestimmte Zahl von Leuten registrieren, und der letzte Platz ist vergeben. „next“ bietet öffentliche Einladungen mit freien Plätzen an. Eine Registrierung, die scheitert, verbraucht keinen Platz.',
  },
  invitation_unusable: {
    title: 'Die Einladung gilt nicht mehr',
    suggestion: 'Verwenden Sie eine andere Einladung.',
    explanation:
      'Die Einladung ist abgelaufen oder wurde widerrufen: siehe „current.state“. „next“ bietet öffentliche Einladungen mit freien Plätzen an.',
  },
  code_taken: {
    title: 'Der Code gehört zu einer anderen Einladung',
    suggestion: 'Wählen Sie einen anderen Code, oder lassen Sie ihn weg: Dann entsteht einer.',
    explanation:
      'Ein Code gehört für immer zu einer Einladung, auch wenn sie abgelaufen ist oder widerrufen wurde. Großschreibung macht keinen Unterschied. „current“ ist diese Einladung.',
  },
  seats_below_taken: {
    title: 'Es sind schon mehr Plätze vergeben',
    suggestion: 'Geben Sie mindestens so viele Plätze an, wie vergeben sind.',
    explanation:
      'Eine Einladung kann nicht weniger Plätze haben, als sich Leute mit ihr registriert haben: siehe „current.seats_taken“.',
  },
  idempotency_in_progress: {
    title: 'Die erste Anfrage mit diesem Schlüssel läuft noch',
    suggestion: 'Senden Sie dieselbe Anfrage mit demselben Schlüssel noch einmal, nachdem Retry-After verstrichen ist.',
    explanation:
      'Eine Anfrage mit demselben Idempotency-Key wird noch bearbeitet. Wiederholen Sie sie nach Retry-After. Sie bekommen dann die Antwort der ersten Anfrage; wenn diese verloren ist, wird nach höchstens 60 Sekunden stattdessen Ihre bearbeitet.',
  },
  precondition_failed: {
    title: 'Jemand anderes war schneller',
    suggestion:
      'Lesen Sie „current“, führen Sie Ihre Änderung damit zusammen, und senden Sie sie mit dem aktuellen Entity-Tag.',
    explanation:
      'Das Entity-Tag in If-Match ist nicht mehr das aktuelle (RFC 9110, Abschnitt 13.1.1). „current“ ist der jetzige Stand. Führen Sie Ihre Änderung damit zusammen, und senden Sie sie mit dem aktuellen Tag.',
  },
  too_large: {
    title: 'Der Inhalt ist zu groß',
    suggestion: 'Senden Sie einen kleineren Inhalt.',
    explanation: 'Der Inhalt der Anfrage ist größer, als der Dienst annimmt. Nichts wurde geändert.',
  },
  uri_too_long: {
    title: 'Die Adresse ist zu lang',
    suggestion: 'Kürzen Sie den Pfad oder die Abfrage.',
    explanation: 'Pfad und Abfrage zusammen sind länger, als der Dienst annimmt. Nichts wurde geändert.',
  },
  unsupported_media_type: {
    title: 'Der Inhalt hat einen Typ, den es hier nicht gibt',
    suggestion: 'Senden Sie application/json, einem Import application/x-ndjson.',
    explanation:
      'Die meisten Vorgänge nehmen application/json an, PATCH auch application/merge-patch+json (RFC 7396), ein Import nur application/x-ndjson.',
  },
  validation_failed: {
    title: 'Die Anfrage ist ungültig',
    suggestion: 'Berichtigen Sie, was „errors“ aufzählt.',
    explanation:
      'Die Anfrage verletzt eine oder mehrere Regeln. „errors“ zählt sie auf, jeweils mit einem JSON-Pointer (RFC 6901) auf die Angabe, einem Code und einem Satz. Unbekannte Angaben werden abgelehnt, nie übergangen.',
  },
  idempotency_key_reused: {
    title: 'Der Schlüssel gehört zu einer anderen Anfrage',
    suggestion: 'Senden Sie diese Anfrage mit einem neuen Schlüssel.',
    explanation:
      'In den letzten 24 Stunden wurde eine Anfrage mit demselben Idempotency-Key, aber anderem Inhalt gesendet. Nichts wurde geändert. Ein Schlüssel steht für einen beabsichtigten Vorgang; wieder verwenden dürfen Sie ihn nur, um eine abgelehnte Anfrage zu berichtigen.',
  },
  precondition_required: {
    title: 'Sagen Sie, welche Version Sie ändern',
    suggestion: 'Lesen Sie den jetzigen Stand, und senden Sie seinen ETag als If-Match oder seine Version im Inhalt.',
    explanation:
      'Eine Änderung braucht hier If-Match mit dem Entity-Tag, oder die Version im Inhalt, damit sie keine Änderung von jemand anderem überschreibt (RFC 6585, Abschnitt 3).',
  },
  rate_limited: {
    title: 'Zu viele Versuche',
    suggestion: 'Warten Sie so viele Sekunden, wie Retry-After sagt.',
    explanation:
      'Von dieser Adresse kamen zu viele Versuche, oder von ihr für diesen Anmeldenamen. Retry-After sagt, in wie vielen Sekunden es wieder geht. Die Antwort ist bei richtigen und falschen Angaben dieselbe.',
  },
  headers_too_large: {
    title: 'Die Kopfzeilen sind zu groß',
    suggestion: 'Senden Sie weniger oder kürzere Kopfzeilen und eine kürzere Adresse.',
    explanation: 'Anfragezeile und Kopfzeilen zusammen sind größer, als der Dienst annimmt. Nichts wurde geändert.',
  },
  internal_error: {
    title: 'Etwas ist schiefgegangen',
    suggestion: 'Versuchen Sie es später. Wenn es wieder geschieht, melden Sie es mit der Kennung der Anfrage.',
    explanation: 'Der Dienst hat einen Fehler. Sein Protokoll hat unter der Kennung (X-Request-Id) die Einzelheiten.',
  },
  overloaded: {
    title: 'Der Dienst ist ausgelastet',
    suggestion: 'Versuchen Sie es noch einmal, nachdem Retry-After verstrichen ist.',
    explanation:
      'Der Dienst ist überlastet, oder gleichzeitige Änderungen kamen sich immer wieder in die Quere. Die Anfrage hat nichts geändert. Retry-After sagt, wann es wieder geht.',
  },
  database_unavailable: {
    title: 'Die Datenbank ist nicht erreichbar',
    suggestion: 'Versuchen Sie es noch einmal, nachdem Retry-After verstrichen ist.',
    explanation:
      'Die Datenbank antwortet nicht. Der Dienst lehnt ab, was er nicht prüfen kann, und arbeitet von selbst weiter, sobald sie wieder da ist. Eine Änderung, deren Antwort verloren ging, kann geschehen sein oder nicht: Lesen Sie den Stand, bevor Sie sie wiederholen.',
  },
}
