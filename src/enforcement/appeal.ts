import type { Sentence } from '../languages.ts'
export const appealStates = ['submitted', 'in_review', 'granted', 'denied', 'withdrawn', 'moot'] as const
export type AppealState = (typeof appealStates)[number]

/** States in which an appeal waits for a decision. */
export const openStates: readonly AppealState[] = ['submitted', 'in_review']
/** Whether an appeal waits for a decision; null stands for no appeal. */
export function isOpen(state: AppealState | null): boolean {
  return state !== null && openStates.includes(state)
}

/**
 * An owner's appeal against one hold. While it is open, its hold's entry on the account is the source of truth; the
 * document of this shape in `appeals` is a projection, and the only place of an appeal that is over. It is never
 * deleted.
 */
export interface AppealRecord {
  _id: string
  hold_ref: string
  account_id: string
  state: AppealState
  text: string
  assignee: string | null
  decision: { outcome: 'grant' | 'deny'; reason: string; at: Date } | null
  version: number
  created_at: Date
  updated_at: Date
}

/** The appeal as its author sees it: without the names of staff. */
export function ownAppealView(appeal: AppealRecord) {
  return {
    id: appeal._id,
    hold_ref: appeal.hold_ref,
    account_id: appeal.account_id,
    state: appeal.state,
    text: appeal.text,
    decision: appeal.decision === null ? null : { ...appeal.decision, at: appeal.decision.at.toISOString() },
    version: appeal.version,
    created_at: appeal.created_at.toISOString(),
    updated_at: appeal.updated_at.toISOString(),
  }
}

/** The appeal as staff see it. */
export function staffAppealView(appeal: AppealRecord) {
  return { ...ownAppealView(appeal), assignee: appeal.assignee }
}

/** What the refusals say of an appeal in each state. */
export const appealInState: Record<AppealState, Sentence> = {
  submitted: { en: 'The appeal is submitted.', de: 'Der Einspruch ist eingelegt.' },
  in_review: { en: 'The appeal is in review.', de: 'Der Einspruch wird geprüft.' },
  granted: { en: 'The appeal is granted.', de: 'Dem Einspruch wurde stattgegeben.' },
  denied: { en: 'The appeal is denied.', de: 'Der Einspruch wurde abgelehnt.' },
  withdrawn: { en: 'The appeal is withdrawn.', de: 'Der Einspruch wurde zurückgezogen.' },
  moot: { en: 'The appeal is moot.', de: 'Der Einspruch hat sich erledigt.' },
}

/** The states that can follow a state; none when the appeal is withdrawn, moot or decided. */
export function appealsAllowedFrom(state: AppealState): AppealState[] {
  const ends: AppealState[] = ['granted', 'denied', 'withdrawn', 'moot']
  if (state === 'submitted') return ['in_review', ...ends]
  return state === 'in_review' ? ['submitted', ...ends] : []
}

/**
 * Strong entity tag. It includes whether the appeal is shown in review, because a claim lapses for staff without a new
 * version.
 */
export function appealTag(appeal: Pick<AppealRecord, '_id' | 'version' | 'state'>): string {
  return `"${appeal._id}.${appeal.version}${appeal.state === 'in_review' ? '.in_review' : ''}"`
}
