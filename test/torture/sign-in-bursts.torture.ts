// Hashing cannot starve the rest: while 200 sign in at once, others are served, and those beyond the queue get 503. With each
// kind of hash that an account can have.
import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { realHashes } from '../credentials/real-hashes.ts'
import { startProcess } from '../service-process.ts'
import { password, startTestApp } from '../test-app.ts'
import { report } from './report.ts'
import type { Burst, BurstOf } from './sign-in-burst-child.ts'

t.setTimeout(1_800_000)
const atOnce = 200
const rounds = 9
/** With each other kind of hash. */
const roundsOfOthers = 3
/** p99 under load by p99 without. */
const most = 2.5
const probesEach = 200
const pauseMs = 5

const app = await startTestApp(t)
const person = await app.signUp()
const admin = await app.admin()

/** Imports new accounts with a hash of this form: signing in replaces it. */
async function importWith(form: string): Promise<BurstOf> {
  const real = realHashes.find((one) => one.form === form)
  if (real === undefined) throw new Error(`no hash of the form ${form}`)
  const logins = Array.from({ length: atOnce }, () => `h${randomUUID().slice(0, 13)}`)
  const lines = logins.map((username) =>
    JSON.stringify({ username, email: `${username}@example.com`, password_hash: real.hash }),
  )
  const headers = { 'content-type': 'application/x-ndjson' }
  const { body } = await app.ask('POST', '/v1/admin/imports', { token: admin.token, headers, body: lines.join('\n') })
  if (String(body).split('"status":"created"').length !== atOnce + 1) throw new Error(`${form}: ${body}`)
  return { logins, password: real.password }
}

const ofOthers: Record<string, BurstOf[]> = {}
for (const form of ['bcrypt', 'scrypt PHC', 'Keycloak pbkdf2-sha256', 'phpass', 'fbscrypt']) {
  ofOthers[form] = []
  for (let round = 0; round < roundsOfOthers; round += 1) ofOthers[form].push(await importWith(form))
}
const ofPresentCost: BurstOf = { logins: Array(atOnce).fill(person.email), password }
await app.started.relay.settled()
await Promise.all(Object.values(app.started.workers).map((worker) => worker.stop())) // the service is another process
const asInProduction = { ARGON2_MEMORY_KIB: '19456', ARGON2_TIME_COST: '2', HASH_QUEUE: '96' }
const service = await startProcess(t, { MONGODB_URI: app.uri, ...asInProduction })
const child = fork(join(import.meta.dirname, 'sign-in-burst-child.js'), [service.address])
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

async function burst(of: BurstOf): Promise<Burst> {
  child.send(of)
  const [found] = await once(child, 'message')
  return found as Burst
}

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)
const quantile = (numbers: readonly number[], part: number) =>
  sorted(numbers)[Math.min(numbers.length - 1, Math.floor(part * numbers.length))] ?? Number.NaN
const median = (numbers: readonly number[]) => quantile(numbers, 0.5)

interface Measured {
  bursts: Burst[]
  /** For each probe, its p99 of each round in milliseconds. */
  p99s: Record<keyof typeof probes, { idle: number[]; loaded: number[] }>
}

/** Idle and under load by turns, so that what else the machine does weighs on both. */
async function measure(all: readonly BurstOf[]): Promise<Measured> {
  const p99s: Measured['p99s'] = {
    'GET /health/ready': { idle: [], loaded: [] },
    'GET /v1/accounts/{username}': { idle: [], loaded: [] },
  }
  const bursts: Burst[] = []
  for (const one of all) {
    const idle = await probe(() => false)
    let over = false
    const running = burst(one).finally(() => {
      over = true
    })
    const loaded = await probe(() => !over)
    bursts.push(await running)
    for (const name of Object.keys(probes) as (keyof Times)[]) {
      p99s[name].idle.push(quantile(idle[name], 0.99))
      p99s[name].loaded.push(quantile(loaded[name], 0.99))
    }
  }
  return { bursts, p99s }
}

const ratiosOf = ({ idle, loaded }: { idle: number[]; loaded: number[] }) =>
  loaded.map((ms, round) => ms / (idle[round] ?? Number.NaN))

/** Requires that each probe was served in time, and describes how. */
function judge(t: Test, { p99s }: Measured): string {
  return Object.entries(p99s)
    .map(([name, both]) => {
      const ratio = median(ratiosOf(both))
      t.ok(ratio <= most, `${name}: the median ratio is ${ratio.toFixed(2)}`)
      t.comment(
        `${name}: ratios ${ratiosOf(both)
          .map((one) => one.toFixed(2))
          .join(' ')}`,
      )
      return `${name} p99 ${median(both.loaded).toFixed(1)} by ${median(both.idle).toFixed(1)} ms, ratio ${ratio.toFixed(2)}`
    })
    .join('; ')
}

const figures: string[] = []

t.test('other sources are served, and refused requests are accepted when they come again', async (t) => {
  await probe(() => false) // warms up
  await burst(ofPresentCost)
  const measured = await measure(Array<BurstOf>(rounds).fill(ofPresentCost))
  const { bursts } = measured
  const accepted = (tries: number) => bursts.reduce((sum, { acceptedAt }) => sum + (acceptedAt[tries] ?? 0), 0)
  const refused = bursts.reduce((sum, one) => sum + atOnce - (one.acceptedAt[0] ?? 0), 0)
  t.strictSame(
    bursts.flatMap(({ otherwise }) => otherwise),
    [],
  )
  t.ok(refused > rounds * (atOnce / 4), `${refused} were refused at first`)
  t.ok(accepted(1) >= 0.9 * refused, `${accepted(1)} of them accepted when they came again`)
  figures.push(`${judge(t, measured)}; ${refused} × 503, ${accepted(1)} accepted at the second try`)
})

for (const [form, all] of Object.entries(ofOthers)) {
  t.test(`others are served while accounts with hashes of the form ${form} sign in`, async (t) => {
    const measured = await measure(all)
    t.strictSame(
      measured.bursts.flatMap(({ otherwise }) => otherwise),
      [],
    )
    figures.push(`${form}: ${judge(t, measured)}`)
  })
}

t.test('reports the figure', async (t) => {
  report(t, {
    guarantee: 'G16',
    figure: `${rounds} × ${atOnce} sign-ins at once, and ${roundsOfOthers} × with each other kind of hash: ${figures.join('; ')}`,
  })
})
