import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import t from 'tap'
import { minute } from '../../src/time.ts'
import { sendBytes } from '../contracts/bare-connection.ts'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const owner = await app.signUp()
const newHold = async (person: Person = owner) =>
  (await app.hold(person, { kind: 'policy', actions: ['app.x'] })).body.ref as string
const ref = await newHold()
const at = (path: string, hold = ref) => `/v1/admin/holds/${hold}/evidence/${path}`
const mongo = app.raw

type Headers = Record<string, string>
const put = (url: string, bytes: string | Buffer | Readable, headers: Headers = {}, { token }: Person = admin) =>
  app.ask('PUT', url, { token, body: bytes, headers: { 'content-type': 'text/plain', ...headers } })
const get = (url: string, headers: Headers = {}, { token }: Person = admin) => app.ask('GET', url, { token, headers })
const list = async (hold = ref) => (await get(`/v1/admin/holds/${hold}/evidence`)).body
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')

/** The bytes as they arrive. */
async function download(url: string): Promise<Buffer> {
  const { token } = admin
  const answer = await app.fastify.inject({ method: 'GET', url, headers: { authorization: `Bearer ${token}` } })
  return answer.rawPayload
}

/** How many files and chunks there are that no path claims. */
async function orphans(): Promise<{ files: number; chunks: number; loose: number }> {
  const claimed = (await mongo.collection('evidence').find().toArray()).map(({ file }) => file)
  return {
    files: (
      await mongo
        .collection('evidence_bytes.files')
        .find({ _id: { $nin: claimed } })
        .toArray()
    ).length,
    chunks: (
      await mongo
        .collection('evidence_bytes.chunks')
        .find({ files_id: { $nin: claimed } })
        .toArray()
    ).length,
    loose: (await mongo.collection('loose_files').find().toArray()).length,
  }
}
const none = { files: 0, chunks: 0, loose: 0 }

