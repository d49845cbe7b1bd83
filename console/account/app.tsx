import type { FunctionComponent } from 'preact'
import { ErrorBoundary, lazy, Route, Router } from 'preact-iso'
import { pathTo } from '../base/api.ts'
import { t } from '../base/language.ts'
import { isStaff, visitor } from '../base/visit.ts'
import { Frame } from '../components/frame.tsx'
import { NotFound } from '../components/not-found.tsx'
import SignIn from '../components/sign-in.tsx'
import { SignInAgain } from '../components/sign-in-again.tsx'
import { routes } from './routes.ts'

const Holds = lazy(() => import('./pages/holds.tsx'))
const section = 'account/'

/** Staff who sign in at the front door land in their console. A deeper address stays. */
function enter(): void {
  const isFrontDoor = location.pathname === pathTo(section)
  if (isFrontDoor && isStaff()) location.assign(pathTo('console/'))
}

/** A screen for owners: others sign in first and stay where they are; a held sign-in leads to the holds, but for some. */
function forOwner(Screen: FunctionComponent, whileHeld: boolean): FunctionComponent {
  return () => {
    const { account, session } = visitor.value
    if (account === null) return <SignIn onSignedIn={enter} />
    return session?.scope === 'restricted' && !whileHeld ? <Holds /> : <Screen />
  }
}

const screens = routes.map(({ path, page, forOwner: isForOwner, whileHeld = false }) => ({
  path: pathTo(section + path),
  screen: isForOwner ? forOwner(page as FunctionComponent, whileHeld) : (page as FunctionComponent),
}))

export function AccountApp() {
  const links = [
    { href: pathTo('account/'), label: t().frame.account },
    { href: pathTo('account/profile'), label: t().nav.profile },
    { href: pathTo('account/holds'), label: t().nav.holds },
    { href: pathTo('account/sessions'), label: t().nav.sessions },
    { href: pathTo('account/activity'), label: t().nav.activity },
    { href: pathTo('account/data'), label: t().nav.data },
  ]
  return (
    <Frame section={section} links={links} tools={isStaff() && <a href={pathTo('console/')}>{t().frame.console}</a>}>
      <ErrorBoundary>
        <Router>
          {screens.map(({ path, screen }) => (
            <Route key={path} path={path} component={screen} />
          ))}
          <Route default component={NotFound} />
        </Router>
      </ErrorBoundary>
      <SignInAgain />
    </Frame>
  )
}
