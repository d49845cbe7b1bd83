import type { Page } from 'playwright-core'
import t from 'tap'
import { password, setupToken } from '../test-app.ts'
import { button, heading, startForBrowser } from './account-page.ts'
import { startChromium } from './chromium.ts'
import { openScreen } from './screen.ts'

const [, base] = await startForBrowser(t, { SIGN_UP: 'invitation' })
const inBrowser = await startChromium(t)
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

async function fillIdentity(page: Page, name: string): Promise<void> {
  await page.getByLabel('Username').fill(name)
  await page.getByLabel('E-mail address').fill(`${name}@example.com`)
  await page.getByLabel('Password').fill(password)
}

inBrowser('the first ten minutes: set up, invite, hold, appeal, grant, all in the browser', async (t, open) => {
  const { page: admin, see: seeAsAdmin } = await openScreen(t, open, base, '/')
  await link(admin, 'Create the first admin').click()
  await admin.getByLabel('Setup token').fill(setupToken)
  await fillIdentity(admin, 'first.admin')
  await button(admin, 'Create the admin').click()
  await heading(admin, 'Hello, first.admin').waitFor()
  await link(admin, 'Console for staff').click()
  await heading(admin, 'Queue').waitFor()

  await link(admin, 'Settings').click()
  await heading(admin, 'New invitation').click()
  await admin.getByLabel('Code').fill('WELCOME')
  await admin.getByLabel('Seats').fill('2')
  await button(admin, 'New invitation').click()
  await admin.getByText('The invitation welcome is made.').waitFor()

  const signUp = async (name: string) => {
    const screen = await openScreen(t, open, base, '/')
    await link(screen.page, 'Sign up').click()
    await fillIdentity(screen.page, name)
    await screen.page.getByLabel('Invitation code').fill('welcome')
    await button(screen.page, 'Create the account').click()
    await heading(screen.page, `Hello, ${name}`).waitFor()
    return screen
  }
  const { page: member, see: seeAsMember } = await signUp('robin.member')
  const { page: colleague } = await signUp('kim.colleague')

  const find = async (page: Page, name: string) => {
    await link(page, 'Accounts').click()
    await page.getByLabel('Name or address begins with').fill(name)
    await button(page, 'Search').click()
    await page.getByText(`${name}@example.com`).click()
    await heading(page, name).waitFor()
  }
  await find(admin, 'kim.colleague')
  await button(admin, 'Change the roles').click()
  const dialog = admin.getByRole('dialog')
  await dialog.getByLabel('reviewer').check()
  await button(dialog, 'Save the changes').click()
  await dialog.waitFor({ state: 'detached' })

  await find(admin, 'robin.member')
  await link(admin, 'Place a hold').click()
  await admin.getByLabel('Reason').selectOption('spam')
  await admin.getByLabel('What it blocks').selectOption('actions')
  await admin.getByLabel('edit the profile').check()
  await admin.getByLabel('Message to the owner').fill('Please stop the newsletter.')
  await button(admin, 'Place the hold').click()
  await admin.getByText(/^The hold H-.* is placed\./).waitFor()
  await seeAsAdmin('first hold for staff')

  await link(member, 'Holds').click()
  await member.getByText('Please stop the newsletter.').waitFor()
  await seeAsMember('first hold for its owner')
  await button(member, /^Appeal this hold/).click()
  await member.getByLabel('Why should the hold be lifted?').fill('It was a mistake, and I have stopped.')
  await button(member, 'Send the appeal').click()
  await member.getByText('Your appeal was received.').waitFor()

  await colleague.goto(`${base}/console/`)
  await colleague.getByText('appeal waits').first().click()
  await colleague.getByText('It was a mistake').waitFor()
  await colleague.getByLabel('Decision').selectOption('grant')
  await colleague.getByLabel('Reply to the owner').fill('Thank you. All is well.')
  await button(colleague, 'Send the decision').click()
  await colleague.getByText('The appeal is decided.').waitFor()

  await member.reload()
  await member.getByText('Thank you. All is well.').waitFor()
  await heading(member, 'Nothing is on hold').waitFor()
  await link(member, 'Activity').click()
  await member.getByText('You appealed a hold.').waitFor()
})
