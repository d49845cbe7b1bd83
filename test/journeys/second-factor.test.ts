import t from 'tap'
import { addFactor, beginFactor, codeOf } from '../authenticator.ts'
import { mailsTo, mailTo } from '../mailbox.ts'
import { type Person, password, startTestApp, type TestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const base = '/v1/me/factors/totp'
const step = 30_000

const signIn = (person: Person, code?: string, entered = password, asked: TestApp = app) =>
  asked.ask('POST', '/v1/sessions', {
    body: { login: person.email, password: entered, ...(code !== undefined && { code }) },
  })
const confirm = ({ token }: Person, code: string) => app.ask('POST', `${base}/confirm`, { token, body: { code } })
const remove = ({ token }: Person, entered = password) =>
  app.ask('DELETE', base, { token, body: { password: entered } })
const nowCode = (secret: string) => codeOf(secret, app.started.service.now())
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const sessionsOf = async ({ token }: Person) => (await app.ask('GET', '/v1/me/sessions', { token })).body.items.length

t.test('a second factor is active once one of its codes was confirmed', async (t) => {
  const person = await app.signUp()
  const begun = await app.ask('POST', base, { token: person.token, body: { password } })
  t.match(begun, { status: 201, headers: { 'cache-control': 'no-store' }, body: { secret: /^[A-Z2-7]{32}$/ } })
  t.match(begun.body.uri, new RegExp(`^otpauth://totp/Holdfast:${person.username}\\?.*secret=${begun.body.secret}`))
  t.equal((await signIn(person)).status, 201, 'not before')
  t.match(await confirm(person, wrong(nowCode(begun.body.secret))), {
    status: 401,
    body: { code: 'invalid_credentials' },
  })
  const confirmed = await confirm(person, nowCode(begun.body.secret))
  t.equal(confirmed.status, 200)
  const codes: string[] = confirmed.body.recovery_codes
  t.equal(new Set(codes).size, 10)
  t.ok(codes.every((code) => /^([a-z2-9]{4}-){3}[a-z2-9]{4}$/.test(code)))
  t.match(await signIn(person), { status: 401, body: { code: 'second_factor_required' } })
  t.match(await confirm(person, nowCode(begun.body.secret)), { status: 409, body: { code: 'invalid_transition' } })
  t.match(await app.ask('POST', base, { token: person.token, body: { password } }), { status: 409 })
})

t.test('six characters of any script that are not the code are a wrong code', async (t) => {
  const person = await app.signUp()
  const begun = await app.ask('POST', base, { token: person.token, body: { password } })
  t.equal(begun.status, 201)
  for (const code of ['äöüäöü', '１２３４５٦٧', '𹛦򆀿񎕫', '12345é', '     \u0301']) {
    const refused = await confirm(person, code)
    t.match(refused, { status: 401, body: { code: 'invalid_credentials', suggestion: /^Send the code/ } }, code)
    t.equal((await signIn(person, code)).status, 201, 'it does not count yet')
  }
})

t.test('a code is accepted in any digits and grouping, at confirmation and at sign-in', async (t) => {
  const inDigitsFrom = (zero: number) => (code: string) =>
    [...code].map((digit) => String.fromCodePoint(zero + Number(digit))).join('')
  const writings: ((code: string) => string)[] = [
    inDigitsFrom(0x660),
    inDigitsFrom(0x6f0),
    inDigitsFrom(0x966),
    inDigitsFrom(0xff10),
    inDigitsFrom(0x1d7ce),
    (code) => `${code.slice(0, 3)}-${code.slice(3)}`,
    (code) => ` ${code.slice(0, 3)}\u2009${code.slice(3)}\n`,
    (code) => `${code.slice(0, 2)}\u2013${code.slice(2, 4)}\u2212${code.slice(4)}`,
    (code) => `\u202d${code.slice(0, 3)}\u200b${code.slice(3)}\u202c`,
  ]
  for (const write of writings) {
    const person = await app.signUp()
    const secret = await beginFactor(app, person)
    t.equal((await confirm(person, write(wrong(nowCode(secret))))).status, 401)
    const confirmed = await confirm(person, write(nowCode(secret)))
    t.equal(confirmed.status, 200, write('123456'))
    app.advanceClock(step)
    t.equal((await signIn(person, write(wrong(nowCode(secret))))).status, 401)
    t.equal((await signIn(person, write(nowCode(secret)))).status, 201)
  }
})

t.test('a recovery code is accepted in any spelling', async (t) => {
  const person = await app.signUp()
  const { recovery } = await addFactor(app, person)
  const wide = (code: string) =>
    code.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
  const arabic = (code: string) => code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
  const writings = [
    wide,
    arabic,
    (code: string) => code.replace(/-/g, '\u2014'),
    (code: string) => `\u200e${code}\u200e`,
  ]
  for (const [index, write] of writings.entries()) {
    const code = recovery[index] ?? ''
    t.equal((await signIn(person, write(`${code.slice(0, -1)}0`))).status, 401)
    t.equal((await signIn(person, write(code))).status, 201, write(code))
    t.equal((await signIn(person, code)).status, 401, 'once')
  }
})

t.test('signing in needs the password and a code, and asks for the code only after the right password', async (t) => {
  const person = await app.signUp()
  const { secret } = await addFactor(app, person)
  const sessions = await sessionsOf(person)
  const needed = await signIn(person)
  t.match(needed, {
    status: 401,
    body: { code: 'second_factor_required', next: [{ rel: 'retry-with', needs: ['code'] }] },
  })
  const [bad, none] = [
    await signIn(person, nowCode(secret), 'wrong password'),
    await signIn(person, undefined, 'wrong password'),
  ]
  for (const answer of [
    bad,
    none,
    await signIn(person, wrong(nowCode(secret))),
    await signIn(person, 'no code at all'),
  ]) {
    t.match(answer, { status: 401, body: { code: 'invalid_credentials' } })
  }
  const gone = ({ body }: typeof bad) => ({ ...body, instance: '' })
  t.strictSame(gone(bad), gone(none))
  t.equal(await sessionsOf(person), sessions, 'none of them began a session')
  t.equal((await takeWayOut(app, needed, 'retry-with', { code: nowCode(secret) })).status, 201)
})

t.test('a code is accepted one step before and after the current one, and each only once', async (t) => {
  const person = await app.signUp()
  const { secret } = await addFactor(app, person)
  app.advanceClock(2 * step)
  const at = app.started.service.now()
  const near = (steps: number) => codeOf(secret, new Date(at.getTime() + steps * step))
  t.equal((await signIn(person, near(-2))).status, 401)
  t.equal((await signIn(person, near(2))).status, 401)
  t.equal((await signIn(person, near(-1))).status, 201)
  t.equal((await signIn(person, near(-1))).status, 401, 'not again')
  t.equal((await signIn(person, `${near(1).slice(0, 3)} ${near(1).slice(3)}`)).status, 201, 'as people write it')
  t.equal((await signIn(person, near(0))).status, 401, 'nor one before the last')
  app.advanceClock(2 * step)
  const code = nowCode(secret)
  const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(person, code)))
  t.strictSame(
    answers.map(({ status }) => status).sort(),
    [201, ...Array(11).fill(401)],
    'of many at once one is let in',
  )
  t.ok(answers.every(({ status, body }) => status === 201 || body.code === 'invalid_credentials'))
})

