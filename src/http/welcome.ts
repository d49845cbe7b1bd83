import type { Language, Sentence } from '../languages.ts'
import { escapeHtml } from './escape-html.ts'
import { plainPage } from './plain-page.ts'

/** The entry points of the service, by name. */
export interface Welcome {
  service: string
  version: string
  /** False until there is a first admin. */
  set_up: boolean
  links: Record<'documentation' | 'openapi' | 'problems' | 'health', string>
}

/** What the page at the root shows as well. */
export interface WelcomePage extends Welcome {
  language: Language
  /** The names of the installed applications for people, such as `account`. */
  pages: ReadonlySet<string>
  /** Whether the guides were built. */
  hasGuides: boolean
}

const words = {
  about: {
    en: 'User accounts and registration with security holds.',
    de: 'Konten und Registrierung mit Sperren, die sich erklären.',
  },
  noAdmin: { en: 'There is no admin yet', de: 'Es gibt noch keinen Admin' },
  setUpHint: {
    en: 'The terminal in which the service was started shows the setup token, or <code>SETUP_TOKEN</code> has it. It creates the first admin, once.',
    de: 'Das Terminal, in dem der Dienst gestartet wurde, zeigt das Einrichtungs-Token, oder es steht in <code>SETUP_TOKEN</code>. Damit entsteht ein Mal der erste Admin.',
  },
  setUp: { en: 'Create the first admin', de: 'Den ersten Admin anlegen' },
  forPeople: { en: 'Your account', de: 'Ihr Konto' },
  account: { en: 'Sign in, or see your account', de: 'Anmelden, oder das Konto ansehen' },
  signUp: { en: 'Sign up', de: 'Registrieren' },
  console: { en: 'Console for staff', de: 'Konsole für Mitarbeiter' },
  forPrograms: { en: 'For developers', de: 'Für Entwickler' },
  documentation: {
    en: 'API documentation, with every operation to try',
    de: 'API-Dokumentation, in der sich jede Operation ausprobieren lässt',
  },
  guides: {
    en: 'first steps, holds, the client, running the service',
    de: 'Anleitungen auf Englisch: erste Schritte, Sperren, der Client, der Betrieb',
  },
  openapi: { en: 'the same for programs', de: 'dieselbe für Programme' },
  problems: {
    en: 'what each refusal means, and what to do',
    de: 'was jede Ablehnung bedeutet, und was zu tun ist',
  },
  health: { en: 'whether the service is ready', de: 'ob der Dienst bereit ist' },
} as const satisfies Record<string, Sentence>

const setUpCall = `<pre tabindex="0">POST v1/admin/setup
{"setup_token": "…", "username": "…", "email": "…", "password": "…"}</pre>`

/**
 * The page at the root, for people who open the service in a browser: it leads to what can be done next. Its links are
 * relative, because the service may be below a path.
 */
export function welcomePage({ service, version, set_up, links, language, pages, hasGuides }: WelcomePage): string {
  const say = (name: keyof typeof words) => words[name][language]
  const setUp = pages.has('account') ? `<p><a class="main" href="account/set-up">${say('setUp')}</a></p>` : setUpCall
  const ofAccount = [
    `<li><a href="account/">${say('account')}</a></li>`,
    `<li><a href="account/sign-up">${say('signUp')}</a></li>`,
    ...(pages.has('console') ? [`<li><a href="console/">${say('console')}</a></li>`] : []),
  ]
  const shown = hasGuides ? { ...links, guides: '/guides/' } : links
  const rows = Object.entries(shown).map(([name, link]) => {
    const href = link.slice(1)
    return `<li><a href="${href}">${href}</a>: ${say(name as keyof typeof shown)}</li>`
  })
  return plainPage({
    language,
    title: service,
    main: `<h1>${escapeHtml(service)}</h1>
<p>${say('about')}</p>
${set_up ? '' : `<h2>${say('noAdmin')}</h2>\n<p>${say('setUpHint')}</p>\n${setUp}`}
${pages.has('account') ? `<h2>${say('forPeople')}</h2>\n<ul>\n${ofAccount.join('\n')}\n</ul>` : ''}
<h2>${say('forPrograms')}</h2>
<ul>
${rows.join('\n')}
</ul>`,
    footer: `Holdfast ${escapeHtml(version)}`,
  })
}
