import type { ServiceToken } from '../../../../client/src/index.ts'
import { api } from '../../../base/api.ts'
import { formatShort } from '../../../base/language.ts'
import { Field } from '../../../components/field.tsx'
import { ListEnd, useList } from '../../../components/list.tsx'
import { Ask } from '../../ask.tsx'
import { Checks } from '../../check.tsx'
import { Create } from '../../create.tsx'
import { Expiry, fromLocal } from '../../expiry.tsx'
import { SettingsPage } from '../../settings-page.tsx'
import { withStepUp } from '../../step-up.tsx'
import { more, w } from '../../words.ts'

const names = ['checks', 'accounts:read', 'holds:read', 'holds:write', 'events:read']
const scopes = Object.fromEntries(names.map((name) => [name, name]))
type New = Parameters<typeof api.admin.serviceTokens.create>[0]

/** The tokens by which services are let in. */
export default function Tokens() {
  const list = useList<ServiceToken>('tokens', (cursor) =>
    api.admin.serviceTokens.list({ limit: 50, ...(cursor === undefined ? {} : { cursor }) }),
  )
  const words = more().tokens
  return (
    <SettingsPage name="tokens">
      <NewToken onCreated={list.reload} />
      <ul class="rows">
        {list.shown.value?.items.map((token) => (
          <Row key={token.id} token={token} onChanged={list.reload} />
        ))}
      </ul>
      <ListEnd list={list} empty={words.none} />
    </SettingsPage>
  )
}

function NewToken({ onCreated }: { onCreated: () => Promise<void> }) {
  const words = more().tokens
  return (
    <Create
      label={words.create}
      initial={{ name: '', scopes: '', expires_at: '' }}
      fields={(form) => (
        <>
          <Field {...form.field('name')} label={words.name} />
          <Checks {...form.field('scopes')} label={words.scopes} options={scopes} />
          <Expiry field={form.field('expires_at')} label={words.expires} hint={w().hold.expiresHint} />
        </>
      )}
      create={({ name, scopes, expires_at }, key) => {
        const body = {
          name,
          scopes: scopes.split(' ').filter((scope) => scope !== ''),
          expires_at: fromLocal(expires_at),
        }
        return withStepUp(() => api.admin.serviceTokens.create(body as New, { idempotencyKey: key() }))
      }}
      onCreated={onCreated}
      secretOf={({ name, token }) => ({ title: words.made(name), secret: token })}
    />
  )
}

function Row({ token, onChanged }: { token: ServiceToken; onChanged: () => Promise<void> }) {
  const { id, name, scopes, created_by_username: by, created_at: at, expires_at: expires, last_used_at: used } = token
  const words = more().tokens
  const revoke = async () => {
    const result = await withStepUp(() => api.admin.serviceTokens.revoke(id))
    if (result.ok) await onChanged()
    return result
  }
  return (
    <li class="row">
      <div>
        <strong>{name}</strong>{' '}
        {scopes.map((scope) => (
          <span key={scope} class="tag">
            {scope}
          </span>
        ))}
        <p class="hint">
          {words.by(by ?? w().common.gone, formatShort(at))}{' '}
          {expires === null ? words.noEnd : words.ends(formatShort(expires))}{' '}
          {used === null ? words.unused : words.used(formatShort(used))}
        </p>
      </div>
      <Ask label={words.revoke} title={words.revokeTitle(name)} text={words.revokeText} act={revoke} />
    </li>
  )
}
