import { randomUUID } from 'node:crypto'
import { scopes } from '../../src/credentials/service-token.ts'
import { newDelivery } from '../../src/webhooks/delivery.ts'
import { beginFactor, codeOf, confirmFactor } from '../authenticator.ts'
import { type Ask, anyVersion, giveToken, type Person, password, setupToken, type TestApp } from '../test-app.ts'

/**
 * The people and resources that the requests below use: created for each request, so that no request affects another.
 */
export interface Scene {
  /** Acts on others; not the only admin, so that a hold on `admin.use` may be placed on them. */
  staff: Person
  owner: Person
  /** Has begun to close the account. */
  closing: Person
  /** Has a second factor. */
  secured: Person
  /** Has asked for another address, which is not confirmed yet. */
  moving: Person
  /** A hold on the owner that is in force and covers no action of the service. */
  hold: string
  /** A hold that two have to lift, the first of whom was the member of staff, unless they are the owner. */
  voted: string
  /** The path of a file of the hold. */
  evidence: string
  /** A batch that has been done. */
  batch: string
  /** A batch that no worker takes. */
  waiting: string
  /** An open appeal of the owner, against another hold. */
  appeal: { id: string; hold: string }
  /** A service with every scope; its id is that of its token. */
  service: { id: string; token: string }
  /** A webhook, and a delivery of it that has been made. */
  webhook: string
  delivery: string
  /** A session of the owner other than the one of `owner.token`. */
  session: string
  /** A code of the second factor that the owner has begun to add. */
  code: string
  /** The code of an invitation. */
  invitation: string
  /** The tokens that the owner got by mail. */
  tokens: Record<'email_verification' | 'password_reset', string>
}

export interface Operation {
  /** The status of the answer when nothing blocks the request. */
  status: number
  as: 'anybody' | 'owner' | 'closing' | 'secured' | 'moving' | 'staff' | 'service'
  url: (scene: Scene) => string
  body?: (scene: Scene) => Record<string, unknown> | string
  headers?: Record<string, string>
}

const fresh = () => `n${randomUUID().slice(0, 8)}`
const identity = () => {
  const username = fresh()
  return { username, email: `${username}@example.com`, password }
}
/** The headers that a page of the service sends. */
export const ownPage = { 'x-holdfast': 'web', 'sec-fetch-site': 'same-origin' }

const withStatus = (
  as: Operation['as'],
  status: number,
  url: string | Operation['url'],
  rest: Partial<Operation> = {},
) => ({ as, status, url: typeof url === 'string' ? () => url : url, ...rest }) as Operation

