import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import Fastify from 'fastify'
import t from 'tap'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../../..')

/** Packs what is in a folder as it says, and installs it from there into a project that has Fastify. */
async function installed(packed: string): Promise<{ project: string; files: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-package-'))
  await cp(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const source = join(folder, packed)
  await cp(join(root, packed), source, { recursive: true, filter: (path) => !/[\\/]dist$/.test(path) })
  const told = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: source })
  const [{ filename, files }] = JSON.parse(told.stdout.slice(told.stdout.indexOf('[')))

  const project = await mkdtemp(join(tmpdir(), 'holdfast-project-'))
  await writeFile(join(project, 'package.json'), '{"name": "shop", "private": true, "type": "module"}')
  const options = ['--offline', '--no-audit', '--no-fund', '--legacy-peer-deps']
  await run('npm', ['install', ...options, join(folder, filename)], { cwd: project })
  await symlink(join(root, 'node_modules/fastify'), join(project, 'node_modules/fastify'))
  return { project, files: files.map(({ path }: { path: string }) => path) }
}

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

/** What the compiler says of a program in a project. */
async function faultsOf(project: string, program: string): Promise<string> {
  const options = { strict: true, noEmit: true, module: 'nodenext', target: 'es2023', skipLibCheck: true }
  const compilerOptions = { ...options, types: ['node'], typeRoots: [join(root, 'node_modules/@types')] }
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }))
  await writeFile(join(project, 'program.ts'), program)
  const checked = run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project])
  return checked.then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  )
}

t.test(
  'the package of the plugin has all its files, installs from its tarball, guards routes and brings its types',
  async (t) => {
    const { project, files } = await installed('client/fastify')
    for (const file of ['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts', 'dist/ask.js']) {
      t.ok(files.includes(file), file)
    }
    t.notOk(
      files.some((file) => /(?<!\.d)\.ts$|tsconfig/.test(file)),
      'no sources',
    )

    const entry = pathToFileURL(join(project, 'node_modules/@holdfast/fastify/dist/index.js')).href
    const { default: holdfast, Refusal } = await import(entry)
    t.equal(new Refusal(409, {}).statusCode, 409)
    const app = Fastify()
    t.teardown(() => app.close())
    await app.register(holdfast, { url: 'http://127.0.0.1:9', token: 'hf_svc_a' })
    app.get('/', { config: { action: 'app.read' } as object }, async () => 'in')
    t.match(await app.inject('/'), { statusCode: 401 })
    t.match(await app.inject({ url: '/', headers: { authorization: 'Bearer hf_ses_a' } }), { statusCode: 503 })

    t.equal(await faultsOf(project, shop), '', 'no fault in its types')
  },
)

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
    const { project, files } = await installed('client')
    for (const file of ['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts', 'dist/core.js']) {
      t.ok(files.includes(file), file)
    }
    t.notOk(
      files.some((file) => /(?<!\.d)\.ts$|tsconfig|fastify|generator/.test(file)),
      'no sources, and no other package',
    )
    const folder = join(project, 'node_modules/@holdfast/client')
    t.equal(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')).dependencies, undefined, 'no dependencies')
    for (const entry of ['index.js', 'core.js']) {
      const { createClient } = await import(pathToFileURL(join(folder, 'dist', entry)).href)
      const asked = await createClient({ baseUrl: 'http://127.0.0.1:9', tries: 1 }).settings.get()
      t.match(asked, { ok: false, kind: 'unreachable', maybeApplied: false }, entry)
    }
    t.equal(await faultsOf(project, signUp), '', 'no fault in its types')
  },
)
