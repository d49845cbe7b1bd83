import { type Account, createClient, type Problem, type Result, type Session } from '../../client/src/index.ts'
import { language } from './language.ts'

/** Where the service is: the scripts are in its folder `assets`. It may be below a path. */
export const base = new URL(import.meta.url.replace(/assets\/[^/]*$/, ''))

/** The path of a page, such as `account/holds`. */
export const pathTo = (page: string) => base.pathname + page

let onSignedOut = () => false

/**
 * What happens when a request is refused because the session has ended.
 *
 * @param then returns whether a new sign-in is asked for on the page
 */
export function whenSignedOut(then: () => boolean): void {
  onSignedOut = then
}

/** @returns whether a new sign-in is asked for on the page */
export const reportSignedOut = (): boolean => onSignedOut()

const isSignedOut = ({ code }: { code?: string }) => code === 'authentication_required' || code === 'session_expired'

/** The body, which stays to be read; empty where it is no JSON. */
const bodyOf = (response: Response): Promise<{ code?: string }> =>
  response
    .clone()
    .json()
    .catch(() => ({}))

/** The public API, asked with the cookie of the browser and in the language of the page. */
export const api = createClient({
  baseUrl: base.href,
  longestWait: 2_000,
  fetch: async (address, request) => {
    const headers = new Headers(request?.headers)
    headers.set('accept-language', language.value)
    const response = await fetch(address, { ...request, headers })
    if (response.status === 401 && isSignedOut(await bodyOf(response))) reportSignedOut()
    return response
  },
})

/** Who is signed in, in this browser. */
export interface WebSession {
  account: Account | null
  session: Omit<Session, 'token'> | null
}

export const readWebSession = () =>
  api.request({ method: 'GET', href: '/web/session' }) as Promise<Result<WebSession, Problem>>
