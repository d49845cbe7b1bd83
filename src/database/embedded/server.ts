import { readFile, rename } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { host, launchMongod } from './launch-mongod.ts'
import { becomePrimary, replicaSet } from './replica-set.ts'
import { parseJson } from './run-file.ts'

export interface ServerPlan {
  program: string
  folder: string
  logFile: string
  port: number
  progress: (text: string) => void
}

export interface RunningServer {
  uri: string
  pid: number
  stop: () => Promise<void>
}

const busyAttempts = 10
const portPatienceMs = 2000

/**
 * A small server beside a service on one machine. It logs no slow commands: those lines would contain personal data.
 * The service reads nothing as it was in the past: the files of what was dropped need not stay for the five minutes that
 * are the default, which would use up the open files of a process that drops many databases.
 */
const serverOptions = [
  ...['--slowms', '2147483647'],
  ...['--wiredTigerCacheSizeGB', '1'],
  ...['--oplogSize', '512'],
  ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
  ...['--setParameter', 'minSnapshotHistoryWindowInSeconds=0'],
]

/**
 * Starts `mongod` as a replica set of one member, through mongodb-memory-server: in a process group of its own, so that
 * a Ctrl-C to the service's group does not end it, and with a watcher process that ends it when this process dies.
 *
 * @returns the server, once it accepts writes
 * @throws Error with the server's last messages when it does not start
 */
export async function startServer(plan: ServerPlan): Promise<RunningServer> {
  const slow = setTimeout(() => plan.progress('Starting the database …'), 1000)
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        return await launch(plan)
      } catch (error) {
        const words = await lastMessages(plan.logFile, error)
        // A server whose service was killed a moment ago may still have the files open.
        const isBusy = /DBPathInUse|resource busy|already being managed/i.test(words)
        if (!isBusy || attempt === busyAttempts)
          throw new Error(`mongod did not start on ${plan.folder}: ${words}`, { cause: error })
        await sleep(1000)
      }
    }
  } finally {
    clearTimeout(slow)
  }
}

async function launch(plan: ServerPlan): Promise<RunningServer> {
  const { logFile, port } = plan
  await rename(logFile, `${logFile}.old`).catch(() => {}) // mongod would keep each old log under another name
  const instance = await launchMongod({ ...plan, replicaSet, options: serverOptions })
  const server = {
    uri: `mongodb://${host}:${port}/holdfast?replicaSet=${replicaSet}&w=majority&journal=true`,
    pid: instance.mongodProcess?.pid ?? 0,
    stop: async () => void (await instance.stop()),
  }
  try {
    await becomePrimary(`${host}:${port}`)
    // Another program may just have taken the port, and would look like a server that is ready.
    if (!(await answers(server.uri, server.pid, 10_000))) throw new Error(`mongod does not answer at ${host}:${port}`)
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}

/**
 * * @param preferred the port to use if it is free or becomes free in a moment: the threads of the previous server may
 * still be ending
 * @returns that port, or a random free one below the range from which systems assign client ports: a client that tries
 *   to connect to a closed port of that range can be connected to itself, and then occupies the port
 */
export async function freePort(preferred: number | null): Promise<number> {
  const deadline = Date.now() + portPatienceMs
  while (preferred !== null && Date.now() < deadline) {
    if (await isFree(preferred)) return preferred
    await sleep(50)
  }
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 7000)
    if (await isFree(port)) return port
  }
}

/** @returns whether no program listens there */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
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

/** @returns the version that the server reports, such as `6.0.5` */
export async function serverVersion(uri: string): Promise<string> {
  const info = await withClient(uri, 5000, (client) => client.db('admin').command({ buildInfo: 1 }))
  return String(info.version)
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

/** The failure, with the messages of the server at severity error or fatal. */
async function lastMessages(logFile: string, error: unknown): Promise<string> {
  const message = error instanceof Error ? error.message : String(error)
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n')
  const words = lines.flatMap((line) => {
    const entry = parseJson<{ s: string; msg: string; attr?: { error?: unknown } }>(line)
    if (entry?.s !== 'E' && entry?.s !== 'F') return []
    return [`${entry.msg} ${entry.attr?.error === undefined ? '' : JSON.stringify(entry.attr.error)}`.trim()]
  })
  return [message, ...words.slice(-3)].join(' | ')
}
