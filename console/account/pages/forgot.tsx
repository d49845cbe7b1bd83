import { useSignal } from '@preact/signals'
import { api, pathTo } from '../../base/api.ts'
import { useForm } from '../../base/form.ts'
import { t } from '../../base/language.ts'
import { Field } from '../../components/field.tsx'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { Submit } from '../../components/submit.tsx'
import { own } from '../words.ts'

/** Sends a mail with a link to set a new password; the page is the same whether or not the address has an account. */
export default function Forgot() {
  const sentTo = useSignal<string | null>(null)
  const form = useForm({ email: '' }, async ({ email }, { key }) => {
    const result = await api.passwords.requestReset({ email }, { idempotencyKey: key() })
    if (result.ok) sentTo.value = email
    return result
  })
  const words = own().forgot
  const back = (
    <p>
      <a href={pathTo('account/')}>{t().signIn.back}</a>
    </p>
  )
  if (sentTo.value !== null) {
    return (
      <Page title={words.sent}>
        <p>{words.sentText(sentTo.value)}</p>
        {back}
      </Page>
    )
  }
  return (
    <Page title={words.title}>
      <p>{words.text}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <Problem failed={form.failed.value} />
        <Field {...form.field('email')} label={t().fields.email} type="email" autocomplete="email" />
        <Submit busy={form.busy}>{words.button}</Submit>
      </form>
      {back}
    </Page>
  )
}
