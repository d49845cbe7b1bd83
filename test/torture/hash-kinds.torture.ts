// The time of a failed sign-in does not reveal what kind of hash an account has, nor that there is one.

import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hash } from 'argon2'
import t from 'tap'
import { hour } from '../../src/time.ts'
import { realHashes } from '../credentials/real-hashes.ts'
import { startProcess } from '../service-process.ts'
import { startTestApp } from '../test-app.ts'
import { compareSamples } from '../two-samples.ts'
import { report, sized } from './report.ts'

t.setTimeout(hour)
const samples = sized(80, 40)
/** One in a thousand: eight kinds are measured, and chance alone must not fail the run. */
const likely = 0.001
/** Enough accounts of each kind that none reaches the number of failed sign-ins that causes a hold. */
const people = 20

const cost = { ARGON2_MEMORY_KIB: '19456' }
const app = await startTestApp(t, cost)
const first = (form: string) => realHashes.find((real) => real.form === form)?.hash ?? ''
const kinds: Record<string, string | null> = {
  'the present cost': await hash('a password', { memoryCost: 19456, timeCost: 2, parallelism: 1 }),
  'a lower cost of before': await hash('a password', { memoryCost: 4096, timeCost: 2, parallelism: 1 }),
  bcrypt: first('bcrypt'),
  scrypt: first('scrypt PHC'),
  PBKDF2: first('Keycloak pbkdf2-sha256'),
  phpass: first('phpass'),
  Firebase: first('fbscrypt'),
  'no password': null,
}
const logins: Record<string, string[]> = {}
const { token } = await app.admin()
for (const [kind, password_hash] of Object.entries(kinds)) {
  logins[kind] = Array.from({ length: people }, () => `h${randomUUID().slice(0, 13)}`)
  const lines = logins[kind].map((username) =>
    JSON.stringify({ username, email: `${username}@example.com`, password_hash }),
  )
  const headers = { 'content-type': 'application/x-ndjson' }
  const { body } = await app.ask('POST', '/v1/admin/imports', { token, headers, body: lines.join('\n') })
  if (String(body).split('"status":"created"').length !== people + 1) throw new Error(`${kind}: ${body}`)
}
await app.started.relay.settled()
await Promise.all(Object.values(app.started.workers).map((worker) => worker.stop())) // the service is another process

const dataDir = await mkdtemp(join(tmpdir(), 'holdfast-hash-kinds-'))
t.teardown(() => rm(dataDir, { recursive: true, force: true }))
const service = await startProcess(t, { MONGODB_URI: app.uri, DATA_DIR: dataDir, ...cost })

async function signIn(login: string): Promise<{ status: number; ms: number }> {
  const began = performance.now()
  const { status } = await service.ask('POST', '/v1/sessions', { body: { login, password: 'a wrong password' } })
  return { status, ms: performance.now() - began }
}

/** Sign-ins with a kind and with unknown logins, one after the other, in random order within each pair. */
async function measure(kind: string) {
  const times: Record<'true' | 'false', number[]> = { true: [], false: [] }
  const statuses = new Set<number>()
  for (let index = -10; index < samples; index += 1) {
    const isFirst = Math.random() < 0.5
    for (const isKnown of [isFirst, !isFirst]) {
      const known = logins[kind]?.[Math.abs(index) % people] ?? ''
      const { status, ms } = await signIn(isKnown ? known : `u${randomUUID().slice(0, 13)}`)
      if (index >= 0) times[`${isKnown}`].push(ms)
      statuses.add(status)
    }
  }
  return { ...compareSamples(times.true, times.false), statuses: [...statuses] }
}

const likelihoods: string[] = []

for (const kind of Object.keys(kinds)) {
  t.test(`${kind}: a wrong password cannot be told from an unknown login`, async (t) => {
    const measured = await measure(kind)
    const [known, unknown] = measured.medians.map((median) => median.toFixed(2))
    t.comment(`${kind}: medians ${known} and ${unknown} ms, D ${measured.distance.toFixed(4)}`)
    likelihoods.push(`${kind} p = ${measured.p.toFixed(3)}`)
    t.strictSame(measured.statuses, [401])
    t.ok(measured.p > likely)
  })
}

t.test('reports the figure', async (t) => {
  report(t, {
    guarantee: 'G10',
    figure: `${samples} wrong passwords for each kind of hash beside as many unknown logins: ${likelihoods.join(', ')}`,
  })
})