t.test('the code that confirmed the factor cannot be used to sign in', async (t) => {
  const person = await app.signUp()
  const secret = await beginFactor(app, person)
  const code = nowCode(secret)
  t.equal((await confirm(person, code)).status, 200)
  t.match(await signIn(person, code), { status: 401, body: { code: 'invalid_credentials' } })
})

t.test('each recovery code works once, in any spelling', async (t) => {
  const person = await app.signUp()
  const { recovery } = await addFactor(app, person)
  const [first = '', second = '', third = ''] = recovery
  t.equal((await signIn(person, first)).status, 201)
  t.equal((await signIn(person, first)).status, 401)
  t.equal((await signIn(person, ` ${second.toUpperCase().replaceAll('-', ' ')}`)).status, 201)
  const answers = await Promise.all(Array.from({ length: 8 }, () => signIn(person, third)))
  t.equal(answers.filter(({ status }) => status === 201).length, 1)
  t.equal(answers.filter(({ status }) => status === 401).length, 7)
})

t.test('a held sign-in is reported after the code, which is used up', async (t) => {
  const person = await app.signUp()
  const { secret } = await addFactor(app, person)
  await app.hold(person, { kind: 'policy', actions: ['session.create'] })
  t.match(await signIn(person), { status: 401, body: { code: 'second_factor_required' } })
  const code = nowCode(secret)
  t.match(await signIn(person, code), { status: 409, body: { restricted_session: { scope: 'restricted' } } })
  t.match(await signIn(person, code), { status: 401, body: { code: 'invalid_credentials' } })
})

