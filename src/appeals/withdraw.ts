import type { Caller } from '../accounts/caller.ts'
import { applyOnce } from '../accounts/once.ts'
import { literal } from '../database/expression.ts'
import { retryOnRace } from '../database/transaction.ts'
import { type AppealRecord, appealTag, ownAppealView } from '../enforcement/appeal.ts'
import { changesOf } from '../holds/hold-events.ts'
import { writeHold } from '../holds/write.ts'
import type { Precondition } from '../http/etag.ts'
import { requireVersion } from '../http/preconditions.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { readAppeal } from './find-appeals.ts'
import { isMootByNow, requireOpen } from './open-appeal.ts'
import { appealOf, ownAppealHref } from './submit.ts'

/**
 * Withdraws one of the caller's appeals. Another may follow within the window.
 *
 * @throws Problem `not_found`; `precondition_failed` or `version_conflict` if a version was named; `invalid_transition`
 *   when it is no longer open; `session_expired`
 */
export function withdrawAppeal(
  service: Service,
  caller: Caller,
  ref: string,
  id: string,
  expected: Precondition,
): Promise<AppealRecord> {
  const withdraw = async () => {
    const target = await readAppeal(service, id)
    const { appeal } = target
    if (appeal.account_id !== caller.account._id || appeal.hold_ref !== ref) {
      throw new Problem('not_found', {
        detail: {
          en: 'You have no such appeal against this hold.',
          de: 'Diesen Einspruch gegen die Sperre haben Sie nicht eingelegt.',
        },
      })
    }
    const now = service.now()
    if (await isMootByNow(service, target, now)) return null
    await requireVersion(expected, false, {
      tag: appealTag(appeal),
      number: appeal.version,
      href: ownAppealHref(appeal),
      attempt: caller.origin.attempt,
      show: () => ownAppealView(appeal),
    })
    requireOpen(target, ownAppealHref(appeal))
    const { hold } = target
    const withdrawn: AppealRecord = { ...appeal, state: 'withdrawn', version: appeal.version + 1, updated_at: now }
    const written = await writeHold(service, {
      current: { record: hold, appeal },
      members: {},
      appeal: withdrawn,
      authority: { kind: 'owner', action: 'floor', session: caller.session.token_hash },
      origin: caller.origin,
      now,
      event: {
        type: 'appeal.withdrawn',
        holdRef: ref,
        changes: {
          ...changesOf(hold, { ...hold, appeal_state: 'withdrawn' }),
          appeal: { before: literal({ id, state: appeal.state }), after: literal({ id, state: 'withdrawn' }) },
        },
      },
    })
    return written && withdrawn
  }
  return applyOnce(
    service,
    async () => caller.account._id,
    appealOf,
    () => service.inTurn(`hold ${ref}`, () => retryOnRace(withdraw)),
  )
}
