import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import t from 'tap'
import { button, signInAs, startForBrowser } from './account-page.ts'
import { startChromium } from './chromium.ts'

const [app, base] = await startForBrowser(t)
const inBrowser = await startChromium(t)

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

/** Hands a file to the page as a browser does for a drop or a paste. */
async function hand(page: Page, kind: 'drop' | 'paste', name: string, text: string): Promise<void> {
  await page.locator('.drop').evaluate(
    (target, [kind, name, text]) => {
      const { DataTransfer, File, DragEvent, ClipboardEvent, document } = globalThis as never as Record<string, never>
      const data = new (DataTransfer as never as new () => { items: { add(file: object): void } })()
      data.items.add(new (File as never as new (...of: unknown[]) => object)([text], name, { type: 'text/plain' }))
      const Kind = (kind === 'drop' ? DragEvent : ClipboardEvent) as never as new (...of: unknown[]) => never
      const to = (kind === 'drop' ? target : document) as { dispatchEvent(event: never): void }
      to.dispatchEvent(new Kind(kind, { dataTransfer: data, clipboardData: data, bubbles: true, cancelable: true }))
    },
    [kind, name, text] as const,
  )
}

inBrowser(
  'evidence is picked, dropped and pasted, renamed where the name is taken, and downloaded',
  async (t, open) => {
    const { ref } = (await app.hold(await app.signUp(), { actions: ['email.change'] })).body
    const { page, see, tabTo } = await signInAs(t, open, base, await app.staff('reviewer'))
    await page.locator(`[data-row="${ref}"]`).click()
    const evidence = page.locator('summary').filter({ hasText: 'Evidence' })
    await tabTo(evidence)
    await page.keyboard.press('Enter')
    await page.getByText('There are no files.').waitFor()
    const input = page.getByLabel('Add files:')
    await input.setInputFiles([fileOf('letter.txt', 'Dear owner'), fileOf('odd:name?.txt', 'x')])
    await page.getByRole('link', { name: 'letter.txt' }).waitFor()
    await page.getByRole('link', { name: 'odd_name_.txt' }).waitFor()
    await input.setInputFiles(fileOf('letter.txt', 'Another letter'))
    await page.getByRole('alert').waitFor()
    await see('evidence whose name is taken')
    await button(page, /^Store it as letter/).click()
    await page.getByText(/^letter.+txt is stored\./).waitFor()
    await hand(page, 'drop', 'dropped.txt', 'from the desk')
    await page.getByRole('link', { name: 'dropped.txt' }).waitFor()
    await hand(page, 'paste', 'pasted.txt', 'from the board')
    await page.getByRole('link', { name: 'pasted.txt' }).waitFor()
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`))
    await input.setInputFiles({ ...fileOf('huge.bin', ''), buffer: Buffer.alloc(10 * 1024 * 1024 + 1) })
    await page.getByText('Larger than 10 MiB, and not sent: huge.bin').waitFor()
    t.strictSame(
      sent.filter((line) => line.startsWith('PUT')),
      [],
    )
    await see('evidence')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'dropped.txt' }).click(),
    ])
    t.equal(await readFile(await download.path(), 'utf8'), 'from the desk')
    t.equal(download.suggestedFilename(), 'dropped.txt')
  },
)

inBrowser('by keyboard: evidence is picked, renamed where the name is taken, and downloaded', async (t, open) => {
  const { ref } = (await app.hold(await app.signUp(), { actions: ['email.change'] })).body
  const { page, tabTo } = await signInAs(t, open, base, await app.staff('reviewer'))
  await page.locator(`[data-row="${ref}"]`).waitFor()
  await tabTo(page.locator(`[data-row="${ref}"]`))
  await page.keyboard.press('Enter')
  await tabTo(page.locator('summary').filter({ hasText: 'Evidence' }))
  await page.keyboard.press('Enter')
  await page.getByText('There are no files.').waitFor()
  page.on('filechooser', () => {}) // file choosers are intercepted from now on: waiting for one could begin after the key press
  const pick = async (name: string, text: string) => {
    await tabTo(page.getByLabel('Add files:'))
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')])
    await chooser.setFiles(fileOf(name, text))
  }
  await pick('letter.txt', 'Dear owner')
  await page.getByRole('link', { name: 'letter.txt' }).waitFor()
  await pick('letter.txt', 'Another letter')
  await tabTo(button(page, /^Store it as letter/))
  await page.keyboard.press('Enter')
  await page.getByText(/^letter.+txt is stored\./).waitFor()
  await tabTo(page.getByRole('link', { name: 'letter.txt' }))
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  t.equal(await readFile(await download.path(), 'utf8'), 'Dear owner')
  await tabTo(page.locator('.trail summary'))
  await page.keyboard.press('Enter')
  await page.locator('.trail').getByText('placed the hold').waitFor()
  const added = page.locator('.trail li').filter({ hasText: 'added evidence' })
  await added.nth(1).waitFor()
  t.equal(await added.count(), 2)
})
