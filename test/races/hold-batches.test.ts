import t from 'tap'
import { startTestApp } from '../test-app.ts'
import { killBatches } from './batch-kills.ts'

const app = await startTestApp(t)
const items = 100

t.test('a batch whose process is killed repeatedly does each item once and reports each correctly', async (t) => {
  const { kills, milliseconds, faults } = await killBatches(t, app, items, 3)
  t.comment(`hold batch: ${items} items, killed ${kills} times at work, ${Math.round(milliseconds)} ms`)
  t.ok(kills >= 1, 'it was killed at work')
  t.strictSame(faults, [])
})
