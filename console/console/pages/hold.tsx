import { useRoute } from 'preact-iso'
import { api, pathTo } from '../../base/api.ts'
import { t } from '../../base/language.ts'
import { useRead } from '../../base/read.ts'
import { visitor } from '../../base/visit.ts'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { ClaimButton } from '../claim-button.tsx'
import { EditHold } from '../edit-hold.tsx'
import { Evidence } from '../evidence.tsx'
import { HoldFacts } from '../hold-facts.tsx'
import { holdMembers } from '../hold-members.ts'
import { isOver } from '../hold-row.tsx'
import { useKeys } from '../keys.ts'
import { Lift } from '../lift.tsx'
import { News } from '../news.tsx'
import { titleOf } from '../reason-titles.ts'
import { Trail } from '../trail.tsx'
import { w } from '../words.ts'

/** One hold: what it is, editing it, lifting it, its claim and its trail. */
export default function HoldPage() {
  const { ref = '' } = useRoute().params
  return <OneHold key={ref} id={ref} />
}

function OneHold({ id: ref }: { id: string }) {
  const { shown, failed, reload } = useRead(() => api.admin.holds.get(ref), [ref])
  const words = w().hold
  const read = shown.value
  const focusOn = (selector: string) => () => document.querySelector<HTMLElement>(selector)?.focus()
  useKeys([
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
  const isOwn = hold.account_id === visitor.value.account?.id
  return (
    <Page title={titleOf(hold.reason)} code={ref}>
      <Problem failed={failed.value} onFollowed={reload} />
      <News concerns={(event) => event.hold_ref === ref} reload={reload} />
      {isOwn && <p class="notice">{words.own}</p>}
      {!isOver(hold) && !isOwn && (
        <ClaimButton
          item={hold}
          saw={{ ...hold }}
          members={holdMembers}
          read={() => api.admin.holds.get(ref)}
          reload={reload}
        />
      )}
      <div class="columns">
        <section>
          <h2>{words.facts}</h2>
          <HoldFacts hold={hold} />
          <Evidence hold={ref} isOpen={!isOver(hold) && !isOwn} />
          {isOver(hold) && (
            <p>
              <a href={pathTo(`console/accounts/${hold.account_id}/hold`)}>{words.again}</a>
            </p>
          )}
        </section>
        {!isOver(hold) && !isOwn && (
          <div>
            <Lift read={read} onChanged={reload} />
            <div id="edit">
              <EditHold read={read} onChanged={reload} />
            </div>
          </div>
        )}
      </div>
      <Trail account={hold.account_id} hold={ref} />
    </Page>
  )
}
