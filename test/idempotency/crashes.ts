import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { eventually, type Reply, signUpOf } from '../service-process.ts'
import type { TestApp } from '../test-app.ts'

/** The results of clients that repeat their sign-up after a crash, added up. */
export interface CrashFigures {
  /** The number of kills, and of different moments at which they happened. */
  kills: number
  moments: number
  /** Accounts beyond the requested one. */
  duplicates: number
  /** Repetitions that were refused because of their own name or address. */
  conflictsWithOneself: number
  /** Repeated answers that differ from the first one, or whose token is not valid. */
  differing: number
}

const child = join(import.meta.dirname, 'sign-up-child.js')
const settings = {
  NODE_ENV: 'test',
  ARGON2_MEMORY_KIB: '1024',
  RATE_LIMITS: 'off',
  SETUP_TOKEN: 'the setup token of the tests',
  SECRET: 'the-secret-of-the-tests-is-long-enough',
}
const leaseAndMore = 61_000

/**
 * * Kills a sign-up before and after each of its commands, a number of times each, and repeats it as a client would.
 *
 * @param app shares the database and the secret; its clock is moved past the leases
 */
export async function crashSignUps(app: TestApp, times: number): Promise<CrashFigures> {
  const figures = { kills: 0, moments: 0, duplicates: 0, conflictsWithOneself: 0, differing: 0 }
  for (const moment of ['commandStarted', 'commandSucceeded']) {
    for (let at = 1; await crashAt(app, moment, at, times, figures); at += 1) figures.moments += 1
  }
  return figures
}

/** How many sign-ups are killed concurrently: starting a process takes most of the time. */
const atOnce = 2

/** @returns false when one of the sign-ups had no such command: only a transaction that was tried again has more than the others */
async function crashAt(app: TestApp, moment: string, at: number, times: number, figures: CrashFigures) {
  let [time, areKilled] = [0, true]
  const crashes = Array.from({ length: atOnce }, async () => {
    while (areKilled && time < times) {
      const isKilled = await crash(app, moment, at, time++, figures)
      areKilled &&= isKilled
    }
  })
  await Promise.all(crashes)
  return areKilled
}

/** @returns false when the sign-up was answered before the moment came */
async function crash(app: TestApp, moment: string, at: number, time: number, figures: CrashFigures): Promise<boolean> {
  const name = `crash.${moment === 'commandStarted' ? 'before' : 'after'}.${at}.${time}`
  const [body, key] = [signUpOf(name), `the-key-of-${name}`]
  const args = [child, app.uri, moment, String(at), key, JSON.stringify(body), JSON.stringify(settings)]
  const run = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [code, signal] = await once(run, 'exit')
  if (code === 0) return false
  if (signal !== 'SIGKILL') throw new Error(`the child ended with ${code ?? signal}`)
  figures.kills += 1
  await repeat(app, body, key, figures)
  return true
}

async function repeat(app: TestApp, body: ReturnType<typeof signUpOf>, key: string, figures: CrashFigures) {
  const ask = () => app.ask('POST', '/v1/accounts', { body, headers: { 'idempotency-key': key } })
  const first = await eventually(`an answer under ${key}`, async () => {
    const answer = await ask()
    if (answer.body.code === 'idempotency_in_progress') app.advanceClock(leaseAndMore)
    const again = answer.body.code === 'idempotency_in_progress' || answer.status === 503
    return again ? null : (answer as Reply)
  })
  const isConflict = first.status === 409
  if (isConflict) figures.conflictsWithOneself += 1
  const second = await ask()
  const session = await app.ask('GET', '/v1/me', { token: first.body.session?.token })
  const same = JSON.stringify([first.status, first.body]) === JSON.stringify([second.status, second.body])
  if (!isConflict && (!same || session.status !== 200 || second.headers['idempotency-replayed'] !== 'true')) {
    figures.differing += 1
  }
  const accounts = app.started.service.db.accounts.find({ email_key: body.email })
  figures.duplicates += Math.max(0, (await accounts.toArray()).length - 1)
}
