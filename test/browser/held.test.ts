import t from 'tap'
import { day } from '../../src/time.ts'
import { button, heading, signInAs, startForBrowser } from './account-page.ts'
import { startChromium } from './chromium.ts'
import { focusOn } from './screen.ts'

const [app, base] = await startForBrowser(t)
const inBrowser = await startChromium(t)
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

async function decide(id: string, decision: 'grant' | 'deny', reason: string): Promise<void> {
  const { token } = await app.staff('reviewer')
  const decided = await app.ask('POST', `/v1/admin/appeals/${id}/decision`, {
    token,
    body: { decision, reason },
    headers: { 'if-match': '*' },
  })
  if (decided.status !== 200) throw new Error(`decision: ${decided.status} ${JSON.stringify(decided.body)}`)
}

inBrowser('a held sign-in turns into the page of the holds, which says what still works', async (t, open) => {
  const member = await app.signUp()
  const { ref } = (
    await app.hold(member, {
      kind: 'security',
      preset: 'lock',
      message: 'We saw sign-ins from two countries within a minute.',
      expires_at: inDays(20),
    })
  ).body
  const second = (await app.hold(member, { actions: ['profile.*'], disclosure: 'minimal' })).body.ref
  const { page, see } = await signInAs(t, open, base, member)
  await heading(page, 'You cannot use your account right now').waitFor()
  const hold = page.locator(`[data-hold="${ref}"]`)
  for (const text of ['signing in on a new device', 'Since', 'Until', 'Next review', 'two countries', ref])
    await hold.getByText(text).first().waitFor()
  const minimal = page.locator(`[data-hold="${second}"]`)
  await minimal.getByText('We may not say more about this hold.').waitFor()
  t.equal(await button(minimal, /Appeal/).count(), 0)
  const still = page.getByRole('region', { name: 'What still works' })
  await still.getByText('appealing a hold').waitFor()
  t.equal(await still.getByText('signing in on a new device').count(), 0)
  const text = await page.locator('body').textContent()
  t.notMatch(text, /\b(ban|banned|blocked user|suspended|violat)/i)
  t.notMatch(text, /undefined|null|\[object/)
  await see('held')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await button(hold, /^Copy/).click()
  await hold.getByText('Copied').waitFor()
  t.equal(await page.evaluate('navigator.clipboard.readText()'), ref)
  await button(page, 'Sign out').click()
  await heading(page, 'Sign in').waitFor()
})

inBrowser('an appeal is written, kept, sent once, withdrawn, sent again and answered', async (t, open) => {
  const member = await app.signUp()
  const first = (await app.hold(member, { preset: 'lock' })).body.ref
  const other = (await app.hold(member, { actions: ['email.change'] })).body.ref
  const { page, see } = await signInAs(t, open, base, member)
  const [hold, another] = [first, other].map((ref) => page.locator(`[data-hold="${ref}"]`))
  if (hold === undefined || another === undefined) throw new Error('no holds')
  await button(hold, /^Appeal this hold/).click()
  const text = hold.getByLabel('Why should the hold be lifted?')
  await button(hold, 'Send the appeal').click()
  await hold.getByText('Write something first.').waitFor()
  await text.fill('🙂'.repeat(2_001))
  await hold.getByText('Characters too many: 1.').waitFor()
  await hold.getByText('2,001 of 2,000 characters').waitFor()
  await see('appeal too long')
  await text.fill('It was me, on a train near the border.')
  await page.reload()
  t.equal(await text.inputValue(), 'It was me, on a train near the border.', 'the draft is kept')

  await button(hold, 'Send the appeal').dblclick()
  await hold.getByText('Your appeal was received.').waitFor()
  const { token } = await app.admin()
  const appeals = async () =>
    (await app.ask('GET', `/v1/admin/appeals?account=${member.id}`, { token })).body.items as {
      id: string
      state: string
    }[]
  t.equal((await appeals()).length, 1, 'sent once')
  await button(another, /^Appeal this hold/).waitFor()
  t.equal(await button(hold, /^Appeal this hold/).count(), 0, 'each hold has its own appeal')
  await see('appeal sent')

  await button(hold, 'Withdraw the appeal').click()
  await hold.getByText('You withdrew your appeal.').waitFor()
  await button(hold, /^Appeal this hold/).click()
  t.equal(await text.inputValue(), '', 'what was sent is no draft any more')
  await text.fill('Once more: it was me.')
  await button(hold, 'Send the appeal').click()
  await hold.getByText('Your appeal was received.').waitFor()
  const submitted = (await appeals()).find(({ state }) => state === 'submitted')
  await decide(submitted?.id ?? '', 'deny', 'We cannot confirm that it was you. Write to us from your address.')
  await page.reload()
  await hold.getByText('We cannot confirm that it was you.').waitFor()
  await hold.getByText('Your appeal was denied.').waitFor()
  await see('appeal denied')
})

inBrowser('an appeal that is granted is answered among the earlier holds', async (t, open) => {
  const member = await app.signUp()
  const { ref } = (await app.hold(member, { actions: ['profile.*'] })).body
  const sent = await app.ask('POST', `/v1/me/holds/${ref}/appeals`, {
    token: member.token,
    body: { text: 'It was me.' },
  })
  await decide(sent.body.id, 'grant', 'Thank you, that explains it.')
  const { page, see } = await signInAs(t, open, base, member)
  await page.getByText('No hold restricts your account.').waitFor()
  await page.getByRole('link', { name: 'Holds' }).click()
  await page.getByText('Thank you, that explains it.').waitFor()
  await page.getByText('It was lifted after your appeal.').waitFor()
  await see('appeal granted')
})

inBrowser('an appeal is sent by keyboard alone', async (t, open) => {
  const member = await app.signUp()
  await app.hold(member, { preset: 'lock' })
  const { page, tabTo } = await signInAs(t, open, base, member)
  await heading(page, 'You cannot use your account right now').waitFor()
  await tabTo(button(page, /^Appeal this hold/))
  await page.keyboard.press('Enter')
  const text = page.getByLabel('Why should the hold be lifted?')
  await focusOn(page.locator('textarea'))
  await page.keyboard.type('It was me.')
  t.equal(await text.inputValue(), 'It was me.')
  await tabTo(button(page, 'Send the appeal'))
  await page.keyboard.press('Enter')
  await page.getByText('Your appeal was received.').waitFor()
  await focusOn(heading(page, 'Appeal'))
  await tabTo(button(page, 'Withdraw the appeal'))
  await page.keyboard.press('Enter')
  await page.getByText('You withdrew your appeal.').waitFor()
})
