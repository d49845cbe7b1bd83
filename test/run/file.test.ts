import { join } from 'node:path'
import t, { type Test } from 'tap'
import { createFileRunner, type FileRunner } from './file.ts'
import { summary } from './report.ts'

t.setTimeout(240_000)

function openRunner(t: Test) {
  const runner: FileRunner = createFileRunner(import.meta.dirname, process.env)
  t.teardown(() => runner.end())
  return (name: string) => runner.run(join('files', `${name}.js`))
}

t.test('files that run in turn have each their own results', async (t) => {
  const run = openRunner(t)
  t.match(await run('passing'), { ok: true, passed: 1, failed: 0, remarks: '' })
  t.match(await run('passing-too'), { ok: true, passed: 2, failed: 0, remarks: '' })
  t.match(await run('failing'), { ok: false, passed: 1, failed: 1, remarks: /not ok 2 - one is two/ })
})

t.test('what the tests of a file have counted together stands at the end of the run', async (t) => {
  const run = openRunner(t)
  const [told, quiet] = [await run('telling'), await run('passing')]
  t.strictSame([told.figures, quiet.figures], [['1 of 1 told'], []])
  t.match(summary([quiet, told], 2, 1_000), /^\n1 of 1 told\n\n2 files, /)
  t.match(summary([quiet], 1, 1_000), /^\n1 file, /)
})

t.test('a file that leaves something to the next one fails, and the next one does not', async (t) => {
  const run = openRunner(t)
  t.match(await run('lingering'), { ok: false, remarks: /left behind: Timeout/ })
  t.match(await run('passing'), { ok: true, passed: 1 })
  t.match(await run('altering'), { ok: false, remarks: /left behind: a changed environment/ })
  t.match(await run('passing-too'), { ok: true, passed: 2 })
  t.match(await run('leaving'), { ok: false, remarks: /ended with code 0/ })
  t.match(await run('passing'), { ok: true, passed: 1 })
})

t.test('a process that serves the files to come is not left behind, and hides nothing that is', async (t) => {
  const run = openRunner(t)
  t.match(await run('keeping'), { ok: true, passed: 1, remarks: '' })
  t.match(await run('passing'), { ok: true, passed: 1 })
  t.match(await run('lingering'), { ok: false, remarks: /left behind: Timeout\./ })
})
