import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { MongoMemoryReplSet, MongoMemoryServer } from 'mongodb-memory-server-core'
import type { Engine } from './engines.ts'
import { standInFile } from './find.ts'

export type ServerPlan = { engine: Engine; program: string; folder: string; logFile: string; port: number }
export type RunningServer = { uri: string; pid: number; stop: () => Promise<void> }

/** A stand-in that has not come up by then hangs, and is started anew; mongod may have a journal to go through. */
const LAUNCH_TIMEOUT_MS = { mongod: 60_000, standIn: 20_000 }
const SLOW_ATTEMPTS = 3
const BUSY_ATTEMPTS = 10
const PORT_PATIENCE_MS = 2000
const REPLICA_SET = 'holdfast'

/**
 * What the launcher of each stand-in passes on, beyond host, port, folder and `--sync-on-commit`, and what its clients are
 * told. The Python one looks through the last 10,000 repeatable writes at every write, and when it is started again it has
 * forgotten them anyway.
 */
const STAND_INS = {
  'secantusd-rs': { options: '--log-file-max 8MB --cache-size 1G', clients: '' },
  'secantusd-py': { options: '--cache-size 512M', clients: '&retryWrites=false' },
} satisfies Record<Exclude<Engine, 'mongod'>, object>

/**
 * Starts a database server through mongodb-memory-server, in a process group of its own, so that a Ctrl-C to the service's
 * group does not end it; a killer process ends it when this process dies.
 *
 * @returns the server, once it answers
 * @throws with the server's last words when it does not start
 */
export async function startServer(plan: ServerPlan): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return plan.engine === 'mongod' ? await startMongod(plan) : await startStandIn(plan, STAND_INS[plan.engine])
    } catch (error) {
      const words = await lastWords(plan, error)
      // A server whose service was killed a moment ago may still have the files open.
      const busy = /resource busy|already being managed|DBPathInUse/i.test(words)
      const hung = /failed to start within/.test(words)
      if (!(busy && attempt < BUSY_ATTEMPTS) && !(hung && attempt < SLOW_ATTEMPTS))
        throw new Error(`${plan.engine} did not start on ${plan.folder}: ${words}`, { cause: error })
      await sleep(1000)
    }
  }
}

/**
 * @param wanted the port to take when it is free, or becomes so in a moment: the last server's threads may still be ending
 * @returns that port, or a random free one below the range from which systems give out client ports: a client that tries to
 * connect to a closed port of that range can be connected to itself, and then holds the port
 */
export async function freePort(wanted: number | null): Promise<number> {
  const deadline = Date.now() + PORT_PATIENCE_MS
  while (wanted !== null && Date.now() < deadline) {
    if (await isFree(wanted)) return wanted
    await sleep(50)
  }
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 7000)
    if (await isFree(port)) return port
  }
}

/** @returns whether nothing listens there */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/**
 * @param uri an address of ours
 * @param pid the database server that should answer there
 * @returns whether it does
 */
export async function answers(uri: string, pid: number, timeoutMs = 2000): Promise<boolean> {
  return withClient(uri, timeoutMs, async (client) => {
    const { pid: answering } = await client.db('admin').command({ serverStatus: 1 })
    return Number(answering) === pid
  }).catch(() => false)
}

/** @returns the version that the server names: of SecantusDB when it is that, else of MongoDB */
export async function serverVersion(uri: string): Promise<string> {
  const info = await withClient(uri, 5000, (client) => client.db('admin').command({ buildInfo: 1 }))
  return String(info.secantusVersion ?? info.version)
}

async function withClient<T>(uri: string, timeoutMs: number, work: (client: MongoClient) => Promise<T>): Promise<T> {
  const limits = { serverSelectionTimeoutMS: timeoutMs, connectTimeoutMS: timeoutMs, socketTimeoutMS: timeoutMs }
  const client = new MongoClient(uri, { ...limits, maxPoolSize: 1 })
  try {
    return await work(client)
  } finally {
    await client.close()
  }
}

async function startStandIn(
  { engine, program, folder, logFile, port }: ServerPlan,
  { options, clients }: { options: string; clients: string },
): Promise<RunningServer> {
  const server = await withoutSystemBinary(() =>
    MongoMemoryServer.create({
      instance: {
        port,
        portGeneration: false,
        dbPath: folder,
        storageEngine: 'wiredTiger',
        ip: '127.0.0.1',
        launchTimeout: LAUNCH_TIMEOUT_MS.standIn,
      },
      binary: { systemBinary: standInFile('launch.sh'), version: '8.2.6' }, // what the launcher says it is
      spawn: {
        detached: true,
        env: {
          ...process.env,
          HOLDFAST_STAND_IN: program,
          HOLDFAST_STAND_IN_LOG: logFile,
          HOLDFAST_STAND_IN_OPTIONS: options,
        },
      },
    }),
  )
  const pid = server.instanceInfo?.instance.mongodProcess?.pid ?? 0
  // `directConnection`: a client that follows a replica set forgets an address for good when what comes up there does not
  // answer as a member of the set from its first moment.
  const uri = `mongodb://127.0.0.1:${port}/holdfast?directConnection=true&w=majority&journal=true${clients}`
  return verified({ uri, pid, stop: async () => void (await server.stop({ doCleanup: false })) }, engine)
}

/** One member, because transactions and change streams need a replica set. */
async function startMongod({ engine, program, folder, port }: ServerPlan): Promise<RunningServer> {
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false' // any mongod will do, without a warning
  const set = await MongoMemoryReplSet.create({
    replSet: { name: REPLICA_SET, count: 1, ip: '127.0.0.1', storageEngine: 'wiredTiger', spawn: { detached: true } },
    instanceOpts: [{ port, dbPath: folder, storageEngine: 'wiredTiger', launchTimeout: LAUNCH_TIMEOUT_MS.mongod }],
    binary: { systemBinary: program },
  })
  const info = set.servers[0]?.instanceInfo
  const uri = `mongodb://127.0.0.1:${info?.port ?? port}/holdfast?replicaSet=${REPLICA_SET}&w=majority&journal=true`
  const pid = info?.instance.mongodProcess?.pid ?? 0
  return verified({ uri, pid, stop: async () => void (await set.stop({ doCleanup: false })) }, engine)
}

/** Another program may have taken the port in the last moment, and would have looked like a server that is ready. */
async function verified(server: RunningServer, engine: Engine): Promise<RunningServer> {
  if (await answers(server.uri, server.pid, 10_000)) return server
  await server.stop()
  throw new Error(`${engine} does not answer at ${server.uri}`)
}

/** MONGOMS_SYSTEM_BINARY would win over the program that is asked for here. */
async function withoutSystemBinary<T>(work: () => Promise<T>): Promise<T> {
  const named = process.env.MONGOMS_SYSTEM_BINARY
  delete process.env.MONGOMS_SYSTEM_BINARY
  try {
    return await work()
  } finally {
    if (named !== undefined) process.env.MONGOMS_SYSTEM_BINARY = named
  }
}

async function lastWords({ engine, logFile }: ServerPlan, error: unknown): Promise<string> {
  const message = error instanceof Error ? error.message : String(error)
  if (engine === 'mongod') return message
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-3)
  return [message, ...lines].filter((line) => line !== '').join(' | ')
}
