import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import t from 'tap'
import { encode } from 'uqr'
import { codeOf } from '../authenticator.ts'
import { mailTo } from '../mailbox.ts'
import { type Person, password } from '../test-app.ts'
import { button, heading, signInAs, startForBrowser } from './account-page.ts'
import { startChromium } from './chromium.ts'
import { focusOn } from './screen.ts'

const [app, base] = await startForBrowser(t)
await app.admin()
const inBrowser = await startChromium(t)
const link = (page: Page, name: string) => page.getByRole('link', { name })
const ownOf = async ({ token }: Person) => (await app.ask('GET', '/v1/me', { token })).body
const canSignIn = async (person: Person, entered: string) =>
  (await app.ask('POST', '/v1/sessions', { body: { login: person.email, password: entered } })).status === 201

inBrowser('a username is changed, and what becomes of the old one is said before', async (t, open) => {
  const [member, other] = [await app.signUp(), await app.signUp()]
  const { page, see, tabTo } = await signInAs(t, open, base, member)
  await link(page, 'Change the username').click()
  await heading(page, 'Change the username').waitFor()
  await page.getByText('stays reserved for you for 30 days').waitFor()
  const name = page.getByLabel('New username')
  await name.fill(other.username)
  await button(page, 'Change the username').click()
  await page.getByText('This username belongs to someone else.').waitFor()
  await focusOn(name)
  await see('username that is taken')
  await tabTo(button(page, /^Use /).first())
  await page.keyboard.press('Enter')
  const chosen = await name.inputValue()
  t.not(chosen, other.username)
  await page.keyboard.press('Enter')
  await page.getByText(`Your username is ${chosen} now. ${member.username} stays reserved`).waitFor()
  await page.getByText(`Signed in as ${chosen}`).waitFor()
  t.equal((await ownOf(member)).username, chosen)
  const taken = { username: member.username, email: 'somebody@example.com', password }
  t.match(await app.ask('POST', '/v1/accounts', { body: taken }), { status: 409, body: { code: 'username_taken' } })
})

