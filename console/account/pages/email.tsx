import { useSignal } from '@preact/signals'
import { api } from '../../base/api.ts'
import { atField, type Failed, useForm } from '../../base/form.ts'
import { useFreshVisitor } from '../../base/fresh.ts'
import { t } from '../../base/language.ts'
import { readVisitor, visitor } from '../../base/visit.ts'
import { Field } from '../../components/field.tsx'
import { Submit } from '../../components/submit.tsx'
import { OwnChange } from '../own-change.tsx'
import { OwnPassword } from '../own-password.tsx'
import { own } from '../words.ts'

/** Changes the address. The new one waits until its owner confirms it, and the change can be cancelled until then. */
export default function Email() {
  const said = useSignal('')
  const failed = useSignal<Failed | null>(null)
  const words = own().email
  const form = useForm({ email: '', password: '' }, async (input, form) => {
    said.value = ''
    failed.value = null
    const result = await api.me.changeEmail(input)
    if (!result.ok) return atField(result, 'invalid_credentials', 'password', t().fields.wrongPassword)
    await readVisitor()
    said.value = own().email.sent(result.data.email_pending)
    form.reset()
    return result
  })
  useFreshVisitor()
  const cancel = async () => {
    const result = await api.me.cancelEmailChange()
    failed.value = result.ok ? null : result
    await readVisitor()
    said.value = result.ok ? own().email.cancelled : ''
  }
  const { email = '', email_verified: isVerified, email_pending: pending } = visitor.value.account ?? {}
  return (
    <OwnChange title={words.title} failed={failed.value ?? form.failed.value} said={said.value}>
      <p>{words.now(email, isVerified === true)}</p>
      {pending != null && (
        <div class="notice" data-pending>
          <p>
            <strong>{words.waits(pending)}</strong>
          </p>
          <p>{words.waitsText(email)}</p>
          <p class="actions">
            <button type="button" onClick={cancel}>
              {words.cancel}
            </button>
          </p>
        </div>
      )}
      <p>{words.text}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <Field {...form.field('email')} label={words.field} type="email" autocomplete="email" />
        <OwnPassword field={form.field('password')} />
        <Submit busy={form.busy}>{words.button}</Submit>
      </form>
    </OwnChange>
  )
}
