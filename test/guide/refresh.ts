import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withAnswers } from './page.ts'
import { pages, readPage, walk } from './walk.ts'

/** Performs the steps of the guide's pages and puts the real responses into them: `npm run docs:pages`. */
const root = join(import.meta.dirname, '..', '..', '..')
const answers = new Map(pages.map((page) => [page, [] as string[]]))
await walk(({ page, answer, toShow }) => {
  if (answer !== null) answers.get(page)?.push(toShow)
})
for (const [page, responses] of answers) await writeFile(join(root, page), withAnswers(await readPage(page), responses))
