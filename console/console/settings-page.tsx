import type { ComponentChildren } from 'preact'
import { pathTo } from '../base/api.ts'
import { Page } from '../components/page.tsx'
import { more } from './words.ts'

interface SettingsPageProps {
  /** Which of the settings it is. */
  name: 'invitations' | 'reasons' | 'tokens' | 'webhooks'
  children: ComponentChildren
}

/** One of the screens of admins about the service itself, with the links to the others. */
export function SettingsPage({ name, children }: SettingsPageProps) {
  const { titles, nav } = more().settings
  return (
    <Page title={titles[name] ?? ''}>
      {/* biome-ignore lint/a11y/useSemanticElements: the menu of the console is the navigation */}
      <div class="chips" role="group" aria-label={nav}>
        {Object.entries(titles).map(([page, title]) => (
          <a
            key={page}
            class="chip"
            href={pathTo(page === 'invitations' ? 'console/settings' : `console/settings/${page}`)}
            aria-current={page === name ? 'page' : undefined}
          >
            {title}
          </a>
        ))}
      </div>
      {children}
    </Page>
  )
}
