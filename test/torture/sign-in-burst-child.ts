import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** What came of a burst: of all who sign in at once, how often each was refused, and what they were told. */
export interface Burst {
  /** Sign-ins that were accepted at the first try, at the second, and so on. */
  acceptedAt: number[]
  /** In seconds, of each refusal. */
  retryAfter: number[]
  /** Answers that are neither 201 nor 503 with Retry-After. */
  otherwise: string[]
}

const [address = '', login = '', password = '', size = '200'] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: Number(size) })
const payload = JSON.stringify({ login, password })
const mostTries = 6

function signIn(): Promise<{ status: number; retryAfter: number }> {
  const headers = { 'content-type': 'application/json', 'content-length': payload.length }
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

/** Comes again when it was told to, with what people and programs add to that. */
async function client(burst: Burst): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { status, retryAfter } = await signIn()
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
  burst.otherwise.push(`refused ${mostTries} times`)
}

process.on('message', async () => {
  const burst: Burst = { acceptedAt: [], retryAfter: [], otherwise: [] }
  await Promise.all(Array.from({ length: Number(size) }, () => client(burst)))
  process.send?.(burst)
})
process.on('disconnect', () => process.exit())
