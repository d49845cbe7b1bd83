import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** The result of a burst of concurrent sign-ins: how often each was refused, and with which delay. */
export interface Burst {
  /** Sign-ins that were accepted at the first try, at the second, and so on. */
  acceptedAt: number[]
  /** The Retry-After of each refusal, in seconds. */
  retryAfter: number[]
  /** Answers that are neither 201 nor 503 with Retry-After. */
  otherwise: string[]
}

/** The concurrent sign-ins: one login for each, with the same password for all. */
export interface BurstOf {
  logins: readonly string[]
  password: string
}

const [address = ''] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
const maxTries = 6

function signIn(payload: string): Promise<{ status: number; retryAfter: number }> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/v1/sessions`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => {
        resolve({ status: answer.statusCode ?? 0, retryAfter: Number(answer.headers['retry-after'] ?? Number.NaN) })
      })
    })
    sent.on('error', reject)
    sent.end(payload)
  })
}

/** Retries after Retry-After, plus the delay that people and programs add. */
async function client(burst: Burst, payload: string): Promise<void> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const { status, retryAfter } = await signIn(payload)
    if (status === 201) {
      burst.acceptedAt[tries] = (burst.acceptedAt[tries] ?? 0) + 1
      return
    }
    if (status !== 503 || !(retryAfter >= 1)) {
      burst.otherwise.push(`${status}, Retry-After ${retryAfter}`)
      return
    }
    burst.retryAfter.push(retryAfter)
    await pause(1_000 * (retryAfter + Math.random()))
  }
  burst.otherwise.push(`refused ${maxTries} times`)
}

process.on('message', async ({ logins, password }: BurstOf) => {
  const burst: Burst = { acceptedAt: [], retryAfter: [], otherwise: [] }
  await Promise.all(logins.map((login) => client(burst, JSON.stringify({ login, password }))))
  process.send?.(burst)
})
process.on('disconnect', () => process.exit())
