// Leaves a rejected promise to nobody, while a test is running.
import t from 'tap'

t.test('rejects beside itself', async (t) => {
  t.ok(true)
  void Promise.reject(new Error('nobody awaits this'))
  await new Promise((resolve) => setTimeout(resolve, 1_000))
})
