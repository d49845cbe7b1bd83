// Compiles the changed sources into dist/, and removes output whose source is gone.
//
//   node scripts/build.mjs           everything that tsconfig.json includes, the pages of console/ and the guides of docs/
//   node scripts/build.mjs service   the same without the tests and the bench
//
// The last line of every compiled file is a hash of its source, of the compiler's settings and of the compiled text. A
// file is up to date when that hash is right, and nothing else is recorded: an interrupted build never counts as done,
// and each file is renamed into place, so that builds at the same time do not disturb each other or what runs from dist/.
//
// Types are not checked here: npm run check does that.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const output = 'dist'
const say = (text) => process.stderr.write(`${text}\n`)

process.chdir(root)
const { include: folders } = JSON.parse(readFileSync('tsconfig.json', 'utf8'))
const { typescript } = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies
const settings = [readFileSync('tsconfig.json'), typescript, readFileSync(import.meta.filename)]

/** @returns the paths in a folder, from the root; none when it does not exist */
function filesIn(folder, isWanted) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(isWanted)
}

const isSource = (file) => /(?<!\.d)\.ts$/.test(file) && !/(^|[\\/])(node_modules|dist)[\\/]/.test(file)
const outputOf = (source) => join(output, source.replace(/\.ts$/, '.js'))

/** @param body the compiled text without its last line */
function markFor(source, body) {
  const hash = createHash('sha256')
  for (const part of [...settings, readFileSync(source), body]) hash.update(part).update('\0')
  return `//# compiled ${hash.digest('hex')}\n`
}

function isUpToDate(source) {
  const file = outputOf(source)
  if (!existsSync(file) || !existsSync(`${file}.map`)) return false
  const text = readFileSync(file, 'utf8')
  const end = text.lastIndexOf('//# compiled ')
  return end !== -1 && text.slice(end) === markFor(source, text.slice(0, end))
}

function removeWithoutSource(sources) {
  const expected = new Set(sources.map(outputOf).flatMap((file) => [file, `${file}.map`]))
  const leftOver = folders.flatMap((folder) => filesIn(join(output, folder), (file) => !expected.has(file)))
  for (const file of leftOver) rmSync(file, { force: true })
}

const scratchOf = (pid) => join(output, `.writing-${pid}`)

/** The leftovers of builds that were killed while writing. */
function removeDeadScratch() {
  const pids = readdirSync(output).flatMap((name) => /^\.writing-(\d+)$/.exec(name)?.[1] ?? [])
  for (const pid of pids.filter((pid) => !isRunning(Number(pid))))
    rmSync(scratchOf(pid), { recursive: true, force: true })
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

async function loadTypeScript() {
  try {
    return (await import('typescript')).default
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    const state = existsSync(output) ? `${output}/ is out of date` : `There is no ${output}/`
    const alternative = existsSync(output) ? ', or run it as it is with "node start.cjs"' : ''
    say(`${state}, and TypeScript is not installed: run "npm ci" with the devDependencies${alternative}.`)
    process.exit(1)
  }
}

/** Each source by itself, as `isolatedModules` promises: without the declarations of packages it takes a third of the time. */
function compile(ts, sources) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: sources, include: [] }, ts.sys, '.')
  const program = ts.createProgram(sources, { ...options, noResolve: true, noLib: true, noCheck: true, types: [] })
  const faults = program.getSyntacticDiagnostics()
  if (faults.length > 0) {
    const host = { getCanonicalFileName: (name) => name, getCurrentDirectory: () => root, getNewLine: () => '\n' }
    say(ts.formatDiagnostics(faults, host).trimEnd())
    process.exit(1)
  }
  const compiled = new Map()
  program.emit(undefined, (file, text) => compiled.set(relative(root, file), text))
  return compiled
}

/** Maps are written before their files, whose last line says that both exist. */
function write(sources, compiled) {
  const scratch = scratchOf(process.pid)
  mkdirSync(scratch, { recursive: true })
  removeDeadScratch()
  const place = (file, text) => {
    const draft = join(scratch, 'draft')
    writeFileSync(draft, text)
    mkdirSync(dirname(file), { recursive: true })
    renameSync(draft, file)
  }
  for (const source of sources) {
    const file = outputOf(source)
    const body = `${compiled.get(file)}\n`
    place(`${file}.map`, compiled.get(`${file}.map`))
    place(file, body + markFor(source, body))
  }
  rmSync(scratch, { recursive: true })
}

const sources = folders.flatMap((folder) => filesIn(folder, isSource))
const needed = process.argv[2] === 'service' ? sources.filter((file) => !/^(test|bench)[\\/]/.test(file)) : sources
const stale = needed.filter((source) => !isUpToDate(source))
if (sources.length > 0) removeWithoutSource(sources)
if (stale.length > 0) {
  const ts = await loadTypeScript()
  say(`Compiling ${stale.length === 1 ? stale[0] : `${stale.length} files`} …`)
  write(stale, compile(ts, stale))
}

const { arePagesUpToDate, buildPages, pagesMark } = await import('./build-pages.mjs')
const { areGuidesUpToDate, buildGuides, guidesMark } = await import('./build-guides.mjs')
await bringUpToDate('pages', 'Vite', pagesMark(), arePagesUpToDate, buildPages)
await bringUpToDate('guides', 'marked', guidesMark(), areGuidesUpToDate, buildGuides)

/**
 * Without the package that they need, the service runs with those that are there, or without any.
 *
 * @param mark a hash of everything that they are made of; null where there are none
 */
async function bringUpToDate(what, needed, mark, areUpToDate, build) {
  if (mark === null || areUpToDate(mark)) return
  say(`Building the ${what} …`)
  const scratch = scratchOf(process.pid)
  mkdirSync(scratch, { recursive: true })
  try {
    await build(mark, scratch)
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    say(`The ${what} are not built, because ${needed} is not installed: run "npm ci" with the devDependencies.`)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
