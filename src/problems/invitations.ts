import type { CatalogueEntry } from './entry.ts'

/** Invitations and their seats. */
export const invitationProblems = {
  seats_exhausted: {
    status: 409,
    title: {
      en: 'All seats of the invitation are taken',
      de: 'Alle Plätze der Einladung sind vergeben',
    },
    suggestion: {
      en: 'Use another invitation.',
      de: 'Verwenden Sie eine andere Einladung.',
    },
    explanation: {
      en: 'An invitation lets a limited number of people sign up, and the last seat is taken. “next” offers public invitations with free seats. A sign-up that fails takes no seat.',
      de: 'Mit einer Einladung kann sich eine bestimmte Zahl von Leuten registrieren, und der letzte Platz ist vergeben. „next“ bietet öffentliche Einladungen mit freien Plätzen an. Eine Registrierung, die scheitert, verbraucht keinen Platz.',
    },
  },
  invitation_unusable: {
    status: 409,
    title: {
      en: 'The invitation can no longer be used',
      de: 'Die Einladung gilt nicht mehr',
    },
    suggestion: {
      en: 'Use another invitation.',
      de: 'Verwenden Sie eine andere Einladung.',
    },
    explanation: {
      en: 'The invitation has expired or was revoked: see “current.state”. “next” offers public invitations with free seats.',
      de: 'Die Einladung ist abgelaufen oder wurde widerrufen: siehe „current.state“. „next“ bietet öffentliche Einladungen mit freien Plätzen an.',
    },
  },
  code_taken: {
    status: 409,
    title: {
      en: 'The code belongs to another invitation',
      de: 'Der Code gehört zu einer anderen Einladung',
    },
    suggestion: {
      en: 'Choose another code, or leave it out to have one generated.',
      de: 'Wählen Sie einen anderen Code, oder lassen Sie ihn weg: Dann entsteht einer.',
    },
    explanation: {
      en: 'A code belongs to one invitation for ever, even after the invitation has expired or was revoked. Case makes no difference. “current” is that invitation.',
      de: 'Ein Code gehört für immer zu einer Einladung, auch wenn sie abgelaufen ist oder widerrufen wurde. Großschreibung macht keinen Unterschied. „current“ ist diese Einladung.',
    },
  },
  seats_below_taken: {
    status: 409,
    title: {
      en: 'More seats are already taken',
      de: 'Es sind schon mehr Plätze vergeben',
    },
    suggestion: {
      en: 'Set at least as many seats as are taken.',
      de: 'Geben Sie mindestens so viele Plätze an, wie vergeben sind.',
    },
    explanation: {
      en: 'An invitation cannot have fewer seats than people who signed up with it: see “current.seats_taken”.',
      de: 'Eine Einladung kann nicht weniger Plätze haben, als sich Leute mit ihr registriert haben: siehe „current.seats_taken“.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
