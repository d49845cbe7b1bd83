import t from 'tap'
import { preferredLanguage } from '../../src/languages.ts'
import { type Answer, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)

const faulty = {
  username: 'a..b',
  email: 'nobody',
  password: 'short',
  locale: 'en_US',
  display_name: '\u200b',
  extra: 1,
}
const signUp = (language: string | undefined, body: object = faulty) => {
  const headers = language === undefined ? {} : { 'accept-language': language }
  return app.ask('POST', '/v1/accounts', { body, headers })
}
const detailsOf = ({ body }: Answer): Record<string, string> =>
  Object.fromEntries(body.errors.map((error: { field: string; detail: string }) => [error.field, error.detail]))
const withoutWords = ({ body }: Answer) => body.errors.map(({ detail: _, ...error }: { detail: string }) => error)

const german = {
  username: 'Von „_“, „.“ und „-“ dürfen in einem Benutzernamen keine zwei nebeneinander stehen.',
  email: 'Die E-Mail-Adresse hat kein „@“.',
  password: 'Hier sind mindestens 12 Zeichen nötig.',
  locale: 'Das ist kein Sprachkürzel wie de oder en-GB (BCP 47).',
  display_name: 'Hier steht nichts Sichtbares.',
  extra: 'Diese Angabe gibt es in dieser Anfrage nicht.',
}
const english = {
  username: 'Of “_”, “.” and “-” no two may stand together in a username.',
  email: 'The e-mail address has no “@”.',
  password: 'This needs at least 12 characters.',
  locale: 'This is not a language tag such as en or de-AT (BCP 47).',
  display_name: 'This has nothing that can be seen.',
  extra: 'This is not a member of this request.',
}

t.test('the faults of a request are described in the requested language', async (t) => {
  const inEnglish = await signUp(undefined)
  t.match(inEnglish, { status: 422, headers: { 'content-language': 'en', vary: /Accept-Language/ } })
  t.same(detailsOf(inEnglish), english)
  const inGerman = await signUp('de')
  t.match(inGerman, { status: 422, headers: { 'content-language': 'de', vary: /Accept-Language/ } })
  t.same(detailsOf(inGerman), german)
  t.match(inGerman.body, { title: 'Die Anfrage ist ungültig', detail: /^Nicht annehmbar: / })
  t.match(inGerman.body.suggestion, 'Berichtigen Sie, was „errors“ aufzählt.')
  t.same(withoutWords(inGerman), withoutWords(inEnglish), 'what programs read is the same')
})

t.test('rules outside the schemas are described in it, too', async (t) => {
  const common = { username: 'magpie', email: 'magpie@example.com', password: 'password1234' }
  const details = detailsOf(await signUp('de-CH', common))
  t.same(details, { password: 'Dieses Passwort gehört zu denen, die zuerst ausprobiert werden.' })
  const asked = await app.ask('GET', '/v1/usernames/ab', { headers: { 'accept-language': 'de' } })
  t.match(detailsOf(asked).username, /^Ein Benutzername hat mindestens 3 Zeichen/)
  const { token } = await app.admin()
  const headers = { 'accept-language': 'de', 'content-type': 'application/x-ndjson' }
  const line = { username: 'ab', email: 'nobody' } as unknown as object
  const imported = await app.fastify.inject({
    method: 'POST',
    url: '/v1/admin/imports?dry_run=true',
    headers: { ...headers, authorization: `Bearer ${token}` },
    payload: `${JSON.stringify(line)}\n`,
  })
  t.equal(imported.headers['content-language'], 'de')
  t.match(imported.body, /hat kein „@“/)
})

/** The members of a refusal that programs read. */
function forPrograms({ body }: Answer) {
  const { title: _title, detail: _detail, suggestion: _suggestion, instance: _instance, next, ...rest } = body
  return { ...rest, next: next.map(({ title: _, ...step }: { title: string }) => step) }
}

t.test('a conflict is explained in the requested language, and is the same for programs', async (t) => {
  const taken = await app.signUp()
  const body = { username: taken.username, email: taken.email, password }
  const [inEnglish, inGerman] = [
    await app.ask('POST', '/v1/accounts', { body }),
    await app.ask('POST', '/v1/accounts', { body, headers: { 'accept-language': 'de' } }),
  ]
  t.match(inGerman, {
    status: 409,
    headers: { 'content-language': 'de', vary: /Accept-Language/ },
    body: {
      title: 'Diesen Benutzernamen gibt es schon',
      detail: `Der Benutzername „${taken.username}“ gehört zu einem anderen Konto. Die E-Mail-Adresse gehört zu einem anderen Konto.`,
      suggestion:
        /^Melden Sie sich an, oder verwenden Sie eine andere E-Mail-Adresse und einen anderen Benutzernamen, /,
      next: [{ title: 'Stattdessen anmelden' }, { title: 'Eine andere E-Mail-Adresse verwenden' }],
    },
  })
  const names = /(?<=")[^"]*member[^"]*(?=")/g // the suggested names differ each time
  const same = (answer: Answer) => JSON.stringify(forPrograms(answer)).replace(names, 'name')
  t.equal(same(inGerman), same(inEnglish))
})

t.test('a refusal that another service passes on is in the language that it requested', async (t) => {
  const [{ token }, owner] = [await app.service('checks'), await app.signUp()]
  const { ref } = (await app.hold(owner, { actions: ['app.pay'] })).body
  const body = { account_id: owner.id, action: 'app.pay', explain: true }
  const checked = await app.ask('POST', '/v1/checks', { token, body, headers: { 'accept-language': 'de' } })
  t.match(checked.headers, { vary: /Accept-Language/ })
  t.match(checked.body.refusal, {
    detail: `Die Sperre ${ref} auf diesem Konto betrifft app.pay.`,
    next: [{ title: `Lesen, warum es ${ref} gibt` }, { title: `Einspruch gegen ${ref} einlegen` }],
  })
})

t.test('the language with the highest quality is used, or English without one', async (t) => {
  const cases: [string | undefined, string][] = [
    [undefined, 'en'],
    ['', 'en'],
    ['de', 'de'],
    ['DE-at', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['en-GB, en;q=0.9, de;q=0.8', 'en'],
    ['de;q=0.3, en;q=0.7', 'en'],
    ['en;q=0.3,de;q=0.300', 'en'],
    ['en;q=0.3 , de ; q=0.4', 'de'],
    ['fr, de;q=0.1', 'de'],
    ['fr', 'en'],
    ['*', 'en'],
    ['de;q=0', 'en'],
    ['de;q=0, *', 'en'],
    ['en;q=0, *;q=0.5', 'de'],
    ['de-DE;q=0.1, de;q=0.9, en;q=0.5', 'de'],
    ['deu, den', 'en'],
    [';;;,,,q=1', 'en'],
    ['de;q=2', 'de'],
  ]
  for (const [header, language] of cases) t.equal(preferredLanguage(header), language, `${header}`)
})
