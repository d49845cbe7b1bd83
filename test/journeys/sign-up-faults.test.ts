import t, { type Test } from 'tap'
import { password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const signUp = (body?: unknown) => app.ask('POST', '/v1/accounts', { body })

let serial = 0
const wanted = (parts: Record<string, unknown> = {}) => {
  serial += 1
  return { username: `hopeful${serial}`, email: `hopeful${serial}@example.com`, password, ...parts }
}

const codesOfContract = new Set(
  'required unknown_member type format too_short too_long out_of_range not_allowed username_invalid username_reserved password_common password_context password_breached invitation_unknown'.split(
    ' ',
  ),
)

/** The faults in a 422, as [pointer, code], each checked against the contract; empty for a 201. */
async function faults(t: Test, body?: unknown): Promise<[string, string][]> {
  const answer = await signUp(body)
  if (answer.status === 201) return []
  t.match(answer, { status: 422, body: { code: 'validation_failed', status: 422 } }, JSON.stringify(body))
  for (const error of answer.body.errors) {
    t.same(Object.keys(error).sort(), ['code', 'detail', 'field', 'in', 'pointer'])
    t.equal(error.in, 'body')
    t.ok(codesOfContract.has(error.code), error.code)
    t.match(error.detail, /./)
    const field = error.pointer.split('/')[1]?.replaceAll('~1', '/').replaceAll('~0', '~') ?? null
    t.equal(error.field, field)
  }
  return answer.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]).sort()
}

const missing = [
  ['/email', 'required'],
  ['/password', 'required'],
  ['/username', 'required'],
]

t.test('all faults are reported together, those of the rules and those of the schema', async (t) => {
  const body = {
    username: 'admin',
    email: 'nobody',
    password: 'short',
    display_name: '',
    locale: 'no such language',
    roles: ['admin'],
    'odd~/member': 1,
  }
  t.same(await faults(t, body), [
    ['/display_name', 'too_short'],
    ['/email', 'format'],
    ['/locale', 'format'],
    ['/odd~0~1member', 'unknown_member'],
    ['/password', 'too_short'],
    ['/roles', 'unknown_member'],
    ['/username', 'username_reserved'],
  ])
  const rules = { username: 'a..b', email: 'no@where', password: '123456789012' }
  t.same(await faults(t, rules), [
    ['/email', 'format'],
    ['/password', 'password_common'],
    ['/username', 'username_invalid'],
  ])
})

t.test('a missing or empty body lacks every required member', async (t) => {
  t.same(await faults(t), missing)
  t.same(await faults(t, {}), missing)
})

t.test('a body that is not an object is refused as a whole', async (t) => {
  for (const text of ['[]', '[{}]', '"text"', '12', 'true', 'null']) {
    const answer = await app.ask('POST', '/v1/accounts', {
      body: text,
      headers: { 'content-type': 'application/json' },
    })
    t.match(answer, { status: 422, body: { errors: [{ pointer: '', field: null, code: 'type' }] } }, text)
  }
})

t.test('a member of a wrong type is reported at its own path, whatever its type', async (t) => {
  const values = [1, 1.5, true, null, [], ['text'], {}, { $gt: '' }]
  for (const member of ['username', 'email', 'password', 'display_name', 'locale']) {
    for (const value of values) {
      const optional = value === null && (member === 'display_name' || member === 'locale')
      const expected = optional ? [] : [[`/${member}`, 'type']]
      t.same(await faults(t, wanted({ [member]: value })), expected, `${member}: ${JSON.stringify(value)}`)
    }
  }
})

