import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { readSteps } from '../guide/page.ts'
import { openShell } from '../guide/shell.ts'
import { readPage } from '../guide/walk.ts'
import { runExample } from './run-example.ts'

const page = await readPage('examples/README.md')

t.test('the README names a command for every example', async (t) => {
  const entries = await readdir(join(import.meta.dirname, '../../../examples'), { withFileTypes: true })
  const examples = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  t.strictSame([...page.matchAll(/`npm run example ([\w-]+)`/g)].map(([, name]) => name).sort(), examples.sort())
})

t.test('the guarded service refuses the very next refund of an account whose payments are held', async (t) => {
  const example = runExample(t, 'guarded-service')
  const [exports] = await example.printed(/^export SHOP=.+$/m)
  const home = await mkdtemp(join(tmpdir(), 'holdfast-example-'))
  const shell = await openShell(home)
  t.teardown(async () => {
    shell.end()
    await rm(home, { recursive: true, force: true })
  })
  await shell.run(exports ?? '')
  const answers: string[] = []
  for (const { command } of readSteps(page)) answers.push(await shell.run(command))
  const statuses = answers.map((answer) =>
    [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status)),
  )
  t.strictSame(statuses, [[200], [201], [409, 409, 200]])
  t.match(answers[0], '{"refunded":"alice"}')
  t.match(answers[2], /"code":"account_held".*"action":"app\.pay\.refund"[\s\S]*"action":"app\.pay\.large"/)
  t.match(answers[2], '{"ordered":20}')
})

t.test('the tour with curl leads from a clash to a hold, an appeal and an edit', async (t) => {
  const { code, text } = await runExample(t, 'curl').ended()
  t.equal(code, 0, text)
  const codes = [...text.matchAll(/"code":"(username_taken|account_held)"/g)].map(([, code]) => code)
  t.strictSame([...new Set(codes)], ['username_taken', 'account_held'])
  t.match(text, /lifted\nI keep hens\.\n$/)
})

t.test('an example that there is not is refused with the names of those that there are', async (t) => {
  const { code, text } = await runExample(t, 'form').ended()
  t.equal(code, 1)
  t.match(text, 'sign-up-form, guarded-service, curl')
})
