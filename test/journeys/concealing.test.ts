import t from 'tap'
import { day } from '../../src/time.ts'
import { openHouseWithSmtp } from '../mail/catcher.ts'
import { mailsTo, mailTo } from '../mailbox.ts'
import { type Ask, type Person, password } from '../test-app.ts'

const app = await openHouseWithSmtp(t, { EMAIL_CONFLICTS: 'conceal', PUBLIC_URL: 'https://accounts.example.com' })
const { ask } = app
const admin = await app.admin()
const asAdmin = (more: Ask = {}): Ask => ({ token: admin.token, ...more })
const sent = { status: 202, body: { status: 'verification_sent' } }
const unknown = { status: 404, body: { code: 'not_found' } }

const signUp = (username: string, email: string, more: object = {}, headers: Record<string, string> = {}) =>
  ask('POST', '/v1/accounts', { body: { username, email, password, ...more }, headers })
const finishMail = (address: string) => mailTo(app, address, /^Finish signing up/)
const confirm = (token: string) => ask('POST', '/v1/email-verifications/confirm', { body: { token } })
const availability = async (name: string) => (await ask('GET', `/v1/usernames/${name}`)).body
const signIn = (login: string) => ask('POST', '/v1/sessions', { body: { login, password } })
const stored = (key: string) => app.raw.collection('accounts').findOne({ 'names.key': key })

/** A person who has signed up through the link in the mail. */
async function member(name: string, more: object = {}): Promise<Person> {
  t.match(await signUp(name, `${name}@example.com`, more), sent)
  const { account, session } = (await confirm((await mailTo(app, `${name}@example.com`)).token)).body
  return { id: account.id, username: account.username, email: account.email, token: session.token }
}

/** Everything that a client sees of an answer, except what differs between any two requests. */
async function bytesOf(url: string, { body, token }: Ask, method: 'POST' | 'PUT' = 'POST'): Promise<string> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const answer = await app.fastify.inject({ method, url, payload: body as object, headers })
  const { date: _, 'x-request-id': id, ...rest } = answer.headers
  return JSON.stringify([answer.statusCode, rest, answer.body.replaceAll(String(id), 'id')])
}

/** The same for a refusal, whose suggested names are random. */
async function refusalOf(url: string, ask: Ask): Promise<string> {
  const bytes = await bytesOf(url, ask)
  const free: string[] = JSON.parse(JSON.parse(bytes)[2]).conflicts.flatMap(
    (conflict: { suggestions: string[] }) => conflict.suggestions,
  )
  free.sort((a, b) => b.length - a.length) // one may begin with another
  return free.reduce((text, name) => text.replaceAll(name, 'free'), bytes).replace(/"content-length":"\d+"/, '')
}

