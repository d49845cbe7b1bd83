import t from 'tap'
import { compareSamples } from './two-samples.ts'

/** Numbers that look like chance and are the same each time (a linear congruential generator). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

t.test('the distance and its likelihood match the tables', async (t) => {
  t.match(compareSamples([1, 2, 3, 4], [3, 4, 5, 6]), { distance: 0.5, medians: [3, 5] })
  t.equal(compareSamples([1, 2, 3], [1, 2, 3]).p, 1)
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)
  const shifted = upTo(1000).map((value) => value + 73)
  t.ok(Math.abs(compareSamples(upTo(1000), shifted).p - 0.01) < 0.002, 'the critical distance of 1 % is 1.63 √(2/n)')
})

t.test(
  'samples of one distribution are told apart once in a hundred comparisons, samples of two nearly always',
  async (t) => {
    const next = chance(20)
    const sample = (shift: number) => Array.from({ length: 500 }, () => next() + next() + next() + shift)
    let [alike, apart] = [0, 0]
    for (let round = 0; round < 400; round += 1) {
      if (compareSamples(sample(0), sample(0)).p <= 0.01) alike += 1
      if (compareSamples(sample(0), sample(0.2)).p <= 0.01) apart += 1
    }
    t.ok(alike <= 10, `${alike} of 400 alike`)
    t.ok(apart >= 390, `${apart} of 400 apart`)
  },
)