/** One request of each operation of the service, by method and path as in the OpenAPI document. */
export const everyOperation: Record<string, Operation> = {
  'POST /v1/admin/setup': withStatus('anybody', 201, '/v1/admin/setup', {
    body: () => ({ ...identity(), setup_token: setupToken }),
  }),
  'POST /v1/accounts': withStatus('anybody', 201, '/v1/accounts', { body: identity }),
  'GET /v1/accounts/{username}': withStatus('anybody', 200, ({ owner }) => `/v1/accounts/${owner.username}`),
  'GET /v1/usernames/{username}': withStatus('anybody', 200, () => `/v1/usernames/${fresh()}`),
  'GET /v1/settings': withStatus('anybody', 200, '/v1/settings'),
  'POST /v1/sessions': withStatus('anybody', 201, '/v1/sessions', {
    body: ({ owner }) => ({ login: owner.email, password }),
  }),

  'POST /web/setup': withStatus('anybody', 201, '/web/setup', {
    body: () => ({ ...identity(), setup_token: setupToken }),
    headers: ownPage,
  }),
  'POST /web/accounts': withStatus('anybody', 201, '/web/accounts', { body: identity, headers: ownPage }),
  'POST /web/session': withStatus('anybody', 201, '/web/session', {
    body: ({ owner }) => ({ login: owner.email, password }),
    headers: ownPage,
  }),
  'GET /web/session': withStatus('anybody', 200, '/web/session'),
  'DELETE /web/session': withStatus('owner', 204, '/web/session', { headers: ownPage }),
  'POST /web/session/step-up': withStatus('staff', 200, '/web/session/step-up', {
    body: () => ({ password }),
    headers: ownPage,
  }),
  'POST /web/email-verifications/confirm': withStatus('anybody', 200, '/web/email-verifications/confirm', {
    body: ({ tokens }) => ({ token: tokens.email_verification }),
    headers: ownPage,
  }),

  'POST /v1/password-resets': withStatus('anybody', 202, '/v1/password-resets', {
    body: ({ owner }) => ({ email: owner.email }),
  }),
  'POST /v1/password-resets/confirm': withStatus('anybody', 204, '/v1/password-resets/confirm', {
    body: ({ tokens }) => ({ token: tokens.password_reset, password: 'another long password' }),
  }),
  'POST /v1/email-verifications/confirm': withStatus('anybody', 200, '/v1/email-verifications/confirm', {
    body: ({ tokens }) => ({ token: tokens.email_verification }),
  }),

  'GET /v1/me': withStatus('owner', 200, '/v1/me'),
  'PATCH /v1/me': withStatus('owner', 200, '/v1/me', { body: () => ({ bio: 'a' }), headers: anyVersion }),
  'PUT /v1/me/username': withStatus('owner', 200, '/v1/me/username', { body: () => ({ username: fresh() }) }),
  'POST /v1/me/factors/totp': withStatus('owner', 201, '/v1/me/factors/totp', { body: () => ({ password }) }),
  'POST /v1/me/factors/totp/confirm': withStatus('owner', 200, '/v1/me/factors/totp/confirm', {
    body: ({ code }) => ({ code }),
  }),
  'DELETE /v1/me/factors/totp': withStatus('owner', 204, '/v1/me/factors/totp', { body: () => ({ password }) }),
  'POST /v1/me/factors/recovery-codes': withStatus('secured', 200, '/v1/me/factors/recovery-codes', {
    body: () => ({ password }),
  }),
  'DELETE /v1/me/email': withStatus('moving', 204, '/v1/me/email'),
  'PUT /v1/me/email': withStatus('owner', 202, '/v1/me/email', {
    body: () => ({ email: `${fresh()}@example.com`, password }),
  }),
  'PUT /v1/me/password': withStatus('owner', 204, '/v1/me/password', {
    body: () => ({ current_password: password, password: 'another long password' }),
  }),
  'POST /v1/me/email-verifications': withStatus('owner', 202, '/v1/me/email-verifications'),
  'POST /v1/me/close': withStatus('owner', 202, '/v1/me/close', { body: () => ({ password }) }),
  'POST /v1/me/reopen': withStatus('closing', 200, '/v1/me/reopen'),
  'GET /v1/me/export': withStatus('owner', 200, '/v1/me/export'),
  'GET /v1/me/sessions': withStatus('owner', 200, '/v1/me/sessions'),
  'DELETE /v1/me/sessions/{id}': withStatus('owner', 204, ({ session }) => `/v1/me/sessions/${session}`),
  'DELETE /v1/me/sessions': withStatus('owner', 204, '/v1/me/sessions'),
  'DELETE /v1/session': withStatus('owner', 204, '/v1/session'),
  'GET /v1/me/holds': withStatus('owner', 200, '/v1/me/holds'),
  'GET /v1/me/holds/{ref}': withStatus('owner', 200, ({ hold }) => `/v1/me/holds/${hold}`),
  'POST /v1/me/holds/{ref}/appeals': withStatus('owner', 201, ({ hold }) => `/v1/me/holds/${hold}/appeals`, {
    body: () => ({ text: 'It was not me.' }),
  }),
  'POST /v1/me/holds/{ref}/appeals/{id}/withdraw': withStatus(
    'owner',
    200,
    ({ appeal }) => `/v1/me/holds/${appeal.hold}/appeals/${appeal.id}/withdraw`,
  ),
  'GET /v1/me/holds/{ref}/appeals': withStatus('owner', 200, ({ appeal }) => `/v1/me/holds/${appeal.hold}/appeals`),
  'GET /v1/me/holds/{ref}/appeals/{id}': withStatus(
    'owner',
    200,
    ({ appeal }) => `/v1/me/holds/${appeal.hold}/appeals/${appeal.id}`,
  ),
  'GET /v1/me/events': withStatus('owner', 200, '/v1/me/events'),
  'GET /v1/me/actions': withStatus('owner', 200, '/v1/me/actions'),

  'GET /v1/admin/accounts': withStatus('staff', 200, '/v1/admin/accounts'),
  'GET /v1/admin/accounts/{id}': withStatus('staff', 200, ({ owner }) => `/v1/admin/accounts/${owner.id}`),
  'GET /v1/admin/accounts/{id}/actions': withStatus(
    'staff',
    200,
    ({ owner }) => `/v1/admin/accounts/${owner.id}/actions`,
  ),
  'PATCH /v1/admin/accounts/{id}': withStatus('staff', 200, ({ owner }) => `/v1/admin/accounts/${owner.id}`, {
    body: () => ({ username: fresh(), email: identity().email, bio: null, metadata: { plan: 'free' } }),
    headers: anyVersion,
  }),
  'PUT /v1/admin/accounts/{id}/roles': withStatus('staff', 200, ({ owner }) => `/v1/admin/accounts/${owner.id}/roles`, {
    body: () => ({ roles: ['support'] }),
    headers: anyVersion,
  }),
  'DELETE /v1/admin/accounts/{id}/factors': withStatus(
    'staff',
    200,
    ({ secured }) => `/v1/admin/accounts/${secured.id}/factors`,
    {
      body: () => ({ reason: 'The telephone was lost.' }),
      headers: anyVersion,
    },
  ),
  'POST /v1/admin/accounts/{id}/password-resets': withStatus(
    'staff',
    202,
    ({ owner }) => `/v1/admin/accounts/${owner.id}/password-resets`,
  ),
  'DELETE /v1/admin/accounts/{id}/sessions': withStatus(
    'staff',
    204,
    ({ owner }) => `/v1/admin/accounts/${owner.id}/sessions`,
  ),
  'POST /v1/admin/accounts/{id}/close': withStatus(
    'staff',
    202,
    ({ owner }) => `/v1/admin/accounts/${owner.id}/close`,
    {
      body: () => ({ reason: 'asked for by letter' }),
    },
  ),
  'POST /v1/admin/accounts/{id}/reopen': withStatus(
    'staff',
    200,
    ({ closing }) => `/v1/admin/accounts/${closing.id}/reopen`,
  ),
  'GET /v1/admin/accounts/{id}/export': withStatus(
    'staff',
    200,
    ({ owner }) => `/v1/admin/accounts/${owner.id}/export`,
  ),
  'POST /v1/admin/accounts/{id}/holds': withStatus(
    'staff',
    201,
    ({ owner }) => `/v1/admin/accounts/${owner.id}/holds`,
    {
      body: () => ({ kind: 'review', reason: 'other', actions: ['email.change'] }),
    },
  ),
  'GET /v1/admin/holds': withStatus('staff', 200, '/v1/admin/holds'),
  'GET /v1/admin/holds/{ref}': withStatus('staff', 200, ({ hold }) => `/v1/admin/holds/${hold}`),
  'PATCH /v1/admin/holds/{ref}': withStatus('staff', 200, ({ hold }) => `/v1/admin/holds/${hold}`, {
    body: () => ({ note: 'a' }),
    headers: anyVersion,
  }),
  'POST /v1/admin/holds/{ref}/lift': withStatus('staff', 200, ({ hold }) => `/v1/admin/holds/${hold}/lift`, {
    body: () => ({ reason: 'settled' }),
    headers: anyVersion,
  }),
  'DELETE /v1/admin/holds/{ref}/lift': withStatus('staff', 200, ({ voted }) => `/v1/admin/holds/${voted}/lift`),
  'PUT /v1/admin/holds/{ref}/claim': withStatus('staff', 200, ({ hold }) => `/v1/admin/holds/${hold}/claim`),
  'DELETE /v1/admin/holds/{ref}/claim': withStatus('staff', 204, ({ hold }) => `/v1/admin/holds/${hold}/claim`),
  'POST /v1/admin/hold-batches': withStatus('staff', 202, '/v1/admin/hold-batches', {
    body: ({ owner }) => ({
      operation: 'place',
      account_ids: [owner.id],
      hold: { kind: 'policy', reason: 'other', actions: ['app.nothing'] },
    }),
  }),
  'GET /v1/admin/hold-batches': withStatus('staff', 200, '/v1/admin/hold-batches'),
  'DELETE /v1/admin/hold-batches/{id}': withStatus('staff', 200, ({ waiting }) => `/v1/admin/hold-batches/${waiting}`),
  'GET /v1/admin/hold-batches/{id}': withStatus('staff', 200, ({ batch }) => `/v1/admin/hold-batches/${batch}`),
  'PUT /v1/admin/holds/{ref}/evidence/{path}': withStatus(
    'staff',
    201,
    ({ hold }) => `/v1/admin/holds/${hold}/evidence/${fresh()}/scan.bin`,
    { body: () => 'bytes', headers: { 'content-type': 'application/octet-stream' } },
  ),
  'GET /v1/admin/holds/{ref}/evidence': withStatus('staff', 200, ({ hold }) => `/v1/admin/holds/${hold}/evidence`),
  'GET /v1/admin/holds/{ref}/evidence/{path}': withStatus('staff', 200, (scene) => scene.evidence),
  'DELETE /v1/admin/holds/{ref}/evidence/{path}': withStatus('staff', 204, (scene) => scene.evidence),
  'GET /v1/admin/appeals': withStatus('staff', 200, '/v1/admin/appeals'),
  'GET /v1/admin/appeals/{id}': withStatus('staff', 200, ({ appeal }) => `/v1/admin/appeals/${appeal.id}`),
  'PUT /v1/admin/appeals/{id}/claim': withStatus('staff', 200, ({ appeal }) => `/v1/admin/appeals/${appeal.id}/claim`),
  'DELETE /v1/admin/appeals/{id}/claim': withStatus(
    'staff',
    204,
    ({ appeal }) => `/v1/admin/appeals/${appeal.id}/claim`,
  ),
  'POST /v1/admin/appeals/{id}/decision': withStatus(
    'staff',
    200,
    ({ appeal }) => `/v1/admin/appeals/${appeal.id}/decision`,
    {
      body: () => ({ decision: 'grant', reason: 'It was not them.' }),
    },
  ),
  'GET /v1/admin/events': withStatus('staff', 200, '/v1/admin/events'),
  'POST /v1/admin/imports': withStatus('staff', 200, '/v1/admin/imports', {
    body: () => JSON.stringify({ ...identity(), password: undefined }),
    headers: { 'content-type': 'application/x-ndjson' },
  }),
  'GET /v1/admin/events/export': withStatus('staff', 200, '/v1/admin/events/export'),
  'POST /v1/admin/invitations': withStatus('staff', 201, '/v1/admin/invitations', {
    body: () => ({ code: fresh(), seats: 2 }),
  }),
  'GET /v1/admin/invitations': withStatus('staff', 200, '/v1/admin/invitations'),
  'GET /v1/admin/invitations/{code}': withStatus(
    'staff',
    200,
    ({ invitation }) => `/v1/admin/invitations/${invitation}`,
  ),
  'PATCH /v1/admin/invitations/{code}': withStatus(
    'staff',
    200,
    ({ invitation }) => `/v1/admin/invitations/${invitation}`,
    {
      body: () => ({ seats: 3 }),
      headers: anyVersion,
    },
  ),
  'DELETE /v1/admin/invitations/{code}': withStatus(
    'staff',
    204,
    ({ invitation }) => `/v1/admin/invitations/${invitation}`,
    {
      headers: anyVersion,
    },
  ),
  'GET /v1/admin/queue': withStatus('staff', 200, '/v1/admin/queue'),
  'GET /v1/admin/statistics': withStatus('staff', 200, '/v1/admin/statistics'),
  'GET /v1/admin/reasons': withStatus('staff', 200, '/v1/admin/reasons'),
  'PUT /v1/admin/reasons/{code}': withStatus('staff', 201, () => `/v1/admin/reasons/${fresh()}`, {
    body: () => ({ title: 'A reason', text: 'Why this account is held.' }),
  }),

  'POST /v1/admin/service-tokens': withStatus('staff', 201, '/v1/admin/service-tokens', {
    body: () => ({ name: fresh(), scopes: ['checks'] }),
  }),
  'GET /v1/admin/service-tokens': withStatus('staff', 200, '/v1/admin/service-tokens'),
  'DELETE /v1/admin/service-tokens/{id}': withStatus(
    'staff',
    204,
    ({ service }) => `/v1/admin/service-tokens/${service.id}`,
  ),
  'POST /v1/checks': withStatus('service', 200, '/v1/checks', {
    body: ({ owner }) => ({ account_id: owner.id, action: 'app.pay.refund' }),
  }),

  'GET /v1/admin/refusals': withStatus('staff', 200, '/v1/admin/refusals'),
  'POST /v1/admin/webhooks': withStatus('staff', 201, '/v1/admin/webhooks', {
    body: () => ({ name: fresh(), url: 'https://hooks.invalid/', events: ['appeal.withdrawn'] }),
  }),
  'GET /v1/admin/webhooks': withStatus('staff', 200, '/v1/admin/webhooks'),
  'GET /v1/admin/webhooks/{id}': withStatus('staff', 200, ({ webhook }) => `/v1/admin/webhooks/${webhook}`),
  'PATCH /v1/admin/webhooks/{id}': withStatus('staff', 200, ({ webhook }) => `/v1/admin/webhooks/${webhook}`, {
    body: () => ({ name: fresh() }),
  }),
  'DELETE /v1/admin/webhooks/{id}': withStatus('staff', 204, ({ webhook }) => `/v1/admin/webhooks/${webhook}`),
  'POST /v1/admin/webhooks/{id}/test': withStatus('staff', 202, ({ webhook }) => `/v1/admin/webhooks/${webhook}/test`),
  'POST /v1/admin/webhooks/{id}/rotate-secret': withStatus(
    'staff',
    200,
    ({ webhook }) => `/v1/admin/webhooks/${webhook}/rotate-secret`,
  ),
  'GET /v1/admin/webhooks/{id}/deliveries': withStatus(
    'staff',
    200,
    ({ webhook }) => `/v1/admin/webhooks/${webhook}/deliveries`,
  ),
  'POST /v1/admin/webhooks/deliveries/{id}/redeliver': withStatus(
    'staff',
    202,
    ({ delivery }) => `/v1/admin/webhooks/deliveries/${delivery}/redeliver`,
  ),

  'GET /problems': withStatus('anybody', 200, '/problems'),
  'GET /problems/{code}': withStatus('anybody', 200, '/problems/account_held'),
  'GET /health/live': withStatus('anybody', 200, '/health/live'),
  'GET /health/ready': withStatus('anybody', 200, '/health/ready'),
}

