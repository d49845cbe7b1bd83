// Throws where nobody catches it, while a test is running.
import t from 'tap'

t.test('throws beside itself', async (t) => {
  t.ok(true)
  setTimeout(() => {
    throw new Error('nobody catches this')
  }, 10)
  await new Promise((resolve) => setTimeout(resolve, 1_000))
})
