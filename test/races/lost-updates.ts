import type { Reply } from '../service-process.ts'
import type { Asks, ProcessFor } from './two-processes.ts'
import type { Contest, VersionedOperation } from './versioned.ts'

export interface Rounds {
  processFor: ProcessFor
  writers: number
  rounds: number
}

/** The result of an operation whose writers all named the same version. */
export interface Contested {
  successes: number
  refused: number
  /** The faults, in words. */
  wrong: string[]
}

/** Repeatedly lets many writers with one version change a resource concurrently. */
export async function contest(
  { next, loser }: VersionedOperation,
  { processFor, writers, rounds }: Rounds,
): Promise<Contested> {
  const total: Contested = { successes: 0, refused: 0, wrong: [] }
  for (let round = 0; round < rounds; round += 1) {
    const contestant = await next()
    const tag = contestant.tag ?? (await tagOf(processFor(round), contestant))
    const replies = await Promise.all(
      Array.from({ length: writers }, (_, writer) =>
        write(processFor(writer), contestant, writer, { 'if-match': tag }),
      ),
    )
    const winners = replies.flatMap(({ status }, writer) => (status < 300 ? [writer] : []))
    const refused = replies.filter(({ body }) => body?.code === loser)
    total.successes += winners.length
    total.refused += refused.length
    const faults = [
      ...(winners.length === 1 ? [] : [`${winners.length} successes`]),
      ...replies.flatMap((reply, writer) =>
        winners.includes(writer) || reply.body?.code === loser ? [] : [`${reply.status} ${reply.body?.code}`],
      ),
      ...(winners[0] === undefined
        ? []
        : await lost(processFor(round), contestant, { tag, winner: winners[0], replies, loser })),
    ]
    total.wrong.push(...faults.map((fault) => `round ${round}: ${fault}`))
  }
  return total
}

/** Sends the operation without a precondition. */
export async function withoutPrecondition({ next }: VersionedOperation, asks: Asks): Promise<Reply> {
  return write(asks, await next(), 0, {})
}

async function tagOf(asks: Asks, { read }: Contest): Promise<string> {
  const { status, headers } = await asks.ask('GET', read.url, { token: read.token })
  if (status !== 200 || headers.etag === undefined) throw new Error(`${read.url}: ${status}, ETag ${headers.etag}`)
  return headers.etag
}

function write(asks: Asks, { method, url, ask }: Contest, writer: number, headers: Record<string, string>) {
  const sent = ask(writer)
  return asks.ask(method, url, { ...sent, headers: { ...sent.headers, ...headers } })
}

interface Outcome {
  /** The tag that all writers named. */
  tag: string
  winner: number
  replies: readonly Reply[]
  loser: VersionedOperation['loser']
}

/** What the winner wrote but is not shown afterwards, neither when read nor in the refusals of the others. */
async function lost(asks: Asks, { read, shows, tag: isKnown }: Contest, outcome: Outcome): Promise<string[]> {
  const { tag, winner, replies, loser } = outcome
  const expected = shows(winner)
  const misses = (view: Record<string, unknown>) =>
    Object.keys(expected).filter((member) => JSON.stringify(view?.[member]) !== JSON.stringify(expected[member]))
  const missing = replies.flatMap(({ body }) => (body?.code === 'precondition_failed' ? misses(body.current) : []))
  const faults = missing.map((member) => `the current ${member} that was told is not the winner’s`)
  if (isKnown !== undefined) return faults

  const after = await asks.ask('GET', read.url, { token: read.token })
  if (loser === 'not_found') return [...faults, ...(after.status === 404 ? [] : [`it is still there: ${after.status}`])]
  const winners = replies[winner]?.headers.etag
  if (after.headers.etag === tag) faults.push('the tag has not moved')
  if (winners !== undefined && after.headers.etag !== winners) faults.push('the tag is not the winner’s')
  return [...faults, ...misses(after.body).map((member) => `the ${member} that is read is not the winner’s`)]
}