/**
 * * * Creates what the requests use; if an operation is named, only what that one uses.
 *
 * @param whose with `own`, staff act on their own account
 * @param admin acts on others and is not changed; a new one if omitted
 */
export async function makeScene(
  app: TestApp,
  key?: string,
  whose: 'own' | 'another' = 'another',
  admin?: Person,
): Promise<Scene> {
  const speaksOf = (part: string) => key === undefined || key.includes(part)
  const staff = admin ?? (await app.staff('admin'))
  const owner = whose === 'own' ? staff : await app.signUp()
  const hold = speaksOf('hold') ? await placeHold(app, owner) : ''
  const evidence = `/v1/admin/holds/${hold}/evidence/a/file.bin`
  if (speaksOf('evidence')) {
    const headers = { 'content-type': 'application/octet-stream' }
    await app.ask('PUT', evidence, { token: (await app.admin()).token, body: 'bytes', headers })
  }
  return {
    ...{ staff, owner, hold, evidence },
    voted: speaksOf('DELETE /v1/admin/holds/{ref}/lift') ? await voteToLift(app, owner, staff) : '',
    appeal: speaksOf('appeal') ? await makeAppeal(app, owner) : { id: '', hold: '' },
    session: speaksOf('sessions/{id}') ? await makeSession(app, owner) : '',
    closing: speaksOf('reopen') && owner !== staff ? await makeClosing(app) : owner,
    secured: speaksOf('factors') && owner !== staff ? await makeSecured(app) : owner,
    moving: speaksOf('me/email') ? await makeMoving(app) : owner,
    tokens: {
      email_verification: speaksOf('email') ? await giveToken(app, owner, 'email_verification') : '',
      password_reset: speaksOf('password') ? await giveToken(app, owner, 'password_reset') : '',
    },
    invitation: speaksOf('invitation') ? await makeInvitation(app, staff) : '',
    code: speaksOf('totp') ? codeOf(await beginFactor(app, owner), app.started.service.now()) : '',
    batch: speaksOf('hold-batches') ? await makeBatch(app, staff, hold) : '',
    waiting: speaksOf('DELETE /v1/admin/hold-batches') ? await makeWaitingBatch(app, staff) : '',
    service: /service|checks/.test(key ?? 'service') ? await app.service(...scopes) : { id: '', token: '' },
    ...(speaksOf('webhooks') ? await makeDelivery(app, staff) : { webhook: '', delivery: '' }),
  }
}

