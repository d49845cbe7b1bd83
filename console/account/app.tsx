import type { FunctionComponent } from 'preact'
import { ErrorBoundary, lazy, Route, Router } from 'preact-iso'
import { pathTo } from '../base/api.ts'
import { t } from '../base/language.ts'
import { visitor } from '../base/visit.ts'
import { Frame } from '../components/frame.tsx'
import { NotFound } from '../components/not-found.tsx'
import SignIn from './pages/sign-in.tsx'
import { routes } from './routes.ts'

const Holds = lazy(() => import('./pages/holds.tsx'))
const section = 'account/'

/** A screen for owners: others sign in first and stay where they are; a held sign-in leads to the holds. */
function forOwner(Screen: FunctionComponent): FunctionComponent {
  return () => {
    const { account, session } = visitor.value
    if (account === null) return <SignIn />
    return session?.scope === 'restricted' ? <Holds /> : <Screen />
  }
}

const screens = routes.map(({ path, page, forOwner: isForOwner }) => ({
  path: pathTo(section + path),
  screen: isForOwner ? forOwner(page as FunctionComponent) : (page as FunctionComponent),
}))

export function AccountApp() {
  const links = [
    { href: pathTo('account/'), label: t().frame.account },
    { href: pathTo('account/holds'), label: t().holds.nav },
    { href: pathTo('account/sessions'), label: t().sessions.nav },
  ]
  return (
    <Frame links={links}>
      <ErrorBoundary>
        <Router>
          {screens.map(({ path, screen }) => (
            <Route key={path} path={path} component={screen} />
          ))}
          <Route default component={NotFound} />
        </Router>
      </ErrorBoundary>
    </Frame>
  )
}
