// Takes the pictures of docs/ from a service with the data of a year, in an installed Chromium:
//
//   DATA_DIR=.data-full npm run fill
//   DATA_DIR=.data-full npm run screenshots
//
// CHROMIUM names another browser than the first on the PATH; SCREENSHOTS another folder, which then gets each screen in light
// and dark, at 360 and 1,280 pixels.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright-core'

const password = 'correct horse battery staple'
const folder = process.env.SCREENSHOTS ?? 'docs/pictures'
const [schemes, widths] =
  process.env.SCREENSHOTS === undefined
    ? [['light'], [1280]]
    : [
        ['light', 'dark'],
        [360, 1280],
      ]

const service = spawn('node', ['start.cjs'], {
  stdio: ['ignore', 'ignore', 'pipe'],
  env: { ...process.env, PORT: '0', RATE_LIMITS: 'off' },
})
const base = await addressOf(service)
const executablePath =
  process.env.CHROMIUM ||
  execFileSync('sh', ['-c', 'command -v chromium || command -v google-chrome']).toString().trim()
const browser = await chromium.launch({ executablePath })
mkdirSync(folder, { recursive: true })
try {
  const reviewer = await visitor('mara')
  const admin = await visitor('keeper')
  const { items: held } = await reviewer.get('/v1/admin/holds?state=active&limit=100')
  const appealed = held.find(({ appeal }) => appeal?.state === 'submitted') ?? held[0]
  const account = await reviewer.get(`/v1/admin/accounts/${appealed.account_id}`)
  const owner = await visitor(account.email)

  await reviewer.take('queue', '/console/')
  await reviewer.take('accounts', '/console/accounts?held=true')
  await reviewer.take('account', `/console/accounts/${account.id}`)
  await reviewer.take('place-a-hold', `/console/accounts/${account.id}/hold`)
  await reviewer.take('history', `/console/accounts/${account.id}/history`)
  await reviewer.take('hold', `/console/holds/${appealed.ref}`)
  if (appealed.appeal != null) await reviewer.take('appeal', `/console/appeals/${appealed.appeal.id}`)
  await reviewer.take('batches', '/console/batches')
  await reviewer.take('audit', '/console/audit')
  await reviewer.take('statistics', '/console/statistics')
  await admin.take('staff', '/console/staff')
  await owner.take('held', '/account/holds')
} finally {
  await browser.close()
  service.kill('SIGTERM')
  await once(service, 'exit')
}

/** Where it listens, as a browser keeps its cookies. */
async function addressOf({ stderr }) {
  for await (const line of createInterface(stderr)) {
    const [, port] = /listens at http:\S+:(\d+)/.exec(line) ?? []
    if (port !== undefined) {
      stderr.resume()
      return `http://localhost:${port}`
    }
  }
  throw new Error('The service has not started.')
}

/** Somebody signed in, with a browser of their own. */
async function visitor(login) {
  const context = await browser.newContext({ deviceScaleFactor: 1, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${base}/account/`)
  await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json', 'x-holdfast': 'web' }
      await fetch('/web/session', { method: 'POST', headers, body: JSON.stringify(body) })
    },
    { login, password },
  )
  return {
    get: (path) =>
      page.evaluate(async (path) => (await fetch(path, { headers: { 'x-holdfast': 'web' } })).json(), path),
    async take(name, path) {
      for (const colorScheme of schemes) {
        for (const width of widths) {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize({ width, height: 800 })
          await page.goto(base + path)
          await page.getByRole('heading', { level: 1 }).waitFor()
          await page.waitForLoadState('networkidle')
          const file = schemes.length === 1 ? `${name}.png` : `${name}-${colorScheme}-${width}.png`
          await page.screenshot({ path: join(folder, file), fullPage: schemes.length > 1 })
          process.stdout.write(`${join(folder, file)}\n`)
        }
      }
    },
  }
}
