import t from 'tap'
import { catalogue } from '../../src/problems/catalogue.ts'
import { password, startTestApp } from '../test-app.ts'

const token = 'metrics-token-of-the-tests'
const app = await startTestApp(t, { METRICS_TOKEN: token })

/** The series of /metrics by name and labels, as Prometheus reads them. */
async function scrape(): Promise<Map<string, number>> {
  const { status, headers, body } = await app.ask('GET', '/metrics', { token })
  if (status !== 200 || !headers['content-type']?.startsWith('text/plain')) throw new Error(`${status} ${body}`)
  const lines = String(body).split('\n')
  const series = lines.flatMap((line) => /^([a-z_]+(?:\{.*\})?) (\S+)$/.exec(line)?.slice(1) ?? [])
  return new Map(series.flatMap((name, index) => (index % 2 === 0 ? [[name, Number(series[index + 1])]] : [])))
}

const refusals = (code: string, route: string) => `holdfast_refusals_total{code="${code}",route="${route}"}`

t.test('every refusal with which a route can respond has a series from the start', async (t) => {
  const series = await scrape()
  t.equal(series.get(refusals('account_held', '/v1/me')), 0)
  t.equal(series.get(refusals('username_taken', '/v1/accounts')), 0)
  const codes = new Set([...series.keys()].map((name) => /^holdfast_refusals_total\{code="(\w+)"/.exec(name)?.[1]))
  const missing = Object.keys(catalogue).filter((code) => !codes.has(code))
  t.strictSame(
    missing,
    ['not_found', 'method_not_allowed'].filter((code) => !codes.has(code)),
  )
})

t.test('requests, refusals and what waits are counted', async (t) => {
  const before = await scrape()
  const person = await app.signUp('willow')
  const taken = { username: 'willow', email: 'other@example.com', password }
  t.equal((await app.ask('POST', '/v1/accounts', { body: taken })).status, 409)
  await app.hold(person, { kind: 'policy', actions: ['profile.update'] })
  const edit = { token: person.token, headers: { 'if-match': '*' }, body: { bio: 'held' } }
  t.equal((await app.ask('PATCH', '/v1/me', edit)).status, 409)
  const after = await scrape()
  const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0)
  t.equal(grown(refusals('username_taken', '/v1/accounts')), 1)
  t.equal(grown(refusals('account_held', '/v1/me')), 1)
  t.equal(grown('holdfast_http_requests_total{route="/v1/me",method="PATCH",status="409"}'), 1)
  t.equal(grown('holdfast_http_request_seconds_count{route="/v1/me",method="PATCH"}'), 1)
  t.strictSame([after.get('holdfast_hashes_running'), after.get('holdfast_hashes_waiting')], [0, 0])
  for (const name of ['outbox_accounts', 'mails_due', 'webhook_queues_due', 'hashes_refused']) {
    t.ok(Number.isInteger(after.get(`holdfast_${name}`)), name)
  }
})

t.test('no label names a person', async (t) => {
  const person = await app.signUp('rowan')
  await app.ask('GET', `/v1/accounts/${person.username}`)
  await app.ask('GET', '/rowan')
  const names = [...(await scrape()).keys()].join('\n')
  t.match(names, /route="\/v1\/accounts\/:username"/)
  for (const text of [person.id, person.username, person.email, 'willow']) t.notMatch(names, text)
})

t.test('only the token reads them, and without a token in the configuration there are none', async (t) => {
  const person = await app.signUp()
  const answers = [undefined, person.token, `${token}.`, token.slice(0, -1), (await app.admin()).token]
  for (const other of answers) {
    const refused = await app.ask('GET', '/metrics', { token: other })
    t.match(refused, {
      status: 401,
      body: { code: 'authentication_required' },
      headers: { 'cache-control': 'no-store' },
    })
  }
  const without = await startTestApp(t)
  t.match(await without.ask('GET', '/metrics', { token }), { status: 404, body: { code: 'not_found' } })
})
