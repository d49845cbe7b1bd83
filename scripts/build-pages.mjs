// Builds the pages of console/ into dist/console/: Vite bundles them, and each file is also compressed.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const source = 'console'
const output = 'dist/console'
const markFile = join(output, 'built-from')
const packages = ['vite', 'preact', '@preact/signals', 'preact-iso', 'uqr']

/** Small files that only some screens share, each group in one file: a file of its own costs more than what it spares. */
const together = [
  {
    name: 'list',
    test: /console\/console\/(rows|chips|selection|chosen-targets)\.tsx?$/,
  },
  {
    name: 'hold',
    test: /console\/console\/(new-hold|hold-fields|action-choice|targets|targets-field|batch-plan)\.tsx?$/,
  },
  {
    name: 'settings',
    test: /console\/console\/(ask|check|secret|edit-form|settings-page|webhook-fields)\.tsx$/,
  },
  {
    name: 'work',
    test: /console\/console\/(news|claim-button|claims|hold-facts|hold-row|trail)\.tsx?$/,
  },
  {
    name: 'told',
    test: /console\/console\/(conflict|conflict-later|later-words|sentence|event-line)\.tsx?$/,
  },
]

/** Each folder with a shell is an application of its own. */
const applications = () => readdirSync(source).filter((name) => existsSync(join(source, name, 'index.html')))

/** A hash of everything that the pages are made of; null where there are no pages. */
export function pagesMark() {
  if (!existsSync(source)) return null
  const hash = createHash('sha256').update(readFileSync(import.meta.filename))
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const name of packages) hash.update(`${name} ${devDependencies[name]}\0`)
  for (const folder of [source, 'client/src']) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const file of entries.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

export function arePagesUpToDate(mark) {
  return existsSync(markFile) && readFileSync(markFile, 'utf8') === mark
}

/**
 * Builds beside the pages that are there and then puts the new ones in their place.
 *
 * @param scratch a folder of this process
 */
export async function buildPages(mark, scratch) {
  const { build } = await import('vite')
  const built = join(process.cwd(), scratch, 'console')
  await build({
    configFile: false,
    envDir: false,
    root: source,
    base: './',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'es2022',
      manifest: 'manifest.json',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rollupOptions: {
        input: Object.fromEntries(applications().map((name) => [name, join(source, name, 'index.html')])),
        output: {
          // A name would be in every file that imports it.
          chunkFileNames: 'assets/[hash].js',
          codeSplitting: { includeDependenciesRecursively: false, groups: together },
        },
      },
    },
  })
  compressAll(join(built, 'assets'))
  writeFileSync(join(built, 'built-from'), mark)
  replace(built, scratch)
}

function compressAll(folder) {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const bytes = readFileSync(file)
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }))
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

/** Where another build was faster, its pages stay. */
function replace(built, scratch) {
  const old = join(scratch, 'old-console')
  if (existsSync(output)) renameSync(output, old)
  try {
    renameSync(built, output)
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  }
  rmSync(old, { recursive: true, force: true })
}
