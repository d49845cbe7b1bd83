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

t.test(
  'every path of the pages has their shell, whatever parameters it has, which is revalidated and runs only own scripts',
  async (t) => {
    for (const url of ['/account/', '/account/holds', '/account/no/such/page', '/console/', '/console/?show=overdue']) {
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
  },
)

t.test('what a shell loads is below the path of the service, and never changes under its address', async (t) => {
  const { body } = await app.ask('GET', '/account/holds')
  const urls = [...body.matchAll(/(?:src|href)="(\/people\/assets\/[^"]+)"/g)].map(([, url]) => url ?? '')
  const [script = ''] = urls.filter((url) => url.endsWith('.js'))
  t.ok(urls.some((url) => url.endsWith('.css')))
  t.match(script, /\.js$/)
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

const limit = { route: 8 * 1024, all: 110 * 1024 }
const applications = [
  {
    ...{ name: 'account', words: ['messages/en.ts'], first: 35 * 1024, routes: 13 },
    withRoute: (route: string) => (/pages\/(?!holds)/.test(route) ? ['messages/own-en.ts'] : []),
  },
  {
    ...{ name: 'console', words: ['messages/en.ts', 'messages/staff-en.ts'], first: 45 * 1024, routes: 6 },
    withRoute: () => [],
  },
]
const manifest: Record<string, Chunk> = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))

async function sizeOf(files: Iterable<string>): Promise<number> {
  const sizes = [...files].map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** The chunks that load with a chunk, itself included. */
function chunksOf(key: string, known = new Set<string>()): Set<string> {
  if (known.has(key)) return known
  known.add(key)
  for (const imported of manifest[key]?.imports ?? []) chunksOf(imported, known)
  return known
}

const filesOf = (keys: Iterable<string>) =>
  new Set([...keys].flatMap((key) => [manifest[key]?.file ?? `no chunk ${key}`, ...(manifest[key]?.css ?? [])]))

/** Every route of an application loads its first script, one language and itself. */
for (const { name, words, withRoute, first, routes: count } of applications) {
  t.test(`the pages of ${name} stay small`, async (t) => {
    const entry = chunksOf(`${name}/index.html`)
    const later = new Set([...entry].flatMap((key) => manifest[key]?.dynamicImports ?? []))
    const routes = [...later].filter((key) => !key.startsWith('messages/'))
    t.ok(routes.length >= count && words.every((key) => later.has(key)), `${[...later]}`)
    const base = new Set([...entry, ...words.flatMap((key) => [...chunksOf(key)])])
    for (const route of routes) {
      const keys = [route, ...withRoute(route)].flatMap((key) => [...chunksOf(key)])
      const furtherFiles = [...filesOf(keys)].filter((file) => !filesOf(base).has(file))
      const size = await sizeOf(furtherFiles)
      t.ok(size <= limit.route, `${route}: ${size} bytes`)
      t.ok(
        (await sizeOf(filesOf(base))) + size <= first,
        `with it ${await sizeOf([...filesOf(base), ...furtherFiles])} bytes`,
      )
    }
  })
}

t.test('all pages together stay small, in German, whose words are the longest', async (t) => {
  const inGerman = Object.keys(manifest).filter((key) => !/^messages\/(.+-)?en\.ts$/.test(key))
  t.equal(Object.keys(manifest).length - inGerman.length, 4, 'nobody loads two languages')
  t.ok((await sizeOf(filesOf(inGerman))) <= limit.all)
})
