import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chart } from './chart.ts'
import { markdown, type Results } from './report.ts'
import { operations } from './target.ts'

const docs = join(import.meta.dirname, '..', '..', 'docs')
const [begin, end] = ['<!-- bench: begin -->', '<!-- bench: end -->']

/**
 * Writes the results of a run into docs/performance.md, and a chart for each operation beside it.
 *
 * @param ours the name of the target that is Holdfast
 * @throws Error when the page has lost the marks between which the results stand
 */
export async function keep(results: Results, ours: string): Promise<void> {
  const page = join(docs, 'performance.md')
  const text = await readFile(page, 'utf8')
  const [before, after] = [text.split(begin)[0], text.split(end)[1]]
  if (before === undefined || after === undefined) throw new Error(`${page} has no ${begin} … ${end}`)
  await mkdir(join(docs, 'performance'), { recursive: true })
  for (const operation of operations) {
    await writeFile(join(docs, 'performance', `${operation}.svg`), chart(operation, results.targets, ours))
  }
  const charts = operations.map((operation) => `![${operation}, requests a second](performance/${operation}.svg)`)
  await writeFile(page, `${before}${begin}\n\n${charts.join('\n\n')}\n\n${markdown(results)}\n${end}${after}`)
}
