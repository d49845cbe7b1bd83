import t from 'tap'
import { startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const valid = { url: 'https://hooks.invalid/in?a=1', events: ['hold.*', 'account.reopened'] }
const path = (id: string) => `/v1/admin/webhooks/${id}`
const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, body?: object, headers = {}) =>
  app.ask(method, url, { token: admin.token, body, headers })
const make = (body: object) => ask('POST', '/v1/admin/webhooks', { ...valid, ...body })

t.test('a webhook is created with a secret that is shown once, and is listed and read without it', async (t) => {
  const created = await make({ name: 'first' })
  const { secret, ...webhook } = created.body
  t.match(created, { status: 201, headers: { location: path(webhook.id), etag: `"${webhook.id}.1"` } })
  t.match(webhook, { name: 'first', ...valid, version: 1, created_by: admin.id })
  t.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/)
  const read = await ask('GET', path(webhook.id))
  t.strictSame([read.body, read.headers.etag], [webhook, created.headers.etag])
  await make({ name: 'second' })
  const page = await ask('GET', '/v1/admin/webhooks?limit=1')
  t.strictSame(page.body.items, [webhook], 'the oldest first')
  const rest = await ask('GET', `/v1/admin/webhooks?limit=1&cursor=${page.body.next_cursor}`)
  t.match(rest.body, { items: [{ name: 'second' }], next_cursor: null })
  t.notOk(JSON.stringify([read.body, page.body]).includes('whsec_'))
})

t.test('a name in use is refused with the webhook that has it', async (t) => {
  const holder = (await make({ name: 'one name' })).body
  const other = (await make({ name: 'another name' })).body
  for (const refused of [await make({ name: 'one name' }), await ask('PATCH', path(other.id), { name: 'one name' })]) {
    t.match(refused, {
      status: 409,
      body: {
        ...{ code: 'name_taken', conflicting_field: 'name', current: { id: holder.id } },
        conflicts: [{ field: 'name', code: 'name_taken', suggestions: [] }],
        next: [
          { rel: 'choose-other', needs: ['name'] },
          { rel: 'refetch', href: path(holder.id) },
        ],
      },
    })
    t.notOk(JSON.stringify(refused.body).includes('whsec_'))
  }
  const created = await Promise.all(Array.from({ length: 8 }, () => make({ name: 'at once' })))
  t.strictSame(created.map(({ status }) => status).sort(), [201, ...Array(7).fill(409)], 'of many at once one is made')
  t.equal((await ask('DELETE', path(holder.id))).status, 204)
})

t.test('an edit changes the members it names, and a stale version is refused', async (t) => {
  const { body: created, headers } = await make({ name: 'edited' })
  const edited = await ask('PATCH', path(created.id), { events: ['*'] }, { 'if-match': headers.etag })
  t.match(edited, { status: 200, body: { name: 'edited', url: valid.url, events: ['*'], version: 2 } })
  t.equal(edited.headers.etag, `"${created.id}.2"`)
  const stale = await ask('PATCH', path(created.id), { name: 'lost' }, { 'if-match': headers.etag })
  t.match(stale, { status: 412, body: { code: 'precondition_failed', current: { version: 2, events: ['*'] } } })
  t.match(await ask('PATCH', path(created.id), { name: 'lost', version: 1 }), {
    status: 409,
    body: { code: 'version_conflict' },
  })
  t.match(await ask('DELETE', path(created.id), undefined, { 'if-match': headers.etag }), { status: 412 })
  t.match(
    await ask('PATCH', path(created.id), { version: 2 }),
    { status: 200, body: { version: 3 } },
    'also one to the same',
  )
  t.match(await ask('PATCH', path(created.id), { url: 'http://hooks.invalid/' }), { status: 200, body: { version: 4 } })
  const tag = `"${created.id}.4"`
  const writers = Array.from({ length: 8 }, (_, n) =>
    ask('PATCH', path(created.id), { name: `w${n}` }, { 'if-match': tag }),
  )
  const statuses = (await Promise.all(writers)).map(({ status }) => status)
  t.strictSame(statuses.sort(), [200, ...Array(7).fill(412)], 'of many with one version one succeeds')
})

