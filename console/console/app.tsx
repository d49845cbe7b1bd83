import { ErrorBoundary, Route, Router, useLocation } from 'preact-iso'
import { pathTo } from '../base/api.ts'
import { t } from '../base/language.ts'
import { isStaff, visitor } from '../base/visit.ts'
import { Frame } from '../components/frame.tsx'
import { NotFound } from '../components/not-found.tsx'
import { Page } from '../components/page.tsx'
import SignIn from '../components/sign-in.tsx'
import { SignInAgain } from '../components/sign-in-again.tsx'
import { Help } from './help.tsx'
import { useKeys } from './keys.ts'
import { Notice } from './notice.tsx'
import { mayReview } from './roles.ts'
import { routes } from './routes.ts'
import { w } from './words.ts'

const section = 'console/'

export function ConsoleApp() {
  if (!isStaff()) {
    return (
      <Frame section={section} links={[]}>
        {visitor.value.account === null ? <SignIn /> : <NoStaff />}
      </Frame>
    )
  }
  return <Staff />
}

/** What is around the screens of staff. What a person may not do is not offered. */
function Staff() {
  const { route } = useLocation()
  const words = w()
  const offered = routes.filter(({ isForReviewers }) => !isForReviewers || mayReview())
  const places = [
    ...(mayReview() ? [{ keys: 'g q', href: pathTo('console/'), label: words.queue.nav }] : []),
    { keys: 'g a', href: pathTo(mayReview() ? 'console/accounts' : 'console/'), label: words.accounts.nav },
  ]
  useKeys(places.map(({ keys, href, label }) => ({ keys, label: words.keys.go(label), run: () => route(href) })))
  return (
    <Frame
      section={section}
      links={places}
      tools={
        <>
          <Help />
          <a href={pathTo('account/')}>{words.frame.account}</a>
        </>
      }
    >
      <Notice />
      <ErrorBoundary>
        <Router>
          {offered.map(({ path, page }) => (
            <Route key={path} path={pathTo(section + path)} component={page} />
          ))}
          <Route default component={NotFound} />
        </Router>
      </ErrorBoundary>
      <SignInAgain />
    </Frame>
  )
}

function NoStaff() {
  const words = w().noStaff
  const isHeld = visitor.value.session?.scope === 'restricted'
  return (
    <Page title={words.title}>
      <p>{isHeld ? words.held : words.text}</p>
      <p>
        <a href={pathTo('account/')}>{t().common.toAccount}</a>
      </p>
    </Page>
  )
}
