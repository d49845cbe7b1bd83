import type { api } from '../base/api.ts'
import { fromLocal } from './expiry.tsx'
import { patternsIn } from './patterns.ts'

/** What places a hold. */
export type NewHold = Parameters<typeof api.admin.holds.place>[1]

/** The form for a hold before anything is typed. */
export const emptyHold = {
  reason: '',
  kind: 'review',
  preset: '',
  actions: '',
  requirement: 'email_verified',
  message: '',
  note: '',
  case_ref: '',
  expires_at: '',
  disclosure: 'full',
  lift_requires: '',
  dedupe_key: '',
}
export type HoldForm = typeof emptyHold

/** The request of a form. What was left empty is left out. */
export function holdOf(values: HoldForm): NewHold {
  const { kind, reason, preset, actions, requirement, expires_at, disclosure, lift_requires } = values
  const texts = (['message', 'note', 'case_ref', 'dedupe_key'] as const).filter((name) => values[name].trim() !== '')
  return {
    kind: kind as NewHold['kind'],
    reason,
    disclosure: disclosure as 'full',
    ...(preset === 'actions' ? { actions: patternsIn(actions) } : {}),
    ...(preset !== '' && preset !== 'actions' ? { preset: preset as 'lock' } : {}),
    ...(kind === 'requirement' ? { requirement: requirement as 'email_verified' } : {}),
    ...(expires_at === '' ? {} : { expires_at: fromLocal(expires_at) }),
    ...(lift_requires === '' ? {} : { lift_requires: Number(lift_requires) as 1 }),
    ...Object.fromEntries(texts.map((name) => [name, values[name]])),
  }
}
