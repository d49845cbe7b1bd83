import type { Caller } from '../accounts/caller.ts'
import { literal } from '../accounts/store.ts'
import { requireVersion } from '../accounts/versions.ts'
import type { Holdfast } from '../holdfast.ts'
import { changesOf } from '../holds/changes.ts'
import { readOwnHold } from '../holds/find.ts'
import { isRunning } from '../holds/hold.ts'
import { recordExpiry } from '../holds/sweep.ts'
import { writeHold } from '../holds/write.ts'
import type { Precondition } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import { untilExplained } from '../mongo/transaction.ts'
import { type AppealRecord, appealsAllowedFrom, appealTag, endOpenAppeal, isOpen, ownAppealView } from './appeal.ts'

/**
 * Withdraws one of the caller's appeals. Another may follow within the window.
 *
 * @throws Problem `not_found`; `precondition_failed` or `version_conflict` where a version was named;
 *   `invalid_transition` when it is no longer open; `session_expired`
 */
export function withdrawAppeal(
  service: Holdfast,
  caller: Caller,
  ref: string,
  id: string,
  asked: Precondition,
): Promise<AppealRecord> {
  return untilExplained(
    async () => {
      const record = await readOwnHold(service, caller, ref)
      const appeal = await service.db.appeals.findOne({ _id: id })
      if (appeal === null || appeal.hold_ref !== record._id) {
        throw new Problem('not_found', { detail: 'The hold has no such appeal.' })
      }
      const now = service.now()
      if (isOpen(appeal.state) && record.state === 'open' && !isRunning(record, now)) {
        await recordExpiry(service, record, now) // which makes the appeal moot
        return null
      }
      requireVersion(asked, false, {
        tag: appealTag(appeal),
        number: appeal.version,
        href: `/v1/me/holds/${ref}`,
        attempt: caller.origin.attempt,
        show: () => ownAppealView(appeal),
      })
      if (!isOpen(appeal.state)) throw over(appeal)
      const written = await writeHold(service, {
        record,
        members: { appeal_state: 'withdrawn' },
        authority: { kind: 'owner', action: 'floor', session: caller.session.token_hash },
        origin: caller.origin,
        now,
        event: {
          type: 'appeal.withdrawn',
          holdRef: ref,
          changes: {
            ...changesOf(record, { ...record, appeal_state: 'withdrawn' }),
            appeal: { before: literal({ id, state: appeal.state }), after: literal({ id, state: 'withdrawn' }) },
          },
        },
        also: (transaction) => endOpenAppeal(service, ref, 'withdrawn', now, transaction),
      })
      return written === null ? null : { ...appeal, state: 'withdrawn', version: appeal.version + 1, updated_at: now }
    },
    async () => {},
  )
}

function over(appeal: AppealRecord): Problem {
  return new Problem('invalid_transition', {
    detail: `The appeal is ${appeal.state}.`,
    current: { state: appeal.state, allowed: appealsAllowedFrom(appeal.state) },
    next: [{ rel: 'read-hold', title: 'Read the hold', method: 'GET', href: `/v1/me/holds/${appeal.hold_ref}` }],
  })
}
