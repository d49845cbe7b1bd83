import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import type { Test } from 'tap'
import type { OpenBrowser } from './chromium.ts'

/** The folder for screenshots; none are taken when it is not set. */
const pictures = process.env.SCREENSHOTS
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that axe checks. */
type Rules = { type: 'tag' | 'rule'; values: string[] }
const allRules: Rules = { type: 'tag', values: standards }
const ofColors: Rules = {
  type: 'rule',
  values: axe
    .getRules(['cat.color'])
    .filter(({ tags }) => tags.some((tag) => standards.includes(tag)))
    .map(({ ruleId }) => ruleId),
}
/** A third of the size of `axe.source`, which is sent to each page. */
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A page in its own browser context, which records everything that is wrong with it. */
export interface Screen {
  page: Page
  /** The faults so far: errors, reports of the content security policy, requests to other origins. */
  faults: string[]
  /** Checks the page, light and dark, narrow and wide, and fails for each fault. */
  see(name: string): Promise<void>
  /** Presses Tab until this element has the focus. */
  tabTo(target: Locator): Promise<void>
}

/**
 * @param base where the service is
 * @param path of the page that is opened first
 */
export async function openScreen(t: Test, open: OpenBrowser, base: string, path: string): Promise<Screen> {
  const page = await (await open()).newPage()
  const faults: string[] = []
  const refusedByService = /^Failed to load resource: the server responded with a status of 4\d\d/
  page.on('console', (message) => {
    if (message.type() === 'error' && !refusedByService.test(message.text())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(`${error.stack ?? error}`))
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${base}/`)) faults.push(request.url())
  })
  await page.addInitScript(reportToConsole)
  await page.goto(base + path)

  async function see(name: string): Promise<void> {
    t.strictSame(await looksOf(page, name), [], `${name}: nothing is wrong, light and dark, narrow and wide`)
    t.strictSame(faults, [], `${name}: no errors, reports or requests elsewhere`)
  }

  async function tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      if (await hasFocus(target)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not reach ${target}`)
  }
  return { page, faults, see, tabTo }
}

/**
 * * * Checks the page, light and dark, narrow and wide. If only colours differ from an earlier layout, axe checks only
 * the colours.
 *
 * @returns the faults, each with the layout that shows it
 */
export async function looksOf(page: Page, name: string): Promise<string[]> {
  const wrong: string[] = []
  const layouts = new Set<string>()
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 800 })
      if (pictures !== undefined) await takePicture(page, `${name} ${colorScheme} ${width}`)
      const wide = (await overflowing(page)).map((element) => `wider than the page: ${element}`)
      const layout = await page.evaluate<string>(layoutOfPage)
      const faults = await violations(page, layouts.has(layout) ? ofColors : allRules)
      layouts.add(layout)
      wrong.push(...[...wide, ...faults].map((fault) => `${colorScheme}, ${width} px: ${fault}`))
    }
  }
  return wrong
}

async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(pictures ?? '', { recursive: true })
  await page.screenshot({ path: join(pictures ?? '', `${name.replaceAll(/\W+/g, '-')}.png`), fullPage: true })
}

// Code that runs in the page is passed as text, because the types here are those of Node.
const reportToConsole = `document.addEventListener('securitypolicyviolation', (report) => {
  console.error('policy: ' + report.violatedDirective + ' ' + report.blockedURI + ' ' + report.sample)
})`
const findOverflowing = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const all = [...document.body.querySelectorAll('*')]
  return all.filter((one) => one.getBoundingClientRect().right > clientWidth).map((one) => one.outerHTML.slice(0, 120))
})()`
/** The elements and their positions: two layouts with equal ones differ only in colours. */
const layoutOfPage = `document.documentElement.outerHTML + [...document.querySelectorAll('*')].map((one) => {
  const { x, y, width, height } = one.getBoundingClientRect()
  return [x + scrollX, y + scrollY, width, height, one.checkVisibility({ opacityProperty: true, visibilityProperty: true })]
}).join(' ')`
const runAxe = (runOnly: Rules) => `axe.run(document, ${JSON.stringify({ runOnly, resultTypes: ['violations'] })})
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' | ')))`

/** Whether this element has the focus. */
export const hasFocus = async (target: Locator): Promise<boolean> =>
  (await target.and(target.page().locator(':focus')).count()) > 0

/** Waits until this element has the focus. */
export const focusOn = (target: Locator): Promise<void> => target.and(target.page().locator(':focus')).waitFor()

/** The elements that overflow the page horizontally. */
export const overflowing = (page: Page): Promise<string[]> => page.evaluate(findOverflowing)

/** The violations that axe finds, each with its elements. */
export async function violations(page: Page, rules = allRules): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axeSource)
  return page.evaluate(runAxe(rules))
}
