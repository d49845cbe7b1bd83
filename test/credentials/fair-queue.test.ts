import fc from 'fast-check'
import t from 'tap'
import { createFairQueue } from '../../src/credentials/fair-queue.ts'

interface Item {
  id: number
  source: string
  kind: 'in' | 'up'
}

const sources = ['a', 'b', 'c', 'd']
const isUp = ({ kind }: Item) => kind === 'up'
const queueOf = (room: number, roomOfUps: number) =>
  createFairQueue<Item>([
    { room: roomOfUps, counts: isUp },
    { room, counts: () => true },
  ])

const event = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('add'), source: fc.constantFrom(...sources), up: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('take'), ups: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove'), pick: fc.nat(100) }) },
) as fc.Arbitrary<{ do: string; source: string; up: boolean; ups: boolean; pick: number }>

/** A model of the queue: all waiting items, in the order of arrival. */
t.test(
  'under any sequence of arrivals: the bounds hold, the longest line gives way, and each line is served in order',
  (t) => {
    const property = fc.property(
      fc.integer({ min: 0, max: 8 }),
      fc.nat(8),
      fc.array(event, { maxLength: 60 }),
      (room, ups, events) => {
        const queue = queueOf(room, ups)
        let waiting: Item[] = []
        const leave = (item: Item) => {
          waiting = waiting.filter((other) => other !== item)
        }
        for (const [id, { do: operation, source, up, ups: takesUps, pick }] of events.entries()) {
          if (operation === 'add') {
            const item: Item = { id, source, kind: up ? 'up' : 'in' }
            waiting.push(item)
            const refused = queue.add(item)
            const isFull = (up && waiting.filter(isUp).length > ups) || waiting.length > room
            if ((refused !== null) !== isFull) return false
            if (refused !== null) {
              const counted = up && waiting.filter(isUp).length > ups ? waiting.filter(isUp) : waiting
              const line = (source: string) => counted.filter((other) => other.source === source)
              if (line(refused.source).at(-1) !== refused) return false
              if (sources.some((candidate) => line(candidate).length > line(refused.source).length)) return false
              if (refused.source !== source && line(source).length >= line(refused.source).length) return false
              leave(refused)
            }
          } else if (operation === 'take') {
            const fits = (item: Item) => takesUps || !isUp(item)
            const taken = queue.take(fits)
            const first = waiting.filter(fits).find((item) => item.source === taken?.source)
            if (taken !== (first ?? null) || (taken === null) !== !waiting.some(fits)) return false
            if (taken !== null) leave(taken)
          } else {
            const item = waiting[pick % Math.max(1, waiting.length)]
            if (item !== undefined) {
              queue.remove(item)
              leave(item)
            }
          }
          if (queue.size !== waiting.length || waiting.length > room || waiting.filter(isUp).length > ups) return false
        }
        return true
      },
    )
    t.doesNotThrow(() => fc.assert(property, { numRuns: 1_000 }))
    t.end()
  },
)

t.test('a request waits for at most as many of another source as are ahead in its own line, plus one', (t) => {
  const arrivals = fc.array(fc.record({ source: fc.constantFrom(...sources), takes: fc.nat(2) }), { maxLength: 80 })
  const property = fc.property(arrivals, (events) => {
    const queue = queueOf(1_000, 1_000)
    /** For each waiting item: how many were before it in its line, and how many of each source were served since. */
    const seen = new Map<Item, { before: number; served: Record<string, number> }>()
    const take = () => {
      const taken = queue.take(() => true)
      if (taken === null) return true
      seen.delete(taken)
      for (const { served } of seen.values()) served[taken.source] = (served[taken.source] ?? 0) + 1
      return [...seen].every(([item, { before, served }]) =>
        Object.entries(served).every(([source, times]) => times <= before + (source === item.source ? 0 : 1)),
      )
    }
    for (const [id, { source, takes }] of events.entries()) {
      const item: Item = { id, source, kind: 'in' }
      const before = [...seen.keys()].filter((other) => other.source === source).length
      const expected = queue.ahead(source)
      seen.set(item, { before, served: {} })
      queue.add(item)
      const otherSources = sources.filter((other) => other !== source)
      const lengthOf = (ofSource: string) => [...seen.keys()].filter((other) => other.source === ofSource).length
      const counted = otherSources.reduce(
        (sum, otherSource) => sum + Math.min(lengthOf(otherSource), before + 1),
        before,
      )
      if (expected !== counted) return false
      for (let time = 0; time < takes; time += 1) if (!take()) return false
    }
    while (queue.size > 0) if (!take()) return false
    return true
  })
  t.doesNotThrow(() => fc.assert(property, { numRuns: 1_000 }))
  t.end()
})
