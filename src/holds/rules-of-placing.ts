import { patternFault } from '../enforcement/actions.ts'
import type { BodyFault, Passed } from '../http/problem.ts'
import type { Reason } from '../reasons/reason.ts'
import type { Service } from '../service.ts'

const inThePast = { en: 'This is in the past.', de: 'Das liegt in der Vergangenheit.' }

/**
 * What a schema cannot express about a new hold.
 *
 * @param read receives the reason, for the operation that places the hold
 */
export async function placingRules(
  body: Record<string, unknown>,
  service: Service,
  passed: Passed,
  { read }: { read: { reason?: Reason } } = { read: {} },
): Promise<BodyFault[]> {
  const now = service.now()
  return [
    ...patternRules(body, passed),
    ...(await whatIsHeld(body, service, passed, read)),
    ...requirementRules(body, passed),
    ...timeRules(body, passed, now),
    ...keyRules(body, passed),
  ]
}

/** What a schema cannot express about an edit: its patterns, and an end in the past. */
export function editingRules(body: Record<string, unknown>, service: Service, passed: Passed): BodyFault[] {
  return [...patternRules(body, passed), ...endRules(body, passed, service.now())]
}

function patternRules(body: Record<string, unknown>, passed: Passed): BodyFault[] {
  if (!passed('actions')) return []
  return (body.actions as string[]).flatMap((pattern, index) => {
    const detail = patternFault(pattern)
    return detail === null ? [] : [{ pointer: `/actions/${index}`, code: 'not_allowed', detail }]
  })
}

/** Either actions or a preset; neither only if the reason has one. */
async function whatIsHeld(
  body: Record<string, unknown>,
  service: Service,
  passed: Passed,
  read: { reason?: Reason },
): Promise<BodyFault[]> {
  const both = Object.hasOwn(body, 'actions') && Object.hasOwn(body, 'preset')
  const neither = !Object.hasOwn(body, 'actions') && !Object.hasOwn(body, 'preset')
  const faults: BodyFault[] = both
    ? [
        {
          pointer: '/preset',
          code: 'not_allowed',
          detail: { en: 'Send either actions or a preset.', de: 'Möglich sind entweder actions oder preset.' },
        },
      ]
    : []
  if (!passed('reason')) return faults
  const reason = await service.db.reasons.findOne({ _id: String(body.reason) })
  if (reason === null)
    faults.push({
      pointer: '/reason',
      code: 'not_allowed',
      detail: { en: 'This reason is not in the catalogue.', de: 'Dieser Grund steht nicht im Katalog.' },
    })
  else read.reason = reason
  if (neither && (reason?.preset ?? null) === null) {
    faults.push({
      pointer: '/actions',
      code: 'required',
      detail: {
        en: 'This is required where neither preset nor reason names actions.',
        de: 'Das ist nötig, wo weder preset noch reason Aktionen nennt.',
      },
    })
  }
  return faults
}

/** Keys of this form are reserved for rules. */
function keyRules(body: Record<string, unknown>, passed: Passed): BodyFault[] {
  if (!passed('dedupe_key') || !String(body.dedupe_key).startsWith('rule:')) return []
  return [
    {
      pointer: '/dedupe_key',
      code: 'not_allowed',
      detail: {
        en: 'Keys that begin with “rule:” are kept for rules.',
        de: 'Schlüssel mit „rule:“ am Anfang sind Regeln vorbehalten.',
      },
    },
  ]
}

function requirementRules(body: Record<string, unknown>, passed: Passed): BodyFault[] {
  if (!passed('kind')) return []
  const has = Object.hasOwn(body, 'requirement')
  if (body.kind === 'requirement' && !has) {
    return [
      {
        pointer: '/requirement',
        code: 'required',
        detail: { en: 'This is required for kind requirement.', de: 'Das ist für die Art requirement nötig.' },
      },
    ]
  }
  if (body.kind !== 'requirement' && passed('requirement')) {
    return [
      {
        pointer: '/requirement',
        code: 'not_allowed',
        detail: { en: 'This belongs to kind requirement.', de: 'Das gehört zur Art requirement.' },
      },
    ]
  }
  return []
}

function timeRules(body: Record<string, unknown>, passed: Passed, now: Date): BodyFault[] {
  const faults = endRules(body, passed, now)
  const start = passed('starts_at') ? new Date(String(body.starts_at)) : now
  if (start < now) faults.push({ pointer: '/starts_at', code: 'out_of_range', detail: inThePast })
  if (faults.length === 0 && passed('expires_at') && new Date(String(body.expires_at)) <= start) {
    faults.push({
      pointer: '/expires_at',
      code: 'out_of_range',
      detail: { en: 'The end has to be after the start.', de: 'Das Ende muss nach dem Beginn liegen.' },
    })
  }
  if (passed('starts_at') && body.end_sessions === true) {
    faults.push({
      pointer: '/end_sessions',
      code: 'not_allowed',
      detail: {
        en: 'This goes only with a hold that starts at once.',
        de: 'Das geht nur bei einer Sperre, die sofort beginnt.',
      },
    })
  }
  return faults
}

function endRules(body: Record<string, unknown>, passed: Passed, now: Date): BodyFault[] {
  if (!passed('expires_at') || body.expires_at === null) return []
  if (new Date(String(body.expires_at)) > now) return []
  return [{ pointer: '/expires_at', code: 'out_of_range', detail: inThePast }]
}
