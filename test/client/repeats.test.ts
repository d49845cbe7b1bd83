import t, { type Test } from 'tap'
import type { NextStep } from '../../client/src/index.ts'
import { minute } from '../../src/time.ts'
import { everyOperation, makeScene, requestOf } from '../contracts/every-operation.ts'
import { versionedOperations } from '../races/versioned.ts'
import { tellFigure } from '../run/figures.ts'
import { startTestApp } from '../test-app.ts'
import { passTime } from '../way-out.ts'
import { clientOf, listen } from './listening.ts'

const app = await startTestApp(t)
const url = await listen(app)
await app.admin()

/** Sends a request that is refused with a code, and returns its step with this relation. */
async function stepOf(
  t: Test,
  sent: ReturnType<ReturnType<typeof clientOf>['request']>,
  code: string,
  rel: NextStep['rel'],
): Promise<NextStep | undefined> {
  const refused = await sent
  t.match(refused, { ok: false, problem: { code } })
  return refused.ok || refused.kind !== 'problem' ? undefined : refused.problem.next?.find((step) => step.rel === rel)
}

t.test('a stale version of each operation that takes one is followed to success', async (t) => {
  const operations = Object.entries(await versionedOperations(app))
  for (const [key, { next }] of operations) {
    const { method, url: href, ask } = await next()
    const { token = '', body } = ask(0)
    const client = clientOf(url, { token })
    const stale = () => client.request({ method, href, body, headers: { 'if-match': '"stale"' } })
    for (const rel of ['refetch', 'retry-with'] as const) {
      const step = await stepOf(t, stale(), 'precondition_failed', rel)
      if (step === undefined) t.fail(`${key}: no ${rel}`)
      else t.match(await client.follow(step), { ok: true }, `${key}: ${rel}`)
    }
  }
  tellFigure(
    t,
    `${operations.length} of ${operations.length} operations that take a version: a stale one led to success`,
  )
})

t.test('each operation that a hold refuses succeeds by its step once the hold has ended', async (t) => {
  let count = 0
  for (const [key, operation] of Object.entries(everyOperation)) {
    if (operation.as === 'anybody' || operation.as === 'service' || key.includes(' /web/')) continue
    if (key === 'POST /v1/me/factors/totp/confirm') continue // its code is valid for half a minute
    const scene = await makeScene(app, key)
    const ends = new Date(app.started.service.now().getTime() + minute).toISOString()
    await app.hold(scene[operation.as], { kind: 'policy', actions: ['*'], expires_at: ends })
    const { method, url: href, ask } = requestOf(key, operation, scene)
    const client = clientOf(url, { token: ask.token ?? '' })
    const send = () => client.request({ method, href, body: ask.body, headers: ask.headers ?? {} })
    const first = await send()
    if (first.ok) continue
    const step = await stepOf(t, send(), 'account_held', 'wait')
    if (step === undefined) t.fail(`${key}: no wait`)
    else {
      passTime(app, step)
      const taken = await client.follow(step)
      t.match(taken, { ok: true, status: operation.status }, `${key} ${taken.ok ? '' : JSON.stringify(taken)}`)
    }
    count += 1
  }
  t.ok(count > 60, `${count} operations`)
  tellFigure(t, `${count} of ${count} operations that a hold refuses: its step led to success once the hold had ended`)
})
