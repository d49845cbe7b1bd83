import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Document, MongoClient } from 'mongodb'
import type { MongoInstance } from 'mongodb-memory-server-core'
import type { Test } from 'tap'
import { launchMongod } from '../src/database/embedded/launch-mongod.ts'
import { obtainMongod } from '../src/database/embedded/obtain-mongod.ts'
import { freePort } from '../src/database/embedded/server.ts'
import { eventually, kill } from './service-process.ts'

const setName = 'failover'

/** A member that is primary, and the election that made it one: a later election has a greater id. */
export interface Primary {
  member: Member
  election: string
}

/** One mongod of the set, on the same port and files for the whole test. */
export interface Member {
  /** `127.0.0.1:` and its port. */
  address: string
  /** Sends a signal to the mongod process. */
  signal(signal: NodeJS.Signals): void
  /** Starts it again after it was killed; resolves once it is a secondary. */
  restart(): Promise<void>
  /** What the member reports about itself; null when it does not answer within a second. */
  hello(): Promise<Document | null>
  /** Runs a command on the admin database of this very member. */
  command(command: Document): Promise<Document>
}

export interface ReplicaSet {
  /** The connection string, with all members and the database `holdfast`. */
  uri: string
  /** The member of the latest election that accepts writes; null while there is none. */
  findPrimary(): Promise<Primary | null>
  /** Waits until every member is the primary or a secondary. */
  whole(): Promise<void>
}

/**
 * Starts a replica set of three mongod processes on loopback with the default settings of MongoDB (an election begins ten
 * seconds after the last sign of a primary). Everything ends with the test, frozen members too.
 */
export async function startReplicaSet(t: Test): Promise<ReplicaSet> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-set-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const { program } = await obtainMongod({ mode: 'auto', format: null, folder, progress: (text) => t.comment(text) })
  const members: Member[] = []
  for (const name of ['a', 'b', 'c']) members.push(await startMember(t, program, join(folder, name)))
  const [first] = members as [Member]
  const config = { _id: setName, members: members.map(({ address }, index) => ({ _id: index, host: address })) }
  await first.command({ replSetInitiate: config })
  const set: ReplicaSet = {
    uri: `mongodb://${members.map(({ address }) => address).join()}/holdfast?replicaSet=${setName}`,
    findPrimary: () => findPrimary(members),
    async whole() {
      await eventually('the members to be primary or secondary', async () => {
        const states = await Promise.all(members.map((member) => member.hello()))
        const wellAs = (role: string) => states.filter((state) => state?.[role] === true).length
        return wellAs('isWritablePrimary') === 1 && wellAs('secondary') === 2
      })
    },
  }
  await set.whole()
  return set
}

async function startMember(t: Test, program: string, folder: string): Promise<Member> {
  await mkdir(folder)
  const port = await freePort(null)
  let server = await startMongod(program, folder, port)
  let pid = pidOf(server)
  const limits = { serverSelectionTimeoutMS: 1_000, connectTimeoutMS: 1_000, socketTimeoutMS: 1_000 }
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, { ...limits, maxPoolSize: 4 })
  const patient = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`)
  const member: Member = {
    address: `127.0.0.1:${port}`,
    signal: (signal) => void kill(pid, signal),
    async restart() {
      await server.stop()
      server = await startMongod(program, folder, port)
      pid = pidOf(server)
      await eventually('the member to be a secondary', async () => (await member.hello())?.secondary)
    },
    hello: () =>
      client
        .db('admin')
        .command({ hello: 1 })
        .catch(() => null),
    command: (command) => patient.db('admin').command(command),
  }
  t.teardown(async () => {
    await Promise.all([client.close(), patient.close()])
    kill(pid, 'SIGKILL') // also ends one that is frozen, and takes no time for an orderly shutdown
    await eventually('the member to end', () => !kill(pid, 0))
    await server.stop()
  })
  return member
}

function startMongod(program: string, folder: string, port: number): Promise<MongoInstance> {
  return launchMongod({
    program,
    folder,
    logFile: `${folder}.log`,
    port,
    replicaSet: setName,
    options: ['--wiredTigerCacheSizeGB', '0.25', '--setParameter', 'diagnosticDataCollectionEnabled=false'],
  })
}

/** @throws Error rather than return 0, which as a process id means the process group of the test */
function pidOf({ mongodProcess }: MongoInstance): number {
  const pid = mongodProcess?.pid
  if (pid === undefined) throw new Error('the mongod has ended')
  return pid
}

async function findPrimary(members: readonly Member[]): Promise<Primary | null> {
  const candidates = await Promise.all(
    members.map(async (member) => {
      const state = await member.hello()
      return state?.isWritablePrimary === true ? [{ member, election: String(state.electionId) }] : []
    }),
  )
  const [latest] = candidates.flat().sort((a, b) => (a.election < b.election ? 1 : -1))
  return latest ?? null
}
