import { setTimeout as pause } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import t from 'tap'
import { hour, minute } from '../../src/time.ts'
import { startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const href = '/v1/admin/service-tokens'
const make = (body: object, token = admin.token) => app.ask('POST', href, { token, body })
const list = (query = '') => app.ask('GET', `${href}${query}`, { token: admin.token })
const check = (token: string) =>
  app.ask('POST', '/v1/checks', { token, body: { account_id: admin.id, action: 'app.x' } })

t.test('a token is shown once and stored as a hash', async (t) => {
  const created = await make({ name: 'The shop', scopes: ['checks', 'holds:read'] })
  t.match(created, { status: 201, headers: { 'cache-control': 'no-store' } })
  t.match(created.body, { name: 'The shop', scopes: ['checks', 'holds:read'], created_by: admin.id })
  t.match(created.body, { token: /^hf_svc_[\w-]{43}$/, expires_at: null, last_used_at: null })

  const { token, ...rest } = created.body
  t.same((await list()).body, { items: [rest], next_cursor: null })
  const client = await MongoClient.connect(app.uri)
  t.teardown(() => client.close())
  const [stored] = await client.db().collection('service_tokens').find().toArray()
  t.match(stored, { token_hash: /^[\w-]{43}$/ })
  t.notOk(JSON.stringify(stored).includes(token))
  t.equal((await check(token)).status, 200)
})

t.test('creating and revoking a token are in the trail of the admin', async (t) => {
  const { body } = await make({ name: '$name', scopes: ['checks'] })
  await app.ask('DELETE', `${href}/${body.id}`, { token: admin.token })
  const trail = await app.ask('GET', `/v1/admin/events?account=${admin.id}&limit=2`, { token: admin.token })
  const view = { id: body.id, name: '$name', scopes: ['checks'], expires_at: null }
  const actor = { kind: 'staff', id: admin.id }
  t.match(trail.body.items, [
    { type: 'service_token.revoked', actor, changes: { service_token: { before: view, after: null } } },
    { type: 'service_token.created', actor, changes: { service_token: { before: null, after: view } } },
  ])
  t.notMatch(JSON.stringify(trail.body), /hf_svc_/)
})

t.test('each name is unique, in any case, and a refusal offers available ones', async (t) => {
  const first = await make({ name: 'Billing', scopes: ['checks'] })
  await make({ name: 'billing 2', scopes: ['checks'] })
  const body = { name: 'BILLING', scopes: ['holds:read'] }
  const refused = await make(body)
  const suggestions = ['BILLING 3', 'BILLING 4', 'BILLING 5']
  t.match(refused, { status: 409, body: { code: 'name_taken', conflicting_field: 'name' } })
  t.match(refused.body, { conflicts: [{ field: 'name', code: 'name_taken', suggestions }] })
  t.equal(refused.body.current.id, first.body.id)
  for (const name of [' Billing', 'billing\u00a0', 'Billing  2', 'Ｂilling'])
    t.match(await make({ ...body, name }), { status: 409, body: { code: 'name_taken' } }, JSON.stringify(name))
  t.notMatch(JSON.stringify(refused.body), /hf_svc_/)
  const retried = await takeWayOut(app, refused, 'retry-with')
  t.match(retried, { status: 201, body: { name: 'BILLING 3', scopes: ['holds:read'] } })

  t.equal((await app.ask('DELETE', `${href}/${first.body.id}`, { token: admin.token })).status, 204)
  t.equal((await make(body)).status, 201, 'a name is free again when its token was taken away')
})

t.test('many concurrent tokens with one name: one is created', async (t) => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => make({ name: 'wanted by all', scopes: ['checks'] })),
  )
  t.strictSame(answers.map(({ status }) => status).sort(), [201, ...Array(11).fill(409)])
  for (const { status, body } of answers) if (status === 409) t.equal(body.code, 'name_taken')
})

t.test('an invalid token request is refused with all its faults', async (t) => {
  const past = new Date(app.started.service.now().getTime() - 1).toISOString()
  const refused: [object, string[]][] = [
    [{}, ['/name', '/scopes']],
    [{ name: ' ', scopes: ['checks'] }, ['/name']],
    [{ name: 'a'.repeat(101), scopes: [] }, ['/name', '/scopes']],
    [{ name: 'a', scopes: ['everything'] }, ['/scopes/0']],
    [{ name: 'a', scopes: ['checks', 'checks'] }, ['/scopes']],
    [{ name: 'a', scopes: ['checks'], expires_at: past, more: 1 }, ['/expires_at', '/more']],
  ]
  for (const [body, pointers] of refused) {
    const answer = await make(body)
    t.equal(answer.status, 422)
    t.strictSame(answer.body.errors.map((error: { pointer: string }) => error.pointer).sort(), pointers)
  }
})

t.test('a token ends at its time, to the millisecond, and when it is revoked', async (t) => {
  const until = new Date(app.started.service.now().getTime() + hour)
  const { body } = await make({ name: 'short', scopes: ['checks'], expires_at: until.toISOString() })
  t.equal((await check(body.token)).status, 200)
  app.advanceClock(until.getTime() - app.started.service.now().getTime())
  const ended = await check(body.token)
  t.match(ended, { status: 401, body: { code: 'session_expired' }, headers: { 'www-authenticate': /invalid_token/ } })
  app.advanceClock(-hour)

  const other = await app.service('checks')
  t.equal((await check(other.token)).status, 200)
  t.match(await app.ask('DELETE', `${href}/${other.id}`, { token: admin.token }), { status: 204, body: '' })
  t.match(await check(other.token), { status: 401, body: { code: 'session_expired' } })
  const again = await app.ask('DELETE', `${href}/${other.id}`, { token: admin.token })
  t.match(again, { status: 404, body: { code: 'not_found' } })
  t.match(await check('hf_svc_unknown'), {
    status: 401,
    body: { code: 'session_expired', suggestion: /^Ask an admin/ },
  })
})

t.test('its last use is recorded, at most every five minutes', async (t) => {
  const { id, token } = await app.service('checks')
  const lastUse = async () => {
    const { body } = await list('?limit=100')
    return body.items.find((token: { id: string }) => token.id === id).last_used_at
  }
  const noted = async (before: string | null) => {
    for (let look = 0; look < 200 && (await lastUse()) === before; look += 1) await pause(10)
    return lastUse()
  }
  await check(token)
  const first = await noted(null)
  t.ok(Math.abs(Date.parse(first) - app.started.service.now().getTime()) < hour)
  const sent = app.commands.length
  await check(token)
  await check(token)
  const updates = app.commands.slice(sent).filter(({ commandName }) => commandName === 'update')
  t.strictSame(updates.filter(({ command }) => command.update === 'service_tokens').length, 0)
  app.advanceClock(5 * minute)
  await check(token)
  t.ok(Date.parse(await noted(first)) >= Date.parse(first) + 5 * minute)
})

t.test('the list is paginated', async (t) => {
  for (let count = 0; count < 5; count += 1) await app.service('checks')
  const ids: string[] = []
  let pages = 0
  for (let query = '?limit=3'; query !== ''; pages += 1) {
    const { body } = await list(query)
    ids.push(...body.items.map((token: { id: string }) => token.id))
    query = body.next_cursor === null ? '' : `?limit=3&cursor=${body.next_cursor}`
  }
  t.ok(pages > 2)
  t.strictSame(ids, [...new Set(ids)].sort())
  t.match(await list('?cursor=bad'), { status: 422 })
})
