import { useSignal } from '@preact/signals'
import type { OwnHold } from '../../client/src/index.ts'
import { api, pathTo } from '../base/api.ts'
import type { Failed } from '../base/form.ts'
import { t } from '../base/language.ts'
import { visitor } from '../base/visit.ts'
import { Problem } from './problem.tsx'

interface Help {
  /** Where it is done, and what the link says. */
  page?: string
  open?: string
  /** What sends a mail, and what its button says. */
  label?: string
  send?: () => PromiseLike<{ ok: true } | Failed>
}

/** The way to do what a hold asks for: a page, or a mail. */
export function RequirementHelp({ hold }: { hold: OwnHold }) {
  const isSent = useSignal(false)
  const failed = useSignal<Failed | null>(null)
  const words = t().holds
  const email = visitor.value.account?.email ?? ''
  const help = {
    email_verified: { label: words.sendConfirmation, send: () => api.me.resendVerification() },
    password_changed: {
      page: 'account/password',
      open: words.changePassword,
      label: words.sendReset,
      send: () => api.passwords.requestReset({ email }),
    },
    second_factor: { page: 'account/factor?again', open: words.addFactor },
  }
  if (hold.requirement == null || hold.state !== 'active') return null
  const { page, open, label, send }: Help = help[hold.requirement]
  const onClick = async () => {
    const result = await send?.()
    if (result === undefined) return
    isSent.value = result.ok
    failed.value = result.ok ? null : result
  }
  return (
    <>
      <Problem failed={failed.value} />
      <p class="actions">
        {page !== undefined && <a href={pathTo(page)}>{open}</a>}
        {send !== undefined && (
          <button type="button" onClick={onClick}>
            {label}
          </button>
        )}
        <span role="status">{isSent.value && words.mailSent}</span>
      </p>
    </>
  )
}
