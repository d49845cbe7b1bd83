import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chart } from './chart.ts'
import { markdown, type Results } from './report.ts'
import { operations } from './target.ts'

const docs = join(import.meta.dirname, '..', '..', 'docs')

/** The parts of docs/performance.md that runs write. */
export type Section = 'bench' | 'growth' | 'flood'

/**
 * Writes the results of a run between the marks of its section in docs/performance.md.
 *
 * @throws Error when the page has lost the marks
 */
export async function keepSection(section: Section, markdown: string): Promise<void> {
  const page = join(docs, 'performance.md')
  const [begin, end] = [`<!-- ${section}: begin -->`, `<!-- ${section}: end -->`]
  const text = await readFile(page, 'utf8')
  const [before, after] = [text.split(begin)[0], text.split(end)[1]]
  if (before === undefined || after === undefined) throw new Error(`${page} has no ${begin} … ${end}`)
  await writeFile(page, `${before}${begin}\n\n${markdown}\n\n${end}${after}`)
}

/**
 * Keeps the results of a run with a chart for each operation.
 *
 * @param ours the name of the target that is Holdfast
 */
export async function keep(results: Results, ours: string): Promise<void> {
  await mkdir(join(docs, 'performance'), { recursive: true })
  for (const operation of operations) {
    await writeFile(join(docs, 'performance', `${operation}.svg`), chart(operation, results.targets, ours))
  }
  const charts = operations.map((operation) => `![${operation}, requests a second](performance/${operation}.svg)`)
  await keepSection('bench', `${charts.join('\n\n')}\n\n${markdown(results).trimEnd()}`)
}
