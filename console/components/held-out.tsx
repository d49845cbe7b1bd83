import type { AccountHeld } from '../../client/src/index.ts'
import { pathTo } from '../base/api.ts'
import { formatTime, t } from '../base/language.ts'
import { HoldCard } from './hold-card.tsx'
import { Page } from './page.tsx'

export type HeldSignIn = AccountHeld

/** A held sign-in that got no session to read the holds with, as after wrong passwords: what the refusal itself says. */
export default function HeldOut({ held, onBack }: { held: HeldSignIn; onBack: () => void }) {
  const words = t().holds
  const canReset = held.next.some(({ rel }) => rel === 'reset-password')
  return (
    <Page title={words.closed}>
      <p>{words.closedText}</p>
      {held.until !== null && <p>{t().common.tryAgainAt(formatTime(held.until))}</p>}
      {held.holds.map((hold) => (
        <HoldCard key={hold.ref} hold={hold} />
      ))}
      <p class="actions">
        <button type="button" onClick={onBack}>
          {t().signIn.back}
        </button>
        {canReset && <a href={pathTo('account/forgot')}>{t().signIn.forgot}</a>}
      </p>
    </Page>
  )
}
