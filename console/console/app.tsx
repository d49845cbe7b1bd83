import { useEffect } from 'preact/hooks'
import { ErrorBoundary, Route, Router, useLocation } from 'preact-iso'
import { pathTo } from '../base/api.ts'
import { t } from '../base/language.ts'
import { isStaff, visitor } from '../base/visit.ts'
import { Frame } from '../components/frame.tsx'
import { later } from '../components/later.tsx'
import { NotFound } from '../components/not-found.tsx'
import { Page } from '../components/page.tsx'
import { SignInAgain } from '../components/sign-in-again.tsx'
import { useBack } from './back.ts'
import { Help } from './help.tsx'
import { useKeys } from './keys.ts'
import { useFeed, useLive } from './live.ts'
import { dropDone } from './next.ts'
import { Notice } from './notice.tsx'
import { Palette } from './palette.tsx'
import { readTitles } from './reason-titles.ts'
import { isAdmin, mayReview } from './roles.ts'
import { routes } from './routes.ts'
import { StepUp } from './step-up.tsx'
import { w } from './words.ts'

const SignIn = later(() => import('../components/sign-in.tsx'))
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
  const offered = routes.filter(({ may }) => may?.() ?? true)
  const accounts = mayReview() ? 'console/accounts' : 'console/'
  const places = [
    ...(mayReview()
      ? [{ keys: 'g q', href: pathTo('console/'), label: words.queue.nav, also: ['holds', 'appeals'] }]
      : []),
    { keys: 'g a', href: pathTo(accounts), label: words.accounts.nav, also: ['accounts'] },
    ...(mayReview()
      ? [
          { keys: 'g b', href: pathTo('console/batches'), label: words.nav.batches, also: ['bulk'] },
          { keys: 'g e', href: pathTo('console/audit'), label: words.nav.audit },
          { keys: 'g n', href: pathTo('console/statistics'), label: words.nav.statistics },
        ]
      : []),
    ...(isAdmin()
      ? [
          { keys: 'g r', href: pathTo('console/staff'), label: words.nav.staff },
          { keys: 'g s', href: pathTo('console/settings'), label: words.nav.settings },
        ]
      : []),
  ]
  const appeals = { keys: 'g p', href: pathTo('console/?show=appeals'), label: words.nav.appeals }
  const goals = mayReview() ? [...places, appeals] : places
  const back = useBack()
  useFeed()
  useLive(dropDone)
  useEffect(() => {
    if (mayReview()) readTitles()
  }, [])
  useKeys([
    ...goals.map(({ keys, href, label }) => ({ keys, label: words.keys.go(label), run: () => route(href) })),
    { keys: '/', label: words.keys.search, run: () => route(`${pathTo(accounts)}?search`) },
    { keys: 'Esc', label: words.keys.back, run: back },
  ])
  return (
    <Frame
      section={section}
      links={places}
      tools={
        <>
          <Help />
          <Palette />
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
      <StepUp />
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
