import type { AddressInfo } from 'node:net'
import type { Locator, Page } from 'playwright-core'
import type { Test } from 'tap'
import { type Person, password, startTestApp, type TestApp } from '../test-app.ts'
import type { OpenBrowser } from './chromium.ts'
import { openScreen, type Screen } from './screen.ts'

/** A service that a browser can reach, with its address. */
export async function startForBrowser(t: Test, env: Record<string, string> = {}): Promise<[TestApp, base: string]> {
  const app = await startTestApp(t, env)
  await app.fastify.listen({ host: '127.0.0.1', port: 0 })
  return [app, `http://localhost:${(app.fastify.server.address() as AddressInfo).port}`]
}

export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name })
export const button = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('button', { name })

/** Opens the account page and signs in there. */
export async function signInAs(t: Test, open: OpenBrowser, base: string, person: Person): Promise<Screen> {
  const screen = await openScreen(t, open, base, '/account/')
  const { page } = screen
  await page.getByLabel('Username or e-mail address').fill(person.username)
  await page.getByLabel('Password').fill(password)
  await button(page, 'Sign in').click()
  return screen
}
