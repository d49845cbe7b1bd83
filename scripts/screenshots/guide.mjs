// The pictures of docs/: a story of one account, played through the pages by the people in it, on a service of its own.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hash } from '@node-rs/argon2'
import { MongoClient } from 'mongodb'
import { any, openOwnService, password } from '../own-service.mjs'
import { openCamera } from './camera.mjs'
import { earlierHolds, peopleAt } from './people.mjs'

const day = 24 * 60 * 60 * 1000
const begin = Date.parse('2026-03-02T14:02:00Z')

// Ids and times come from this clock, which the story moves on; it also goes by itself.
const realNow = Date.now
let set = { to: begin - 30 * day, at: realNow() }
Date.now = () => set.to + realNow() - set.at
const itIs = (time) => {
  set = { to: typeof time === 'number' ? time : Date.parse(time), at: realNow() }
}

const dataDir = await mkdtemp(join(tmpdir(), 'holdfast-pictures-'))
const service = await openOwnService({ DATA_DIR: dataDir, ARGON2_MEMORY_KIB: '1024' }, () => {})
const { app, started, ask, signIn } = service
try {
  await keepWhatIsOver(service.uri)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const camera = await openCamera({
    base: `http://localhost:${app.server.address().port}`,
    folder: join(import.meta.dirname, '..', '..', 'docs', 'pictures'),
  })
  const enter = (login, options = {}) => camera.visitor({ login, password, clock: true, ...options })
  try {
    await tell(await prepare(), enter, camera)
  } finally {
    await camera.close()
  }
} finally {
  await service.close()
  await rm(dataDir, { recursive: true, force: true })
}

/** The database deletes what has expired by its own clock, which is far ahead of the story. */
async function keepWhatIsOver(uri) {
  const client = new MongoClient(uri)
  await client.db('admin').command({ setParameter: 1, ttlMonitorEnabled: false })
  await client.close()
}

/** What there is before the story begins. */
async function prepare() {
  await service.makeStaff({ mara: 'reviewer', robin: 'reviewer', yuki: 'support' })
  const people = peopleAt(begin, await hash(password, { memoryCost: 1024 }))
  const byName = new Map()
  const create = (person) => async () => {
    const [created] = await service.importAccounts(await signIn('keeper'), [person])
    byName.set(person.username, created)
  }
  const past = [
    ...people.map((person) => [Date.parse(person.created_at), create(person)]),
    ...earlierHolds.map(([name, ago, body, fate]) => [
      begin - ago * day,
      () => placeEarlier(byName.get(name), body, fate),
    ]),
  ]
  for (const [time, happen] of past.sort(([first], [other]) => first - other)) {
    itIs(time)
    await happen()
  }
  const body = { code: 'spring-fair', seats: 40, note: 'Stand 7' }
  await ask('POST', '/v1/admin/invitations', { token: await signIn('keeper'), body })
  itIs(begin - day / 6)
  for (const [name, , , fate] of earlierHolds) if (fate === 'claimed') await claimFor('mara', byName.get(name))
  await started.relay.settled()
  return byName
}

async function claimFor(login, { id }) {
  const token = await signIn(login)
  const { items } = await ask('GET', `/v1/admin/holds?account=${id}`, { token })
  await ask('PUT', `/v1/admin/holds/${items[0].ref}/claim`, { token })
}

async function placeEarlier({ id, email }, body, fate) {
  const [mara, robin] = [await signIn('mara'), await signIn('robin')]
  const { ref } = await ask('POST', `/v1/admin/accounts/${id}/holds`, {
    token: mara,
    body: { lift_requires: 1, ...body },
  })
  const path = `/v1/admin/holds/${ref}`
  if (fate === 'lifted')
    await ask('POST', `${path}/lift`, { token: robin, headers: any, body: { reason: 'It has stopped.' } })
  if (fate !== 'appealed' && fate !== 'denied') return
  const text = 'I did not know that this was not welcome. It will not happen again.'
  const appeal = await ask('POST', `/v1/me/holds/${ref}/appeals`, { token: await signIn(email), body: { text } })
  if (fate === 'appealed') return
  const decision = { decision: 'deny', reason: 'The same messages were sent again this morning.' }
  await ask('POST', `/v1/admin/appeals/${appeal.id}/decision`, { token: robin, headers: any, body: decision })
}

