import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { listen } from '../client/listening.ts'
import { installed } from '../client/project.ts'
import { startTestApp } from '../test-app.ts'
import { readProgram, runProgram } from './program.ts'
import { readPage, shownAddress } from './walk.ts'

const project = await installed('client', 'client/fastify')

/** A port at which nobody listens, for a program that names its own. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return String(port)
}

for (const page of ['docs/client.md', 'client/README.md', 'docs/back-end.md']) {
  t.test(`the code of ${page} compiles strictly, runs, and prints what the page says`, async (t) => {
    const app = await startTestApp(t, { WEBHOOK_ALLOW: '127.0.0.1/32' })
    const there = { [shownAddress]: await listen(app), 4000: await freePort() }
    const program = readProgram(await readPage(page), there)
    const env = { ADMIN: (await app.admin()).token }
    t.strictSame(await runProgram(project, page.replaceAll(/\W/g, '-'), program, env), program.output)
  })
}

t.test('a page with a block that nothing runs is refused', async (t) => {
  t.throws(() => readProgram('```ts\na()\n```\n\n```sh\nls\n```\n', {}), /nothing runs this block marked sh/)
})
