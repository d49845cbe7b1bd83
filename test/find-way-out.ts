import type { HTTPMethods } from 'fastify'
import type { Answer, Ask, TestApp } from './test-app.ts'

/**
 * Takes the way out of a refusal that `rel` names, as a program would: the request's own body with the step's members
 * over it, the step's headers, the restricted session where the step asks for it, and not before its time.
 *
 * @param ask the request that was refused
 * @param supplied the members that the step `needs`
 */
export function findWayOut(
  app: TestApp,
  refusal: Answer,
  rel: string,
  ask: Ask = {},
  supplied: Record<string, unknown> = {},
): Promise<Answer> {
  // biome-ignore lint/suspicious/noExplicitAny: a step of any shape
  const step = refusal.body.next?.find((one: any) => one.rel === rel)
  if (step === undefined) throw new Error(`no way ${rel} out of ${JSON.stringify(refusal.body)}`)
  const missing = (step.needs ?? []).filter((member: string) => !Object.hasOwn(supplied, member))
  if (missing.length > 0) throw new Error(`${rel} needs ${missing}`)
  if (step.not_before !== undefined) {
    app.advanceClock(Date.parse(step.not_before) - app.started.service.now().getTime())
  }
  const body = { ...(ask.body as object | undefined), ...step.body, ...supplied }
  return app.ask(step.method as HTTPMethods, step.href, {
    token: step.auth === 'restricted_session' ? refusal.body.restricted_session.token : ask.token,
    ...(step.method === 'GET' ? {} : { body }),
    headers: { ...ask.headers, ...step.headers },
  })
}
