/** The calling account, as Holdfast reports it. */
export interface Account {
  id: string
  username: string
  state: string
}

/** A refusal on its way to the caller: thrown, and answered as `application/problem+json` (RFC 9457). */
export class Refusal extends Error {
  readonly statusCode: number
  readonly body: Record<string, unknown>

  constructor(statusCode: number, body: Record<string, unknown>, cause?: unknown) {
    super(String(body.detail), { cause })
    this.name = 'Refusal'
    this.statusCode = statusCode
    this.body = body
  }

  get headers(): Record<string, string> {
    if (this.statusCode === 401) return { 'www-authenticate': 'Bearer' }
    return this.statusCode === 503 ? { 'retry-after': '1' } : {}
  }

  /** The body as it is sent. It is a text, so that no response schema of the route removes anything. */
  get text(): string {
    return JSON.stringify(this.body)
  }
}

const titles = {
  authentication_required: { status: 401, title: 'Sign in first' },
  session_expired: { status: 401, title: 'The session has ended' },
  overloaded: { status: 503, title: 'Too much at once' },
} as const

/**
 * A refusal that does not come from a check, with the codes and titles of Holdfast.
 *
 * @param prefix the beginning of Holdfast's URLs
 */
export function refused(prefix: string, code: keyof typeof titles, detail: string): Refusal {
  const { status, title } = titles[code]
  const signIn = { rel: 'sign-in', title: 'Sign in', method: 'POST', href: `${prefix}/v1/sessions` }
  const body = { type: `${prefix}/problems/${code}`, title, status, detail, code }
  const next = status === 401 ? [{ ...signIn, needs: ['login', 'password'] }] : []
  return new Refusal(status, { ...body, next })
}

const details = {
  no_answer: 'Whether this is allowed cannot be checked now.',
  unexpected_answer: 'Whether this is allowed cannot be checked now.',
  service_token: 'Whether this is allowed cannot be checked: this service may not ask. Its operator has to mend that.',
} as const

/**
 * The refusal of a caller whose check fails.
 *
 * @param reason for the caller
 * @param why for the operator, in the log
 */
export function unavailable(prefix: string, reason: keyof typeof details, why: string, cause?: unknown): Refusal {
  const { statusCode, body } = refused(prefix, 'overloaded', details[reason])
  return new Refusal(statusCode, { ...body, reason }, new Error(why, { cause }))
}
