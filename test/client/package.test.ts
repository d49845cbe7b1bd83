import { execFile } from 'node:child_process'
import { cp, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import Fastify from 'fastify'
import t from 'tap'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../../..')

/** Packs the plugin as its folder says, and installs it from there into a project that has Fastify. */
async function installed(): Promise<{ project: string; files: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-package-'))
  await cp(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const source = join(folder, 'client/fastify')
  await cp(join(root, 'client/fastify'), source, { recursive: true, filter: (path) => !/[\\/]dist$/.test(path) })
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: source })
  const [{ filename, files }] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf('[')))

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

t.test('the package has all its files, installs from its tarball, guards routes and brings its types', async (t) => {
  const { project, files } = await installed()
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

  const options = { strict: true, noEmit: true, module: 'nodenext', target: 'es2023', skipLibCheck: true, types: [] }
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['shop.ts'] }))
  await writeFile(join(project, 'shop.ts'), shop)
  const checked = run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project])
  const told = await checked.then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  )
  t.equal(told, '', 'no fault in its types')
})
