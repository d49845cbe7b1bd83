import type { api } from '../base/api.ts'
import { draftOf } from '../base/drafts.ts'
import type { Failed } from '../base/form.ts'
import { more } from './words.ts'

/** A batch before it is sent. */
export type Plan = Omit<Parameters<typeof api.admin.batches.create>[0], 'dry_run'>

/** What a dry run was of: it stays in this tab until the person signs out, because the service does not tell it again. */
const planOf = (id: string) => draftOf(`bulk ${id}`)

export function keepPlan(id: string, plan: Plan): void {
  planOf(id).value = JSON.stringify(plan)
}

export function readPlan(id: string): Plan | null {
  const { value } = planOf(id)
  return value === '' ? null : (JSON.parse(value) as Plan)
}

/**
 * A refusal with each error at the field of the form that it is about, and the targets that match nobody.
 *
 * @param targets as they were sent
 */
export function explained(failed: Failed, targets: readonly string[]): { failed: Failed; unmatched: string[] } {
  if (failed.kind !== 'problem') return { failed, unmatched: [] }
  const { errors = [] } = failed.problem
  const unmatched = errors.flatMap(({ pointer }) => {
    const [, index] = /^\/(?:targets|refs)\/(\d+)$/.exec(pointer) ?? []
    return index === undefined ? [] : [targets[Number(index)] ?? '']
  })
  const fieldOf = (pointer: string) => {
    if (/^\/(targets|refs)(\/|$)/.test(pointer)) return 'targets'
    return /^\/(?:hold\/)?([^/]+)/.exec(pointer)?.[1] ?? ''
  }
  const named = errors.map((error) => {
    const field = fieldOf(error.pointer)
    return {
      ...error,
      field,
      detail: field === 'targets' && unmatched.length > 0 ? more().bulk.someUnmatched : error.detail,
    }
  })
  const problem = { ...failed.problem, errors: named }
  return { failed: { ...failed, problem } as Failed, unmatched }
}
