import type { CatalogueEntry } from './entry.ts'

/** Appeals against holds. */
export const appealProblems = {
  same_reviewer: {
    status: 409,
    title: {
      en: 'A different reviewer must decide',
      de: 'Das muss jemand anderes entscheiden',
    },
    suggestion: {
      en: 'Ask another reviewer.',
      de: 'Fragen Sie jemand anderen, der prüft.',
    },
    explanation: {
      en: 'The reviewer who placed a hold cannot decide the appeal against it. They can still lift the hold, which makes the appeal moot.',
      de: 'Wer eine Sperre gesetzt hat, kann nicht über den Einspruch gegen sie entscheiden, sie aber aufheben: Dann erledigt sich der Einspruch.',
    },
  },
  appeal_open: {
    status: 409,
    title: {
      en: 'An appeal is already open',
      de: 'Es gibt schon einen offenen Einspruch',
    },
    suggestion: {
      en: 'Wait for the decision, or withdraw the appeal and appeal again.',
      de: 'Warten Sie auf die Entscheidung, oder ziehen Sie den Einspruch zurück, und legen Sie ihn neu ein.',
    },
    explanation: {
      en: 'A hold has one open appeal at a time. “current” is that appeal.',
      de: 'Gegen eine Sperre ist nur ein Einspruch auf einmal offen. „current“ ist dieser Einspruch.',
    },
  },
  not_appealable: {
    status: 409,
    title: {
      en: 'This hold cannot be appealed',
      de: 'Gegen diese Sperre ist kein Einspruch möglich',
    },
    suggestion: {
      en: 'Read the hold to see its reason and when it ends.',
      de: 'Lesen Sie die Sperre: ihren Grund, und wann sie endet.',
    },
    explanation: {
      en: 'The hold has ended, does not allow appeals, or an appeal against it was denied.',
      de: 'Die Sperre ist zu Ende, lässt keinen Einspruch zu, oder ein Einspruch gegen sie wurde abgelehnt.',
    },
    noWayOut: {
      en: 'The hold is over, or it is final: nothing that you send makes it appealable. If it is still in force, it ends at its time, or when a reviewer lifts it.',
      de: 'Die Sperre ist vorbei oder endgültig: Nichts, was Sie senden, macht einen Einspruch möglich. Wenn sie noch in Kraft ist, endet sie zu ihrer Zeit, oder wenn ein Prüfer sie aufhebt.',
    },
  },
  appeal_window_closed: {
    status: 409,
    title: {
      en: 'The appeal period is over',
      de: 'Die Frist für einen Einspruch ist vorbei',
    },
    suggestion: {
      en: 'Read the hold to see its reason and when it ends.',
      de: 'Lesen Sie die Sperre: ihren Grund, und wann sie endet.',
    },
    explanation: {
      en: 'The reason of a hold says for how long it can be appealed: 180 days unless configured otherwise.',
      de: 'Der Grund einer Sperre bestimmt, wie lange ein Einspruch möglich ist: 180 Tage, wenn nichts anderes eingestellt ist.',
    },
    noWayOut: {
      en: 'The time for an appeal has passed, and nothing that you send opens it again. The hold ends at its time, or when a reviewer lifts it.',
      de: 'Die Zeit für einen Einspruch ist vorbei, und nichts, was Sie senden, öffnet sie wieder. Die Sperre endet zu ihrer Zeit, oder wenn ein Prüfer sie aufhebt.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
