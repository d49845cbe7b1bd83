import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso'
import type { NextStep } from '../../client/src/index.ts'
import { api, pathTo, reportSignedOut } from '../base/api.ts'
import type { Failed } from '../base/form.ts'
import { formatTime, t } from '../base/language.ts'

interface ProblemProps {
  /** Null shows nothing. */
  failed: Failed | null
  /** What the page does itself for a step, in place of following it as it stands. */
  steps?: Partial<Record<NextStep['rel'], (step: NextStep) => void>>
  /** Called after a step was followed and succeeded. */
  onFollowed?: () => void
}

/** A refusal of the service in words, with its ways out as buttons. */
export function Problem({ failed, steps, onFollowed }: ProblemProps) {
  if (failed === null) return null
  if (failed.kind !== 'problem') {
    const { unreachable, unreachableRead, unreachableWrite } = t().common
    return (
      <div class="problem" role="alert" tabIndex={-1} data-problem>
        <strong>{unreachable}</strong>
        <p>{failed.maybeApplied ? unreachableWrite : unreachableRead}</p>
      </div>
    )
  }
  const { problem } = failed
  const isInternal = failed.status >= 500
  return (
    <div class="problem" role="alert" tabIndex={-1} data-problem>
      <strong>{problem.title}</strong>
      <p>{problem.detail}</p>
      {failed.retryAt !== null && <p>{t().common.tryAgainAt(formatTime(failed.retryAt.toISOString()))}</p>}
      <Steps next={problem.next ?? []} steps={steps} onFollowed={onFollowed} />
      {isInternal && failed.requestId !== null && <p class="hint">{t().common.request(failed.requestId)}</p>}
    </div>
  )
}

function Steps({ next, steps = {}, onFollowed }: { next: readonly NextStep[] } & Omit<ProblemProps, 'failed'>) {
  const { route } = useLocation()
  const failed = useSignal<Failed | null>(null)
  const pages: ProblemProps['steps'] = {
    'sign-in': () => {
      if (!reportSignedOut()) route(pathTo('account/'))
    },
    'reset-password': ({ method }) => route(pathTo(method === 'PUT' ? 'account/password' : 'account/forgot')),
    'add-factor': () => route(pathTo('account/factor')),
    'read-hold': ({ href }) => route(pathTo(staffPage(href) ?? 'account/holds')),
    appeal: () => route(pathTo('account/holds')),
    ...steps,
  }
  const follow = async (step: NextStep) => {
    const result = await api.follow(step)
    if (result.ok) onFollowed?.()
    else if (result.kind !== 'not_yet') failed.value = result as Failed // of any operation
  }
  const offered = next.filter((step) => pages[step.rel] !== undefined || canFollow(step))
  if (offered.length === 0) return null
  return (
    <>
      <p class="actions">
        {distinct(offered).map((step) => (
          <button key={step.rel + step.title} type="button" onClick={() => (pages[step.rel] ?? follow)(step)}>
            {step.title}
          </button>
        ))}
      </p>
      <Problem failed={failed.value} />
    </>
  )
}

/** The screen of the console for a hold that is read as staff. */
function staffPage(href: string): string | null {
  const [, ref] = /^\/v1\/admin\/holds\/([^/]+)$/.exec(href) ?? []
  return ref === undefined ? null : `console/holds/${ref}`
}

/** Whether a step does something by itself. One that only reads, or needs more than a press, is for the page. */
const canFollow = ({ method, needs = [], not_before: notBefore }: NextStep) =>
  method !== 'GET' && needs.length === 0 && notBefore === undefined

/** One button for each way: several holds each offer the same page. */
function distinct(steps: readonly NextStep[]): NextStep[] {
  const isOfPage = ({ rel }: NextStep) => rel === 'appeal' || rel === 'read-hold'
  return steps.filter((step, index) => !isOfPage(step) || steps.findIndex(isOfPage) === index)
}
