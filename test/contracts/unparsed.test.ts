import { once } from 'node:events'
import t from 'tap'
import { password, startTestApp } from '../test-app.ts'
import { openConnection, readAnswer, sendBytes } from './bare-connection.ts'
import { faultsOf, readContract } from './contract.ts'

const app = await startTestApp(t)
const contract = await readContract(app)
await app.fastify.listen({ host: '127.0.0.1', port: 0 })
const base = app.fastify.listeningOrigin

const long = 'x'.repeat(20_000)
const head = (line: string, ...headers: string[]) =>
  [line, 'Host: a', 'Connection: close', ...headers, '', ''].join('\r\n')

const unreadable: [string, number, string][] = [
  ['a line that is no request', 400, 'nonsense\r\n\r\n'],
  ['TLS on a plain port', 400, '\u0016\u0003\u0001\u0002\u0000\u0001'],
  ['an unknown method', 400, head('BREW / HTTP/1.1')],
  ['an unknown version', 400, head('GET / HTTP/9.9')],
  ['a header without a colon', 400, head('GET / HTTP/1.1', 'nonsense')],
  ['a header with a control character', 400, head('GET / HTTP/1.1', 'X-A: \u0000')],
  ['a length that is no number', 400, head('POST /v1/sessions HTTP/1.1', 'Content-Length: a')],
  ['two lengths', 400, head('POST /v1/sessions HTTP/1.1', 'Content-Length: 1', 'Content-Length: 2')],
  [
    'a length beside chunks',
    400,
    head('POST /v1/sessions HTTP/1.1', 'Content-Length: 1', 'Transfer-Encoding: chunked'),
  ],
  ['headers that are too large', 431, head('GET / HTTP/1.1', `X-Long: ${long}`)],
  ['an address that is too long', 414, head(`GET /${long} HTTP/1.1`)],
  ['headers that are too large in number', 431, head('GET / HTTP/1.1', ...Array(6_000).fill('X-A: a'))],
  ['bytes beyond ASCII in the path', 400, head('GET /v1/accounts/\u00e4 HTTP/1.1')],
  ['two hosts', 400, head('GET /health/live HTTP/1.1', 'Host: b')],
  ['no host', 400, 'GET /v1/me HTTP/1.1\r\nConnection: close\r\n\r\n'],
]

t.test('a request that is not readable HTTP gets a refusal like any other', async (t) => {
  for (const [name, status, bytes] of unreadable) {
    const answer = await sendBytes(app.fastify, bytes)
    t.equal(answer.status, status, name)
    t.strictSame(faultsOf(contract, { method: 'GET', url: `/${name}`, answer }, base), [], name)
    t.equal(answer.headers.connection, 'close', `${name}: the connection ends`)
  }
})

t.test('requests over a connection and injected requests get the same refusals', async (t) => {
  const refused: [string, number, string][] = [
    ['no session', 401, head('GET /v1/me HTTP/1.1')],
    ['an unknown path', 404, head('GET /nowhere HTTP/1.1')],
    ['an absolute address of an unknown path', 404, head('GET http://evil.example/nowhere HTTP/1.1')],
    ['broken percent signs', 404, head('GET /v1/accounts/%E0%A4%A HTTP/1.1')],
    ['an expectation that nobody knows', 404, head('GET /nowhere HTTP/1.1', 'Expect: miracles')],
    ['a method of WebDAV', 405, head('PROPFIND /v1/me HTTP/1.1')],
    ['a body in chunks that is too large', 413, chunked('x'.repeat(70_000))],
    ['a body in chunks that is no JSON', 400, chunked('{')],
  ]
  for (const [name, status, bytes] of refused) {
    const answer = await sendBytes(app.fastify, bytes)
    t.equal(answer.status, status, name)
    const [method = '', url = ''] = bytes.split(' ')
    t.strictSame(faultsOf(contract, { method, url, answer }, base), [], name)
  }
})

function chunked(body: string): string {
  const headers = head('POST /v1/sessions HTTP/1.1', 'Content-Type: application/json', 'Transfer-Encoding: chunked')
  return `${headers}${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
}

t.test('unreadable bytes after a request are refused once that request has its answer', async (t) => {
  const body = JSON.stringify({ username: 'before-nonsense', email: 'before@example.com', password })
  const headers = ['Host: a', 'Content-Type: application/json', `Content-Length: ${body.length}`]
  const request = ['POST /v1/accounts HTTP/1.1', ...headers, '', body].join('\r\n')
  const socket = openConnection(app.fastify)
  socket.write(`${request}nonsense\r\n\r\n`)
  let text = ''
  for await (const chunk of socket) text += chunk
  t.match(text, /^HTTP\/1\.1 201 .*"before-nonsense".*HTTP\/1\.1 400 .*"malformed_header".*$/s)
})

t.test('an answer that has begun is cut off when the rest of its request is unreadable', async (t) => {
  const { token } = await app.admin()
  const socket = openConnection(app.fastify)
  const type = ['Content-Type: application/x-ndjson', 'Transfer-Encoding: chunked', `Authorization: Bearer ${token}`]
  socket.write(`${['POST /v1/admin/imports HTTP/1.1', 'Host: a', ...type].join('\r\n')}\r\n\r\n3\r\n{}\n\r\n`)
  const [beginning] = await once(socket, 'data')
  const answer = readAnswer(socket)
  socket.write('nonsense\r\n')
  await answer.catch(() => {})
  t.match(String(beginning), /^HTTP\/1\.1 200 /)
  t.notMatch(JSON.stringify(await answer.catch(() => '')), /HTTP|malformed_header/, 'nothing stands in its midst')
})

t.test('an incomplete request is refused when its time is over, and its head gets no extra time', async (t) => {
  const { headersTimeout, requestTimeout } = app.fastify.server
  t.equal(requestTimeout, 30_000)
  t.ok(headersTimeout <= requestTimeout, `${headersTimeout} ms for the head`)
})
