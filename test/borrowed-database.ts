import { type CommandStartedEvent, type Db, MongoClient } from 'mongodb'
import { databaseUri } from './database-uri.ts'

/** A database that nobody else uses until it is given back. */
export interface BorrowedDatabase {
  uri: string
  /** Reads and writes documents beside the service. */
  raw: Db
  /** Takes each command that is sent to it by another client than that of `raw`. */
  watch(command: CommandStartedEvent): void
  /** From now on somebody may change it unseen, or after it was given back. */
  expose(): void
  /** Ends the use of it. Nothing is sent to it any more. */
  giveBack(): Promise<void>
}

/** By server: databases without documents, with the collections and indexes of the service. */
const free = new Map<string | undefined, string[]>()

const changesMore = new Set([
  ...['create', 'createIndexes', 'collMod', 'renameCollection'],
  ...['drop', 'dropIndexes', 'dropDatabase'],
])

/**
 * A database for one service, new or emptied: to build the indexes again costs more than most tests do. One with other
 * indexes or collections than the service has made, or that was exposed, is dropped at its end instead.
 */
export function borrowDatabase(): BorrowedDatabase {
  const { TEST_MONGODB_URI: server } = process.env
  const others = free.get(server) ?? []
  free.set(server, others)
  const uri = others.pop() ?? databaseUri()
  const client = new MongoClient(uri, { monitorCommands: true })
  let isAsMade = true
  const watch = ({ commandName }: CommandStartedEvent) => {
    if (changesMore.has(commandName)) isAsMade = false
  }
  client.on('commandStarted', watch)
  return {
    uri,
    raw: client.db(),
    watch,
    expose: () => {
      isAsMade = false
    },
    async giveBack() {
      if (isAsMade) await empty(client.db())
      else await client.db().dropDatabase()
      await client.close()
      if (isAsMade) others.push(uri)
    },
  }
}

async function empty(db: Db): Promise<void> {
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    await db.collection(name).deleteMany({})
  }
}
