// The time of an answer does not reveal whether an address has an account: 2,000 requests of each class, in random order.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { hour } from '../../src/time.ts'
import { type Reply, startProcess } from '../service-process.ts'
import { giveToken, type Person, password, startTestApp } from '../test-app.ts'
import { compareSamples } from '../two-samples.ts'
import { report, sized } from './report.ts'

t.setTimeout(hour)
const samples = sized(2_000)
const likely = 0.01
const people = 200 // so that none reaches the number of failed sign-ins that causes a hold

const cost = { ARGON2_MEMORY_KIB: '19456' } // the same for all: an account with an older hash would be recognisable by its cost
const app = await startTestApp(t, cost)
const members: Person[] = []
for (let index = 0; index < people; index += 1) members.push(await app.signUp())
const verified: Person[] = []
for (let index = 0; index < people; index += 1) {
  const person = await app.signUp()
  const body = { token: await giveToken(app, person, 'email_verification') }
  await app.ask('POST', '/v1/email-verifications/confirm', { token: person.token, body })
  verified.push(person)
}
await app.started.relay.settled()
await Promise.all(Object.values(app.started.workers).map((worker) => worker.stop())) // the service is another process

const dataDir = await mkdtemp(join(tmpdir(), 'holdfast-concealing-'))
t.teardown(() => rm(dataDir, { recursive: true, force: true }))
const service = await startProcess(t, {
  ...{ MONGODB_URI: app.uri, DATA_DIR: dataDir },
  ...{ EMAIL_CONFLICTS: 'conceal', ...cost },
})

const itemAt = <T>(pool: readonly T[], index: number) => pool[index % pool.length] as T
const strangers = members.map(({ email }) => email.replace('member', 'nobody'))
const addressOf = (known: boolean, index: number) => (known ? itemAt(members, index).email : itemAt(strangers, index))
let serial = 0
const freshName = () => `fresh.${++serial}.x`

/** A request about an existing or a non-existing account. */
type Make = (known: boolean, index: number) => Promise<Reply>

const alike: Record<string, Make> = {
  'sign-in': (known, index) =>
    service.ask('POST', '/v1/sessions', { body: { login: addressOf(known, index), password: 'a wrong password' } }),
  reset: (known, index) => service.ask('POST', '/v1/password-resets', { body: { email: addressOf(known, index) } }),
  'verification again': (known, index) =>
    service.ask('POST', '/v1/me/email-verifications', { token: itemAt(known ? verified : members, index).token }),
  'sign-up': (known, index) =>
    service.ask('POST', '/v1/accounts', {
      body: { username: freshName(), email: addressOf(known, index), password },
    }),
  'e-mail change': (known, index) =>
    service.ask('PUT', '/v1/me/email', {
      token: itemAt(verified, index).token,
      body: { email: addressOf(known, index), password },
    }),
}

/** Requests of both classes, one after the other, in random order within each pair; with the statuses. */
async function measure(make: Make) {
  const times: Record<'true' | 'false', number[]> = { true: [], false: [] }
  const statuses = new Set<number>()
  for (let index = -20; index < samples; index += 1) {
    const first = Math.random() < 0.5
    for (const known of [first, !first]) {
      const began = performance.now()
      const { status } = await make(known, Math.abs(index))
      if (index >= 0) times[`${known}`].push(performance.now() - began)
      statuses.add(status)
    }
  }
  return { ...compareSamples(times.true, times.false), statuses: [...statuses] }
}

const likelihoods: string[] = []

function tell(label: string, { distance, p, medians, statuses }: Awaited<ReturnType<typeof measure>>): void {
  const [known, unknown] = medians.map((median) => median.toFixed(3))
  t.comment(
    `concealing: ${label} ${statuses}: ${samples} a class, medians ${known} and ${unknown} ms, D ${distance.toFixed(4)}, p ${p.toFixed(4)}`,
  )
}

for (const [label, make] of Object.entries(alike)) {
  t.test(`${label}: known and unknown addresses cannot be told apart`, async (t) => {
    let measured = await measure(make)
    tell(label, measured)
    if (measured.p <= likely) {
      measured = await measure(make) // chance does not come twice; a difference does
      tell(`${label}, once more`, measured)
    }
    likelihoods.push(`${label} p = ${measured.p.toFixed(3)}`)
    t.equal(measured.statuses.length, 1)
    t.ok(measured.p > likely)
  })
}

t.test('reports the figure', async (t) => {
  report(t, { guarantee: 'G10', figure: `${samples} requests of each class: ${likelihoods.join(', ')}` })
})

t.test('free and taken names can be told apart: the measurement works', async (t) => {
  const measured = await measure((known, index) =>
    service.ask('GET', `/v1/usernames/${known ? itemAt(members, index).username : freshName()}`),
  )
  tell('free and taken names', measured)
  t.ok(measured.p <= likely)
})
