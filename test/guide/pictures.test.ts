import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import t from 'tap'

const root = join(import.meta.dirname, '..', '..', '..')
const largest = 1.5 * 1024 * 1024
const inDocs = (await readdir(join(root, 'docs'), { recursive: true })).map((path) => join('docs', path))
const pictures = inDocs.filter((path) => /\.(webp|png|svg)$/.test(path))
const pages = ['README.md', ...inDocs.filter((path) => path.endsWith('.md'))]

interface Named {
  page: string
  path: string
  text: string
}

/** The pictures that a page names, by their paths from the root. */
async function picturesOf(page: string): Promise<Named[]> {
  const images = [...(await readFile(join(root, page), 'utf8')).matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)]
  return images.map(([, text = '', path = '']) => ({ page, text, path: join(dirname(page), path) }))
}

t.test('each picture of a page is there, says in words what it shows, and none is unused', async (t) => {
  const named = (await Promise.all(pages.map(picturesOf))).flat()
  t.strictSame(pictures.sort(), [...new Set(named.map(({ path }) => path))].sort())
  t.strictSame(
    named.filter(({ text }) => text.length < 20),
    [],
    'a text for those who do not see it',
  )
})

t.test('the pictures stay small', async (t) => {
  const sizes = await Promise.all(pictures.map(async (path) => (await stat(join(root, path))).size))
  const sum = sizes.reduce((total, size) => total + size, 0)
  t.ok(sum > 0 && sum <= largest, `${sum} bytes`)
})
