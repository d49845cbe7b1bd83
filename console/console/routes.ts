import type { FunctionComponent } from 'preact'
import { lazy } from 'preact-iso'
import { isAdmin, mayReview } from './roles.ts'
import { loadMore } from './words.ts'

interface ConsoleRoute {
  path: string
  page: FunctionComponent
  /** Who sees it; all staff when left out. */
  may?: () => boolean
}

const screen = (load: () => Promise<{ default: FunctionComponent }>) => lazy(load)
const later: typeof screen = (load) => screen(() => Promise.all([load(), loadMore()]).then(([page]) => page))
const accounts = screen(() => import('./pages/accounts.tsx'))

/** Every screen, by its path below `/console/`. The first that a person may see is shown. A screen is loaded when it is opened. */
export const routes: readonly ConsoleRoute[] = [
  { path: '', page: screen(() => import('./pages/queue.tsx')), may: mayReview },
  { path: '', page: accounts },
  { path: 'accounts', page: accounts },
  { path: 'accounts/:id', page: screen(() => import('./pages/account.tsx')) },
  { path: 'accounts/:id/hold', page: screen(() => import('./pages/place.tsx')), may: mayReview },
  { path: 'accounts/:id/history', page: later(() => import('./pages/history.tsx')), may: mayReview },
  { path: 'holds/:ref', page: screen(() => import('./pages/hold.tsx')), may: mayReview },
  { path: 'appeals/:id', page: screen(() => import('./pages/appeal.tsx')), may: mayReview },
  { path: 'bulk', page: later(() => import('./pages/bulk.tsx')), may: mayReview },
  { path: 'batches', page: later(() => import('./pages/batches.tsx')), may: mayReview },
  { path: 'batches/:id', page: later(() => import('./pages/batch.tsx')), may: mayReview },
  { path: 'audit', page: later(() => import('./pages/audit.tsx')), may: mayReview },
  { path: 'statistics', page: later(() => import('./pages/statistics.tsx')), may: mayReview },
  { path: 'staff', page: later(() => import('./pages/staff.tsx')), may: isAdmin },
  { path: 'settings', page: later(() => import('./pages/settings/invitations.tsx')), may: isAdmin },
  { path: 'settings/reasons', page: later(() => import('./pages/settings/reasons.tsx')), may: isAdmin },
  { path: 'settings/tokens', page: later(() => import('./pages/settings/tokens.tsx')), may: isAdmin },
  { path: 'settings/webhooks', page: later(() => import('./pages/settings/webhooks.tsx')), may: isAdmin },
  { path: 'settings/webhooks/:id', page: later(() => import('./pages/settings/webhook.tsx')), may: isAdmin },
]
