import { useSignal } from '@preact/signals'
import { useRoute } from 'preact-iso'
import type { StaffAccount, Success } from '../../../client/src/index.ts'
import { api, pathTo } from '../../base/api.ts'
import { deviceWords } from '../../base/device.ts'
import type { Failed } from '../../base/form.ts'
import { formatShort, formatTime, t } from '../../base/language.ts'
import { useRead } from '../../base/read.ts'
import { visitor } from '../../base/visit.ts'
import { Dialog } from '../../components/dialog.tsx'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { HoldRow, placeOf } from '../hold-row.tsx'
import { useKeys } from '../keys.ts'
import { laterWithWords } from '../later-words.ts'
import { News } from '../news.tsx'
import { say } from '../notice.tsx'
import { isAdmin, mayActOn, mayHelp, mayReview } from '../roles.ts'
import { useRowKeys } from '../rows.ts'
import { Trail } from '../trail.tsx'
import { WhatTheyCanDo } from '../what-they-can-do.tsx'
import { actionWords, w } from '../words.ts'

const EditRoles = laterWithWords(() => import('../edit-roles.tsx'))

/** One account: what its owner can do now, who it is, what is held, where it is signed in, what happened. */
export default function Account() {
  const { id = '' } = useRoute().params
  return <OneAccount key={id} id={id} />
}

function OneAccount({ id }: { id: string }) {
  const { shown, failed, reload } = useRead(() => api.admin.accounts.get(id), [id])
  const account = shown.value?.data
  const words = w().account
  const mayPlace = account !== undefined && mayReview() && mayActOn(account) && account.state !== 'closed'
  const placing = pathTo(`console/accounts/${id}/hold`)
  useRowKeys()
  useKeys(mayPlace ? [{ keys: 'h', label: words.place, run: () => document.getElementById('place')?.click() }] : [])
  if (account === undefined) {
    return (
      <Page title={words.title}>
        <Problem failed={failed.value} />
        {failed.value === null && <p role="status">{t().common.loading}</p>}
      </Page>
    )
  }
  return (
    <Page title={account.username}>
      <Problem failed={failed.value} />
      <News concerns={(event) => event.account_id === id} reload={reload} />
      {mayPlace && (
        <p class="actions">
          <a id="place" class="button main" href={placing}>
            {words.place}
          </a>
        </p>
      )}
      <WhatTheyCanDo account={account} />
      <div class="columns">
        <Identity account={account} />
        <section>
          <h2>{words.holds}</h2>
          {account.holds.length === 0 && <p>{words.noHolds}</p>}
          <ul class="rows narrow">
            {account.holds.map((hold) => (
              <li key={hold.ref}>
                <HoldRow hold={hold} href={mayReview() ? placeOf(hold) : `#${hold.ref}`} isOfAccount />
                <dl id={hold.ref}>
                  <div>
                    <dt>{t().holds.blocked}</dt>
                    <dd>{actionWords(hold.actions).join(', ')}</dd>
                  </div>
                  <div>
                    <dt>{t().holds.until}</dt>
                    <dd>{hold.until === null ? t().holds.openEnd : formatTime(hold.until)}</dd>
                  </div>
                </dl>
              </li>
            ))}
          </ul>
        </section>
        <Sessions account={account} onEnded={reload} />
      </div>
      {isAdmin() && id !== visitor.value.account?.id && account.state !== 'closed' && (
        <Roles read={shown.value as Success<StaffAccount>} onSaved={reload} />
      )}
      {mayReview() && (
        <>
          <Trail account={id} />
          <p>
            <a href={pathTo(`console/accounts/${id}/history`)}>{words.history}</a>
          </p>
        </>
      )}
    </Page>
  )
}

function Roles({ read, onSaved }: { read: Success<StaffAccount>; onSaved: () => Promise<void> }) {
  const isOpen = useSignal(false)
  const words = w().account
  const close = () => {
    isOpen.value = false
  }
  return (
    <p class="actions">
      <button type="button" onClick={() => (isOpen.value = true)}>
        {words.roles}
      </button>
      {isOpen.value && (
        <Dialog title={words.roles} closing={w().common.cancel} onClose={close}>
          <EditRoles
            read={read}
            onSaved={() => {
              close()
              onSaved()
            }}
          />
        </Dialog>
      )}
    </p>
  )
}

function Identity({ account }: { account: StaffAccount }) {
  const words = w().account
  const rows: [string, string | null][] = [
    [t().fields.email, `${account.email} (${account.email_verified ? t().fields.verified : t().fields.unverified})`],
    [t().fields.display_name, account.display_name],
    [w().accounts.state, w().accounts.states[account.state] ?? account.state],
    [w().accounts.role, account.roles.map((role) => w().accounts.roles[role]).join(', ') || null],
    [
      words.factor,
      account.second_factor.enabled ? words.factorOn(account.second_factor.recovery_codes_left) : words.off,
    ],
    [words.created, formatTime(account.created_at)],
    [words.id, account.id],
  ]
  return (
    <section>
      <h2>{words.identity}</h2>
      <dl>
        {rows.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}

function Sessions({ account, onEnded }: { account: StaffAccount; onEnded: () => Promise<void> }) {
  const { id, username, sessions } = account
  const isAsked = useSignal(false)
  const failed = useSignal<Failed | null>(null)
  const words = w().account
  const end = async () => {
    isAsked.value = false
    const result = await api.admin.accounts.endSessions(id)
    failed.value = result.ok ? null : result
    if (!result.ok) return
    say(words.ended(username))
    await onEnded()
  }
  return (
    <section>
      <h2>{words.sessions}</h2>
      <Problem failed={failed.value} />
      {sessions.length === 0 && <p>{words.noSessions}</p>}
      <ul>
        {sessions.map((session) => (
          <li key={session.id}>
            {deviceWords(session.user_agent)} <small>{words.seen(formatShort(session.last_seen_at))}</small>
          </li>
        ))}
      </ul>
      {sessions.length > 0 && mayHelp() && mayActOn(account) && (
        <p class="actions">
          <button type="button" onClick={() => (isAsked.value = true)}>
            {words.end}
          </button>
        </p>
      )}
      {isAsked.value && (
        <Dialog title={words.endTitle(username)} closing={w().common.cancel} onClose={() => (isAsked.value = false)}>
          <p>{words.endText(sessions.length)}</p>
          <p class="actions">
            <button type="button" class="main" onClick={end}>
              {words.end}
            </button>
          </p>
        </Dialog>
      )}
    </section>
  )
}
