// Runs the test files that the runner names, one after another: their modules are loaded once, and compiled where they are
// hot. Each file has its own `t`, and fails when it leaves something running or a changed process to the next one.
import './attended.ts'
import { register } from 'node:module'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import root, { Test, type TestOpts } from 'tap'
import '../test-app.ts' // what most files load is loaded before the hook, which asks another thread about each import
import { setCurrentTest } from './current-test.ts'
import { added, takeKept } from './kept.ts'

/** What the runner sends. Both stdout and stderr end the output of the file with a line of the mark and `ok` or `failed`. */
export interface FileToRun {
  file: string
  mark: string
}

/** Long past the moment in which a socket closes after its test has ended. */
const settleMs = 20_000

register('./tap-hook.js', import.meta.url)
root.setTimeout(0) // nothing uses the test that comes with tap, and its time-out would end the process

async function passes(file: string): Promise<boolean> {
  const [held, before] = [process.getActiveResourcesInfo(), stateOfProcess()]
  const options: TestOpts = {
    name: file,
    timeout: Number(process.env.TAP_TIMEOUT) * 1_000,
    cb: () => import(pathToFileURL(resolve(file)).href),
  }
  const test = new Test(options)
  test.on('data', (text: string) => process.stdout.write(text))
  setCurrentTest(test)
  process.argv[1] = resolve(file)
  await new Promise<void>((done) => test.runMain(done))
  test.setTimeout(0) // tap ends the timer of a test for its parent, and this one has none
  process.stdout.write(`# ${inspect(test.counts.toJSON())}\n`)
  const faults = [...(await leftBehind([...held, ...takeKept()])), ...changes(before, stateOfProcess())]
  if (faults.length > 0) process.stderr.write(`It has left behind: ${faults.join(', ')}.\n`)
  return test.results?.ok === true && faults.length === 0
}

/** What a file could change for the next one, by what it is called. */
function stateOfProcess(): Record<string, string> {
  return { 'a changed environment': JSON.stringify(process.env), 'another working folder': process.cwd() }
}

const changes = (before: Record<string, string>, after: Record<string, string>) =>
  Object.keys(before).filter((what) => before[what] !== after[what])

/** @returns the kinds of what still runs and did not before */
async function leftBehind(before: readonly string[]): Promise<string[]> {
  const deadline = performance.now() + settleMs
  for (;;) {
    const left = added(before, process.getActiveResourcesInfo())
    if (left.length === 0 || performance.now() > deadline) return left
    await pause(10, undefined, { ref: false })
  }
}

process.on('message', async ({ file, mark }: FileToRun) => {
  const outcome = (await passes(file)) ? 'ok' : 'failed'
  for (const stream of [process.stdout, process.stderr]) stream.write(`\n${mark} ${outcome}\n`)
})
