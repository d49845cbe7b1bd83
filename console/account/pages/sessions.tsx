import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Session } from '../../../client/src/index.ts'
import { api } from '../../base/api.ts'
import type { Failed } from '../../base/form.ts'
import { formatTime, t } from '../../base/language.ts'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'

/** Where the account is signed in. This browser is marked; any other session can be ended, or all others at once. */
export default function Sessions() {
  const sessions = useSignal<Session[] | null>(null)
  const failed = useSignal<Failed | null>(null)
  const said = useSignal('')
  const words = t().sessions

  async function read(): Promise<void> {
    const listed = await api.me.sessions.list({ limit: 100 })
    if (listed.ok) sessions.value = listed.data.items
    else failed.value = listed
  }
  useEffect(() => {
    read()
  }, [])
  async function end(call: () => PromiseLike<{ ok: true } | Failed>, sentence: string): Promise<void> {
    const result = await call()
    failed.value = result.ok ? null : result
    said.value = result.ok ? sentence : ''
    await read()
  }

  const others = sessions.value?.filter(({ current }) => !current) ?? []
  return (
    <Page title={words.title}>
      <Problem failed={failed.value} />
      <p role="status">{sessions.value === null && failed.value === null ? t().common.loading : said.value}</p>
      <ul class="cards">
        {sessions.value?.map((session) => (
          <li key={session.id} class="card" data-session={session.id}>
            <strong>{session.user_agent ?? words.unknownDevice}</strong>
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
      {others.length > 0 && (
        <p class="actions">
          <button type="button" onClick={() => end(() => api.me.sessions.endOthers(), words.endedOthers)}>
            {words.endOthers}
          </button>
        </p>
      )}
    </Page>
  )
}
