import { useLocation } from 'preact-iso'
import { api, pathTo } from '../../base/api.ts'
import { accepted, atField, useForm } from '../../base/form.ts'
import { t } from '../../base/language.ts'
import { readVisitor, settings } from '../../base/visit.ts'
import { Field } from '../../components/field.tsx'
import { IdentityFields } from '../../components/identity-fields.tsx'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { Submit } from '../../components/submit.tsx'
import { own } from '../words.ts'

/** Creates the first admin with the token that the service has printed at its start. */
export default function SetUp() {
  const { route } = useLocation()
  const form = useForm({ setup_token: '', username: '', email: '', password: '' }, async (input, { key }) => {
    const result = await api.admin.setUp(input, { idempotencyKey: key() })
    if (!result.ok) return atField(result, 'invalid_credentials', 'setup_token', own().setUp.wrongToken)
    await readVisitor()
    route(pathTo('account/'))
    if (settings.value !== null) settings.value = { ...settings.value, set_up: true }
    return accepted
  })
  const words = own().setUp
  if (settings.value?.set_up === true) {
    return (
      <Page title={words.done}>
        <p>{words.doneText}</p>
        <p>
          <a href={pathTo('account/')}>{t().common.toAccount}</a>
        </p>
      </Page>
    )
  }
  return (
    <Page title={words.title}>
      <p>{words.text}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <Problem failed={form.failed.value} />
        <Field {...form.field('setup_token')} label={t().fields.setupToken} />
        <IdentityFields form={form} />
        <Submit busy={form.busy}>{words.button}</Submit>
      </form>
    </Page>
  )
}
