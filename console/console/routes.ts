import type { FunctionComponent } from 'preact'
import { lazy } from 'preact-iso'

interface ConsoleRoute {
  path: string
  page: FunctionComponent
  isForReviewers: boolean
}

const screen = (load: () => Promise<{ default: FunctionComponent }>) => lazy(load)
const accounts = screen(() => import('./pages/accounts.tsx'))

/** Every screen, by its path below `/console/`. The first that a person may see is shown. A screen is loaded when it is opened. */
export const routes: readonly ConsoleRoute[] = [
  { path: '', page: screen(() => import('./pages/queue.tsx')), isForReviewers: true },
  { path: '', page: accounts, isForReviewers: false },
  { path: 'accounts', page: accounts, isForReviewers: false },
  { path: 'accounts/:id', page: screen(() => import('./pages/account.tsx')), isForReviewers: false },
  { path: 'accounts/:id/hold', page: screen(() => import('./pages/place.tsx')), isForReviewers: true },
  { path: 'holds/:ref', page: screen(() => import('./pages/hold.tsx')), isForReviewers: true },
  { path: 'appeals/:id', page: screen(() => import('./pages/appeal.tsx')), isForReviewers: true },
]
