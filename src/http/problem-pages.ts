import { type CatalogueEntry, catalogue, type ProblemCode, problemCodes } from '../problems.ts'
import { escapeHtml } from './escape-html.ts'

const page = (title: string, serviceName: string, body: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} · ${escapeHtml(serviceName)}</title>
${body}
</html>
`

/** The page that a problem's `type` leads to. */
export function problemPage(code: ProblemCode, serviceName: string): string {
  const { status, title, explanation, suggestion, noWayOut }: CatalogueEntry = catalogue[code]
  return page(
    title,
    serviceName,
    `<h1>${escapeHtml(title)}</h1>
<p>Code <code>${code}</code>, status ${status}.</p>
<p>${escapeHtml(explanation)}</p>
<p>What to do: ${escapeHtml(suggestion)}</p>${
      noWayOut === undefined ? '' : `\n<p>Why no step leads to what was asked for: ${escapeHtml(noWayOut)}</p>`
    }
<p><a href="/problems/">All problem codes</a></p>`,
  )
}

/** The list of all codes. */
export function problemsPage(serviceName: string): string {
  const rows = problemCodes.map(
    (code) =>
      `<tr><td>${catalogue[code].status}</td><td><a href="/problems/${code}"><code>${code}</code></a></td><td>${escapeHtml(catalogue[code].title)}</td></tr>`,
  )
  return page(
    'Problem codes',
    serviceName,
    `<h1>Problem codes</h1>
<p>Every refusal is an <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> body with one of these in <code>code</code>.</p>
<table><thead><tr><th>Status</th><th>Code</th><th>Title</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`,
  )
}
