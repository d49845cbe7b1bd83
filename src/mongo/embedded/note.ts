import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Engine, isEngine } from './engines.ts'
import { markProcess, type ProcessMark } from './process-mark.ts'

/** The files of an embedded database, all in `DATA_DIR`. */
export type Places = { folder: string; uriFile: string; ownerFile: string; lockFile: string; logFile: string }

/** A database that runs, as written down for other processes. The marks are missing when the owner's file is. */
export type Note = { uri: string; pid: number; owner: ProcessMark | null; server: ProcessMark | null }

/** What made the files in the folder, and the port it was last reached at. */
export type Made = { engine: Engine; version: string; port: number }

/** @param dataDir absolute path of `DATA_DIR` */
export function placesIn(dataDir: string): Places {
  return {
    folder: join(dataDir, 'db'),
    uriFile: join(dataDir, 'mongodb.uri'),
    ownerFile: join(dataDir, 'mongodb.owner'),
    lockFile: join(dataDir, 'mongodb.lock'),
    logFile: join(dataDir, 'mongodb.log'),
  }
}

/** @returns the database that is said to run, or null when none is or the file is not as it should be */
export async function readNote({ uriFile, ownerFile }: Places): Promise<Note | null> {
  const [uri = '', pid = ''] = (await readFile(uriFile, 'utf8').catch(() => '')).split('\n')
  if (!uri.startsWith('mongodb://') || !/^[1-9]\d*$/.test(pid)) return null
  const marks = parse<{ owner: ProcessMark; server: ProcessMark }>(await readFile(ownerFile, 'utf8').catch(() => ''))
  const known = marks?.server?.pid === Number(pid)
  return { uri, pid: Number(pid), owner: known ? marks.owner : null, server: known ? marks.server : null }
}

/** Writes down a database that this process owns; readers see the address whole or not at all. */
export async function writeNote({ uriFile, ownerFile }: Places, uri: string, pid: number): Promise<void> {
  await replace(ownerFile, JSON.stringify({ owner: markProcess(process.pid), server: markProcess(pid) }))
  await replace(uriFile, `${uri}\n${pid}\n`)
}

/** Takes the address away, before its database stops. */
export async function removeNote({ uriFile, ownerFile }: Places): Promise<void> {
  await rm(uriFile, { force: true })
  await rm(ownerFile, { force: true })
}

/**
 * @returns what made the files in the folder; null when there are no files of a database yet
 * @throws when there are some, and nothing tells what made them
 */
export async function readMade({ folder }: Places): Promise<Made | null> {
  const files = await readdir(folder).catch((): string[] => [])
  if (!files.includes('WiredTiger')) return null
  const made = parse<Made>(await readFile(join(folder, 'holdfast-engine.json'), 'utf8').catch(() => ''))
  if (made !== null && isEngine(made.engine)) return made
  throw new Error(
    `The files in ${folder} do not say which engine made them (holdfast-engine.json is missing or broken): ` +
      'move the folder away to start with an empty database, or set MONGODB_URI.',
  )
}

/** Stands beside the files before the engine makes the first of them. */
export async function writeMade({ folder }: Places, made: Made): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await replace(join(folder, 'holdfast-engine.json'), `${JSON.stringify(made)}\n`)
}

async function replace(file: string, content: string): Promise<void> {
  const draft = `${file}.${process.pid}`
  await writeFile(draft, content)
  await rename(draft, file)
}

function parse<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T | null
  } catch {
    return null
  }
}
