import type { FormField } from '../base/form.ts'
import { t } from '../base/language.ts'
import { visitor } from '../base/visit.ts'
import { Field } from '../components/field.tsx'

/** The password that an owner gives again, with the name of the account for the password manager. */
export function OwnPassword({ field, label = t().fields.password }: { field: FormField; label?: string }) {
  return (
    <>
      <input type="text" autocomplete="username" value={visitor.value.account?.username} hidden readOnly />
      <Field {...field} label={label} type="password" autocomplete="current-password" />
    </>
  )
}
