import { setTimeout as pause } from 'node:timers/promises'
import type { createSender } from './http.ts'
import { ask, load, nextSerial } from './load.ts'
import { cpuMs, type TargetProcess } from './processes.ts'
import type { Operation, Target, User } from './target.ts'
import type { WireProxy } from './wire-proxy.ts'

/** A target that runs, with who is signed in to it. */
export interface Running {
  target: Target
  process: TargetProcess
  /** Null where it has a database of its own. */
  proxy: WireProxy | null
  sender: ReturnType<typeof createSender>
  users: User[]
  /** Who signs in again and again: an account keeps so many sessions, and the oldest end. */
  returning: User[]
}

const usersOf = ({ users, returning }: Running, operation: Operation) => (operation === 'sign-in' ? returning : users)

/** One round of one operation. */
export interface Round {
  perSecond: number
  p50: number
  p99: number
  /** Processor time for each operation, what follows it included, in milliseconds. */
  serverMs: number
  databaseMs: number
  driverMs: number
}

const quietMs = 1_500
const patienceMs = 20_000

const total = (proxy: WireProxy | null) =>
  proxy === null ? 0 : [...proxy.counts().values()].reduce((a, b) => a + b, 0)

/**
 * Waits until a target has done all that follows its requests: until no more commands pass than when it is idle.
 *
 * @param idlePerSecond commands that it sends anyway
 */
async function settled(proxy: WireProxy | null, idlePerSecond: number): Promise<void> {
  const deadline = performance.now() + patienceMs
  for (let before = total(proxy); performance.now() < deadline; before = total(proxy)) {
    await pause(quietMs)
    if (total(proxy) - before <= Math.ceil((idlePerSecond * quietMs) / 1000)) return
  }
}

/** How many commands a second a target sends that nobody asks for anything. */
export async function idleRate({ proxy }: Running, seconds: number): Promise<number> {
  const before = total(proxy)
  await pause(seconds * 1000)
  return (total(proxy) - before) / seconds
}

/** @param milliseconds for how long requests are sent; what follows from them comes on top */
export async function measureRound(
  running: Running,
  operation: Operation,
  database: number,
  { milliseconds, idle }: { milliseconds: number; idle: number },
): Promise<Round> {
  const { target, process: server, proxy, sender } = running
  const cpu = async () => ({ server: await cpuMs(server.pid), database: await cpuMs(database), driver: ownCpuMs() })
  const before = await cpu()
  const { count, seconds, latencies } = await load(
    target,
    sender.send,
    operation,
    usersOf(running, operation),
    milliseconds,
  )
  const { driver } = await cpu()
  await settled(proxy, idle)
  const after = await cpu()
  const at = (share: number) => latencies[Math.min(count - 1, Math.floor(count * share))] ?? Number.NaN
  return {
    perSecond: count / seconds,
    p50: at(0.5),
    p99: at(0.99),
    serverMs: (after.server - before.server) / count,
    databaseMs: target.usesMongo ? (after.database - before.database) / count : 0,
    driverMs: (driver - before.driver) / count,
  }
}

function ownCpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The commands of each operation of one client, until the wire is quiet, by name; without those of an idle server. */
export async function countCommands(
  running: Running,
  operation: Operation,
  { times, idle }: { times: number; idle: number },
): Promise<{ perRequest: number; byName: Record<string, number> } | null> {
  const { target, proxy, sender } = running
  const [user] = usersOf(running, operation)
  if (proxy === null || user === undefined) return null
  const before = proxy.counts()
  const begun = performance.now()
  for (let time = 0; time < times; time += 1) {
    await ask(target, sender.send, operation, operation === 'sign-up' ? { ...user, serial: nextSerial() } : user)
  }
  await settled(proxy, idle)
  const idleMeanwhile = (idle * (performance.now() - begun)) / 1000
  const names = [...proxy.counts()].map(([name, count]) => [name, count - (before.get(name) ?? 0)] as const)
  const sum = names.reduce((total, [, count]) => total + count, 0)
  const byName = Object.fromEntries(
    names.filter(([, count]) => count > 0).map(([name, count]) => [name, count / times]),
  )
  return { perRequest: Math.max(0, sum - idleMeanwhile) / times, byName }
}
