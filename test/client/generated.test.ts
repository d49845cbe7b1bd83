import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import t from 'tap'
import { type Document, generate } from '../../client/generator/generate.ts'
import { readContract } from '../contracts/contract.ts'
import { startTestApp } from '../test-app.ts'

const root = join(import.meta.dirname, '../../..')

/** Wording may change without a new client. */
const withoutComments = (text: string) => text.replace(/\/\*\*.*?\*\/\s*/gs, '')

t.test('the client is generated from the operations as they are', async (t) => {
  const app = await startTestApp(t)
  const document = (await readContract(app)) as unknown as Document
  const text = await readFile(join(root, 'client/src/generated.ts'), 'utf8')
  t.ok(withoutComments(text) === withoutComments(generate(document)), 'npm run openapi:refresh writes what is there')
  const operation = document.paths['/v1/me']?.get
  if (operation === undefined) return t.fail('there is no /v1/me')
  const renamed = { ...document, paths: { '/v1/new': { get: { ...operation, operationId: 'getNew' } } } }
  t.throws(() => generate(renamed), /no name in method-names.ts for getNew/)
})

/** The size of what a page loads of a module, packed, without the table of operations if that is left out. */
async function sizeOf(module: string, external: string[] = []): Promise<number> {
  const bundled = await build({
    entryPoints: [join(root, 'client/src', module)],
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', platform: 'neutral', external },
  })
  return gzipSync(bundled.outputFiles[0]?.contents ?? '', { level: 9 }).length
}

t.test('the core is 3 kB beside the table of operations, and everything 6 kB', async (t) => {
  const sizes = {
    core: await sizeOf('core.ts', ['./generated.ts']),
    coreWithTable: await sizeOf('core.ts'),
    everything: await sizeOf('index.ts'),
  }
  t.comment(JSON.stringify(sizes))
  t.ok(sizes.core <= 3_000, `core: ${sizes.core}`)
  t.ok(sizes.everything <= 6_000, `everything: ${sizes.everything}`)
})