async function placeHold(app: TestApp, owner: Person): Promise<string> {
  const placed = await app.hold(owner, { kind: 'policy', actions: ['app.nothing'] })
  return placed.body.ref
}

async function voteToLift(app: TestApp, owner: Person, { token }: Person): Promise<string> {
  const { ref } = (await app.hold(owner, { kind: 'policy', actions: ['app.nothing'], lift_requires: 2 })).body
  await app.ask('POST', `/v1/admin/holds/${ref}/lift`, { token, headers: anyVersion, body: { reason: 'settled' } })
  return ref
}

async function makeAppeal(app: TestApp, owner: Person): Promise<Scene['appeal']> {
  const hold = await placeHold(app, owner)
  const body = { text: 'It was not me.' }
  const appeal = await app.ask('POST', `/v1/me/holds/${hold}/appeals`, { token: owner.token, body })
  return { id: appeal.body.id, hold }
}

async function makeSession(app: TestApp, { email: login }: Person): Promise<string> {
  const signedIn = await app.ask('POST', '/v1/sessions', { body: { login, password } })
  return signedIn.body.session.id
}

async function makeClosing(app: TestApp): Promise<Person> {
  const closing = await app.signUp()
  const closed = await app.ask('POST', '/v1/me/close', { token: closing.token, body: { password } })
  if (closed.status !== 202) throw new Error(`close: ${closed.status} ${JSON.stringify(closed.body)}`)
  return closing
}

