import t from 'tap'
import { startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const { token } = await app.signUp()
const edit = (body: unknown) => app.ask('PATCH', '/v1/me', { token, body, headers: { 'if-match': '*' } })

/** Values of a member, each with the code that refuses it, or null where it is taken as it is. */
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
    [5, 'type'],
    [['a'], 'type'],
  ],
  bio: [
    ['', null],
    ['\u{1f600}'.repeat(500), null],
    ['\u{1f600}'.repeat(501), 'too_long'],
    ['two\nlines\tand a tab', null],
    ['a\u0008b', 'format'],
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
    ['https://bücher.example/ü', null],
    [`https://example.com/${'\u{1f600}'.repeat(180)}`, null],
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
    ['', 'format'],
    [false, 'type'],
  ],
}

for (const [member, values] of Object.entries(cases)) {
  t.test(`${member} is taken as it is or refused by name, and null clears it`, async (t) => {
    for (const [value, code] of values) {
      const answer = await edit({ [member]: value })
      const label = JSON.stringify(value).slice(0, 50)
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

t.test('an edit reaches the profile alone, and tells all its faults at once', async (t) => {
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
