import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { OwnHold } from '../../../client/src/index.ts'
import { covers, wordsFor } from '../../base/actions.ts'
import { api, pathTo } from '../../base/api.ts'
import type { Failed } from '../../base/form.ts'
import { t } from '../../base/language.ts'
import { signIns, signOut, visitor } from '../../base/visit.ts'
import { AppealOf } from '../../components/appeal.tsx'
import { HoldCard } from '../../components/hold-card.tsx'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { RequirementHelp } from '../../components/requirement-help.tsx'

interface Shown {
  holds: OwnHold[]
  next: string | null
  /** What may be done now. */
  allowed: string[]
}

const keepsOut = ({ actions }: OwnHold) => actions.some((pattern) => covers(pattern, 'session.create'))

const isOver = ({ state }: OwnHold) => state !== 'active' && state !== 'scheduled'

/** What is on hold and why, what still works, and how to appeal: all that a person with a held sign-in gets to see. */
export default function Holds() {
  const data = useSignal<Shown | null>(null)
  const failed = useSignal<Failed | null>(null)
  const { route } = useLocation()

  async function read(): Promise<void> {
    const [holds, actions] = await Promise.all([
      api.me.holds.list({ state: 'all', limit: 100 }),
      api.me.actions.list({ limit: 100 }),
    ])
    if (!holds.ok || !actions.ok) {
      failed.value = !holds.ok ? holds : !actions.ok ? actions : null
      return
    }
    const allowed = actions.data.items.flatMap(({ action, allowed }) => (allowed ? [action] : []))
    data.value = { holds: holds.data.items, next: holds.data.next_cursor, allowed }
  }
  async function readMore(): Promise<void> {
    const known = data.value
    if (known?.next == null) return
    const more = await api.me.holds.list({ state: 'all', limit: 100, cursor: known.next })
    if (more.ok) data.value = { ...known, holds: [...known.holds, ...more.data.items], next: more.data.next_cursor }
    else failed.value = more
  }
  useEffect(() => {
    read()
  }, [signIns.value])

  const words = t().holds
  const isRestricted = visitor.value.session?.scope === 'restricted'
  if (data.value === null) {
    return (
      <Page title={isRestricted ? words.titleSignIn : words.title}>
        <Problem failed={failed.value} />
        {failed.value === null && <p role="status">{t().common.loading}</p>}
      </Page>
    )
  }
  const { holds, next, allowed } = data.value
  const running = holds.filter((hold) => !isOver(hold))
  const earlier = holds.filter(isOver).reverse()
  const isFree = isRestricted && !running.some(keepsOut)
  const [title, intro] = isFree ? [words.freeTitle, words.free] : headline(running, isRestricted)
  const enter = async () => {
    await signOut()
    route(pathTo('account/'))
  }
  return (
    <Page title={title}>
      <Problem failed={failed.value} />
      <p>{intro}</p>
      {isFree && (
        <p class="actions">
          <button type="button" class="main" onClick={enter}>
            {words.signInAgain}
          </button>
        </p>
      )}
      {running.map((hold) => (
        <HoldCard key={hold.ref} hold={hold}>
          <RequirementHelp hold={hold} />
          <AppealOf hold={hold} onChanged={read} />
        </HoldCard>
      ))}
      {running.length > 0 && (
        <section aria-labelledby="still">
          <h2 id="still">{t().holds.stillTitle}</h2>
          <ul>
            {wordsFor(allowed).map((action) => (
              <li key={action}>{action}</li>
            ))}
          </ul>
        </section>
      )}
      {earlier.length > 0 && (
        <details class="earlier" open={earlier.some(({ appeal }) => appeal?.state != null)}>
          <summary>{words.earlier}</summary>
          {earlier.map((hold) => (
            <HoldCard key={hold.ref} hold={hold}>
              <AppealOf hold={hold} onChanged={read} />
            </HoldCard>
          ))}
        </details>
      )}
      {next !== null && (
        <p class="actions">
          <button type="button" onClick={readMore}>
            {t().common.more}
          </button>
        </p>
      )}
    </Page>
  )
}

function headline(running: readonly OwnHold[], isRestricted: boolean): [title: string, intro: string] {
  const words = t().holds
  if (isRestricted) return [words.titleSignIn, words.introSignIn]
  if (running.length === 0) return [words.noneTitle, words.none]
  return [words.titleSome, words.intro]
}
