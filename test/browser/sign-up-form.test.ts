// The example of examples/sign-up-form, as a reader starts it.
import t from 'tap'
import { runExample } from '../examples/run-example.ts'
import { startChromium } from './chromium.ts'
import { openScreen } from './screen.ts'

const inBrowser = await startChromium(t)

inBrowser('the form shows a clash as one types, and signs up under a name that it offers', async (t, open) => {
  const [, base = ''] = await runExample(t, 'sign-up-form').printed(/at (http:\S+)\//)
  const { page, see, faults } = await openScreen(t, open, base, '/')
  const note = (name: string) => page.locator(`#${name}-note`)

  await page.getByLabel('Username').fill('ALICE')
  await note('username').getByText('Somebody has this username.').waitFor()
  const offered = note('username').getByRole('button').first()
  const name = (await offered.textContent()) ?? ''
  await see('a clash in the form')
  await offered.click()
  await note('username').getByText(`${name} is free.`).waitFor()

  await page.getByLabel('Username').fill('no spaces')
  await note('username')
    .getByText(/character|letters|space/i)
    .waitFor()
  await page.getByLabel('Username').fill(name)
  await note('username').getByText(`${name} is free.`).waitFor()

  await page.getByLabel('E-mail address').fill('Alice@example.com')
  await page.getByLabel('Password').fill('short')
  await page.getByRole('button', { name: 'Sign up' }).click()
  await note('password').getByText(/./).waitFor()

  await page.getByLabel('Password').fill('correct horse battery')
  await page.keyboard.press('Enter')
  await note('email').getByText('There is an account with this address.').waitFor()

  await page.getByLabel('E-mail address').fill('another@example.com')
  await page.keyboard.press('Enter')
  await note('form').getByText(`Welcome, ${name}.`).waitFor()
  t.equal(await page.evaluate('document.cookie'), '', 'no script can read the session')
  t.equal((await page.context().cookies()).length, 1, 'which is in a cookie')
  t.strictSame(faults, [])
})
