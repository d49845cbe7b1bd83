import t from 'tap'
import { createFailureTime, maxKinds } from '../../src/credentials/failure-time.ts'

/** A failure time whose kinds are stored in a list, with the durations in `times`. */
function create(present: string, times: Record<string, number>) {
  const stored: string[] = []
  const measured: string[] = []
  const store = {
    add: async (kind: string) => {
      stored.push(kind)
    },
  }
  const time = createFailureTime(present, store, async (kind) => {
    measured.push(kind)
    return times[kind] ?? 1
  })
  return { time, stored, measured }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

t.test('a failure for any hash takes a little longer than the slowest kind in use', async (t) => {
  const { time } = create('present', { present: 20, slow: 400, quick: 4 })
  time.take(['present', 'slow', 'quick'])
  await settled()
  t.strictSame(
    ['present', 'slow', 'quick'].map((kind) => time.of(kind)),
    [500, 500, 500],
  )
})

t.test('a failure takes the maximum time until every kind in use is measured', async (t) => {
  const { time } = create('present', { present: 20, old: 10 })
  t.equal(time.of('present'), 1_000, 'the kinds in use are not known')
  time.take(['present', 'old'])
  t.equal(time.of('present'), 1_000, 'they are not measured')
  await settled()
  t.equal(time.of('present'), 25)
})

t.test('no failure takes longer than a second', async (t) => {
  const { time } = create('present', { present: 20, costly: 3_000 })
  time.take(['present', 'costly'])
  await settled()
  t.equal(time.of('present'), 1_000)
})

t.test(
  'a kind counts as soon as its first hash is stored, for other processes too, and is measured once',
  async (t) => {
    const { time, stored, measured } = create('present', { present: 20, imported: 100 })
    time.take(['present'])
    await settled()
    await time.add('imported')
    await time.add('imported')
    t.strictSame([stored, measured], [['imported'], ['present', 'imported']])
    t.equal(time.of('present'), 125)
  },
)

t.test('an unknown kind takes the maximum time and is in use from then on', async (t) => {
  const { time, stored } = create('present', { present: 20, strange: 100 })
  time.take(['present'])
  await settled()
  t.equal(time.of('strange'), 1_000)
  await settled()
  t.strictSame(stored, ['strange'])
  t.equal(time.of('present'), 125)
})

t.test('kinds that another process has added count once they are read, and measured times are kept', async (t) => {
  const { time, measured } = create('present', { present: 20, added: 100 })
  time.take(['present'])
  await settled()
  time.take(['present', 'added'])
  t.equal(time.of('present'), 1_000, 'not measured yet')
  await settled()
  t.equal(time.of('present'), 125)
  t.strictSame(measured, ['present', 'added'])
})

t.test('a slower run counts at once, quicker ones lower the time bit by bit', async (t) => {
  const { time } = create('present', { present: 20 })
  time.take(['present'])
  await settled()
  time.note('present', 40)
  t.equal(time.of('present'), 50)
  time.note('present', 8)
  t.equal(time.of('present'), 50)
  for (let run = 0; run < 1_000; run += 1) time.note('present', 8)
  t.equal(time.of('present'), 11)
})

t.test('too many kinds to measure take the maximum time', async (t) => {
  const { time, measured } = create('present', {})
  time.take(['present', ...Array.from({ length: maxKinds }, (_, index) => `kind ${index}`)])
  await settled()
  t.equal(time.of('present'), 1_000)
  t.strictSame(measured, [])
})
