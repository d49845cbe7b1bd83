import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import t from 'tap'
import { button, heading, signInAs, startForBrowser } from './account-page.ts'
import { startChromium } from './chromium.ts'

const [app, base] = await startForBrowser(t)
const inBrowser = await startChromium(t)

const itemOf = (page: Page, text: string): Locator => page.getByRole('listitem').filter({ hasText: text })

inBrowser('the trail is searched, followed and downloaded, and a picture of a refusal leads to it', async (t, open) => {
  const member = await app.signUp()
  const { ref } = (await app.hold(member, { actions: ['profile.update'] })).body
  const me = await app.ask('GET', '/v1/me', { token: member.token })
  const refused = await app.ask('PATCH', '/v1/me', {
    token: member.token,
    headers: { 'if-match': me.headers.etag ?? '' },
    body: { bio: 'New.' },
  })
  t.equal(refused.status, 409)
  const { page, see, tabTo } = await signInAs(t, open, base, await app.staff('reviewer'))
  await page.getByRole('link', { name: 'Audit' }).click()
  await heading(page, 'Audit trail').waitFor()
  await page.getByLabel('Request id').fill(refused.headers['x-request-id'] ?? '')
  await page.keyboard.press('Enter')
  await page.getByText(`${member.username} was refused: edit the profile`).waitFor()
  await see('refusal found by its request id')

  await page.goto(`${base}/console/audit?hold=${ref}`)
  await itemOf(page, 'placed the hold').waitFor()
  t.equal(await page.locator('.rows > li').count(), 1)
  await tabTo(itemOf(page, 'placed the hold').locator('summary'))
  await page.keyboard.press('Enter')
  await itemOf(page, 'placed the hold').getByRole('cell').first().waitFor()
  await page.getByRole('link', { name: 'Follow' }).click()
  const { token } = await app.admin()
  await app.ask('PUT', `/v1/admin/holds/${ref}/claim`, { token })
  await itemOf(page, 'claimed the hold').waitFor()
  t.match(page.url(), /hold=H-.*follow=yes/)
  await see('audit trail')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as NDJSON' }).click(),
  ])
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n')
  t.strictSame(
    lines.map((line) => JSON.parse(line).type),
    ['hold.placed', 'hold.claimed'],
  )
  await page.getByLabel('What happened').selectOption('hold.claimed')
  await button(page, 'Show these').click()
  await itemOf(page, 'placed the hold').waitFor({ state: 'detached' })
  t.match(page.url(), /type=hold\.claimed&hold=H-/)
})

inBrowser('the statistics are bars, each with its table', async (t, open) => {
  await app.hold(await app.signUp(), { actions: ['email.change'] })
  const { page, see } = await signInAs(t, open, base, await app.staff('reviewer'))
  await page.getByRole('link', { name: 'Statistics' }).click()
  for (const name of ['Accounts', 'Holds in force', 'Appeals', 'Sign-ups by day (UTC)']) {
    const chart = page.locator('.chart').filter({ has: heading(page, name) })
    await chart.waitFor()
    t.ok((await chart.locator('svg rect').count()) > 0, name)
    await chart.getByText('As a table').click()
    await chart.getByRole('columnheader').first().waitFor()
  }
  const { token } = await app.admin()
  const { holds } = (await app.ask('GET', '/v1/admin/statistics', { token })).body
  const cells = page.getByRole('row', { name: /^review/ }).getByRole('cell')
  t.equal(await cells.first().textContent(), String(holds.in_force.review.under_1_day))
  await see('statistics')
})

inBrowser('by keyboard: the table of each chart is opened', async (t, open) => {
  const { page, tabTo } = await signInAs(t, open, base, await app.staff('reviewer'))
  await heading(page, 'Queue').waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('n')
  await heading(page, 'Accounts').waitFor()
  const charts = page.locator('.chart')
  t.equal(await charts.count(), 4)
  for (const chart of await charts.all()) {
    await tabTo(chart.locator('summary'))
    await page.keyboard.press('Enter')
    await chart.getByRole('columnheader').first().waitFor()
    t.ok((await chart.getByRole('rowheader').count()) > 1)
  }
})

