import t from 'tap'
import { password, type Sent, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)

const read = (token: string) => app.ask('GET', '/v1/me', { token })

/** A member at version 2, with the tag of each of its versions. */
async function twiceWritten() {
  const person = await app.signUp()
  const old = (await read(person.token)).headers.etag ?? ''
  const edited = await app.ask('PATCH', '/v1/me', {
    token: person.token,
    body: { bio: 'second', version: 1 },
  })
  return { ...person, old, tag: edited.headers.etag ?? '', current: edited.body }
}

const request = (token: string, body: Record<string, unknown>, ifMatch?: string): Sent => ({
  ...{ method: 'PATCH', url: '/v1/me', token, body },
  ...(ifMatch === undefined ? {} : { headers: { 'if-match': ifMatch } }),
})
const send = ({ method, url, ...ask }: Sent) => app.ask(method, url, ask)

t.test('an edit has to name the version it changes, and the refusal says how', async (t) => {
  const { token, current } = await twiceWritten()
  const first = request(token, { bio: 'third' })
  const answer = await send(first)
  t.match(answer, { status: 428, body: { code: 'precondition_required', status: 428, suggestion: /./ } })
  const [refetch, retry] = answer.body.next
  t.match([refetch.rel, retry.rel], ['refetch', 'retry-with'])
  t.same((await takeWayOut(app, answer, refetch)).body, current, 'nothing was changed')
  t.match(await takeWayOut(app, answer, retry), { status: 200, body: { bio: 'third', version: 3 } })
})

t.test('a stale tag gets 412 with the current state, and its steps lead to success', async (t) => {
  const { token, old, tag, current } = await twiceWritten()
  const first = request(token, { bio: 'third' }, old)
  const answer = await send(first)
  t.match(answer, { status: 412, body: { code: 'precondition_failed', detail: /./, suggestion: /./ } })
  t.same(answer.body.current, current)
  t.equal(answer.headers.etag, tag, 'what it shows has its tag')
  const [refetch, retry] = answer.body.next
  t.match(await takeWayOut(app, answer, refetch), { status: 200, body: current, headers: { etag: tag } })
  t.same(retry.headers, { 'If-Match': tag })
  t.match(await takeWayOut(app, answer, retry), { status: 200, body: { bio: 'third', version: 3 } })
})

t.test('a stale version in the body gets 409 with the current state, and its steps lead to success', async (t) => {
  const { token, tag, current } = await twiceWritten()
  const first = request(token, { bio: 'third', version: 1 })
  const answer = await send(first)
  t.match(answer, { status: 409, body: { code: 'version_conflict', conflicting_field: 'version' } })
  t.same(answer.body.conflicts, [{ field: 'version', code: 'version_conflict', suggestions: [] }])
  t.same(answer.body.current, current)
  t.equal(answer.headers.etag, tag, 'what it shows has its tag')
  const retry = answer.body.next.find((step: { rel: string }) => step.rel === 'retry-with')
  t.same(retry.body, { version: 2 })
  t.match(await takeWayOut(app, answer, retry), { status: 200, body: { bio: 'third', version: 3 } })
})

t.test('when header and body both name a version both must match, and the header is reported first', async (t) => {
  const { token, old, tag } = await twiceWritten()
  const both = (version: number, ifMatch: string) => send(request(token, { bio: 'x', version }, ifMatch))
  t.match(await both(1, old), { status: 412, body: { code: 'precondition_failed' } })
  t.match(await both(2, old), { status: 412 })
  t.match(await both(1, tag), { status: 409, body: { code: 'version_conflict' } })
  t.match(await both(1, '*'), { status: 409 })
  t.match(await both(99, `${old}, ${tag}`), { status: 409 })
  t.match((await read(token)).body, { version: 2, bio: 'second' })

  t.match(await takeWayOut(app, await both(1, old), 'retry-with'), { status: 200, body: { version: 3 } })
  t.match(await both(3, '*'), { status: 200, body: { version: 4 } })
})

t.test('“*” matches any version, one match in a list is enough, and only the exact tag matches', async (t) => {
  const { token, tag, old } = await twiceWritten()
  const stranger = (await read((await app.signUp()).token)).headers.etag ?? ''
  const publicTag = (await app.ask('GET', `/v1/accounts/${(await read(token)).body.username}`)).headers.etag ?? ''
  const inner = tag.slice(1, -1)
  const never = [`W/${tag}`, stranger, publicTag, '""', '"2"', '"*"', `"${inner}0"`, `"${inner.toUpperCase()}x"`]
  const spellings = [`"${inner.replace(/\.2$/, '.02')}"`, `"${inner.replace(/\.2$/, '.2e0')}"`]
  for (const list of [...never, ...spellings, `${old}, W/${tag}`]) {
    t.match(await send(request(token, { bio: 'x' }, list)), { status: 412 }, list)
  }
  t.match((await read(token)).body, { version: 2 })
  t.match(await send(request(token, { bio: 'a' }, `"x", ,W/"y",${old} , ${tag}`)), {
    status: 200,
    body: { version: 3 },
  })
  t.match(await send(request(token, { bio: 'b' }, ' * ')), { status: 200, body: { version: 4 } })
})

t.test('an invalid If-Match is reported before the faults of the body', async (t) => {
  const { token, tag } = await twiceWritten()
  for (const header of [
    '',
    'abc',
    tag.slice(1),
    `${tag}x`,
    `${tag} ${tag}`,
    `*, ${tag}`,
    `w/${tag}`,
    "'a'",
    '"a" ;',
    '**',
    '"a b"',
  ]) {
    const answer = await send(request(token, { bio: 5, unknown: 1 }, header))
    t.match(answer, { status: 400, body: { code: 'malformed_header', detail: /If-Match/ } }, header)
  }
  t.match(await send(request(token, { bio: 5 }, '"stale"')), { status: 422 }, 'the body before the version')
  t.match(await send(request(token, { bio: 5 })), { status: 422 }, 'the body before what is missing')
  t.match(await send(request('hf_ses_unknown', { bio: 5 }, 'abc')), { status: 401 }, 'who asks before all of them')
})

t.test('a change of the address or the password with a stale version is refused', async (t) => {
  const changes = [
    { url: '/v1/me/email', body: { email: 'another@example.com', password }, status: 202 },
    { url: '/v1/me/password', body: { current_password: password, password: 'another long password' }, status: 204 },
  ]
  for (const { url, body, status } of changes) {
    const { token, old, current } = await twiceWritten()
    const change: Sent = { method: 'PUT', url, token, body }
    const byHeader = await send({ ...change, headers: { 'if-match': old } })
    t.match(byHeader, { status: 412, body: { code: 'precondition_failed', current } }, url)
    const stale = { ...change, body: { ...body, version: 1 } }
    const byMember = await send(stale)
    t.match(byMember, { status: 409, body: { code: 'version_conflict', current } }, url)
    t.match(await takeWayOut(app, byMember, 'retry-with'), { status }, `${url}: nothing was changed before`)
    t.match(await send({ ...change, headers: { 'if-match': 'abc' } }), { status: 400 }, url)
  }
})
