import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { createMailConsumer, mailsFrom } from '../../src/mail/from-events.ts'
import { day, hour } from '../../src/time.ts'
import { allForged, askForMails, isTakenOver } from '../mail/forged-headers.ts'
import { mailsOf, mailsSent, mailsTo, mailTo } from '../mailbox.ts'
import { password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const { ask } = app
const admin = await app.admin()

const onHold = (ref: string, method: 'POST' | 'PATCH', body: object, path = '') =>
  ask(method, `/v1/admin/holds/${ref}${path}`, { token: admin.token, headers: { 'if-match': '*' }, body })

t.test('a mail is one complete file without base64 text, and its path is logged', async (t) => {
  const person = await app.signUp()
  await mailsSent(app)
  const folder = join(app.started.config.dataDir, 'mail')
  const files = await readdir(folder)
  t.ok(files.length > 0)
  for (const file of files) t.match(file, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\.eml$/)
  const source = await readFile(join(folder, files.sort().at(-1) ?? ''), 'utf8')
  t.match(source, `To: ${person.email}`)
  t.match(source, /^From: Holdfast <no-reply@localhost>$/m)
  t.match(source, /^Auto-Submitted: auto-generated$/m)
  t.notMatch(source, /base64/)
  const code = /^hf_tok_[\w-]{43}$/m.exec(source)
  t.ok(code, 'the token stands on a line of its own, whatever the encoding')
})

t.test('links use the configured address, whatever host a request names', async (t) => {
  for (const env of [{}, { TRUST_PROXY: 'loopback' }] as Record<string, string>[]) {
    const known = await startTestApp(t, { ...env, PUBLIC_URL: 'https://accounts.example.com' })
    const answers = await askForMails(known, known, allForged)
    for (const { headers, body } of answers) t.notOk(isTakenOver(JSON.stringify([headers, body])))
    const mails = await mailsOf(known)
    const links = mails.filter(({ token }) => token !== '').map(({ link }) => link)
    t.ok(links.length >= 5, `${links.length} links`)
    for (const link of links) t.match(link, /^https:\/\/accounts\.example\.com\/confirm\/(email|password)#hf_tok_/)
    for (const { text, html } of mails) t.notOk(isTakenOver(`${text}${html}`))
  }
})

t.test('mails are in the language of the account, or in English without one', async (t) => {
  for (const [locale, subject] of [
    ['de-AT', 'Bestätigen Sie Ihre E-Mail-Adresse'],
    ['xx', 'Confirm your e-mail address'],
    ['en', 'Confirm your e-mail address'],
  ] as const) {
    const email = `speaks.${locale}@example.com`
    const body = { username: `speaks-${locale.toLowerCase()}x`, email, password, locale }
    t.equal((await ask('POST', '/v1/accounts', { body })).status, 201)
    const mail = await mailTo(app, email)
    t.equal(mail.subject, subject)
    t.match(mail.token, /^hf_tok_/)
  }
})

t.test('user texts are escaped in HTML and unchanged in plain text', async (t) => {
  const person = await app.signUp()
  const message = '<script>alert(1)</script> & <%= it.x %> "quoted"'
  await app.hold(person, { actions: ['profile.update'], message })
  const mail = await mailTo(app, person.email, /hold was placed/)
  t.ok(mail.text.includes(message))
  t.notMatch(mail.html, /<script>|<%/)
  t.ok(mail.html.includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;%= it.x %&gt; &quot;quoted&quot;'))
})

t.test('placing, changing and lifting a hold sends the owner a mail, never with notes or staff', async (t) => {
  const person = await app.signUp()
  const secret = { note: 'the secret note', case_ref: 'CASE-7' }
  const placed = await app.hold(person, { actions: ['profile.update'], message: 'We look at it.', ...secret })
  const { ref } = placed.body
  t.equal((await onHold(ref, 'PATCH', { note: 'another secret note' })).status, 200)
  t.equal((await onHold(ref, 'PATCH', { message: 'It takes longer.', expires_at: app.inHours(90) })).status, 200)
  t.equal((await onHold(ref, 'POST', { reason: 'a secret reason', note: 'n' }, '/lift')).status, 200)
  const mails = (await mailsTo(app, person.email)).slice(1)
  t.strictSame(
    mails.map(({ subject }) => subject),
    [
      `A hold was placed on your account (${ref})`,
      `A hold on your account was changed (${ref})`,
      `A hold on your account has ended (${ref})`,
    ],
  )
  t.match(mails[0]?.text, 'We look at it.')
  t.match(mails[1]?.text, 'It takes longer.')
  const text = JSON.stringify(mails)
  t.notMatch(text, /secret|CASE-7|first\.admin/)
})

t.test('with minimal disclosure a mail contains only what the owner may see', async (t) => {
  const person = await app.signUp()
  const hidden = { reason: 'legal_request', kind: 'legal', message: 'not for the owner', disclosure: 'minimal' }
  const { ref } = (await app.hold(person, { actions: ['profile.update'], ...hidden })).body
  const { text, html } = await mailTo(app, person.email, /hold was placed/)
  t.match(text, ref)
  t.match(text, 'editing the profile')
  t.notMatch(`${text}${html}`, /not for the owner|legal|law/i)
})

t.test('a hold with an end sends one mail a day before, and one when it has ended', async (t) => {
  const person = await app.signUp()
  const { holdReminders: reminder, holdExpiry: sweeper } = app.started.workers
  const { ref } = (await app.hold(person, { actions: ['profile.update'], expires_at: app.inHours(72) })).body
  await app.hold(person, { actions: ['profile.update'], expires_at: app.inHours(20) })
  const subjects = async () => (await mailsTo(app, person.email, /hold on your/)).map(({ subject }) => subject)
  await reminder.settled()
  t.strictSame(await subjects(), [], 'not for one that is short')
  app.advanceClock(49 * hour)
  await sweeper.settled()
  for (let count = 0; count < 2; count += 1) await reminder.settled()
  t.strictSame(
    (await subjects()).filter((subject) => subject.includes(ref)),
    [`A hold on your account ends soon (${ref})`],
  )
  app.advanceClock(day)
  await sweeper.settled()
  t.equal((await subjects()).at(-1), `A hold on your account has ended (${ref})`)
})

t.test('repeated events send no mail twice', async (t) => {
  const person = await app.signUp()
  const { service } = app.started
  await mailsSent(app)
  const created = await service.db.events.find({ account_id: person.id, seq: 1 }).toArray()
  const before = (await mailsTo(app, person.email)).length
  await createMailConsumer(service.db.mails, service.wakeMailDelivery)(created)
  t.equal(created.flatMap(mailsFrom).length, 1)
  t.equal((await mailsTo(app, person.email)).length, before)
})

t.test('neither a token nor a text that contains one is stored', async (t) => {
  const person = await app.signUp()
  const { token } = await mailTo(app, person.email)
  const { db } = app.started.service
  const stored = [await app.raw.collection('mails').find().toArray(), await db.accounts.findOne({ _id: person.id })]
  t.notMatch(JSON.stringify(stored), /hf_tok_/)
  t.notOk(JSON.stringify(stored).includes(token.slice(7)))
})

t.test('links lead to pages that send the token only to the service', async (t) => {
  const person = await app.signUp()
  await ask('POST', '/v1/password-resets', { body: { email: person.email } })
  for (const mail of await mailsTo(app, person.email)) {
    const { pathname, hash } = new URL(mail.link)
    t.equal(hash, `#${mail.token}`, 'behind the #, which is not sent')
    const page = await ask('GET', pathname)
    t.match(page, { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
    const masked = page.body.includes('<input type="password" name="password" autocomplete="new-password"')
    t.equal(masked, pathname === '/confirm/password', `${pathname}: a new password is masked, and managers may fill it`)
    t.equal(page.body.match(/<input/g)?.length ?? 0, masked ? 1 : 0, 'and there is no other field')
    t.match(page.headers['content-security-policy'], /^default-src 'none'; script-src 'self'; connect-src 'self'/)
    const script = /<script src="([^"]+)">/.exec(page.body)?.[1] ?? ''
    const { status, body } = await ask('GET', new URL(script, mail.link).pathname)
    t.match({ status, body }, { status: 200, body: /fetch\(paths/ })
    t.notMatch(body, /paste/, 'nor does it look at what is pasted')
  }
})
