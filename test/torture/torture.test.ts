import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { processesOf } from '../run/processes.ts'
import { eventually } from '../service-process.ts'

const program = join(import.meta.dirname, '..', 'torture.js')

/** Starts the long runs on the server of the tests, with a separate folder for temporary files. */
async function start(t: Test, ...args: string[]) {
  const TMPDIR = await mkdtemp(join(tmpdir(), 'torture-'))
  const env = { ...process.env, TMPDIR, MONGODB_URI: process.env.TEST_MONGODB_URI }
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
  const exited = once(child, 'close').then(([code]) => code as number | null)
  t.teardown(async () => {
    child.kill('SIGTERM')
    await exited
    await rm(TMPDIR, { recursive: true, force: true })
  })
  return { child, exited, output: () => output, left: () => readdir(TMPDIR) }
}

t.test('SIGTERM ends a long run and all its processes', async (t) => {
  const { child, exited, output, left } = await start(t, 'one-account')
  const run = await eventually('the name of the run', () => /^run ([0-9a-f]{8}),/m.exec(output())?.[1])
  await eventually('the services of the file', async () => (await processesOf(run)).length >= 3)
  child.kill('SIGTERM')
  t.equal(await exited, 143, output())
  t.strictSame(await processesOf(run), [])
  t.strictSame(await left(), [])
})

t.test('an unknown long run or break is reported', async (t) => {
  const run = await start(t, 'no-such-run')
  t.equal(await run.exited, 1)
  t.match(run.output(), /There is no long run no-such-run\./)
  const broken = await start(t, '--break', 'no-such-break')
  t.equal(await broken.exited, 1)
  t.match(broken.output(), /There is no break no-such-break\. There are: hold-filter, /)
  t.strictSame([...(await run.left()), ...(await broken.left())], [])
})
