import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Run, runAndExit } from './run/run.ts'
import { failuresIn } from './run/tap-output.ts'
import { type Break, breakBuild, breaks } from './torture/breaks.ts'
import { circumstances, keepBreaks, keepRuns } from './torture/page.ts'
import { type Ran, runFile } from './torture/run-file.ts'
import { allPassed, plainTable, tableOf } from './torture/table.ts'

/**
 * The long runs of the guarantees, two at once and those that measure time alone, each printing its figures, and one table
 * at the end. Names narrow the run. A full run, and with `--keep` any, writes its results into docs/guarantees.md. `--break NAME` and `--breaks` take guards out of copies of
 * the build and require that a long run notices. It exits with 0 when all is as it should be.
 */
const usage = 'npm run torture [-- NAMES… | --break NAME | --breaks] [--keep]'
const folder = join(import.meta.dirname, 'torture')
const say = (text: string) => void process.stderr.write(`${text}\n`)

/** The torture files of these names, all without any. */
async function filesOf(names: readonly string[]): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.torture.js')).sort()
  const unknown = names.find((name) => !files.includes(`${name}.torture.js`))
  if (unknown !== undefined) throw new Error(`There is no long run ${unknown}.`)
  return names.length === 0 ? files : names.map((name) => `${name}.torture.js`)
}

/** Files that measure time have the machine to themselves. */
const measured = ['away', 'concealing', 'fail-over', 'hash-kinds', 'hold-contention', 'sign-in-bursts'].map(
  (name) => `${name}.torture.js`,
)

/** Runs files in their order, with this concurrency; files that the run's end interrupts are omitted. */
async function runFiles(files: readonly string[], atOnce: number, run: Run): Promise<Ran[]> {
  const results: Ran[] = []
  const waiting = [...files]
  async function work(): Promise<void> {
    for (let file = waiting.shift(); file !== undefined && !run.isEnding(); file = waiting.shift()) {
      const name = file.replace('.torture.js', '')
      say(`${name} begins`)
      const ran = await runFile(join(folder, file), settingsOf(run).env, (comment) => say(`  ${name} ${comment}`))
      if (run.isEnding()) return
      say(`${name} ${ran.passed ? 'passed' : 'FAILED'} after ${Math.round(ran.seconds)} s`)
      if (!ran.passed) say(failuresIn(ran.output))
      results.push(ran)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return results
}

async function runTable(files: string[], { isFull, isKept }: Asked, run: Run): Promise<boolean> {
  const { about } = settingsOf(run)
  const began = performance.now()
  const unmeasured = files.filter((file) => !measured.includes(file))
  const alone = files.filter((file) => measured.includes(file))
  const results = [...(await runFiles(unmeasured, 2, run)), ...(await runFiles(alone, 1, run))]
  if (run.isEnding()) return false
  const rows = tableOf(results, isFull)
  const minutes = Math.ceil((performance.now() - began) / 60_000)
  process.stdout.write(`\n${about.when}, ${about.where}\n\n${plainTable(rows)}\n\n${minutes} minutes\n`)
  if (isFull || isKept) await keepRuns(results, about)
  return allPassed(rows)
}

/** True if the long run that has to catch it finished and failed for the right reason. */
async function isCaught(name: string, broken: Break, run: Run): Promise<boolean> {
  const build = await breakBuild(name, broken)
  const file = join(build, 'dist', 'test', 'torture', `${broken.caughtBy}.torture.js`)
  const ran = await runFile(file, { ...settingsOf(run).env, TORTURE_SCALE: String(broken.scale) }, () => {})
  await rm(build, { recursive: true, force: true })
  const failures = failuresIn(ran.output)
  const caught = !ran.passed && ran.figures.length > 0 && broken.says.test(failures)
  const outcome = caught ? 'caught    ' : 'NOT CAUGHT'
  say(`${outcome} ${name}: ${broken.summary}; ${broken.caughtBy}, ${Math.round(ran.seconds)} s`)
  for (const { guarantee, figure } of ran.figures) say(`           ${guarantee}: ${figure}`)
  if (!caught && !run.isEnding()) say(failures)
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

async function runBreaks(chosen: [string, Break][], isKept: boolean, run: Run): Promise<boolean> {
  const caught: Record<string, boolean> = {}
  for (const [name, broken] of chosen) {
    caught[name] = await isCaught(name, broken, run)
    if (run.isEnding()) return false
  }
  if (isKept) await keepBreaks(caught, settingsOf(run).about)
  return Object.values(caught).every(Boolean)
}

const settingsOf = ({ server }: Run) => ({
  env: { ...process.env, MONGODB_URI: '', TEST_MONGODB_URI: server.uri },
  about: circumstances(server.description),
})

/** The options in the arguments. */
interface Asked {
  help: boolean
  chosen: [string, Break][]
  files: string[]
  isFull: boolean
  isKept: boolean
}

async function readArguments(): Promise<Asked> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      break: { type: 'string', multiple: true },
      breaks: { type: 'boolean' },
      keep: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  const chosen = breaksOf(values.breaks ? Object.keys(breaks) : (values.break ?? []))
  const files = await filesOf(positionals)
  return {
    help: values.help ?? false,
    chosen,
    files,
    isFull: positionals.length === 0,
    isKept: values.keep ?? values.breaks ?? false,
  }
}

try {
  const asked = await readArguments()
  const { help, chosen, files, isKept } = asked
  if (help) process.stdout.write(`${usage}\n\nBreaks: ${Object.keys(breaks).join(', ')}\n`)
  else
    await runAndExit(async (run) => {
      say(`run ${run.folder.id}, database: ${run.server.description}`)
      return chosen.length > 0 ? runBreaks(chosen, isKept, run) : runTable(files, asked, run)
    })
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