t.test('removing the factor needs the password, and a hold is reported before a wrong password', async (t) => {
  const person = await app.signUp()
  t.match(await remove(person), { status: 404 })
  await addFactor(app, person)
  t.match(await remove(person, 'wrong password'), { status: 401, body: { code: 'invalid_credentials' } })
  await app.hold(person, { kind: 'policy', actions: ['factor.*'] })
  for (const entered of [password, 'wrong password']) {
    t.match(await remove(person, entered), { status: 409, body: { code: 'account_held', action: 'factor.remove' } })
  }
  const [{ ref }] = (await app.ask('GET', '/v1/me/holds', person)).body.items
  const lift = { token: (await app.admin()).token, headers: { 'if-match': '*' }, body: { reason: 'over' } }
  t.equal((await app.ask('POST', `/v1/admin/holds/${ref}/lift`, lift)).status, 200)
  t.equal((await remove(person)).status, 204)
  t.equal((await signIn(person)).status, 201)
  const { token } = await app.admin()
  const trail = await app.ask('GET', `/v1/admin/events?account=${person.id}&limit=100`, { token })
  const types = trail.body.items
    .map(({ type }: { type: string }) => type)
    .filter((type: string) => type.startsWith('factor'))
  t.strictSame(types, ['factor.removed', 'factor.added', 'factor.begun'])
})

t.test('nothing of the second factor is in the database in plain text, and no response shows it', async (t) => {
  const person = await app.signUp()
  const { secret, recovery } = await addFactor(app, person)
  const stored = await app.started.service.db.accounts.findOne({ _id: person.id })
  t.ok(stored?.factor?.confirmed_at)
  const text = JSON.stringify(stored)
  for (const secretText of [secret, ...recovery]) t.notOk(text.includes(secretText))
  const { token } = await app.admin()
  const views = [
    await app.ask('GET', '/v1/me', person),
    await app.ask('GET', `/v1/admin/accounts/${person.id}`, { token }),
    await app.ask('GET', `/v1/admin/accounts?query=${person.id}`, { token }),
    await app.ask('GET', `/v1/admin/events?account=${person.id}&limit=100`, { token }),
  ]
  const output = JSON.stringify(views.map(({ body }) => body))
  t.notMatch(output, /last_step|confirmed_at|argon2/)
  t.notOk([secret, stored?.factor?.secret ?? '', ...recovery].some((text) => output.includes(text)))
})

t.test('the owner and staff see whether there is a factor, and how many recovery codes are left', async (t) => {
  const [person, { token }] = [await app.signUp(), await app.admin()]
  const views = async () => [
    (await app.ask('GET', '/v1/me', person)).body.second_factor,
    (await app.ask('GET', `/v1/admin/accounts/${person.id}`, { token })).body.second_factor,
  ]
  const version = async () => (await app.ask('GET', '/v1/me', person)).body.version
  const none = { enabled: false, recovery_codes_left: 0 }
  t.strictSame(await views(), [none, none])
  await beginFactor(app, person)
  t.strictSame(await views(), [none, none], 'one that was begun is none')
  t.equal(await version(), 1)
  const { recovery } = await addFactor(app, person)
  t.strictSame(await views(), Array(2).fill({ enabled: true, recovery_codes_left: 10 }))
  t.equal(await version(), 2)
  const signedIn = await signIn(person, recovery[0])
  t.match(signedIn, { status: 201, body: { account: { version: 3, second_factor: { recovery_codes_left: 9 } } } })
  t.match((await mailTo(app, person.email, /recovery code was used/)).text, /Recovery codes left: 9/)
  t.equal(await version(), 3)
  t.equal((await remove(person)).status, 204)
  t.strictSame(await views(), [none, none])
  t.equal(await version(), 4)
  const subjects = (await mailsTo(app, person.email, /second factor/)).map(({ subject }) => subject)
  t.strictSame(subjects, ['A second factor was added to your account', 'The second factor of your account was removed'])
})

t.test('new recovery codes replace the old ones, and send a mail', async (t) => {
  const person = await app.signUp()
  const renew = (entered: string) =>
    app.ask('POST', '/v1/me/factors/recovery-codes', { token: person.token, body: { password: entered } })
  t.match(await renew(password), { status: 404 })
  const { recovery } = await addFactor(app, person)
  t.match(await renew('wrong password'), { status: 401, body: { code: 'invalid_credentials' } })
  const answer = await renew(password)
  t.match(answer, { status: 200, headers: { 'cache-control': 'no-store' } })
  const codes: string[] = answer.body.recovery_codes
  t.equal(new Set([...codes, ...recovery]).size, 20)
  t.equal((await signIn(person, recovery[0])).status, 401)
  t.match(await signIn(person, codes[0]), {
    status: 201,
    body: { account: { second_factor: { recovery_codes_left: 9 } } },
  })
  t.ok(await mailTo(app, person.email, /has new recovery codes/))
})

