import { useSignal } from '@preact/signals'
import { useRoute } from 'preact-iso'
import type { Appeal, Hold, Success } from '../../../client/src/index.ts'
import { api, pathTo } from '../../base/api.ts'
import type { Failed } from '../../base/form.ts'
import { formatTime, t } from '../../base/language.ts'
import { useRead } from '../../base/read.ts'
import { visitor } from '../../base/visit.ts'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { ClaimButton } from '../claim-button.tsx'
import { claimableOf } from '../claims.ts'
import { appealMembers, Decide } from '../decide.tsx'
import { Evidence } from '../evidence.tsx'
import { HoldFacts } from '../hold-facts.tsx'
import { isOver } from '../hold-row.tsx'
import { useKeys } from '../keys.ts'
import { News } from '../news.tsx'
import { titleOf } from '../reason-titles.ts'
import { Trail } from '../trail.tsx'
import { w } from '../words.ts'

interface Case {
  appeal: Success<Appeal>
  hold: Hold
}

/** An appeal beside the hold that it is against, its evidence and its trail. */
export default function AppealPage() {
  const { id = '' } = useRoute().params
  return <OneAppeal key={id} id={id} />
}

function OneAppeal({ id }: { id: string }) {
  const { shown, failed, reload } = useRead(() => readCase(id), [id])
  const stillInForce = useSignal<string[] | null>(null)
  const words = w().appeal
  const focusOn = (selector: string) => () => document.querySelector<HTMLElement>(selector)?.focus()
  useKeys([
    { keys: 'd', label: words.decide, run: focusOn('#decide select') },
    { keys: 'n', label: w().place.note, run: focusOn('#decide textarea[name=note]') },
  ])
  if (shown.value === null) {
    return (
      <Page title={words.title}>
        <Problem failed={failed.value} />
        {failed.value === null && <p role="status">{t().common.loading}</p>}
      </Page>
    )
  }
  const { appeal: read, hold } = shown.value.data
  const appeal = read.data
  const { decision } = appeal
  const isOpen = appeal.state === 'submitted' || appeal.state === 'in_review'
  return (
    <Page title={words.of(appeal.account_username ?? w().common.gone)}>
      <Problem failed={failed.value} />
      <News concerns={(event) => event.hold_ref === hold.ref} reload={reload} />
      {isOpen && (
        <ClaimButton
          item={claimableOf(appeal)}
          saw={{ ...appeal }}
          members={appealMembers}
          read={() => api.admin.appeals.get(id)}
          reload={reload}
        />
      )}
      <div class="columns">
        <section>
          <h2>{words.text}</h2>
          <p class="hint">{words.sent(formatTime(appeal.created_at), words.states[appeal.state] ?? appeal.state)}</p>
          <blockquote>{appeal.text}</blockquote>
          {appeal.assignee !== null && appeal.assignee !== visitor.value.account?.id && (
            <p class="tag">{w().holds.claimedBy(appeal.assignee_username ?? '')}</p>
          )}
          {decision !== null && (
            <figure>
              <figcaption>{words.answer}</figcaption>
              <blockquote>{decision.reason}</blockquote>
            </figure>
          )}
          {stillInForce.value !== null && <StillInForce refs={stillInForce.value} />}
          {isOpen && (
            <Decide
              read={read}
              hold={hold}
              onDecided={async (refs) => {
                stillInForce.value = refs
                await reload()
              }}
              onChanged={reload}
            />
          )}
        </section>
        <section>
          <h2>
            <a href={pathTo(`console/holds/${hold.ref}`)}>{titleOf(hold.reason)}</a>
          </h2>
          <HoldFacts hold={hold} isOfAppeal />
          <Evidence hold={hold.ref} isOpen={!isOver(hold)} />
        </section>
      </div>
      <Trail account={hold.account_id} hold={hold.ref} />
    </Page>
  )
}

/** What granting an appeal has left in force. */
function StillInForce({ refs }: { refs: readonly string[] }) {
  const words = w().appeal
  if (refs.length === 0) return <p class="notice">{words.nothingLeft}</p>
  return (
    <div class="notice">
      <p>{words.stillInForce}</p>
      <ul>
        {refs.map((ref) => (
          <li key={ref}>
            <a href={pathTo(`console/holds/${ref}`)}>{ref}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

async function readCase(id: string): Promise<Success<Case> | Failed> {
  const appeal = await api.admin.appeals.get(id)
  if (!appeal.ok) return appeal
  const hold = await api.admin.holds.get(appeal.data.hold_ref)
  return hold.ok ? { ...hold, data: { appeal, hold: hold.data } } : hold
}
