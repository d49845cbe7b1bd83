import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import ts from 'typescript'

const root = join(import.meta.dirname, '..', '..', '..')
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const served = ['src', 'plugins', 'routes']

/** The packages that compiled code loads, each with the files that load it. */
async function loadedPackages(): Promise<Map<string, string[]>> {
  const loaded = new Map<string, string[]>()
  for (const folder of served) {
    const files = await readdir(join(root, 'dist', folder), { recursive: true })
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      for (const name of packagesIn(await readFile(join(root, 'dist', folder, file), 'utf8'))) {
        loaded.set(name, [...(loaded.get(name) ?? []), join(folder, file)])
      }
    }
  }
  return loaded
}

/** Compiled code has no type imports: whatever it still imports is loaded. */
function packagesIn(text: string): Set<string> {
  const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
  return new Set(
    names
      .filter((name) => !/^(\.|node:)/.test(name))
      .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')),
  )
}

t.test('every form of import is recognised', async (t) => {
  const text =
    "import a from 'a'\nimport { b } from '@b/b/lib'\nexport * from 'c/d.js'\nawait import('e')\nimport 'f'\nimport g from './g.js'\nimport 'node:fs'\n"
  t.strictSame([...packagesIn(text)], ['a', '@b/b', 'c', 'e', 'f'])
})

t.test('a running service loads only dependencies, so that npm ci --omit=dev is enough', async (t) => {
  const loaded = await loadedPackages()
  t.ok(loaded.size > 15, `${loaded.size} packages`)
  const undeclared = [...loaded].filter(([name]) => manifest.dependencies[name] === undefined)
  t.strictSame(undeclared, [])
})
