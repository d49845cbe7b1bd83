import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { type BenchDatabase, openBenchDatabase } from './bench-database.ts'
import { createSender } from './http.ts'
import { keep } from './keep.ts'
import { newUser } from './load.ts'
import { countCommands, idleRate, measureRound, type Running } from './measure.ts'
import { memoryMb, startTarget } from './processes.ts'
import { markdown, type TargetResult } from './report.ts'
import { operations, type Target } from './target.ts'
import { allTargets, holdfast } from './targets.ts'

/**
 * Measures Holdfast beside a bare server and what people would take instead, all on one mongod that it starts. It prints the
 * table as Markdown; --json FILE writes all figures, --keep writes docs/performance.md. It leaves nothing running and
 * nothing else on disk.
 */
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    clients: { type: 'string', default: '16' },
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
})
const [rounds, seconds, clients] = [Number(options.rounds), Number(options.seconds), Number(options.clients)]
const say = (text: string) => process.stderr.write(`${text}\n`)
const idleSeconds = 10
const times = 20

async function compilePocketbase(folder: string): Promise<string | null> {
  const program = join(folder, 'pocketbase-bench')
  const source = join(import.meta.dirname, '..', '..', 'bench', 'targets', 'pocketbase')
  say('Compiling PocketBase …')
  return promisify(execFile)('go', ['build', '-o', program, '.'], { cwd: source }).then(
    () => program,
    (error: Error) => {
      say(`PocketBase is left out: ${error.message.split('\n')[0]}`)
      return null
    },
  )
}

async function start(target: Target, database: BenchDatabase, parent: string): Promise<Running> {
  const name = target.name.toLowerCase().replaceAll(/\W+/g, '_')
  const folder = join(parent, name)
  await mkdir(folder)
  const { uri, proxy } = await database.openFor(name)
  const process = await startTarget(target, uri, folder)
  const sender = createSender(process.address, clients)
  return { target, process, proxy: target.usesMongo ? proxy : null, sender, users: [], returning: [] }
}

/** The rounds of all operations, each target after the other within a round. */
async function measureAll(running: Running[], results: TargetResult[], database: number, idle: number[]) {
  for (const operation of operations) {
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, runningTarget] of running.entries()) {
        const settings = { milliseconds: seconds * 1000, idle: idle[index] ?? 0 }
        const measured = await measureRound(runningTarget, operation, database, settings)
        results[index]?.rounds[operation]?.push(measured)
        say(`${operation} ${round + 1}/${rounds} ${runningTarget.target.name}: ${measured.perSecond.toFixed(1)}/s`)
      }
    }
    for (const [index, runningTarget] of running.entries()) {
      const result = results[index]
      if (result !== undefined)
        result.commands[operation] = await countCommands(runningTarget, operation, { times, idle: idle[index] ?? 0 })
    }
  }
}

async function bench(folder: string, database: BenchDatabase): Promise<void> {
  const isAsked = ({ name }: Target) =>
    options.only.length === 0 || options.only.some((wanted) => name.toLowerCase().includes(wanted.toLowerCase()))
  const asked = options.only.length === 0 || options.only.includes('pocketbase')
  const targets = allTargets(asked ? await compilePocketbase(folder) : null).filter(isAsked)
  const running: Running[] = []
  try {
    const results: TargetResult[] = []
    const idle: number[] = []
    for (const target of targets) {
      say(`Starting ${target.name} …`)
      const started = await start(target, database, folder)
      running.push(started)
      const rate = await idleRate(started, idleSeconds)
      idle.push(rate)
      results.push({
        ...{ name: target.name, skips: target.skips, startSeconds: started.process.startSeconds },
        memoryMb: { idle: await memoryMb(started.process.pid), loaded: Number.NaN },
        idleCommandsPerMinute: started.proxy === null ? null : rate * 60,
        rounds: { 'sign-up': [], 'sign-in': [], read: [], edit: [] },
        commands: {},
      })
      for (let user = 0; user < clients; user += 1) {
        started.users.push(await newUser(target, started.sender.send))
        started.returning.push(await newUser(target, started.sender.send))
      }
      for (const operation of operations)
        await measureRound(started, operation, database.pid, { milliseconds: 500, idle: rate }) // warms it up
    }
    await measureAll(running, results, database.pid, idle)
    for (const [index, { process }] of running.entries()) {
      const result = results[index]
      if (result !== undefined) result.memoryMb.loaded = await memoryMb(process.pid)
    }
    const summary = {
      when: new Date().toISOString().slice(0, 10),
      machine: `Node ${process.version}, MongoDB ${database.version}, ${cpus().length} processors (${cpus()[0]?.model})`,
      ...{ clients, rounds, roundSeconds: seconds, targets: results },
    }
    process.stdout.write(`${markdown(summary)}\n`)
    if (options.keep) await keep(summary, holdfast.name)
    if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(summary, null, 2)}\n`)
  } finally {
    for (const { process, sender } of running) {
      sender.close()
      await process.end()
    }
  }
}

const folder = await mkdtemp(join(tmpdir(), 'holdfast-bench-'))
try {
  const database = await openBenchDatabase(say)
  await bench(folder, database).finally(() => database.close())
} finally {
  await rm(folder, { recursive: true, force: true })
}
