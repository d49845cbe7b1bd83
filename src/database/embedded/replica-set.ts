import { setTimeout as sleep } from 'node:timers/promises'
import { type Db, MongoClient, MongoServerError } from 'mongodb'

/** The name of the embedded replica set. */
export const replicaSet = 'holdfast'

const electionMs = 60_000
const alreadyInitialized = 23
const notYetInitialized = 94

/**
 * Makes a `mongod` the only member and primary of its replica set: creates the set when the files are new, and gives it
 * the server's address when the files come from another port.
 *
 * @param host address of the server, such as `127.0.0.1:20123`
 * @throws Error when it is not primary after a minute
 */
export async function becomePrimary(host: string): Promise<void> {
  const limits = { serverSelectionTimeoutMS: electionMs, connectTimeoutMS: electionMs }
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`, limits)
  const deadline = Date.now() + electionMs
  try {
    while (!(await client.db('admin').command({ hello: 1 })).isWritablePrimary) {
      if (Date.now() > deadline) throw new Error(`mongod at ${host} did not become the primary of its replica set`)
      await configure(client.db('admin'), host)
      await sleep(20)
    }
  } finally {
    await client.close()
  }
}

async function configure(admin: Db, host: string): Promise<void> {
  const config = await currentConfig(admin)
  const [member] = config?.members ?? []
  if (config === null) await initiate(admin, host)
  else if (member?.host !== host) {
    const moved = { ...config, version: config.version + 1, members: [{ ...member, host }] }
    await admin.command({ replSetReconfig: moved, force: true })
  }
}

/** A server that has just started may not have loaded its configuration yet. */
async function initiate(admin: Db, host: string): Promise<void> {
  await admin
    .command({ replSetInitiate: { _id: replicaSet, members: [{ _id: 0, host }] } })
    .catch(unless(alreadyInitialized))
}

interface ReplicaSetConfig {
  version: number
  members: { host: string }[]
}

async function currentConfig(admin: Db): Promise<ReplicaSetConfig | null> {
  const answer = await admin.command({ replSetGetConfig: 1 }).catch(unless(notYetInitialized))
  return answer?.config ?? null
}

/** Ignores one error of the server. */
function unless(code: number) {
  return (error: unknown): null => {
    if (error instanceof MongoServerError && error.code === code) return null
    throw error
  }
}
