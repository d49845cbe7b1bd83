import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { placeholders } from '../../src/mail/placeholders.ts'
import { mailTo } from '../mailbox.ts'
import { type Person, startTestApp, type TestApp } from '../test-app.ts'

const MAIL_TEMPLATES_DIR = t.testdir({
  'verify_email.en.txt':
    'Subject: Welcome to {{service}}\nLink: Yes, that is me\n\nDear {{username}},\nare you there?\n',
  'verify_email.de.txt':
    '\uFEFFSubject: Willkommen bei {{ service }}\r\n\r\nGeht das bis {{expires}}?\r\n  \r\nGruß & Dank\r\n',
  'hold_placed.en.txt':
    'Subject: Held: {{hold}}\n\nBecause: {{reason}}\n\nWe say: {{message}}\n\nUntil {{until}}\n\nHeld: {{actions}}. {{ending}} {{signing_in}}\n\n{{requirement}}\n',
  'appeal_decided.en.txt': 'Subject: {{hold}}\n\n{{decision}}\n\nWhy: {{reason}}\n',
  'greeting.en.txt': 'Hi {{username}}!\n',
  'footer.en.txt': 'Birds Ltd\n1 Nest Lane\n',
  '.hidden': 'of an editor',
})
const app = await startTestApp(t, { MAIL_TEMPLATES_DIR, SERVICE_NAME: 'Birds & Co' })

async function speaking(locale: string): Promise<Person> {
  const name = `of.${locale}${Math.random().toString(36).slice(2, 8)}`
  const body = { username: name, email: `${name}@example.com`, password: 'correct horse battery staple', locale }
  const { account, session } = (await app.ask('POST', '/v1/accounts', { body })).body
  return { ...account, token: session.token }
}

t.test('a template of the folder replaces that of the service, in its language, with the link on a line', async (t) => {
  const english = await speaking('en')
  const mail = await mailTo(app, english.email)
  t.equal(mail.subject, 'Welcome to Birds & Co')
  const code = 'Or enter this code where you are asked for it:'
  const parts = [
    `Dear ${english.username},\nare you there?`,
    `Yes, that is me:\n${mail.link}`,
    `${code}\n${mail.token}`,
  ]
  t.equal(mail.text.trim(), [`Hi ${english.username}!`, ...parts, '--\nBirds Ltd\n1 Nest Lane'].join('\n\n'))
  t.match(mail.html, `<a href="${mail.link}">Yes, that is me</a>`)
  t.match(mail.html, `Dear ${english.username},\nare you there?</p>`)

  const german = await speaking('de')
  const inGerman = await mailTo(app, german.email)
  t.equal(inGerman.subject, 'Willkommen bei Birds & Co')
  t.match(inGerman.text, /Geht das bis \d+\. [^\n]+\?\n\nGruß & Dank\n\nAdresse bestätigen:\nhttp/)
  t.match(inGerman.text, /^Guten Tag of\.de/, 'what the folder does not have is that of the service')
  t.match(inGerman.html, 'Gruß &amp; Dank')

  await app.ask('POST', '/v1/password-resets', { body: { email: english.email } })
  const reset = await mailTo(app, english.email, /password/)
  t.match(reset.text, /^Hi of\.en.*\n\nSomeone asked to set a new password/, 'and so are other mails')
})