t.test('a sign-up gets the same answer, byte for byte, whether or not the address has an account', async (t) => {
  const owner = await member('avocet')
  const as = (username: string, email: string, more = {}) => ({ body: { username, email, password, ...more } })
  const known = await bytesOf('/v1/accounts', as('somebody.new', owner.email))
  t.equal(known, await bytesOf('/v1/accounts', as('somebody.else', 'nobody@example.com')))
  t.match(known, /^\[202,/)
  const taken = await refusalOf('/v1/accounts', as('Avocet', owner.email.toUpperCase()))
  t.equal(taken, await refusalOf('/v1/accounts', as('Avocet', 'nobody@example.com')), 'also where the name is taken')
  t.match(taken, /^\[409,.*username_taken/)
  t.notMatch(taken, /email/, 'the username alone is listed')
  const reserved = await refusalOf('/v1/accounts', as('somebody.new', 'nobody@example.com'))
  const otherwise = as('somebody.new', owner.email, { password: 'another long password' })
  t.equal(reserved, await refusalOf('/v1/accounts', otherwise), 'and where it is reserved')
})

t.test('in both cases the name is reserved, and belongs to no account yet', async (t) => {
  const owner = await member('godwit')
  await signUp('sanderling', owner.email)
  await signUp('dotterel', 'dotterel@example.com')
  const before = (await ask('GET', '/v1/admin/statistics', asAdmin())).body
  for (const name of ['sanderling', 'dotterel']) {
    t.match(await availability(name), { available: false, code: 'username_taken' })
    t.match(await availability(name.replace('l', 'I')), { available: false, code: 'username_confusable' })
    t.match(await ask('GET', `/v1/accounts/${name}`), unknown)
    t.equal((await signIn(name)).status, 401)
    t.strictSame((await ask('GET', `/v1/admin/accounts?query=${name}`, asAdmin())).body.items, [])
    t.equal((await stored(name))?.names[0].until.getTime(), (await stored(name))?.due_at.getTime())
    const rename = { token: owner.token, body: { username: name } }
    t.match(await ask('PUT', '/v1/me/username', rename), { status: 409, body: { code: 'username_taken' } })
  }
  t.equal((await signIn('dotterel@example.com')).status, 401)
  const listed = (await ask('GET', '/v1/admin/accounts?limit=100', asAdmin())).body.items
  const counts = before.accounts
  t.equal(counts.pending + counts.active, listed.length, 'statistics and lists tell of accounts alone')
  t.equal(before.sign_ups.at(-1).count, listed.length)
})

t.test('the link in the mail creates the account, once', async (t) => {
  t.match(await signUp('Ruff', 'Ruff@example.com', { locale: 'en-GB', display_name: '$Ruff' }), sent)
  const mail = await finishMail('Ruff@example.com')
  t.match(mail.link, /^https:\/\/accounts\.example\.com\/confirm\/email#hf_tok_/)
  t.match(mail.text, 'signed up as Ruff')
  t.match(mail.html, 'https://accounts.example.com/confirm/email#hf_tok_')
  t.notMatch(JSON.stringify(await stored('ruff')), /hf_tok_|correct horse/, 'of the secrets only hashes are kept')
  const created = await confirm(mail.token)
  t.match(created, {
    status: 201,
    headers: { location: '/v1/accounts/Ruff', etag: /^"/ },
    body: {
      account: { username: 'Ruff', email: 'Ruff@example.com', email_verified: true, state: 'active', version: 1 },
      session: { scope: 'full', current: true, token: /^hf_ses_/ },
    },
  })
  const { account, session } = created.body
  t.match(account, { display_name: '$Ruff', locale: 'en-GB' })
  const ownView = await ask('GET', '/v1/me', { token: session.token })
  t.strictSame(ownView.body, account)
  t.equal(ownView.headers.etag, created.headers.etag)
  t.match(await confirm(mail.token), unknown)
  t.equal((await signIn('ruff@example.com')).status, 201)
  t.match(await ask('GET', '/v1/accounts/ruff'), { status: 200 })
  t.equal((await mailsTo(app, 'Ruff@example.com')).length, 1, 'no further mail asks to verify it')
  const events = (await ask('GET', `/v1/admin/events?account=${account.id}`, asAdmin())).body.items
  t.match(events.at(-1), {
    type: 'account.created',
    seq: 1,
    actor: { kind: 'account', id: account.id },
    changes: { username: { after: 'Ruff' }, email_verified: { after: true }, state: { after: 'active' } },
  })
})

t.test(
  'the owner of a known address gets a mail instead, in their language, without anything from the request',
  async (t) => {
    const owner = await member('Lapwing', { locale: 'de' })
    t.match(await signUp('the.stranger', owner.email.toLowerCase()), sent)
    const mail = await mailTo(app, owner.email)
    t.equal(mail.subject, 'Sie haben schon ein Konto')
    t.match(mail.text, 'Lapwing')
    t.notMatch(`${mail.text}${mail.html}`, /stranger|hf_tok_|http/)
    t.strictSame(await mailsTo(app, owner.email.toLowerCase()), [], 'to the mailbox that is stored')
    t.strictSame((await stored('the.stranger'))?.tokens, [])
  },
)

t.test('a reservation ends after a day, to the millisecond, and leaves nothing behind', async (t) => {
  const owner = await member('knot')
  for (const [name, email] of [
    ['turnstone', 'turnstone@example.com'],
    ['whimbrel', owner.email],
  ] as const) {
    await signUp(name, email)
    const { token } = await mailTo(app, email)
    const until = (await stored(name))?.due_at.getTime()
    const { service } = app.started
    const { now } = service
    service.now = () => new Date(until - 1)
    t.match(await availability(name), { available: false })
    t.match(await signUp(name, 'other@example.com'), { status: 409, body: { code: 'username_taken' } })
    service.now = () => new Date(until)
    if (token !== '') t.match(await confirm(token), unknown)
    t.match(await availability(name), { available: true })
    t.match(await signUp(name, 'other@example.com'), sent, 'others may have it')
    service.now = now
  }
  app.advanceClock(2 * day)
  await signUp('fresh.one', 'fresh.one@example.com')
  await app.started.workers.reservationCleanup.settled()
  const left = await app.raw
    .collection('accounts')
    .find({ _id: /^reserved:/ as never })
    .toArray()
  t.strictSame(
    left.map(({ names }) => names[0].key),
    ['fresh.one'],
  )
  t.notMatch(JSON.stringify(await app.raw.collection('mails').find().toArray()), /turnstone|other@example/)
  t.equal((await signIn(owner.email)).status, 201, 'accounts stay')
})

t.test('repeating the sign-up sends the mail again when name, address and password match', async (t) => {
  const owner = await member('plover')
  for (const [name, email] of [
    ['phalarope', 'phalarope@example.com'],
    ['pratincole', owner.email],
  ] as const) {
    const mailed = async () => (await mailsTo(app, email)).length
    t.match(await signUp(name, email), sent)
    const before = await mailed()
    t.match(await signUp(name.toUpperCase(), email.toUpperCase(), { display_name: 'Again' }), sent)
    t.equal(await mailed(), before + 1)
    for (const other of [
      await signUp(name, email, { password: 'another long password' }),
      await signUp(name, 'other@example.com'),
    ]) {
      t.match(other, { status: 409, body: { code: 'username_taken' } })
    }
    t.equal(await mailed(), before + 1)
  }
  const [first, second] = await mailsTo(app, 'phalarope@example.com')
  t.match(await confirm(first?.token ?? ''), {
    status: 201,
    body: { account: { username: 'phalarope', email: 'phalarope@example.com', display_name: 'Again' } },
  })
  t.match(await confirm(second?.token ?? ''), unknown)
})

t.test(
  'a sign-up learns that the address belongs to another account by now, once it has proved the address',
  async (t) => {
    const email = 'curlew@example.com'
    await signUp('curlew', email)
    await signUp('whimbrel.two', email)
    const [first, second] = await mailsTo(app, email)
    t.equal((await confirm(first?.token ?? '')).status, 201)
    const refused = await confirm(second?.token ?? '')
    t.match(refused, {
      status: 409,
      body: {
        code: 'email_taken',
        conflicts: [{ field: 'email' }],
        next: [{ rel: 'sign-in' }, { rel: 'reset-password' }],
      },
    })
    t.match(await availability('whimbrel.two'), { available: false }, 'which uses up nothing')
    t.equal((await confirm(second?.token ?? '')).status, 409)
    t.match(await signUp('curlew.two', email), sent)
    t.match((await mailTo(app, email)).subject, 'You already have an account')
  },
)

t.test('repeats with one Idempotency-Key create one reservation and one mail', async (t) => {
  const headers = { 'idempotency-key': 'conceal-conceal-conceal' }
  const [first, again] = [
    await signUp('dunlin', 'dunlin@example.com', {}, headers),
    await signUp('dunlin', 'dunlin@example.com', {}, headers),
  ]
  t.match(first, sent)
  t.match(again, { ...sent, headers: { 'idempotency-replayed': 'true' } })
  const mails = await mailsTo(app, 'dunlin@example.com')
  t.equal(mails.length, 1)
  const key = { headers: { 'idempotency-key': 'confirm-confirm-confirm' }, body: { token: mails[0]?.token } }
  const created = await ask('POST', '/v1/email-verifications/confirm', key)
  t.match(created, { status: 201 })
  const replayed = await ask('POST', '/v1/email-verifications/confirm', key)
  t.match(replayed, {
    status: 201,
    headers: { 'idempotency-replayed': 'true', location: created.headers.location ?? '' },
  })
  t.strictSame(replayed.body, created.body)
})

t.test('a change to a taken address gets the same answer, and its owner gets a mail', async (t) => {
  const [person, owner] = [await member('heron'), await member('egret')]
  const to = (email: string) =>
    bytesOf('/v1/me/email', { token: person.token, body: { email, password } }, 'PUT').then((bytes) =>
      bytes.replace(email, 'address'),
    )
  t.equal(await to(owner.email), await to('stilt@example.com'))
  t.match(await to(owner.email), /^\[202,/)
  const mail = await mailTo(app, owner.email)
  t.equal(mail.subject, 'Someone tried to use your e-mail address')
  t.notMatch(`${mail.text}${mail.html}`, /heron|hf_tok_/)
  t.match((await mailTo(app, person.email)).subject, 'Your e-mail address is about to change')
  const { service } = app.started
  const tokens = (await service.db.accounts.findOne({ _id: person.id }))?.tokens ?? []
  t.notOk(
    tokens.some(({ purpose }) => purpose === 'email_change'),
    'there is nothing to confirm it by',
  )
  await to('STILT@example.com')
  const confirmed = await confirm((await mailTo(app, 'STILT@example.com', /^Confirm your new/)).token)
  t.match(confirmed, { status: 200, body: { email: 'STILT@example.com' } })
})

t.test('staff still see the conflict', async (t) => {
  const [person, owner] = [await member('bittern'), await member('crake')]
  const edit = { headers: { 'if-match': '*' }, body: { email: owner.email } }
  t.match(await ask('PATCH', `/v1/admin/accounts/${person.id}`, asAdmin(edit)), {
    status: 409,
    body: { code: 'email_taken' },
  })
})
