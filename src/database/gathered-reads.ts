import type { Collections } from '../collections.ts'

/** Reads the document with a unique key; null when there is none. The document is the caller's own copy. */
export type GatheredRead<T> = (db: Collections, key: string) => Promise<T | null>

/** Reads all of these keys with one command, in one fixed projection. */
type FindAll<T> = (db: Collections, keys: readonly string[]) => Promise<T[]>

/** The maximum number of keys in one command. */
const maxKeys = 100

/**
 * Combines reads of one kind that are requested in one turn of the event loop into one command: the cost of a cheap
 * request is mostly its commands.
 *
 * No read joins a command that was sent before the read was requested, so it sees every write that was acknowledged by
 * then: a session that was ended, a hold that was placed. A single read waits for no other. A command that fails fails
 * only the reads that it carries.
 *
 * @param keysOf the keys of a document, including those that no read requested
 */
export function gatherReads<T extends object>(
  findAll: FindAll<T>,
  keysOf: (document: T) => readonly string[],
): GatheredRead<T> {
  const gathering = new WeakMap<Collections, Map<string, Waiting<T>[]>>()

  async function ask(db: Collections, requests: [key: string, readers: Waiting<T>[]][]): Promise<void> {
    try {
      const documents = new Map<string, T>()
      for (const document of await findAll(
        db,
        requests.map(([key]) => key),
      ))
        for (const key of keysOf(document)) documents.set(key, document)
      const handedOut = new Set<T>()
      for (const [key, readers] of requests) {
        const document = documents.get(key)
        for (const { resolve } of readers) resolve(document === undefined ? null : ownCopy(document, handedOut))
      }
    } catch (error) {
      for (const { reject } of requests.flatMap(([, readers]) => readers)) reject(error)
    }
  }

  function gather(db: Collections): Map<string, Waiting<T>[]> {
    const begun = new Map<string, Waiting<T>[]>()
    gathering.set(db, begun)
    setImmediate(() => {
      gathering.delete(db)
      const requests = [...begun]
      for (let at = 0; at < requests.length; at += maxKeys) void ask(db, requests.slice(at, at + maxKeys))
    })
    return begun
  }

  return (db, key) =>
    new Promise((resolve, reject) => {
      const requests = gathering.get(db) ?? gather(db)
      requests.set(key, [...(requests.get(key) ?? []), { resolve, reject }])
    })
}

interface Waiting<T> {
  resolve: (document: T | null) => void
  reject: (error: unknown) => void
}

/** The document itself for the first reader, a copy for each further one. */
function ownCopy<T extends object>(document: T, handedOut: Set<T>): T {
  if (handedOut.has(document)) return structuredClone(document)
  handedOut.add(document)
  return document
}
