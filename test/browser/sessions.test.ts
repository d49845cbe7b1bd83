import t from 'tap'
import { password } from '../test-app.ts'
import { button, heading, signInAs, startForBrowser } from './account-page.ts'
import { startChromium } from './chromium.ts'

const [app, base] = await startForBrowser(t)
const inBrowser = await startChromium(t)

inBrowser('an owner sees where they are signed in, and ends one session and then all others', async (t, open) => {
  const member = await app.signUp()
  const signIn = async (agent: string): Promise<string> => {
    const body = { login: member.username, password }
    return (await app.ask('POST', '/v1/sessions', { body, headers: { 'user-agent': agent } })).body.session.token
  }
  const isLive = async (token: string) => (await app.ask('GET', '/v1/me', { token })).status === 200
  const [phone, tablet] = [await signIn('A phone'), await signIn('A tablet')]
  const { page, see, tabTo } = await signInAs(t, open, base, member)
  await page.getByRole('link', { name: 'Sessions' }).click()
  await heading(page, 'Where you are signed in').waitFor()
  const rows = page.getByRole('listitem')
  const current = rows.filter({ hasText: 'This is the browser that you use now.' })
  await current.waitFor()
  t.equal(await button(current, 'End this session').count(), 0)
  await see('sessions')
  await button(rows.filter({ hasText: 'A phone' }), 'End this session').click()
  await page.getByText('The session has ended.').waitFor()
  t.strictSame([await isLive(phone), await isLive(tablet)], [false, true])
  await tabTo(button(page, 'End all other sessions'))
  await page.keyboard.press('Enter')
  await page.getByText('All other sessions have ended.').waitFor()
  t.strictSame([await isLive(tablet), await isLive(member.token)], [false, false])
  await rows.first().waitFor()
  t.equal(await rows.count(), 1)
})

inBrowser('a session that ended elsewhere is begun again over the page', async (t, open) => {
  const member = await app.signUp()
  const { page, see } = await signInAs(t, open, base, member)
  await page.getByRole('link', { name: 'Sessions' }).click()
  await page.getByText('This is the browser that you use now.').waitFor()
  await app.ask('DELETE', '/v1/me/sessions', { token: member.token })
  await button(page, 'End this session').first().click()
  const dialog = page.getByRole('dialog')
  await heading(page, 'Sign in again').waitFor()
  await see('sign-in again over a page')
  await dialog.getByLabel('Username or e-mail address').fill(member.username)
  await dialog.getByLabel('Password').fill(password)
  await dialog.getByLabel('Password').press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('This is the browser that you use now.').waitFor()
})
