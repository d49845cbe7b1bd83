import type { HTTPMethods } from 'fastify'
import { ownPage } from './contracts/every-operation.ts'
import type { Answer, Ask, TestApp } from './test-app.ts'

export const cookieName = '__Host-holdfast'

/** A page of the service with the cookie of its browser. */
export interface Page {
  /** The token in the cookie; null without one. */
  token: string | null
  /** Every `Set-Cookie` of the answers, in order. */
  set: string[]
  ask(method: HTTPMethods, url: string, ask?: Omit<Ask, 'token'>): Promise<Answer>
}

export const cookieHeader = (token: string) => ({ cookie: `${cookieName}=${token}` })

/** Opens a page that sends the headers of a browser's same-origin fetch, and keeps the cookie like a browser. */
export function openPage(app: TestApp): Page {
  const page: Page = {
    token: null,
    set: [],
    async ask(method, url, { body, headers } = {}) {
      const cookie = page.token === null ? {} : cookieHeader(page.token)
      const answer = await app.ask(method, url, { body, headers: { ...ownPage, ...cookie, ...headers } })
      const set = answer.headers['set-cookie']
      if (set !== undefined) {
        page.set.push(set)
        const value = new RegExp(`^${cookieName}=([^;]*)`).exec(set)?.[1] ?? ''
        page.token = value === '' ? null : value
      }
      return answer
    },
  }
  return page
}
