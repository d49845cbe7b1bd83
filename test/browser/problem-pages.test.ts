import t from 'tap'
import { listen } from '../client/listening.ts'
import { startTestApp } from '../test-app.ts'
import { startChromium } from './chromium.ts'
import { openScreen } from './screen.ts'

const app = await startTestApp(t)
const base = await listen(app)
const inBrowser = await startChromium(t)

inBrowser('somebody follows the list to a code, and changes the language on the way', async (t, open) => {
  const { page, see, tabTo } = await openScreen(t, open, base, '/problems/')
  await see('the list of codes')
  await page.getByRole('link', { name: 'Deutsch' }).click()
  await page.getByRole('heading', { name: 'Codes der Ablehnungen' }).waitFor()
  await page.getByRole('link', { name: 'account_held' }).click()
  await page.getByRole('heading', { name: 'Eine Sperre auf dem Konto verhindert das' }).waitFor()
  t.equal(await page.locator('html').getAttribute('lang'), 'de')
  await tabTo(page.getByRole('group').locator('summary'))
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Edit your profile' }).first().waitFor()
  await see('a code in German')
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'The account is on hold for this action' }).waitFor()
  await page.getByRole('link', { name: 'All problem codes' }).click()
  await page.getByRole('heading', { name: 'Problem codes' }).waitFor()
  t.match(page.url(), /\?lang=en$/, 'the language is kept')
})
