import type { Caller } from '../accounts/caller.ts'
import { Problem } from '../http/problem.ts'
import { minute } from '../time.ts'

/** For how long staff need not give their password again, in milliseconds. */
export const stepUpLasts = 10 * minute

/**
 * Why a member of staff has to give the password again before something that is worth a stolen browser; null when they gave it
 * lately, by signing in or again. Who sends a bearer has no page that was left open.
 */
export function stepUpRefusal({ session, secondFactor }: Caller, now: Date): Problem | null {
  if (session.web !== true) return null
  const given = session.stepped_up_at ?? session.created_at
  if (now.getTime() < given.getTime() + stepUpLasts) return null
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
