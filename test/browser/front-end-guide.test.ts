import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { listen } from '../client/listening.ts'
import { compile, installed } from '../client/project.ts'
import { servePage } from '../guide/page-of-program.ts'
import { mark, readProgram } from '../guide/program.ts'
import { readPage } from '../guide/walk.ts'
import { startTestApp } from '../test-app.ts'
import { startChromium } from './chromium.ts'

const app = await startTestApp(t)
const service = await listen(app)
const inBrowser = await startChromium(t)

inBrowser('the code of docs/front-end.md compiles strictly, and logs what the page says', async (t, open) => {
  const project = await installed('client')
  const { token } = await app.admin()
  const { text, output } = readProgram(await readPage('docs/front-end.md'), {})
  t.equal(await compile(project, 'program.ts', `${text}console.log('the end')\n`), '')

  const page = await (await open()).newPage()
  const logged: string[] = []
  const ended = new Promise<void>((resolve, reject) => {
    page.on('console', (message) => {
      if (message.type() === 'log') logged.push(message.text())
      if (message.text() === 'the end') resolve()
    })
    page.on('pageerror', reject)
  })
  page.on('dialog', (dialog) => dialog.accept(token))
  const program = await readFile(join(project.folder, 'program.js'), 'utf8')
  const client = join(project.folder, 'node_modules/@holdfast/client/dist')
  await page.goto(await servePage(t, { client, program, service }))
  await ended
  const parts = logged
    .join('\n')
    .replace(/\nthe end$/, '')
    .split(mark)
  t.strictSame(
    parts.map((part) => part.trim()),
    output,
  )
})
