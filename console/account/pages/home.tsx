import { useSignal } from '@preact/signals'
import { api, pathTo } from '../../base/api.ts'
import type { Failed } from '../../base/form.ts'
import { useFreshVisitor } from '../../base/fresh.ts'
import { formatTime, t } from '../../base/language.ts'
import { useRead } from '../../base/read.ts'
import { visitor } from '../../base/visit.ts'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { newCodes } from '../recovery-codes.ts'
import { own } from '../words.ts'

/** The account at a glance. */
export default function Home() {
  const holds = useRead(() => api.me.holds.list({ limit: 100 }), [])
  const isSent = useSignal(false)
  const failed = useSignal<Failed | null>(null)
  useFreshVisitor()
  const { account } = visitor.value
  if (account === null) return null
  const resend = async () => {
    const sent = await api.me.resendVerification()
    isSent.value = sent.ok
    failed.value = sent.ok ? null : sent
  }
  const words = own().home
  const held = holds.shown.value?.data.items.length
  const { email_pending: pending, second_factor: factor } = account
  return (
    <Page title={words.title(account.display_name ?? account.username)}>
      <Problem failed={failed.value ?? holds.failed.value} />
      {account.state === 'closing' && (
        <p class="notice">
          {words.closing} <a href={pathTo('account/data')}>{words.reopen}</a>
        </p>
      )}
      {held === 0 && <p>{words.noHolds}</p>}
      {held !== undefined && held > 0 && (
        <p class="notice">
          {words.holds(held)} <a href={pathTo('account/holds')}>{words.readHolds}</a>
        </p>
      )}
      {newCodes.value !== null && (
        <p class="notice">
          {words.codesWait} <a href={pathTo('account/factor')}>{words.readCodes}</a>
        </p>
      )}
      <h2>{words.state}</h2>
      <dl>
        <div>
          <dt>{t().fields.username}</dt>
          <dd>
            {account.username} <Change page="username" label={words.change.username} />
          </dd>
        </div>
        <div>
          <dt>{t().fields.email}</dt>
          <dd>
            {account.email} ({account.email_verified ? t().fields.verified : t().fields.unverified}){' '}
            <Change page="email" label={words.change.email} />
            {pending !== null && <p class="hint">{words.waits(pending)}</p>}
          </dd>
        </div>
        <div>
          <dt>{words.password}</dt>
          <dd>
            {words.passwordSet} <Change page="password" label={words.change.password} />
          </dd>
        </div>
        <div>
          <dt>{words.factor}</dt>
          <dd>
            {factor.enabled ? words.factorOn(factor.recovery_codes_left) : words.factorOff}{' '}
            <Change page="factor" label={factor.enabled ? words.change.factorOn : words.change.factorOff} />
          </dd>
        </div>
        <div>
          <dt>{words.since}</dt>
          <dd>{formatTime(account.created_at)}</dd>
        </div>
        {account.roles.length > 0 && (
          <div>
            <dt>{words.role}</dt>
            <dd>{account.roles.map((role) => words.roles[role]).join(', ')}</dd>
          </div>
        )}
      </dl>
      {!account.email_verified && (
        <p class="actions">
          <button type="button" onClick={resend}>
            {words.resend}
          </button>
          <span role="status">{isSent.value && words.resent}</span>
        </p>
      )}
    </Page>
  )
}

function Change({ page, label }: { page: string; label: string }) {
  return (
    <a class="change" href={pathTo(`account/${page}`)}>
      {label}
    </a>
  )
}
