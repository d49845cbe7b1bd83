import t from 'tap'

t.test('passes', async (t) => {
  t.ok(true)
})
