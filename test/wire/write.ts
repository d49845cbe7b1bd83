import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { problemCodes } from '../../src/problems/catalogue.ts'
import { readContract } from '../contracts/contract.ts'
import { everyOperation, makeScene, requestOf } from '../contracts/every-operation.ts'
import { everyProblem } from '../contracts/every-problem.ts'
import { startTestApp } from '../test-app.ts'
import { askOverTheWire, type Exchange } from './exchanges.ts'

/** Writes an answer of each operation, problem and page, as it is on the wire, to `dist/exchanges.ndjson`. */
const origin = 'https://app.example.com'
const app = await startTestApp(t, { CORS_ORIGINS: origin })
await app.fastify.listen({ host: '127.0.0.1', port: 0 })
const exchanges = new Map<string, Exchange>()
const contract = await readContract(app)
app.ask = askOverTheWire(app, contract, exchanges)
const admin = await app.admin()

for (const [key, operation] of Object.entries(everyOperation)) {
  if (key.endsWith('/setup')) continue // it was the first request
  const { method, url, ask } = requestOf(key, operation, await makeScene(app, key))
  const { status, headers } = await app.ask(method, url, ask)
  t.equal(status, operation.status, key)
  if (method !== 'GET') continue
  await app.ask('HEAD', url, ask)
  if (headers.etag !== undefined) {
    await app.ask('GET', url, { ...ask, headers: { ...ask.headers, 'if-none-match': headers.etag } })
  }
}

const html = { accept: 'text/html', 'accept-language': 'de', 'accept-encoding': 'br, gzip' }
for (const url of ['/', '/docs', '/docs/', '/openapi.json', '/problems/', '/console/', '/account/', '/confirm/email']) {
  await app.ask('GET', url, { headers: html })
  await app.ask('HEAD', url, { headers: html })
}
await app.ask('GET', '/v1/me', { token: admin.token, headers: { origin } })
await app.ask('OPTIONS', '/v1/me', {
  headers: { origin, 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'if-match' },
})

const another = await startTestApp(t)
await another.fastify.listen({ host: '127.0.0.1', port: 0 })
another.ask = askOverTheWire(another, contract, exchanges)
const ways = await everyProblem(t, another)
for (const code of problemCodes) t.equal((await ways[code]()).body.code, code)

const lines = [...exchanges.values()].map((exchange) => JSON.stringify(exchange))
await writeFile(join(import.meta.dirname, '../../exchanges.ndjson'), `${lines.join('\n')}\n`)
t.ok(lines.length > 200, `${lines.length} answers`)
