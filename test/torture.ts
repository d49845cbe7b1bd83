import { readdir, rm } from 'node:fs/promises'
import { constants } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openRunFolder, type RunFolder } from './run/folder.ts'
import { endProcesses } from './run/processes.ts'
import { openServer, type TestServer } from './run/server.ts'
import { failuresIn } from './run/tap-output.ts'
import { type Break, breakBuild, breaks } from './torture/breaks.ts'
import { circumstances, writeBreaks, writeTable } from './torture/page.ts'
import { type Ran, runFile } from './torture/run-file.ts'
import { allPassed, plainTable, tableOf } from './torture/table.ts'

/**
 * The long runs of the guarantees, one after the other, each printing its figures, and one table at the end. Names narrow
 * the run; a full run writes its table into docs/guarantees.md. `--break NAME` and `--breaks` take guards out of copies of
 * the build and require that a long run notices. It exits with 0 when all is as it should be.
 */
const usage = 'npm run torture [-- NAMES… | --break NAME | --breaks]'
const folder = join(import.meta.dirname, 'torture')
const say = (text: string) => process.stderr.write(`${text}\n`)

let runFolder: RunFolder | undefined
let server: TestServer | undefined
let ended: Promise<void> | undefined
let exitCode = 1

/** Ends all that the run has started, once: no process, folder or database of it stays. */
function end(): Promise<void> {
  ended ??= cleanUp()
  return ended
}

async function cleanUp(): Promise<void> {
  const work = [server?.close(), runFolder && endProcesses(runFolder.id)]
  const results = await Promise.allSettled(work)
  results.push(...(await Promise.allSettled([runFolder?.remove()])))
  for (const result of results) if (result.status === 'rejected') say(`The clean-up is incomplete: ${result.reason}`)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    if (ended === undefined) say(`${signal}: ending what this run has started`)
    exitCode = 128 + constants.signals[signal]
    await end()
    process.exit(exitCode)
  })
}

/** The torture files of these names, all without any. */
async function filesOf(names: readonly string[]): Promise<string[]> {
  const all = (await readdir(folder)).filter((file) => file.endsWith('.torture.js')).sort()
  const unknown = names.find((name) => !all.includes(`${name}.torture.js`))
  if (unknown !== undefined) throw new Error(`There is no long run ${unknown}.`)
  return names.length === 0 ? all : names.map((name) => `${name}.torture.js`)
}

async function runTable(files: string[], isFull: boolean, env: NodeJS.ProcessEnv, about: string): Promise<boolean> {
  const began = performance.now()
  const results: Ran[] = []
  for (const file of files) {
    say(`\n${file.replace('.torture.js', '')}`)
    const ran = await runFile(join(folder, file), env, say)
    if (ended !== undefined) return false
    say(`  ${ran.passed ? 'passed' : 'FAILED'} after ${Math.round(ran.seconds)} s`)
    if (!ran.passed) say(failuresIn(ran.output))
    results.push(ran)
  }
  const rows = tableOf(results, isFull)
  const seconds = (performance.now() - began) / 1000
  process.stdout.write(`\n${about}\n\n${plainTable(rows)}\n\n${Math.ceil(seconds / 60)} minutes\n`)
  if (isFull) await writeTable(rows, about, seconds)
  return allPassed(rows)
}

/** True when the long run that has to catch it came to its end and failed for the right reason. */
async function isCaught(name: string, broken: Break, env: NodeJS.ProcessEnv): Promise<boolean> {
  const build = await breakBuild(name, broken)
  const file = join(build, 'dist', 'test', 'torture', `${broken.caughtBy}.torture.js`)
  const ran = await runFile(file, { ...env, TORTURE_SCALE: String(broken.scale) }, () => {})
  await rm(build, { recursive: true, force: true })
  const failures = failuresIn(ran.output)
  const caught = !ran.passed && ran.figures.length > 0 && broken.says.test(failures)
  const outcome = caught ? 'caught    ' : 'NOT CAUGHT'
  say(`${outcome} ${name}: ${broken.what}; ${broken.caughtBy}, ${Math.round(ran.seconds)} s`)
  for (const { guarantee, figure } of ran.figures) say(`           ${guarantee}: ${figure}`)
  if (!caught && ended === undefined) say(failures)
  return caught
}

function breaksOf(names: readonly string[]): [string, Break][] {
  return names.map((name) => {
    const broken = breaks[name]
    if (broken === undefined)
      throw new Error(`There is no break ${name}. There are: ${Object.keys(breaks).join(', ')}.`)
    return [name, broken]
  })
}

async function runBreaks(chosen: [string, Break][], env: NodeJS.ProcessEnv, about: string): Promise<boolean> {
  const caught: Record<string, boolean> = {}
  for (const [name, broken] of chosen) {
    caught[name] = await isCaught(name, broken, env)
    if (ended !== undefined) return false
  }
  if (Object.keys(breaks).every((name) => name in caught)) await writeBreaks(caught, about)
  return Object.values(caught).every(Boolean)
}

async function run(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      break: { type: 'string', multiple: true },
      breaks: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    process.stdout.write(`${usage}\n\nBreaks: ${Object.keys(breaks).join(', ')}\n`)
    return true
  }
  const chosen = breaksOf(values.breaks ? Object.keys(breaks) : (values.break ?? []))
  const files = await filesOf(positionals)
  runFolder = await openRunFolder()
  process.env.TMPDIR = runFolder.path
  process.env.TEST_RUN = runFolder.id
  server = await openServer(runFolder.id, say)
  if (ended !== undefined) return false
  say(`run ${runFolder.id}, database: ${server.description}`)
  const env = { ...process.env, MONGODB_URI: '', TEST_MONGODB_URI: server.uri }
  const about = circumstances(server.description)
  return chosen.length > 0 ? runBreaks(chosen, env, about) : runTable(files, positionals.length === 0, env, about)
}

try {
  if (await run()) exitCode = 0
} catch (error) {
  if (ended === undefined) say(error instanceof Error ? error.message : String(error))
}
await end()
process.exit(exitCode)
