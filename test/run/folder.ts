import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRunning, markProcess } from '../../src/database/embedded/process-mark.ts'
import { endProcesses } from './processes.ts'

/** The folder of one run. All temporary files of its tests are in it, and its database. */
export interface RunFolder {
  /** The name of the run: eight hexadecimal digits. */
  id: string
  path: string
  remove(): Promise<void>
}

const namePrefix = 'holdfast-test-run-'
const runnerFile = 'runner.json'

/**
 * Creates the folder of a run. Removes the folders of runs whose runner was killed, and ends what is left of their processes.
 *
 * @param id of the new run
 */
export async function openRunFolder(id = randomBytes(4).toString('hex')): Promise<RunFolder> {
  const parent = process.env.TMPDIR ?? (await roomyFolder())
  await removeAbandoned(parent)
  const path = join(parent, `${namePrefix}${id}`)
  await mkdir(path, { mode: 0o700 })
  await writeFile(join(path, runnerFile), JSON.stringify(markProcess(process.pid)))
  return { id, path, remove: () => removeFolder(path) }
}

/** In memory where there is room, so that other work on the disk does not slow the database down. */
async function roomyFolder(): Promise<string> {
  const memory = '/dev/shm'
  const room = await statfs(memory).catch(() => null)
  return room !== null && room.bavail * room.bsize > 4 * 2 ** 30 ? memory : tmpdir()
}

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(namePrefix)) continue
    const runner = JSON.parse(await readFile(join(parent, name, runnerFile), 'utf8').catch(() => 'null'))
    if (runner === null || isRunning(runner)) continue
    await endProcesses(name.slice(namePrefix.length))
    await removeFolder(join(parent, name))
  }
}

/** A process that is just ending may still write a file: the folder is removed again until it is empty. */
async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}