t.test('an admin removes a lost factor: with an event and a mail, and all sessions end', async (t) => {
  const [person, admin, support] = [await app.signUp(), await app.admin(), await app.staff('support')]
  const url = `/v1/admin/accounts/${person.id}/factors`
  const body = { reason: 'The telephone is at the bottom of a lake.' }
  const headers = { 'if-match': '*' }
  const removeIt = (ask: object = {}) => app.ask('DELETE', url, { token: admin.token, headers, body, ...ask })
  t.match(await removeIt(), { status: 409, body: { code: 'invalid_transition' } })
  await addFactor(app, person)
  t.match(await removeIt({ token: support.token }), { status: 403 })
  t.match(await removeIt({ headers: {} }), { status: 428 })
  t.match(await removeIt({ body: {} }), { status: 422 })
  const removed = await removeIt()
  t.match(removed, { status: 200, body: { id: person.id, second_factor: { enabled: false }, sessions: { length: 0 } } })
  t.equal(removed.headers.etag, `"${person.id}.seq.${removed.body.seq}"`)
  t.equal((await app.ask('GET', '/v1/me', person)).status, 401)
  t.equal((await signIn(person)).status, 201)
  t.match((await mailTo(app, person.email, /was removed/)).text, /Our staff removed/)
  const trail = await app.ask('GET', `/v1/admin/events?account=${person.id}&type=factor.removed`, admin)
  t.match(trail.body.items[0], { actor: { kind: 'staff', id: admin.id }, changes: { note: { after: body.reason } } })
  const ownPath = `/v1/admin/accounts/${admin.id}/factors`
  t.match(await app.ask('DELETE', ownPath, { token: admin.token, headers, body }), { body: { code: 'self_hold' } })
})

t.test('authenticator apps show the configured name of the service', async (t) => {
  const named = await startTestApp(t, { SERVICE_NAME: 'The Rookery' })
  const person = await named.signUp()
  const begun = await named.ask('POST', base, { token: person.token, body: { password } })
  t.match(begun.body.uri, /^otpauth:\/\/totp\/The%20Rookery:.*issuer=The%20Rookery/)
})

t.test('where a second factor is required of staff, they have powers only with one', async (t) => {
  const strict = await startTestApp(t, { STAFF_SECOND_FACTOR: 'required' })
  const admin = await strict.admin()
  const list = () => strict.ask('GET', '/v1/admin/accounts', admin)
  t.match(await list(), { status: 403, body: { code: 'forbidden' } })
  const secret = await beginFactor(strict, admin)
  t.equal((await list()).status, 403, 'one that was begun is none')
  const body = { code: codeOf(secret, strict.started.service.now()) }
  t.equal((await strict.ask('POST', `${base}/confirm`, { token: admin.token, body })).status, 200)
  t.equal((await list()).status, 200)
})

t.test('wrong codes are limited like wrong passwords', async (t) => {
  const limited = await startTestApp(t, { RATE_LIMITS: 'on' })
  const person = await limited.signUp()
  await addFactor(limited, person)
  const statuses: number[] = []
  for (let guess = 0; guess < 16; guess += 1) {
    statuses.push((await signIn(person, String(guess).padStart(6, '0'), password, limited)).status)
  }
  t.strictSame(statuses, [...Array(15).fill(401), 429])
  const other = await limited.signUp()
  await beginFactor(limited, other) // counts as the first attempt of its account
  const guess = (code: string) => limited.ask('POST', `${base}/confirm`, { token: other.token, body: { code } })
  const confirms: number[] = []
  for (let count = 0; count < 15; count += 1) confirms.push((await guess(String(count).padStart(6, '0'))).status)
  t.strictSame(confirms, [...Array(14).fill(401), 429])
})

t.test('a given version of the account has to be current for each change of the factor', async (t) => {
  const person = await app.signUp()
  const { token } = person
  const codes = '/v1/me/factors/recovery-codes'
  const changes: ['POST' | 'DELETE', string, () => object][] = [
    ['POST', base, () => ({ password })],
    ['POST', `${base}/confirm`, () => ({ code: nowCode(secret) })],
    ['POST', codes, () => ({ password })],
    ['DELETE', base, () => ({ password })],
  ]
  let secret = ''
  for (const [method, url, body] of changes) {
    const { etag } = (await app.ask('GET', '/v1/me', { token })).headers
    const named = { body: { ...body(), version: 99 }, token }
    t.match(await app.ask(method, url, named), { status: 409, body: { code: 'version_conflict' } }, `${method} ${url}`)
    const stale = { body: body(), token, headers: { 'if-match': '"another"' } }
    const refused = await app.ask(method, url, stale)
    t.match(refused, { status: 412, body: { code: 'precondition_failed' }, headers: { etag } }, `${method} ${url}`)
    const wrongOne = { ...stale, body: url.endsWith('confirm') ? { code: '000000' } : { password: 'not the password' } }
    t.match(await app.ask(method, url, wrongOne), { status: 401 }, 'a wrong one is told first')
    const changed = await app.ask(method, url, { ...stale, body: body(), headers: { 'if-match': etag ?? '' } })
    t.ok(changed.status < 300, `${method} ${url}: ${changed.status}`)
    secret = changed.body.secret ?? secret
  }
})
