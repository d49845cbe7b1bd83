import { useSignal } from '@preact/signals'
import { api, pathTo } from '../base/api.ts'
import { accepted, useForm } from '../base/form.ts'
import { t } from '../base/language.ts'
import { readVisitor, visitor } from '../base/visit.ts'
import { Field } from './field.tsx'
import type { HeldSignIn } from './held-out.tsx'
import { HeldOut } from './held-out-later.ts'
import { Page } from './page.tsx'
import { Problem } from './problem.tsx'
import { Submit } from './submit.tsx'

export interface SignInFormProps {
  /** Called with the refusal of a held sign-in that got no session, as after wrong passwords. */
  onHeld: (held: HeldSignIn) => void
  /** Called once the browser has a session. */
  onSignedIn?: () => void
}

/** The form that signs in. A second factor is asked for in the same form. */
export function SignInForm({ onHeld, onSignedIn }: SignInFormProps) {
  const needsCode = useSignal(false)
  const isCookieRefused = useSignal(false)
  const form = useForm({ login: '', password: '', code: '' }, async ({ login, password, code }, { key }) => {
    const credentials = needsCode.value ? { login, password, code } : { login, password }
    const result = await api.sessions.signIn(credentials, { idempotencyKey: key() })
    const problem = !result.ok && result.kind === 'problem' ? result.problem : null
    if (problem?.code === 'second_factor_required') needsCode.value = true
    if (!result.ok && problem?.code !== 'account_held') return result
    await readVisitor()
    if (visitor.value.account !== null) onSignedIn?.()
    else if (problem?.code === 'account_held') onHeld(problem)
    else isCookieRefused.value = true
    return accepted
  })
  const words = t().signIn
  const refused = form.failed.value
  const code = refused?.kind === 'problem' ? refused.problem.code : null
  const isWrong = code === 'invalid_credentials'
  const asksForCode = code === 'second_factor_required'
  return (
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
      <Field {...form.field('password')} label={t().fields.password} type="password" autocomplete="current-password" />
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
  )
}

/**
 * Signs in, also to an account whose sign-in is held: then the browser has a restricted session, and the page shows the
 * holds.
 */
export default function SignIn({ onSignedIn }: Pick<SignInFormProps, 'onSignedIn'>) {
  const held = useSignal<HeldSignIn | null>(null)
  const words = t().signIn
  if (held.value !== null) return <HeldOut held={held.value} onBack={() => (held.value = null)} />
  return (
    <Page title={words.title}>
      <SignInForm onHeld={(refused) => (held.value = refused)} onSignedIn={onSignedIn} />
      <p>
        <a href={pathTo('account/forgot')}>{words.forgot}</a>
      </p>
      <p>
        <a href={pathTo('account/sign-up')}>{words.signUp}</a>
      </p>
    </Page>
  )
}
