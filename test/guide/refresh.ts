import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withAnswers } from './page.ts'
import { pages, readPage, walk } from './walk.ts'

/** Does what the pages of the guide say and puts the real answers into them: `npm run docs:pages`. */
const root = join(import.meta.dirname, '..', '..', '..')
const answers = new Map(pages.map((page) => [page, [] as string[]]))
await walk(({ page, answer, toShow }) => {
  if (answer !== null) answers.get(page)?.push(toShow)
})
for (const [page, shown] of answers) await writeFile(join(root, page), withAnswers(await readPage(page), shown))
