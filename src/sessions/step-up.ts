import type { Caller } from '../accounts/caller.ts'
import { Problem } from '../http/problem.ts'
import { minute } from '../time.ts'

/** For how long staff need not give their password again, in milliseconds. */
export const stepUpLasts = 10 * minute

/**
 * The 403 of a member of staff who has to give the password again before an action that must not be possible with a
 * stolen browser; null if they gave it recently, or send a bearer token, because then no page was left open.
 */
export function stepUpRefusal({ session, secondFactor }: Caller, now: Date): Problem | null {
  if (session.web !== true) return null
  const provedAt = session.stepped_up_at ?? session.created_at
  if (now.getTime() < provedAt.getTime() + stepUpLasts) return null
  return new Problem('step_up_required', {
    next: [
      {
        rel: 'sign-in',
        title: { en: 'Give your password again', de: 'Das Passwort noch einmal eingeben' },
        method: 'POST',
        href: '/web/session/step-up',
        needs: ['password', ...(secondFactor ? ['code'] : [])],
      },
    ],
  })
}
