import { type Account, Refusal, refused, unavailable } from './refusal.ts'

/** Where Holdfast is, and how to call it. */
export interface HoldfastOptions {
  /** The beginning of its URLs, such as `https://accounts.example.com`. */
  url: string
  /** A service token (`hf_svc_…`) with the scope `checks`. */
  token: string
  /** How long a response may take, in milliseconds; 2,000 if omitted. */
  timeoutMs?: number
}

/** Holdfast's response to a check. */
interface CheckAnswer {
  allowed: boolean
  account: Account
  refusal: Record<string, unknown> | null
}

/** A request of a caller that waits for the check. */
interface Asking {
  bearer: string
  action: string
  /** The Accept-Language of the caller, in whose language a refusal is. */
  language: string | undefined
}

/** Asks whether the account behind a bearer token may do something now. */
export type Ask = (asking: Asking) => Promise<Account>

/**
 * Creates the function that checks. There is no cache: a result is valid only for the request that it was made for.
 *
 * @throws TypeError when an option is not usable
 */
export function createAsk({ url, token, timeoutMs = 2_000 }: HoldfastOptions): Ask {
  const base = new URL(url)
  if (!/^https?:$/.test(base.protocol)) throw new TypeError('url should be an http or https address')
  if (!/^hf_svc_[\w-]+$/.test(token)) throw new TypeError('token should be a service token, hf_svc_…')
  if (!Number.isInteger(timeoutMs) || timeoutMs < 1) throw new TypeError('timeoutMs should be a whole number above 0')
  const prefix = base.href.replace(/\/+$/, '')

  return async ({ bearer, action, language }) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(language === undefined ? {} : { 'accept-language': language }),
    }
    const { status, body } = await post(
      `${prefix}/v1/checks`,
      headers,
      { token: bearer, action, explain: true },
      timeoutMs,
    )
    if (status === 404 && body.conflicting_field === 'token') {
      throw refused(prefix, 'session_expired', 'The session has ended. Sign in again.')
    }
    if (status === 401 || status === 403) throw unavailable(prefix, 'service_token', tokenFaults[status])
    if (status !== 200 || !isAnswer(body)) {
      throw unavailable(prefix, 'unexpected_answer', `Holdfast answered ${status} to a check${saying(body)}`)
    }
    if (body.allowed) return body.account
    throw new Refusal(Number(body.refusal?.status), leadingThere(body.refusal ?? {}, prefix))
  }
}

const remedy = 'Make one with the scope checks (POST /v1/admin/service-tokens) and configure it as the option token.'
const tokenFaults = {
  401: `Holdfast refuses the service token: it is unknown, was revoked or is past its time. ${remedy}`,
  403: `Holdfast refuses the service token: it lacks the scope checks. ${remedy}`,
}

/** The summary of a problem, for the log. */
function saying({ code, detail }: Record<string, unknown>): string {
  return code === undefined ? '' : ` (${code}: ${detail})`
}

type Posted = Promise<{ status: number; body: Record<string, unknown> }>

/** Every failure on the way means the same: the check failed. */
async function post(address: string, headers: Record<string, string>, body: object, timeoutMs: number): Posted {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    return { status: answer.status, body: Object(await answer.json()) }
  } catch (cause) {
    const why = `Holdfast did not answer a check at ${address}`
    throw unavailable(address.replace(/\/v1\/checks$/, ''), 'no_answer', why, cause)
  }
}

/** Only an explicit yes lets a caller in. */
function isAnswer(body: object): body is CheckAnswer {
  const { allowed, account, refusal } = body as Partial<CheckAnswer>
  if (typeof account?.id !== 'string') return false
  if (allowed === true) return refusal === null
  const status = Number(refusal?.status)
  return allowed === false && status >= 400 && status < 500
}

/** The next steps are at Holdfast, not at the service that passes them on. */
function leadingThere(refusal: Record<string, unknown>, prefix: string): Record<string, unknown> {
  const next = Array.isArray(refusal.next) ? refusal.next : []
  return { ...refusal, next: next.map((step) => ({ ...step, href: `${prefix}${step.href}` })) }
}
