import type { Appeal, Hold } from '../../client/src/index.ts'
import { pathTo } from '../base/api.ts'
import { formatShort } from '../base/language.ts'
import { assigneeOf, claimableOf, isMine, openAppeal } from './claims.ts'
import { titleOf } from './reason-titles.ts'
import { w } from './words.ts'

export const isOver = ({ state }: Hold) => state !== 'active' && state !== 'scheduled'

/** Where a hold is worked on: at the appeal that waits, or else at the hold. */
export function placeOf(hold: Hold): string {
  const appeal = openAppeal(hold)
  return pathTo(appeal === null ? `console/holds/${hold.ref}` : `console/appeals/${appeal.id}`)
}

interface HoldRowProps {
  hold: Hold
  href: string
  /** Whether it is on the screen of the account, which then is not named. */
  isOfAccount?: boolean
}

/** A hold as a link: whose it is, why, what is due, who works on it. What is urgent is said in words. */
export function HoldRow({ hold, href, isOfAccount = false }: HoldRowProps) {
  const { ref, account_username: username, reason, kind } = hold
  return (
    <a data-row={ref} href={href}>
      <strong>{isOfAccount ? titleOf(reason) : (username ?? w().common.gone)}</strong>
      <span>
        {!isOfAccount && titleOf(reason)} <small>{w().holds.kinds[kind]}</small>
      </span>
      <HoldTags hold={hold} />
    </a>
  )
}

/** An appeal in a list without its hold. */
export function AppealRow({ appeal }: { appeal: Appeal }) {
  const { id, hold_ref: ref, account_username: username, state, created_at: time } = appeal
  const item = claimableOf(appeal)
  const { username: assignee } = assigneeOf(item)
  const words = w()
  return (
    <a data-row={ref} href={pathTo(`console/appeals/${id}`)}>
      <strong>{username ?? words.common.gone}</strong>
      <span>
        {words.appeal.title} <small>{formatShort(time)}</small>
      </span>
      <span class="tags">
        <span class="tag appeal">
          {openAppeal(item) === null ? words.appeal.states[state] : words.holds.appealWaits}
        </span>
        {assignee !== null && (
          <span class="tag">{isMine(item) ? words.holds.claimedByYou : words.holds.claimedBy(assignee)}</span>
        )}
      </span>
    </a>
  )
}

/** What matters about a hold now. */
export function HoldTags({ hold }: { hold: Hold }) {
  const words = w().holds
  const { username } = assigneeOf(hold)
  const isLate = !isOver(hold) && Date.parse(hold.review_due_at) < Date.now()
  return (
    <span class="tags">
      {hold.state !== 'active' && <span class="tag">{words.states[hold.state]}</span>}
      {openAppeal(hold) !== null && <span class="tag appeal">{words.appealWaits}</span>}
      {isLate && <span class="tag late">{words.overdue(formatShort(hold.review_due_at))}</span>}
      {!isLate && !isOver(hold) && <small>{words.due(formatShort(hold.review_due_at))}</small>}
      {username !== null && <span class="tag">{isMine(hold) ? words.claimedByYou : words.claimedBy(username)}</span>}
    </span>
  )
}
