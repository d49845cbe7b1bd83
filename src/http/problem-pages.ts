import type { Language, Sentence } from '../languages.ts'
import { catalogue, type ProblemCode, problemCodes } from '../problems/catalogue.ts'
import type { CatalogueEntry } from '../problems/entry.ts'
import { refusals } from './data/refusals.ts'
import { escapeHtml } from './escape-html.ts'
import { plainPage } from './plain-page.ts'

/** An operation, as the problem pages list it. */
export interface Answering {
  method: string
  path: string
  summary: string
  /** The address of its entry in the API documentation, relative to the problem pages. */
  href: string
}

/** What the pages depend on besides their code. */
export interface ProblemPages {
  serviceName: string
  language: Language
  /** True if the URL names the language, so that links keep it. */
  isChosen: boolean
}

const words = {
  codes: { en: 'Problem codes', de: 'Codes der Ablehnungen' },
  all: { en: 'All problem codes', de: 'Alle Codes' },
  about: {
    en: 'Every refusal is an <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> body with one of these in <code>code</code>.',
    de: 'Jede Ablehnung ist ein Inhalt nach <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> mit einem von diesen in <code>code</code>.',
  },
  status: { en: 'Status', de: 'Status' },
  title: { en: 'Title', de: 'Titel' },
  person: { en: 'What a person does', de: 'Was ein Mensch tut' },
  program: { en: 'What a program does', de: 'Was ein Programm tut' },
  noWayOut: {
    en: 'Why no step leads to what was asked for:',
    de: 'Warum kein Schritt zu dem führt, was gewünscht war:',
  },
  example: { en: 'An example', de: 'Ein Beispiel' },
  operations: { en: 'Where it occurs', de: 'Wo das vorkommt' },
  everywhere: { en: 'Every operation can respond with it.', de: 'Jeder Vorgang kann so antworten.' },
  nowhere: {
    en: 'No operation responds with it: it is for an unknown path or method.',
    de: 'Kein Vorgang antwortet so: Es geht um einen Pfad oder eine Methode, die es nicht gibt.',
  },
} as const satisfies Record<string, Sentence>

/** What the program that has sent the request does with its refusal. */
const programs = {
  waits: {
    en: 'It waits for Retry-After, and sends the request again if that is safe: a read, a POST with its Idempotency-Key, a change with its ETag. The client does so by itself.',
    de: 'Es wartet Retry-After ab und sendet die Anfrage noch einmal, wenn das sicher ist: beim Lesen, bei POST mit seinem Idempotency-Key, bei einer Änderung mit ihrem ETag. Der Client tut das von selbst.',
  },
  merges: {
    en: 'It never repeats the same request. It shows “current” beside its own change, or merges both and follows the step in “next” that has the current version. <code>merge</code> of the client does so.',
    de: 'Es wiederholt nie dieselbe Anfrage. Es zeigt „current“ neben der eigenen Änderung, oder führt beide zusammen und geht den Schritt in „next“, der die aktuelle Version hat. <code>merge</code> im Client tut das.',
  },
  offers: {
    en: 'It does not repeat the same request. It offers the steps in “next”, each with its title, asks for what they need, and takes the one that is chosen. <code>follow</code> of the client takes a step.',
    de: 'Es wiederholt nicht dieselbe Anfrage. Es bietet die Schritte in „next“ mit ihrem Titel an, fragt nach dem, was sie brauchen, und geht den gewählten. <code>follow</code> im Client geht einen Schritt.',
  },
  shows: {
    en: 'It does not repeat the request, which would be refused again. It shows “detail”. If the program built the request incorrectly, correct the program.',
    de: 'Es wiederholt die Anfrage nicht, sie würde wieder abgelehnt. Es zeigt „detail“. Wenn es die Anfrage selbst falsch gebaut hat, ist es zu berichtigen.',
  },
  marks: {
    en: 'It shows each sentence in “errors” at the field that it is about, and keeps what was typed.',
    de: 'Es zeigt jeden Satz in „errors“ bei dem Feld, um das es geht, und behält, was getippt wurde.',
  },
  reports: {
    en: 'It shows the request id, and leaves the decision to try again to the person.',
    de: 'Es zeigt die Kennung der Anfrage und überlässt es Menschen, ob sie es noch einmal versuchen.',
  },
} as const satisfies Record<string, Sentence>

