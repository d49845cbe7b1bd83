import { randomUUID } from 'node:crypto'
import type { MongoClient } from 'mongodb'
import { ConnectionString } from 'mongodb-connection-string-url'

/** A slow answer on a busy machine does not mean a lost database. The tests of a lost database use a separate one. */
export const patience = { serverSelectionTimeoutMS: '30000', connectTimeoutMS: '30000', socketTimeoutMS: '60000' }

/** The prefix of the names of a run's databases. */
export function databasePrefix(run: string): string {
  return `test-${run}-`
}

/**
 * * The address of a new database on the server of this run.
 *
 * @returns a connection string with the hosts, credentials and options of the server's connection string
 * @throws Error outside of a run
 */
export function databaseUri(): string {
  const { TEST_MONGODB_URI: testUri, TEST_RUN: run = 'single' } = process.env
  if (testUri === undefined) throw new Error('run the tests with: npm test')
  return withDatabase(testUri, `${databasePrefix(run)}${randomUUID()}`)
}

/** @returns the connection string with this database in its path, and with generous time limits unless it sets some */
export function withDatabase(text: string, name: string): string {
  const uri = new ConnectionString(text)
  uri.pathname = `/${name}`
  for (const [option, value] of Object.entries(patience)) {
    if (!uri.searchParams.has(option)) uri.searchParams.set(option, value)
  }
  return uri.href
}

/**
 * Names where the server looks for the user. Without it, that is the database in the path, and a test has its own there.
 *
 * @param client of that connection string; one with `mongodb+srv` is connected
 */
export function withAuthSource(text: string, { options }: MongoClient): string {
  const uri = new ConnectionString(text)
  if (options.credentials !== undefined) uri.searchParams.set('authSource', options.credentials.source)
  return uri.href
}