t.test(
  'a password has 12 to 256 code points of any kind, and is neither common nor similar to its owner’s names',
  async (t) => {
    const astral = (count: number) =>
      Array.from({ length: count }, (_, index) => String.fromCodePoint(0x1f300 + ((index * index * 7) % 701))).join('')
    const cases: [string, string | null][] = [
      ['a1b2c3d4e5f', 'too_short'],
      ['a1b2c3d4e5f6', null],
      [astral(11), 'too_short'],
      [astral(12), null],
      [astral(256), null],
      [astral(257), 'too_long'],
      ['kestrel '.repeat(32), null],
      [`${'kestrel '.repeat(32)}x`, 'too_long'],
      ['            ', 'password_common'],
      ['aaaaaaaaaaaa', 'password_common'],
      ['111111111111', 'password_common'],
      ['P@ssw0rd1234', 'password_common'],
      ['\u{1f511}'.repeat(12), 'password_common'],
      ['kestrel\u0000over\u0007water', null],
      ['kestrel over \ud800 water', 'format'],
      ['123456789012', 'password_common'],
      ['QWERTYUIOP123', 'password_common'],
      ['ｑｗｅｒｔｙｕｉｏｐ１２３', 'password_common'],
      ['qwertyuiop123 and more', null],
      ['over-(NAME)-water', 'password_context'],
      ['over-(WIDE)-water', 'password_context'],
      ['over-kes.trel-water', 'password_context'],
      ['over-fennimore-water', null],
      ['over-example.com-water', null],
    ]
    for (const [password, code] of cases) {
      serial += 1
      const context = { username: `Fennimore${serial}`, email: `Kes.Trel@example${serial}.com` }
      const sent = password.replace('(NAME)', context.username.toUpperCase()).replace('(WIDE)', wide(context.username))
      const reported = await faults(t, { ...context, password: sent })
      t.same(reported, code === null ? [] : [['/password', code]], `${sent.slice(0, 40)}: ${code}`)
    }
    t.same(await faults(t, { username: 'fen', email: 'kes@example.com', password: 'over-fen-kes-water' }), [])
  },
)

/** The same letters and digits in full width. */
const wide = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

t.test('reserved names and their look-alikes are refused, but not names that contain them', async (t) => {
  for (const username of ['admin', 'ADMIN', 'Ａdmin', 'rOOt', 'r00t', 'postmaster', 'no-reply', 'nu11']) {
    t.same(await faults(t, wanted({ username })), [['/username', 'username_reserved']], username)
  }
  for (const username of ['admin-of-nothing', 'rooted', 'badmin', 'supportive']) {
    t.same(await faults(t, wanted({ username })), [], username)
  }
})

t.test('an address has a name, a domain of two labels, and at most 254 characters', async (t) => {
  const label = 'b'.repeat(59)
  const domain = [label, label, label, 'example'].join('.')
  const cases: [string, string | null][] = [
    ['', 'format'],
    ['plain', 'format'],
    ['@example.com', 'format'],
    ['someone@', 'format'],
    ['someone@localhost', 'format'],
    ['some one@example.com', 'format'],
    ['a@b@example.com', 'format'],
    ['.someone@example.com', 'format'],
    ['some..one@example.com', 'format'],
    ['someone@example..com', 'format'],
    ['someone@-example.com', 'format'],
    ['someone@[127.0.0.1]', 'format'],
    ['someone@127.0.0.1', 'format'],
    ['someone@example.com\r\nBcc: all@example.com', 'format'],
    ['some\u200bone@example.com', 'format'],
    [`${'a'.repeat(65)}@example.com`, 'format'],
    [`${'a'.repeat(64)}@example.com`, null],
    [`${'a'.repeat(64)}@b.${domain}`, null],
    [`${'a'.repeat(64)}@bbb.${domain}`, 'too_long'],
    ['some+tag@example.com', null],
    ["o'hara_{}|~!#$%&*/=?^`@example.com", null],
    ['zoë@例え.jp', null],
  ]
  for (const [email, code] of cases) {
    const reported = await faults(t, wanted({ email }))
    t.same(reported, code === null ? [] : [['/email', code]], `${email}: ${code}`)
  }
})

t.test('a sign-up can set only name, address, password, display name and locale', async (t) => {
  const more = {
    ...{ id: 'chosen', roles: ['admin'], state: 'active', email_verified: true, version: 9, seq: 9, holds: [] },
    ...{ invitation_code: 'x', bio: 'x', website: null, timezone: null, sessions: [], _id: 'chosen' },
  }
  const body = wanted(more)
  const expected = Object.keys(more).map((member) => [`/${member}`, 'unknown_member'])
  t.same(await faults(t, body), expected.sort())
  for (const [member, value] of Object.entries(more)) {
    t.same(await faults(t, { ...wanted(), [member]: value }), [[`/${member}`, 'unknown_member']])
  }
  const free = await app.ask('GET', `/v1/usernames/${body.username}`)
  t.match(free.body, { available: true }, 'nothing was made of it')
  for (const member of ['__proto__', 'constructor', 'prototype', 'toString']) {
    const text = `${JSON.stringify(wanted()).slice(0, -1)},"${member}":{"roles":["admin"]}}`
    const answer = await app.ask('POST', '/v1/accounts', {
      body: text,
      headers: { 'content-type': 'application/json' },
    })
    t.match(answer, { status: 422, body: { errors: [{ pointer: `/${member}`, code: 'unknown_member' }] } }, member)
  }
})
