import { createHash } from 'node:crypto'
import { request } from 'node:http'
import t, { type Test } from 'tap'
import { minute } from '../../src/time.ts'
import { eventually, startProcess } from '../service-process.ts'
import { startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const hold = await app.hold(await app.signUp(), { kind: 'policy', actions: ['app.x'] })
const at = (path: string) => `/v1/admin/holds/${hold.body.ref}/evidence/${path}`
const mongo = app.raw
const writers = 32

type Headers = Record<string, string>
const put = (path: string, bytes: string, headers: Headers, token: string) =>
  app.ask('PUT', at(path), { token, body: bytes, headers: { 'content-type': 'text/plain', ...headers } })

/** Stores all of them concurrently, each with different bytes; returns the number of answers by status. */
async function storeAtOnce(path: string, headers: Headers, tokens: string[]) {
  const answers = await Promise.all(
    Array.from({ length: writers }, (_, index) =>
      put(path, `writer ${index}`, headers, tokens[index % tokens.length] ?? ''),
    ),
  )
  const counts: Record<string, number> = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return { all: answers, counts }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Asserts that only claimed files are stored, and that each claim has its bytes. */
async function noOrphans(t: Test) {
  const claims = await mongo.collection('evidence').find().toArray()
  const claimed = claims.map(({ file }) => String(file)).sort()
  const files = await mongo.collection('evidence_bytes.files').find().toArray()
  const chunks = await mongo.collection('evidence_bytes.chunks').find().toArray()
  t.strictSame(files.map(({ _id }) => String(_id)).sort(), claimed, 'each file is claimed')
  t.strictSame([...new Set(chunks.map(({ files_id }) => String(files_id)))].sort(), claimed, 'each chunk is of one')
  t.equal((await mongo.collection('loose_files').find().toArray()).length, 0)
}

const sweep = async () => {
  app.advanceClock(11 * minute)
  await app.started.workers.orphanedFiles.settled()
}

t.test(
  '32 concurrent uploads to one new path: one succeeds, with any header, and nothing of the others remains',
  async (t) => {
    const otherStaff = [await app.staff('admin'), await app.staff('reviewer'), await app.staff('reviewer')]
    const many = [admin, ...otherStaff].map(({ token }) => token)
    for (const [name, headers, refused, tokens] of [
      ['plain', {}, 409, [admin.token]],
      ['plain-by-many', {}, 409, many],
      ['new', { 'if-none-match': '*' }, 412, many],
    ] as const) {
      const { all: answers, counts } = await storeAtOnce(`${name}.txt`, headers, [...tokens])
      t.strictSame(counts, { 201: 1, [refused]: writers - 1 }, name)
      const winner = answers.findIndex(({ status }) => status === 201)
      const stored = await app.ask('GET', at(`${name}.txt`), admin)
      t.equal(stored.body, `writer ${winner}`, 'the bytes are those of the one who was told so')
      t.equal(answers[winner]?.body.sha256, sha256(stored.body))
      const frees = answers.flatMap(({ status, body }) => (status === 201 ? [] : [body.next[0].href]))
      t.strictSame([...new Set(frees)], [at(`${name}-2.txt`)], 'all are told of a free one')
    }
    await noOrphans(t)
  },
)

t.test(
  'the cleanup removes the bytes of an upload whose process was killed or whose client disconnected',
  async (t) => {
    const service = await startProcess(t, { MONGODB_URI: app.uri })
    const chunks = () =>
      mongo
        .collection('evidence_bytes.chunks')
        .find({}, { projection: { n: 1 } })
        .toArray()
    const begin = async (address: string) => {
      const before = (await chunks()).length
      const headers = { authorization: `Bearer ${admin.token}`, 'content-type': 'image/png' }
      const sent = request(new URL(at('half.png'), address), { method: 'PUT', headers })
      sent.on('error', () => {})
      sent.write(Buffer.alloc(1_000_000))
      await eventually('some chunks', async () => (await chunks()).length > before)
      return sent
    }
    const left = await begin(service.address)
    left.destroy()
    await eventually(
      'the bytes to be discarded',
      async () => (await mongo.collection('loose_files').findOne()) === null,
    )
    await noOrphans(t)

    await begin(service.address)
    await service.end('SIGKILL')
    t.ok((await mongo.collection('loose_files').findOne()) !== null, 'something is left')
    t.equal((await app.ask('GET', at('half.png'), admin)).status, 404, 'but nothing to be seen')
    await app.started.workers.orphanedFiles.settled()
    t.ok((await mongo.collection('loose_files').findOne()) !== null, 'and not swept while it could be under way')
    await sweep()
    await noOrphans(t)
  },
)

t.test('an upload that exceeds the maximum size is refused over a real connection', async (t) => {
  const service = await startProcess(t, { MONGODB_URI: app.uri })
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { authorization: `Bearer ${admin.token}`, 'content-type': 'image/png' }
    const sent = request(new URL(at('large.png'), service.address), { method: 'PUT', headers })
    sent.on('response', (answer) => resolve(answer.statusCode))
    sent.on('error', reject)
    for (let part = 0; part < 11; part++) sent.write(Buffer.alloc(1024 * 1024))
    sent.end()
  })
  t.equal(status, 413)
  await noOrphans(t)
})

t.test('32 concurrent replacements of one version: one succeeds, the others get the new version', async (t) => {
  const first = await put('version.txt', 'first', {}, admin.token)
  const { all, counts } = await storeAtOnce('version.txt', { 'if-match': first.headers.etag ?? '' }, [admin.token])
  t.strictSame(counts, { 200: 1, 412: writers - 1 })
  const winner = all.find(({ status }) => status === 200)
  for (const { status, body } of all) if (status === 412) t.strictSame(body.current, winner?.body)
  await sweep()
  await noOrphans(t)
  const trail = await app.ask('GET', `/v1/admin/events?account=${admin.id}&type=evidence.replaced`, admin)
  t.equal(trail.body.items.length, 1, 'and one event tells it')
})
