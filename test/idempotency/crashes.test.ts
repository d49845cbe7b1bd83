import t from 'tap'
import { startTestApp } from '../test-app.ts'
import { crashSignUps } from './crashes.ts'

const app = await startTestApp(t)

t.test('a sign-up that is killed at any moment and repeated creates one account, which its client gets', async (t) => {
  const { kills, moments, ...wrong } = await crashSignUps(app, 2)
  t.comment(`idempotency: ${kills} kills at ${moments} moments of a sign-up: ${JSON.stringify(wrong)}`)
  t.ok(moments >= 8, `${moments} moments`)
  t.ok(kills >= 2 * moments)
  t.strictSame(wrong, { duplicates: 0, conflictsWithOneself: 0, differing: 0 })
})
