// Passes, and leaves a changed environment.
import t from 'tap'

t.test('changes the environment', async (t) => {
  t.ok(true)
  process.env.ALTERED = 'by a test'
})
