import { type Signal, useSignal } from '@preact/signals'
import type { OwnHold, Success } from '../../../client/src/index.ts'
import { covers } from '../../base/actions.ts'
import { api, pathTo } from '../../base/api.ts'
import { atField, type Failed, useForm } from '../../base/form.ts'
import { formatTime, t } from '../../base/language.ts'
import { useRead } from '../../base/read.ts'
import { readVisitor, visitor } from '../../base/visit.ts'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { Submit } from '../../components/submit.tsx'
import { OwnPassword } from '../own-password.tsx'
import { own } from '../words.ts'

/** The data of the account: to take along, and to be erased. */
export default function Data() {
  const said = useSignal('')
  const words = own().data
  return (
    <Page title={words.title}>
      <p role="status" class="said">
        {said.value}
      </p>
      <Export said={said} />
      <section>
        <h2>{words.close}</h2>
        {visitor.value.account?.state === 'closing' ? <Closing said={said} /> : <Close said={said} />}
      </section>
    </Page>
  )
}

function Export({ said }: { said: Signal<string> }) {
  const failed = useSignal<Failed | null>(null)
  const words = own().data
  const save = async () => {
    const result = await api.me.export()
    failed.value = result.ok ? null : result
    if (!result.ok) return
    const blob = new Blob([JSON.stringify(result.data, null, 2)], { type: 'application/json' })
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(blob),
      download: `${visitor.value.account?.username}.json`,
    })
    link.click()
    URL.revokeObjectURL(link.href)
    said.value = own().data.saved
  }
  return (
    <section>
      <h2>{words.take}</h2>
      <p>{words.takeText}</p>
      <Problem failed={failed.value} />
      <p class="actions">
        <button type="button" onClick={save}>
          {words.save}
        </button>
      </p>
    </section>
  )
}

function Close({ said }: { said: Signal<string> }) {
  const words = own().data
  const form = useForm({ password: '' }, async ({ password }, { key }) => {
    said.value = ''
    const result = await api.me.close({ password }, { idempotencyKey: key() })
    if (!result.ok) return atField(result, 'invalid_credentials', 'password', t().fields.wrongPassword)
    await readVisitor()
    said.value = own().data.closed
    return result
  })
  return (
    <>
      <p>{words.grace}</p>
      <h3>{words.goes}</h3>
      <List items={words.goesList} />
      <h3>{words.stays}</h3>
      <List items={words.staysList} />
      <form onSubmit={form.onSubmit} noValidate>
        <Problem failed={form.failed.value} />
        <OwnPassword field={form.field('password')} />
        <Submit busy={form.busy}>{words.closeButton}</Submit>
      </form>
    </>
  )
}

/** When the closing account is erased, what postpones it, and how it is reopened. */
function Closing({ said }: { said: Signal<string> }) {
  const words = own().data
  const failed = useSignal<Failed | null>(null)
  const { shown, failed: unread } = useRead(readEnd, [])
  const reopen = async () => {
    const result = await api.me.reopen()
    failed.value = result.ok ? null : result
    await readVisitor()
    said.value = result.ok ? own().data.reopened : ''
  }
  const { closesAt, holds } = shown.value?.data ?? { closesAt: null, holds: [] }
  const stopping = holds.filter((hold) => blocks(hold, 'account.reopen'))
  const postponing = holds.filter((hold) => blocks(hold, 'account.close') && !stopping.includes(hold))
  const isHeld = stopping.length + postponing.length > 0
  return (
    <div class="notice" data-closing>
      <Problem failed={failed.value ?? unread.value} />
      {closesAt !== null && (
        <p>
          <strong>{(isHeld ? words.notBefore : words.closesAt)(formatTime(closesAt))}</strong>
        </p>
      )}
      {stopping.length > 0 && <p>{words.stopped}</p>}
      {postponing.length > 0 && <p>{words.postponed}</p>}
      {isHeld && (
        <p>
          <a href={pathTo('account/holds')}>{own().home.readHolds}</a>
        </p>
      )}
      {stopping.length === 0 && (
        <>
          <p>{words.until}</p>
          <p class="actions">
            <button type="button" class="main" onClick={reopen}>
              {words.reopen}
            </button>
          </p>
        </>
      )}
    </div>
  )
}

const blocks = ({ state, actions }: OwnHold, action: string) =>
  state === 'active' && actions.some((pattern) => covers(pattern, action))

interface End {
  /** The time of the erasure that the trail has last; null where it has none. */
  closesAt: string | null
  holds: readonly OwnHold[]
}

async function readEnd(): Promise<Success<End> | Failed> {
  const [holds, events] = await Promise.all([api.me.holds.list({ limit: 100 }), api.me.events.list({ limit: 100 })])
  if (!holds.ok) return holds
  if (!events.ok) return events
  const latest = events.data.items.find(({ changes }) => changes.closes_at !== undefined)
  const after = latest?.changes.closes_at?.after
  return { ...holds, data: { closesAt: typeof after === 'string' ? after : null, holds: holds.data.items } }
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
