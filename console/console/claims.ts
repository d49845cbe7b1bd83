import type { Appeal, Hold } from '../../client/src/index.ts'
import { api } from '../base/api.ts'
import type { Failed } from '../base/form.ts'
import { visitor } from '../base/visit.ts'
import { say } from './notice.tsx'
import { w } from './words.ts'

/** What is claimed: a hold, or the appeal against it. */
export type Claimable = Pick<Hold, 'ref' | 'appeal' | 'assignee' | 'assignee_username'>

/** An appeal that was read without its hold. */
export function claimableOf(appeal: Appeal): Claimable {
  return { ref: appeal.hold_ref, appeal, assignee: null, assignee_username: null }
}

/** The appeal against a hold that waits for a decision. */
export function openAppeal({ appeal }: Pick<Hold, 'appeal'>): NonNullable<Hold['appeal']> | null {
  return appeal?.state === 'submitted' || appeal?.state === 'in_review' ? appeal : null
}

/** Who works on a hold: where an appeal is open, on the appeal. */
export function assigneeOf(hold: Claimable): { id: string | null; username: string | null } {
  const { assignee, assignee_username } = openAppeal(hold) ?? hold
  return { id: assignee, username: assignee_username }
}

export const isMine = (hold: Claimable) => assigneeOf(hold).id === visitor.value.account?.id

/** Claims what waits for a decision, the appeal or else the hold; releases it where the person has claimed it. */
export async function toggleClaim(hold: Claimable, onChanged: () => Promise<void>): Promise<{ ok: true } | Failed> {
  const wasMine = isMine(hold)
  const result = await (wasMine ? release(hold) : claim(hold))
  if (!result.ok) return result
  await onChanged()
  const words = w().claims
  const undo = async () => {
    await (wasMine ? claim(hold) : release(hold))
    await onChanged()
  }
  say(wasMine ? words.released(hold.ref) : words.claimed(hold.ref), undo)
  return { ok: true }
}

function claim(hold: Claimable): Promise<{ ok: true } | Failed> {
  const appeal = openAppeal(hold)
  return appeal === null ? api.admin.holds.claim(hold.ref) : api.admin.appeals.claim(appeal.id)
}

function release(hold: Claimable): Promise<{ ok: true } | Failed> {
  const appeal = openAppeal(hold)
  return appeal === null ? api.admin.holds.release(hold.ref) : api.admin.appeals.release(appeal.id)
}
