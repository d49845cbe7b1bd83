import type { FormField } from '../base/form.ts'
import { t } from '../base/language.ts'
import { settings } from '../base/visit.ts'
import { Field } from './field.tsx'

interface IdentityForm {
  field(name: 'username' | 'email' | 'password'): FormField
}

/** What a new account is made of. */
export function IdentityFields({ form }: { form: IdentityForm }) {
  const words = t().fields
  const { username, password } = settings.value ?? {}
  const usernameHint = username && words.usernameHint(username.max)
  return (
    <>
      <Field {...form.field('username')} label={words.username} hint={usernameHint} autocomplete="username" />
      <Field {...form.field('email')} label={words.email} type="email" autocomplete="email" />
      <Field
        {...form.field('password')}
        label={words.password}
        hint={password && words.passwordHint(password.min)}
        type="password"
        autocomplete="new-password"
      />
    </>
  )
}
