import { randomUUID } from 'node:crypto'
import { type Ask, type House, type Person, password, setupToken } from '../house.ts'

/** Who and what the requests below speak of: made afresh, so that no request is in the way of another. */
export interface Scene {
  /** Acts on others; not the only admin, so that a hold on `admin.use` may be placed on them. */
  staff: Person
  owner: Person
  /** Has begun to close the account. */
  closing: Person
  /** A hold on the owner that is in force and covers no action of the service. */
  hold: string
  /** An open appeal of the owner, against another hold. */
  appeal: { id: string; hold: string }
  /** A session of the owner other than the one of `owner.token`. */
  session: string
}

export interface Operation {
  /** What a request that nothing stands in the way of is answered with. */
  status: number
  as: 'anybody' | 'owner' | 'closing' | 'staff'
  url: (scene: Scene) => string
  body?: (scene: Scene) => Record<string, unknown>
  headers?: Record<string, string>
}

const fresh = () => `n${randomUUID().slice(0, 8)}`
const identity = () => {
  const username = fresh()
  return { username, email: `${username}@example.com`, password }
}
const anyVersion = { 'if-match': '*' }

const of = (as: Operation['as'], status: number, url: string | Operation['url'], rest: Partial<Operation> = {}) =>
  ({ as, status, url: typeof url === 'string' ? () => url : url, ...rest }) as Operation

/** One request of each operation of the service, by method and path as in the OpenAPI document. */
export const everyOperation: Record<string, Operation> = {
  'POST /v1/admin/setup': of('anybody', 201, '/v1/admin/setup', {
    body: () => ({ ...identity(), setup_token: setupToken }),
  }),
  'POST /v1/accounts': of('anybody', 201, '/v1/accounts', { body: identity }),
  'GET /v1/accounts/{username}': of('anybody', 200, ({ owner }) => `/v1/accounts/${owner.username}`),
  'GET /v1/usernames/{username}': of('anybody', 200, () => `/v1/usernames/${fresh()}`),
  'POST /v1/sessions': of('anybody', 201, '/v1/sessions', { body: ({ owner }) => ({ login: owner.email, password }) }),

  'GET /v1/me': of('owner', 200, '/v1/me'),
  'PATCH /v1/me': of('owner', 200, '/v1/me', { body: () => ({ bio: 'a' }), headers: anyVersion }),
  'PUT /v1/me/username': of('owner', 200, '/v1/me/username', { body: () => ({ username: fresh() }) }),
  'POST /v1/me/close': of('owner', 202, '/v1/me/close', { body: () => ({ password }) }),
  'POST /v1/me/reopen': of('closing', 200, '/v1/me/reopen'),
  'GET /v1/me/export': of('owner', 200, '/v1/me/export'),
  'GET /v1/me/sessions': of('owner', 200, '/v1/me/sessions'),
  'DELETE /v1/me/sessions/{id}': of('owner', 204, ({ session }) => `/v1/me/sessions/${session}`),
  'DELETE /v1/me/sessions': of('owner', 204, '/v1/me/sessions'),
  'DELETE /v1/session': of('owner', 204, '/v1/session'),
  'GET /v1/me/holds': of('owner', 200, '/v1/me/holds'),
  'GET /v1/me/holds/{ref}': of('owner', 200, ({ hold }) => `/v1/me/holds/${hold}`),
  'POST /v1/me/holds/{ref}/appeals': of('owner', 201, ({ hold }) => `/v1/me/holds/${hold}/appeals`, {
    body: () => ({ text: 'It was not me.' }),
  }),
  'POST /v1/me/holds/{ref}/appeals/{id}/withdraw': of(
    'owner',
    200,
    ({ appeal }) => `/v1/me/holds/${appeal.hold}/appeals/${appeal.id}/withdraw`,
  ),
  'GET /v1/me/actions': of('owner', 200, '/v1/me/actions'),

  'GET /v1/admin/accounts': of('staff', 200, '/v1/admin/accounts'),
  'GET /v1/admin/accounts/{id}': of('staff', 200, ({ owner }) => `/v1/admin/accounts/${owner.id}`),
  'PATCH /v1/admin/accounts/{id}': of('staff', 200, ({ owner }) => `/v1/admin/accounts/${owner.id}`, {
    body: () => ({ username: fresh(), email: identity().email, metadata: { plan: 'free' } }),
    headers: anyVersion,
  }),
  'PUT /v1/admin/accounts/{id}/roles': of('staff', 200, ({ owner }) => `/v1/admin/accounts/${owner.id}/roles`, {
    body: () => ({ roles: ['support'] }),
    headers: anyVersion,
  }),
  'DELETE /v1/admin/accounts/{id}/sessions': of('staff', 204, ({ owner }) => `/v1/admin/accounts/${owner.id}/sessions`),
  'POST /v1/admin/accounts/{id}/holds': of('staff', 201, ({ owner }) => `/v1/admin/accounts/${owner.id}/holds`, {
    body: () => ({ kind: 'review', reason: 'other', actions: ['email.change'] }),
  }),
  'GET /v1/admin/holds': of('staff', 200, '/v1/admin/holds'),
  'GET /v1/admin/holds/{ref}': of('staff', 200, ({ hold }) => `/v1/admin/holds/${hold}`),
  'PATCH /v1/admin/holds/{ref}': of('staff', 200, ({ hold }) => `/v1/admin/holds/${hold}`, {
    body: () => ({ note: 'a' }),
    headers: anyVersion,
  }),
  'POST /v1/admin/holds/{ref}/lift': of('staff', 200, ({ hold }) => `/v1/admin/holds/${hold}/lift`, {
    body: () => ({ reason: 'settled' }),
    headers: anyVersion,
  }),
  'GET /v1/admin/appeals': of('staff', 200, '/v1/admin/appeals'),
  'GET /v1/admin/appeals/{id}': of('staff', 200, ({ appeal }) => `/v1/admin/appeals/${appeal.id}`),
  'GET /v1/admin/events': of('staff', 200, '/v1/admin/events'),
  'GET /v1/admin/statistics': of('staff', 200, '/v1/admin/statistics'),
  'GET /v1/admin/reasons': of('staff', 200, '/v1/admin/reasons'),

  'GET /problems/': of('anybody', 200, '/problems/'),
  'GET /problems/{code}': of('anybody', 200, '/problems/account_held'),
  'GET /health/live': of('anybody', 200, '/health/live'),
  'GET /health/ready': of('anybody', 200, '/health/ready'),
}

