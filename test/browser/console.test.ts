import type { Locator, Page } from 'playwright-core'
import t from 'tap'
import { minute } from '../../src/time.ts'
import { addFactor, codeOf } from '../authenticator.ts'
import { password } from '../test-app.ts'
import { button, heading, signInAs, startForBrowser } from './account-page.ts'
import { startChromium } from './chromium.ts'
import { focusOn, hasFocus } from './screen.ts'

const [app, base] = await startForBrowser(t)
const inBrowser = await startChromium(t)

const rowOf = (page: Page, ref: string): Locator => page.locator(`[data-row="${ref}"]`)
const stateOf = async (ref: string) =>
  (await app.ask('GET', `/v1/admin/holds/${ref}`, { token: (await app.admin()).token })).body

inBrowser(
  'by mouse: a hold is claimed in the queue, opened, lifted, and the account can do everything',
  async (t, open) => {
    const member = await app.signUp()
    const { ref } = (await app.hold(member, { actions: ['email.change'], note: 'seen twice' })).body
    const { page, see } = await signInAs(t, open, base, await app.staff('reviewer'))
    await heading(page, 'Queue').waitFor()
    await button(page, `Claim ${ref}`).click()
    await page.getByText(`You have claimed ${ref}.`).waitFor()
    await rowOf(page, ref).getByText('claimed by you').waitFor()
    await see('queue')
    await rowOf(page, ref).click()
    await page.getByText('seen twice').first().waitFor()
    await see('hold of an account')
    await button(page, 'Lift the hold').click()
    await focusOn(page.locator('[name=reason]'))
    await page.getByLabel('Why it is lifted').fill('It was the owner.')
    await button(page, 'Lift the hold').click()
    await page.getByText(`The hold ${ref} is lifted.`).waitFor()
    t.equal((await stateOf(ref)).state, 'lifted')
    await page.getByRole('link', { name: member.username }).click()
    await page.getByText('Nothing is held.').waitFor()
    await page.locator('.trail summary').click()
    await page.getByText('lifted the hold').waitFor()
    await see('account for staff')
  },
)

inBrowser('by keyboard: a hold is claimed in the queue, opened and lifted', async (t, open) => {
  const { ref } = (await app.hold(await app.signUp(), { actions: ['email.change'] })).body
  const { page } = await signInAs(t, open, base, await app.staff('reviewer'))
  await rowOf(page, ref).waitFor()
  for (let presses = 0; presses < 50 && !(await hasFocus(rowOf(page, ref))); presses++) await page.keyboard.press('j')
  await page.keyboard.press('c')
  await page.getByText(`You have claimed ${ref}.`).waitFor()
  t.ok(await hasFocus(rowOf(page, ref)), 'the focus stays on the row')
  await page.keyboard.press('o')
  await button(page, 'Lift the hold').waitFor()
  await page.keyboard.press('l')
  await page.keyboard.type('It was the owner: call l, c, o.')
  await page.keyboard.press('Control+Enter')
  await page.getByText(`The hold ${ref} is lifted.`).waitFor()
  t.match(await stateOf(ref), { state: 'lifted' })
  await button(page, 'Lift the hold').waitFor({ state: 'detached' }) // until then letters go to its form
  await page.keyboard.press('g')
  await page.keyboard.press('q')
  await heading(page, 'Queue').waitFor()
  await page.keyboard.press('?')
  await heading(page, 'Keys on this screen').waitFor()
  await page.getByLabel('Letters work as keys').uncheck()
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('?')
  await page.keyboard.press('g')
  await page.keyboard.press('a')
  t.equal(await page.locator('dialog').count(), 0)
  t.match(page.url(), /\/console\/$/, 'keys that are switched off do nothing')
})

inBrowser('of two who edit a hold, the second sees what the first did, and loses no text', async (t, open) => {
  const { ref } = (await app.hold(await app.signUp(), { actions: ['email.change'] })).body
  const [first, second] = [await app.staff('reviewer'), await app.staff('reviewer')]
  const { page: firstPage } = await signInAs(t, open, base, first)
  const { page: other, see } = await signInAs(t, open, base, second)
  for (const page of [firstPage, other]) await rowOf(page, ref).click()
  await other.getByLabel('Message to the owner').fill('Please wait for our mail.')
  await other.getByLabel('Case reference').fill('C-17')
  await firstPage.getByLabel('Message to the owner').fill('We are looking into it.')
  await button(firstPage, 'Save the changes').click()
  await firstPage.getByText('The changes are saved.').waitFor()

  await button(other, 'Save the changes').click()
  const dialog = other.getByRole('dialog')
  await dialog.getByText(`${first.username} edited the hold`).waitFor()
  const row = dialog.getByRole('row', { name: /^Message to the owner/ })
  t.match(await row.getByRole('cell').allTextContents(), [
    '—',
    'We are looking into it.',
    /^Please wait for our mail\./,
  ])
  t.equal(await dialog.getByRole('row').count(), 3, 'only what differs')
  await see('conflict of two edits')
  await other.keyboard.press('Escape')
  await other.locator('dialog').waitFor({ state: 'detached' })
  t.equal(await other.getByLabel('Message to the owner').inputValue(), 'Please wait for our mail.')
  t.equal((await stateOf(ref)).message, 'We are looking into it.')

  await button(other, 'Save the changes').click()
  await dialog.getByLabel('Take mine: Case reference').uncheck()
  await button(dialog, 'Take mine over it').click()
  await other.getByText('The changes are saved.').waitFor()
  t.match(await stateOf(ref), { message: 'Please wait for our mail.', case_ref: null })
  await button(other, 'Undo').click()
  await other.getByText('It is as it was before.').waitFor()
  t.equal((await stateOf(ref)).message, 'We are looking into it.', 'undoing brings back what the first wrote')
})

