import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import t from 'tap'
import { acceptedCoding, readBuiltPages } from '../../src/http/built-pages.ts'
import { startTestApp } from '../test-app.ts'

const folder = join(import.meta.dirname, '..', '..', 'console')
const app = await startTestApp(t, { PUBLIC_URL: 'https://example.com/people' })
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

t.test('every path of the account pages has their shell, which is revalidated and runs only own scripts', async (t) => {
  for (const url of ['/account/', '/account/holds', '/account/no/such/page']) {
    const shell = await app.ask('GET', url)
    t.match(shell, {
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-cache',
      },
    })
    t.notMatch(shell.headers.vary ?? '', /cookie/i, 'it is the same for everybody')
    const again = await app.ask('GET', url, { headers: { 'if-none-match': shell.headers.etag ?? '' } })
    t.equal(again.status, 304)
  }
  t.match(await app.ask('GET', '/account'), { status: 302, headers: { location: '/people/account/' } })
})

t.test('what a shell loads is below the path of the service, and never changes under its address', async (t) => {
  const { body } = await app.ask('GET', '/account/holds')
  const [script = '', style = ''] = [...body.matchAll(/(?:src|href)="(\/people\/assets\/[^"]+)"/g)].map(
    ([, url]) => url,
  )
  t.match(script, /\.js$/)
  t.match(style, /\.css$/)
  const url = script.slice('/people'.length)
  const { payload: plain, headers } = await app.fastify.inject({ url })
  t.match(headers, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  })
  for (const [coding, decode] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    const packed = await app.fastify.inject({ url, headers: { 'accept-encoding': coding } })
    t.equal(packed.headers['content-encoding'], coding)
    t.equal(decode(packed.rawPayload).toString(), plain)
  }
  for (const file of ['none.js', '..%2Fbuilt-from', 'constructor']) {
    t.match(await app.ask('GET', `/assets/${file}`), { status: 404, body: { code: 'not_found' } }, file)
  }
})

t.test('the coding is one that the browser takes', async (t) => {
  t.strictSame(['gzip, deflate, br, zstd', 'gzip', 'br;q=0, gzip;q=0.5', 'identity', undefined].map(acceptedCoding), [
    'br',
    'gzip',
    'gzip',
    null,
    null,
  ])
})

t.test('pages that were not built are not there', async (t) => {
  const { shells, assets } = await readBuiltPages(join(folder, 'nowhere'))
  t.strictSame([shells.size, assets.size], [0, 0])
})

interface Chunk {
  file: string
  css?: string[]
  imports?: string[]
  dynamicImports?: string[]
}

/** Every route of an application loads its first script, one language and itself. */
t.test('the pages stay small', async (t) => {
  const manifest: Record<string, Chunk> = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  const sizeOf = async (files: Iterable<string>) => {
    const sizes = [...files].map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length)
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  }
  const filesOf = (key: string, files = new Set<string>()): Set<string> => {
    const { file, css = [], imports = [] } = manifest[key] ?? { file: `no chunk ${key}` }
    if (files.has(file)) return files
    for (const one of [file, ...css]) files.add(one)
    for (const one of imports) filesOf(one, files)
    return files
  }
  const entry = 'account/index.html'
  const routes = manifest[entry]?.dynamicImports ?? []
  const words = routes.filter((key) => key.startsWith('messages/'))
  t.ok(words.length >= 2 && routes.length > words.length + 3, `${routes.length} routes`)
  const base = new Set([...filesOf(entry), ...filesOf('messages/en.ts')])
  for (const route of routes.filter((key) => !words.includes(key))) {
    const own = [...filesOf(route)].filter((file) => !base.has(file))
    t.ok((await sizeOf(own)) <= 8 * 1024, `${route}: ${await sizeOf(own)} bytes`)
    t.ok((await sizeOf(base)) + (await sizeOf(own)) <= 35 * 1024, `with it ${await sizeOf([...base, ...own])} bytes`)
  }
  const all = Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css])
  t.ok((await sizeOf(new Set(all))) <= 110 * 1024, 'all together')
})
