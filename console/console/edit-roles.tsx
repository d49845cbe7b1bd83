import type { StaffAccount, Success } from '../../client/src/index.ts'
import { api } from '../base/api.ts'
import { Checks } from './check.tsx'
import { EditForm } from './edit-form.tsx'
import { withStepUp } from './step-up.tsx'
import { more, w } from './words.ts'

type Roles = Parameters<typeof api.admin.accounts.setRoles>[1]

/** Gives an account roles, or takes them. */
export default function EditRoles({ read, onSaved }: { read: Success<StaffAccount>; onSaved: () => void }) {
  const { id } = read.data
  return (
    <>
      <p class="hint">{more().staff.effect}</p>
      <EditForm<StaffAccount, 'roles'>
        read={read}
        valuesOf={({ roles }) => ({ roles: roles.join(' ') })}
        membersOf={({ roles }) => ({
          roles: roles
            .split(' ')
            .filter((role) => role !== '')
            .sort(),
        })}
        send={(change, etag) => withStepUp(() => api.admin.accounts.setRoles(id, change as unknown as Roles, { etag }))}
        readAgain={() => api.admin.accounts.get(id)}
        fields={(form) => <Checks {...form.field('roles')} label={w().accounts.role} options={w().accounts.roles} />}
        onSaved={onSaved}
      />
    </>
  )
}
