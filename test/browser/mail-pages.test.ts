import t from 'tap'
import { mailTo } from '../mailbox.ts'
import { password } from '../test-app.ts'
import { button, heading, startForBrowser } from './account-page.ts'
import { startChromium } from './chromium.ts'
import { focusOn, openScreen } from './screen.ts'

const [app, base] = await startForBrowser(t)
await app.admin()
const inBrowser = await startChromium(t)
/** The link of a mail, at the address at which the browser reaches the service. */
const pathOf = (link: string) => link.slice(new URL(link).origin.length)

inBrowser('a link that confirms an address leads to the account, and once used to another mail', async (t, open) => {
  const member = await app.signUp()
  const { link } = await mailTo(app, member.email)
  const { page, see } = await openScreen(t, open, base, pathOf(link))
  await see('page behind a link')
  t.equal(new URL(page.url()).hash, '', 'the token does not stay in the address')
  await button(page, 'Confirm').click()
  await focusOn(page.getByText('The address is confirmed.'))
  await see('address that is confirmed')
  await page.getByRole('link', { name: 'Go to your account' }).click()
  await heading(page, 'Sign in').waitFor()

  const { page: again, see: seeAgain } = await openScreen(t, open, base, pathOf(link))
  await button(again, 'Confirm').click()
  await again.getByText('The link was used already, or it has expired.').waitFor()
  t.equal(await button(again, 'Confirm').count(), 0)
  await seeAgain('link that was used')
  await again.getByRole('link', { name: 'Sign in, and request another mail' }).click()
  await heading(again, 'Sign in').waitFor()
})

inBrowser('the owner of the mailbox sets a password of their own on an account of someone else', async (t, open) => {
  const squatter = await app.signUp()
  const { page, see } = await openScreen(t, open, base, pathOf((await mailTo(app, squatter.email)).link))
  await button(page, 'Confirm').click()
  await button(page, 'Not your account? Set your own password').click()
  await page.getByText('A mail with a link to set a password is on its way.').waitFor()
  await see('mail to set a password of your own')
  const { link } = await mailTo(app, squatter.email, /Set a new password/)
  await page.goto(base + pathOf(link))
  await page.getByLabel('New password').fill('another horse, another staple')
  await button(page, 'Set the password').click()
  await page.getByText('The password is set.').waitFor()
  const login = squatter.username
  t.equal((await app.ask('POST', '/v1/sessions', { body: { login, password } })).status, 401)
  t.equal((await app.ask('GET', '/v1/me', { token: squatter.token })).status, 401)
})

inBrowser('by keyboard, in German: a new password is set, and the used link leads to another one', async (t, open) => {
  const member = await app.signUp()
  const body = { locale: 'de' }
  await app.ask('PATCH', '/v1/me', { token: member.token, body, headers: { 'if-match': '*' } })
  await app.ask('POST', '/v1/password-resets', { body: { email: member.email } })
  const { link } = await mailTo(app, member.email, /Passwort/)
  const { page, see, tabTo } = await openScreen(t, open, base, pathOf(link))
  await heading(page, 'Neues Passwort festlegen').waitFor()
  await tabTo(page.getByLabel('Neues Passwort'))
  await page.keyboard.type('kurz')
  await page.keyboard.press('Enter')
  await page.getByText('Dieses Passwort geht nicht').waitFor()
  await see('password that is refused in German')
  await focusOn(page.getByLabel('Neues Passwort'))
  await page.keyboard.press('Control+A')
  await page.keyboard.type('another horse, another staple')
  await page.keyboard.press('Enter')
  await focusOn(page.getByText('Das Passwort ist festgelegt.'))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByLabel('Name oder E-Mail-Adresse').waitFor()
  await page.goto(`${base}/account/forgot`)
  await button(page, 'Link senden').waitFor()
  const login = member.username
  t.equal((await app.ask('POST', '/v1/sessions', { body: { login, password } })).status, 401)

  await page.goto(base + pathOf(link))
  await page.getByLabel('Neues Passwort').fill('another horse, another staple')
  await button(page, 'Passwort festlegen').click()
  await page.getByText('Der Link wurde schon benutzt').waitFor()
  await page.getByRole('link', { name: 'Neuen Link senden' }).click()
  await button(page, 'Link senden').waitFor()
  await page.getByLabel('Sprache').selectOption('en')
  await heading(page, 'Set a new password').waitFor()
  await page.goto(`${base}/account/forgot?language=de`)
  await heading(page, 'Set a new password').waitFor() // what was chosen stays
})

inBrowser('without scripts each page says that it needs them', async (t, open) => {
  const page = await (await open({ javaScriptEnabled: false })).newPage()
  for (const [path, text] of [
    ['/account/', 'This page needs JavaScript.'],
    ['/console/', 'This page needs JavaScript.'],
    ['/confirm/email', 'This page needs JavaScript.'],
    ['/confirm/password.de', 'Diese Seite braucht JavaScript.'],
  ] as const) {
    await page.goto(base + path)
    const said = page.locator('noscript p')
    t.ok(await said.isVisible(), path)
    t.match(await said.textContent(), text)
  }
})
