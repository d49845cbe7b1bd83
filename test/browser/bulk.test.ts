import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import t from 'tap'
import { minute } from '../../src/time.ts'
import { password } from '../test-app.ts'
import { button, heading, signInAs, startForBrowser } from './account-page.ts'
import { startChromium } from './chromium.ts'

const [app, base] = await startForBrowser(t)
const inBrowser = await startChromium(t)

const listHolds = async (query: string) =>
  (await app.ask('GET', `/v1/admin/holds?${query}`, { token: (await app.admin()).token })).body.items

async function fillHold(page: Page): Promise<void> {
  await page.getByLabel('Reason').selectOption('spam')
  await page.getByLabel('What it blocks').selectOption('read_only')
  await page.getByLabel('Case reference').fill('C-99')
}

inBrowser(
  'many are held at once: tried out first, then by typing the number, and progress survives',
  async (t, open) => {
    const members = await Promise.all(Array.from({ length: 22 }, () => app.signUp()))
    const staff = await app.staff('support')
    const { page, see } = await signInAs(t, open, base, await app.staff('reviewer'))
    await page.getByRole('link', { name: 'Batches' }).click()
    await page.getByText('There are no batches.').waitFor()
    await page.getByRole('link', { name: 'Many at once' }).click()
    const rows = members.map(({ username }, row) => `${row};"${username}"`)
    const csv = ['row;username', ...rows, `22;${staff.username}`, '23;nobody.at.all'].join('\n')
    await page
      .getByLabel('Or from a file:')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await page.getByText('24 found.').waitFor()
    await fillHold(page)
    await button(page, 'Try it out: nothing is done').click()
    await page.getByRole('listitem').getByText('nobody.at.all').waitFor()
    await see('batch with unmatched')
    await button(page, 'Leave these out').click()
    await page.getByText('23 found.').waitFor()
    await button(page, 'Try it out: nothing is done').click()
    await page.getByText('This was only tried out').waitFor()
    await button(page, 'Show the results').click()
    await page.locator('details summary').filter({ hasText: 'placed' }).click()
    t.strictSame(await listHolds('case_ref=C-99'), [], 'nothing was done')
    await page.reload()
    await page.getByLabel('There are 23. Type this number').fill('22')
    await see('dry run of a batch')
    await button(page, 'Place 22 holds').click()
    await page.getByText('Type 23.', { exact: true }).waitFor()
    await page.getByLabel('There are 23. Type this number').fill('23')
    await button(page, 'Place 22 holds').dblclick()
    await heading(page, /^Place holds$/).waitFor()
    await page.getByText('23 of 23').waitFor()
    await page.reload()
    await page.getByText('23 of 23').waitFor()
    t.equal((await listHolds('case_ref=C-99&limit=100')).length, 22)
    await button(page, 'Show the results').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Download the refused ones as CSV').click(),
    ])
    const [header, line = ''] = (await readFile(await download.path(), 'utf8')).split('\r\n')
    t.equal(header, 'row,account_id,username,ref,code,detail')
    t.match(line, new RegExp(`^22,${staff.id},${staff.username},,forbidden,`))
    await see('batch that is done')
    await page.getByRole('link', { name: 'Batches' }).click()
    await page.getByText('dry run').waitFor()
    await see('batches')
    t.equal(await page.locator('[data-row]').count(), 2, 'a second click does nothing twice')
  },
)

inBrowser('by keyboard: chosen rows of the queue are lifted together', async (t, open) => {
  for (let count = 0; count < 2; count++)
    await app.hold(await app.signUp(), { actions: ['email.change'], case_ref: 'C-7' })
  const { page, tabTo } = await signInAs(t, open, base, await app.staff('reviewer'))
  const refs: string[] = (await listHolds('case_ref=C-7')).map(({ ref }: { ref: string }) => ref)
  await page.locator(`[data-row="${refs[0]}"]`).waitFor()
  for (const ref of refs) {
    await page.locator(`[data-row="${ref}"]`).focus()
    await page.keyboard.press('x')
  }
  await page.keyboard.press('b')
  await tabTo(button(page, 'Lift …'))
  await page.keyboard.press('Enter')
  await page.getByText('2 found.').waitFor()
  await tabTo(page.getByLabel('Why it is lifted'))
  await page.keyboard.type('The case is closed.')
  await page.keyboard.press('Control+Enter')
  await button(page, 'Lift 2 holds').waitFor()
  await tabTo(button(page, 'Lift 2 holds'))
  await page.keyboard.press('Enter')
  await heading(page, /^Lift holds$/).waitFor()
  await page.getByText('2 of 2').waitFor()
  t.strictSame(
    (await listHolds('case_ref=C-7')).map(({ state }: { state: string }) => state),
    ['lifted', 'lifted'],
  )
})

inBrowser('a batch of more than a hundred asks for the password again', async (t, open) => {
  const reviewer = await app.staff('reviewer')
  const { page } = await signInAs(t, open, base, reviewer)
  await heading(page, 'Queue').waitFor()
  app.advanceClock(20 * minute)
  await page.goto(`${base}/console/bulk?do=lift`)
  await page
    .getByLabel('References of holds')
    .fill(Array.from({ length: 101 }, (_, n) => `H-0000-${1000 + n}`).join(' '))
  await page.getByText('101 found.').waitFor()
  await page.getByLabel('Why it is lifted').fill('The case is closed.')
  await button(page, 'Try it out: nothing is done').click()
  await page.getByRole('dialog').getByLabel('Password', { exact: true }).fill(password)
  await button(page.getByRole('dialog'), 'Go on').click()
  await page.getByText('This was only tried out').waitFor()
  await page.getByText('refused: 101').waitFor()
  t.equal(await button(page, /^Lift/).count(), 0, 'where nothing can succeed, nothing is offered')
})

inBrowser('a table of what was refused has no cell that a spreadsheet would run', async (t, open) => {
  const { page } = await signInAs(t, open, base, await app.staff('reviewer'))
  await heading(page, 'Queue').waitFor()
  await page.goto(`${base}/console/bulk?do=lift`)
  await page.getByLabel('References of holds').fill('=1+1 @sum +1 -1 "a""b" H-0000-1000')
  await page.getByLabel('Why it is lifted').fill('The case is closed.')
  await button(page, 'Try it out: nothing is done').click()
  await page.getByText('refused: 6').waitFor()
  await button(page, 'Show the results').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Download the refused ones as CSV').click(),
  ])
  const [, ...lines] = (await readFile(await download.path(), 'utf8')).split('\r\n')
  t.strictSame(
    lines.map((line) => line.split(',').slice(0, 4).join(',')),
    ["0,,,'=1+1", "1,,,'@SUM", "2,,,'+1", "3,,,'-1", '4,,,"""A""""B"""', '5,,,H-0000-1000'],
  )
})
