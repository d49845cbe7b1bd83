// Passes, and leaves a timer running.
import t from 'tap'

t.test('leaves a timer', async (t) => {
  t.ok(true)
  setInterval(() => {}, 1_000)
})
