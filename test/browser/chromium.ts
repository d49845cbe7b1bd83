import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import type { Test } from 'tap'
import { keep } from '../run/kept.ts'

/** Opens a browser context with its own cookies, storage and cache. It is closed when the test ends. */
export type OpenBrowser = (options?: BrowserContextOptions) => Promise<BrowserContext>

/** Registers a test that runs in the Chromium of its process. */
export type BrowserTest = (name: string, run: (t: Test, open: OpenBrowser) => Promise<void>) => void

const names = ['chromium', 'chromium-browser', 'google-chrome']
/** Far longer than a busy machine needs; no test measures it. */
const deadlineMs = 120_000

/** One for all test files of this process; it ends with the process. */
let running: Promise<Browser> | undefined

/**
 * * Starts the Chromium of this machine, `CHROMIUM` or the first on the PATH, for the first file of a process. If there
 * is none, the tests of the file are skipped and a line on stderr says so; with `CI=true`, when nothing may be skipped,
 * it is an error.
 *
 * @param t of the file
 */
export async function startChromium(t: Test): Promise<BrowserTest> {
  const path = await findChromium(process.env)
  if (path === null) {
    process.stderr.write(`No Chromium at CHROMIUM or on the PATH: the tests of ${t.name} are left out.\n`)
    t.pass('left out, without a browser')
    return () => {}
  }
  running ??= keep(() => chromium.launch({ executablePath: path, timeout: deadlineMs }))
  const browser = await running
  return (name, run) => {
    t.test(name, (t) =>
      run(t, async (options) => {
        const context = await browser.newContext(options)
        context.setDefaultTimeout(deadlineMs)
        t.teardown(() => context.close())
        return context
      }),
    )
  }
}

/**
 * * * @returns the path of the program; null if there is none and tests may be skipped
 * @throws Error if they may not, or if `CHROMIUM` is not a program
 */
export async function findChromium(env: NodeJS.ProcessEnv): Promise<string | null> {
  const { CHROMIUM: named = '', PATH = '', CI } = env
  if (named !== '') {
    if (await isProgram(named)) return named
    throw new Error(`CHROMIUM is ${named}, which is no program.`)
  }
  const paths = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  for (const path of paths) if (await isProgram(path)) return path
  if (CI === 'true')
    throw new Error('No Chromium at CHROMIUM or on the PATH, and CI is true: no test is left out there.')
  return null
}

const isProgram = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
