import type { CatalogueEntry } from './entry.ts'

/** The first admin and the last one. */
export const adminProblems = {
  last_admin: {
    status: 409,
    title: {
      en: 'This would leave no admin',
      de: 'Danach gäbe es keinen Admin mehr',
    },
    suggestion: {
      en: 'Give another account the admin role first.',
      de: 'Geben Sie zuerst einem anderen Konto die Rolle Admin.',
    },
    explanation: {
      en: 'The change would leave the service without an admin. An admin counts while the account is pending or active and no hold, active or scheduled, covers admin.use.',
      de: 'Nach der Änderung hätte der Dienst keinen Admin mehr. Ein Admin zählt, solange das Konto noch nicht bestätigt oder aktiv ist und keine laufende oder geplante Sperre admin.use betrifft.',
    },
    noWayOut: {
      en: 'Which account becomes an admin is for people to decide: no step can name it. Once another account has the role, send the same request again.',
      de: 'Welches Konto Admin wird, entscheiden Menschen: Kein Schritt kann es nennen. Sobald ein anderes Konto die Rolle hat, senden Sie dieselbe Anfrage noch einmal.',
    },
  },
  already_set_up: {
    status: 409,
    title: {
      en: 'The first admin already exists',
      de: 'Den ersten Admin gibt es schon',
    },
    suggestion: {
      en: 'Sign in as an admin.',
      de: 'Melden Sie sich als Admin an.',
    },
    explanation: {
      en: 'The setup token creates the first admin and works once. After that, admins give the role to other accounts.',
      de: 'Das Einrichtungs-Token legt den ersten Admin an und gilt ein Mal. Danach geben Admins anderen Konten die Rolle.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
