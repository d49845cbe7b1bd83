// Requests with many faults: neither the answer nor the work grows with their number.
import t from 'tap'
import { startTestApp } from '../test-app.ts'
import { openConnection, readAnswer } from './bare-connection.ts'
import { everyOperation, makeScene, requestOf } from './every-operation.ts'

const app = await startTestApp(t)
await app.fastify.listen({ host: '127.0.0.1', port: 0 })
const admin = await app.admin()
const most = 100

interface Schema {
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema
  maxItems?: number
  uniqueItems?: boolean
}

/** Every operation with the schema of its JSON body. */
const bodies = app.fastify.declaredRoutes
  .map((route) => {
    const key = `${route.method} ${route.url.replace(/\/\*$/, '/:path').replace(/:(\w+)/g, '{$1}')}`
    return { key, operation: everyOperation[key], schema: route.schema?.body as Schema | undefined }
  })
  .flatMap(({ key, operation, schema }) =>
    operation !== undefined && schema?.properties !== undefined ? [{ key, operation, schema }] : [],
  )

/** The arrays in a schema, each with its path. */
function arraysIn(schema: Schema, path: string[] = []): { path: string[]; schema: Schema }[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, member]) => arraysIn(member, [...path, name]))
  return schema.type === 'array' ? [{ path, schema }, ...inner] : inner
}

const nested = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value)

t.test(
  'every array of every body has a maximum length, and only arrays of strings are checked for duplicates',
  async (t) => {
    t.ok(bodies.length > 25, `${bodies.length} bodies`)
    const arrays = bodies.flatMap(({ key, schema }) => arraysIn(schema).map((array) => ({ key, ...array })))
    t.ok(arrays.length >= 8, `${arrays.length} arrays`)
    for (const { key, path, schema } of arrays) {
      t.type(schema.maxItems, 'number', `${key} ${path}`)
      if (schema.uniqueItems) t.equal(schema.items?.type, 'string', `${key} ${path}`)
    }
  },
)

t.test('a body with many wrong items gets a hundred errors', async (t) => {
  const scene = await makeScene(app)
  for (const { key, operation, schema } of bodies) {
    const { method, url, ask } = requestOf(key, operation, scene)
    for (const { path, schema: array } of arraysIn(schema)) {
      const items = Array.from({ length: Math.min(20_000, (array.maxItems ?? 0) + 5_000) }, () => 0)
      const body = { ...(ask.body as object), ...(nested(path, items) as object) }
      const answer = await app.ask(method, url, { ...ask, body })
      t.match(answer, { status: 422, body: { code: 'validation_failed' } }, `${key} ${path}`)
      t.ok(answer.body.errors.length <= most, `${answer.body.errors.length} errors`)
      t.ok(JSON.stringify(answer.body).length < 32_768)
    }
  }
})

t.test('a body with many unknown members gets a hundred errors, and long names are cut off', async (t) => {
  const unknown = Object.fromEntries(Array.from({ length: 4_000 }, (_, index) => [`u${index}`, 0]))
  const long = { [`l${'o'.repeat(50_000)}ng`]: 0 }
  const scene = await makeScene(app)
  for (const { key, operation } of bodies) {
    const { method, url, ask } = requestOf(key, operation, scene)
    for (const more of [unknown, long]) {
      const answer = await app.ask(method, url, { ...ask, body: { ...(ask.body as object), ...more } })
      t.match(answer, { status: 422, body: { code: 'validation_failed' } }, key)
      t.equal(answer.body.errors.length, more === long ? 1 : most, key)
      t.equal(answer.body.errors[0].code, 'unknown_member')
      t.ok(JSON.stringify(answer.body).length < 32_768, key)
    }
  }
  const query = Array.from({ length: 1_000 }, (_, index) => `u${index}=0`).join('&')
  const answer = await app.ask('GET', `/v1/admin/holds?${query}`, admin)
  t.equal(answer.status, 422)
  t.equal(answer.body.errors.length, most)
})

t.test('a body with few faults gets all of them, wherever they are', async (t) => {
  const account_ids: unknown[] = Array.from({ length: 9_000 }, (_, index) => `id ${index}`)
  for (const index of [8_000, 8_500, 8_999]) account_ids[index] = 0
  const body = { operation: 'place', account_ids, hold: { kind: 'policy', reason: 'other', actions: ['app.x'] } }
  const answer = await app.ask('POST', '/v1/admin/hold-batches', { token: admin.token, body })
  t.equal(answer.status, 422)
  t.same(
    answer.body.errors.map(({ pointer }: { pointer: string }) => pointer),
    ['/account_ids/8000', '/account_ids/8500', '/account_ids/8999'],
  )
})

t.test('a request without the role or scope is refused before its body has arrived', async (t) => {
  const callers = {
    nobody: { token: 'none', status: 401 },
    'an account without a role': { token: (await app.signUp()).token, status: 403 },
    'a service without the scope': { token: (await app.service('checks')).token, status: 403 },
  }
  for (const [name, { token, status }] of Object.entries(callers)) {
    const socket = openConnection(app.fastify)
    const head = [
      'POST /v1/admin/hold-batches HTTP/1.1',
      'host: localhost',
      'connection: close',
      `authorization: Bearer ${token}`,
      'content-type: application/json',
      'content-length: 1000000',
    ]
    socket.write(`${head.join('\r\n')}\r\n\r\n`)
    const answer = await readAnswer(socket)
    t.equal(answer.status, status, name)
  }
})
