import { readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { noHoldOn } from '../../src/accounts/guard.ts'
import { listen } from '../client/listening.ts'
import { installed } from '../client/project.ts'
import { startTestApp } from '../test-app.ts'
import { readBlocks } from './page.ts'
import { readProgram, runProgram } from './program.ts'
import { readPage, shownAddress } from './walk.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const project = await installed('client', 'client/fastify')

/** A port at which nobody listens, for a program that names its own. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return String(port)
}

const pages = ['docs/client.md', 'client/README.md', 'client/fastify/README.md', 'docs/back-end.md']

for (const page of pages) {
  t.test(`the code of ${page} compiles strictly, runs, and prints what the page says`, async (t) => {
    const app = await startTestApp(t, { WEBHOOK_ALLOW: '127.0.0.1/32' })
    const there = { [shownAddress]: await listen(app), 4000: await freePort() }
    const program = readProgram(await readPage(page), there)
    const env = { ADMIN: (await app.admin()).token, HOLDFAST_TOKEN: (await app.service('checks')).token }
    t.strictSame(await runProgram(project, page.replaceAll(/\W/g, '-'), program, env), program.shown)
  })
}

t.test('a page with a block that nothing runs is refused', async (t) => {
  t.throws(() => readProgram('```ts\na()\n```\n\n```sh\nls\n```\n', {}), /nothing runs this block marked sh/)
})

t.test('no other page has code in JavaScript or TypeScript that no test runs', async (t) => {
  const inDocs = (await readdir(join(root, 'docs')))
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`)
  const inBrowser = 'docs/front-end.md' // by browser/front-end-guide
  for (const page of [...inDocs, 'README.md', 'CONTRIBUTING.md', 'examples/README.md', 'bench/README.md']) {
    if (pages.includes(page) || page === inBrowser) continue
    const code = readBlocks(await readPage(page)).filter(({ language }) => /^[jt]sx?$/.test(language))
    const unknown = page === 'docs/data-model.md' ? code.filter(({ text }) => !isGuard(text)) : code
    t.strictSame(unknown, [], page)
  }
})

/** Whether it is the condition by which every write of an owner is guarded. */
function isGuard(text: string): boolean {
  const now = new Date()
  return isDeepStrictEqual(new Function('now', `return { ${text} }`)(now), noHoldOn('profile.update', now))
}
