import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso'
import { api, pathTo } from '../../base/api.ts'
import { accepted, useForm } from '../../base/form.ts'
import { language, t } from '../../base/language.ts'
import { readVisitor, settings } from '../../base/visit.ts'
import { Field } from '../../components/field.tsx'
import { IdentityFields } from '../../components/identity-fields.tsx'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { Submit } from '../../components/submit.tsx'
import { own } from '../words.ts'

/** Creates an account. Where the service conceals who has one, the page is the same for every address. */
export default function SignUp() {
  const { route } = useLocation()
  const sentTo = useSignal<string | null>(null)
  const byInvitation = settings.value?.sign_up === 'invitation'
  const initial = { username: '', email: '', password: '', invitation: '' }
  const form = useForm(initial, async ({ username, email, password, invitation }, { key }) => {
    const input = { username, email, password, locale: language.value, ...(byInvitation ? { invitation } : {}) }
    const result = await api.accounts.signUp(input, { idempotencyKey: key() })
    if (!result.ok) return result
    if (result.data.account === undefined) {
      sentTo.value = email
      return accepted
    }
    await readVisitor()
    route(pathTo('account/'))
    return accepted
  })
  const words = own().signUp
  if (sentTo.value !== null) {
    return (
      <Page title={words.sent}>
        <p>{words.sentText(sentTo.value)}</p>
      </Page>
    )
  }
  return (
    <Page title={words.title}>
      {byInvitation && <p>{words.byInvitation}</p>}
      <form onSubmit={form.onSubmit} noValidate>
        <Problem failed={form.failed.value} />
        <IdentityFields form={form} />
        {byInvitation && <Field {...form.field('invitation')} label={t().fields.invitation} />}
        <Submit busy={form.busy}>{words.button}</Submit>
      </form>
      <p>
        <a href={pathTo('account/')}>{words.signIn}</a>
      </p>
    </Page>
  )
}
