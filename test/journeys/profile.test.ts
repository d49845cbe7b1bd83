import t from 'tap'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)

const read = (token: string) => app.ask('GET', '/v1/me', { token })

/** Edits against whatever version is current. */
const edit = (person: Person, body: unknown, headers: Record<string, string> = {}) =>
  app.ask('PATCH', '/v1/me', { token: person.token, body, headers: { 'if-match': '*', ...headers } })

t.test('only owners read their own account, and they may cache it with revalidation', async (t) => {
  const { token } = await app.signUp()
  const answer = await read(token)
  t.match(answer, { status: 200, headers: { 'cache-control': 'private, no-cache', vary: 'Authorization' } })
  t.match(answer.headers.etag, /^"[^"]+"$/, 'a strong tag')
  const edited = await app.ask('PATCH', '/v1/me', { token, body: { bio: 'a', version: 1 } })
  t.match(edited, { status: 200, headers: { 'cache-control': 'private, no-cache', vary: 'Authorization' } })
})

t.test('a client with the current version gets 304 and nothing else', async (t) => {
  const person = await app.signUp()
  const tag = (await read(person.token)).headers.etag ?? ''
  const ask = (list: string) => app.ask('GET', '/v1/me', { token: person.token, headers: { 'if-none-match': list } })
  for (const list of [tag, `W/${tag}`, '*', `"a", ${tag}`, `"a" ,W/"b",,${tag},`, ` ${tag} `]) {
    const answer = await ask(list)
    t.match(answer, { status: 304, body: '', headers: { etag: tag, 'cache-control': 'private, no-cache' } }, list)
    t.match(answer.headers.vary, /Authorization/)
  }
  for (const list of ['"a"', `"${tag.slice(1, -2)}"`, `"a${tag.slice(1)}`, 'W/"b", "c"']) {
    t.match(await ask(list), { status: 200, headers: { etag: tag }, body: { id: person.id } }, list)
  }
  for (const list of [tag.slice(1, -1), `${tag} "a"`, '"a', `*, ${tag}`, `w/${tag}`, '']) {
    t.match(await ask(list), { status: 400, body: { code: 'malformed_header' } }, list)
  }
  await edit(person, { bio: 'moved on' })
  t.match(await ask(tag), { status: 200, body: { bio: 'moved on' } })
})

t.test('tags differ between accounts of the same version', async (t) => {
  const [first, other] = [await app.signUp(), await app.signUp()]
  const { etag = '' } = (await read(first.token)).headers
  t.match(await app.ask('GET', '/v1/me', { token: other.token, headers: { 'if-none-match': etag } }), { status: 200 })
  const paths = [`/v1/accounts/${first.username}`, `/v1/accounts/${other.username}`]
  const [mine, theirs] = await Promise.all(paths.map((path) => app.ask('GET', path)))
  t.not(mine?.headers.etag, theirs?.headers.etag)
})

t.test('an edit changes what is sent, clears what is null, and leaves the rest', async (t) => {
  const person = await app.signUp()
  const profile = {
    display_name: 'Ada L.',
    bio: 'First line\nsecond line',
    locale: 'en-GB',
    timezone: 'Europe/London',
    website: 'https://ada.example/',
  }
  const first = await edit(person, profile)
  t.match(first, { status: 200, body: { ...profile, version: 2 } })
  const second = await edit(person, { bio: null, website: 'http://ada.example/b' })
  const expected = { ...profile, bio: null, website: 'http://ada.example/b' }
  t.match(second, { status: 200, body: { ...expected, version: 3 } })
  const now = await read(person.token)
  t.same(now.body, second.body)
  t.equal(now.headers.etag, second.headers.etag)
  t.not(first.headers.etag, second.headers.etag)
})

t.test('every edit increments the version, even without a difference', async (t) => {
  const person = await app.signUp()
  const created = (await read(person.token)).body
  t.match(await edit(person, { bio: 'same' }), { status: 200, body: { version: 2 } })
  app.advanceClock(1000)
  const again = await edit(person, { bio: 'same' })
  t.match(again, { status: 200, body: { version: 3 } })
  t.match(await edit(person, {}), { status: 200, body: { version: 4, bio: 'same' } })
  t.ok(again.body.updated_at > created.updated_at)
  t.equal(again.body.created_at, created.created_at)
})

t.test('values are stored as text, even those that are operators in a database', async (t) => {
  const person = await app.signUp()
  for (const value of ['$password.phc', '$$ROOT', '$names', '{"$ne":null}', '%s', "'; --", '<script>']) {
    t.match(await edit(person, { display_name: value, bio: value }), {
      status: 200,
      body: { display_name: value, bio: value },
    })
    t.match(await app.ask('GET', `/v1/accounts/${person.username}`), { body: { display_name: value, bio: value } })
  }
})

t.test('an edit is a merge patch of either media type, and no other type is accepted', async (t) => {
  const person = await app.signUp()
  const types = ['application/json', 'application/json; charset=utf-8', 'application/merge-patch+json']
  for (const type of [...types, 'Application/Merge-Patch+JSON']) {
    t.match(await edit(person, '{"bio":"a"}', { 'content-type': type }), { status: 200 }, type)
  }
  const otherTypes = [
    'text/plain',
    'application/json-patch+json',
    'application/x-www-form-urlencoded',
    'application/xml',
  ]
  for (const type of [
    ...otherTypes,
    'application/jsonx',
    'application/merge-patch',
    'multipart/form-data; boundary=x',
  ]) {
    const answer = await edit(person, '{"bio":"b"}', { 'content-type': type })
    t.match(answer, { status: 415, body: { code: 'unsupported_media_type' } }, type)
  }
  const body = '{"username":"a.new.name"}'
  for (const type of ['application/merge-patch+json', 'Application/Merge-Patch+JSON; charset=utf-8']) {
    const headers = { 'content-type': type }
    for (const [method, url] of [
      ['POST', '/v1/accounts'],
      ['POST', '/v1/sessions'],
      ['PUT', '/v1/me/username'],
    ] as const) {
      t.match(await app.ask(method, url, { token: person.token, body, headers }), { status: 415 }, `${method} ${type}`)
    }
  }
  for (const text of ['{"bio":', '{bio:1}', '{"bio":"\u0007"}', 'undefined', '{"bio":"a"}{}']) {
    const answer = await edit(person, text, { 'content-type': 'application/json' })
    t.match(answer, { status: 400, body: { code: 'malformed_json' } }, text)
  }
  t.equal((await read(person.token)).body.bio, 'a')
})
