// Builds the guides of docs/ into dist/guides/, as the service shows them: the title and the HTML of
// each page, and its pictures.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const source = 'docs'
const output = 'dist/guides'
const markFile = join(output, 'built-from')
const folders = ['pictures', 'performance']
/** These lead through the repository, to those who have it before them. */
const ofTheCode = ['finding-your-way', 'guarantees']

/** The names of the pages, without their endings; `README` is the list of them. */
const names = () =>
  readdirSync(source)
    .filter((file) => file.endsWith('.md') && !ofTheCode.includes(file.slice(0, -3)))
    .map((file) => file.slice(0, -3))

/** A hash of everything that the guides are made of; null where there are none. */
export function guidesMark() {
  if (!existsSync(source)) return null
  const hash = createHash('sha256').update(readFileSync(import.meta.filename))
  hash.update(JSON.parse(readFileSync('package.json', 'utf8')).devDependencies.marked)
  const entries = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const file of entries.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

export function areGuidesUpToDate(mark) {
  return existsSync(markFile) && readFileSync(markFile, 'utf8') === mark
}

/**
 * Builds beside the guides that are there and then puts the new ones in their place.
 *
 * @param scratch a folder of this process
 */
export async function buildGuides(mark, scratch) {
  const { Marked } = await import('marked')
  const made = join(scratch, 'guides')
  mkdirSync(made)
  const pages = new Set(names())
  const marked = new Marked({ renderer: rendererOf(pages) })
  for (const name of pages) {
    const text = readFileSync(join(source, `${name}.md`), 'utf8')
    const title = /^# (.*)$/m.exec(text)?.[1].replaceAll('`', '') ?? name
    writeFileSync(join(made, `${name}.json`), JSON.stringify({ title, main: scrolling(marked.parse(text)) }))
  }
  for (const folder of folders.filter((name) => existsSync(join(source, name))))
    cpSync(join(source, folder), join(made, folder), { recursive: true })
  writeFileSync(join(made, 'built-from'), mark)
  rmSync(output, { recursive: true, force: true })
  renameSync(made, output)
}

/**
 * The HTML of what differs from CommonMark's: headings that can be linked to as on GitHub, links between the pages, and
 * what is not served as text alone.
 */
function rendererOf(pages) {
  return {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens)
      const target = targetOf(href, pages)
      return target === null ? text : `<a href="${escaped(target)}">${text}</a>`
    },
    code({ text }) {
      return `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`
    },
    html: () => '', // the marks between which runs write their figures
  }
}

/** Where a link of a page leads in the service; null for a file that the service does not show. */
function targetOf(href, pages) {
  if (/^(https:|#)/.test(href)) return href
  const [, name, fragment] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? []
  if (name === undefined || !pages.has(name)) return null
  return `${name === 'README' ? './' : name}${fragment ?? ''}`
}

/** A table that is wider than the screen scrolls, and the page does not. */
const scrolling = (html) =>
  html.replaceAll('<table>', '<div class="wide" tabindex="0"><table>').replaceAll('</table>', '</table></div>')

const slug = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

const escaped = (text) =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character])
