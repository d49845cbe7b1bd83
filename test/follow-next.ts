import type { HTTPMethods } from 'fastify'
import type { Answer, Ask, TestApp } from './test-app.ts'

/** A request that was refused, and what its caller knows to send along. */
export interface Refused extends Ask {
  method: HTTPMethods
  url: string
  body?: Record<string, unknown>
}

interface Step {
  method: HTTPMethods
  href: string
  body?: Record<string, unknown>
  headers?: Record<string, string>
  needs?: string[]
}

/**
 * Follows a step of a refusal as a program would, knowing nothing but the contract: the step's body goes over that of the
 * request when it leads to the same place, its headers over the request's headers, and what it needs is supplied.
 */
export function followNext(
  app: TestApp,
  step: Step,
  own: Refused,
  supplied: Record<string, unknown> = {},
): Promise<Answer> {
  const unasked = Object.keys(supplied).filter((name) => !step.needs?.includes(name))
  const missing = (step.needs ?? []).filter((name) => !(name in supplied))
  if (unasked.length + missing.length > 0) throw new Error(`needs ${step.needs}, was given ${Object.keys(supplied)}`)
  const again = step.method === own.method && step.href === own.url
  const body = { ...(again ? own.body : {}), ...step.body, ...supplied }
  return app.ask(step.method, step.href, {
    token: own.token,
    headers: { ...own.headers, ...step.headers },
    ...(step.method === 'GET' ? {} : { body }),
  })
}
