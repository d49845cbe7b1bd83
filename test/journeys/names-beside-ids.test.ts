import t from 'tap'
import { anyVersion, type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t, { SESSION_DAYS: '90' })
const admin = await app.admin()
const get = async (url: string, by: Person = admin) => {
  const answer = await app.ask('GET', url, { token: by.token })
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

/** Every id of an account in an answer, with the username beside it. */
function named(value: unknown, pairs: [string, unknown, unknown][] = []): [string, unknown, unknown][] {
  if (Array.isArray(value)) for (const item of value) named(item, pairs)
  else if (value !== null && typeof value === 'object') {
    const view = value as Record<string, unknown>
    for (const member of ['account_id', 'assignee', 'created_by', 'by']) {
      if (member in view) pairs.push([member, view[member], view[`${member.replace('_id', '')}_username`]])
    }
    if ('kind' in view && 'id' in view) pairs.push(['actor', view.id, view.username])
    for (const [member, inner] of Object.entries(view)) if (member !== 'changes') named(inner, pairs)
  }
  return pairs
}

const reviewer = await app.staff('reviewer')
const member = await app.signUp()
const service = await app.service('holds:write')
const byStaff = (method: 'POST' | 'PUT', path: string, body?: object, by = reviewer) =>
  app.ask(method, `/v1/admin/${path}`, { token: by.token, headers: anyVersion, ...(body ? { body } : {}) })

const hold = { kind: 'review', reason: 'other', actions: ['app.x'], lift_requires: 2, case_ref: 'Case 7' }
const { ref } = (await byStaff('POST', `accounts/${member.id}/holds`, hold)).body
const appeal = (
  await app.ask('POST', `/v1/me/holds/${ref}/appeals`, { token: member.token, body: { text: 'It was not me.' } })
).body
await byStaff('PUT', `holds/${ref}/claim`)
await byStaff('POST', `holds/${ref}/lift`, { reason: 'one' })
await byStaff('PUT', `appeals/${appeal.id}/claim`, undefined, admin)
const ofService = await app.ask('POST', `/v1/admin/accounts/${member.id}/holds`, {
  token: service.token,
  body: { ...hold, kind: 'policy', actions: ['profile.update'], case_ref: 'Case 8' },
})
await app.ask('PATCH', '/v1/me', { token: member.token, headers: anyVersion, body: { bio: 'a' } })
await byStaff('POST', 'invitations', { seats: 1 }, admin)
const batch = await byStaff('POST', 'hold-batches', { operation: 'lift', refs: [ref], reason: 'over', dry_run: true })
const webhook = (
  await byStaff('POST', 'webhooks', { name: 'a', url: 'https://hooks.invalid/', events: ['appeal.withdrawn'] }, admin)
).body
const delivery = (await byStaff('POST', `webhooks/${webhook.id}/test`, undefined, admin)).body
await app.started.relay.settled()
await app.started.workers.holdBatches.settled()
await app.started.service.refusals.settled()

const names = new Map([admin, reviewer, member].map(({ id, username }) => [id, username]))
const everyView = [
  ...['holds', `holds?account=${member.id}`, `holds/${ref}`, `accounts/${member.id}`, 'appeals'],
  ...[`appeals/${appeal.id}`, `events?account=${member.id}&limit=100`, 'events?limit=100', 'refusals'],
  ...['hold-batches', `hold-batches/${batch.body.id}`, 'invitations', 'service-tokens'],
  ...['webhooks', `webhooks/${webhook.id}`, `webhooks/${webhook.id}/deliveries`],
]

t.test('every list and view has the username beside each id', async (t) => {
  for (const path of everyView) {
    const pairs = named(await get(`/v1/admin/${path}`))
    t.ok(pairs.length > 0, path)
    for (const [member, id, username] of pairs)
      t.equal(username, names.get(String(id)) ?? null, `${path}: ${member} ${id}`)
  }
  const lines: string[] = (await get('/v1/admin/events/export')).split('\n').slice(0, -1)
  for (const [member, id, username] of named(lines.map((line) => JSON.parse(line)))) {
    t.equal(username, names.get(String(id)) ?? null, `export: ${member} ${id}`)
  }
})

t.test('answers to changes, and conflicts, have them as well', async (t) => {
  const answers = [
    await byStaff('PUT', `holds/${ref}/claim`),
    await byStaff('PUT', `holds/${ref}/claim`, undefined, admin),
    await byStaff('PUT', `appeals/${appeal.id}/claim`),
    await byStaff('POST', `holds/${ref}/lift`, { reason: 'stale', version: 1 }).then(async () =>
      app.ask('POST', `/v1/admin/holds/${ref}/lift`, { token: admin.token, body: { reason: 'stale', version: 1 } }),
    ),
    await app.ask('PUT', `/v1/admin/appeals/${appeal.id}/claim`, { token: admin.token, body: { version: 99 } }),
    await byStaff('POST', `webhooks/deliveries/${delivery.id}/redeliver`, undefined, admin),
    await app.ask('PATCH', `/v1/admin/webhooks/${webhook.id}`, { token: admin.token, body: { name: 'b', version: 9 } }),
    await byStaff('POST', 'webhooks', { name: 'a', url: webhook.url, events: webhook.events }, admin),
  ]
  t.strictSame(
    answers.map(({ status, body }) => body.code ?? status),
    [
      ...[200, 'already_claimed', 'same_reviewer', 'version_conflict', 'version_conflict'],
      ...[202, 'version_conflict', 'name_taken'],
    ],
  )
  for (const { body } of [...answers, { body: webhook }, { body: delivery }]) {
    t.ok(named(body.current ?? body).length > 0 || body.code === 'same_reviewer')
    for (const [member, id, username] of named(body.current ?? body))
      t.equal(username, names.get(String(id)) ?? null, member)
  }
  t.equal(answers[1]?.body.current.assignee_username, reviewer.username)
})

t.test('a hold shows its latest appeal, open or decided', async (t) => {
  const appealsShown = async () => [
    (await get(`/v1/admin/holds/${ref}`)).appeal,
    (await get('/v1/admin/holds')).items.find((hold: { ref: string }) => hold.ref === ref).appeal,
    (await get(`/v1/admin/accounts/${member.id}`)).holds.find((hold: { ref: string }) => hold.ref === ref).appeal,
  ]
  const claimed = await get(`/v1/admin/appeals/${appeal.id}`)
  const outline = { id: appeal.id, state: 'in_review', assignee: admin.id, assignee_username: admin.username }
  for (const view of await appealsShown()) t.strictSame(view, { ...outline, version: claimed.version })
  t.equal((await get(`/v1/admin/holds/${ofService.body.ref}`)).appeal, null)
  await byStaff('POST', `appeals/${appeal.id}/decision`, { decision: 'deny', reason: 'seen' }, admin)
  for (const view of await appealsShown()) t.match(view, { id: appeal.id, state: 'denied' })
})

t.test('a case finds its holds, and an account or assignee finds appeals', async (t) => {
  const refs = async (query: string) =>
    (await get(`/v1/admin/holds?${query}`)).items.map((hold: { ref: string }) => hold.ref)
  t.strictSame(await refs('case_ref=Case%207'), [ref])
  t.strictSame(await refs(`case_ref=Case%207&account=${reviewer.id}`), [])
  t.strictSame(await refs('case_ref=Case'), [])
  const ids = async (query: string) => (await get(`/v1/admin/appeals?${query}`)).items.map((item: Person) => item.id)
  t.strictSame(await ids(`account=${member.id}&assignee=${admin.id}`), [appeal.id])
  t.strictSame(await ids(`account=${reviewer.id}`), [])
  t.strictSame(await ids(`assignee=${reviewer.id}`), [])
})

t.test('the usernames of a page cost one command', async (t) => {
  for (let count = 0; count < 3; count++) await app.hold(await app.signUp(), { actions: ['app.x'] })
  const reads = async (path: string) => {
    await app.started.relay.settled()
    const before = app.commands.length
    await get(path)
    const finds = app.commands.slice(before).filter(({ command }) => command.find === 'accounts')
    return finds.filter(({ command }) => JSON.stringify(command.projection) === '{"names":1}').length
  }
  for (const path of everyView) t.equal(await reads(`/v1/admin/${path}`), 1, path)
})

t.test('a username is the current one, and null once its account is erased', async (t) => {
  const leaver = await app.signUp()
  const placed = await app.hold(leaver, { kind: 'policy', actions: ['app.x'] })
  const usernameShown = async () => (await get(`/v1/admin/holds/${placed.body.ref}`)).account_username
  await app.ask('PUT', '/v1/me/username', { token: leaver.token, body: { username: `${leaver.username}2` } })
  t.equal(await usernameShown(), `${leaver.username}2`)
  await app.ask('POST', '/v1/me/close', { token: leaver.token, body: { password } })
  app.advanceClock(31 * 24 * 60 * 60 * 1000)
  await app.started.workers.accountErasure.settled()
  t.equal(await usernameShown(), null)
})

t.test('a client that has read a hold or an appeal before gets the current username', async (t) => {
  const owner = await app.signUp()
  const { ref } = (await app.hold(owner, { kind: 'policy', actions: ['app.x'] })).body
  const text = { token: owner.token, body: { text: 'It was not me.' } }
  const { id } = (await app.ask('POST', `/v1/me/holds/${ref}/appeals`, text)).body
  const username = `${owner.username}2`
  for (const url of [`/v1/admin/holds/${ref}`, `/v1/admin/appeals/${id}`]) {
    const { headers, body } = await app.ask('GET', url, { token: admin.token })
    t.equal(body.account_username, url.includes('holds') ? owner.username : username)
    const renamed = await app.ask('PUT', '/v1/me/username', { token: owner.token, body: { username } })
    t.equal(renamed.status, 200)
    const again = { token: admin.token, headers: { 'if-none-match': String(headers.etag) } }
    t.match(await app.ask('GET', url, again), { status: 200, body: { account_username: username } }, url)
  }
})

t.test('staff who view their own holds see no names of other staff', async (t) => {
  const colleague = await app.staff('reviewer')
  await app.hold(colleague, { kind: 'policy', actions: ['app.x'] })
  const { holds } = await get(`/v1/admin/accounts/${colleague.id}`, colleague)
  t.match(holds, [{ created_by: null, created_by_username: null, assignee: null, assignee_username: null }])
  const { items } = await get(`/v1/admin/events?account=${colleague.id}&type=hold.placed`, colleague)
  t.match(items, [{ actor: { kind: 'staff', id: null, username: null } }])
})