t.test('a paragraph is left out when a placeholder of it is empty', async (t) => {
  const person = await speaking('en')
  const { ref } = (await app.hold(person, { kind: 'policy', actions: ['profile.update'] })).body
  const mail = await mailTo(app, person.email, /Held/)
  t.equal(mail.subject, `Held: ${ref}`)
  t.match(mail.text, 'Because: Under review. This account is under review.')
  t.match(mail.text, 'Held: editing the profile. It has no end date. You can sign in and read the hold, and appeal it.')
  t.notMatch(mail.text, /We say|Until|\{\{|\n\n\n/)
})

t.test('what people write is neither markup nor a placeholder, and adds no line to a subject', async (t) => {
  const person = await speaking('en')
  const message = '<b>{{service}}</b> $& <%= it.username %>\n--\nhttps://elsewhere.example/{{link}}'
  await app.hold(person, { kind: 'policy', actions: ['app.pay'], message })
  const mail = await mailTo(app, person.email, /Held/)
  t.match(mail.text, `We say: ${message}`)
  t.match(mail.html, '&lt;b&gt;{{service}}&lt;/b&gt; $&amp; &lt;%= it.username %&gt;')
  t.notMatch(mail.html, /<b>|<a /)
})

t.test('a preview and the decision of an appeal are written by it, too', async (t) => {
  const [person, admin, reviewer] = [await speaking('en'), await app.admin(), await app.staff('reviewer')]
  const body = { kind: 'policy', reason: 'spam', actions: ['app.pay'] }
  const url = `/v1/admin/accounts/${person.id}/holds`
  const { mail } = (await app.ask('POST', `${url}?preview=true`, { token: admin.token, body })).body
  t.match(mail.text, /^Hi of\.en.*\n\nBecause: Spam reported\./)
  const { ref } = (await app.hold(person, body)).body
  const appealing = { token: person.token, body: { text: 'Please.' } }
  const { id } = (await app.ask('POST', `/v1/me/holds/${ref}/appeals`, appealing)).body
  const decision = { decision: 'deny', reason: 'It was spam.' }
  await app.ask('POST', `/v1/admin/appeals/${id}/decision`, { token: reviewer.token, body: decision })
  const decided = await mailTo(app, person.email, new RegExp(`^${ref}$`))
  t.match(decided.text, 'was denied. The hold remains.\n\nWhy: It was spam.')
})

async function faultsOf(t: Test, files: Parameters<Test['testdir']>[0]): Promise<string[]> {
  const started: Promise<TestApp> = startTestApp(t, { MAIL_TEMPLATES_DIR: t.testdir(files) })
  const error = await started.then(
    () => new Error('started'),
    (cause) => cause,
  )
  return error.message.split('\n').slice(1)
}

t.test('a template that cannot be used ends the start, with its file, its line and what is wrong', async (t) => {
  const cases: [string, string | object, string[]][] = [
    [
      'verify_email.de.txt',
      'Subject: x\n\nBis {{until}}, {{usernam}}\n',
      ['until', 'usernam'].map(
        (name) => `, line 3: {{${name}}} is not a placeholder here. There are {{username}}, {{service}}, {{expires}}.`,
      ),
    ],
    [
      'verify_email.fr.txt',
      'Subject: x\n\ny',
      [': this is not the name of a template, which is NAME.LANGUAGE.txt, with en or de as the language.'],
    ],
    [
      'verify-email.de.txt',
      'Subject: x\n\ny',
      [': this is not the name of a template, which is NAME.LANGUAGE.txt, with en or de as the language.'],
    ],
    [
      'constructor.de.txt',
      'Subject: x\n\ny',
      [': this is not the name of a template, which is NAME.LANGUAGE.txt, with en or de as the language.'],
    ],
    ['hold_ended.en.txt', 'Subject: x\nLink: Go\n\ny', [', line 2: this mail has no link.']],
    [
      'hold_ended.en.txt',
      'Subject: x\nSubject: z\n\ny',
      [', line 2: only “Subject: …” and “Link: …”, each once, and an empty line can come before the text.'],
    ],
    ['hold_ended.en.txt', '\ny', [', line 1: a template begins with “Subject: …”, which has 1 to 200 characters.']],
    [
      'hold_ended.en.txt',
      'Subject: x\n\n \n',
      [
        ': none of its paragraphs is in every mail: it has no text, or each paragraph has a placeholder that may be empty.',
      ],
    ],
    [
      'hold_placed.en.txt',
      'Subject: x\n\n{{until}}\n\nSo: {{message}}',
      [
        ': none of its paragraphs is in every mail: it has no text, or each paragraph has a placeholder that may be empty.',
      ],
    ],
    [
      'hold_placed.en.txt',
      'Subject: {{until}}\n\ny',
      [', line 1: {{until}} cannot be used here, because it may be empty.'],
    ],
    [
      'verify_email.en.txt',
      'Subject: x\nLink: {{username}}\n\ny',
      [', line 2: {{username}} is not a placeholder here. There are none.'],
    ],
    [
      'verify_email.en.txt',
      'Subject: x\n\nDear {{username}\n\n{{link}}',
      [
        ', line 3: “{{” and “}}” belong around the name of a placeholder.',
        ', line 5: {{link}} is not a placeholder here. There are {{username}}, {{service}}, {{expires}}.',
      ],
    ],
    [
      'footer.de.txt',
      '\n{{expires}}',
      [', line 2: {{expires}} is not a placeholder here. There are {{username}}, {{service}}.'],
    ],
    ['footer.de.txt', ' \n', [': it has no text.']],
    ['footer.de.txt', 'x\u0000y', [', line 1: it has a control character.']],
    ['footer.de.txt', 'x'.repeat(65_537), [': it has more than 65536 bytes.']],
    ['footer.de.txt', {}, [': it is not a regular file.']],
  ]
  for (const [file, content, faults] of cases) {
    const lines = faults.map((fault) => `  MAIL_TEMPLATES_DIR: ${file}${fault}`)
    t.strictSame(await faultsOf(t, { [file]: content as string }), lines, JSON.stringify(content).slice(0, 60))
  }
  const both = { 'footer.de.txt': '', 'greeting.de.txt': '' }
  t.equal((await faultsOf(t, both)).length, 2, 'all are told at once')
  t.equal((await faultsOf(t, Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`x${n}`, ''])))).length, 20)
  const missing = startTestApp(t, { MAIL_TEMPLATES_DIR: join(t.testdirName, 'none') })
  await t.rejects(missing, /MAIL_TEMPLATES_DIR should be .*: there is no such folder\./)
})

t.test('the documentation has the placeholders of every mail', async (t) => {
  const page = await readFile(join(import.meta.dirname, '../../../docs/mail.md'), 'utf8')
  const rows = [...page.matchAll(/^\| `(\w+)` +\| (.*?) *\|$/gm)].map(([, kind = '', cell = '']) => [
    kind,
    [...cell.matchAll(/`([a-z_]+\??)`/g)].map(([, name]) => name),
  ])
  t.strictSame(Object.fromEntries(rows.filter(([kind]) => String(kind) in placeholders)), placeholders)
})
