import { useSignal } from '@preact/signals'
import { api } from '../../base/api.ts'
import { deviceWords } from '../../base/device.ts'
import type { Failed } from '../../base/form.ts'
import { formatTime, t } from '../../base/language.ts'
import { useRead } from '../../base/read.ts'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { own } from '../words.ts'

/** Where the account is signed in. This browser is marked; any other session can be ended, or all others at once. */
export default function Sessions() {
  const sessions = useRead(() => api.me.sessions.list({ limit: 100 }), [])
  const failed = useSignal<Failed | null>(null)
  const said = useSignal('')
  const words = own().sessions
  const items = sessions.shown.value?.data.items

  async function end(call: () => PromiseLike<{ ok: true } | Failed>, sentence: string): Promise<void> {
    const result = await call()
    failed.value = result.ok ? null : result
    said.value = result.ok ? sentence : ''
    await sessions.reload()
  }

  const isLoading = items === undefined && sessions.failed.value === null
  return (
    <Page title={words.title}>
      <Problem failed={failed.value ?? sessions.failed.value} />
      <p role="status">{isLoading ? t().common.loading : said.value}</p>
      <ul class="cards">
        {items?.map((session) => (
          <li key={session.id} class="card" data-session={session.id}>
            <strong>{deviceWords(session.user_agent)}</strong>
            {session.current && <p>{words.current}</p>}
            <p class="hint">
              {words.began(formatTime(session.created_at))} {words.seen(formatTime(session.last_seen_at))}
            </p>
            {!session.current && (
              <button type="button" onClick={() => end(() => api.me.sessions.end(session.id), words.ended)}>
                {words.end}
              </button>
            )}
          </li>
        ))}
      </ul>
      {items?.some(({ current }) => !current) && (
        <p class="actions">
          <button type="button" onClick={() => end(() => api.me.sessions.endOthers(), words.endedOthers)}>
            {words.endOthers}
          </button>
        </p>
      )}
    </Page>
  )
}
