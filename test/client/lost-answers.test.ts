import t from 'tap'
import { leftOut, methodNames } from '../../client/generator/method-names.ts'
import { operations as table } from '../../client/src/generated.ts'
import { operationsOf, readContract } from '../contracts/contract.ts'
import { everyOperation, makeScene, requestOf } from '../contracts/every-operation.ts'
import { pathParameters } from '../openapi/examples.ts'
import { tellFigure } from '../run/figures.ts'
import { startTestApp } from '../test-app.ts'
import { clientOf, listen } from './listening.ts'
import { openProxy } from './proxy.ts'

const app = await startTestApp(t)
const url = await listen(app)
await app.admin()
const ids = new Map(operationsOf(await readContract(app)).map(([key, { operationId = '' }]) => [key, operationId]))
/** Streams are read by other calls; the first admin is there already. */
const elsewhere = [...leftOut, 'importAccounts', 'setUp']

/** Whether a call takes a body, according to the line of its group. */
function takesBody(name: string): boolean {
  const at = name.lastIndexOf('.')
  const line = table.split('\n').find((candidate) => candidate.startsWith(`${name.slice(0, at)}|`)) ?? ''
  const row = line.split('|').find((candidate) => candidate.startsWith(`${name.slice(at + 1)} `)) ?? ''
  return /^[A-Z]/.test(row.split(' ')[1] ?? '')
}

/** Waits for background work: a batch of holds creates events some time after its answer. */
async function countEvents(): Promise<number> {
  await app.started.workers.holdBatches.settled()
  await app.started.relay.settled()
  return app.raw.collection('events').countDocuments()
}

t.test('an answer lost after the write: no second effect, and no conflict with the first try', async (t) => {
  const outcomes: Record<string, number> = {}
  for (const [key, operation] of Object.entries(everyOperation)) {
    const name = methodNames[ids.get(key) ?? '']
    if (key.startsWith('GET ') || name === undefined || elsewhere.includes(ids.get(key) ?? '')) continue
    const scene = await makeScene(app, key)
    let written = -1
    let status = 0
    const proxy = await openProxy(t, url, async (_, count, answered) => {
      if (count > 1) return 'pass'
      status = answered
      written = await countEvents()
      return 'lose'
    })
    const { url: href, ask } = requestOf(key, operation, scene)
    const client = clientOf(proxy.url, ask.token === undefined ? undefined : { token: ask.token })
    const direct = clientOf(url, ask.token === undefined ? undefined : { token: ask.token })
    const path = name.split('.')
    // biome-ignore lint/suspicious/noExplicitAny: any call, by its name
    const bound = (from: any) => {
      const group = path.slice(0, -1).reduce((at, part) => at[part], from)
      return group[path.at(-1) ?? ''].bind(group)
    }
    const [call, callDirectly] = [bound(client), bound(direct)]
    const input = [
      ...Object.values(pathParameters(key.split(' ')[1] ?? '', href)),
      ...(takesBody(name) ? [ask.body ?? {}] : []),
    ]
    const isVersioned = operation.headers?.['if-match'] !== undefined
    const etag = isVersioned ? (await callDirectly(...input, { etag: '"stale"' })).etag : undefined
    const result = await call(...input, { etag })
    t.equal(status, operation.status, `${key}: the first try was done`)
    t.equal(await countEvents(), written, `${key}: and had no second effect`)
    t.ok(result.ok || (result.kind === 'unreachable' && result.maybeApplied), `${key}: ${JSON.stringify(result)}`)
    const outcome = result.ok ? 'succeeded' : 'said that it may have happened'
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  t.ok((outcomes.succeeded ?? 0) > 20, JSON.stringify(outcomes))
  const counted = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`)
  tellFigure(t, `of the changes whose answers were lost, ${counted.join(', ')}; none happened twice`)
})