/** From the first report to the granted appeal. */
async function tell(people, enter, camera) {
  const alice = people.get('alice.baker')
  const button = (page, name) => page.getByRole('button', { name })
  const settled = (page) => page.waitForLoadState('networkidle')

  itIs('2026-03-01T20:15:00Z')
  const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) Safari/604.1'
  await ask('POST', '/v1/sessions', { headers: { 'user-agent': phone }, body: { login: alice.email, password } })

  itIs(begin)
  const mara = await enter('mara')
  await mara.go('/console/accounts?text=alice')
  await mara.take('search')
  await mara.page.getByText(alice.email).click()
  await mara.page.getByRole('heading', { name: 'Sessions' }).waitFor()
  await settled(mara.page)
  await mara.take('account')

  await mara.page.getByRole('link', { name: 'Place a hold' }).click()
  await mara.page.getByLabel('Reason').selectOption('suspected_takeover')
  await mara.page.getByLabel('Kind').selectOption('security')
  const message = 'A friend of yours received strange messages. We are looking into it.'
  await mara.page.getByLabel('Message to the owner').fill(message)
  await mara.page.getByLabel('Note for staff').fill('Report of 14:02, two screenshots')
  await mara.page.getByLabel('Case reference').fill('C-2041')
  await mara.page.getByRole('region', { name: 'Preview' }).locator('blockquote').getByText(message).waitFor()
  await settled(mara.page)
  await mara.take('placing')
  itIs(begin + 4 * 60_000)
  await button(mara.page, 'Place the hold').click()
  await mara.page.getByText(/is placed\./).waitFor()
  await settled(mara.page)
  await mara.take('placed', { tall: 900 })
  await mara.page.locator('summary').filter({ hasText: 'Evidence' }).click()
  for (const name of ['message-1.png', 'message-2.png']) {
    const file = { name, mimeType: 'image/png', buffer: Buffer.alloc(84_211 + name.length, name) }
    await mara.page.getByLabel('Add files:').setInputFiles(file)
    await mara.page.getByRole('link', { name }).waitFor()
  }
  await mara.take('evidence', { of: mara.page.locator('.drop').locator('..') })
  const ref = mara.page.url().split('/').at(-1)
  await mara.close()

  itIs('2026-03-02T18:31:00Z')
  const owner = await enter(alice.email)
  await owner.go('/account/holds')
  await owner.take('held')
  await owner.take('held-phone', { width: 360, scheme: 'dark' })
  await owner.page.setViewportSize({ width: 360, height: 800 })
  await button(owner.page, /^Appeal this hold/).click()
  const plea = 'That was not me. Somebody had my lost phone. It is locked now, and I have set a new password.'
  await owner.page.getByLabel('Why should the hold be lifted?').fill(plea)
  await owner.take('appealing', { width: 360, of: owner.page.locator('.appeal') })
  await button(owner.page, 'Send the appeal').click()
  await owner.page.getByText('Your appeal was received.').waitFor()
  await owner.close()

  itIs('2026-03-03T09:05:00Z')
  const placer = await enter('mara')
  await placer.go('/console/')
  await placer.page.locator(`[data-row="${ref}"]`).click()
  await placer.page.getByText('You placed this hold').waitFor()
  await placer.take('appeal-of-placer', { tall: 1000 })
  await placer.go(`/console/holds/${ref}`)
  await placer.page.getByLabel('Why it is lifted').fill('She answered from the verified address.')
  await button(placer.page, 'Vote to lift the hold').click()
  await placer.page.getByText('Your vote is stored.').waitFor()
  await settled(placer.page)
  await placer.take('vote', { tall: 900 })
  await placer.close()

  itIs('2026-03-03T09:20:00Z')
  const robin = await enter('robin')
  await robin.go('/console/')
  await robin.take('queue')
  await robin.take('queue-phone', { width: 360, scheme: 'dark', tall: 1000 })
  await robin.page.setViewportSize({ width: 1280, height: 800 })
  await robin.page.locator(`[data-row="${ref}"]`).click()
  await robin.page.getByText(plea).waitFor()
  await robin.page.keyboard.press('c')
  await robin.page.getByText('You have claimed').waitFor()
  await robin.page.getByLabel('Decision').selectOption('grant')
  await robin.page
    .getByLabel('Reply to the owner')
    .fill('Thank you, Alice. You wrote from your own address, and all is well again.')
  await settled(robin.page)
  await robin.take('deciding')
  itIs('2026-03-03T09:24:00Z')
  await robin.setClock()
  await button(robin.page, 'Send the decision').click()
  await robin.page.getByText('The appeal is decided.').waitFor()
  await settled(robin.page)
  await robin.take('decided', { tall: 900 })

  itIs('2026-03-03T12:40:00Z')
  const free = await enter(alice.email)
  await free.go('/account/holds')
  await free.page.getByText('all is well again').waitFor()
  await free.take('granted')
  await free.close()
  await robin.close()
  await lookBack(alice.id, ref, await enter('robin'))
  await showScreens(people, enter, camera)
}

