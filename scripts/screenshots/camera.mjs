// Browsers of people, and pictures of what they see.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/**
 * @param base where the service is, as a browser keeps its cookies
 * @param folder where pictures go
 */
export async function openCamera({ base, folder }) {
  const executablePath =
    process.env.CHROMIUM ||
    execFileSync('sh', ['-c', 'command -v chromium || command -v google-chrome']).toString().trim()
  const browser = await chromium.launch({ executablePath })
  mkdirSync(folder, { recursive: true })

  /**
   * Opens a browser for somebody; signed in where there is a login.
   *
   * @param options of the context, such as `locale`; `clock` sets the time of the pages
   */
  async function visitor({ login, password, clock, ...options }) {
    const context = await browser.newContext({
      ...{ reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC', viewport: { width: 1280, height: 800 } },
      ...options,
    })
    const page = await context.newPage()
    const setClock = async () => {
      if (clock) await page.clock.setFixedTime(Date.now())
    }
    const go = async (path) => {
      await setClock()
      await page.goto(base + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
    }
    if (login !== undefined) {
      await go('/account/sign-up')
      await page.evaluate(
        async (body) => {
          const headers = { 'content-type': 'application/json', 'x-holdfast': 'web' }
          await fetch('/web/session', { method: 'POST', headers, body: JSON.stringify(body) })
        },
        { login, password },
      )
    }
    return {
      page,
      go,
      setClock,
      get: (path) =>
        page.evaluate(async (path) => (await fetch(path, { headers: { 'x-holdfast': 'web' } })).json(), path),
      /**
       * Takes a picture of the page, or of a part of it.
       *
       * @param look `of` an element alone; at most `tall`; the window alone, as high as `tall`, where a dialog is open; `scheme` and
       *   `width` where they are others
       */
      async take(
        name,
        { of: element, tall = Number.POSITIVE_INFINITY, isDialog = false, scheme = 'light', width = 1280 } = {},
      ) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
        await page.setViewportSize({ width, height: 800 })
        const whole = await page.evaluate(() => document.documentElement.scrollHeight)
        const height = isDialog ? tall : Math.ceil(Math.max(whole, 400))
        await page.setViewportSize({ width, height })
        await page.waitForLoadState('networkidle')
        const scrolled = await page.evaluate(() => scrollY)
        const box = element === undefined ? { x: 0, y: 0, width, height } : around(await element.boundingBox(), width)
        const clip = { ...box, y: box.y + scrolled, height: Math.min(box.height, tall), scale: 1 }
        const session = await page.context().newCDPSession(page)
        const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82, clip })
        await session.detach()
        const file = join(folder, `${name}.webp`)
        writeFileSync(file, Buffer.from(data, 'base64'))
        process.stdout.write(`${file}\n`)
      },
      close: () => context.close(),
    }
  }
  return { visitor, close: () => browser.close() }
}

/** An element with what is just around it. */
function around(box, width) {
  const x = Math.max(0, box.x - 16)
  return { x, y: Math.max(0, box.y - 16), width: Math.min(box.width + 32, width - x), height: box.height + 32 }
}