inBrowser('of two who lift a hold, the second is shown who did', async (t, open) => {
  const { ref } = (await app.hold(await app.signUp(), { actions: ['email.change'] })).body
  const [first, second] = [await app.staff('reviewer'), await app.staff('reviewer')]
  const { page: firstPage } = await signInAs(t, open, base, first)
  const { page: other } = await signInAs(t, open, base, second)
  for (const page of [firstPage, other]) {
    await rowOf(page, ref).click()
    await page.getByLabel('Why it is lifted').fill('It was the owner.')
  }
  await button(firstPage, 'Lift the hold').click()
  await firstPage.getByText(`The hold ${ref} is lifted.`).waitFor()
  await button(other, 'Lift the hold').click()
  const dialog = other.getByRole('dialog')
  await dialog.getByText(`${first.username} lifted the hold`).waitFor()
  t.equal(await button(dialog, 'Take mine over it').count(), 0, 'what cannot succeed is not offered')
  await button(dialog, 'Keep theirs').click()
  await other.getByText('Place a hold on this account again').waitFor()
})

for (const rule of ['optional', 'required']) {
  inBrowser(
    `a hold that is being typed survives an idle time-out, and is placed once; second factor: ${rule}`,
    async (t, open) => {
      const [app, base] = await startForBrowser(t, { STAFF_SECOND_FACTOR: rule })
      if (rule === 'required') await addFactor(app, await app.admin())
      const member = await app.signUp()
      const reviewer = await app.staff('reviewer')
      const { secret } = await addFactor(app, reviewer)
      const { page, see } = await signInAs(t, open, base, reviewer)
      const signIn = async (form: Page | Locator) => {
        await form.getByLabel('Code').fill(codeOf(secret, app.started.service.now()))
        await button(form, 'Sign in').click()
      }
      await signIn(page)
      await heading(page, 'Queue').waitFor()
      await page.goto(`${base}/console/accounts/${member.id}`)
      await page.getByRole('link', { name: 'Place a hold' }).click()
      await button(page, 'Place the hold').click()
      await focusOn(page.locator('[name=reason]'))
      await page.getByLabel('Reason').selectOption('spam')
      await page.getByText('The preview waits until the form is complete.').waitFor()
      await page.getByLabel('What it blocks').selectOption('actions')
      await page.getByLabel('edit the profile').check()
      await page.getByLabel('Message to the owner').fill('Please stop this newsletter.')
      const preview = page.getByRole('region', { name: 'Preview' })
      await preview.locator('blockquote').getByText('Please stop this newsletter.').waitFor()
      await preview.locator('pre').getByText('Please stop this newsletter.').first().waitFor()
      if (rule === 'required') await see('placing a hold')

      app.advanceClock(40 * minute)
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Username or e-mail address').fill(reviewer.username)
      await dialog.getByLabel('Password').fill(password)
      await button(dialog, 'Sign in').click()
      await signIn(dialog)
      await dialog.waitFor({ state: 'detached' })
      t.equal(await page.getByLabel('Message to the owner').inputValue(), 'Please stop this newsletter.')
      await button(page, 'Place the hold').dblclick()
      await page.getByText(/^The hold H-.* is placed\./).waitFor()
      const { token } = await app.admin()
      const { items } = (await app.ask('GET', `/v1/admin/holds?account=${member.id}`, { token })).body
      t.equal(items.length, 1)
      await button(page, 'Undo').click()
      await heading(page, member.username).waitFor()
      const [undone] = (await app.ask('GET', `/v1/admin/holds?account=${member.id}`, { token })).body.items
      t.equal(undone.state, 'lifted')
    },
  )
}

