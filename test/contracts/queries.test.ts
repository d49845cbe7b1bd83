import { readFile } from 'node:fs/promises'
import { BSON, type Db, type Document, MongoClient } from 'mongodb'
import t from 'tap'
import { buildIndexes } from '../../src/indexes.ts'
import { databaseUri } from '../database-uri.ts'

/*
 * Runs after all other files, on the commands that their services sent: one of each shape, one per line. A test that reads the database itself uses a separate client, which is not watched.
 */

const uri = databaseUri()

/** The collections that would be scanned without an index. */
const filled = [
  ...['accounts', 'evidence', 'evidence_bytes.chunks', 'evidence_bytes.files', 'events', 'hold_batches'],
  ...['hold_batch_results', 'hold_batch_targets', 'holds', 'loose_files', 'rate_limits', 'reasons', 'settings'],
  ...['service_tokens', 'refusals', 'webhooks', 'deliveries', 'lanes', 'idempotency', 'invitations', 'mails'],
  ...['failed_sign_ins', 'refused_requests'],
]

/** A command with the filter by which it finds its documents. */
interface Selection {
  collection: string
  filter: Document
  sort?: Document
  limit?: number
}

/**
 * * The filters of a recorded command. `explain` accepts no batch of writes, so each filter is explained as a read,
 * which the server plans in the same way.
 */
function selectionsOf(command: Document): Selection[] {
  const [name = ''] = Object.keys(command)
  const collection = String(command[name])
  const parts: Document[] = command.updates ?? command.deletes ?? [command]
  return parts.map((part) => {
    const filter = part.q ?? part.query ?? part.filter ?? part.pipeline?.[0]?.$match
    if (filter === undefined) throw new Error(`no filter in a ${name} of ${collection}: tell this test where it is`)
    const { sort, limit } = part
    return { collection, filter, ...(sort === undefined ? {} : { sort }), ...(limit === undefined ? {} : { limit }) }
  })
}

/** Every stage of a plan, at any depth. */
function stagesOf(plan: unknown): Document[] {
  if (plan === null || typeof plan !== 'object') return []
  const inner = Object.values(plan).flatMap(stagesOf)
  return 'stage' in plan ? [plan as Document, ...inner] : inner
}

/**
 * * True if the server would scan the whole collection. A filter that cannot match scans nothing, and GridFS requests a
 * single file, whichever it is.
 */
async function scans(db: Db, { collection, ...selection }: Selection): Promise<boolean> {
  if (selection.limit === 1 && Object.keys(selection.filter).length === 0 && selection.sort === undefined) return false
  const explained = await db.command({ explain: { find: collection, ...selection }, verbosity: 'queryPlanner' })
  const stages = stagesOf(explained.queryPlanner.winningPlan)
  if (stages.length === 0) throw new Error(`no plan in ${JSON.stringify(explained)}`)
  return stages.some(({ stage, filter }) => stage === 'COLLSCAN' && filter?.$alwaysFalse === undefined)
}

async function recorded(): Promise<Document[]> {
  const text = await readFile(process.env.TEST_COMMANDS ?? '', 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => BSON.EJSON.parse(line))
}

/** A filter without its values, to name each offender once. */
function outline(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(outline)
  if (value === null || typeof value !== 'object' || value instanceof Date) return 0
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, outline(inner)]))
}

t.test('no command of the service reads a whole collection', async (t) => {
  const client = await MongoClient.connect(uri)
  const db = client.db()
  t.teardown(async () => {
    await db.dropDatabase()
    await client.close()
  })
  await buildIndexes(db)
  for (const collection of filled) {
    const document = (n: number) => ({
      _id: `a${n}` as never,
      queue_key: `${n}`,
      email_key: `${n}`,
      key: `${n}`,
      name_key: `${n}`,
      token_hash: `${n}`,
      name: `${n}`,
      seq: n,
      files_id: n,
    })
    const names = (n: number) => (collection === 'accounts' ? { names: [{ key: `${n}`, skeletons: [`${n}`] }] } : {})
    await db.collection(collection).insertMany(Array.from({ length: 20 }, (_, n) => ({ ...document(n), ...names(n) })))
  }

  t.ok(await scans(db, { collection: 'accounts', filter: { 'profile.bio': 'a' } }), 'a scan is seen')
  t.ok(await scans(db, { collection: 'accounts', filter: {}, sort: { updated_at: 1 } }), 'one by an order, too')
  t.notOk(await scans(db, { collection: 'accounts', filter: { email_key: 'a' } }), 'an index is seen')

  const selections = (await recorded()).flatMap(selectionsOf)
  const touched = new Set(selections.map(({ collection }) => collection))
  t.ok(selections.length >= 40, `${selections.length} commands`)
  t.strictSame(
    filled.filter((collection) => !touched.has(collection)),
    [],
    'on every collection',
  )
  const offenders = new Set<string>()
  for (const selection of selections) {
    const { collection, filter, sort = {} } = selection
    if (await scans(db, selection))
      offenders.add(`${collection} ${JSON.stringify(outline(filter))} by ${JSON.stringify(sort)}`)
  }
  t.strictSame([...offenders], [])
})
