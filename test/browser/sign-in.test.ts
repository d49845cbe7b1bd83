import t from 'tap'
import { addFactor, codeOf } from '../authenticator.ts'
import { password } from '../test-app.ts'
import { button, heading, signInAs, startForBrowser } from './account-page.ts'
import { startChromium } from './chromium.ts'
import { focusOn, openScreen } from './screen.ts'

const [app, base] = await startForBrowser(t)
const [concealing, concealingBase] = await startForBrowser(t, { EMAIL_CONFLICTS: 'conceal' })
await app.admin()
const inBrowser = await startChromium(t)

inBrowser('a name that is taken is shown at its field, and a suggestion is one press away', async (t, open) => {
  await app.signUp('robin')
  const { page, see } = await openScreen(t, open, base, '/account/sign-up')
  await page.getByLabel('Username').fill('Robin')
  await page.getByLabel('E-mail address').fill('robin@example.com')
  await page.getByLabel('Password').fill('short')
  await button(page, 'Create the account').click()
  await page
    .getByText(/at least 12/i)
    .first()
    .waitFor()
  t.equal(await page.getByLabel('Password').getAttribute('aria-invalid'), 'true')
  await page.getByLabel('Password').fill(password)
  await button(page, 'Create the account').click()
  await page.getByText('This username belongs to someone else.').waitFor()
  const name = page.getByLabel('Username')
  await focusOn(name)
  t.match(await name.getAttribute('aria-describedby'), /-error/, 'and is described by what is wrong')
  await page.getByText('This address belongs to an account.').waitFor()
  await see('sign-up with a clash')
  await button(page, /^Use .*robin/i)
    .first()
    .click()
  t.not(await name.inputValue(), 'Robin')
  await page.getByLabel('E-mail address').fill('another.robin@example.com')
  await button(page, 'Create the account').click()
  await heading(page, /^Hello, .*robin/i).waitFor()
  await see('home of a new account')
})

inBrowser('an account is created, left and entered again by keyboard alone', async (t, open) => {
  const { page, tabTo } = await openScreen(t, open, base, '/')
  await tabTo(page.getByRole('link', { name: 'Sign up' }))
  await page.keyboard.press('Enter')
  await heading(page, 'Sign up').waitFor()
  await tabTo(page.getByLabel('Username'))
  await page.keyboard.type('keys.only')
  await page.keyboard.press('Tab')
  await page.keyboard.type('keys.only@example.com')
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await heading(page, 'Hello, keys.only').waitFor()
  await tabTo(button(page, 'Sign out'))
  await page.keyboard.press('Enter')
  await heading(page, 'Sign in').waitFor()
  await tabTo(page.getByLabel('Username or e-mail address'))
  await page.keyboard.type('keys.only')
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await heading(page, 'Hello, keys.only').waitFor()
})

inBrowser('where addresses are concealed, a known and an unknown one get the same page', async (t, open) => {
  const known = await concealing.admin()
  const texts: string[] = []
  for (const email of [known.email, 'nobody.yet@example.com']) {
    const { page, see } = await openScreen(t, open, concealingBase, '/account/sign-up')
    await page.getByLabel('Username').fill(`name.${texts.length}`)
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password').fill(password)
    await button(page, 'Create the account').click()
    await heading(page, 'Look into your mailbox').waitFor()
    texts.push((await page.content()).replaceAll(email, 'ADDRESS'))
    if (texts.length === 1) await see('sign-up that conceals')
  }
  t.equal(texts[0], texts[1])
})

inBrowser('a wrong password and an unknown login look alike', async (t, open) => {
  const member = await app.signUp()
  const texts: string[] = []
  for (const login of [member.username, 'no.such.person']) {
    const { page, see } = await openScreen(t, open, base, '/account/')
    await page.getByLabel('Username or e-mail address').fill(login)
    await page.getByLabel('Password').fill('not this password')
    await button(page, 'Sign in').click()
    await page.getByText('The login or the password is wrong.').waitFor()
    texts.push((await page.content()).replaceAll(login, 'LOGIN'))
    if (texts.length === 1) await see('sign-in refused')
  }
  t.equal(texts[0], texts[1])
})

inBrowser('a second factor is asked for in the same form', async (t, open) => {
  const member = await app.signUp()
  const { secret } = await addFactor(app, member)
  const { page, see } = await signInAs(t, open, base, member)
  await page.getByText('Your account has a second factor.').waitFor()
  const code = page.getByLabel('Code')
  await focusOn(code)
  await see('sign-in with a second factor')
  await code.fill('000000')
  await button(page, 'Sign in').click()
  await page.getByText('The code is wrong').waitFor()
  await code.fill(codeOf(secret, app.started.service.now()))
  await button(page, 'Sign in').click()
  await heading(page, `Hello, ${member.username}`).waitFor()
})

inBrowser('the pages speak German', async (t, open) => {
  const { page, see } = await openScreen(t, open, base, '/account/')
  await page.getByLabel('Language').selectOption('de')
  await heading(page, 'Anmelden').waitFor()
  await page.getByLabel('Name oder E-Mail-Adresse').fill('niemand')
  await page.getByLabel('Passwort').fill('falsch')
  await button(page, 'Anmelden').click()
  await page.getByText('Der Name oder das Passwort ist falsch.').waitFor()
  await see('sign-in in German')
  t.equal(await page.evaluate('document.documentElement.lang'), 'de')
  await page.reload()
  await heading(page, 'Anmelden').waitFor()
})
