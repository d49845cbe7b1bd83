import type { Locator, Page } from 'playwright-core'
import t from 'tap'
import { password, setupToken } from '../test-app.ts'
import { button, heading, startForBrowser } from './account-page.ts'
import { startChromium } from './chromium.ts'
import { openScreen, type Screen } from './screen.ts'

const inBrowser = await startChromium(t)
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

/** How a person uses a page. */
interface Hands {
  press(target: Locator): Promise<void>
  type(target: Locator, text: string): Promise<void>
  choose(target: Locator, option: string): Promise<void>
  tick(target: Locator): Promise<void>
}

const mouse = (): Hands => ({
  press: (target) => target.click(),
  type: (target, text) => target.fill(text),
  choose: async (target, option) => {
    await target.selectOption({ label: option })
  },
  tick: (target) => target.check(),
})

/** With the keyboard only; Tab reaches every element. */
const keyboard = ({ page, tabTo }: Screen): Hands => ({
  async press(target) {
    await tabTo(target)
    await page.keyboard.press('Enter')
  },
  async type(target, text) {
    await tabTo(target)
    await page.keyboard.press('Control+A')
    await page.keyboard.type(text)
  },
  async choose(target, option) {
    await tabTo(target)
    await page.keyboard.type(option)
  },
  async tick(target) {
    await tabTo(target)
    await page.keyboard.press('Space')
  },
})

for (const [name, handsOf] of Object.entries({ mouse, keyboard })) {
  inBrowser(
    `the first ten minutes by ${name}: set up, invite, hold, appeal, grant, all in the browser`,
    async (t, open) => {
      const [, base] = await startForBrowser(t, { SIGN_UP: 'invitation' })
      const enter = async (path: string) => {
        const screen = await openScreen(t, open, base, path)
        return { ...screen, ...handsOf(screen) }
      }
      type Visitor = Awaited<ReturnType<typeof enter>>
      const fillIdentity = async ({ page, type }: Visitor, name: string) => {
        await type(page.getByLabel('Username'), name)
        await type(page.getByLabel('E-mail address'), `${name}@example.com`)
        await type(page.getByLabel('Password'), password)
      }
      const admin = await enter('/')
      await admin.press(link(admin.page, 'Create the first admin'))
      await admin.type(admin.page.getByLabel('Setup token'), setupToken)
      await fillIdentity(admin, 'first.admin')
      await admin.press(button(admin.page, 'Create the admin'))
      await heading(admin.page, 'Hello, first.admin').waitFor()
      await admin.press(link(admin.page, 'Console for staff'))
      await heading(admin.page, 'Queue').waitFor()

      await admin.press(link(admin.page, 'Settings'))
      await admin.press(admin.page.locator('summary').filter({ hasText: 'New invitation' }))
      await admin.type(admin.page.getByLabel('Code'), 'WELCOME')
      await admin.type(admin.page.getByLabel('Seats'), '2')
      await admin.press(button(admin.page, 'New invitation'))
      await admin.page.getByText('The invitation welcome is made.').waitFor()

      const signUp = async (name: string) => {
        const visitor = await enter('/')
        await visitor.press(link(visitor.page, 'Sign up'))
        await fillIdentity(visitor, name)
        await visitor.type(visitor.page.getByLabel('Invitation code'), 'welcome')
        await visitor.press(button(visitor.page, 'Create the account'))
        await heading(visitor.page, `Hello, ${name}`).waitFor()
        return visitor
      }
      const member = await signUp('robin.member')
      const colleague = await signUp('kim.colleague')

      const find = async ({ page, press, type }: Visitor, name: string) => {
        await press(link(page, 'Accounts'))
        await heading(page, 'Accounts').waitFor()
        await type(page.getByLabel('Name or address begins with'), name)
        await press(button(page, 'Search'))
        await press(page.getByRole('link').filter({ hasText: `${name}@example.com` }))
        await heading(page, name).waitFor()
      }
      await find(admin, 'kim.colleague')
      await admin.press(button(admin.page, 'Change the roles'))
      const dialog = admin.page.getByRole('dialog')
      await admin.tick(dialog.getByLabel('reviewer'))
      await admin.press(button(dialog, 'Save the changes'))
      await dialog.waitFor({ state: 'detached' })

      await find(admin, 'robin.member')
      await admin.press(link(admin.page, 'Place a hold'))
      await heading(admin.page, 'Place a hold').waitFor()
      await admin.choose(admin.page.getByLabel('Reason'), 'Spam reported')
      await admin.tick(admin.page.getByLabel('edit the profile'))
      await admin.type(admin.page.getByLabel('Message to the owner'), 'Please stop the newsletter.')
      await admin.press(button(admin.page, 'Place the hold'))
      await admin.page.getByText(/^The hold H-.* is placed\./).waitFor()
      await admin.see(`first hold for staff, by ${name}`)

      await member.press(link(member.page, 'Holds'))
      await member.page.getByText('Please stop the newsletter.').waitFor()
      await member.see(`first hold for its owner, by ${name}`)
      await member.press(button(member.page, /^Appeal this hold/))
      await member.type(
        member.page.getByLabel('Why should the hold be lifted?'),
        'It was a mistake, and I have stopped.',
      )
      await member.press(button(member.page, 'Send the appeal'))
      await member.page.getByText('Your appeal was received.').waitFor()

      const { page } = colleague
      await page.goto(`${base}/console/`)
      await colleague.press(page.getByRole('link').filter({ hasText: 'appeal waits' }))
      await page.getByText('It was a mistake').waitFor()
      await colleague.choose(page.getByLabel('Decision'), 'grant: the hold ends')
      await colleague.type(page.getByLabel('Reply to the owner'), 'Thank you. All is well.')
      await colleague.press(button(page, 'Send the decision'))
      await page.getByText('The appeal is decided.').waitFor()

      await member.page.reload()
      await member.page.getByText('Thank you. All is well.').waitFor()
      await heading(member.page, 'Nothing is on hold').waitFor()
      await member.press(link(member.page, 'Activity'))
      await member.page.getByText('You appealed a hold.').waitFor()
    },
  )
}
