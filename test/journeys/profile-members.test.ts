import t from 'tap'
import { startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const { token } = await app.signUp()
const edit = (body: unknown) => app.ask('PATCH', '/v1/me', { token, body, headers: { 'if-match': '*' } })

/** Values of a member, each with the code that refuses it, or null if it is accepted unchanged. */
const cases: Record<string, [unknown, string | null][]> = {
  display_name: [
    ['A', null],
    ['', 'too_short'],
    ['\u{1f600}'.repeat(80), null],
    ['\u{1f600}'.repeat(81), 'too_long'],
    ['עברית עם رموز', null],
    ['a\u0000b', 'format'],
    ['a\u001bb', 'format'],
    ['a\u007fb', 'format'],
    ['a\u0085b', 'format'],
    ['a\ud800b', 'format'],
    [' ', 'format'],
    ['\u3000\u00a0', 'format'],
    ['\u200b', 'format'],
    ['\u200e', 'format'],
    ['\u202e', 'format'],
    ['\u3164', 'format'],
    ['\u2800', 'format'],
    ['\u0301', 'format'],
    ['\n', 'format'],
    ['two\nlines', 'format'],
    ['two\u2028lines', 'format'],
    ['a\ttab', 'format'],
    ['nib\u202egnik', 'format'],
    ['\u2067Ada\u2069', 'format'],
    ['Ada\u200f', 'format'],
    ['👩‍🔬', null],
    ['علی‌رضا', null],
    ['...', null],
    [5, 'type'],
    [['a'], 'type'],
  ],
  bio: [
    ['', null],
    ['\u{1f600}'.repeat(500), null],
    ['\u{1f600}'.repeat(501), 'too_long'],
    ['two\nlines\tand a tab', null],
    ['a\u0008b', 'format'],
    ['א\u200e', null],
    ['nib\u202egnik', 'format'],
    ['\u2066a\u2069', 'format'],
    ['\n \u200b', 'format'],
    [{}, 'type'],
  ],
  locale: [
    ['en', null],
    ['de-AT', null],
    ['zh-Hant-TW', null],
    ['sr-Latn-RS', null],
    ['', 'format'],
    ['en_US', 'format'],
    ['english language', 'format'],
    ['e', 'format'],
    ['en-', 'format'],
    [['en'], 'type'],
  ],
  timezone: [
    ['Europe/Vienna', null],
    ['America/Argentina/Buenos_Aires', null],
    ['UTC', null],
    ['Etc/GMT+5', null],
    ['Europe/Atlantis', 'format'],
    ['+02:00', 'format'],
    ['', 'format'],
    ['Europe/Vienna ', 'format'],
    [2, 'type'],
  ],
  website: [
    ['https://example.com', null],
    ['http://example.com:8080/a?b=c#d', null],
    [`https://example.com/${'a'.repeat(180)}`, null],
    [`https://example.com/${'\u{1f600}'.repeat(16)}`, 'format'],
    [`https://example.com/${'\u{1f600}'.repeat(181)}`, 'too_long'],
    ['javascript:alert(1)', 'format'],
    ['data:text/html,x', 'format'],
    ['ftp://example.com', 'format'],
    ['//example.com', 'format'],
    ['example.com', 'format'],
    ['https:example.com', 'format'],
    ['https://user:secret@example.com', 'format'],
    ['https://example.com/a b', 'format'],
    ['https://example.com/\n', 'format'],
    ['https://example.com/\u2028', 'format'],
    ['https://localhost', 'format'],
    ['https://com', 'format'],
    ['https://[::1]/', 'format'],
    ['https://example.com@evil.example', 'format'],
    ['https://:secret@example.com', 'format'],
    ['', 'format'],
    [false, 'type'],
  ],
}

/** For the name of a test, which is one line. */
const inAscii = (value: unknown) =>
  JSON.stringify(value).replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)

for (const [member, values] of Object.entries(cases)) {
  t.test(`${member} is accepted unchanged or refused by name, and null clears it`, async (t) => {
    for (const [value, code] of values) {
      const answer = await edit({ [member]: value })
      const label = inAscii(value).slice(0, 50)
      if (code === null) t.match(answer, { status: 200, body: { [member]: value } }, label)
      else {
        const expected = [{ in: 'body', pointer: `/${member}`, field: member, code }]
        t.match(answer, { status: 422, body: { errors: expected } }, label)
        t.equal(answer.body.errors.length, 1)
      }
    }
    t.match(await edit({ [member]: null }), { status: 200, body: { [member]: null } })
  })
}

t.test('a website is stored as browsers read it', async (t) => {
  const stored = {
    'https://example.org\\@evil.example': 'https://example.org/@evil.example',
    'HTTPS://Example.ORG': 'https://example.org',
    'https://example.org\\': 'https://example.org/',
    'https://bücher.example/ü?ü#ü': 'https://xn--bcher-kva.example/%C3%BC?%C3%BC#%C3%BC',
    'https://ехаmple.org': 'https://xn--mple-43d3a6i.org',
    'https://example.org:443/a/../b': 'https://example.org/b',
    'https://example.org/\u202egnp.exe': 'https://example.org/%E2%80%AEgnp.exe',
    'https:///example.org/a': 'https://example.org/a',
    'https://ｅｘａｍｐｌｅ。org/': 'https://example.org/',
  }
  for (const [typed, website] of Object.entries(stored)) {
    t.match(await edit({ website: typed }), { status: 200, body: { website } }, typed)
    t.match(await edit({ website }), { status: 200, body: { website } }, 'which stays as it is')
  }
})

t.test('an edit changes only the profile, and all its faults are reported', async (t) => {
  const before = (await app.ask('GET', '/v1/me', { token })).body
  const beyond = {
    ...{ id: 'x', username: 'other', email: 'x@example.com', email_verified: true, state: 'active', roles: ['admin'] },
    ...{
      created_at: before.created_at,
      updated_at: before.updated_at,
      seq: 1,
      'profile.bio': 'x',
      $set: {},
      password: 'x',
    },
  }
  const answer = await edit({ ...beyond, bio: 5, version: '1' })
  const faults = answer.body.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code])
  const unknown = Object.keys(beyond).map((member) => [`/${member}`, 'unknown_member'])
  t.same(faults.sort(), [...unknown, ['/bio', 'type'], ['/version', 'type']].sort())
  for (const [member, value] of Object.entries(beyond)) {
    t.match(await edit({ [member]: value }), { status: 422, body: { errors: [{ pointer: `/${member}` }] } }, member)
  }
  for (const version of [-1, 1.5, null, true]) t.match(await edit({ version }), { status: 422 }, `${version}`)
  t.same((await app.ask('GET', '/v1/me', { token })).body, before)
})
