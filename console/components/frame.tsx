import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso'
import { base, pathTo } from '../base/api.ts'
import { dropDrafts } from '../base/drafts.ts'
import { chooseLanguage, type Language, language, languageNames, t } from '../base/language.ts'
import { settings, signOut, visitor } from '../base/visit.ts'

interface FrameProps {
  /** The folder of the application, where signing out leads. */
  section: string
  /** What else is at the top, for those who are signed in. */
  tools?: ComponentChildren
  /** The screens of the menu, for those who are signed in; `also` names folders of the section that belong to one. */
  links: readonly { href: string; label: string; also?: readonly string[] }[]
  children: ComponentChildren
}

/** What is around every screen: the name of the service, the menu, signing out, the language. */
export function Frame({ section, tools, links, children }: FrameProps) {
  const { path, route } = useLocation()
  const { account, session } = visitor.value
  const words = t().frame
  const leave = async () => {
    await signOut()
    dropDrafts()
    route(pathTo(section))
  }
  /** The screen itself is the page; the screens below it are a part of the same section. */
  const currentOf = (href: string, also: readonly string[] = []) => {
    const target = href.replace(/\/$/, '')
    if (path === target) return 'page'
    const isBelow = href !== pathTo(section) && path.startsWith(`${target}/`)
    return isBelow || also.includes(path.slice(pathTo(section).length).split('/')[0] ?? '') ? 'true' : undefined
  }
  return (
    <>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <header>
        <a class="brand" href={base.pathname}>
          {settings.value?.service_name ?? words.start}
        </a>
        {account !== null && (
          <div class="visitor">
            {tools}
            <span>{words.signedInAs(account.username)}</span>
            <button type="button" onClick={leave}>
              {words.signOut}
            </button>
          </div>
        )}
      </header>
      {account !== null && session?.scope === 'full' && (
        <nav aria-label={words.menu}>
          {links.map(({ href, label, also }) => (
            <a key={href} href={href} aria-current={currentOf(href, also)}>
              {label}
            </a>
          ))}
        </nav>
      )}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer>
        <label>
          {words.language}{' '}
          <select value={language.value} onChange={(event) => chooseLanguage(event.currentTarget.value as Language)}>
            {Object.entries(languageNames).map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <a href={pathTo('docs')}>{words.documentation}</a>
      </footer>
    </>
  )
}
