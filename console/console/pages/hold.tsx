import { useSignal } from '@preact/signals'
import { useRoute } from 'preact-iso'
import { api, pathTo } from '../../base/api.ts'
import type { Failed } from '../../base/form.ts'
import { t } from '../../base/language.ts'
import { useRead } from '../../base/read.ts'
import { visitor } from '../../base/visit.ts'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { isMine, toggleClaim } from '../claims.ts'
import { clashOf } from '../conflict.ts'
import { ConflictDialog } from '../conflict-dialog.tsx'
import { EditHold } from '../edit-hold.tsx'
import { HoldFacts } from '../hold-facts.tsx'
import { holdMembers } from '../hold-members.ts'
import { isOver } from '../hold-row.tsx'
import { useKeys } from '../keys.ts'
import { Lift } from '../lift.tsx'
import { Trail } from '../trail.tsx'
import { w } from '../words.ts'

/** One hold: what it is, editing it, lifting it, its claim and its trail. */
export default function HoldPage() {
  const { ref = '' } = useRoute().params
  const { shown, failed, reload } = useRead(() => api.admin.holds.get(ref), [ref])
  const refused = useSignal<Failed | null>(null)
  const words = w().hold
  const read = shown.value
  const focusOn = (selector: string) => () => document.querySelector<HTMLElement>(selector)?.focus()
  const toggle = async () => {
    if (read === null) return
    const result = await toggleClaim(read.data, reload)
    refused.value = result.ok ? null : result
  }
  useKeys([
    { keys: 'c', label: words.claimKey, run: toggle },
    { keys: 'l', label: words.lift, run: focusOn('#lift textarea') },
    { keys: 'n', label: w().place.note, run: focusOn('#edit textarea[name=note]') },
  ])
  if (read === null) {
    return (
      <Page title={ref}>
        <Problem failed={failed.value} />
        {failed.value === null && <p role="status">{t().common.loading}</p>}
      </Page>
    )
  }
  const hold = read.data
  const clash = clashOf(refused.value)
  const isOwn = hold.account_id === visitor.value.account?.id
  return (
    <Page title={`${hold.reason.title} · ${ref}`}>
      <Problem failed={failed.value ?? (clash === null ? refused.value : null)} onFollowed={reload} />
      {isOwn && <p class="notice">{words.own}</p>}
      {!isOver(hold) && !isOwn && (
        <p class="actions">
          <button type="button" onClick={toggle}>
            {isMine(hold) ? w().queue.release : w().queue.claim}
          </button>
        </p>
      )}
      <div class="columns">
        <section>
          <h2>{words.facts}</h2>
          <HoldFacts hold={hold} />
          {isOver(hold) && (
            <p>
              <a href={pathTo(`console/accounts/${hold.account_id}/hold`)}>{words.again}</a>
            </p>
          )}
        </section>
        {!isOver(hold) && !isOwn && (
          <>
            <Lift read={read} onChanged={reload} />
            <div id="edit">
              <EditHold read={read} onChanged={reload} />
            </div>
          </>
        )}
      </div>
      <Trail account={hold.account_id} hold={ref} />
      {clash !== null && (
        <ConflictDialog
          clash={clash}
          hold={ref}
          saw={{ ...hold }}
          yours={{ assignee_username: visitor.value.account?.username }}
          members={holdMembers}
          read={() => api.admin.holds.get(ref)}
          onKeep={() => {
            refused.value = null
            reload()
          }}
          onReleased={toggle}
          onClose={() => (refused.value = null)}
        />
      )}
    </Page>
  )
}
