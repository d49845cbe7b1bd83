// Every operation for every kind of caller, with limits on and off: docs/permissions.md says who is allowed.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HTTPMethods } from 'fastify'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { type Scope, scopes } from '../../src/credentials/service-token.ts'
import { createLimits } from '../../src/rate-limits/limits.ts'
import { type Ask, type Person, password, startTestApp } from '../test-app.ts'
import { everyOperation, makeScene, requestOf, type Scene } from './every-operation.ts'

const app = await startTestApp(t)
const { started } = app
const limited = await buildApp({
  ...started,
  limits: createLimits(started.service.db.rate_limits, started.service.now),
})
t.teardown(() => limited.close())
let sources = 0

/** The same request with limits on, each time from a different source. */
async function askLimited(method: HTTPMethods, url: string, { token, body, headers }: Ask) {
  sources += 1
  const answer = await limited.inject({
    method,
    url,
    remoteAddress: `10.${sources >> 16}.${(sources >> 8) & 255}.${sources & 255}`,
    headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
    ...(body === undefined ? {} : { payload: body as object }),
  })
  return { status: answer.statusCode, body: answer.body }
}
const modes = { 'without limits': app.ask, 'with limits': askLimited }

const people = ['nobody', 'account', 'restricted session', 'support', 'reviewer', 'admin'] as const
type Caller = (typeof people)[number] | Scope
const callers: readonly Caller[] = [...people, ...scopes]
const services = new Map<string, string>()
for (const scope of scopes) services.set(scope, (await app.service(scope)).token)

/** A session that allows only the floor. */
async function restrictedSession(): Promise<string> {
  const person = await app.signUp()
  await app.hold(person, { kind: 'policy', actions: ['session.create'] })
  const held = await app.ask('POST', '/v1/sessions', { body: { login: person.email, password } })
  return held.body.restricted_session.token
}

const known = new Map<Caller, string | undefined>()

/** The token of a caller of this kind: one of its own for what may change its account or end its session, else the same. */
async function tokenOf(caller: Caller, key: string, scene: Scene, changes: boolean): Promise<string | undefined> {
  const changesItself = changes && everyOperation[key]?.as !== 'staff'
  if (caller === 'account' || changesItself) return newTokenOf(caller, key, scene)
  if (!known.has(caller)) known.set(caller, await newTokenOf(caller, key, scene))
  return known.get(caller)
}

/** The owner in the scene, for operations in which an account acts on its own resources. */
async function newTokenOf(caller: Caller, key: string, scene: Scene): Promise<string | undefined> {
  const service = services.get(caller)
  if (service !== undefined) return service
  const staff = async (role: string) => ((await app.staff(role)) satisfies Person).token
  switch (caller) {
    case 'nobody':
      return undefined
    case 'account':
      return everyOperation[key]?.as === 'closing' ? scene.closing.token : scene.owner.token
    case 'restricted session':
      return restrictedSession()
    default:
      return staff(caller)
  }
}

/** The answer to a caller who is not allowed. */
const refusal = /"code":"(authentication_required|session_expired|forbidden|restricted_session)"/

/** The table of the page: the callers that each operation allows. */
async function documented(): Promise<Map<string, Caller[]>> {
  const page = await readFile(join(import.meta.dirname, '..', '..', '..', 'docs', 'permissions.md'), 'utf8')
  const rows = page.split('\n').filter((line) => line.startsWith('| `'))
  return new Map(
    rows.map((line) => {
      const [operation = '', ...cells] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', ''))
      const letIn = callers.filter((caller) => {
        const column = people.indexOf(caller as (typeof people)[number])
        const cell = cells[column < 0 ? people.length : column]
        return column < 0 ? cell === 'any' || cell === caller : cell === 'yes'
      })
      return [operation, letIn]
    }),
  )
}

const table = await documented()

t.test('the page lists every operation', async (t) => {
  t.same([...table.keys()].sort(), Object.keys(everyOperation).sort())
})

for (const [key, operation] of Object.entries(everyOperation)) {
  t.test(key, async (t) => {
    const spare = await makeScene(app, key) // for callers who are not allowed, or only read: nothing is used up
    for (const [mode, ask] of Object.entries(modes)) {
      const letIn: Caller[] = []
      for (const caller of callers) {
        const isExpected = table.get(key)?.includes(caller) ?? false
        const changes = isExpected && !key.startsWith('GET ')
        const scene = changes ? await makeScene(app, key, 'another', spare.staff) : spare
        const request = requestOf(key, operation, scene)
        const token = await tokenOf(caller, key, scene, changes)
        const { status, body } = await ask(request.method, request.url, { ...request.ask, token })
        if (!refusal.test(typeof body === 'string' ? body : JSON.stringify(body))) letIn.push(caller)
        if (status >= 500) t.fail(`${caller} ${mode}: ${status}`, { body })
      }
      t.same(letIn, table.get(key), mode)
    }
  })
}
