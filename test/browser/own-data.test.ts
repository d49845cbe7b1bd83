import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import t from 'tap'
import { day } from '../../src/time.ts'
import { type Person, password } from '../test-app.ts'
import { button, heading, signInAs, startForBrowser } from './account-page.ts'
import { startChromium } from './chromium.ts'
import { focusOn } from './screen.ts'

const [app, base] = await startForBrowser(t)
await app.admin()
const inBrowser = await startChromium(t)
const link = (page: Page, name: string) => page.getByRole('link', { name })
const stateOf = async ({ token }: Person) => (await app.ask('GET', '/v1/me', { token })).body.state

inBrowser('an owner reads in words what happened to the account', async (t, open) => {
  const member = await app.signUp()
  const { token } = member
  const renamed = `${member.username}.new`
  await app.ask('PUT', '/v1/me/username', { token, body: { username: renamed } })
  await app.ask('PATCH', '/v1/me', { token, body: { bio: 'I keep bees.' }, headers: { 'if-match': '*' } })
  const { ref } = (await app.hold(member, { actions: ['email.change'], note: 'for staff alone' })).body
  await app.ask('POST', `/v1/me/holds/${ref}/appeals`, { token, body: { text: 'It was me.' } })
  await app.ask('POST', '/v1/sessions', { body: { login: renamed, password: 'not this password' } })
  await app.started.relay.settled()
  const { page, see } = await signInAs(t, open, base, { ...member, username: renamed })
  await link(page, 'Activity').click()
  for (const sentence of [
    'You created the account.',
    'You changed the username.',
    `Username: ${member.username} → ${renamed}`,
    'You edited the profile.',
    'About you: I keep bees.',
    'Staff placed a hold.',
    'You appealed a hold.',
    'A sign-in was refused.',
    'You signed in.',
  ])
    await page.getByText(sentence).first().waitFor()
  const text = (await page.getByRole('main').textContent()) ?? ''
  t.notMatch(text, /first\.admin|for staff alone|undefined|\[object|\b[a-z]+\.[a-z_]+ed\b/)
  await see('activity')
  await page.getByLabel('Language').selectOption('de')
  await page.getByText('Der Betrieb hat eine Sperre gesetzt.').waitFor()
  await see('activity in German')
  await link(page, ref).first().click()
  await page.locator(`[data-hold="${ref}"]`).waitFor()
})

inBrowser(
  'an owner downloads the data, closes the account, sees what postpones it, and reopens it',
  async (t, open) => {
    const member = await app.signUp()
    const { page, see } = await signInAs(t, open, base, member)
    await link(page, 'Your data').click()
    const download = page.waitForEvent('download')
    await button(page, 'Download the data').click()
    const file = await download
    t.equal(file.suggestedFilename(), `${member.username}.json`)
    t.match(JSON.parse(await readFile(await file.path(), 'utf8')), { account: { email: member.email } })
    await page.getByText('What is erased').waitFor()
    await page.getByLabel('Password').fill('not this password')
    await button(page, 'Close the account').click()
    await page.getByText('This is not your password.').waitFor()
    await see('closing the account')
    t.equal(await stateOf(member), 'pending')
    await page.getByLabel('Password').fill(password)
    await button(page, 'Close the account').click()
    await page.getByText('Your account is closing.').waitFor()
    const erased = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(
      new Date(app.started.service.now().getTime() + 30 * day),
    )
    await page.getByText(`It is erased ${erased}`).waitFor()
    t.equal(await stateOf(member), 'closing')
    await app.hold(member, { actions: ['profile.*'] })
    await page.reload()
    await page.getByText('A hold postpones the erasure until it ends.').waitFor()
    await page.getByText(`It is not erased before ${erased}`).waitFor()
    const lock = (await app.hold(member, { preset: 'lock', kind: 'policy' })).body.ref
    await page.reload()
    await page.getByText('A hold keeps you from reopening it.').waitFor()
    await see('account that is closing')
    t.equal(await button(page, 'Reopen the account').count(), 0, 'what would be refused is not offered')
    const body = { reason: 'It was the owner.' }
    const { token } = await app.admin()
    await app.ask('POST', `/v1/admin/holds/${lock}/lift`, { token, body, headers: { 'if-match': '*' } })
    await page.reload()
    await button(page, 'Reopen the account').click()
    await page.getByText('Your account is open again.').waitFor()
    t.equal(await stateOf(member), 'pending')
  },
)

inBrowser('by keyboard: an account is closed and reopened', async (t, open) => {
  const member = await app.signUp()
  const { page, tabTo } = await signInAs(t, open, base, member)
  await link(page, 'Your data').waitFor()
  await tabTo(link(page, 'Your data'))
  await page.keyboard.press('Enter')
  await focusOn(heading(page, 'Your data'))
  await tabTo(page.getByLabel('Password'))
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.getByText('It is erased').waitFor()
  await link(page, 'Account').first().click()
  await tabTo(link(page, 'See when it is erased, or reopen it'))
  await page.keyboard.press('Enter')
  await tabTo(button(page, 'Reopen the account'))
  await page.keyboard.press('Enter')
  await page.getByText('Your account is open again.').waitFor()
  t.equal(await stateOf(member), 'pending')
})