inBrowser(
  'a new address waits for its confirmation, is cancelled, and asked for again by keyboard',
  async (t, open) => {
    const member = await app.signUp()
    const { page, see, tabTo } = await signInAs(t, open, base, member)
    await link(page, 'Change the e-mail address').click()
    const [address, passwordField] = [page.getByLabel('New e-mail address'), page.getByLabel('Password')]
    const first = `new.${member.email}`
    await address.fill(first)
    await passwordField.fill('not this password')
    await button(page, 'Send the mail').click()
    await page.getByText('This is not your password.').waitFor()
    await focusOn(passwordField)
    await passwordField.fill(password)
    await button(page, 'Send the mail').click()
    await page.getByText(`${first} waits for confirmation.`).waitFor()
    t.equal(await passwordField.inputValue(), '', 'the password does not stay in the page')
    await see('address that waits')
    await button(page, 'Cancel the change').click()
    await page.getByText('The change is cancelled.').waitFor()
    t.equal(await page.getByText(`${first} waits`).count(), 0)
    t.equal((await ownOf(member)).email_pending, null)

    await tabTo(address)
    const second = `other.${member.email}`
    await page.keyboard.type(second)
    await page.keyboard.press('Tab')
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await page.getByText(`${second} waits for confirmation.`).waitFor()
    const { token } = await mailTo(app, second)
    const mailed = await page.context().newPage()
    await mailed.goto(`${base}/confirm/email#${token}`)
    await button(mailed, 'Confirm').click()
    await mailed.getByText('The address is confirmed.').waitFor()
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`)
    await page.getByText(`Your address is ${second}.`).waitFor()
    t.equal(await page.getByText('waits for confirmation').count(), 0, 'who comes back sees it')
    await link(page, 'Back to your account').click()
    await page.getByText(`${second} (confirmed)`).waitFor()
    await see('home with everything that can be changed')
  },
)

inBrowser(
  'of two tabs, edits of different members are put together, and the same member is compared',
  async (t, open) => {
    const member = await app.signUp()
    const { page, see, tabTo } = await signInAs(t, open, base, member)
    await link(page, 'Profile').click()
    const other = await page.context().newPage()
    await other.goto(`${base}/account/profile`)
    const [name, about] = [page.getByLabel('Display name'), page.getByLabel('About you')]
    await name.fill('Robin of the first tab')
    await other.getByLabel('About you').fill('I keep bees.')
    await other.getByLabel('Language of mails').selectOption('de')
    await button(other, 'Save the profile').click()
    await other.getByText('Your profile is saved.', { exact: true }).waitFor()
    await button(page, 'Save the profile').click()
    await page.getByText('Meanwhile this was changed elsewhere, and is kept: About you, Language of mails.').waitFor()
    t.equal(await about.inputValue(), 'I keep bees.')
    t.match(await ownOf(member), { display_name: 'Robin of the first tab', bio: 'I keep bees.', locale: 'de' })
    await see('profile put together')

    await name.fill('Robin')
    await about.fill('I keep bees and goats.')
    await other.getByLabel('Display name').fill('Rob')
    await button(other, 'Save the profile').click()
    const dialog = other.getByRole('dialog')
    await heading(other, 'This was changed elsewhere meanwhile').waitFor()
    await other.keyboard.press('Escape')
    await other.locator('dialog').waitFor({ state: 'detached' })
    t.equal(await other.getByLabel('Display name').inputValue(), 'Rob')
    await button(other, 'Save the profile').click()
    await button(dialog, 'Keep theirs').click()
    await other.locator('dialog').waitFor({ state: 'detached' })
    t.equal(await other.getByLabel('Display name').inputValue(), 'Robin of the first tab')
    await other.getByLabel('Display name').fill('Rob')
    await other.getByLabel('About you').fill('I keep cats.')
    await button(other, 'Save the profile').click()
    await other.getByText('Your profile is saved.', { exact: true }).waitFor()

    await tabTo(button(page, 'Save the profile'))
    await page.keyboard.press('Enter')
    const mine = page.getByRole('dialog')
    await focusOn(heading(page, 'This was changed elsewhere meanwhile'))
    const row = mine.getByRole('row', { name: /^About you/ })
    t.match(await row.getByRole('cell').allTextContents(), ['I keep bees.', 'I keep cats.', /^I keep bees and goats\./])
    await see('profile with a conflict')
    await tabTo(mine.getByLabel('Take mine: Display name'))
    await page.keyboard.press('Space')
    await tabTo(button(mine, 'Take mine over it'))
    await page.keyboard.press('Enter')
    await page.getByText('Your profile is saved.', { exact: true }).waitFor()
    t.match(await ownOf(member), { display_name: 'Rob', bio: 'I keep bees and goats.' })
    t.equal(await name.inputValue(), 'Rob')
  },
)

inBrowser('a password is changed, and all other sessions end', async (t, open) => {
  const member = await app.signUp()
  const { page, see } = await signInAs(t, open, base, member)
  await link(page, 'Change the password').click()
  await page.getByLabel('Current password').fill('not this password')
  await page.getByLabel('New password').fill('short')
  await button(page, 'Change the password').click()
  await page
    .getByText(/at least 12/i)
    .nth(1)
    .waitFor()
  await page.getByLabel('New password').fill('another horse, another staple')
  await button(page, 'Change the password').click()
  await page.getByText('This is not your password.').waitFor()
  await see('password with a wrong one')
  await page.getByLabel('Current password').fill(password)
  await page.getByLabel('Current password').press('Enter')
  await page.getByText('Your password is changed.').waitFor()
  t.strictSame(
    [await canSignIn(member, password), await canSignIn(member, 'another horse, another staple')],
    [false, true],
  )
  t.equal((await app.ask('GET', '/v1/me', { token: member.token })).status, 401)
  await page.reload()
  await heading(page, 'Change the password').waitFor()
})

/** The dark squares of the picture, read from its SVG path. */
async function squaresOf(page: Page): Promise<Set<string>> {
  const path = (await page.getByRole('img').locator('path').getAttribute('d')) ?? ''
  return new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`))
}

