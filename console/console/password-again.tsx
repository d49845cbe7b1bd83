import { api } from '../base/api.ts'
import { type Failed, useForm } from '../base/form.ts'
import { t } from '../base/language.ts'
import { visitor } from '../base/visit.ts'
import { Dialog } from '../components/dialog.tsx'
import { Field } from '../components/field.tsx'
import { Problem } from '../components/problem.tsx'
import { Submit } from '../components/submit.tsx'
import { w } from './words.ts'

/** Gives the password again, in a dialog. */
export function PasswordAgain({ go }: { go: (isGiven: boolean) => void }) {
  const words = w().stepUp
  const needsCode = visitor.value.account?.second_factor.enabled === true
  const form = useForm({ password: '', code: '' }, async ({ password, code }) => {
    const body = needsCode ? { password, code } : { password }
    const result = await api.request({ method: 'POST', href: '/web/session/step-up', body })
    if (result.ok) go(true)
    return result as { ok: true } | Failed
  })
  return (
    <Dialog title={words.title} closing={w().common.cancel} onClose={() => go(false)}>
      <p>{words.text}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <Problem failed={form.failed.value} />
        <Field
          {...form.field('password')}
          label={t().fields.password}
          type="password"
          autocomplete="current-password"
          isFocused
        />
        {needsCode && (
          <Field
            {...form.field('code')}
            label={t().fields.code}
            hint={t().fields.codeHint}
            autocomplete="one-time-code"
          />
        )}
        <Submit busy={form.busy}>{words.button}</Submit>
      </form>
    </Dialog>
  )
}
