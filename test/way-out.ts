import type { HTTPMethods } from 'fastify'
import { createClient, type NextStep } from '../client/src/index.ts'
import { type Answer, requestOf, type TestApp } from './test-app.ts'

/**
 * * * Takes a way out of a refusal with the public client, which knows the refused request, its answer, and what the
 * step `needs`. It does so not before the step’s time.
 *
 * @param way the relation of the step, or the step itself
 * @param supplied the members that the step needs
 * @param token of another person, or of another session
 */
export async function takeWayOut(
  app: TestApp,
  refusal: Answer,
  way: string | NextStep,
  supplied: Record<string, unknown> = {},
  token?: string,
): Promise<Answer> {
  const { method, url, body, headers = {}, ...sent } = requestOf(refusal)
  // If “current” already has everything that was requested, the client treats the refusal as a success.
  const { current: _, ...withoutCurrent } = refusal.body
  let answer: Answer | undefined
  const client = createClient({
    baseUrl: 'http://localhost',
    token: () => token ?? sent.token,
    tries: 1,
    async fetch(address, init) {
      const href = String(address).slice('http://localhost'.length)
      const headers = Object.fromEntries(new Headers(init?.headers))
      answer =
        answer === undefined
          ? { ...refusal, body: withoutCurrent }
          : await app.ask(init?.method as HTTPMethods, href, { headers, body: init?.body })
      return responseOf(answer)
    },
  })
  const refused = await client.request({ method, href: url, body, headers })
  if (refused.ok || refused.kind !== 'problem') throw new Error(`no refusal: ${refusal.status}`)
  const steps = refused.problem.next ?? []
  const step = typeof way === 'string' ? steps.find(({ rel }) => rel === way) : steps[refusal.body.next.indexOf(way)]
  if (step === undefined) throw new Error(`no way ${way} out of ${JSON.stringify(refusal.body)}`)
  const suppliedNames = Object.keys(supplied).sort().join()
  if ([...(step.needs ?? [])].sort().join() !== suppliedNames)
    throw new Error(`needs ${step.needs}, was given ${suppliedNames}`)
  passTime(app, step)
  // another person has only the step
  await client.follow(step.rel === 'ask-second' ? structuredClone(step) : step, supplied)
  return answer ?? refusal
}

/**
 * Advances the time until a step may be taken: for the service, and for its client, which uses the clock of the
 * process.
 */
export function passTime({ advanceClock, started }: TestApp, step: NextStep): void {
  if (step.not_before === undefined) return
  advanceClock(Math.max(0, Date.parse(step.not_before) - started.service.now().getTime()))
  step.not_before = new Date(0).toISOString()
}

function responseOf({ status, headers, body }: Answer): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return new Response(status === 204 ? null : text, {
    status,
    headers: { 'content-type': headers['content-type'] ?? '' },
  })
}
