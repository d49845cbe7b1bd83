import type { createSender } from './http.ts'
import type { Operation, Target, User } from './target.ts'

type Send = ReturnType<typeof createSender>['send']

/** What clients got that asked for a while, one request after the other each. */
export interface Load {
  count: number
  seconds: number
  /** How long requests took, in milliseconds, sorted. */
  latencies: number[]
}

let lastSerial = 0
/** Each sign-up of a run is somebody else. */
export const nextSerial = () => ++lastSerial

/** Signs up somebody who can be measured. */
export async function newUser(target: Target, send: Send): Promise<User> {
  const serial = nextSerial()
  const nobody: User = { serial, id: '', signedIn: {} }
  if (target.identity === null) return nobody
  const signUp = await ask(target, send, 'sign-up', nobody)
  const { from, read } = target.identity
  return read(from === 'sign-up' ? signUp : await ask(target, send, 'sign-in', nobody), serial)
}

/**
 * Sends one request.
 *
 * @throws Error when the answer is no success: a refusal costs something else
 */
export async function ask(target: Target, send: Send, operation: Operation, user: User) {
  const request = target.requests[operation]
  if (request === undefined) throw new Error(`${target.name} has no ${operation}`)
  const answer = await send(request(user))
  if (answer.status >= 300)
    throw new Error(`${target.name} answers ${operation} with ${answer.status}: ${answer.body.slice(0, 300)}`)
  return answer
}

/** Each user asks again as soon as an answer has come, until the time is over. */
export async function load(
  target: Target,
  send: Send,
  operation: Operation,
  users: readonly User[],
  milliseconds: number,
): Promise<Load> {
  const latencies: number[] = []
  const begun = performance.now()
  const until = begun + milliseconds
  const again = async (user: User) => {
    while (performance.now() < until) {
      const sent = performance.now()
      await ask(target, send, operation, operation === 'sign-up' ? { ...user, serial: nextSerial() } : user)
      latencies.push(performance.now() - sent)
    }
  }
  await Promise.all(users.map(again))
  return {
    count: latencies.length,
    seconds: (performance.now() - begun) / 1000,
    latencies: latencies.sort((a, b) => a - b),
  }
}
