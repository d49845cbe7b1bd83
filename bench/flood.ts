import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openBenchDatabase } from './bench-database.ts'
import { type Headers, type RunningHoldfast, signIn, signUp, startHoldfast } from './holdfast.ts'
import { keepSection } from './keep.ts'
import { cpuMs, memoryMb } from './processes.ts'
import { describeMachine, digits, median, table } from './report.ts'
import { password } from './target.ts'

/**
 * Measures what a flood does to others, what many idle connections and many requests do to memory, and what an unchanged
 * answer saves. It prints a table as Markdown; --keep writes it into docs/performance.md. It leaves nothing running and
 * nothing else on disk.
 */
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '10000' },
    requests: { type: 'string', default: '1000000' },
    keep: { type: 'boolean', default: false },
  },
})
const rounds = Number(options.rounds)
const connections = Number(options.connections)
const requests = Number(options.requests)
const say = (text: string) => process.stderr.write(`${text}\n`)
const inWords = (count: number) => count.toLocaleString('en')

type Row = [string, ...string[]]
const row = (measured: string, without: number, beside: number): Row => [
  ...([measured, digits(without), digits(beside)] as const),
  digits(beside / without),
]

function p99(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(0.99 * times.length)] ?? Number.NaN
}

/** How long `work` takes, in milliseconds, one time after the other until so many have passed. */
async function timesOf(work: () => Promise<unknown>, milliseconds: number): Promise<number[]> {
  const times: number[] = []
  for (const until = performance.now() + milliseconds; performance.now() < until; ) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  return times
}

/** The times of `work` without and beside a flood, in rounds by turns. */
async function besideFlood(work: () => Promise<unknown>, flood: () => Promise<unknown>, clients: number) {
  const [without, beside]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    without.push(...(await timesOf(work, 4_000)))
    let isOver = false
    const again = async () => {
      while (!isOver) await flood()
    }
    const flooding = Promise.all(Array.from({ length: clients }, again))
    await pause(500)
    beside.push(...(await timesOf(work, 4_000)))
    isOver = true
    await flooding
  }
  return { without, beside }
}

async function measureSignUps(service: RunningHoldfast, user: Headers): Promise<Row[]> {
  let serial = 0
  const read = () => service.ask({ method: 'GET', path: '/v1/me', headers: user })
  const flood = () => signUp(service, `flood${++serial}`)
  const { without, beside } = await besideFlood(read, flood, 32)
  return [row('p99 of an own read beside 32 clients that sign up, ms', p99(without), p99(beside))]
}

async function measureFairness(service: RunningHoldfast): Promise<Row[]> {
  const from = (source: string) => () =>
    service.ask({
      ...{ method: 'POST', path: '/v1/sessions', headers: { 'x-forwarded-for': source } },
      body: { login: `source${source.at(-1)}`, password },
    })
  const refusedOften = () => from('198.51.100.2')().catch(() => pause(200)) // 503, since its line is full
  const { without, beside } = await besideFlood(from('198.51.100.1'), refusedOften, 120)
  return [row('p50 of a sign-in beside 120 at once from one other source, ms', median(without), median(beside))]
}

/** A connection that has been used once and stays open. */
async function openIdle({ address }: RunningHoldfast): Promise<Socket> {
  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  socket.write('GET /health/live HTTP/1.1\r\nHost: bench.test\r\n\r\n')
  await once(socket, 'data')
  return socket
}

async function measureIdle(service: RunningHoldfast, user: Headers): Promise<Row[]> {
  const read = () => timesOf(() => service.ask({ method: 'GET', path: '/v1/me', headers: user }), 4_000)
  const [memory, times] = [await memoryMb(service.pid), await read()]
  const open: Socket[] = []
  while (open.length < connections) {
    open.push(...(await Promise.all(Array.from({ length: 100 }, () => openIdle(service)))))
  }
  const rows = [
    row(`memory beside ${inWords(connections)} idle connections, MB`, memory, await memoryMb(service.pid)),
    row(`p50 of an own read beside them, ms`, median(times), median(await read())),
  ]
  for (const socket of open) socket.destroy()
  return rows
}

/** The processor time of the service for each of many requests that 16 clients send, in milliseconds. */
async function cpuOfEach({ pid }: RunningHoldfast, count: number, work: () => Promise<unknown>): Promise<number> {
  const before = await cpuMs(pid)
  let left = count
  const again = async () => {
    while (left-- > 0) await work()
  }
  await Promise.all(Array.from({ length: 16 }, again))
  return ((await cpuMs(pid)) - before) / count
}

async function measureUnchanged(service: RunningHoldfast, user: Headers): Promise<Row[]> {
  const read = (headers: Headers) => () => service.send({ method: 'GET', path: '/v1/me', headers })
  const asBefore = { ...user, 'if-none-match': String((await read(user)()).headers.etag) }
  if ((await read(asBefore)()).status !== 304) throw new Error('an own read is never answered with 304')
  const [full, unchanged]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    full.push(await cpuOfEach(service, 5_000, read(user)))
    unchanged.push(await cpuOfEach(service, 5_000, read(asBefore)))
  }
  return [row('processor time of an own read: 200 and 304, ms', median(full), median(unchanged))]
}

async function measureMemory(service: RunningHoldfast, user: Headers): Promise<Row[]> {
  const read = () => service.ask({ method: 'GET', path: '/v1/me', headers: user })
  const warm = requests / 100
  await cpuOfEach(service, warm, read)
  const before = await memoryMb(service.pid)
  await cpuOfEach(service, requests - warm, read)
  const after = await memoryMb(service.pid)
  return [row(`memory after ${inWords(warm)} and ${inWords(requests)} requests, MB`, before, after)]
}

async function measure(uri: string, folder: string): Promise<string> {
  const service = await startHoldfast(uri, folder, { TRUST_PROXY: '127.0.0.1' })
  try {
    const { signedIn } = await signUp(service, 'reader')
    for (const name of ['source1', 'source2']) await signUp(service, name)
    await signIn(service, 'source1')
    const rows: Row[] = []
    for (const part of [measureSignUps, measureFairness, measureUnchanged, measureIdle, measureMemory]) {
      say(`${part.name} …`)
      rows.push(...(await part(service, signedIn)))
      say(JSON.stringify(rows.at(-1)))
    }
    return `${describeMachine()}. ${rounds} rounds, in turn.\n\n${table(['', 'without', 'with', 'ratio'], rows)}`
  } finally {
    await service.end()
  }
}

const folder = await mkdtemp(join(tmpdir(), 'holdfast-flood-'))
const database = await openBenchDatabase(say)
try {
  const { uri } = await database.openFor('flood')
  const text = await measure(uri, folder)
  process.stdout.write(`${text}\n`)
  if (options.keep) await keepSection('flood', text)
} finally {
  await database.close()
  await rm(folder, { recursive: true, force: true })
}
