import type { IncomingHttpHeaders } from 'node:http'

/** What the pages of the service send as `X-Holdfast`; no form and no link can, and no other origin is allowed to. */
const marks = { person: 'web', timer: 'poll' }

/** Whether a request says that it comes from a page that uses the cookie. */
export const isMarked = (headers: IncomingHttpHeaders) => isPoll(headers) || headers['x-holdfast'] === marks.person

/** Whether a page sent the request on a timer: such a poll does not count as use of the session. */
export const isPoll = (headers: IncomingHttpHeaders) => headers['x-holdfast'] === marks.timer

/**
 * * Whether a script on a page of this service sent the request. A browser reports this in `Sec-Fetch-Site`; one that
 * does not send that header reports the origin of the page in `Origin`.
 *
 * @param ownOrigin the origin of `PUBLIC_URL`
 */
export function isFromOwnPage(headers: IncomingHttpHeaders, ownOrigin: () => string): boolean {
  if (!isMarked(headers)) return false
  const site = headers['sec-fetch-site']
  return site === undefined ? headers.origin === ownOrigin() : site === 'same-origin'
}

/** Whether the request follows a link on a page of this service, as for a download. */
export function isOwnNavigation({ method, headers }: { method?: string; headers: IncomingHttpHeaders }): boolean {
  return method === 'GET' && headers['sec-fetch-site'] === 'same-origin' && headers['sec-fetch-mode'] === 'navigate'
}