const programOf: Partial<Record<ProblemCode, keyof typeof programs>> = {
  rate_limited: 'waits',
  overloaded: 'waits',
  database_unavailable: 'waits',
  idempotency_in_progress: 'waits',
  request_timeout: 'waits',
  precondition_failed: 'merges',
  version_conflict: 'merges',
  validation_failed: 'marks',
  internal_error: 'reports',
}

/** A longer list of operations is collapsed. */
const manyOperations = 8

/** @param operations the operations that can respond with it; null if all can */
export function problemPage(
  code: ProblemCode,
  { serviceName, language, isChosen }: ProblemPages,
  operations: readonly Answering[] | null,
): string {
  const say = (name: keyof typeof words) => words[name][language]
  const entry: CatalogueEntry = catalogue[code]
  const title = entry.title[language]
  const reason = entry.noWayOut?.[language]
  const noWayOut = reason === undefined ? '' : `<p>${say('noWayOut')} ${escapeHtml(reason)}</p>\n`
  const example = refusals[code]
  const program = programOf[code] ?? (example.next.length > 0 ? 'offers' : 'shows')
  const main = `${navigation(language, `<a href="./${languageQuery(language, isChosen)}">${say('all')}</a>`)}
<h1>${escapeHtml(title)}</h1>
<p>Code <code>${code}</code>, status ${entry.status}.</p>
<p>${escapeHtml(entry.explanation[language])}</p>
<h2>${say('person')}</h2>
<p>${escapeHtml(entry.suggestion[language])}</p>
${noWayOut}<h2>${say('program')}</h2>
<p>${programs[program][language]}</p>
<h2 id="example">${say('example')}</h2>
<pre tabindex="0" role="region" aria-labelledby="example" lang="en"><code>${escapeHtml(JSON.stringify(example, null, 2))}</code></pre>
<h2>${say('operations')}</h2>
${operationList(operations, language)}`
  return plainPage({ language, title: `${title} · ${serviceName}`, main })
}

/** The list of all codes. */
export function problemsPage({ serviceName, language, isChosen }: ProblemPages): string {
  const say = (name: keyof typeof words) => words[name][language]
  const rows = problemCodes.map((code) => {
    const { status, title } = catalogue[code]
    const link = `<a href="${code}${languageQuery(language, isChosen)}"><code>${code.replaceAll('_', '_<wbr>')}</code></a>`
    return `<tr><td>${status}</td><td>${link}</td><td>${escapeHtml(title[language])}</td></tr>`
  })
  const main = `${navigation(language)}
<h1>${say('codes')}</h1>
<p>${say('about')}</p>
<table class="codes"><thead><tr><th scope="col">${say('status')}</th><th scope="col">Code</th><th scope="col">${say('title')}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`
  return plainPage({ language, title: `${say('codes')} · ${serviceName}`, main })
}

const languageQuery = (language: Language, isChosen: boolean) => (isChosen ? `?lang=${language}` : '')

function navigation(language: Language, links = ''): string {
  const other = language === 'de' ? { lang: 'en', name: 'English' } : { lang: 'de', name: 'Deutsch' }
  const change = `<a href="?lang=${other.lang}" hreflang="${other.lang}" lang="${other.lang}">${other.name}</a>`
  return `<nav>${links}${change}</nav>`
}

function operationList(operations: readonly Answering[] | null, language: Language): string {
  if (operations === null) return `<p>${words.everywhere[language]}</p>`
  if (operations.length === 0) return `<p>${words.nowhere[language]}</p>`
  const rows = operations.map(
    ({ method, path, summary, href }) =>
      `<li><code>${method} ${escapeHtml(path)}</code>: <a lang="en" href="${href}">${escapeHtml(summary)}</a></li>`,
  )
  const list = `<ul>\n${rows.join('\n')}\n</ul>`
  if (operations.length <= manyOperations) return list
  const count = { en: `${operations.length} operations`, de: `${operations.length} Vorgänge` }[language]
  return `<details><summary>${count}</summary>\n${list}\n</details>`
}
