import { lazy } from 'preact-iso'

/**
 * Every screen, by its path below `/account/`; `forOwner` asks for a sign-in first, and `whileHeld` serves a held sign-in too,
 * because a hold may ask for what it does. A screen is loaded when it is opened.
 */
export const routes = [
  { path: '', page: lazy(() => import('./pages/home.tsx')), forOwner: true },
  { path: 'profile', page: lazy(() => import('./pages/profile.tsx')), forOwner: true },
  { path: 'username', page: lazy(() => import('./pages/username.tsx')), forOwner: true },
  { path: 'email', page: lazy(() => import('./pages/email.tsx')), forOwner: true },
  { path: 'password', page: lazy(() => import('./pages/password.tsx')), forOwner: true, whileHeld: true },
  { path: 'factor', page: lazy(() => import('./pages/factor.tsx')), forOwner: true, whileHeld: true },
  { path: 'holds', page: lazy(() => import('./pages/holds.tsx')), forOwner: true },
  { path: 'sessions', page: lazy(() => import('./pages/sessions.tsx')), forOwner: true },
  { path: 'activity', page: lazy(() => import('./pages/activity.tsx')), forOwner: true },
  { path: 'data', page: lazy(() => import('./pages/data.tsx')), forOwner: true },
  { path: 'sign-up', page: lazy(() => import('./pages/sign-up.tsx')), forOwner: false },
  { path: 'forgot', page: lazy(() => import('./pages/forgot.tsx')), forOwner: false },
  { path: 'set-up', page: lazy(() => import('./pages/set-up.tsx')), forOwner: false },
]
