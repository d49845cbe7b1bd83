import { type Db, type Document, MongoServerError } from 'mongodb'
import { refusingIndex } from './database/duplicate-key.ts'
import { holdRefIndex, indexPlan, type PlannedIndex } from './database/index-plan.ts'
import { StartError } from './start-error.ts'

/** Differences between the database and the plan, each index as `collection.index`. */
export interface IndexFaults {
  /** Missing, or still being built. */
  missing: string[]
  /** Present under the planned name with other keys or options. */
  different: string[]
}

/**
 * Stored indexes or documents that conflict with the plan; its message says which, and what to do, and no stored value.
 */
export class IndexError extends StartError {
  override readonly name = 'IndexError'
}

/** The collections of one database, each with its missing planned indexes and its different ones. */
interface Comparison {
  collection: string
  missing: PlannedIndex[]
  different: PlannedIndex[]
}

/**
 * Compares the indexes of a database with the plan, with one `listIndexes` for each collection, all concurrently.
 *
 * @throws MongoError when the database does not answer
 */
export async function inspectIndexes(db: Db): Promise<IndexFaults> {
  const compared = await Promise.all(Object.keys(indexPlan).map((collection) => compare(db, collection)))
  return {
    missing: compared.flatMap(({ collection, missing }) => fullNames(collection, missing)),
    different: compared.flatMap(({ collection, different }) => fullNames(collection, different)),
  }
}

/**
 * Builds the missing indexes, with one `createIndexes` for each collection that lacks any, all concurrently, and waits
 * for them and for those that another process is building: nothing may be written to the collections before.
 *
 * @throws IndexError when an index differs from the plan, or stored documents break a unique one
 * @throws MongoError when the database does not answer
 */
export async function buildIndexes(db: Db): Promise<void> {
  const compared = await Promise.all(Object.keys(indexPlan).map((collection) => compare(db, collection)))
  const different = compared.flatMap((comparison) => fullNames(comparison.collection, comparison.different))
  if (different.length > 0) throw differ(different)
  const incomplete = compared.filter(({ missing }) => missing.length > 0)
  const built = await Promise.allSettled(incomplete.map(({ collection, missing }) => create(db, collection, missing)))
  const failures = built.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  const unexpected = failures.filter((error) => !(error instanceof IndexError))
  if (unexpected.length > 0) throw unexpected[0]
  if (failures.length > 0) throw new IndexError(failures.map(({ message }) => message).join('\n'))
}

async function compare(db: Db, collection: string): Promise<Comparison> {
  const stored = new Map((await storedIndexes(db, collection)).map((index) => [index.name, index]))
  const planned = indexPlan[collection] ?? []
  return {
    collection,
    missing: planned.filter(({ name }) => !stored.has(name)),
    different: planned.filter((index) => {
      const existing = stored.get(index.name)
      return existing !== undefined && definition(existing) !== definition(index)
    }),
  }
}

const namespaceNotFound = 26

/**
 * The indexes of a collection. A plain `listIndexes` shows an index that is still being built like a finished one. With
 * `includeBuildUUIDs` its description is wrapped in a `spec`, so that it has no name here. The first batch contains all
 * of them, because no collection can have more than 64.
 */
async function storedIndexes(db: Db, collection: string): Promise<Document[]> {
  try {
    const { cursor } = await db.command({ listIndexes: collection, includeBuildUUIDs: true })
    return cursor.firstBatch
  } catch (error) {
    if (error instanceof MongoServerError && error.code === namespaceNotFound) return []
    throw error
  }
}

/**
 * Whether an index of the first version exists, which was not unique: that version cannot start with the current one.
 */
export async function hasEarlierIndexes(db: Db): Promise<boolean> {
  const stored = await storedIndexes(db, 'accounts')
  return stored.some(({ name, unique }) => name === holdRefIndex && unique !== true)
}

/** Another starting process may have dropped them meanwhile. */
export async function dropEarlierIndexes(db: Db): Promise<void> {
  await db
    .collection('accounts')
    .dropIndex(holdRefIndex)
    .catch((error: unknown) => {
      if (!(error instanceof MongoServerError && error.codeName === 'IndexNotFound')) throw error
    })
}

/** Keys and options as text, for comparing two indexes. A hidden index keeps its guarantees. */
function definition(index: Document): string {
  const { name, v, ns, background, hidden, key, ...options } = index
  const set = Object.entries(options).filter(([, value]) => value !== false)
  return JSON.stringify([Object.entries(key), set.sort(([name], [other]) => (name < other ? -1 : 1))])
}

async function create(db: Db, collection: string, indexes: PlannedIndex[]): Promise<void> {
  try {
    await db.collection(collection).createIndexes(indexes)
  } catch (error) {
    throw (await explain(db, collection, indexes, error)) ?? error
  }
}

const indexOptionsConflict = 85
const indexKeySpecsConflict = 86

/**
 * Why the server refused to build indexes; null when the stored data are not the cause. The server's error is not
 * passed on as the cause: it repeats values of the documents.
 */
async function explain(db: Db, collection: string, indexes: PlannedIndex[], error: unknown): Promise<Error | null> {
  const broken = refusingIndex(error)
  if (broken !== null) {
    return new IndexError(
      `The unique index ${collection}.${broken} cannot be built, because documents in ${collection} have the same value where it allows one: remove or change the surplus ones, and start again.`,
    )
  }
  const code = error instanceof MongoServerError ? error.code : null
  if (code !== indexOptionsConflict && code !== indexKeySpecsConflict) return null
  const { different } = await compare(db, collection)
  if (different.length > 0) return differ(fullNames(collection, different))
  const stored = await storedIndexes(db, collection)
  for (const planned of indexes) {
    const other = stored.find(({ key }) => JSON.stringify(key) === JSON.stringify(planned.key))
    if (other !== undefined) return renamed(`${collection}.${other.name}`, `${collection}.${planned.name}`)
  }
  return null
}

const fullNames = (collection: string, indexes: { name?: string }[]) =>
  indexes.map(({ name }) => `${collection}.${name}`)

function differ(names: string[]): IndexError {
  const [subject, it] = names.length === 1 ? ['The index', 'it'] : ['The indexes', 'them']
  const verb = names.length === 1 ? 'differs' : 'differ'
  return new IndexError(
    `${subject} ${names.join(', ')} ${verb} from what the service needs: stop every process of the service, drop ${it}, and start again, which builds ${it}.`,
  )
}

function renamed(stored: string, planned: string): IndexError {
  return new IndexError(
    `The index ${stored} has the keys of ${planned}: stop every process of the service, drop ${stored}, and start again, which builds ${planned}.`,
  )
}
