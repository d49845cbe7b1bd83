import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Fastify from 'fastify'
import t from 'tap'
import { compile, installed, type Project } from './project.ts'

const shop = `import Fastify from 'fastify'
import holdfast, { type Account, Refusal } from '@holdfast/fastify'

const app = Fastify()
await app.register(holdfast, { url: 'http://127.0.0.1:9', token: 'hf_svc_a' })
app.get('/', { config: { action: 'app.read' } }, async (request): Promise<Account | null> => request.holdfastAccount)
app.get('/large', async (request) => (await request.requireAllowed('app.large')).username)
// @ts-expect-error an action is a text
app.get('/number', { config: { action: 7 } }, async () => 'in')
export const status: number = new Refusal(409, {}).statusCode
`

t.test(
  'the package of the plugin has all its files, installs from its tarball, guards routes and brings its types',
  async (t) => {
    const project = await installed('client/fastify')
    const files = project.packed['client/fastify'] ?? []
    for (const file of ['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts', 'dist/ask.js']) {
      t.ok(files.includes(file), file)
    }
    t.notOk(
      files.some((file) => /(?<!\.d)\.ts$|tsconfig/.test(file)),
      'no sources',
    )

    t.strictSame(await mainFiles(project, '@holdfast/fastify'), ['./dist/index.js', './dist/index.d.ts'])
    const entry = pathToFileURL(join(project.folder, 'node_modules/@holdfast/fastify/dist/index.js')).href
    const { default: holdfast, Refusal } = await import(entry)
    t.equal(new Refusal(409, {}).statusCode, 409)
    const app = Fastify()
    t.teardown(() => app.close())
    await app.register(holdfast, { url: 'http://127.0.0.1:9', token: 'hf_svc_a' })
    app.get('/', { config: { action: 'app.read' } as object }, async () => 'in')
    t.match(await app.inject('/'), { statusCode: 401 })
    t.match(await app.inject({ url: '/', headers: { authorization: 'Bearer hf_ses_a' } }), { statusCode: 503 })

    t.equal(await compile(project, 'shop.ts', shop), '', 'no fault in its types')
  },
)

/** The entry for tools that do not read `exports`. */
async function mainFiles({ folder }: Project, name: string): Promise<string[]> {
  const text = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8')
  const { main, types } = JSON.parse(text)
  return [main, types]
}

const signUp = `import { createClient, verifyWebhook } from '@holdfast/client'
import { createClient as createCore } from '@holdfast/client/core'

const hf = createClient({ baseUrl: 'http://127.0.0.1:9', tries: 1 })
const result = await hf.accounts.signUp({ username: 'a', email: 'b', password: 'c' })
export const token: string | undefined = result.ok ? result.data.session?.token : undefined
// @ts-expect-error an edit needs its version
await createCore({ baseUrl: 'http://127.0.0.1:9' }).me.edit({ bio: 'a' })
export const type: string = (await verifyWebhook('whsec_', {}, '')).type
`

t.test(
  'the package of the client has all its files, installs from its tarball, runs and brings its types',
  async (t) => {
    const project = await installed('client')
    const files = project.packed.client ?? []
    for (const file of ['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts', 'dist/core.js']) {
      t.ok(files.includes(file), file)
    }
    t.notOk(
      files.some((file) => /(?<!\.d)\.ts$|tsconfig|fastify|generator/.test(file)),
      'no sources, and no other package',
    )
    t.strictSame(await mainFiles(project, '@holdfast/client'), ['./dist/index.js', './dist/index.d.ts'])
    const folder = join(project.folder, 'node_modules/@holdfast/client')
    t.equal(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')).dependencies, undefined, 'no dependencies')
    for (const entry of ['index.js', 'core.js']) {
      const { createClient } = await import(pathToFileURL(join(folder, 'dist', entry)).href)
      const asked = await createClient({ baseUrl: 'http://127.0.0.1:9', tries: 1 }).settings.get()
      t.match(asked, { ok: false, kind: 'unreachable', maybeApplied: false }, entry)
    }
    t.equal(await compile(project, 'sign-up.ts', signUp), '', 'no fault in its types')
  },
)
