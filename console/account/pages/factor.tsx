import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { lazy, useLocation } from 'preact-iso'
import { api } from '../../base/api.ts'
import { atField, type Failed, useForm } from '../../base/form.ts'
import { t } from '../../base/language.ts'
import { readVisitor, visitor } from '../../base/visit.ts'
import { Copy } from '../../components/copy.tsx'
import { Field } from '../../components/field.tsx'
import { Problem } from '../../components/problem.tsx'
import { Submit } from '../../components/submit.tsx'
import { NewCodes } from '../new-codes.tsx'
import { OwnChange } from '../own-change.tsx'
import { OwnPassword } from '../own-password.tsx'
import { newCodes } from '../recovery-codes.ts'
import { own } from '../words.ts'

const QrCode = lazy(() => import('../../components/qr-code.tsx'))

interface Begun {
  secret: string
  uri: string
}

/** Adds a second factor, renews its recovery codes, removes it. With `?again` another one can replace it, as a hold may ask. */
export default function Factor() {
  const { query } = useLocation()
  const begun = useSignal<Begun | null>(null)
  const said = useSignal('')
  const words = own().factor
  const { enabled = false, recovery_codes_left: left = 0 } = visitor.value.account?.second_factor ?? {}
  if (newCodes.value !== null)
    return <NewCodes codes={newCodes.value} onStored={() => (said.value = own().codes.kept)} />
  const begin = async (password: string, idempotencyKey: string) => {
    said.value = ''
    const result = await api.me.factors.begin({ password }, { idempotencyKey })
    if (result.ok) begun.value = result.data
    return result
  }
  return (
    <OwnChange title={words.title} failed={null} said={said.value}>
      <p>{enabled ? words.on(left) : words.off}</p>
      {begun.value !== null && <Confirm begun={begun} />}
      {begun.value === null && (!enabled || query.again !== undefined) && (
        <>
          <p>{words.text}</p>
          <WithPassword button={words.begin} send={begin} />
        </>
      )}
      {begun.value === null && enabled && <Change said={said} />}
    </OwnChange>
  )
}

/** Shows the secret, and takes the first code that the app makes of it. */
function Confirm({ begun }: { begun: Signal<Begun | null> }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const words = own().factor
  const form = useForm({ code: '' }, async ({ code }, { key }) => {
    const result = await api.me.factors.confirm({ code }, { idempotencyKey: key() })
    if (!result.ok) return atField(result, 'invalid_credentials', 'code', t().signIn.wrongCode)
    begun.value = null
    newCodes.value = result.data.recovery_codes
    await readVisitor()
    return result
  })
  useEffect(() => heading.current?.focus(), [])
  const { secret, uri } = begun.value ?? { secret: '', uri: '' }
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {words.scan}
      </h2>
      <p>{words.scanText}</p>
      <QrCode text={uri} label={words.qr} />
      <p>
        {words.secret} <code data-secret>{(secret.match(/.{1,4}/g) ?? []).join(' ')}</code>{' '}
        <Copy text={secret} label={words.copySecret} />
      </p>
      <p>
        <a href={uri}>{words.openApp}</a>
      </p>
      <form onSubmit={form.onSubmit} noValidate>
        <Problem failed={form.failed.value} />
        <Field
          {...form.field('code')}
          label={t().fields.code}
          hint={words.codeHint}
          autocomplete="one-time-code"
          inputMode="numeric"
        />
        <Submit busy={form.busy}>{words.confirm}</Submit>
      </form>
    </section>
  )
}

/** What is done with a factor that is on. */
function Change({ said }: { said: Signal<string> }) {
  const words = own().factor
  const renew = async (password: string, idempotencyKey: string) => {
    said.value = ''
    const result = await api.me.factors.renewRecoveryCodes({ password }, { idempotencyKey })
    if (!result.ok) return result
    newCodes.value = result.data.recovery_codes
    await readVisitor()
    return result
  }
  const remove = async (password: string) => {
    said.value = ''
    const result = await api.me.factors.remove({ password })
    if (!result.ok) return result
    said.value = own().factor.removed
    await readVisitor()
    return result
  }
  return (
    <>
      <details>
        <summary>{words.renew}</summary>
        <p>{words.renewText}</p>
        <WithPassword button={words.renewButton} send={renew} />
      </details>
      <details>
        <summary>{words.remove}</summary>
        <p>{words.removeText}</p>
        <WithPassword button={words.removeButton} send={remove} />
      </details>
    </>
  )
}

interface WithPasswordProps {
  button: string
  send: (password: string, key: string) => Promise<{ ok: true } | Failed>
}

function WithPassword({ button, send }: WithPasswordProps) {
  const form = useForm({ password: '' }, async ({ password }, { key }) => {
    const result = await send(password, key())
    return atField(result, 'invalid_credentials', 'password', t().fields.wrongPassword)
  })
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Problem failed={form.failed.value} onFollowed={readVisitor} />
      <OwnPassword field={form.field('password')} />
      <Submit busy={form.busy}>{button}</Submit>
    </form>
  )
}
