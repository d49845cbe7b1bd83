import { type Account, createClient, type Problem, type Result, type Session } from '../../client/src/index.ts'
import { language } from './language.ts'

/** Where the service is: the scripts are in its folder `assets`. It may be below a path. */
export const base = new URL(import.meta.url.replace(/assets\/[^/]*$/, ''))

/** The path of a page, such as `account/holds`. */
export const pathTo = (page: string) => base.pathname + page

/** The public API, asked with the cookie of the browser and in the language of the page. */
export const api = createClient({
  baseUrl: base.href,
  longestWait: 2_000,
  fetch: (address, request) => {
    const headers = new Headers(request?.headers)
    headers.set('accept-language', language.value)
    return fetch(address, { ...request, headers })
  },
})

/** Who is signed in, in this browser. */
export interface WebSession {
  account: Account | null
  session: Omit<Session, 'token'> | null
}

export const readWebSession = () =>
  api.request({ method: 'GET', href: '/web/session' }) as Promise<Result<WebSession, Problem>>
