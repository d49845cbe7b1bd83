import fc from 'fast-check'
import t from 'tap'
import { builtInActions, floorActions } from '../../src/enforcement/actions.ts'
import { blockingHolds } from '../../src/enforcement/blocking.ts'
import { actionsOf, heldProblem, mayAdminister } from '../../src/enforcement/decide.ts'
import { inForce, stateOf } from '../../src/enforcement/hold.ts'
import { isWeaker } from '../../src/holds/edit.ts'
import { blocks, entry, hold, holds, instant, name, pattern, point } from '../holds/random-holds.ts'

t.test('a hold is in force from its first millisecond, and no longer at its last', async (t) => {
  const scheduled = entry({ since: instant(1000), starts_at: instant(1000), until: instant(2000) })
  const states = [999, 1000, 1999, 2000].map((at) =>
    stateOf({ ...scheduled, state: 'open' } as unknown as Parameters<typeof stateOf>[0], instant(at)),
  )
  t.same(states, ['scheduled', 'active', 'active', 'expired'])
  t.same(
    [999, 1000, 1999, 2000].map((at) => inForce(scheduled, instant(at))),
    [false, true, true, false],
  )
  const atOnce = entry({ since: instant(1000), starts_at: null })
  t.ok(inForce(atOnce, instant(0)), 'one that began when it was placed is in force by every clock')
})

t.test('the blocking holds are exactly those in force that cover the action, oldest first', async () => {
  fc.assert(
    fc.property(holds, name, point, (entries, action, at) => {
      const blocking = blockingHolds(entries, action, instant(at))
      const expected = entries.filter((hold) => blocks(hold, action, instant(at)))
      const order = blocking.map((hold) => hold.since.getTime())
      const isSorted = order.every((since, index) => index === 0 || (order[index - 1] ?? 0) <= since)
      return isSorted && blocking.length === expected.length && expected.every((hold) => blocking.includes(hold))
    }),
    { numRuns: 1000 },
  )
})

t.test('the refusal and the list of actions agree with the guard', async () => {
  fc.assert(
    fc.property(holds, fc.constantFrom(...builtInActions), point, (entries, action, at) => {
      const now = instant(at)
      const listed = actionsOf(entries, now)
      const refusal = heldProblem({ action, holds: entries, now, attempt: null, locale: null })
      const blocking = entries.filter((hold) => blocks(hold, action, now))
      const row = listed.find((line) => line.action === action)
      if (blocking.length === 0) return refusal === null && row?.allowed === true && row.holds.length === 0
      const extra = refusal?.parts.extra as { holds: { ref: string }[]; until: string | null; still_allowed: string[] }
      const ends = blocking.map((hold) => hold.until)
      const latest = ends.includes(null) ? null : new Date(Math.max(...ends.map(Number))).toISOString()
      const open = listed.filter((line) => line.allowed).map((line) => line.action)
      return (
        row?.allowed === false &&
        JSON.stringify(extra.holds.map((hold) => hold.ref)) === JSON.stringify(row.holds) &&
        extra.until === latest &&
        JSON.stringify(extra.still_allowed) === JSON.stringify(open)
      )
    }),
    { numRuns: 1000 },
  )
})

t.test('no hold of any kind blocks the floor', async () => {
  fc.assert(
    fc.property(holds, point, (entries, at) => {
      const open = actionsOf([...entries, entry({})], instant(at)).filter((line) => line.allowed)
      return JSON.stringify(open.map((line) => line.action)) === JSON.stringify(floorActions)
    }),
  )
})

t.test('holds add up: another hold never unblocks anything and never ends a block earlier', async () => {
  fc.assert(
    fc.property(holds, hold, name, point, (entries, more, action, at) => {
      const now = instant(at)
      const [before, after] = [entries, [...entries, more]].map((some) =>
        heldProblem({ action, holds: some, now, attempt: null, locale: null }),
      )
      if (!before) return true
      const end = (problem: typeof before | undefined) => problem?.parts.extra?.until as string | null | undefined
      const [first, second] = [end(before), end(after ?? undefined)]
      return second === null || (typeof first === 'string' && typeof second === 'string' && second >= first)
    }),
  )
})

t.test('an admin counts as long as no active or scheduled hold covers administering', async (t) => {
  const now = instant(1000)
  const scheduled = { since: instant(5000), starts_at: instant(5000) }
  t.equal(mayAdminister([], now), true)
  t.equal(mayAdminister([entry({ actions: ['profile.*'] })], now), true)
  t.equal(mayAdminister([entry({ actions: ['admin.use'] })], now), false)
  t.equal(mayAdminister([entry({ actions: ['*'], ...scheduled })], now), false)
  t.equal(mayAdminister([entry({ actions: ['admin.*'], until: instant(1000) })], now), true, 'it has just ended')
})

t.test('an edit is weaker when it stops blocking something, or blocks it for less time', async () => {
  const reach = hold.map((variant) => ({ actions: variant.actions, until: variant.until }))
  const actions = [...builtInActions, 'app.pay', 'app.pay.refund', 'app.other']
  fc.assert(
    fc.property(reach, reach, (edited, before) => {
      if (isWeaker(edited, before)) return true
      return actions.every((action) =>
        [0, 1, 2, 3, 4, 5, 6, 7, 8].every((at) => {
          const was = blocks(entry({ ...before, since: instant(0) }), action, instant(at))
          return !was || blocks(entry({ ...edited, since: instant(0) }), action, instant(at))
        }),
      )
    }),
    { numRuns: 2000 },
  )
})

t.test('an edit that adds patterns or lasts longer is not weaker', async (t) => {
  fc.assert(
    fc.property(hold, fc.array(pattern, { maxLength: 3 }), point, ({ actions, until }, more, longer) => {
      const later = until === null ? null : new Date(until.getTime() + longer)
      const before = { actions, until }
      const stronger = [
        { actions: [...more, ...actions], until: later },
        { actions: ['*'], until: null },
      ]
      return !stronger.some((edited) => isWeaker(edited, before))
    }),
  )
  const before = { actions: ['email.*', 'app.pay'], until: instant(1000) }
  t.equal(isWeaker({ ...before, until: instant(999) }, before), true)
  t.equal(isWeaker({ ...before, actions: ['email.*'] }, before), true)
  t.equal(isWeaker({ actions: ['email.change', 'app.*'], until: null }, before), true, 'a part of a whole segment')
  t.equal(isWeaker({ actions: ['email.*', 'app.*'], until: null }, before), false)
})
