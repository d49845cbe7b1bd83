import { readdir } from 'node:fs/promises'
import { constants } from 'node:os'
import { join } from 'node:path'
import { endFiles, type FileResult, runFile } from './run/file.ts'
import { openRunFolder, type RunFolder } from './run/folder.ts'
import { endProcesses } from './run/processes.ts'
import { slowest, summary } from './run/report.ts'
import { openServer, type TestServer } from './run/server.ts'

/**
 * The test command. It starts a database server for the whole run or uses the one at MONGODB_URI, runs every test file
 * once, each in a database of its own, and last the file that checks the commands that all others have sent against the
 * indexes. The paths of files narrow the run. It exits with 0 when every assertion passed and none was skipped.
 */
const root = join(import.meta.dirname, '..', '..')
const last = 'dist/test/contracts/queries.test.js'
const atOnce = 2

const begun = performance.now()
const write = (text: string) => process.stdout.write(`${text}\n`)
const progress = (text: string) => process.stderr.write(`${text}\n`)

let folder: RunFolder | undefined
let server: TestServer | undefined
let ended: Promise<void> | undefined
let exitCode = 1

/** Ends all that the run has started: no process, folder or database of it stays. */
function end(): Promise<void> {
  ended ??= cleanUp()
  return ended
}

async function cleanUp(): Promise<void> {
  endFiles()
  const faults = [await faultOf(server?.close())]
  if (folder !== undefined) faults.push(await faultOf(endProcesses(folder.id)), await faultOf(folder.remove()))
  for (const fault of faults) if (fault !== null) progress(`The clean-up is incomplete: ${fault}`)
}

const faultOf = (work?: Promise<unknown>): Promise<string | null> => Promise.resolve(work).then(() => null, String)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    if (ended === undefined) progress(`${signal}: ending what this run has started`)
    exitCode = 128 + constants.signals[signal]
    await end()
    process.exit(exitCode)
  })
}

async function testFiles(): Promise<string[]> {
  const asked = process.argv.slice(2)
  if (asked.length > 0) return asked
  const all = await readdir(join(root, 'dist/test'), { recursive: true })
  return all
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => join('dist/test', file))
    .sort()
}

/** Takes the files in their order, some at once. */
async function runAll(files: string[], env: NodeJS.ProcessEnv): Promise<FileResult[]> {
  const results: FileResult[] = []
  const waiting = [...files]
  async function work(): Promise<void> {
    for (let file = waiting.shift(); file !== undefined && ended === undefined; file = waiting.shift()) {
      const result = await runFile(file, root, env)
      if (ended !== undefined) return
      results.push(result)
      write(`${result.ok ? 'ok    ' : 'FAILED'} ${result.seconds.toFixed(1).padStart(6)} s  ${file}`)
      if (result.remarks !== '') write(result.remarks.replace(/^(?=.)/gm, '    '))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return results
}

async function run(): Promise<boolean> {
  const files = await testFiles()
  folder = await openRunFolder()
  process.env.TMPDIR = folder.path
  process.env.TEST_RUN = folder.id
  server = await openServer(folder.id, progress)
  if (ended !== undefined) await server.close()
  write(`run ${folder.id}, database: ${server.description}`)
  const env = {
    ...process.env,
    MONGODB_URI: '',
    TEST_MONGODB_URI: server.uri,
    TEST_COMMANDS: join(folder.path, 'commands.ndjson'),
  }
  const results = await runAll(
    files.filter((file) => file !== last),
    env,
  )
  if (files.includes(last) && results.every(({ ok }) => ok)) results.push(...(await runAll([last], env)))
  await end()
  write(slowest(results))
  write(summary(results, files.length, performance.now() - begun))
  return results.length === files.length && results.every(({ ok }) => ok)
}

try {
  if (await run()) exitCode = 0
} catch (error) {
  if (ended === undefined) progress(error instanceof Error ? error.message : String(error))
}
await end()
process.exit(exitCode)
