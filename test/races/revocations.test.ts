import t from 'tap'
import { startTestApp } from '../test-app.ts'
import { revocations, revokeUnderUse } from './revocations.ts'

const app = await startTestApp(t)

t.test('no request is accepted that was sent after a revocation was answered', async (t) => {
  for (const [name, make] of Object.entries(revocations(app))) {
    const result = await revokeUnderUse(make, { processFor: () => app, clients: 4, requests: 20 })
    t.strictSame([result.accepted, result.before > 0], [[], true], name)
  }
})
