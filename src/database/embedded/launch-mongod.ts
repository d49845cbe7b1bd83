import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoInstance } from 'mongodb-memory-server-core'
import { MongoInstanceEvents } from 'mongodb-memory-server-core/lib/util/MongoInstance.js'

/** A server only for this machine. */
export const host = '127.0.0.1'

export interface LaunchPlan {
  program: string
  folder: string
  logFile: string
  port: number
  replicaSet: string
  /** Further arguments of `mongod`. */
  options: readonly string[]
}

/** A killed server may have a long journal to recover. */
const launchMs = 120_000

/**
 * Launches `mongod` through mongodb-memory-server, in a process group of its own, so that a Ctrl-C to the group of this
 * process does not end it, and with a watcher process that ends it when this process dies.
 *
 * @returns the instance, once its port is open
 * @throws Error when it ends before, or is not ready after two minutes
 */
export async function launchMongod(plan: LaunchPlan): Promise<MongoInstance> {
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false' // any mongod will do, without a warning
  const instance = new MongoInstance({
    instance: {
      port: plan.port,
      ip: host,
      dbPath: plan.folder,
      storageEngine: 'wiredTiger',
      replSet: plan.replicaSet,
      launchTimeout: launchMs,
      args: ['--quiet', '--nounixsocket', '--logpath', plan.logFile, ...plan.options],
    },
    binary: { systemBinary: plan.program },
    spawn: { detached: true },
  })
  await Promise.all([untilListening(instance, plan.port), instance.start()])
  return instance
}

/**
 * The log goes to a file, so mongodb-memory-server is given the line that it expects on stdout as soon as the port is
 * open.
 */
async function untilListening(instance: MongoInstance, port: number): Promise<void> {
  let isOver = false
  instance.once(MongoInstanceEvents.instanceError, () => {
    isOver = true
  })
  instance.once(MongoInstanceEvents.instanceClosed, () => {
    isOver = true
  })
  while (!isOver) {
    if (await accepts(port)) {
      instance.emit(MongoInstanceEvents.instanceReady)
      return
    }
    await sleep(20)
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host })
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
