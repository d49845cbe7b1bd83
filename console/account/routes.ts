import { lazy } from 'preact-iso'

/** Every screen, by its path below `/account/`; `forOwner` asks for a sign-in first. A screen is loaded when it is opened. */
export const routes = [
  { path: '', page: lazy(() => import('./pages/home.tsx')), forOwner: true },
  { path: 'holds', page: lazy(() => import('./pages/holds.tsx')), forOwner: true },
  { path: 'sessions', page: lazy(() => import('./pages/sessions.tsx')), forOwner: true },
  { path: 'sign-up', page: lazy(() => import('./pages/sign-up.tsx')), forOwner: false },
  { path: 'forgot', page: lazy(() => import('./pages/forgot.tsx')), forOwner: false },
  { path: 'set-up', page: lazy(() => import('./pages/set-up.tsx')), forOwner: false },
]
