import { useSignal } from '@preact/signals'
import { useRoute } from 'preact-iso'
import type { AccountSummary, SearchAccountsQuery, StaffAccount, Success } from '../../../client/src/index.ts'
import { api, pathTo } from '../../base/api.ts'
import type { Failed } from '../../base/form.ts'
import { visitor } from '../../base/visit.ts'
import { Dialog } from '../../components/dialog.tsx'
import { ListEnd, useList } from '../../components/list.tsx'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { Chips } from '../chips.tsx'
import EditRoles from '../edit-roles.tsx'
import { more, w } from '../words.ts'

type Role = NonNullable<SearchAccountsQuery['role']>

/** Who has which role. One's own row is only shown. */
export default function Staff() {
  const { query } = useRoute()
  const role = (query.role ?? 'admin') as Role
  const list = useList<AccountSummary>(`staff ${role}`, (cursor) =>
    api.admin.accounts.list({ role, limit: 50, ...(cursor === undefined ? {} : { cursor }) }),
  )
  const items = list.shown.value?.items ?? []
  const isOnlyAdmin = role === 'admin' && items.length === 1
  const words = more().staff
  const { admin, ...furtherRoles } = w().accounts.roles
  return (
    <Page title={words.title}>
      <p>
        {words.hint} <a href={pathTo('console/accounts')}>{words.find}</a>
      </p>
      <Chips label={w().accounts.role} name="role" options={{ '': admin ?? 'admin', ...furtherRoles }} />
      <ul class="rows">
        {items.map((account) => (
          <Row key={account.id} account={account} isOnlyAdmin={isOnlyAdmin} onChanged={list.reload} />
        ))}
      </ul>
      <ListEnd list={list} empty={words.none} />
    </Page>
  )
}

interface RowProps {
  account: AccountSummary
  isOnlyAdmin: boolean
  onChanged: () => Promise<void>
}

function Row({ account, isOnlyAdmin, onChanged }: RowProps) {
  const { id, username, email, roles } = account
  const read = useSignal<Success<StaffAccount> | null>(null)
  const failed = useSignal<Failed | null>(null)
  const words = more().staff
  const open = async () => {
    const result = await api.admin.accounts.get(id)
    if (result.ok) read.value = result
    failed.value = result.ok ? null : result
  }
  const close = () => {
    read.value = null
  }
  return (
    <li class="row">
      <div>
        <a href={pathTo(`console/accounts/${id}`)}>{username}</a> <small>{email}</small>{' '}
        <span class="tags">
          {roles.map((role) => (
            <span key={role} class="tag">
              {w().accounts.roles[role]}
            </span>
          ))}
        </span>
        <Problem failed={failed.value} />
      </div>
      {id === visitor.value.account?.id ? (
        <small>{isOnlyAdmin ? words.lastAdmin : words.own}</small>
      ) : (
        <button type="button" aria-label={words.changeOf(username)} onClick={open}>
          {words.change}
        </button>
      )}
      {read.value !== null && (
        <Dialog title={words.changeOf(username)} closing={w().common.cancel} onClose={close}>
          <EditRoles
            read={read.value}
            onSaved={() => {
              close()
              onChanged()
            }}
          />
        </Dialog>
      )}
    </li>
  )
}
