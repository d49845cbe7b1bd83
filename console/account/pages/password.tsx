import { useSignal } from '@preact/signals'
import { api } from '../../base/api.ts'
import { atField, useForm } from '../../base/form.ts'
import { t } from '../../base/language.ts'
import { settings } from '../../base/visit.ts'
import { Field } from '../../components/field.tsx'
import { Submit } from '../../components/submit.tsx'
import { OwnChange } from '../own-change.tsx'
import { OwnPassword } from '../own-password.tsx'
import { own } from '../words.ts'

/** Changes the password, which ends all other sessions. */
export default function Password() {
  const said = useSignal('')
  const words = own().password
  const form = useForm({ current_password: '', password: '' }, async (input, form) => {
    said.value = ''
    const result = await api.me.changePassword(input)
    if (!result.ok) return atField(result, 'invalid_credentials', 'current_password', t().fields.wrongPassword)
    said.value = own().password.changed
    form.reset()
    return result
  })
  const least = settings.value?.password.min
  return (
    <OwnChange title={words.title} failed={form.failed.value} said={said.value}>
      <p>{words.text}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <OwnPassword field={form.field('current_password')} label={words.current} />
        <Field
          {...form.field('password')}
          label={t().fields.newPassword}
          hint={least === undefined ? undefined : t().fields.passwordHint(least)}
          type="password"
          autocomplete="new-password"
        />
        <Submit busy={form.busy}>{words.button}</Submit>
      </form>
    </OwnChange>
  )
}
