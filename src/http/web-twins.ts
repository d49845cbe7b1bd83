import { type NextStep, Problem } from './problem.ts'

/** What begins a session, and what does the same with the cookie. */
const twins: Record<string, string> = {
  '/v1/sessions': '/web/session',
  '/v1/accounts': '/web/accounts',
  '/v1/admin/setup': '/web/setup',
  '/v1/email-verifications/confirm': '/web/email-verifications/confirm',
}

/** The same refusal, whose steps lead to what sets the cookie: no token gets into a page that uses it. */
export function withWebSteps(problem: Problem): Problem {
  const { code, parts } = problem
  return parts.next === undefined ? problem : new Problem(code, { ...parts, next: parts.next.map(webStep) })
}

function webStep(step: NextStep): NextStep {
  return step.method === 'POST' ? { ...step, href: twins[step.href] ?? step.href } : step
}
