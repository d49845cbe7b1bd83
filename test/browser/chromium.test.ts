import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { findChromium, startChromium } from './chromium.ts'

const folder = await mkdtemp(join(tmpdir(), 'holdfast-path-'))
t.teardown(() => rm(folder, { recursive: true }))

async function program(name: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, '#!/bin/sh\n')
  await chmod(path, 0o755)
  return path
}

t.test('without a browser tests are left out, but not where everything is tested', async (t) => {
  t.equal(await findChromium({ PATH: folder }), null)
  t.equal(await findChromium({}), null)
  await t.rejects(findChromium({ PATH: folder, CI: 'true' }), /CI is true/)
})

t.test('the browser is the one that is named, or the first on the PATH', async (t) => {
  const chrome = await program('google-chrome')
  t.equal(await findChromium({ PATH: `/nowhere:${folder}`, CI: 'true' }), chrome)
  const chromium = await program('chromium')
  t.equal(await findChromium({ PATH: folder }), chromium)
  t.equal(await findChromium({ PATH: folder, CHROMIUM: chrome }), chrome)
  await t.rejects(findChromium({ PATH: folder, CHROMIUM: join(folder, 'none') }), /which is no program/)
})

const inBrowser = await startChromium(t)

inBrowser('everybody has cookies of their own', async (t, open) => {
  const server = createServer(({ headers: { cookie = 'none' } }, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'set-cookie': 'seen=once' }).end(cookie)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  for (const who of ['the first', 'the second']) {
    const page = await (await open()).newPage()
    t.equal(await (await page.goto(url))?.text(), 'none', who)
    t.equal(await (await page.goto(url))?.text(), 'seen=once', who)
  }
})
