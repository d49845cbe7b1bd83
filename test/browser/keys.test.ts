import type { Locator, Page } from 'playwright-core'
import t from 'tap'
import { button, heading, signInAs, startForBrowser } from './account-page.ts'
import { startChromium } from './chromium.ts'
import { focusOn, hasFocus } from './screen.ts'

const [app, base] = await startForBrowser(t)
const inBrowser = await startChromium(t)

const rowOf = (page: Page, ref: string): Locator => page.locator(`[data-row="${ref}"]`)
const newHold = async (body: Record<string, unknown> = { actions: ['email.change'] }) =>
  (await app.hold(await app.signUp(), body)).body.ref as string
const stateOf = async (ref: string) =>
  (await app.ask('GET', `/v1/admin/holds/${ref}`, { token: (await app.admin()).token })).body

async function newAppeal(): Promise<string> {
  const member = await app.signUp()
  const { ref } = (await app.hold(member, { actions: ['email.change'] })).body
  await app.ask('POST', `/v1/me/holds/${ref}/appeals`, { token: member.token, body: { text: 'It was me.' } })
  return ref
}

inBrowser('by keyboard alone twenty items are claimed, decided, and gone through in their order', async (t, open) => {
  const refs: string[] = []
  for (let count = 0; count < 10; count++) refs.push(await newAppeal())
  for (let count = 0; count < 10; count++) refs.push(await newHold())
  const { page } = await signInAs(t, open, base, await app.staff('reviewer'))
  await rowOf(page, refs.at(-1) ?? '').waitFor()
  const order = await page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')))
  t.strictSame(order.slice().sort(), refs.slice().sort())
  await page.keyboard.press('j')
  await page.keyboard.press('o')
  for (const ref of order) {
    const isAppeal = refs.indexOf(ref ?? '') < 10
    await page.getByRole('heading', { level: 1 }).and(page.locator(':focus')).waitFor()
    if (isAppeal) await page.locator(`h2 a[href$="${ref}"]`).waitFor()
    else await heading(page, new RegExp(`· ${ref}`)).waitFor() // beside the reason, once the hold was read
    await page.keyboard.press('c')
    await page.getByText(`You have claimed ${ref}.`).waitFor()
    await page.keyboard.press(isAppeal ? 'd' : 'l')
    if (isAppeal) {
      await page.keyboard.type('grant')
      await page.keyboard.press('Tab')
    }
    t.equal(await page.locator('textarea:focus').inputValue(), '', 'nothing is left of the one before')
    await page.keyboard.type('It was the owner.')
    await page.keyboard.press('Control+Shift+Enter')
    await page.getByText(isAppeal ? 'The appeal is decided.' : `The hold ${ref} is lifted.`).waitFor()
  }
  await page.getByText('Nothing waits here.').waitFor()
  const states = await Promise.all(refs.map(async (ref) => (await stateOf(ref)).state))
  t.strictSame(states, [...Array(10).fill('overturned'), ...Array(10).fill('lifted')])
})

inBrowser('rows are chosen by keys and by mouse, and claimed together', async (t, open) => {
  const refs: string[] = []
  for (let count = 0; count < 4; count++) refs.push(await newHold())
  const reviewer = await app.staff('reviewer')
  const { page, see } = await signInAs(t, open, base, reviewer)
  await rowOf(page, refs[3] ?? '').waitFor()
  const box = (ref = '') => page.getByLabel(`Choose ${ref}`)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+X')
  await page.getByText('Chosen: 3').waitFor()
  t.ok(await hasFocus(rowOf(page, refs[2] ?? '')))
  await see('queue with chosen rows')
  await button(page, 'Choose none').click()
  await box(refs[1]).click()
  await box(refs[3]).click({ modifiers: ['Shift'] })
  await page.getByText('Chosen: 3').waitFor()
  await button(page.getByRole('status'), 'Claim').click()
  await page.getByText('Chosen: 3').waitFor({ state: 'detached' })
  const assignees = await Promise.all(refs.map(async (ref) => (await stateOf(ref)).assignee))
  t.strictSame(assignees, [null, reviewer.id, reviewer.id, reviewer.id])
})

inBrowser('a command is found by what it says, also while something is typed', async (t, open) => {
  const ref = await newHold()
  const member = await app.signUp()
  const { page, see } = await signInAs(t, open, base, await app.staff('reviewer'))
  await rowOf(page, ref).click()
  await page.getByLabel('Why it is lifted').fill('It was')
  await page.keyboard.press('Control+k')
  await page.getByLabel('What do you want to do?').waitFor()
  await see('commands')
  await page.keyboard.press('Escape')
  await focusOn(page.getByLabel('Why it is lifted'))
  await page.keyboard.press('Control+k')
  await page.keyboard.type(member.username)
  await page.keyboard.press('Enter')
  await page.getByText(member.email).waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type(ref.toLowerCase())
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByLabel('Why it is lifted').waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('note')
  await page.keyboard.press('Enter')
  await focusOn(page.locator('[name=note]'))
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  for (const key of ['Ctrl+K', 'Ctrl+Shift+Enter', 'n']) {
    await page.getByRole('dialog').getByText(key, { exact: true }).waitFor()
  }
})

inBrowser('what was lifted can be placed again, as it was', async (t, open) => {
  const hold = { actions: ['email.change'], message: 'Please wait.', note: 'seen twice', case_ref: 'C-17' }
  const ref = await newHold(hold)
  const { page, see } = await signInAs(t, open, base, await app.staff('reviewer'))
  await rowOf(page, ref).click()
  await page.getByLabel('Why it is lifted').fill('It was the owner.')
  await button(page, 'Lift the hold').click()
  await button(page, 'Place it again').click()
  await button(page, 'Place the hold').waitFor()
  t.equal(await page.getByLabel('Message to the owner').inputValue(), 'Please wait.')
  await see('placing a hold again')
  await button(page, 'Place the hold').click()
  await page.getByText(/^The hold H-.* is placed\./).waitFor()
  const { account_id: account, actions } = await stateOf(ref)
  const { token } = await app.admin()
  const { items } = (await app.ask('GET', `/v1/admin/holds?account=${account}&state=active`, { token })).body
  t.match(items, [{ ...hold, actions, lift_requires: 1 }])
})

inBrowser(
  'keys lead to the appeals, to the search, and back to where one was, but not past typed text',
  async (t, open) => {
    const [ref, other] = [await newAppeal(), await newHold()]
    const { page } = await signInAs(t, open, base, await app.staff('reviewer'))
    await rowOf(page, other).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    await page.getByRole('link', { name: 'appeals', exact: true }).and(page.locator('[aria-current=true]')).waitFor()
    await rowOf(page, other).waitFor({ state: 'detached' })
    await rowOf(page, ref).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('o')
    await heading(page, /^Appeal of/).waitFor()
    await page.keyboard.press('d')
    await page.keyboard.type('grant')
    await page.keyboard.press('Tab')
    await page.keyboard.type('It was')
    await page.keyboard.press('Escape')
    await focusOn(page.getByRole('heading', { level: 1 }))
    await page.keyboard.press('Escape')
    t.equal(await page.getByLabel('Reply to the owner').inputValue(), 'It was', 'nothing typed is lost')
    await page.keyboard.press('/')
    await focusOn(page.getByLabel('Name or address begins with'))
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await heading(page, /^Appeal of/).waitFor()
    await page.keyboard.press('Escape')
    await rowOf(page, ref).waitFor()
    t.match(page.url(), /show=appeals$/, 'with its filter')
  },
)