inBrowser('by mouse: a second factor is added, its codes acknowledged, renewed, and it is removed', async (t, open) => {
  const member = await app.signUp()
  const { page, see } = await signInAs(t, open, base, member)
  await link(page, 'Add a second factor').click()
  await page.getByLabel('Password').fill(password)
  await button(page, 'Set up an app').click()
  await heading(page, 'Add the account to your app').waitFor()
  const uri = (await link(page, 'Open an app on this device').getAttribute('href')) ?? ''
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  t.equal((await page.locator('[data-secret]').textContent())?.replaceAll(' ', ''), secret)
  await page.getByRole('img', { name: 'QR code' }).waitFor()
  const squares = encode(uri, { ecc: 'M', border: 0 }).data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])),
  )
  t.strictSame([...(await squaresOf(page))].sort(), squares.sort(), 'the picture says what the key says')
  await see('second factor to scan')
  await page.getByRole('textbox', { name: 'Code' }).fill('000000')
  await button(page, 'Turn the second factor on').click()
  await page.getByText('The code is wrong').waitFor()
  await page.getByRole('textbox', { name: 'Code' }).fill(codeOf(secret, app.started.service.now()))
  await button(page, 'Turn the second factor on').click()

  await heading(page, 'Your recovery codes').waitFor()
  const codes = await page.locator('.codes code').allTextContents()
  t.ok(codes.length > 5)
  const download = page.waitForEvent('download')
  await link(page, 'Download the codes').click()
  const file = await readFile(await (await download).path(), 'utf8')
  t.ok(codes.every((code) => file.includes(code)) && file.includes(member.username))
  await button(page, 'Done').click()
  await page.getByText('Store the codes first').waitFor()
  await focusOn(page.getByLabel('I have stored the codes'))
  await see('recovery codes')
  await link(page, 'Account').first().click()
  await page.getByText('Your new recovery codes are not stored yet.').waitFor()
  await link(page, 'Show them').click()
  t.strictSame(await page.locator('.codes code').allTextContents(), codes, 'they outlast another screen')
  await page.getByLabel('I have stored the codes').check()
  await button(page, 'Done').click()
  await page.getByText(`The second factor is on, ${codes.length} recovery codes left.`).waitFor()

  const used = { login: member.email, password, code: codes[0] }
  t.equal((await app.ask('POST', '/v1/sessions', { body: used })).status, 201)
  await page.reload()
  await page.getByText(`The second factor is on, ${codes.length - 1} recovery codes left.`).waitFor()
  await see('second factor that is on')
  await page.getByText('Get new recovery codes').click()
  await page.getByLabel('Password').first().fill(password)
  await button(page, 'Get new codes').click()
  await heading(page, 'Your recovery codes').waitFor()
  t.notSame(await page.locator('.codes code').allTextContents(), codes)
  await page.getByLabel('I have stored the codes').check()
  await button(page, 'Done').click()

  await page.getByText('Remove the second factor').click()
  await page.getByLabel('Password').last().fill(password)
  await button(page, 'Remove it').click()
  await page.getByText('The second factor is removed.').waitFor()
  t.ok(await canSignIn(member, password))
})

inBrowser('by keyboard: a second factor is added and its codes acknowledged', async (t, open) => {
  const member = await app.signUp()
  const { page, tabTo } = await signInAs(t, open, base, member)
  await link(page, 'Add a second factor').waitFor()
  await tabTo(link(page, 'Add a second factor'))
  await page.keyboard.press('Enter')
  await heading(page, 'Second factor').waitFor()
  await tabTo(page.getByLabel('Password'))
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await focusOn(heading(page, 'Add the account to your app'))
  const secret = (await page.locator('[data-secret]').textContent())?.replaceAll(' ', '') ?? ''
  await tabTo(page.getByRole('textbox', { name: 'Code' }))
  await page.keyboard.type(codeOf(secret, app.started.service.now()))
  await page.keyboard.press('Enter')
  await focusOn(heading(page, 'Your recovery codes'))
  await tabTo(page.getByLabel('I have stored the codes'))
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Your codes are good from now on.').waitFor()
  t.match((await ownOf(member)).second_factor, { enabled: true })
})

inBrowser('a held sign-in adds the second factor that its hold asks for, and signs in again', async (t, open) => {
  const member = await app.signUp()
  await app.hold(member, { kind: 'requirement', requirement: 'second_factor', actions: ['session.create'] })
  const { page, see } = await signInAs(t, open, base, member)
  await heading(page, 'You cannot use your account right now').waitFor()
  await link(page, 'Add a second factor').click()
  await page.getByLabel('Password').fill(password)
  await page.getByLabel('Language').selectOption('de')
  await button(page, 'App einrichten').click()
  await heading(page, 'Das Konto in die App aufnehmen').waitFor()
  await see('second factor in German')
  const secret = (await page.locator('[data-secret]').textContent())?.replaceAll(' ', '') ?? ''
  await page.getByRole('textbox', { name: 'Code' }).fill(codeOf(secret, app.started.service.now()))
  await button(page, 'Zweiten Faktor einschalten').click()
  await page.getByLabel('Ich habe die Codes aufbewahrt').check()
  await button(page, 'Fertig').click()
  await link(page, 'Zurück zu den Sperren').click()
  await heading(page, 'Sie können sich wieder anmelden').waitFor()
  await see('hold that is fulfilled')
  await button(page, 'Anmelden').click()
  await page.getByLabel('Name oder E-Mail-Adresse').fill(member.username)
  await page.getByLabel('Passwort').fill(password)
  await button(page, 'Anmelden').click()
  app.advanceClock(30_000)
  await page.getByRole('textbox', { name: 'Code' }).fill(codeOf(secret, app.started.service.now()))
  await button(page, 'Anmelden').click()
  await heading(page, `Guten Tag, ${member.username}`).waitFor()
})
