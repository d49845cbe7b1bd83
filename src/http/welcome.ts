import type { Language, Sentence } from '../languages.ts'
import { escapeHtml } from './escape-html.ts'

/** The entry points of the service, by name. */
export interface Welcome {
  service: string
  version: string
  /** False until there is a first admin. */
  set_up: boolean
  links: Record<'documentation' | 'openapi' | 'problems' | 'health', string>
}

/** What the page of the root shows beside that. */
export interface WelcomePage extends Welcome {
  language: Language
  /** The names of the pages for people that are there, such as `account`. */
  pages: ReadonlySet<string>
}

/** The style of the page: everything that it needs besides its text. */
export const welcomeStyle = `:root { color-scheme: light dark; font: 1rem/1.55 system-ui, sans-serif; background: light-dark(#fbfbfc, #14181e); color: light-dark(#1c2430, #e6e9ee) }
body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem }
h1 { font-size: 1.75rem; line-height: 1.2 } h2 { font-size: 1.25rem; margin-top: 2rem }
h1, p, a { overflow-wrap: anywhere }
a { color: light-dark(#1f5fa8, #8cbcf5) }
:focus-visible { outline: 0.1875rem solid; outline-offset: 0.125rem }
pre { overflow: auto; padding: 1rem; background: light-dark(#ffffff, #1c222b); border: 1px solid light-dark(#d5dae1, #3a4350) }
.main { display: inline-block; padding: 0.5rem 1rem; border-radius: 0.375rem; font-weight: 600; text-decoration: none; background: light-dark(#1f5fa8, #8cbcf5); color: light-dark(#ffffff, #10151b) }
li { margin-bottom: 0.5rem }
footer { margin-top: 2.5rem; color: light-dark(#55606f, #a5afbd) }`

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
  openapi: { en: 'the same for programs', de: 'dieselbe für Programme' },
  problems: {
    en: 'what each refusal means, and what to do',
    de: 'was jede Ablehnung bedeutet, und was zu tun ist (englisch)',
  },
  health: { en: 'whether the service is ready', de: 'ob der Dienst bereit ist' },
} as const satisfies Record<string, Sentence>

const setUpCall = `<pre tabindex="0">POST v1/admin/setup
{"setup_token": "…", "username": "…", "email": "…", "password": "…"}</pre>`

/**
 * The page at the root, for people who open the service in a browser: it leads to what can be done next. Its links are
 * relative, because the service may be below a path.
 */
export function welcomePage({ service, version, set_up, links, language, pages }: WelcomePage): string {
  const say = (name: keyof typeof words) => words[name][language]
  const setUp = pages.has('account') ? `<p><a class="main" href="account/set-up">${say('setUp')}</a></p>` : setUpCall
  const ofAccount = [
    `<li><a href="account/">${say('account')}</a></li>`,
    `<li><a href="account/sign-up">${say('signUp')}</a></li>`,
    ...(pages.has('console') ? [`<li><a href="console/">${say('console')}</a></li>`] : []),
  ]
  const rows = Object.entries(links).map(([name, link]) => {
    const href = link.slice(1)
    return `<li><a href="${href}">${href}</a>: ${say(name as keyof typeof links)}</li>`
  })
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(service)}</title>
<link rel="icon" href="data:,">
<style>${welcomeStyle}</style>
<main>
<h1>${escapeHtml(service)}</h1>
<p>${say('about')}</p>
${set_up ? '' : `<h2>${say('noAdmin')}</h2>\n<p>${say('setUpHint')}</p>\n${setUp}`}
${pages.has('account') ? `<h2>${say('forPeople')}</h2>\n<ul>\n${ofAccount.join('\n')}\n</ul>` : ''}
<h2>${say('forPrograms')}</h2>
<ul>
${rows.join('\n')}
</ul>
</main>
<footer>Holdfast ${escapeHtml(version)}</footer>
</html>
`
}
