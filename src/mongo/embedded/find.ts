import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { DryMongoBinary } from 'mongodb-memory-server-core'
import type { PresentEngines } from './engines.ts'

/** Where this module keeps the stand-ins: the user's cache, never the project. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'holdfast')
}

/** A file of `src/mongo/stand-in/`, which the build does not copy: found from `src/` as well as from the compiled tree. */
export function standInFile(name: string): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) throw new Error(`src/mongo/stand-in/${name} is not beside the compiled code`)
    folder = dirname(folder)
  }
  return join(folder, 'src', 'mongo', 'stand-in', name)
}

/** The virtual environment of the Python stand-in: another one for each change of its requirements. */
export function pythonStandIn(): { folder: string; program: string; marker: string } {
  const digest = createHash('sha256')
    .update(readFileSync(standInFile('requirements.txt')))
    .digest('hex')
  const folder = join(cacheFolder(), `python-stand-in-${digest.slice(0, 12)}`)
  return { folder, program: join(folder, 'bin', 'secantusd-py'), marker: join(folder, 'complete') }
}

/**
 * Looks for what is on this machine already; fetches nothing.
 *
 * @returns the program of each engine that is there
 * @throws when MONGOMS_SYSTEM_BINARY names a file that is not there or may not be run
 */
export async function findEngines(): Promise<PresentEngines> {
  const present: PresentEngines = {}
  const mongod = await findMongod()
  const rust = onPath('secantusd-rs') ?? runnable(join(cacheFolder(), 'rust-standin', 'bin', 'secantusd-rs'))
  const python = findPythonStandIn()
  if (mongod) present.mongod = mongod
  if (rust) present['secantusd-rs'] = rust
  if (python) present['secantusd-py'] = python
  return present
}

/** @returns the program of that name on the PATH, or undefined */
export function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => runnable(resolve(folder, name)))
    .find((program) => program !== undefined)
}

async function findMongod(): Promise<string | undefined> {
  const named = process.env.MONGOMS_SYSTEM_BINARY
  if (named) {
    if (!runnable(resolve(named)))
      throw new Error(`MONGOMS_SYSTEM_BINARY is ${named}, which is not a program: correct it or leave it out.`)
    return resolve(named)
  }
  return onPath(process.platform === 'win32' ? 'mongod.exe' : 'mongod') ?? (await findFetchedMongod())
}

async function findFetchedMongod(): Promise<string | undefined> {
  try {
    return await DryMongoBinary.locateBinary(DryMongoBinary.getEnsuredOptions())
  } catch {
    return undefined
  }
}

/** The marker is written last; the interpreter is a link that breaks when the Python it was made with goes. */
function findPythonStandIn(): string | undefined {
  const { folder, program, marker } = pythonStandIn()
  return existsSync(marker) && existsSync(join(folder, 'bin', 'python')) ? runnable(program) : undefined
}

function runnable(program: string): string | undefined {
  try {
    accessSync(program, constants.X_OK)
    return statSync(program).isFile() ? program : undefined
  } catch {
    return undefined
  }
}
