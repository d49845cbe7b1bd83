import type { FunctionComponent } from 'preact'
import { lazy } from 'preact-iso'

interface ConsoleRoute {
  path: string
  page: FunctionComponent
  isForReviewers: boolean
}

const accounts = lazy(() => import('./pages/accounts.tsx')) as FunctionComponent

/** Every screen, by its path below `/console/`. The first that a person may see is shown. A screen is loaded when it is opened. */
export const routes: readonly ConsoleRoute[] = [
  { path: '', page: accounts, isForReviewers: false },
  { path: 'accounts', page: accounts, isForReviewers: false },
]
