import { setTimeout as pause } from 'node:timers/promises'
import type { MongoClient } from 'mongodb'
import { ConnectionString } from 'mongodb-connection-string-url'
import { connect } from '../../src/database/connect.ts'
import { openTemporaryDatabase } from '../../src/database/embedded.ts'
import { databasePrefix, withAuthSource } from '../database-uri.ts'

/** The database server of a run. */
export interface TestServer {
  uri: string
  /** Version, address without credentials, and who started it. */
  description: string
  /** Stops the server when the run has started it, else drops what the run has left on it. */
  close(): Promise<void>
}

/**
 * Gives a run its server: the one at MONGODB_URI, else one that it starts among the temporary files.
 *
 * @param run names the databases to drop at the end
 * @param progress takes short texts while the server starts
 * @throws Error when no server is to be had
 */
export async function openServer(run: string, progress: (text: string) => void): Promise<TestServer> {
  const given = process.env.MONGODB_URI
  return given === undefined || given === '' ? startServer(progress) : useServer(given, run)
}

async function startServer(progress: (text: string) => void): Promise<TestServer> {
  const database = await openTemporaryDatabase({ mode: 'auto', log: () => {}, progress })
  database.keepAlive()
  const { uri, version, folder, close } = database
  return { uri, description: `MongoDB ${version} at ${hostsOf(uri)}, started for this run in ${folder}`, close }
}

async function useServer(given: string, run: string): Promise<TestServer> {
  return withClient(given, async (client) => {
    const admin = client.db('admin')
    const [{ version }, hello] = await Promise.all([admin.command({ buildInfo: 1 }), admin.command({ hello: 1 })])
    const kind = hello.setName === undefined ? 'sharded' : `${hello.setName}, ${hello.hosts.length} members`
    return {
      uri: withAuthSource(given, client),
      description: `MongoDB ${version} at ${hostsOf(given)} (${kind}), from MONGODB_URI`,
      close: () => withClient(given, (client) => dropDatabases(client, databasePrefix(run))),
    }
  })
}

const hostsOf = (uri: string) => new ConnectionString(uri).hosts.join(',')

/** Looks twice more when there is nothing left: a server still carries out what a killed process has sent. */
async function dropDatabases(client: MongoClient, prefix: string): Promise<void> {
  for (let looks = 0; looks < 3; looks += 1) {
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true, authorizedDatabases: true })
    const own = databases.filter(({ name }) => name.startsWith(prefix))
    if (own.length > 0) looks = 0
    for (const { name } of own) await client.db(name).dropDatabase()
    await pause(100)
  }
}

async function withClient<T>(uri: string, work: (client: MongoClient) => Promise<T>): Promise<T> {
  const { client, close } = await connect(uri, { serverSelectionTimeoutMS: 10_000, socketTimeoutMS: 60_000 })
  return work(client).finally(close)
}
