import t from 'tap'
import { actionFault, builtInActions, floorActions } from '../../src/enforcement/actions.ts'
import { day, hour } from '../../src/time.ts'
import { type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const service = await app.service('checks')

const check = (body: object, token = service.token) => app.ask('POST', '/v1/checks', { token, body })
const byId = ({ id }: Person, action = 'app.pay.refund') => check({ account_id: id, action, explain: true })
const byToken = (token: string, action = 'app.pay.refund') => check({ token, action, explain: true })

async function heldSignIn(owner: Person): Promise<string> {
  await app.hold(owner, { kind: 'policy', actions: ['session.create'] })
  const held = await app.ask('POST', '/v1/sessions', { body: { login: owner.email, password } })
  return held.body.restricted_session.token
}

t.test('a check allows everything to an account without holds, by id and by token alike', async (t) => {
  const owner = await app.signUp()
  const account = { id: owner.id, username: owner.username, state: 'pending' }
  for (const action of ['app.pay.refund', 'profile.update', 'session.end']) {
    const expected = { allowed: true, action, account, holds: [], refusal: null }
    t.strictSame((await byId(owner, action)).body, expected)
    const answer = await byToken(owner.token, action)
    t.strictSame(answer.body, expected)
    t.match(answer, { status: 200, headers: { 'cache-control': 'no-store' } })
  }
})

t.test(
  'a check includes the refusal only on request, and otherwise the account, the action, whether it is allowed and the holds',
  async (t) => {
    const owner = await app.signUp()
    await app.hold(owner, { kind: 'policy', actions: ['app.pay.*'] })
    for (const action of ['app.pay.refund', 'app.other']) {
      const explained = (await byId(owner, action)).body
      t.ok('refusal' in explained)
      for (const explain of [undefined, false]) {
        const { status, body } = await check({ account_id: owner.id, action, explain })
        t.strictSame([status, { ...body, refusal: explained.refusal }], [200, explained])
        t.strictSame(Object.keys(body).sort(), ['account', 'action', 'allowed', 'holds'])
      }
    }
  },
)

t.test('a check reports a hold from the moment it is placed until the moment it ends', async (t) => {
  const owner = await app.signUp()
  const until = new Date(app.started.service.now().getTime() + hour)
  const placed = await app.hold(owner, {
    ...{ kind: 'policy', actions: ['app.pay.*'], message: 'call us', note: 'never told', case_ref: 'never told' },
    expires_at: until.toISOString(),
  })
  const answers = [await byId(owner), await byToken(owner.token)]
  for (const { status, body } of answers) {
    t.match({ status, body }, { status: 200, body: { allowed: false, action: 'app.pay.refund' } })
    t.match(body.holds, [{ ref: placed.body.ref, kind: 'policy', message: 'call us', automated: false }])
    t.equal(body.holds.length, 1)
    t.match(body.refusal, { status: 409, code: 'account_held', action: 'app.pay.refund', holds: body.holds })
    t.match(body.refusal, { until: until.toISOString(), type: /\/problems\/account_held$/ })
    t.strictSame(body.refusal.still_allowed, [...builtInActions, ...floorActions])
    t.notMatch(JSON.stringify(body), /never told/)
  }
  t.match((await byId(owner, 'app.payment')).body, { allowed: true, holds: [] }, 'whole segments only')
  app.advanceClock(until.getTime() - app.started.service.now().getTime())
  t.match((await byId(owner)).body, { allowed: true, holds: [], refusal: null })
  app.advanceClock(-hour)
})

t.test('the refusal in a check is the one that this service answers itself', async (t) => {
  const owner = await app.signUp()
  await app.hold(owner, { kind: 'policy', actions: ['profile.*'] })
  await app.hold(owner, { kind: 'policy', actions: ['*'], disclosure: 'minimal' })
  const ownAnswer = await app.ask('PATCH', '/v1/me', {
    token: owner.token,
    body: { bio: 'a' },
    headers: { 'if-match': '*' },
  })
  const { refusal } = (await byToken(owner.token, 'profile.update')).body
  const ofThisRequest = { instance: '', server_time: '' }
  t.strictSame({ ...refusal, ...ofThisRequest }, { ...ownAnswer.body, ...ofThisRequest })
  t.strictSame(
    Object.keys(refusal.holds[1]).sort(),
    ['actions', 'ref', 'since', 'state', 'until'],
    'minimal disclosure',
  )
})

t.test('a check answers for every action as the owner’s own list does', async (t) => {
  const owner = await app.signUp()
  await app.hold(owner, { kind: 'policy', actions: ['email.*', 'admin.use'] })
  const { items } = (await app.ask('GET', '/v1/me/actions', { token: owner.token })).body
  t.equal(items.length, builtInActions.length + floorActions.length)
  for (const { action, allowed } of items) {
    if (action === 'account.reopen') continue // which is for an account that is closing
    t.match((await byId(owner, action)).body, { allowed, refusal: allowed ? null : { code: 'account_held' } }, action)
  }
})

t.test('a restricted session may use the floor and nothing else', async (t) => {
  const owner = await app.signUp()
  const restricted = await heldSignIn(owner)
  for (const action of floorActions) t.match((await byToken(restricted, action)).body, { allowed: true }, action)
  t.match((await byToken(restricted, 'app.x')).body, {
    allowed: false,
    holds: [],
    refusal: { status: 403, code: 'restricted_session' },
  })
  t.match((await byToken(restricted, 'session.create')).body, { allowed: false, refusal: { code: 'account_held' } })
  t.match((await byToken(owner.token, 'app.x')).body, { allowed: true }, 'the full session goes on')
})

t.test('a user token that matches no session is not confused with the service’s own token', async (t) => {
  const owner = await app.signUp()
  t.equal((await app.ask('DELETE', '/v1/session', { token: owner.token })).status, 204)
  for (const token of [owner.token, 'hf_ses_unknown', service.token, '$gt']) {
    const answer = await byToken(token)
    t.match(answer, { status: 404, body: { code: 'not_found', conflicting_field: 'token' } })
    t.notOk(JSON.stringify(answer.body).includes(token), 'nor told')
  }
  const nobody = await check({ account_id: 'nobody', action: 'app.x' })
  t.match(nobody, { status: 404, body: { code: 'not_found' } })
  t.notOk('conflicting_field' in nobody.body)
})

t.test('a session counts until it expires', async (t) => {
  const owner = await app.signUp()
  app.advanceClock(31 * day)
  t.equal((await byToken(owner.token)).status, 404)
  app.advanceClock(-31 * day)
  t.equal((await byToken(owner.token)).status, 200)
})

t.test('an invalid check is refused with all its faults', async (t) => {
  const { id, token } = await app.signUp()
  const refused: [object, [string, string][]][] = [
    [
      {},
      [
        ['/account_id', 'required'],
        ['/action', 'required'],
      ],
    ],
    [{ account_id: id, token, action: 'app.x' }, [['/token', 'not_allowed']]],
    [{ action: 'app.x' }, [['/account_id', 'required']]],
    [{ account_id: { $gt: '' }, action: 'app.x' }, [['/account_id', 'type']]],
    [{ account_id: id, action: 'app.x', actions: [] }, [['/actions', 'unknown_member']]],
  ]
  for (const [body, faults] of refused) {
    const answer = await check(body)
    t.equal(answer.status, 422)
    const reported = answer.body.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code])
    t.strictSame(reported.sort(), faults)
    t.notOk(JSON.stringify(answer.body).includes(token))
  }
  for (const action of [
    'app',
    'app.',
    'app.*',
    '*',
    'profile.*',
    'profile',
    'profile.edit',
    'app.a b',
    'app..a',
    'App.x',
  ]) {
    const answer = await check({ account_id: id, action })
    t.match(answer, { status: 422, body: { errors: [{ pointer: '/action', code: 'not_allowed' }] } }, action)
    t.ok(actionFault(action))
  }
})

t.test('a check costs one read, beside the read of the service token', async (t) => {
  await Promise.all(Object.values(app.started.workers).map((worker) => worker.stop())) // what they send is no check's
  const owner = await app.signUp()
  await app.hold(owner, { kind: 'policy', actions: ['app.*'] })
  await byId(owner)
  await app.started.relay.settled()
  await app.started.service.refusals.settled()
  for (const body of [{ account_id: owner.id }, { token: owner.token }]) {
    const before = app.commands.length
    await check({ ...body, action: 'app.x' })
    const sent = app.commands.slice(before).map(({ commandName, command }) => `${commandName} ${command[commandName]}`)
    t.strictSame(sent, ['find service_tokens', 'find accounts'])
  }
})
