import { MongoClient, type MongoClientOptions } from 'mongodb'
import { StartError } from '../start-error.ts'
import { unreadable } from './unreadable-uri.ts'

/** The database of a running service: the client for transactions and the name of the database in it. */
export interface Connection {
  client: MongoClient
  /** Ends the connection; what still runs on it fails. */
  close(): Promise<void>
}

/**
 * How long a request waits for a database that is unreachable or does not answer, before it is refused: in
 * milliseconds.
 */
const patience = { serverSelectionTimeoutMS: 700, connectTimeoutMS: 2_000, socketTimeoutMS: 5_000 }

/** The connection string overrides these. */
function patienceWith(uri: string): MongoClientOptions {
  const isLeftOut = (name: string) => !new RegExp(`[?&]${name}=`, 'i').test(uri)
  return Object.fromEntries(Object.entries(patience).filter(([name]) => isLeftOut(name)))
}

/**
 * Tells the server which version of the data a process understands: processes of the first version called themselves
 * `holdfast`.
 */
export const appName = 'holdfast-2'

/**
 * These override the connection string. The driver repeats what an election interrupts, so that requests wait for the
 * new primary instead of failing.
 */
const durable: MongoClientOptions = {
  w: 'majority',
  journal: true,
  readPreference: 'primary',
  retryWrites: true,
  retryReads: true,
  ignoreUndefined: false,
  appName,
}

/**
 * Connects to a database that can keep the service's promises.
 *
 * @param uri a MongoDB connection string with the database's name in its path
 * @throws StartError when the string cannot be read, or the server is a standalone one, which has no transactions
 */
export async function connect(uri: string, options: MongoClientOptions = {}): Promise<Connection> {
  const client = createClient(uri, { ...patienceWith(uri), ...durable, ...options })
  try {
    await client.connect()
    await requireTransactions(client)
  } catch (error) {
    await client.close()
    throw error
  }
  return { client, close: () => client.close() }
}

function createClient(uri: string, options: MongoClientOptions): MongoClient {
  try {
    return new MongoClient(uri, options)
  } catch (error) {
    throw unreadable(uri, error as Error)
  }
}

async function requireTransactions(client: MongoClient): Promise<void> {
  const hello = await client.db('admin').command({ hello: 1 })
  const grouped = typeof hello.setName === 'string' || hello.msg === 'isdbgrid'
  if (!grouped || typeof hello.logicalSessionTimeoutMinutes !== 'number') {
    throw new StartError(
      'The server at MONGODB_URI is a standalone MongoDB without transactions. Start it as a replica set (one member is enough: mongod --replSet rs0, then rs.initiate()).',
    )
  }
}

/** Connects for work that may take longer than a request may wait, such as building indexes; throws like `connect`. */
export function connectPatiently(uri: string): Promise<Connection> {
  return connect(uri, { socketTimeoutMS: 0, serverSelectionTimeoutMS: 10_000 })
}
