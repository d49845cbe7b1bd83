import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../../..')

/** A project that uses the packages, outside the repository. */
export interface Project {
  folder: string
  /** The files in the tarball of each package, by its folder. */
  packed: Record<string, string[]>
}

/**
 * * Packs packages as npm does, and installs their tarballs into a new project that has Fastify.
 *
 * @param packages their folders
 */
export async function installed(...packages: string[]): Promise<Project> {
  const sources = await mkdtemp(join(tmpdir(), 'holdfast-package-'))
  await cp(join(root, 'tsconfig.json'), join(sources, 'tsconfig.json'))
  await symlink(join(root, 'node_modules'), join(sources, 'node_modules'))
  const tarballs: string[] = []
  const packed: Project['packed'] = {}
  for (const name of packages) {
    const source = join(sources, name)
    await cp(join(root, name), source, { recursive: true, filter: (path) => !/[\\/]dist$/.test(path) })
    const packing = await run('npm', ['pack', '--json', '--pack-destination', sources], { cwd: source })
    const [{ filename, files }] = JSON.parse(packing.stdout.slice(packing.stdout.indexOf('[')))
    tarballs.push(join(sources, filename))
    packed[name] = files.map(({ path }: { path: string }) => path)
  }

  const folder = await mkdtemp(join(tmpdir(), 'holdfast-project-'))
  await writeFile(join(folder, 'package.json'), '{"name": "shop", "private": true, "type": "module"}')
  const options = ['--offline', '--no-audit', '--no-fund', '--legacy-peer-deps']
  await run('npm', ['install', ...options, ...tarballs], { cwd: folder })
  for (const name of ['fastify', '@types/node']) await link(folder, name)
  return { folder, packed }
}

async function link(project: string, name: string): Promise<void> {
  const place = join(project, 'node_modules', name)
  await mkdir(dirname(place), { recursive: true })
  await symlink(join(root, 'node_modules', name), place)
}

const compilerOptions = {
  ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, skipLibCheck: true },
  ...{ module: 'nodenext', target: 'es2023', lib: ['es2023', 'dom', 'dom.iterable'], types: ['node'] },
}

/**
 * * * Compiles a program in a project, in strict mode.
 *
 * @param name such as `program.ts`; what is compiled is beside it, as `program.js`
 * @returns the errors of the compiler
 */
export async function compile({ folder }: Project, name: string, program: string): Promise<string> {
  await writeFile(join(folder, name), program)
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [name] }))
  return run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]).then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  )
}
