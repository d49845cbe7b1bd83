import Fastify, { type RouteOptions } from 'fastify'
import t from 'tap'
import authorization from '../../plugins/authorization.ts'
import errors from '../../plugins/errors.ts'
import cookies from '../../plugins/external/cookies.ts'
import holds from '../../plugins/holds.ts'
import preconditions from '../../plugins/preconditions.ts'
import problems from '../../plugins/problems.ts'
import rateLimit from '../../plugins/rate-limit.ts'
import service from '../../plugins/service.ts'
import session from '../../plugins/session.ts'
import validation from '../../plugins/validation.ts'
import webSession from '../../plugins/web-session.ts'
import { builtInActions } from '../../src/enforcement/actions.ts'
import { type Person, startTestApp } from '../test-app.ts'
import { everyOperation, makeScene, type Operation, perform } from './every-operation.ts'

const testApp = await startTestApp(t)

/** The action that each operation declares, by method and path as in the OpenAPI document. */
const declared = new Map(
  testApp.fastify.declaredRoutes
    .map((route): [string, RouteOptions] => [
      `${route.method} ${route.url
        .replace(/\/\*$/, '/:path')
        .replace(/:(\w+)/g, '{$1}')
        .replace(/(?<=.)\/$/, '')}`,
      route,
    ])
    .filter(([key]) => Object.hasOwn(everyOperation, key))
    .map(([key, route]) => [key, route.config?.action]),
)
/** These declare `public`, because nobody is signed in; the account they find is guarded by the action of the contract. */
const ofFoundAccount: Record<string, string> = {
  'POST /v1/sessions': 'session.create',
  'POST /web/session': 'session.create',
  'POST /web/email-verifications/confirm': 'email.verify',
  'POST /v1/password-resets/confirm': 'password.reset',
  'POST /v1/email-verifications/confirm': 'email.verify',
}
const actionOf = (key: string) => ofFoundAccount[key] ?? declared.get(key)
const guarded = Object.keys(everyOperation).filter((key) =>
  (builtInActions as readonly unknown[]).includes(actionOf(key)),
)
function actor(key: string): Exclude<Operation['as'], 'anybody' | 'service'> {
  const { as } = operation(key)
  return as === 'anybody' || as === 'service' ? 'owner' : as
}

/** Places a hold on exactly these patterns, without those that its kind could add. */
function holdOn(person: Person, actions: readonly string[]) {
  return testApp.hold(person, { kind: 'policy', actions })
}

t.test('every route declares an action', async (t) => {
  const routes = testApp.fastify.declaredRoutes
  t.ok(routes.length > 50, `${routes.length} routes`)
  const declarable: unknown[] = [...builtInActions, 'floor', 'public', 'service']
  const undeclared = routes.filter((route) => !declarable.includes(route.config?.action))
  t.strictSame(
    undeclared.map((route) => `${route.method} ${route.url}`),
    [],
  )
  t.equal(declared.size, Object.keys(everyOperation).length, 'and every operation is among them')
})

t.test('an app with a route that declares no action, or an unknown one, does not start (fastify-auth#4)', async (t) => {
  for (const config of [undefined, {}, { action: 'profile.edit' }]) {
    const app = Fastify()
    for (const route of [
      errors,
      problems,
      validation,
      preconditions,
      rateLimit,
      cookies,
      webSession,
      session,
      holds,
      authorization,
    ]) {
      if (route === errors) await app.register(service, testApp.started)
      await app.register(route)
    }
    app.get('/declared', { config: { action: 'floor' } }, async () => '')
    app.get('/offender', { config: config as never }, async () => '')
    await t.rejects(async () => app.ready(), { message: 'routes without an action: GET /offender, HEAD /offender' })
    await app.close()
  }
})

t.test('a hold on exactly its action refuses each guarded operation (octopus#737, CVE-2026-33031)', async (t) => {
  t.strictSame(guarded.filter((key) => actor(key) !== 'staff').sort(), [
    'DELETE /v1/me/email',
    'DELETE /v1/me/factors/totp',
    'GET /v1/me/export',
    'PATCH /v1/me',
    'POST /v1/email-verifications/confirm',
    'POST /v1/me/close',
    'POST /v1/me/factors/recovery-codes',
    'POST /v1/me/factors/totp',
    'POST /v1/me/factors/totp/confirm',
    'POST /v1/me/reopen',
    'POST /v1/password-resets/confirm',
    'POST /v1/sessions',
    'POST /web/email-verifications/confirm',
    'POST /web/session',
    'PUT /v1/me/email',
    'PUT /v1/me/password',
    'PUT /v1/me/username',
  ])
  t.ok(guarded.length >= 14, `${guarded.length} guarded operations`)
  for (const key of guarded) {
    const scene = await makeScene(testApp, key)
    const action = String(actionOf(key))
    const hold = await holdOn(scene[actor(key)], [action])
    const answer = await perform(testApp, key, operation(key), scene)
    t.match(answer, { status: 409, body: { code: 'account_held', action, holds: [{ ref: hold.body.ref }] } }, key)
  }
})

t.test('a hold on any other action does not', async (t) => {
  for (const key of guarded) {
    const scene = await makeScene(testApp, key)
    await holdOn(
      scene[actor(key)],
      builtInActions.filter((action) => action !== actionOf(key)),
    )
    const answer = await perform(testApp, key, operation(key), scene)
    t.equal(answer.status, operation(key).status, key)
  }
})

t.test('the floor stays open under a lock', async (t) => {
  const floor = Object.keys(everyOperation).filter((key) => actionOf(key) === 'floor')
  t.ok(floor.length >= 8, `${floor.length} operations on the floor`)
  for (const key of floor) {
    const scene = await makeScene(testApp, key)
    await holdOn(scene.owner, ['*'])
    const answer = await perform(testApp, key, operation(key), scene)
    t.equal(answer.status, operation(key).status, key)
  }
})

t.test('an operation that needs no account ignores holds on the caller', async (t) => {
  const open = Object.keys(everyOperation).filter((key) => actionOf(key) === 'public' && !key.includes('setup'))
  t.ok(open.length >= 7, `${open.length} public operations`)
  const scene = await makeScene(testApp)
  await holdOn(scene.owner, ['*'])
  for (const key of open) {
    const answer = await perform(testApp, key, operation(key), scene)
    t.equal(answer.status, operation(key).status, key)
  }
})

function operation(key: string) {
  const entry = everyOperation[key]
  if (entry === undefined) throw new Error(`no request for ${key}`)
  return entry
}