inBrowser('a form for a hold shows what its reason blocks, and where it says nothing asks at once', async (t, open) => {
  const member = await app.signUp()
  const { page } = await signInAs(t, open, base, await app.staff('reviewer'))
  await heading(page, 'Queue').waitFor()
  await page.goto(`${base}/console/accounts/${member.id}/hold`)
  const blocks = page.getByLabel('What it blocks')
  const choice = page.getByRole('group', { name: 'Actions' })
  await page.getByLabel('Reason').selectOption('suspected_takeover')
  await page.locator('.hint').getByText('takeover freeze: what a thief would do next').waitFor()
  t.equal(await choice.count(), 0)
  await page.getByLabel('Reason').selectOption('spam')
  await choice.waitFor()
  await page.getByText('This reason does not say it: you choose.').waitFor()
  t.equal(await blocks.inputValue(), 'actions')
  await button(page, 'Place the hold').click()
  await focusOn(page.locator('[name=actions]'))
  await page.getByLabel('Reason').selectOption('suspected_takeover')
  await choice.waitFor({ state: 'detached' })
  t.equal(await blocks.inputValue(), '', 'what was not chosen is left to the reason again')
})

inBrowser('staff whose second factor is missing are told so, and led to where they add one', async (t, open) => {
  const [app, base] = await startForBrowser(t, { STAFF_SECOND_FACTOR: 'required' })
  const { page, see } = await signInAs(t, open, base, await app.admin())
  await heading(page, 'Queue').waitFor()
  await page.getByRole('alert').waitFor()
  await page.getByRole('alert').getByText('Staff need a second factor here').waitFor()
  await see('console without a second factor')
})

inBrowser('an appeal is decided by someone else than the placer, who is told before any click', async (t, open) => {
  const member = await app.signUp()
  const placer = await app.staff('reviewer')
  const hold = { kind: 'review', reason: 'other', actions: ['email.change'] }
  const { ref } = (await app.ask('POST', `/v1/admin/accounts/${member.id}/holds`, { token: placer.token, body: hold }))
    .body
  const left = (await app.hold(member, { actions: ['username.change'] })).body.ref
  await app.ask('POST', `/v1/me/holds/${ref}/appeals`, { token: member.token, body: { text: 'It was me.' } })
  const { page: barred, see } = await signInAs(t, open, base, placer)
  await rowOf(barred, ref).getByText('appeal waits').waitFor()
  await rowOf(barred, ref).click()
  await barred.getByText('You placed this hold, so another reviewer has to decide the appeal.').waitFor()
  t.equal(await button(barred, 'Send the decision').isDisabled(), true)
  await see('appeal for its placer')

  const { page, see: seeToo } = await signInAs(t, open, base, await app.staff('reviewer'))
  await rowOf(page, ref).click()
  await page.getByText('It was me.').waitFor()
  await page.getByLabel('Decision').selectOption('grant')
  await button(page, 'Send the decision').click()
  await focusOn(page.locator('[name=reason]'))
  await seeToo('appeal without a reply')
  await page.getByLabel('Reply to the owner').fill('Thank you, that explains it.')
  await button(page, 'Send the decision').click()
  await page.getByText('Still in force on this account:').waitFor()
  await page.getByRole('link', { name: left }).waitFor()
  t.equal((await stateOf(ref)).state, 'overturned')
})

inBrowser('support is offered what support may do, and members nothing', async (t, open) => {
  const member = await app.signUp()
  const { page, see } = await signInAs(t, open, base, await app.staff('support'))
  await heading(page, 'Accounts').waitFor()
  t.equal(await page.getByRole('link', { name: 'Queue' }).count(), 0)
  await page.getByLabel('Name or address begins with').fill(member.username)
  await button(page, 'Search').click()
  await page.getByText(member.email).click()
  await heading(page, member.username).waitFor()
  t.equal(await page.getByRole('link', { name: 'Place a hold' }).count(), 0)
  await button(page, 'Sign out everywhere').click()
  await button(page.getByRole('dialog'), 'Sign out everywhere').click()
  await page.getByText('No one is signed in.').waitFor()
  await page.getByLabel('Language').selectOption('de')
  await heading(page, 'Identität').waitFor()
  await see('account for support in German')
  const { page: outside } = await signInAs(t, open, base, member)
  await heading(outside, `Hello, ${member.username}`).waitFor()
  await outside.goto(`${base}/console/`)
  await heading(outside, 'This console is for staff').waitFor()
})

inBrowser('staff read in German why an account is held, and which roles they have', async (t, open) => {
  const { ref } = (await app.hold(await app.signUp(), { actions: ['email.change'], reason: 'spam' })).body
  const { page, see } = await signInAs(t, open, base, await app.staff('reviewer'))
  await rowOf(page, ref).getByText('Spam reported').waitFor()
  await page.getByLabel('Language').selectOption('de')
  await rowOf(page, ref).getByText('Spam gemeldet').waitFor()
  await rowOf(page, ref).click()
  await heading(page, `Spam gemeldet · ${ref}`).waitFor()
  t.equal(await page.getByRole('link', { name: 'Aufgaben' }).getAttribute('aria-current'), 'true', 'it is of the queue')
  await see('hold in German')
  await page.getByRole('link', { name: 'Ihr Konto' }).click()
  await page.getByText('Prüfung', { exact: true }).waitFor()
  await see('home of staff in German')
})
