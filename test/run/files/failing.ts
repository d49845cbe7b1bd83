import t from 'tap'

t.test('fails', async (t) => {
  t.ok(true)
  t.equal(1, 2, 'one is two')
})
