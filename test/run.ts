import { readdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createFileRunner, type FileResult, isAlone } from './run/file.ts'
import { slowest, summary } from './run/report.ts'
import { type Run, runAndExit } from './run/run.ts'

/**
 * The test command. It starts a database server for the whole run or uses the one at MONGODB_URI, runs every test file
 * once, each with databases of its own, and last the files that check the commands that all others have sent against the
 * indexes, and the answers that they got against the OpenAPI document. The paths of files narrow the run. It exits with 0
 * when every assertion passed and none was skipped.
 */
const root = join(import.meta.dirname, '..', '..')
const last = ['dist/test/contracts/queries.test.js', 'dist/test/contracts/answers.test.js']
/** One more than there are processors: files also wait, for elections, deadlines and the disk. */
const atOnce = availableParallelism() + 1

const begun = performance.now()
const write = (text: string) => process.stdout.write(`${text}\n`)

async function testFiles(): Promise<string[]> {
  const asked = process.argv.slice(2)
  if (asked.length > 0) return asked
  const all = await readdir(join(root, 'dist/test'), { recursive: true })
  return all
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => join('dist/test', file))
    .sort()
}

/**
 * Takes the files in their order, some at once. Those with processes of their own mostly wait: one after another, beside
 * others that do not, they leave no processor idle.
 */
async function runAll(files: string[], env: NodeJS.ProcessEnv, { isEnding }: Run): Promise<FileResult[]> {
  const results: FileResult[] = []
  const others = files.filter((file) => !isAlone(file))
  const alone = files.filter(isAlone)
  async function work(first: string[], then: string[]): Promise<void> {
    const runner = createFileRunner(root, env)
    const next = () => first.shift() ?? then.shift()
    for (let file = next(); file !== undefined && !isEnding(); file = next()) {
      const result = await runner.run(file)
      if (isEnding()) return
      results.push(result)
      write(`${result.ok ? 'ok    ' : 'FAILED'} ${result.seconds.toFixed(1).padStart(6)} s  ${file}`)
      if (result.remarks !== '') write(result.remarks.replace(/^(?=.)/gm, '    '))
    }
    await runner.end()
  }
  await Promise.all([work(alone, others), ...Array.from({ length: atOnce - 1 }, () => work(others, alone))])
  return results
}

async function runTests(run: Run): Promise<boolean> {
  const { folder, server } = run
  const files = await testFiles()
  write(`run ${folder.id}, database: ${server.description}`)
  const env = {
    ...process.env,
    MONGODB_URI: '',
    MONGOMS_SYSTEM_BINARY_VERSION_CHECK: 'false', // set here, so that starting a mongod changes the environment of no file
    TEST_MONGODB_URI: server.uri,
    TEST_COMMANDS: join(folder.path, 'commands.ndjson'),
    TEST_ANSWERS: join(folder.path, 'answers.ndjson'),
    NODE_COMPILE_CACHE: join(folder.path, 'compiled'), // Node 22 and newer: each script is compiled for one file alone
  }
  const others = files.filter((file) => !last.includes(file))
  const results = await runAll(others, env, run)
  const checks = last.filter((file) => files.includes(file))
  if (results.every(({ ok }) => ok)) results.push(...(await runAll(checks, env, run)))
  await run.end()
  write(slowest(results))
  write(summary(results, files.length, performance.now() - begun))
  return results.length === files.length && results.every(({ ok }) => ok)
}

await runAndExit(runTests)