async function makeSecured(app: TestApp): Promise<Person> {
  const secured = await app.signUp()
  await confirmFactor(app, secured)
  return secured
}

async function makeMoving(app: TestApp): Promise<Person> {
  const moving = await app.signUp()
  const body = { email: `${fresh()}@example.com`, password }
  const asked = await app.ask('PUT', '/v1/me/email', { token: moving.token, body })
  if (asked.status !== 202) throw new Error(`change: ${asked.status} ${JSON.stringify(asked.body)}`)
  return moving
}

async function makeInvitation(app: TestApp, staff: Person): Promise<string> {
  const invited = await app.ask('POST', '/v1/admin/invitations', { token: staff.token, body: { seats: 2 } })
  return invited.body.code
}

async function makeBatch(app: TestApp, staff: Person, hold: string): Promise<string> {
  const lift = { operation: 'lift', refs: [hold], reason: 'settled', dry_run: true }
  const batch = await app.ask('POST', '/v1/admin/hold-batches', { token: staff.token, body: lift })
  await app.started.workers.holdBatches.settled()
  return batch.body.id
}

async function makeWaitingBatch(app: TestApp, staff: Person): Promise<string> {
  const lift = { operation: 'lift', refs: ['H-0000-0000'], reason: 'settled', dry_run: true }
  const batch = await app.ask('POST', '/v1/admin/hold-batches', { token: staff.token, body: lift })
  await app.started.workers.holdBatches.settled()
  await app.started.service.db.hold_batches.updateOne(
    { _id: batch.body.id },
    { $set: { state: 'queued', next: 0, free_at: null } },
  )
  return batch.body.id
}

