import { useSignal } from '@preact/signals'
import type { Invitation, Success } from '../../../../client/src/index.ts'
import { api } from '../../../base/api.ts'
import type { Failed, FormField } from '../../../base/form.ts'
import { formatNumber, formatShort, t } from '../../../base/language.ts'
import { Dialog } from '../../../components/dialog.tsx'
import { Field } from '../../../components/field.tsx'
import { ListEnd, useList } from '../../../components/list.tsx'
import { Problem } from '../../../components/problem.tsx'
import { Ask } from '../../ask.tsx'
import { Check } from '../../check.tsx'
import { Create } from '../../create.tsx'
import { EditForm } from '../../edit-form.tsx'
import { Expiry, fromLocal, toLocal } from '../../expiry.tsx'
import { say } from '../../notice.tsx'
import { SettingsPage } from '../../settings-page.tsx'
import { more, w } from '../../words.ts'

const names = ['seats', 'public', 'expires_at', 'note'] as const
type Name = (typeof names)[number]
type Values = Record<Name, string>
type New = Parameters<typeof api.admin.invitations.create>[0]

/** The invitations: how many may sign up with each, and until when. */
export default function Invitations() {
  const list = useList<Invitation>('invitations', (cursor) =>
    api.admin.invitations.list({ limit: 50, ...(cursor === undefined ? {} : { cursor }) }),
  )
  const words = more().invitations
  return (
    <SettingsPage name="invitations">
      <Create
        label={words.create}
        initial={{ code: '', seats: '1', public: '', expires_at: '', note: '' }}
        fields={(form) => (
          <>
            <Field {...form.field('code')} label={words.code} hint={words.codeHint} required={false} />
            {names.map((name) => (
              <One key={name} name={name} field={form.field(name)} />
            ))}
          </>
        )}
        create={({ code, ...values }, key) => {
          const body = { ...membersOf(values), ...(code === '' ? {} : { code }) } as New
          return api.admin.invitations.create(body, { idempotencyKey: key() })
        }}
        onCreated={({ code }) => {
          say(words.made(code))
          return list.reload()
        }}
      />
      <ul class="rows">
        {list.shown.value?.items.map((invitation) => (
          <Row key={invitation.code} invitation={invitation} onChanged={list.reload} />
        ))}
      </ul>
      <ListEnd list={list} empty={words.none} />
    </SettingsPage>
  )
}

function One({ name, field }: { name: Name; field: FormField }) {
  const words = more().invitations
  if (name === 'seats') return <Field {...field} label={words.seats} inputMode="numeric" />
  if (name === 'public') return <Check {...field} label={words.public} />
  if (name === 'expires_at') return <Expiry field={field} label={words.expires} hint={w().hold.expiresHint} />
  return <Field {...field} label={w().place.note} required={false} />
}

function Row({ invitation, onChanged }: { invitation: Invitation; onChanged: () => Promise<void> }) {
  const { code, seats, seats_taken: taken, state, expires_at: expires, note } = invitation
  const read = useSignal<Success<Invitation> | null>(null)
  const failed = useSignal<Failed | null>(null)
  const words = more().invitations
  const open = async () => {
    const result = await api.admin.invitations.get(code)
    if (result.ok) read.value = result
    failed.value = result.ok ? null : result
  }
  const revoke = async () => {
    const now = await api.admin.invitations.get(code)
    if (!now.ok) return now
    const result = await api.admin.invitations.revoke(code, { etag: now.etag ?? '' })
    if (result.ok) await onChanged()
    return result
  }
  return (
    <li class="row">
      <div>
        <strong>{code}</strong> <span class="tag">{words.states[state]}</span>
        <p class="hint">
          {words.taken(formatNumber(taken), formatNumber(seats))}
          {expires !== null && ` · ${t().holds.until} ${formatShort(expires)}`}
          {note !== null && ` · ${note}`}
        </p>
        <Problem failed={failed.value} />
      </div>
      {state !== 'revoked' && (
        <p class="actions">
          <button type="button" aria-label={`${w().common.edit} ${code}`} onClick={open}>
            {w().common.edit}
          </button>
          <Ask label={words.revoke} title={words.revokeTitle(code)} text={words.revokeText} act={revoke} />
        </p>
      )}
      {read.value !== null && (
        <Dialog title={code} closing={w().common.cancel} onClose={() => (read.value = null)}>
          <EditForm<Invitation, Name>
            read={read.value}
            valuesOf={valuesOf}
            membersOf={membersOf}
            send={(change, etag) => api.admin.invitations.edit(code, change, { etag })}
            readAgain={() => api.admin.invitations.get(code)}
            fields={(form) => names.map((name) => <One key={name} name={name} field={form.field(name)} />)}
            onSaved={() => {
              read.value = null
              onChanged()
            }}
          />
        </Dialog>
      )}
    </li>
  )
}

function valuesOf({ seats, public: isPublic, expires_at, note }: Invitation): Values {
  return { seats: String(seats), public: isPublic ? 'yes' : '', expires_at: toLocal(expires_at), note: note ?? '' }
}

/** What is no number is sent as it is: the service says what is wrong with it. */
function membersOf({ seats, public: isPublic, expires_at, note }: Values) {
  return {
    seats: /^\d+$/.test(seats) ? Number(seats) : seats,
    public: isPublic === 'yes',
    expires_at: fromLocal(expires_at),
    note: note === '' ? null : note,
  }
}
