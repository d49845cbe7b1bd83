import t from 'tap'
import { startTestApp } from '../test-app.ts'

const [page, other] = ['https://app.example.com', 'https://other.example.com']
const app = await startTestApp(t, { CORS_ORIGINS: `${page}, ${other}` })
const member = await app.signUp()

t.test('a preflight has its request id as well', async (t) => {
  const headers = { origin: page, 'access-control-request-method': 'PATCH' }
  const answer = await app.ask('OPTIONS', '/v1/me', { headers })
  t.match(answer, { status: 204, headers: { 'access-control-allow-origin': page, 'x-request-id': /^[\da-f-]{36}$/ } })
})

t.test('an OPTIONS that is no preflight is refused like any other method that the path lacks', async (t) => {
  const refused = { status: 405, headers: { allow: 'GET, HEAD, PATCH' }, body: { code: 'method_not_allowed' } }
  for (const headers of [{}, { origin: page }, { 'access-control-request-method': 'PATCH' }]) {
    t.match(await app.ask('OPTIONS', '/v1/me', { headers }), refused, JSON.stringify(headers))
  }
  t.match(await app.ask('OPTIONS', '/v1/nowhere'), { status: 404, body: { code: 'not_found' } })
})

t.test('responses that differ by origin say so in Vary, beside the other headers', async (t) => {
  for (const origin of [page, other]) {
    const { headers } = await app.ask('GET', '/v1/me', { token: member.token, headers: { origin } })
    t.match(headers, { 'access-control-allow-origin': origin, vary: 'Origin, Authorization' })
  }
  const elsewhere = { token: member.token, headers: { origin: 'https://evil.example.com' } }
  t.notOk('access-control-allow-origin' in (await app.ask('GET', '/v1/me', elsewhere)).headers)
})
