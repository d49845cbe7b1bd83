/** Longer lines are reported and skipped, in bytes. */
export const maxLineBytes = 64 * 1024

/** How many lines are processed together, and the maximum in memory besides the chunk they came in. */
export const batchSize = 100

/** A line of the file, counted from 1, without its end; or the reason why it cannot be read. */
export interface Line {
  number: number
  text: string | null
  fault: 'too_long' | 'format' | null
}

/** The client disconnected before the end. */
export class ClientDisconnectedError extends Error {}

const lineFeed = 0x0a

/**
 * Splits a stream of bytes into lines of UTF-8, without blank ones. It returns as many together as have arrived, so
 * that a client that waits for the answer to one line before sending the next gets it. The stream is not read further
 * until the next lines are requested, and memory never holds more than one chunk, the beginning of one line and
 * `batchSize` lines.
 *
 * @throws ClientDisconnectedError when the stream fails
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[], void> {
  const beginning = Buffer.alloc(maxLineBytes)
  let held = 0
  let number = 0
  let batch: Line[] = []

  /** Adds to the line that has begun; the bytes of a line that is too long are only counted. */
  const extend = (part: Uint8Array) => {
    if (held + part.length <= maxLineBytes) beginning.set(part, held)
    held += part.length
  }
  const endLine = () => {
    number += 1
    const line = held > maxLineBytes ? unreadable(number, 'too_long') : decoded(number, beginning.subarray(0, held))
    held = 0
    if (line !== null) batch.push(line)
  }
  const takeBatch = () => {
    const lines = batch
    batch = []
    return lines
  }

  for await (const chunk of untilGone(chunks)) {
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      extend(chunk.subarray(from, end))
      endLine()
      from = end + 1
      if (batch.length === batchSize) yield takeBatch()
    }
    extend(chunk.subarray(from))
    if (batch.length > 0) yield takeBatch()
  }
  if (held > 0) endLine()
  if (batch.length > 0) yield takeBatch()
}

async function* untilGone(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  try {
    yield* chunks
  } catch (cause) {
    throw new ClientDisconnectedError('the source is gone', { cause })
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

const unreadable = (number: number, fault: 'too_long' | 'format'): Line => ({ number, text: null, fault })

/** Null for a blank line. */
function decoded(number: number, bytes: Uint8Array): Line | null {
  try {
    const text = decoder.decode(bytes)
    return /[^ \t\r]/.test(text) ? { number, text, fault: null } : null
  } catch {
    return unreadable(number, 'format')
  }
}
