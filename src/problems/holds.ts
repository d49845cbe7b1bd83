import type { CatalogueEntry } from './entry.ts'

/** Holds: what they block, and what cannot be done with them. */
export const holdProblems = {
  account_held: {
    status: 409,
    title: {
      en: 'The account is on hold for this action',
      de: 'Eine Sperre auf dem Konto verhindert das',
    },
    suggestion: {
      en: 'Read the holds to see why, and when they end.',
      de: 'Lesen Sie die Sperren: warum es sie gibt, und wann sie enden.',
    },
    explanation: {
      en: 'One or more holds on the account cover this action. “holds” lists exactly those holds, oldest first, with their reason and end. “until” is when the last of them ends, or null if one has no end. “still_allowed” lists what the account may still do. The request changed nothing. If sign-in itself is held, “restricted_session” has a token with which you can read and appeal the holds, do what they ask for, and sign out.',
      de: 'Eine oder mehrere Sperren auf dem Konto betreffen diese Handlung. „holds“ nennt genau diese Sperren, die älteste zuerst, mit Grund und Ende. „until“ ist das Ende der letzten, oder null, wenn eine kein Ende hat. „still_allowed“ nennt, was das Konto weiter darf. Die Anfrage hat nichts geändert. Wenn die Anmeldung selbst gesperrt ist, hat „restricted_session“ ein Token, mit dem Sie die Sperren lesen, Einspruch einlegen, tun können, was sie verlangen, und sich abmelden.',
    },
  },
  second_reviewer_required: {
    status: 409,
    title: {
      en: 'A second reviewer must agree',
      de: 'Eine zweite Person muss zustimmen',
    },
    suggestion: {
      en: 'Ask another reviewer.',
      de: 'Fragen Sie jemand anderen, der prüft.',
    },
    explanation: {
      en: 'Two different reviewers must agree to lift this hold. Either you have already voted, or your change would weaken the hold without a second reviewer. Votes expire after seven days.',
      de: 'Diese Sperre wird nur aufgehoben, wenn zwei verschiedene Prüfer zustimmen. Entweder haben Sie schon abgestimmt, oder Ihre Änderung würde die Sperre ohne zweiten Prüfer schwächen. Stimmen verfallen nach sieben Tagen.',
    },
  },
  already_claimed: {
    status: 409,
    title: {
      en: 'Someone else has claimed it',
      de: 'Jemand anderes hat es übernommen',
    },
    suggestion: {
      en: 'Work on something else, or ask the assignee to release it.',
      de: 'Arbeiten Sie an etwas anderem, oder bitten Sie die Person, die es übernommen hat, es abzugeben.',
    },
    explanation: {
      en: 'Another member of staff has claimed the hold or the appeal: see “current.assignee”. The assignee or an admin can release it.',
      de: 'Jemand anderes hat die Sperre oder den Einspruch übernommen: siehe „current.assignee“. Diese Person oder ein Admin kann es abgeben.',
    },
  },
  self_hold: {
    status: 409,
    title: {
      en: 'Not on your own account',
      de: 'Nicht auf dem eigenen Konto',
    },
    suggestion: {
      en: 'Ask another member of staff.',
      de: 'Bitten Sie jemand anderen darum.',
    },
    explanation: {
      en: 'Members of staff cannot act on their own account through the staff operations: they cannot place, change, claim or lift a hold on it, or decide an appeal of their own.',
      de: 'Mitarbeiter können die Vorgänge für Mitarbeiter nicht auf ihr eigenes Konto anwenden: keine Sperre darauf setzen, ändern, übernehmen oder aufheben, und nicht über einen eigenen Einspruch entscheiden.',
    },
    noWayOut: {
      en: 'The person who asks must not decide. Nothing that you send changes that. You choose which of your colleagues to ask.',
      de: 'Wer fragt, darf nicht entscheiden. Nichts, was Sie senden, ändert das. Sie wählen, wen Sie darum bitten.',
    },
  },
  hold_exists: {
    status: 409,
    title: {
      en: 'A hold with this dedupe_key already exists',
      de: 'Eine Sperre mit diesem dedupe_key gibt es schon',
    },
    suggestion: {
      en: 'Read the existing hold.',
      de: 'Lesen Sie die Sperre, die es gibt.',
    },
    explanation: {
      en: 'The account has a hold with the same dedupe_key that has not ended. “current” is that hold. A key becomes available again when its hold ends.',
      de: 'Das Konto hat eine Sperre mit demselben dedupe_key, die noch nicht zu Ende ist. „current“ ist diese Sperre. Ein Schlüssel wird wieder frei, wenn seine Sperre endet.',
    },
    noWayOut: {
      en: 'The hold that was asked for is already there, so nothing is left to do. To change it, edit it.',
      de: 'Die gewünschte Sperre ist schon da, es bleibt nichts zu tun. Um sie zu ändern, bearbeiten Sie sie.',
    },
  },
  holds_limit: {
    status: 409,
    title: {
      en: 'The account has too many holds',
      de: 'Das Konto hat zu viele Sperren',
    },
    suggestion: {
      en: 'Lift holds that are no longer needed.',
      de: 'Heben Sie Sperren auf, die nicht mehr nötig sind.',
    },
    explanation: {
      en: 'An account can have at most 50 holds that have not ended.',
      de: 'Ein Konto kann höchstens 50 Sperren haben, die nicht zu Ende sind.',
    },
    noWayOut: {
      en: 'Which hold is no longer needed is for people to decide: no step can name it. Once one has been lifted, send the same request again.',
      de: 'Welche Sperre nicht mehr nötig ist, entscheiden Menschen: Kein Schritt kann sie nennen. Sobald eine aufgehoben ist, senden Sie dieselbe Anfrage noch einmal.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
