import { searchOf } from './core.ts'
import type {
  Conflict,
  Core,
  Event,
  ExportEventsQuery,
  FieldError,
  ImportAccountsQuery,
  NextStep,
} from './generated.ts'
import { HoldfastError, type Options } from './types.ts'

/** What became of one line of an import. */
export type ImportedLine =
  | { line: number; status: 'created'; id?: string; username?: string }
  | { line: number; status: 'unchanged'; id: string }
  | { line: number; status: 'conflict'; conflicts: Conflict[] }
  | { line: number; status: 'invalid'; errors: FieldError[] }
  | { line: number; status: 'stopped'; code: string; detail: string; suggestion: string; next?: NextStep[] }

export interface SendImport extends Omit<ImportAccountsQuery, 'dry_run'> {
  /** Whether nothing is written, and the answers are the same. */
  dryRun?: boolean
  signal?: AbortSignal
}

/** Objects, one a line; or lines that are written already, as text or bytes. */
export type Lines = AsyncIterable<unknown> | Iterable<unknown> | ReadableStream<Uint8Array> | Blob | string

/**
 * Sends lines and yields what became of each while the rest is still being sent. Browsers send streams as one piece.
 *
 * @throws HoldfastError when the import is refused, or breaks off
 */
export async function* importAccounts(
  client: Core,
  lines: Lines,
  { signal, ...query }: SendImport = {},
): AsyncGenerator<ImportedLine, void> {
  const { dryRun = false, ...rest } = query
  const search = searchOf({ ...rest, dry_run: dryRun })
  const result = await client.request({
    method: 'POST',
    href: `/v1/admin/imports?${search}`,
    body: await bodyOf(lines),
    headers: { 'content-type': 'application/x-ndjson' },
    raw: true,
    signal,
  })
  yield* linesOf<ImportedLine>(result)
}

/**
 * The audit trail as far as it goes now, oldest first.
 *
 * @throws HoldfastError when it is refused, or breaks off
 */
export async function* exportEvents(
  client: Core,
  { signal, ...query }: ExportEventsQuery & Options = {},
): AsyncGenerator<Event, void> {
  const search = searchOf(query)
  const href = `/v1/admin/events/export?${search}`
  yield* linesOf<Event>(await client.request({ method: 'GET', href, raw: true, signal }))
}

async function* linesOf<T>(result: Awaited<ReturnType<Core['request']>>): AsyncGenerator<T, void> {
  if (!result.ok) throw new HoldfastError(result)
  const reader = (result.data as Response).body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  try {
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
      const lines = (rest + part.value).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) yield JSON.parse(line)
    }
  } catch (cause) {
    throw new HoldfastError({ ok: false, kind: 'unreachable', maybeApplied: true, cause, requestId: result.requestId })
  } finally {
    await reader?.cancel().catch(() => {})
  }
  if (rest !== '') yield JSON.parse(rest)
}

/** Browsers send a stream only over HTTP/2, and not all of them do: there it is read to its end before it is sent. */
async function bodyOf(lines: Lines): Promise<ReadableStream<Uint8Array> | Blob | string> {
  if (typeof lines === 'string' || lines instanceof Blob) return lines
  const stream = lines instanceof ReadableStream ? lines : streamOf(lines)
  const { process } = globalThis as { process?: { versions?: { node?: string } } }
  return process?.versions?.node === undefined ? new Response(stream).blob() : stream
}

function streamOf(lines: AsyncIterable<unknown> | Iterable<unknown>): ReadableStream<Uint8Array> {
  const source = Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next()
      if (done === true) return controller.close()
      controller.enqueue(encoder.encode(`${typeof value === 'string' ? value.trimEnd() : JSON.stringify(value)}\n`))
    },
    async cancel() {
      await source.return?.()
    },
  })
}
