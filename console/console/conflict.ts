import type { NextStep } from '../../client/src/index.ts'
import type { Members } from '../base/differences.ts'
import type { Failed } from '../base/form.ts'

/** A refusal because another person was faster, or has to do it. */
export interface Clash {
  code: string
  title: string
  detail: string
  next: readonly NextStep[]
  /** What is there now; null where the refusal does not say. */
  current: Members | null
  /** The version of it, for the change to be sent over it. */
  etag: string | null
}

const codes = [
  'precondition_failed',
  'version_conflict',
  'already_claimed',
  'same_reviewer',
  'second_reviewer_required',
  'invalid_transition',
]

/** Reads a refusal that the dialog explains; null for any other. */
export function clashOf(failed: Failed | null): Clash | null {
  if (failed?.kind !== 'problem') return null
  const { code, title = '', detail = '', next = [] } = failed.problem
  if (!codes.includes(code)) return null
  const { current } = failed.problem as { current?: Members }
  const isWhole = current?.version !== undefined
  return { code, title, detail, next, current: isWhole ? current : null, etag: isWhole ? failed.etag : null }
}

/** Whether the version was no longer the current one. */
export const isStale = ({ code }: Clash) => code === 'precondition_failed' || code === 'version_conflict'
