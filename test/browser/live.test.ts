import type { Locator, Page } from 'playwright-core'
import t from 'tap'
import { minute } from '../../src/time.ts'
import { button, heading, signInAs, startForBrowser } from './account-page.ts'
import { startChromium } from './chromium.ts'
import { hasFocus } from './screen.ts'

const [app, base] = await startForBrowser(t)
const inBrowser = await startChromium(t)

const rowOf = (page: Page, ref: string): Locator =>
  page.getByRole('listitem').filter({ has: page.locator(`[data-row="${ref}"]`) })
const newHold = async () => (await app.hold(await app.signUp(), { actions: ['email.change'] })).body.ref as string

inBrowser('what another reviewer does is said in the row, which stays where it is', async (t, open) => {
  const [lifted, claimed] = [await newHold(), await newHold()]
  const mara = await app.staff('reviewer')
  const { page, see } = await signInAs(t, open, base, await app.staff('reviewer'))
  await rowOf(page, lifted).waitFor()
  await page.keyboard.press('j')
  const order = await page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.textContent))
  const { token } = mara
  const { etag = '' } = (await app.ask('GET', `/v1/admin/holds/${lifted}`, { token })).headers
  await app.ask('POST', `/v1/admin/holds/${lifted}/lift`, {
    token,
    headers: { 'if-match': etag },
    body: { reason: 'Done.' },
  })
  await app.ask('PUT', `/v1/admin/holds/${claimed}/claim`, { token })
  await rowOf(page, lifted).getByText(`${mara.username} lifted the hold`).waitFor()
  await rowOf(page, claimed).getByText(`claimed by ${mara.username}`).waitFor()
  t.equal(await rowOf(page, lifted).getAttribute('class'), 'done')
  t.equal(await button(page, `Claim ${lifted}`).count(), 0)
  const names = async () => page.locator('[data-row] strong').allTextContents()
  t.equal((await names()).length, order.length, 'no row has gone')
  t.ok(await hasFocus(page.locator('[data-row]').first()), 'the focus stays')
  const added = await newHold()
  await button(page, 'Show one that is new').waitFor()
  await see('queue with news')
  await button(page, 'Show one that is new').click()
  await rowOf(page, added).waitFor()
  t.equal(await rowOf(page, lifted).count(), 0)
})

inBrowser('a form never changes under its writer, and a screen without one is read again', async (t, open) => {
  const ref = await newHold()
  const mara = await app.staff('reviewer')
  const edit = async (message: string) => {
    const { token } = mara
    const { etag = '' } = (await app.ask('GET', `/v1/admin/holds/${ref}`, { token })).headers
    await app.ask('PATCH', `/v1/admin/holds/${ref}`, { token, headers: { 'if-match': etag }, body: { message } })
  }
  const { page, see } = await signInAs(t, open, base, await app.staff('reviewer'))
  await page.locator(`[data-row="${ref}"]`).click()
  await page.getByLabel('Message to the owner').waitFor()
  await edit('We are looking into it.')
  await page.getByRole('status').getByText(`${mara.username} edited the hold`).waitFor()
  await page.locator('dd').getByText('We are looking into it.').waitFor()
  t.equal(await page.getByLabel('Message to the owner').inputValue(), 'We are looking into it.')
  await page.getByLabel('Why it is lifted').fill('It was the owner.')
  await edit('We have looked into it.')
  await button(page, 'Show how it is now').waitFor()
  await see('hold that has changed')
  t.equal(await page.getByLabel('Message to the owner').inputValue(), 'We are looking into it.')
  await button(page, 'Show how it is now').click()
  await page.locator('dd').getByText('We have looked into it.').waitFor()
  t.equal(await page.getByLabel('Message to the owner').inputValue(), 'We have looked into it.')
  t.equal(await page.getByLabel('Why it is lifted').inputValue(), 'It was the owner.', 'what was typed stays')
})

inBrowser('a console that was left open ends with its session, and asks for the sign-in', async (t, open) => {
  const { page } = await signInAs(t, open, base, await app.staff('reviewer'))
  await heading(page, 'Queue').waitFor()
  for (let minutes = 0; minutes < 30; minutes += 10) {
    await page.waitForResponse(/\/v1\/admin\/events\?limit=100&after=/)
    app.advanceClock(10 * minute)
  }
  await page.waitForResponse(/\/v1\/admin\/events\?limit=100&after=/)
  app.advanceClock(minute)
  await heading(page, 'Sign in again').waitFor()
})

inBrowser('what is claimed by me has the appeals, too', async (t, open) => {
  const [ref, plain, other] = [await newHold(), await newHold(), await newHold()]
  const member = await app.signUp()
  const appealed = (await app.hold(member, { actions: ['email.change'] })).body.ref
  await app.ask('POST', `/v1/me/holds/${appealed}/appeals`, { token: member.token, body: { text: 'It was me.' } })
  const { page, see } = await signInAs(t, open, base, await app.staff('reviewer'))
  await rowOf(page, other).waitFor()
  for (const heldRef of [appealed, plain]) {
    await button(page, `Claim ${heldRef}`).click()
    await button(page, `Release ${heldRef}`).waitFor()
  }
  await page.getByRole('link', { name: 'claimed by me', exact: true }).click()
  await rowOf(page, other).waitFor({ state: 'detached' })
  await rowOf(page, plain).waitFor()
  t.strictSame(
    await page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row'))),
    [appealed, plain],
  )
  t.equal(await rowOf(page, ref).count(), 0)
  await see('what is claimed by me')
  await button(page, `Release ${appealed}`).click()
  await rowOf(page, appealed).waitFor({ state: 'detached' })
  await rowOf(page, plain).waitFor()
})