/** What the console keeps of it. */
async function lookBack(account, ref, robin) {
  await robin.go(`/console/holds/${ref}`)
  await robin.page.locator('.trail summary').click()
  await robin.page.getByText('placed the hold').waitFor()
  await robin.take('trail', { of: robin.page.locator('.trail') })
  await robin.go(`/console/accounts/${account}/history`)
  await robin.page.getByRole('slider').fill('3')
  await robin.take('history', { tall: 1100 })
  await robin.close()
}

/** What else the console and the account pages have. */
async function showScreens(people, enter, camera) {
  const button = (page, name) => page.getByRole('button', { name })
  itIs('2026-03-03T14:10:00Z')
  const [mara, robin] = [await enter('mara'), await enter('robin')]
  await mara.go('/console/')
  const row = mara.page.locator('[data-row]').filter({ hasText: 'paul.adler' })
  const ref = await row.getAttribute('data-row')
  for (const { go, page } of [mara, robin]) {
    await go(`/console/holds/${ref}`)
    await page.getByLabel('Message to the owner').waitFor()
  }
  await mara.page.getByLabel('Message to the owner').fill('Your bank answers within a week.')
  await robin.page.getByLabel('Message to the owner').fill('We have asked your bank and are waiting for its answer.')
  await robin.page.getByLabel('Case reference').fill('C-2044')
  itIs('2026-03-03T14:12:00Z')
  await button(robin.page, 'Save the changes').click()
  await robin.page.getByText('The changes are saved.').waitFor()
  itIs('2026-03-03T14:13:00Z')
  await mara.setClock()
  await button(mara.page, 'Save the changes').click()
  await mara.page.getByRole('dialog').getByText('robin edited the hold').waitFor()
  await mara.take('conflict', { tall: 640, isDialog: true })
  await mara.page.keyboard.press('Escape')
  await mara.page.getByRole('heading', { level: 1 }).click()
  await mara.page.keyboard.press('?')
  await mara.take('keys', { tall: 1000, isDialog: true })

  await mara.go('/console/bulk')
  const many = ['li.na', 'eva.horn', 'jan.kok', 'mia.berg', 'hugo.roy', 'robin']
  await mara.page.getByLabel('Accounts', { exact: true }).fill(many.join('\n'))
  await mara.page.getByLabel('Reason').selectOption('spam')
  await mara.page.getByLabel('What it blocks').selectOption('read_only')
  await button(mara.page, 'Try it out: nothing is done').click()
  await mara.page.getByText('This was only tried out').waitFor()
  await button(mara.page, 'Show the results').click()
  await mara.page.locator('details summary').first().click()
  await mara.take('dry-run')
  await mara.go('/console/audit')
  await mara.page.locator('.rows summary').nth(1).click()
  await mara.take('audit', { tall: 1000 })
  await mara.go('/console/statistics')
  await mara.take('statistics', { scheme: 'dark' })
  const keeper = await enter('keeper')
  await keeper.go('/console/settings/reasons')
  await keeper.take('reasons', { tall: 900 })

  const stranger = await camera.visitor({ clock: true })
  await stranger.go('/account/sign-up')
  await stranger.page.getByLabel('Username').fill('alice.baker')
  await stranger.page.getByLabel('E-mail address').fill('alice.b.baker@example.com')
  await stranger.page.getByLabel('Password').fill('hens lay eggs every day')
  await button(stranger.page, 'Create the account').click()
  await button(stranger.page, /^Use alice/)
    .first()
    .waitFor()
  await stranger.take('sign-up', { width: 360 })
  const ben = await enter(people.get('emma.hart').email)
  await ben.go('/account/factor')
  await ben.page.getByLabel('Password').fill(password)
  await button(ben.page, 'Set up an app').click()
  await ben.page.locator('.qr').waitFor()
  await ben.take('second-factor', { width: 360, scheme: 'dark' })
}
