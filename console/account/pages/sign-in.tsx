import { useSignal } from '@preact/signals'
import { api, pathTo } from '../../base/api.ts'
import { accepted, useForm } from '../../base/form.ts'
import { t } from '../../base/language.ts'
import { readVisitor, visitor } from '../../base/visit.ts'
import { Field } from '../../components/field.tsx'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { Submit } from '../../components/submit.tsx'
import { HeldOut, type HeldSignIn } from './held-out.tsx'

/**
 * Signs in, also to an account whose sign-in is held: then the browser has a restricted session, and the page shows the
 * holds.
 */
export default function SignIn({ isNeeded = false }: { isNeeded?: boolean }) {
  const needsCode = useSignal(false)
  const isCookieRefused = useSignal(false)
  const held = useSignal<HeldSignIn | null>(null)
  const form = useForm({ login: '', password: '', code: '' }, async ({ login, password, code }, { key }) => {
    const given = needsCode.value ? { login, password, code } : { login, password }
    const result = await api.sessions.signIn(given, { idempotencyKey: key() })
    const problem = !result.ok && result.kind === 'problem' ? result.problem : null
    if (problem?.code === 'second_factor_required') needsCode.value = true
    if (!result.ok && problem?.code !== 'account_held') return result
    await readVisitor()
    if (visitor.value.account !== null) return accepted
    if (problem?.code === 'account_held') held.value = problem
    else isCookieRefused.value = true
    return accepted
  })
  const words = t().signIn
  if (held.value !== null) return <HeldOut held={held.value} onBack={() => (held.value = null)} />
  const refused = form.failed.value
  const code = refused?.kind === 'problem' ? refused.problem.code : null
  const isWrong = code === 'invalid_credentials'
  const asksForCode = code === 'second_factor_required'
  return (
    <Page title={words.title}>
      {isNeeded && <p>{words.needed}</p>}
      <form onSubmit={form.onSubmit} noValidate>
        {isWrong && (
          <div class="problem" role="alert" tabIndex={-1} data-problem>
            <strong>{needsCode.value ? words.wrongCode : words.wrong}</strong>
          </div>
        )}
        {!isWrong && !asksForCode && <Problem failed={refused} />}
        {isCookieRefused.value && (
          <div class="problem" role="alert">
            <strong>{t().common.cookieRefused}</strong>
            <p>{t().common.cookieRefusedText}</p>
          </div>
        )}
        <Field {...form.field('login')} label={t().fields.login} autocomplete="username" />
        <Field
          {...form.field('password')}
          label={t().fields.password}
          type="password"
          autocomplete="current-password"
        />
        {needsCode.value && (
          <>
            <p role="status">{words.secondFactor}</p>
            <Field
              {...form.field('code')}
              label={t().fields.code}
              hint={t().fields.codeHint}
              autocomplete="one-time-code"
              isFocused
            />
          </>
        )}
        <Submit busy={form.busy}>{words.button}</Submit>
      </form>
      <p>
        <a href={pathTo('account/forgot')}>{words.forgot}</a>
      </p>
      <p>
        <a href={pathTo('account/sign-up')}>{words.signUp}</a>
      </p>
    </Page>
  )
}
