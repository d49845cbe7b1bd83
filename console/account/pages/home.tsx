import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { api, pathTo } from '../../base/api.ts'
import type { Failed } from '../../base/form.ts'
import { formatTime, t } from '../../base/language.ts'
import { visitor } from '../../base/visit.ts'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'

/** The account at a glance. */
export default function Home() {
  const holds = useSignal<number | null>(null)
  const isSent = useSignal(false)
  const failed = useSignal<Failed | null>(null)
  useEffect(() => {
    api.me.holds.list({ limit: 100 }).then((listed) => {
      if (listed.ok) holds.value = listed.data.items.length
      else failed.value = listed
    })
  }, [])
  const { account } = visitor.value
  if (account === null) return null
  const resend = async () => {
    const sent = await api.me.resendVerification()
    isSent.value = sent.ok
    failed.value = sent.ok ? null : sent
  }
  const words = t().home
  return (
    <Page title={words.title(account.display_name ?? account.username)}>
      <Problem failed={failed.value} />
      {account.state === 'closing' && <p>{words.closing}</p>}
      {holds.value === 0 && <p>{words.noHolds}</p>}
      {holds.value !== null && holds.value > 0 && (
        <p class="notice">
          {words.holds(holds.value)} <a href={pathTo('account/holds')}>{words.readHolds}</a>
        </p>
      )}
      <h2>{words.state}</h2>
      <dl>
        <div>
          <dt>{t().fields.username}</dt>
          <dd>{account.username}</dd>
        </div>
        <div>
          <dt>{t().fields.email}</dt>
          <dd>
            {account.email} ({account.email_verified ? words.verified : words.unverified})
          </dd>
        </div>
        <div>
          <dt>{words.since}</dt>
          <dd>{formatTime(account.created_at)}</dd>
        </div>
        {account.roles.length > 0 && (
          <div>
            <dt>{words.role}</dt>
            <dd>{account.roles.join(', ')}</dd>
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
