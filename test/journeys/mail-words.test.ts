import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { mailsTo, mailTo } from '../mailbox.ts'
import { type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t, {
  SERVICE_NAME: 'Birds & Co',
  PUBLIC_URL: 'https://accounts.birds-and-company.example.com/id',
  LINK_EMAIL_CHANGE: 'https://app.example.com/change?of=it&token={token}#now',
})

async function speaking(locale: string | null): Promise<Person> {
  const person = await app.signUp()
  const headers = { 'if-match': '*' }
  await app.ask('PATCH', '/v1/me', { token: person.token, body: { locale }, headers })
  return person
}

async function holdMail(locale: string | null, actions: string[]): Promise<string> {
  const person = await speaking(locale)
  await app.hold(person, { kind: 'policy', actions })
  return (await mailTo(app, person.email, /H-\w{4}-\w{4}/)).text
}

t.test('mails describe what a hold blocks in words of the owner’s language', async (t) => {
  const cases: [string | null, string[], RegExp][] = [
    [null, ['*'], /It blocks: everything but signing out, reading the hold and appealing it\./],
    [
      'en',
      ['factor.*', 'email.change'],
      /changing the e-mail address, adding a second factor, removing the second factor/,
    ],
    ['en', ['app.pay.*', 'app.forum_post'], /“pay” in the application, “forum post” in the application/],
    ['en', ['app.*', 'app.pay'], /everything in the application/],
    ['en', ['*', 'profile.show'], /appealing it, showing the profile to others\./],
    ['de-CH', ['*'], /Sie sperrt: alles außer Abmelden/],
    ['de', ['factor.*', 'session.create'], /Anmelden, Hinzufügen eines zweiten Faktors, Entfernen des zweiten Faktors/],
    ['de', ['app.pay'], /„pay“ in der Anwendung/],
  ]
  for (const [locale, actions, words] of cases) {
    const text = await holdMail(locale, actions)
    t.match(text, words)
    t.notMatch(text, /\*|session\.create|factor\.(add|remove)|app\.(pay|forum)/, 'and none by its name for programs')
  }
})

t.test('mails and pages show the name of the service', async (t) => {
  const person = await speaking('de')
  await app.ask('POST', '/v1/password-resets', { body: { email: person.email } })
  const mail = await mailTo(app, person.email, /Passwort/)
  t.match(mail.text, /Nachricht von Birds & Co zu/)
  t.notMatch(mail.text + mail.html, /Holdfast/)
  const page = await app.ask('GET', '/confirm/password')
  t.match(page.body, '<title>Set a new password · Birds &amp; Co</title>')
  t.notMatch(page.body, /Holdfast/)
  for (const path of ['/problems/', '/problems/username_taken']) {
    const { body } = await app.ask('GET', path)
    t.match(body, / · Birds &amp; Co<\/title>/, path)
    t.notMatch(body, /Holdfast/, path)
  }
  t.match((await app.ask('GET', '/docs/')).body, '<title>Birds &amp; Co · API</title>')
  t.equal((await app.ask('GET', '/openapi.json')).body.info.title, 'Birds & Co')
})

t.test('mails come from the name of the service, whatever characters it contains', async (t) => {
  for (const SERVICE_NAME of [
    'Holdfast',
    'Birds, "Eggs" & Co',
    'Vögel <me@elsewhere.example>',
    'a@b.example, c',
    '鳥'.repeat(60),
  ]) {
    const named = await startTestApp(t, { SERVICE_NAME, MAIL_FROM: 'mail@birds.example' })
    const { email } = await named.signUp()
    const sender = [{ name: SERVICE_NAME, address: 'mail@birds.example' }]
    t.strictSame((await mailTo(named, email)).from, sender)
    t.equal((await mailsTo(named, email)).length, 1)
  }
})

t.test('the page behind a link is in the language of its mail', async (t) => {
  const person = await speaking('de')
  await app.ask('POST', '/v1/password-resets', { body: { email: person.email } })
  const { link } = await mailTo(app, person.email, /Passwort/)
  const { pathname } = new URL(link)
  t.equal(pathname, '/id/confirm/password.de')
  for (const [path, language, title] of [
    [pathname.slice(3), 'de', 'Neues Passwort festlegen'],
    ['/confirm/email.de', 'de', 'E-Mail-Adresse bestätigen'],
    ['/confirm/email', 'en', 'Confirm the e-mail address'],
  ] as const) {
    const page = await app.ask('GET', path)
    t.match(page, { status: 200, headers: { 'content-language': language } })
    t.match(page.body, `<html lang="${language}">`)
    t.match(page.body, `<h1>${title}</h1>`)
  }
})

t.test('links lead to the configured addresses', async (t) => {
  const person = await app.signUp()
  const email = 'another@example.com'
  await app.ask('PUT', '/v1/me/email', { token: person.token, body: { email, password } })
  const mail = await mailTo(app, email)
  t.equal(mail.link, `https://app.example.com/change?of=it&token=${mail.token}#now`)
  const body = { token: mail.token }
  t.equal((await app.ask('POST', '/v1/email-verifications/confirm', { body })).status, 200)
  const [verify] = await mailsTo(app, person.email)
  t.match(verify?.link, /^https:\/\/accounts\.birds/, 'others lead to the service')
})

t.test('the link is one whole line in the file of a mail, in every language', async (t) => {
  const folder = join(app.started.config.dataDir, 'mail')
  let german = 0
  for (const locale of ['en', 'de']) {
    const person = await speaking(locale)
    await app.ask('POST', '/v1/password-resets', { body: { email: person.email } })
    const mail = await mailTo(app, person.email, /password|Passwort/)
    const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
    const file = files.find((text) => text.includes(mail.link)) ?? ''
    t.ok(mail.link.length > 76, 'though it is longer than a line is wont to be')
    t.ok(file.split('\n').includes(mail.link), locale)
    const part = file.slice(file.indexOf('Content-Type: text/plain'), file.indexOf(mail.link))
    t.match(part, locale === 'en' ? 'Content-Transfer-Encoding: 7bit' : 'Content-Transfer-Encoding: quoted-printable')
    if (locale === 'de') german = /[äöüß]/.test(mail.text) ? 1 : 0
  }
  t.equal(german, 1, 'and the rest of it is read as it was written')
})
