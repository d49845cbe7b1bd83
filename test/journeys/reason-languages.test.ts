import t from 'tap'
import { mailTo } from '../mailbox.ts'
import { type Answer, type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)

async function speaking(locale: string | null): Promise<Person> {
  const person = await app.signUp()
  await app.ask('PATCH', '/v1/me', { token: person.token, body: { locale }, headers: { 'if-match': '*' } })
  return person
}

const putReason = async (code: string, body: Record<string, unknown>) =>
  app.ask('PUT', `/v1/admin/reasons/${code}`, { token: (await app.admin()).token, body })

t.test('owners read the reason of a hold in their language, in views and mails', async (t) => {
  const words = { title: 'Late return', text: 'A book is late.' }
  const german = {
    titles: { de: 'Verspätete Rückgabe' },
    texts: { de: 'Ein Buch ist überfällig.', 'de-CH': 'Ein Buch fehlt.' },
  }
  t.match(await putReason('late_return', { ...words, ...german }), { status: 201, body: { ...words, ...german } })
  const cases: [string | null, string, string][] = [
    [null, 'Late return', 'A book is late.'],
    ['fr', 'Late return', 'A book is late.'],
    ['de', 'Verspätete Rückgabe', 'Ein Buch ist überfällig.'],
    ['de-AT', 'Verspätete Rückgabe', 'Ein Buch ist überfällig.'],
    ['de-CH', 'Verspätete Rückgabe', 'Ein Buch fehlt.'],
  ]
  for (const [locale, title, text] of cases) {
    const { token, email, ...person } = await speaking(locale)
    const hold = { kind: 'policy', reason: 'late_return', actions: ['profile.update', 'account.export'] }
    const placed = await app.hold({ ...person, token, email }, hold)
    t.strictSame(placed.body.reason, { code: 'late_return', ...words }, 'staff read what was written for all')
    const reason = { code: 'late_return', title, text }
    const ownHolds = await app.ask('GET', '/v1/me/holds', { token })
    t.strictSame(ownHolds.body.items[0].reason, reason, String(locale))
    t.match((await mailTo(app, email, /H-\w{4}-\w{4}/)).text, `${title}. ${text}`)
  }
})

const hold = (person: Person, actions: string[]) =>
  app.hold(person, { kind: 'policy', reason: 'suspected_takeover', actions })
const german = { code: 'suspected_takeover', title: 'Verdacht auf Übernahme' }
const inGerman = (answer: Answer) => answer.body.holds?.[0]?.reason ?? {}

t.test('every refusal has the reason in the language of the owner, whichever read found the account', async (t) => {
  const owner = await speaking('de')
  const { token } = owner
  await hold(owner, ['profile.update', 'account.export', 'session.create', 'admin.use'])
  const edit = { token, body: { bio: 'x' }, headers: { 'if-match': '*' } }
  t.match(inGerman(await app.ask('PATCH', '/v1/me', edit)), german, 'of a write')
  t.match(inGerman(await app.ask('GET', '/v1/me/export', { token })), german, 'of what is decided before')
  const signIn = await app.ask('POST', '/v1/sessions', { body: { login: owner.username, password } })
  t.match(inGerman(signIn), german, 'of a sign-in')
  const restricted = signIn.body.restricted_session.token
  t.match(inGerman(await app.ask('PATCH', '/v1/me', { ...edit, token: restricted })), german, 'of its session')

  const check = async (subject: object) =>
    app.ask('POST', '/v1/checks', {
      token: (await app.service('checks')).token,
      body: { ...subject, action: 'profile.update', explain: true },
    })
  for (const checked of [await check({ account_id: owner.id }), await check({ token })]) {
    t.match(checked.body.holds[0].reason, german, 'in a check')
    t.match(checked.body.refusal.holds[0].reason, german, 'and what it explains')
  }
  const admin = await app.admin()
  const actions = await app.ask('GET', `/v1/admin/accounts/${owner.id}/actions`, { token: admin.token })
  const refused = actions.body.items.find(({ action }: { action: string }) => action === 'profile.update')
  t.match(refused.refusal.holds[0].reason, german, 'as staff are shown it')
})

t.test('own holds have the language of the request where that of the account has no words', async (t) => {
  for (const [locale, asked, title] of [
    [null, 'de', german.title],
    ['fr', 'de', german.title],
    ['de', 'en', german.title],
    ['fr', 'fr', 'Suspected takeover'],
  ] as const) {
    const owner = await speaking(locale)
    const { ref } = (await hold(owner, ['profile.update'])).body
    const headers = { 'accept-language': asked }
    for (const path of ['', '?state=all']) {
      const { body } = await app.ask('GET', `/v1/me/holds${path}`, { token: owner.token, headers })
      t.equal(body.items[0].reason.title, title, `${locale}, ${asked}, ${path}`)
    }
    const { body } = await app.ask('GET', `/v1/me/holds/${ref}`, { token: owner.token, headers })
    t.equal(body.reason.title, title, `${locale}, ${asked}, alone`)
  }
})

t.test('a preview shows view, refusal and mail in the language of the owner', async (t) => {
  const owner = await speaking('de')
  const { token } = await app.admin()
  const body = { kind: 'policy', reason: 'suspected_takeover', actions: ['profile.*'] }
  const preview = await app.ask('POST', `/v1/admin/accounts/${owner.id}/holds?preview=true`, { token, body })
  t.match(preview.body, { owner_view: { reason: german }, refusal: { holds: [{ reason: german }] } })
  t.match(preview.body.mail.text, /Verdacht auf Übernahme\. Es gibt Anzeichen/)
})

t.test('reviewers who become held are counted and refused in their language, too', async (t) => {
  const [held, other, owner] = [await app.staff('reviewer'), await app.staff('reviewer'), await app.signUp()]
  const headers = { 'if-match': '*' }
  await app.ask('PATCH', '/v1/me', { token: held.token, body: { locale: 'de' }, headers })
  const { ref } = (await app.hold(owner, { actions: ['profile.*'], lift_requires: 2 })).body
  const lift = (by: Person) =>
    app.ask('POST', `/v1/admin/holds/${ref}/lift`, { token: by.token, body: { reason: 'done' }, headers })
  t.equal((await lift(held)).status, 202)
  await hold(held, ['admin.use'])
  t.equal((await lift(other)).status, 202, 'a vote of one who is held does not count')
  t.match(inGerman(await lift(held)), german)
})

t.test('the built-in reasons have German texts', async (t) => {
  const { token } = await app.admin()
  const { body } = await app.ask('GET', '/v1/admin/reasons', { token })
  const seeded = body.items.filter(({ code }: { code: string }) => code !== 'late_return')
  t.equal(seeded.length, 8)
  for (const { code, titles, texts } of seeded)
    t.match({ titles, texts }, { titles: { de: /./ }, texts: { de: /./ } }, code)
})

t.test('texts need a language tag', async (t) => {
  for (const tag of ['deutsch', 'DE', 'de_DE', '$de', '__proto__.x']) {
    const answer = await putReason('odd', { title: 'Odd', text: 'Odd.', titles: { [tag]: 'Seltsam' } })
    t.match(answer, { status: 422, body: { code: 'validation_failed' } }, tag)
  }
})
