import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { MongoRuntimeError, ObjectId } from 'mongodb'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { minute } from '../time.ts'
import { createWorker, type Worker } from '../workers/worker.ts'
import type { OrphanedFile } from './evidence.ts'

/** In bytes. */
export const maxFileBytes = 10 * 1024 * 1024

/**
 * For how long a file without a path is kept, in milliseconds: longer than a request may take, so that no upload loses
 * its bytes and no download breaks off.
 */
const orphanedFor = 10 * minute
const every = minute
const sweptAtOnce = 50

export interface StoredBytes {
  file: ObjectId
  size: number
  sha256: string
}

/** A file that no path claims from now on. */
export function orphanedFile(file: ObjectId, now: Date): OrphanedFile {
  return { _id: file, sweep_at: new Date(now.getTime() + orphanedFor), doomed: false }
}

/**
 * Stores bytes as they arrive, one chunk at a time. Until a path claims the file it is an orphan, so that nothing
 * remains whatever happens to the request.
 *
 * @throws Problem `too_large` beyond 10 MiB; any error of the source or the database. Nothing is kept then
 */
export async function storeBytes(service: Service, source: Readable): Promise<StoredBytes> {
  const file = new ObjectId()
  await service.db.loose_files.insertOne(orphanedFile(file, service.now()))
  const upload = service.db.evidence_bytes.openUploadStreamWithId(file, file.toHexString())
  const stored = finished(upload)
  stored.catch(() => {}) // reported where it is awaited
  try {
    const hash = createHash('sha256')
    let size = 0
    // A source that is abandoned early is not destroyed: the refusal has to reach the sender.
    for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxFileBytes) throw tooLarge()
      hash.update(chunk)
      if (!upload.write(chunk)) await once(upload, 'drain')
    }
    upload.end()
    await stored
    return { file, size, sha256: hash.digest('hex') }
  } catch (error) {
    upload.end()
    const isSettled = await stored.then(
      () => true,
      () => false, // a chunk may still be on its way to the database: the cleanup deletes it later
    )
    if (isSettled) await discardBytes(service, file)
    throw error
  }
}

/** The 413 of a file of more than 10 MiB; it ends the connection. */
export function tooLarge(): Problem {
  return new Problem('too_large', {
    detail: { en: 'A file may have 10 MiB at most.', de: 'Eine Datei darf höchstens 10 MiB groß sein.' },
    headers: { Connection: 'close' },
  })
}

/**
 * Deletes a file, unless a path claims it; it may be repeated, by another process, and from any point. A doomed file
 * can no longer be claimed, so that a claimed file is never deleted.
 */
export async function discardBytes(service: Service, file: ObjectId): Promise<void> {
  const doomed = await service.db.loose_files.updateOne({ _id: file }, { $set: { doomed: true } })
  if (doomed.matchedCount === 0) return
  await service.db.evidence_bytes.delete(file).catch(ignoreMissing) // deletes the chunks of an unfinished one, too
  await service.db.loose_files.deleteOne({ _id: file })
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof MongoRuntimeError)) throw error
}

/** Deletes the bytes of uploads that died, and of replaced or removed files. */
export function createOrphanedFileCleanup(service: Service, onError: (error: unknown) => void): Worker {
  return createWorker({
    every,
    onError,
    async step() {
      const orphaned = await service.db.loose_files
        .find({ sweep_at: { $lte: service.now() } }, { sort: { sweep_at: 1 }, limit: sweptAtOnce })
        .toArray()
      for (const { _id } of orphaned) await discardBytes(service, _id)
      return orphaned.length === sweptAtOnce
    },
  })
}
