import fc from 'fast-check'
import { builtInActions } from '../../src/enforcement/actions.ts'
import type { HoldEntry } from '../../src/enforcement/hold.ts'

export const instant = (at: number) => new Date(Date.UTC(2030, 0, 1) + at)
let serial = 0

/** A hold on everything without an end, with these members replaced. */
export function entry(members: Partial<HoldEntry>): HoldEntry {
  return {
    ...{ ref: `H-${String(++serial).padStart(4, '0')}-AAAA`, kind: 'policy', actions: ['*'], except: [] },
    ...{ requirement: null, reason: { code: 'other', title: 'T', text: 'X' }, message: null, disclosure: 'full' },
    ...{
      source: { type: 'staff', rule: null },
      automated: false,
      since: instant(0),
      starts_at: null,
      until: null,
      review_due_at: instant(9),
    },
    ...{ appealable: true, appeal_until: instant(99), appeal_state: null, dedupe_key: null },
    ...members,
  }
}

/** Few points in time, so that beginnings, ends and the present often fall on the same millisecond. */
export const point = fc.integer({ min: 0, max: 4 })
export const name = fc.constantFrom(...builtInActions, 'app.pay', 'app.pay.refund')
export const pattern = fc.oneof(name, fc.constantFrom('*', 'app.*', 'app.pay.*', 'profile.*', 'session.*', 'admin.*'))
export const hold = fc
  .record({
    actions: fc.array(pattern, { minLength: 1, maxLength: 3 }),
    except: fc.array(name, { maxLength: 1 }),
    since: point,
    scheduled: fc.boolean(),
    lasts: fc.option(fc.integer({ min: 1, max: 3 })),
  })
  .map(({ actions, except, since, scheduled, lasts }) =>
    entry({
      ...{ actions, except, since: instant(since), starts_at: scheduled ? instant(since) : null },
      until: lasts === null ? null : instant(since + lasts),
    }),
  )
export const holds = fc.array(hold, { maxLength: 4 })

/**
 * Whether a hold blocks the action at this time: the definition of the contract, implemented independently of the code.
 */
export function blocks(hold: HoldEntry, action: string, now: Date): boolean {
  const begun = hold.starts_at === null || now.getTime() - hold.starts_at.getTime() >= 0
  const over = hold.until !== null && now.getTime() - hold.until.getTime() >= 0
  const inReach = hold.actions.some(
    (wanted) =>
      wanted === '*' || wanted === action || (wanted.endsWith('.*') && action.startsWith(wanted.slice(0, -1))),
  )
  return begun && !over && inReach && hold.except.every((exempt) => exempt !== action)
}
