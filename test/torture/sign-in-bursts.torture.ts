// Hashing cannot starve the rest: while 200 sign in at once, others are served, and those beyond the queue get 503.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { startProcess } from '../service-process.ts'
import { password, startTestApp } from '../test-app.ts'
import { report } from './report.ts'
import type { Burst } from './sign-in-burst-child.ts'

t.setTimeout(1_800_000)
const atOnce = 200
const rounds = 9
/** p99 under load by p99 without. */
const most = 2.5
const probesEach = 200
const pauseMs = 5

const app = await startTestApp(t)
const person = await app.signUp()
await app.started.relay.settled()
await Promise.all(Object.values(app.started.workers).map((worker) => worker.stop())) // the service is another process
const asInProduction = { ARGON2_MEMORY_KIB: '19456', ARGON2_TIME_COST: '2', HASH_QUEUE: '96' }
const service = await startProcess(t, { MONGODB_URI: app.uri, ...asInProduction })
const child = fork(join(import.meta.dirname, 'sign-in-burst-child.js'), [
  ...[service.address, person.email, password, `${atOnce}`],
])
t.teardown(() => child.kill())

const probes = {
  'GET /health/ready': () => service.ask('GET', '/health/ready'),
  'GET /v1/accounts/{username}': () => service.ask('GET', `/v1/accounts/${person.username}`),
}
type Times = Record<keyof typeof probes, number[]>

/** Asks in turn, with short pauses, until each was asked so often and `goesOn` says no more; in milliseconds. */
async function probe(goesOn: () => boolean): Promise<Times> {
  const times: Times = { 'GET /health/ready': [], 'GET /v1/accounts/{username}': [] }
  while (times['GET /health/ready'].length < probesEach || goesOn()) {
    for (const [name, ask] of Object.entries(probes) as [keyof Times, () => Promise<{ status: number }>][]) {
      const began = performance.now()
      const { status } = await ask()
      if (status !== 200) throw new Error(`${name}: ${status}`)
      times[name].push(performance.now() - began)
      await pause(pauseMs)
    }
  }
  return times
}

async function burst(): Promise<Burst> {
  child.send('begin')
  const [found] = await once(child, 'message')
  return found as Burst
}

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)
const quantile = (numbers: readonly number[], part: number) =>
  sorted(numbers)[Math.min(numbers.length - 1, Math.floor(part * numbers.length))] ?? Number.NaN
const median = (numbers: readonly number[]) => quantile(numbers, 0.5)

/** Idle and under load by turns, so that what else the machine does weighs on both. */
t.test('other sources are served, and refused requests are accepted when they come again', async (t) => {
  const ratios: Record<string, number[]> = {}
  const p99s: Record<string, { idle: number[]; loaded: number[] }> = {}
  const bursts: Burst[] = []
  await probe(() => false) // warms up
  await burst()
  for (let round = 0; round < rounds; round += 1) {
    const idle = await probe(() => false)
    let over = false
    const running = burst().finally(() => {
      over = true
    })
    const loaded = await probe(() => !over)
    bursts.push(await running)
    for (const name of Object.keys(probes) as (keyof Times)[]) {
      const both = [quantile(idle[name], 0.99), quantile(loaded[name], 0.99)] as const
      ratios[name] = [...(ratios[name] ?? []), both[1] / both[0]]
      const before = p99s[name] ?? { idle: [], loaded: [] }
      p99s[name] = { idle: [...before.idle, both[0]], loaded: [...before.loaded, both[1]] }
    }
  }
  const accepted = (tries: number) => bursts.reduce((sum, { acceptedAt }) => sum + (acceptedAt[tries] ?? 0), 0)
  const refused = bursts.reduce((sum, one) => sum + atOnce - (one.acceptedAt[0] ?? 0), 0)
  t.strictSame(
    bursts.flatMap(({ otherwise }) => otherwise),
    [],
  )
  t.ok(refused > rounds * (atOnce / 4), `${refused} were refused at first`)
  t.ok(accepted(1) >= 0.9 * refused, `${accepted(1)} of them accepted when they came again`)
  const told = Object.entries(ratios).map(([name, all]) => {
    const { idle = [], loaded = [] } = p99s[name] ?? {}
    t.ok(median(all) <= most, `${name}: the median ratio is ${median(all).toFixed(2)}`)
    t.comment(`${name}: ratios ${all.map((ratio) => ratio.toFixed(2)).join(' ')}`)
    return `${name} p99 ${median(loaded).toFixed(1)} by ${median(idle).toFixed(1)} ms, ratio ${median(all).toFixed(2)}`
  })
  report(t, {
    guarantee: 'G16',
    figure: `${rounds} × ${atOnce} sign-ins at once: ${told.join('; ')}; ${refused} × 503, ${accepted(1)} accepted at the second try`,
  })
})
