import type { FunctionComponent } from 'preact'
import { lazy } from 'preact-iso'
import { loadOwn } from './words.ts'

const screen = (load: () => Promise<{ default: FunctionComponent }>) =>
  lazy(() => Promise.all([load(), loadOwn()]).then(([page]) => page))

/**
 * Every screen, by its path below `/account/`; `forOwner` asks for a sign-in first, and `whileHeld` serves a held sign-in too,
 * because a hold may ask for what it does. A screen is loaded when it is opened.
 */
export const routes = [
  { path: '', page: screen(() => import('./pages/home.tsx')), forOwner: true },
  { path: 'profile', page: screen(() => import('./pages/profile.tsx')), forOwner: true },
  { path: 'username', page: screen(() => import('./pages/username.tsx')), forOwner: true },
  { path: 'email', page: screen(() => import('./pages/email.tsx')), forOwner: true },
  { path: 'password', page: screen(() => import('./pages/password.tsx')), forOwner: true, whileHeld: true },
  { path: 'factor', page: screen(() => import('./pages/factor.tsx')), forOwner: true, whileHeld: true },
  { path: 'holds', page: lazy(() => import('./pages/holds.tsx')), forOwner: true },
  { path: 'sessions', page: screen(() => import('./pages/sessions.tsx')), forOwner: true },
  { path: 'activity', page: screen(() => import('./pages/activity.tsx')), forOwner: true },
  { path: 'data', page: screen(() => import('./pages/data.tsx')), forOwner: true },
  { path: 'sign-up', page: screen(() => import('./pages/sign-up.tsx')), forOwner: false },
  { path: 'forgot', page: screen(() => import('./pages/forgot.tsx')), forOwner: false },
  { path: 'set-up', page: screen(() => import('./pages/set-up.tsx')), forOwner: false },
]
