import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Paths } from './paths.ts'
import { parseJson, replaceFile } from './run-file.ts'

/** The MongoDB version that last opened the files in the folder, and the port of their one-member replica set. */
export interface DataFormat {
  version: string
  port: number
}

const fileName = 'holdfast-engine.json'

/**
 * Reads which MongoDB version the files belong to.
 *
 * @returns null when the folder has no database yet
 * @throws Error when it has one that MongoDB did not write for this service
 */
export async function readDataFormat({ folder }: Paths): Promise<DataFormat | null> {
  const files = await readdir(folder).catch((): string[] => [])
  if (!files.includes('WiredTiger')) return null
  const text = await readFile(join(folder, fileName), 'utf8').catch(() => '')
  const format = parseJson<DataFormat & { engine: string }>(text)
  if (format?.engine === 'mongod' && /^\d+\.\d+/.test(format.version)) return format
  throw new Error(
    `The files in ${folder} were not written by a MongoDB of this service, so they are not opened: ` +
      'move the folder away to start with an empty database, or set MONGODB_URI.',
  )
}

/** Writes it beside the files, before the server opens them. */
export async function writeDataFormat({ folder }: Paths, { version, port }: DataFormat): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await replaceFile(join(folder, fileName), `${JSON.stringify({ engine: 'mongod', version, port })}\n`)
}

/** @returns the release series of a version, within which every server reads the files of every other: `6.0` */
export function seriesOf(version: string): string {
  return version.split('.').slice(0, 2).join('.')
}
