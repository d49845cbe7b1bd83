import type { ComponentChildren } from 'preact'
import type { Hold } from '../../client/src/index.ts'
import { pathTo } from '../base/api.ts'
import { formatTime, t } from '../base/language.ts'
import { openAppeal } from './claims.ts'
import { HoldTags } from './hold-row.tsx'
import { actionWords, w } from './words.ts'

/** What a hold is, as staff see it; beside its appeal without the link to it. */
export function HoldFacts({ hold, isOfAppeal = false }: { hold: Hold; isOfAppeal?: boolean }) {
  const words = w().hold
  const appeal = openAppeal(hold)
  const rows: [string, ComponentChildren][] = [
    [
      words.account,
      <a key="account" href={pathTo(`console/accounts/${hold.account_id}`)}>
        {hold.account_username ?? w().common.gone}
      </a>,
    ],
    [w().place.kind, w().holds.kinds[hold.kind]],
    [t().holds.blocked, actionWords(hold.actions).join(', ')],
    [t().holds.since, formatTime(hold.since)],
    [t().holds.until, hold.until === null ? t().holds.openEnd : formatTime(hold.until)],
    [words.placedBy, hold.created_by_username ?? hold.source.rule ?? hold.source.type],
    [w().place.message, written(hold.message)],
    [w().place.note, written(hold.note)],
    [w().place.caseRef, hold.case_ref],
    [
      t().appeal.title,
      appeal !== null && !isOfAppeal && (
        <a key="appeal" href={pathTo(`console/appeals/${appeal.id}`)}>
          {w().holds.appealWaits}
        </a>
      ),
    ],
  ]
  return (
    <>
      <p>
        <HoldTags hold={hold} />
      </p>
      <dl>
        {rows.map(
          ([name, value]) =>
            value !== null &&
            value !== false && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  )
}

/** What a person wrote, which may run from right to left. */
const written = (text: string | null) => text !== null && <bdi>{text}</bdi>
