import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTemporaryDatabase } from '../src/mongo/embedded.ts'

/**
 * The test command: starts a database server for the whole run (or takes the one at MONGODB_URI), runs every test file
 * against it, each in a database of its own, and then holds the commands they sent against the indexes. File names narrow the run.
 */
const root = join(import.meta.dirname, '..', '..')
const say = (text: string) => process.stderr.write(`${text}\n`)

/**
 * Where the databases of the run live: in memory where there is room, so that other work on the disk does not make a server
 * miss its deadlines, else where temporary files are.
 */
async function roomyFolder(): Promise<string> {
  const memory = '/dev/shm'
  const room = await statfs(memory).catch(() => null)
  return room !== null && room.bavail * room.bsize > 4 * 2 ** 30 ? memory : tmpdir()
}

process.env.TMPDIR ??= await roomyFolder()

/** How many files run at once. */
const besideOneAnother = 2

const open = () => openTemporaryDatabase({ mongodbUri: process.env.MONGODB_URI, mode: 'auto', log: say, progress: say })
const database = await open()
const databases = [database]
for (const { keepAlive } of databases) keepAlive()
const scratch = await mkdtemp(join(tmpdir(), 'holdfast-test-'))

const env = {
  ...process.env,
  MONGODB_URI: '',
  TEST_MONGODB_URI: databases.map(({ uri }) => uri).join(' '),
  TEST_COMMANDS: join(scratch, 'commands.ndjson'),
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps`.trim(),
}

const totals = { pass: 0, fail: 0, skip: 0 }

/** What failed, as tap wrote it down: its reporters do not show all of it where there is no terminal. */
function tellFailures(text: string): void {
  for (const [failure] of text.matchAll(/^( *)not ok .*\n(?:\1 {2}---\n(?:\1 {2}.*\n)*?\1 {2}\.\.\.\n)?/gm)) {
    say(failure.slice(0, 3_000))
  }
}

/** Adds up what tap says of a run in its last line, such as `# { total: 37, pass: 37 }`. */
function countOf(text: string, name: 'pass' | 'fail' | 'skip'): number {
  const last = /^# \{([^}]*)\}$/m.exec(text)?.[1] ?? ''
  return Number(new RegExp(`\\b${name}: (\\d+)`).exec(last)?.[1] ?? 0)
}

interface Run {
  code: number
  /** The files that failed. */
  failed: string[]
}

/** @param jobs how many files run at once */
async function tap(files: string[], jobs: number): Promise<Run> {
  const output = join(scratch, `${files.length}.${jobs}.${totals.pass}.tap`)
  const options = [
    'run',
    '--disable-coverage',
    '--allow-empty-coverage',
    `--reporter=${process.stdout.isTTY ? 'terse' : 'min'}`,
    '--timeout=900',
    `--jobs=${jobs}`,
    `--output-file=${output}`,
  ]
  const command = join(root, 'node_modules', '.bin', 'tap')
  const child = spawn(command, [...options, ...files], { cwd: root, env, stdio: 'inherit' })
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)))
  const text = await readFile(output, 'utf8').catch(() => '')
  if (!process.stdout.isTTY) tellFailures(text)
  totals.pass += countOf(text, 'pass')
  totals.skip += countOf(text, 'skip')
  totals.fail = countOf(text, 'fail')
  const failed = [...text.matchAll(/^not ok \d+ - (dist\/test\/\S+)/gm)].map(([, file]) => file ?? '')
  return { code, failed }
}

/** More than so many files do not fail for want of time. */
const mostAgain = 6

/**
 * Files that failed beside others run once more, alone: on a busy machine a server may have missed a deadline. What is
 * wrong fails again; both are told.
 */
async function runAll(files: string[]): Promise<number> {
  const { code, failed } = await tap(files, besideOneAnother)
  if (code === 0 || failed.length === 0 || failed.length > mostAgain) return code
  say(`once more, alone: ${failed.join(', ')}`)
  return (await tap(failed, 1)).code
}

const last = 'dist/test/contracts/queries.test.js'
const asked = process.argv.slice(2)
const all = (await readdir(join(root, 'dist/test'), { recursive: true }))
  .filter((file) => file.endsWith('.test.js'))
  .map((file) => join('dist/test', file))
const files = asked.length > 0 ? asked : all.sort()
let code = await runAll(files.filter((file) => file !== last))
if (files.includes(last) && code === 0) code = (await tap([last], 1)).code

for (const { close } of databases) await close()
process.stdout.write(`\n${totals.pass} passed, ${totals.fail} failed, ${totals.skip} skipped\n`)
await rm(scratch, { recursive: true, force: true })
process.exit(code)
