import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { eventTypes } from '../../src/events/event.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'console', 'messages')

t.test('the console has words for each type of event, or for all of a resource, in each language', async (t) => {
  for (const language of ['en', 'de']) {
    const files = [`${language}.ts`, `staff-${language}.ts`].map((name) => readFile(join(folder, name), 'utf8'))
    const text = (await Promise.all(files)).join('\n')
    const hasWords = (type: string) =>
      text.includes(`\n      '${type}': '`) || text.includes(`\n      ${type.split('.')[0]}: '`)
    t.strictSame(
      eventTypes.filter((type) => !hasWords(type)),
      [],
      language,
    )
  }
})