/** The webhook has no receiver, so the delivery is created as if it had been sent before. */
async function makeDelivery(app: TestApp, staff: Person) {
  const body = { name: fresh(), url: 'https://hooks.invalid/', events: ['appeal.withdrawn'] }
  const { id } = (await app.ask('POST', '/v1/admin/webhooks', { token: staff.token, body })).body
  await app.started.relay.settled()
  const { db, now } = app.started.service
  const event = await db.events.findOne({ account_id: staff.id, seq: 1 })
  if (event === null) throw new Error('the first event of the staff is not there')
  const delivery = { ...newDelivery(event, id, now()), state: 'delivered' } as const
  await db.deliveries.insertOne(delivery)
  return { webhook: id, delivery: delivery._id }
}

/** The request of an operation: its method, path and the rest. */
export function requestOf(key: string, operation: Operation, scene: Scene) {
  const token = operation.as === 'anybody' ? undefined : scene[operation.as].token
  const ask: Ask = { token, body: operation.body?.(scene), headers: operation.headers ?? {} }
  const method = key.slice(0, key.indexOf(' ')) as 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  return { method, url: operation.url(scene), ask }
}

/** Sends the request of an operation. */
export function perform(app: TestApp, key: string, operation: Operation, scene: Scene) {
  const { method, url, ask } = requestOf(key, operation, scene)
  return app.ask(method, url, ask)
}
