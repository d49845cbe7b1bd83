import { createHash } from 'node:crypto'
import type { Language } from '../languages.ts'
import { escapeHtml } from './escape-html.ts'

/** A self-contained page. */
export interface PlainPage {
  language: Language
  title: string
  /** Its content, as HTML. */
  main: string
  footer?: string
  /** Further elements of its head, as HTML. */
  head?: string
}

const style = `:root { color-scheme: light dark; font: 1rem/1.55 system-ui, sans-serif; background: light-dark(#fbfbfc, #14181e); color: light-dark(#1c2430, #e6e9ee) }
body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem }
h1 { font-size: 1.75rem; line-height: 1.2 } h2 { font-size: 1.25rem; margin-top: 2rem }
h1, p, a, code { overflow-wrap: anywhere }
a { color: light-dark(#1f5fa8, #8cbcf5) }
:focus-visible { outline: 0.1875rem solid; outline-offset: 0.125rem }
pre { overflow: auto; max-height: 30rem; padding: 1rem; background: light-dark(#ffffff, #1c222b); border: 1px solid light-dark(#d5dae1, #3a4350) }
label, input { display: block } label, .main { font-weight: 600 }
[hidden] { display: none }
input { box-sizing: border-box; width: 100%; margin-top: 0.25rem; font: inherit; color: inherit; padding: 0.5rem; border-radius: 0.375rem; background: light-dark(#ffffff, #1c222b); border: 1px solid light-dark(#7a8594, #8a95a4) }
button { font: inherit; color: inherit; background: none; border: 1px solid light-dark(#7a8594, #8a95a4); cursor: pointer }
[tabindex="-1"]:focus { outline: none }
.main, button { display: inline-block; padding: 0.5rem 1rem; border-radius: 0.375rem; text-decoration: none }
.main { border: 0; background: light-dark(#1f5fa8, #8cbcf5); color: light-dark(#ffffff, #10151b) }
li { margin-bottom: 0.5rem } img { max-width: 100%; height: auto } .wide { overflow-x: auto }
td { overflow-wrap: anywhere } td a, td code { overflow-wrap: break-word }
table { border-collapse: collapse } th, td { text-align: start; vertical-align: top; padding: 0.375rem 0.75rem 0.375rem 0 }
@media (max-width: 30rem) { .codes thead { position: absolute; left: -100rem } .codes tr { display: grid; grid-template-columns: auto 1fr; padding: 0.5rem 0 } .codes td { padding: 0 0.75rem 0 0 } .codes td:last-child { grid-column: 1 / -1 } .wide td { min-width: 7rem; overflow-wrap: break-word } .wide td code { overflow-wrap: anywhere } }
nav { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin-bottom: 2rem }
footer { margin-top: 2.5rem; color: light-dark(#55606f, #a5afbd) }`

const hash = createHash('sha256').update(style).digest('base64')

/** The style of these pages, as a policy names it. */
export const plainStyle = `'sha256-${hash}'`

/** What a browser may load for such a page: nothing but the style that is in it, and images. */
const policyOf = (images: string) =>
  `default-src 'none'; style-src ${plainStyle}; img-src ${images}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** A page of HTML; `main`, `footer` and `head` are markup, the title is text. */
export function plainPage({ language, title, main, footer, head = '' }: PlainPage): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
${head}<style>${style}</style>
<main>
${main}
</main>
${footer === undefined ? '' : `<footer>${footer}</footer>\n`}</html>
`
}

/**
 * The headers that go with such a page.
 *
 * @param images where its images may come from, as a policy names it
 */
export const plainPageHeaders = (language: Language, images = 'data:') => ({
  'content-security-policy': policyOf(images),
  'content-language': language,
  'content-type': 'text/html; charset=utf-8',
})
