// The API documentation at /docs, as a reader uses it.
import t from 'tap'
import { listen } from '../client/listening.ts'
import { startTestApp } from '../test-app.ts'
import { startChromium } from './chromium.ts'

const app = await startTestApp(t, { SERVICE_NAME: 'Birds & Co' })
const base = await listen(app)
const inBrowser = await startChromium(t)

inBrowser('a reader edits a profile from the documentation, with the version that was read', async (t, open) => {
  const owner = await app.signUp()
  const context = await open()
  const faults: string[] = []
  context.on('weberror', (error) => faults.push(String(error.error())))
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${base}/`)) faults.push(request.url())
  })
  const first = await context.newPage()
  await first.goto(`${base}/docs`)
  t.match(await first.title(), 'Birds & Co')
  await first.getByRole('heading', { name: /Birds & Co/ }).waitFor()
  const opened = context.waitForEvent('page')
  await first.getByRole('link', { name: '/problems/' }).click()
  const page = await opened
  await page.getByRole('link', { name: 'precondition_failed' }).click()
  await page.getByText(/^\d+ operations$/).click()
  await page.getByRole('link', { name: 'Edit your profile' }).click()
  await page.getByRole('button', { name: 'Authorize' }).first().click()
  await page.locator('.auth-container', { hasText: 'hf_ses_' }).locator('input').fill(owner.token)
  await page
    .locator('.auth-container', { hasText: 'hf_ses_' })
    .getByRole('button', { name: 'Apply credentials' })
    .click()
  await page.getByRole('button', { name: 'Close' }).first().click()

  const operation = (id: string) => page.locator(`[id$="-${id}"]`)
  const run = async (id: string) => {
    await operation(id).getByRole('button', { name: 'Execute' }).click()
    await operation(id).locator('.live-responses-table .response .response-col_status').first().waitFor()
    return operation(id).locator('.live-responses-table .response').first()
  }
  await operation('getOwnAccount').locator('.opblock-summary-control').click()
  const read = await run('getOwnAccount')
  const headers = await read.locator('.headerline').allTextContents()
  const etag = headers.map((line) => /etag: (".*")/.exec(line)?.[1]).find(Boolean)
  t.equal(etag, `"${owner.id}.1"`)

  await operation('editProfile')
    .locator('tr[data-param-name="If-Match"] input')
    .fill(etag ?? '')
  await operation('editProfile').locator('textarea').first().fill('{"bio":"tried in the documentation"}')
  const edited = await run('editProfile')
  t.match(await edited.locator('.response-col_status').textContent(), /200/)
  t.match(await edited.textContent(), 'tried in the documentation')
  t.match(await app.ask('GET', '/v1/me', owner), { body: { bio: 'tried in the documentation', version: 2 } })
  t.strictSame(faults, [])
})
