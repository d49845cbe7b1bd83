import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import { systemOrigin } from '../events/event.ts'
import type { ProblemCode } from '../problems/catalogue.ts'
import type { Service } from '../service.ts'
import { minute } from '../time.ts'

/** Why a sign-in was refused, for the trail of its account. */
const refusalCauses = ['invalid_credentials', 'rate_limited', 'second_factor_required', 'account_held'] as const
type RefusalCause = (typeof refusalCauses)[number]

/** Whether the trail records sign-ins that were refused with this code. */
export const isRefusalCause = (code: ProblemCode): code is RefusalCause =>
  (refusalCauses as readonly string[]).includes(code)

/** The interval for at most one event of an account. */
const sampledOver = minute

/**
 * With fewer waiting events than this there is enough room: guessing never fills the outbox that the owner's changes
 * need.
 */
const maxWaiting = 100

/**
 * Records in the trail of an account that a sign-in was refused: at most once a minute, for any cause. No response
 * waits for it, and an unknown login costs the same command, so it does not reveal whether there is an account.
 *
 * @param account null when there is none
 */
export function noteRefusedSignIn(
  service: Service,
  account: string | null,
  cause: RefusalCause,
  requestId: string | null,
): void {
  service.background.run(`refused sign-in ${requestId}`, async () => {
    const now = service.now()
    const sampled = {
      sign_in_refused_at: { $not: { $gt: new Date(now.getTime() - sampledOver) } },
      [`events.${maxWaiting}`]: { $exists: false },
    }
    await service.store.tryWrite({
      account: account ?? '',
      authority: { kind: 'system' },
      origin: { ...systemOrigin, requestId },
      now,
      states: ['pending', 'active', 'closing'],
      condition: sampled as Filter<AccountDocument>,
      set: { sign_in_refused_at: now },
      event: { type: 'session.refused', changes: { cause: { before: null, after: cause } } },
      alone: true,
    })
  })
}
