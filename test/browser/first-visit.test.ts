import t from 'tap'
import { password, setupToken } from '../test-app.ts'
import { button, heading, startForBrowser } from './account-page.ts'
import { startChromium } from './chromium.ts'
import { looksOf, openScreen, overflowing, violations } from './screen.ts'

const [, base] = await startForBrowser(t)
const offenders = `(() => {
  const wide = Object.assign(document.createElement('div'), { className: 'planted' })
  wide.style.width = '500px'
  wide.append(Object.assign(document.createElement('img'), { src: '/planted.svg' }))
  document.querySelector('main').append(wide)
  try {
    document.querySelector('footer').innerHTML = '<p>planted</p>'
  } catch {}
})()`
const inBrowser = await startChromium(t)

inBrowser('a first visitor is led to the first admin, and then to an account', async (t, open) => {
  const { page, see } = await openScreen(t, open, base, '/')
  await see('start before set-up')
  await page.getByRole('link', { name: 'Create the first admin' }).click()
  await page.getByLabel('Setup token').fill('a wrong one')
  await page.getByLabel('Username').fill('first.admin')
  await page.getByLabel('E-mail address').fill('first.admin@example.com')
  await page.getByLabel('Password').fill(password)
  await button(page, 'Create the admin').click()
  await page.getByText('This is not the setup token.').waitFor()
  t.equal(await page.getByLabel('Setup token').getAttribute('aria-invalid'), 'true')
  await see('set-up')
  await page.getByLabel('Setup token').fill(setupToken)
  await button(page, 'Create the admin').click()
  await heading(page, 'Hello, first.admin').waitFor()
  await see('home of an admin')
  await button(page, 'Sign out').click()
  await heading(page, 'Sign in').waitFor()
  await page.goto(`${base}/account/set-up`)
  await heading(page, 'The first admin exists already').waitFor()
})

inBrowser('an unknown path below the account leads back to it', async (t, open) => {
  const { page, see } = await openScreen(t, open, base, '/account/no/such/page')
  await heading(page, 'There is no such page').waitFor()
  await see('no such page')
  await page.getByRole('link', { name: 'Go to your account' }).click()
  await heading(page, 'Sign in').waitFor()
})

inBrowser('what is wrong with a page is found', async (t, open) => {
  const { page, faults } = await openScreen(t, open, base, '/account/')
  await heading(page, 'Sign in').waitFor()
  await page.setViewportSize({ width: 360, height: 800 })
  t.strictSame([await overflowing(page), await violations(page), faults], [[], [], []])
  await page.evaluate(offenders)
  await page.locator('.planted').waitFor({ state: 'attached' })
  t.match(await overflowing(page), [/planted/], 'a box that is too wide')
  t.match(await violations(page), [/^image-alt: .*planted/], 'an image without a text')
  t.match(faults.join('\n'), /policy: require-trusted-types-for/, 'markup made of a text')
})

/** Each fault shows in only some of the layouts. */
const planted = {
  pale: `add('p', 'pale').textContent = 'planted'`,
  broad: `add('div', 'broad').textContent = 'planted'`,
  night: `add('img', 'night').src = '/planted.svg'`,
}
const plant = (parts: readonly (keyof typeof planted)[]) => `(() => {
  const style = new CSSStyleSheet()
  style.replaceSync(\`
    .pale { color: light-dark(#000000, #333333); background: light-dark(#ffffff, #222222) }
    @media (min-width: 1000px) { .broad { min-width: 2000px } }
    .night { display: none }
    @media (prefers-color-scheme: dark) { .night { display: block } }
  \`)
  document.adoptedStyleSheets = [style]
  const add = (name, className) => {
    const one = Object.assign(document.createElement(name), { className })
    document.querySelector('main').append(one)
    return one
  }
  ${parts.map((part) => planted[part]).join('\n')}
})()`

inBrowser('what is wrong in some looks alone is found in these', async (t, open) => {
  const { page } = await openScreen(t, open, base, '/account/')
  await heading(page, 'Sign in').waitFor()
  t.strictSame(await looksOf(page, 'sign-in'), [])
  await page.evaluate(plant(['pale', 'broad']))
  t.match(await looksOf(page, 'planted'), [
    /^light, 1280 px: wider than the page: .*broad/,
    /^dark, 360 px: color-contrast: .*pale/,
    /^dark, 1280 px: wider than the page: .*broad/,
    /^dark, 1280 px: color-contrast: .*pale/,
  ])
  await page.reload()
  await heading(page, 'Sign in').waitFor()
  await page.evaluate(plant(['night']))
  t.match(await looksOf(page, 'shown in the dark alone'), [
    /^dark, 360 px: image-alt: .*night/,
    /^dark, 1280 px: image-alt: .*night/,
  ])
})