inBrowser('roles are given and taken, one’s own are only shown, and the last admin is told so', async (t, open) => {
  const admin = await app.admin()
  const reviewer = await app.staff('reviewer')
  const { page, see } = await signInAs(t, open, base, admin)
  await page.getByRole('link', { name: 'Staff' }).click()
  await page.getByText('You are the last admin.').waitFor()
  t.equal(await button(page, /^Change the roles/).count(), 0)
  await page.getByRole('link', { name: 'reviewer', exact: true }).click()
  await button(page, `Change the roles of ${reviewer.username}`).click()
  await page.getByRole('dialog').getByLabel('support').check()
  await see('roles of a member of staff')
  await button(page.getByRole('dialog'), 'Save the changes').click()
  await page.getByText('The changes are saved.').waitFor()
  await itemOf(page, reviewer.username).getByText('support').waitFor()
  const read = await app.ask('GET', `/v1/admin/accounts/${reviewer.id}`, { token: admin.token })
  t.strictSame(read.body.roles.sort(), ['reviewer', 'support'])
  const member = await app.signUp()
  await page.goto(`${base}/console/accounts/${member.id}`)
  await button(page, 'Change the roles').click()
  await page.getByLabel('admin').check()
  await button(page, 'Save the changes').click()
  await page.getByText('The changes are saved.').waitFor()
  await page.getByRole('link', { name: 'Staff' }).click()
  await itemOf(page, member.username).waitFor()
  await page.getByText('Your own roles: another admin changes them.').waitFor()
  await see('admins')
})

inBrowser('an account is rebuilt from its trail, step by step, up to what it is now', async (t, open) => {
  const member = await app.signUp()
  for (const name of ['First', 'Second']) {
    const { etag = '' } = (await app.ask('GET', '/v1/me', { token: member.token })).headers
    const body = { display_name: name }
    await app.ask('PATCH', '/v1/me', { token: member.token, headers: { 'if-match': etag }, body })
  }
  const { ref } = (await app.hold(member, { actions: ['email.change'], case_ref: 'C-5' })).body
  const { page, see, tabTo } = await signInAs(t, open, base, await app.staff('reviewer'))
  await heading(page, 'Queue').waitFor()
  await page.goto(`${base}/console/accounts/${member.id}`)
  await page.getByRole('link', { name: 'How it was at any time' }).click()
  await page.getByText('This is how the account is now.').waitFor()
  const partOf = (name: string) => page.locator('section').filter({ has: heading(page, name) })
  const rowOf = (name: string, part = 'Account') => partOf(part).getByRole('row', { name: new RegExp(`^${name} `) })
  await rowOf('Display name').getByText('Second').waitFor()
  await rowOf('Case reference', `Hold ${ref}`).getByText('C-5').waitFor()
  t.match(await rowOf('What it blocks', `Hold ${ref}`).textContent(), /change the address.*changed before: —/)
  t.notMatch(await page.locator('main').textContent(), /[{}[\]"_]/, 'words, not JSON')
  await see('time machine')
  await tabTo(page.getByRole('slider'))
  for (let presses = 0; presses < 20; presses++) {
    if ((await rowOf('Display name').getByText('before: —').count()) > 0) break
    await page.keyboard.press('ArrowLeft')
  }
  await rowOf('Display name').getByText('First').waitFor()
  t.equal(await partOf(`Hold ${ref}`).count(), 0, 'the hold was not there yet')
  t.equal(await page.getByText('This is how the account is now.').count(), 0)
  t.match(await page.getByRole('row').filter({ hasText: 'changed' }).allTextContents(), [
    /^Display nameFirstchanged before: —$/,
  ])
  await page.getByLabel('Language').selectOption('de')
  await rowOf('Anzeigename', 'Konto').getByText('vorher: —').waitFor()
  await tabTo(page.getByRole('slider'))
  await page.keyboard.press('Home')
  await rowOf('Anzeigename', 'Konto').waitFor({ state: 'detached' })
})