t.test('a file is stored under a path of a hold and downloaded unchanged', async (t) => {
  const bytes = randomBytes(700_000)
  const url = at('2026/november/scan.png')
  const stored = await put(url, bytes, { 'content-type': 'image/png' })
  t.match(stored, { status: 201, headers: { location: url, etag: /^"[^"]+"$/ } })
  t.strictSame(stored.body, {
    path: '2026/november/scan.png',
    size: bytes.length,
    content_type: 'image/png',
    sha256: sha256(bytes),
    version: 1,
    created_by: admin.id,
    created_at: stored.body.created_at,
    updated_at: stored.body.created_at,
  })
  t.ok((await download(url)).equals(bytes), 'the same bytes')
  const { headers, status } = await get(url)
  t.equal(status, 200)
  t.match(headers, {
    etag: stored.headers.etag,
    'content-type': 'image/png',
    'content-length': String(bytes.length),
    'content-disposition': 'attachment; filename="scan.png"',
    'x-content-type-options': 'nosniff',
    'content-security-policy': /sandbox/,
    'cache-control': 'private, no-cache',
  })
  t.match(await get(url, { 'if-none-match': headers.etag ?? '' }), { status: 304, body: '' })
  t.match((await list()).items, [stored.body])
})

t.test('a name beyond ASCII is sent in both notations', async (t) => {
  const url = at(encodeURIComponent('Ärztliches Gutachten é.pdf'))
  t.equal((await put(url, 'a', { 'content-type': 'application/pdf' })).status, 201)
  t.equal(
    (await get(url)).headers['content-disposition'],
    `attachment; filename="_rztliches Gutachten _.pdf"; filename*=UTF-8''%C3%84rztliches%20Gutachten%20%C3%A9.pdf`,
  )
})

t.test('a path in use is refused with the existing file and an available path that can be followed', async (t) => {
  const url = at('note.txt')
  const first = await put(url, 'first')
  const taken = await put(url, 'second')
  t.match(taken, { status: 409, body: { code: 'path_taken', conflicting_field: 'path', current: first.body } })
  const [retry, , replace] = taken.body.next
  t.match(retry, { rel: 'retry-with', method: 'PUT', href: at('note-2.txt') })
  t.match(taken.body.conflicts, [{ field: 'path', code: 'path_taken', suggestions: ['note-2.txt'] }])
  t.match(await put(retry.href, 'second'), { status: 201, body: { path: 'note-2.txt' } })
  t.match((await put(url, 'third')).body.next[0], { href: at('note-3.txt') }, 'and the next one is free, too')
  t.match(replace, { rel: 'retry-with', method: 'PUT', href: url, headers: { 'If-Match': first.headers.etag } })
  t.match(await put(replace.href, 'other', replace.headers), { status: 200, body: { version: 2 } })
  t.equal(String(await download(url)), 'other')
  t.match(await put(url, 'a', { 'if-none-match': '*' }), {
    status: 412,
    body: {
      code: 'precondition_failed',
      current: { version: 2 },
      next: [{ rel: 'retry-with', href: at('note-3.txt') }],
    },
  })
  const long = at(`${'x'.repeat(190)}.txt`)
  await put(long, 'a')
  const free = (await put(long, 'a')).body.next[0].href
  t.equal((await put(free, 'a')).status, 201, 'a long path is cut')
  t.strictSame(await orphans(), { files: 1, chunks: 1, loose: 1 }, 'only the replaced version waits to be swept')
})

t.test('If-Match replaces only that version', async (t) => {
  const url = at('versions/statement.csv')
  t.match(
    await put(url, 'a', { 'if-match': '*' }),
    { status: 412, body: { code: 'precondition_failed' } },
    'none there',
  )
  const first = await put(url, 'a', { 'if-none-match': '*', 'content-type': 'text/csv' })
  t.equal(first.status, 201)
  const etag = first.headers.etag ?? ''
  const second = await put(url, 'b', { 'if-match': etag })
  t.match(second, { status: 200, body: { version: 2, content_type: 'text/plain', sha256: sha256('b') } })
  t.not(second.headers.etag, etag)
  const stale = await put(url, 'c', { 'if-match': etag })
  t.match(stale, { status: 412, body: { code: 'precondition_failed', current: second.body } })
  const again = stale.body.next.find(({ rel }: { rel: string }) => rel === 'retry-with')
  t.match(await put(again.href, 'c', again.headers), { status: 200, body: { version: 3 } })
  t.equal((await put(url, 'c', { 'if-match': '*' })).status, 200)
  t.match(await put(url, 'd', { 'if-match': 'unquoted' }), { status: 400, body: { code: 'malformed_header' } })

  const remove = (headers: Headers) => app.ask('DELETE', url, { token: admin.token, headers })
  t.match(await remove({ 'if-match': etag }), { status: 412, body: { current: { version: 4 } } })
  t.equal((await remove({})).status, 204)
  t.match(await remove({}), { status: 404, body: { code: 'not_found' } })
  t.equal((await get(url)).status, 404)
  t.equal((await put(url, 'e')).status, 201, 'and the path is free again')
})

t.test('replaced and removed files are cleaned up, current ones stay', async (t) => {
  app.advanceClock(11 * minute)
  await app.started.workers.orphanedFiles.settled()
  t.strictSame(await orphans(), none)
  t.equal(String(await download(at('note.txt'))), 'other')
})

t.test('a file of more than 10 MiB is refused, declared or not, and nothing of it is stored', async (t) => {
  const limit = 10 * 1024 * 1024
  const declared = await put(at('large.bin'), Buffer.alloc(limit + 1))
  t.match(declared, { status: 413, body: { code: 'too_large' } })
  const parts = function* () {
    for (let part = 0; part < 11; part++) yield Buffer.alloc(1024 * 1024, part)
  }
  t.match(await put(at('large.bin'), Readable.from(parts())), { status: 413, body: { code: 'too_large' } })
  t.strictSame(await orphans(), none)
  t.equal((await get(at('large.bin'))).status, 404)
  t.match(await put(at('limit.bin'), Buffer.alloc(limit)), { status: 201, body: { size: limit } })
  t.match(await put(at('empty.txt'), ''), { status: 201, body: { size: 0, sha256: sha256('') } })
})

t.test('only types that no program runs are accepted', async (t) => {
  for (const type of ['text/html', 'image/svg+xml', 'application/javascript', 'text/xml', 'none', '*/*']) {
    t.match(await put(at('page.html'), '<script>', { 'content-type': type }), { status: 415 }, type)
  }
  for (const [path, body] of Object.entries({ 'untyped/full': Buffer.from([0, 255]), 'untyped/empty': undefined })) {
    const stored = await app.ask('PUT', at(path), { token: admin.token, body })
    t.match(stored, { status: 201, body: { content_type: 'application/octet-stream', size: body?.length ?? 0 } }, path)
  }
  for (const type of ['application/json', 'text/plain; charset=utf-8', 'IMAGE/PNG']) {
    const url = at(`typed/${type.replace(/\W/g, '-')}`)
    t.equal((await put(url, '{ no json', { 'content-type': type })).status, 201, type)
    t.equal(String(await download(url)), '{ no json', 'as it was sent')
  }
})

t.test(
  'admins and reviewers work with evidence, not for their own accounts, and reviewers not for staff',
  async (t) => {
    const [reviewer, support] = [await app.staff('reviewer'), await app.staff('support')]
    const ofStaff = await newHold(support)
    const second = await app.staff('admin')
    const ownHold = await newHold(second)
    for (const [who, hold, status, code] of [
      [owner, ref, 403, 'forbidden'],
      [support, ref, 403, 'forbidden'],
      [reviewer, ofStaff, 403, 'forbidden'],
      [second, ownHold, 409, 'self_hold'],
      [admin, 'H-0000-0000', 404, 'not_found'],
    ] as const) {
      const url = at('a.txt', hold)
      const asked = [
        await put(url, 'a', {}, who),
        await get(url, {}, who),
        await app.ask('DELETE', url, who),
        await get(`/v1/admin/holds/${hold}/evidence`, {}, who),
      ]
      for (const answer of asked) t.match(answer, { status, body: { code } })
    }
    t.equal((await put(at('by-reviewer.txt'), 'a', {}, reviewer)).status, 201)
    t.equal((await put(at('of-staff.txt', ofStaff), 'a')).status, 201)
  },
)

t.test('the evidence of an ended hold can be read but not changed', async (t) => {
  const hold = await newHold()
  const url = at('a.txt', hold)
  const { headers } = await put(url, 'a')
  const lift = { token: admin.token, body: { reason: 'over' }, headers: { 'if-match': '*' } }
  await app.ask('POST', `/v1/admin/holds/${hold}/lift`, lift)
  t.equal((await get(url)).status, 200)
  t.equal((await list(hold)).items.length, 1)
  const refused = { status: 409, body: { code: 'invalid_transition', current: { state: 'lifted', allowed: [] } } }
  t.match(await put(at('b.txt', hold), 'b'), refused)
  t.match(await put(url, 'b', { 'if-match': headers.etag ?? '' }), refused)
  t.match(await app.ask('DELETE', url, admin), refused)
})

t.test('the list is paginated by path', async (t) => {
  const hold = await newHold()
  const paths = ['a', 'a/b', 'a-b', 'b', 'Z', 'é', '0']
  for (const path of paths) await put(at(path.split('/').map(encodeURIComponent).join('/'), hold), path)
  const other = await newHold()
  await put(at('other', other), 'a')
  const seen: string[] = []
  let cursor = ''
  do {
    const { body } = await get(`/v1/admin/holds/${hold}/evidence?limit=2${cursor}`)
    seen.push(...body.items.map(({ path }: { path: string }) => path))
    cursor = body.next_cursor === null ? '' : `&cursor=${body.next_cursor}`
  } while (cursor !== '')
  t.strictSame(seen, ['0', 'Z', 'a', 'a-b', 'a/b', 'b', 'é'])
})

t.test('each change is in the trail of the member of staff who made it, and not in that of the account', async (t) => {
  const [reviewer, hold] = [await app.staff('reviewer'), await newHold()]
  const url = at('trail.txt', hold)
  const before = (await get(`/v1/admin/events?account=${owner.id}`)).body.items[0].id
  const first = await put(url, 'a', {}, reviewer)
  const second = await put(url, 'b', { 'if-match': '*' }, reviewer)
  await put(url, 'c', {}, reviewer)
  await app.ask('DELETE', url, reviewer)
  const { body } = await get(`/v1/admin/events?account=${reviewer.id}&limit=3`)
  const event = { hold_ref: hold, actor: { kind: 'staff', id: reviewer.id } }
  t.match(body.items, [
    { ...event, type: 'evidence.removed', changes: { evidence: { before: second.body, after: null } } },
    { ...event, type: 'evidence.replaced', changes: { evidence: { before: first.body, after: second.body } } },
    { ...event, type: 'evidence.added', changes: { evidence: { before: null, after: first.body } } },
  ])
  t.equal((await get(`/v1/admin/events?account=${owner.id}`)).body.items[0].id, before)
})

t.test('invalid paths are refused in every notation', async (t) => {
  const bad = ['a//b', 'a/', '%2Fa', 'a%2F', '.hidden', 'a/.b', '..%2f..%2fetc', '...']
  const odd = [
    'a%00',
    'a%0d%0aSet-Cookie:b',
    'a%5Cb',
    '%22',
    "a'b",
    'a%3Cb',
    'a:b',
    'a*',
    'e%CC%81',
    '%E2%80%AEa',
    'a.',
  ]
  const blank = ['%20', 'a%20', '%20a', '%C2%A0', 'x'.repeat(201), '']
  for (const path of [...bad, ...odd, ...blank]) {
    for (const answer of [await put(at(path), 'a'), await get(at(path)), await app.ask('DELETE', at(path), admin)]) {
      t.match(answer, { status: 422, body: { errors: [{ in: 'path', pointer: '/path', field: 'path' }] } }, path)
    }
  }
  for (const path of ['%FF', '%ED%A0%80', 'a%2', '%C0%AE']) t.equal((await put(at(path), 'a')).status, 404, path)
  t.equal((await put(at('slash%2Fescaped'), 'a')).body.path, 'slash/escaped')
  t.match(await put(at('slash/escaped'), 'a'), { status: 409 }, 'an escaped slash is a slash')
  t.equal((await put(at('x'.repeat(200)), 'a')).status, 201)
})

t.test('paths that clients usually resolve are refused when one does not resolve them', async (t) => {
  await app.fastify.listen({ host: '127.0.0.1', port: 0 })
  for (const path of ['..', '.', '%2e%2e', '%2E%2E/%2E%2E', 'a/../b', 'a/%2e%2e/b', 'a/./b', '..%2f..']) {
    const head = [`GET ${at(path)} HTTP/1.1`, 'Host: a', `Authorization: Bearer ${admin.token}`, 'Connection: close']
    const answer = await sendBytes(app.fastify, `${head.join('\r\n')}\r\n\r\n`)
    t.match(answer, { status: 422, body: { code: 'validation_failed', errors: [{ pointer: '/path' }] } }, path)
  }
})
