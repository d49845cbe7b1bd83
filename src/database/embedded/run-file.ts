import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { Paths } from './paths.ts'
import { markProcess, type ProcessMark } from './process-mark.ts'

/** A running database, as recorded for other processes. The marks are null when the owner's file is missing. */
export interface RunFile {
  uri: string
  pid: number
  owner: ProcessMark | null
  server: ProcessMark | null
}

/** @returns the running database according to its file, or null when there is no file or it is damaged */
export async function readRunFile({ uriFile, ownerFile }: Paths): Promise<RunFile | null> {
  const [uri = '', pid = ''] = (await readFile(uriFile, 'utf8').catch(() => '')).split('\n')
  if (!uri.startsWith('mongodb://') || !/^[1-9]\d*$/.test(pid)) return null
  const text = await readFile(ownerFile, 'utf8').catch(() => '')
  const marks = parseJson<{ owner: ProcessMark; server: ProcessMark }>(text)
  const isKnown = marks?.server?.pid === Number(pid)
  return { uri, pid: Number(pid), owner: isKnown ? marks.owner : null, server: isKnown ? marks.server : null }
}

/** Records a database that this process owns; readers see the whole address or none. */
export async function writeRunFile({ uriFile, ownerFile }: Paths, uri: string, pid: number): Promise<void> {
  await replaceFile(ownerFile, JSON.stringify({ owner: markProcess(process.pid), server: markProcess(pid) }))
  await replaceFile(uriFile, `${uri}\n${pid}\n`)
}

/** Removes the address, before its database stops. */
export async function removeRunFile({ uriFile, ownerFile }: Paths): Promise<void> {
  await rm(uriFile, { force: true })
  await rm(ownerFile, { force: true })
}

/** Replaces a file atomically. */
export async function replaceFile(file: string, content: string): Promise<void> {
  const draft = `${file}.${process.pid}`
  await writeFile(draft, content)
  await rename(draft, file)
}

/** @returns null for a text that is not JSON */
export function parseJson<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T | null
  } catch {
    return null
  }
}
