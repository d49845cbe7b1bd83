import type { Db, MongoClient } from 'mongodb'
import { collections } from '../collections.ts'
import { appName } from '../database/connect.ts'
import { dropEarlierIndexes, hasEarlierIndexes } from '../indexes.ts'
import { StartError } from '../start-error.ts'

/**
 * The version of the data that this release reads and writes.
 *
 * - 1: a hold has a part on its account and the rest in its record, written together; the settings do not contain the
 *   version
 * - 2: a hold that has not ended is completely on its account, its record is a projection
 * - 3: an unverified account has the time when it is erased
 * - 4: the texts of a hold are neither in finished batches nor in the trail of their requester
 */
export const dataVersion = 4

/** The name under which processes of earlier versions connect. */
const earlierAppNames = ['holdfast']

/**
 * Separates versions that do not understand each other's data: a database of a later version is refused, and one of an
 * earlier version is closed to processes of that version that start from now on, because one of their indexes has other
 * options. Called before any index is built.
 *
 * @throws StartError for a database of a later version, and while a process of an earlier one is connected
 */
export async function closeToOtherVersions(client: MongoClient, mongo: Db): Promise<void> {
  const { data } = (await collections(mongo).settings.findOne({ _id: 'service' })) ?? {}
  if (data !== undefined && data.version > dataVersion) {
    throw new StartError(
      `A later version of Holdfast has written this database (data version ${data.version}): start that version.`,
    )
  }
  if (!(await hasEarlierIndexes(mongo))) return
  await requireNoEarlierProcess(client) // first, so that a start which is refused leaves that process able to start again
  await dropEarlierIndexes(mongo)
}

/**
 * Searches for processes of an earlier version that are connected to the primary, on any of its databases.
 *
 * @throws StartError when there is one
 */
export async function requireNoEarlierProcess(client: MongoClient): Promise<void> {
  const connected = await connections(client, true).catch(() => connections(client, false))
  if (connected.length === 0) return
  const addresses = [...new Set(connected.map(({ client: address }) => String(address).replace(/:\d+$/, '')))]
  throw new StartError(
    `An earlier version of Holdfast is connected to this database server, from ${addresses.join(', ')}: stop it, then start this one again.`,
  )
}

/** @param allUsers false needs no privilege, and shows only the connections of this database user */
function connections(client: MongoClient, allUsers: boolean) {
  return client
    .db('admin')
    .aggregate([
      { $currentOp: { allUsers, idleConnections: true } },
      { $match: { 'clientMetadata.application.name': { $in: earlierAppNames, $ne: appName } } },
      { $project: { client: 1 } },
    ])
    .toArray()
}
