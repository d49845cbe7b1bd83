import type { Db, Document } from 'mongodb'

/**
 * Runs `work` under the profiler of the server.
 *
 * @returns the distinct queries that scanned a collection or examined more documents than they returned or changed: each
 *   as its collection with its command, its plan, how many documents it examined, and how many it returned or changed
 */
export async function profile(db: Db, work: () => Promise<void>): Promise<string[][]> {
  await db.command({ profile: 2 })
  await work().finally(() => db.command({ profile: 0 }))
  const seen = await db
    .collection('system.profile')
    .find({ docsExamined: { $exists: true } })
    .toArray()
  const inefficient = seen.filter(isInefficient).map(describe)
  return [...new Map(inefficient.map((row) => [row.slice(0, 2).join(), row])).values()]
}

/** What a command gave for the documents that it examined. */
const gained = ({ nreturned = 0, nModified = 0, nMatched = 0, ndeleted = 0 }: Document) =>
  Math.max(nreturned, nModified, nMatched, ndeleted)

function isInefficient(entry: Document): boolean {
  const isOfService = !/\.(system\.|tmp)/.test(entry.ns)
  return isOfService && (String(entry.planSummary).includes('COLLSCAN') || entry.docsExamined > gained(entry))
}

function describe(entry: Document): string[] {
  const { command = {} } = entry
  const [name = entry.op] = Object.keys(command)
  const filter = command.filter ?? command.query ?? command.q ?? {}
  const collection = String(entry.ns).replace(/^[^.]*\./, '')
  const plan = String(entry.planSummary)
  return [
    `${collection}: ${name} by ${Object.keys(filter).join(', ')}`,
    plan,
    `${entry.docsExamined}`,
    `${gained(entry)}`,
  ]
}
