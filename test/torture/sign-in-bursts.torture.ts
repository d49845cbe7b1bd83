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
  const real = realHashes.find((hash) => hash.form === form)
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
type Name = keyof typeof probes
const names = Object.keys(probes) as Name[]
type Times = Record<Name, number[]>
const noTimes = (): Times => ({ 'GET /health/ready': [], 'GET /v1/accounts/{username}': [] })

/**
 * Adds the durations of the probes in milliseconds, sent in turn with short pauses, each at least a number of times and
 * while `goesOn` is true.
 */
async function probe(times: Times, goesOn: () => boolean): Promise<void> {
  for (let round = 0; round < probesEach || goesOn(); round += 1) {
    for (const name of names) {
      const began = performance.now()
      const { status } = await probes[name]()
      if (status !== 200) throw new Error(`${name}: ${status}`)
      times[name].push(performance.now() - began)
      await pause(pauseMs)
    }
  }
}

async function burst(options: BurstOf): Promise<Burst> {
  child.send(options)
  const [message] = await once(child, 'message')
  return message as Burst
}

function p99(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(0.99 * sorted.length)] ?? Number.NaN
}

interface Measured {
  bursts: Burst[]
  /** The durations of all rounds, in milliseconds: one round has too few for a p99. */
  idle: Times
  loaded: Times
}

/** Idle and under load in turn, so that other work on the machine affects both. */
async function measure(bursts: readonly BurstOf[]): Promise<Measured> {
  const measured: Measured = { bursts: [], idle: noTimes(), loaded: noTimes() }
  for (const options of bursts) {
    await probe(measured.idle, () => false)
    let over = false
    const running = burst(options).finally(() => {
      over = true
    })
    await probe(measured.loaded, () => !over)
    measured.bursts.push(await running)
  }
  return measured
}

/** Requires that each probe was served in time, and describes how. */
function judge(t: Test, { idle, loaded }: Measured): string {
  return names
    .map((name) => {
      const [without, under] = [p99(idle[name]), p99(loaded[name])]
      const ratio = under / without
      t.ok(ratio <= most, `${name}: the ratio is ${ratio.toFixed(2)}`)
      return `${name} p99 ${under.toFixed(1)} by ${without.toFixed(1)} ms, ratio ${ratio.toFixed(2)}`
    })
    .join('; ')
}

const figures: string[] = []

t.test('other sources are served, and refused requests are accepted when they are retried', async (t) => {
  await probe(noTimes(), () => false) // warms up
  await burst(ofPresentCost)
  const measured = await measure(Array<BurstOf>(rounds).fill(ofPresentCost))
  const { bursts } = measured
  const accepted = (tries: number) => bursts.reduce((sum, { acceptedAt }) => sum + (acceptedAt[tries] ?? 0), 0)
  const refused = bursts.reduce((sum, burst) => sum + atOnce - (burst.acceptedAt[0] ?? 0), 0)
  t.strictSame(
    bursts.flatMap(({ otherwise }) => otherwise),
    [],
  )
  t.ok(refused > rounds * (atOnce / 4), `${refused} were refused at first`)
  t.ok(accepted(1) >= 0.9 * refused, `${accepted(1)} of them accepted when they came again`)
  figures.push(`${judge(t, measured)}; ${refused} × 503, ${accepted(1)} accepted at the second try`)
})

for (const [form, ofForm] of Object.entries(ofOthers)) {
  t.test(`others are served while accounts with hashes of the form ${form} sign in`, async (t) => {
    const measured = await measure(ofForm)
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