/** Makes what the requests speak of. */
export async function makeScene(house: House): Promise<Scene> {
  const [staff, owner] = [await house.staff('admin'), await house.member()]
  const place = () => house.hold(owner, { kind: 'policy', actions: ['app.nothing'] })
  const [hold, appealed] = [(await place()).body.ref, (await place()).body.ref]
  const text = { token: owner.token, body: { text: 'It was not me.' } }
  const appeal = await house.ask('POST', `/v1/me/holds/${appealed}/appeals`, text)
  const signedIn = await house.ask('POST', '/v1/sessions', { body: { login: owner.email, password } })
  const closing = await house.member()
  const closed = await house.ask('POST', '/v1/me/close', { token: closing.token, body: { password } })
  if (closed.status !== 202) throw new Error(`close: ${closed.status} ${JSON.stringify(closed.body)}`)
  return {
    staff,
    owner,
    closing,
    hold,
    appeal: { id: appeal.body.id, hold: appealed },
    session: signedIn.body.session.id,
  }
}

/** What is sent for an operation: its method, address and the rest of the request. */
export function requestOf(key: string, operation: Operation, scene: Scene) {
  const token = operation.as === 'anybody' ? undefined : scene[operation.as].token
  const ask: Ask = { token, body: operation.body?.(scene), headers: operation.headers ?? {} }
  const method = key.slice(0, key.indexOf(' ')) as 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  return { method, url: operation.url(scene), ask }
}

/** Sends the request of an operation. */
export function perform(house: House, key: string, operation: Operation, scene: Scene) {
  const { method, url, ask } = requestOf(key, operation, scene)
  return house.ask(method, url, ask)
}
