import t from 'tap'

t.test('passes', async (t) => {
  t.ok(true)
})
t.test('is left out', { skip: 'for this reason' }, async () => {})
t.test('is missing', { todo: true }, async () => {})