t.test('a deleted webhook is gone', async (t) => {
  const { id } = (await make({ name: 'deleted' })).body
  t.equal((await ask('DELETE', path(id))).status, 204)
  for (const gone of [
    await ask('GET', path(id)),
    await ask('PATCH', path(id), { name: 'b' }),
    await ask('DELETE', path(id)),
    await ask('GET', `${path(id)}/deliveries`),
    await ask('POST', '/v1/admin/webhooks/deliveries/none/redeliver'),
  ]) {
    t.match(gone, { status: 404, body: { code: 'not_found' } })
  }
  t.equal((await make({ name: 'deleted' })).status, 201, 'and its name is free')
})

t.test('each change is in the trail of the admin, and the trail replays to the webhook', async (t) => {
  const person = await app.staff('admin')
  const as = { token: person.token }
  const created = await app.ask('POST', '/v1/admin/webhooks', { ...as, body: { ...valid, name: 'audited' } })
  const edited = await app.ask('PATCH', path(created.body.id), { ...as, body: { name: '$name' } })
  const trail = async () =>
    (await ask('GET', `/v1/admin/events?account=${person.id}`)).body.items.filter(({ type }: { type: string }) =>
      type.startsWith('webhook.'),
    )
  const { secret: _, created_by_username: creator, ...before } = created.body
  const { created_by_username: editor, ...after } = edited.body
  t.strictSame([creator, editor], [person.username, person.username], 'which the trail has not')
  t.match(await trail(), [
    {
      type: 'webhook.edited',
      request_id: edited.headers['x-request-id'],
      changes: { webhook: { before, after } },
    },
    {
      type: 'webhook.created',
      actor: { kind: 'staff', id: person.id },
      changes: { webhook: { before: null, after: before } },
    },
  ])
  await app.ask('DELETE', path(created.body.id), as)
  t.match(await trail(), [{ type: 'webhook.deleted', changes: { webhook: { before: after, after: null } } }, {}, {}])
  t.notOk(JSON.stringify(await trail()).includes('whsec_'))
})

t.test('only admins have access to webhooks', async (t) => {
  const { id } = (await make({ name: 'admins' })).body
  for (const { token } of [await app.staff('reviewer'), await app.staff('support'), await app.signUp()]) {
    for (const [method, url] of [
      ['GET', '/v1/admin/webhooks'],
      ['GET', path(id)],
      ['DELETE', path(id)],
      ['GET', `${path(id)}/deliveries`],
    ] as const) {
      t.match(await app.ask(method, url, { token }), { status: 403 }, `${method} ${url}`)
    }
  }
})

t.test('invalid members are reported, and so are internal addresses that can be recognised', async (t) => {
  const bad: [string, unknown, string][] = [
    ['name', '', 'too_short'],
    ['name', 'x'.repeat(101), 'too_long'],
    ['events', [], 'too_short'],
    ['events', ['account.exploded'], 'not_allowed'],
    ['url', 'ftp://hooks.invalid/', 'format'],
    ['url', 'https://user:pass@hooks.invalid/', 'format'],
    ['url', '/relative', 'format'],
    ['url', `https://hooks.invalid/${'x'.repeat(2000)}`, 'too_long'],
  ]
  const internal = [
    '127.0.0.1',
    '127.1',
    '0x7f.1',
    '2130706433',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '10.0.0.1',
    'localhost',
    'localhost.',
    'a.localhost',
  ]
  for (const host of internal) bad.push(['url', `http://${host}:8080/`, 'not_allowed'])
  const { id } = (await make({ name: 'good' })).body
  for (const [field, value, code] of bad) {
    const refusal = { status: 422, body: { errors: [{ field, code }] } }
    t.match(await make({ name: 'bad', [field]: value }), refusal, `${field} ${value}`)
    t.match(await ask('PATCH', path(id), { [field]: value }), refusal, `${field} ${value}`)
  }
  t.match(await make({ name: 'bad', secret: 'whsec_mine' }), { status: 422 })
  t.match(await ask('GET', '/v1/admin/webhooks?cursor=a'), { status: 422 })
  t.match(await ask('GET', `${path(id)}/deliveries?state=lost`), { status: 422 })
})
