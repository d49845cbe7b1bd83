import { useSignal } from '@preact/signals'
import type { OwnHold } from '../../client/src/index.ts'
import { api } from '../base/api.ts'
import type { Failed } from '../base/form.ts'
import { t } from '../base/language.ts'
import { visitor } from '../base/visit.ts'
import { Problem } from './problem.tsx'

/** The button by which an owner does what a hold asks for, where a mail does it. */
export function RequirementHelp({ hold }: { hold: OwnHold }) {
  const isSent = useSignal(false)
  const failed = useSignal<Failed | null>(null)
  const words = t().holds
  const email = visitor.value.account?.email ?? ''
  const help = {
    email_verified: { label: words.sendConfirmation, send: () => api.me.resendVerification() },
    password_changed: { label: words.sendReset, send: () => api.passwords.requestReset({ email }) },
    second_factor: undefined,
  }[hold.requirement ?? 'second_factor']
  if (help === undefined || hold.state !== 'active') return null
  const onClick = async () => {
    const result = await help.send()
    isSent.value = result.ok
    failed.value = result.ok ? null : result
  }
  return (
    <>
      <Problem failed={failed.value} />
      <p class="actions">
        <button type="button" onClick={onClick}>
          {help.label}
        </button>
        <span role="status">{isSent.value && words.mailSent}</span>
      </p>
    </>
  )
}
