import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { openConfiguredFile, UnusableFileError } from '../configured-file.ts'

/** A list of passwords that were leaked elsewhere. */
export interface BreachedPasswords {
  has(password: string): Promise<boolean>
  close(): Promise<void>
}

const hashLength = 40

/** More than any line of the list has. */
const maxLineLength = 128
const line = /^[0-9a-fA-F]{40}(:\d+)?\r?$/

/**
 * Opens a list of SHA-1 hashes in hexadecimal, one per line, in ascending order, each optionally followed by a colon
 * and a count, as the downloader of Have I Been Pwned writes it. It is searched on the disk, so it may be larger than
 * the memory, and no password leaves the process.
 *
 * @throws UnusableFileError also when it does not begin with such a line
 */
export async function openBreachedPasswords(path: string): Promise<BreachedPasswords> {
  const file = await openConfiguredFile(path)
  const { size } = await file.stat()
  const [first = ''] = (await readText(file, 0)).split('\n')
  if (!line.test(first)) {
    await file.close()
    throw new UnusableFileError('it does not begin with a SHA-1 hash')
  }
  return {
    has: (password) => isListed(file, size, createHash('sha1').update(password).digest('hex').toUpperCase()),
    close: () => file.close(),
  }
}

/** Halves the range in which the line of the hash may begin until nothing is left. */
async function isListed(file: FileHandle, size: number, hash: string): Promise<boolean> {
  let [from, to] = [0, size]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const next = await lineFrom(file, middle)
    if (next === null || next.at >= to) {
      to = middle
      continue
    }
    if (next.hash === hash) return true
    if (next.hash < hash) from = next.at + hashLength
    else to = middle
  }
  return false
}

/** The first line that begins at this position or after it. */
async function lineFrom(file: FileHandle, place: number): Promise<{ at: number; hash: string } | null> {
  const before = Math.max(0, place - 1)
  const text = await readText(file, before)
  const start = place === 0 ? 0 : text.indexOf('\n') + 1
  if (place > 0 && start === 0) return null
  const hash = text.slice(start, start + hashLength).toUpperCase()
  return hash.length < hashLength ? null : { at: before + start, hash }
}

async function readText(file: FileHandle, place: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2 * maxLineLength), 0, 2 * maxLineLength, place)
  return buffer.toString('latin1', 0, bytesRead)
}
