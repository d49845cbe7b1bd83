import t from 'tap'
import { startTestApp } from '../test-app.ts'
import { operationsOf, readContract } from './contract.ts'
import { makeScene } from './every-operation.ts'
import { changed, fingerprint, getsIn, inject, injections } from './injections.ts'

/** The long run tries the others. */
const oneIn = 12

const app = await startTestApp(t)
const { relay, workers } = app.started
const contract = await readContract(app)
await Promise.all(Object.values(workers).map((worker) => worker.stop())) // their writes do not belong to a request

t.test('an operator or a forbidden member is refused and changes nothing', async (t) => {
  const accepted: string[] = []
  let sent = 0
  for (const [key] of operationsOf(contract)) {
    const scene = await makeScene(app, key)
    const attempts = injections(contract, key, scene)
    await relay.settled()
    const before = await fingerprint(app.raw)
    for (const injection of attempts.filter((_, index) => index % oneIn === 0)) {
      const reply = await inject(app, key, scene, injection)
      sent += 1
      if (getsIn(injection, reply))
        accepted.push(`${reply.status} ${key}: ${injection.where} ${injection.url} ${injection.body}`)
    }
    await relay.settled()
    t.strictSame(changed(before, await fingerprint(app.raw)), [], key)
  }
  t.strictSame(accepted, [])
  t.ok(sent > 300, `${sent} requests`)
})

t.test('the comparison notices a change of one member of one document', async (t) => {
  const person = await app.signUp()
  await relay.settled()
  const before = await fingerprint(app.raw)
  await app.ask('PATCH', '/v1/me', { token: person.token, headers: { 'if-match': '*' }, body: { bio: 'a' } })
  await relay.settled()
  t.match(changed(before, await fingerprint(app.raw)), [`accounts ${person.id}`, /^events /])
})
