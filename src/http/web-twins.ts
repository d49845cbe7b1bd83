import { type NextStep, Problem } from './problem.ts'

/** The operations that create a session, each with its twin that sets the cookie. */
const twins: Record<string, string> = {
  '/v1/sessions': '/web/session',
  '/v1/accounts': '/web/accounts',
  '/v1/admin/setup': '/web/setup',
  '/v1/email-verifications/confirm': '/web/email-verifications/confirm',
}

/** The same refusal with steps that set the cookie: a page that uses the cookie never gets a token. */
export function withWebSteps(problem: Problem): Problem {
  const { code, parts } = problem
  return parts.next === undefined ? problem : new Problem(code, { ...parts, next: parts.next.map(webStep) })
}

function webStep(step: NextStep): NextStep {
  return step.method === 'POST' ? { ...step, href: twins[step.href] ?? step.href } : step
}
